/** The measures of the drawing of who helped whom, on screen and in a file, and its making as a file. */
import type { Bar, NetworkLayout, Ribbon } from '../../domain/helpNetwork';
import { cleanText } from '../../reports/cleanText';
import { chartColours, colours } from '../../ui/theme';

/** Pixels across: names at both sides, bars, and ribbons between them. */
export const widths = { all: 1_000, leftBar: 320, bar: 12, rightBar: 668 } as const;
const [nameGap, longestName, titleRoom, margin] = [8, 38, 44, 16];

/** The shape of a ribbon: two curves, as thick as what flows. */
export function ribbonPath({ leftY, rightY, height }: Ribbon): string {
  const [from, to] = [widths.leftBar + widths.bar, widths.rightBar];
  const middle = (from + to) / 2;
  const at = (y: number) => y.toFixed(1);
  return [
    `M${from},${at(leftY)}C${middle},${at(leftY)} ${middle},${at(rightY)} ${to},${at(rightY)}`,
    `V${at(rightY + height)}`,
    `C${middle},${at(rightY + height)} ${middle},${at(leftY + height)} ${from},${at(leftY + height)}Z`,
  ].join('');
}

/** Where the name of a bar stands. */
export function nameAt(side: 'left' | 'right', bar: Bar): { readonly x: number; readonly y: number } {
  return { x: side === 'left' ? widths.leftBar - nameGap : widths.rightBar + widths.bar + nameGap, y: bar.middle };
}

/** A name cut to what fits beside a bar. */
export function shortName(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1).trimEnd()}…`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}

/** The drawing as a file: in light colours on white, with a title and its description for those who listen. */
export function drawingFile(
  layout: NetworkLayout,
  nameOf: (side: 'left' | 'right', bar: Bar) => string,
  words: { readonly title: string; readonly description: string; readonly language: string },
): string {
  const sides = ['left', 'right'] as const;
  const bars = sides.flatMap((side) =>
    layout[side].map((bar) => {
      const { x, y } = nameAt(side, bar);
      const left = side === 'left' ? widths.leftBar : widths.rightBar;
      const text = `${shortName(nameOf(side, bar))} (${bar.n})`;
      return [
        `<rect x="${left}" y="${bar.y.toFixed(1)}" width="${widths.bar}" height="${Math.max(1, bar.height).toFixed(1)}" fill="${colours.light.primary}"/>`,
        `<text x="${x}" y="${y.toFixed(1)}" dy="0.35em" text-anchor="${side === 'left' ? 'end' : 'start'}">${escaped(text)}</text>`,
      ].join('');
    }),
  );
  const flows = layout.ribbons.map(
    (ribbon) => `<path d="${ribbonPath(ribbon)}" fill="${chartColours[0]}" fill-opacity="0.35"/>`,
  );
  const height = Math.ceil(layout.height + titleRoom + 2 * margin);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widths.all} ${height}" width="${widths.all}" height="${height}" role="img" aria-labelledby="title description" xml:lang="${words.language}" font-family="Atkinson Hyperlegible Next, Verdana, sans-serif" font-size="15" fill="${colours.light.ink}">`,
    `<title id="title">${escaped(words.title)}</title>`,
    `<desc id="description">${escaped(words.description)}</desc>`,
    '<rect width="100%" height="100%" fill="#FFFFFF"/>',
    `<text x="${margin}" y="${margin + 18}" font-size="19" font-weight="bold">${escaped(words.title)}</text>`,
    `<g transform="translate(0 ${titleRoom + margin})">`,
    ...flows,
    ...bars,
    '</g></svg>',
  ].join('\n');
}
