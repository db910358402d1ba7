/** How the viewer's own styles are set right, and how paper looks on screen. */

/** The viewer's style sheet as Word means it. `natural` is the height of a line of its type, as a part of its size. */
export function truerStyles(css: string, natural: number): string {
  return (
    css
      // Counters of lists begin at the top of the drawing, which is no document.
      .replace(/:root(?=\s*\{)/g, ':host')
      .replace(/line-height: ([^;]+);/g, (_, value: string) => `line-height: ${truerLine(value, natural)};`)
      .replace(/font-family: ([^;]+);/g, (_, fonts: string) => `font-family: ${withSpare(fonts)};`)
      // A line is as high as the text in it asks, and not as high as that of the page around.
      .replace(/(p\.word_[^\s,{]+|\.word) span \{([^}]*)\}/g, (rule, paragraph: string, body: string) => {
        const type = body.match(/(?<!-)(?:font-size|font-family|font-weight|color): [^;]+;/g) ?? [];
        return `${rule}\n${paragraph === '.word' ? '.word p' : paragraph} { ${type.join(' ')} }`;
      })
      .replace(/text-indent: -([\d.]+pt);/g, '$& --hanging: $1;')
  );
}

/** Word counts lines in natural lines of the type, and style sheets in its size. */
export function truerLine(value: string, natural: number): string {
  if (/^[\d.]+$/.test(value)) return (Number(value) * natural).toFixed(3);
  const atLeast = /^calc\(100% \+ ([\d.]+pt)\)$/.exec(value)?.[1];
  return atLeast ? `max(${natural.toFixed(3)}em, ${atLeast})` : value;
}

/** Fonts with one of their kind for a machine that lacks them. */
export function withSpare(fonts: string): string {
  const hasSerifs = /times|georgia|cambria|garamond|palatino|bookman|schoolbook|constantia|(?<!sans[ -])serif/i.test(
    fonts,
  );
  return `${fonts}, ${hasSerifs ? 'serif' : 'sans-serif'}`;
}

/** Paper stays white in the dark theme as well: it is what will be printed. */
export const pageLook = `
  :host { color-scheme: light; }
  .sheet {
    position: relative;
    width: calc(var(--width) * var(--scale, 1));
    height: calc(var(--height) * var(--scale, 1));
    margin: 0 auto 24px;
    background: #fff;
    box-shadow: 0 1px 6px rgb(0 0 0 / 25%);
    contain: size layout paint;
  }
  .sheet:last-child { margin-bottom: 0; }
  .galley { position: absolute; top: 0; left: 0; width: 0; height: 0; overflow: hidden; visibility: hidden; contain: layout paint; }
  section.word {
    background: #fff;
    color: #000;
    box-sizing: border-box;
    position: relative;
    overflow: clip;
    margin: 0;
    font: 10pt 'Times New Roman', serif;
    font-weight: normal;
    line-height: var(--natural);
    letter-spacing: normal;
    text-align: start;
    transform: scale(var(--scale, 1));
    transform-origin: 0 0;
  }
  .galley > section.word { transform: none; }
  .word { hyphens: manual; }
  section.word > article { flex: 1 1 auto; display: flow-root; min-height: 0; margin-bottom: 0; }
  section.word > header, section.word > footer { flex: none; box-sizing: border-box; z-index: 1; }
  section.word > footer { display: flex; flex-direction: column; justify-content: flex-end; }
  .anchor { height: 0; }
  p { box-sizing: border-box; }
  td { padding: 0 5.4pt; }
  p[class*="word-num-"]::before {
    display: inline-block;
    box-sizing: border-box;
    min-width: var(--hanging, 0);
    text-indent: 0;
  }
  p.goes-on { text-indent: 0 !important; margin-top: 0 !important; }
  p.goes-on::before { content: none !important; }
  p.is-cut { margin-bottom: 0 !important; }
  .frame { position: absolute; box-sizing: border-box; z-index: 2; }
  .tab { display: inline-block; white-space: pre !important; text-indent: 0; }
  .tab[data-leader] { background: repeat-x left bottom 0.3em / 4px 2px; }
  .tab[data-leader="dot"] { background-image: radial-gradient(circle at 1px 1px, currentcolor 0.6px, transparent 0.9px); }
  .tab[data-leader="line"] { background-image: linear-gradient(currentcolor, currentcolor); background-size: 100% 1px; }
`;
