import { Box } from '@mui/material';
import { parseAsync, renderDocument } from 'docx-preview';
import { useEffect, useRef } from 'react';

interface Props {
  readonly bytes: Uint8Array;
  readonly label: string;
  /** With what stands at the head and foot of its pages. */
  readonly isWhole?: boolean;
  readonly onShown: () => void;
  readonly onFailed: () => void;
}

/**
 * Draws a Word document from its very bytes. In a shadow root, so that its styles and the app's do not touch; its style
 * sheets are built by script, which the content policy allows without a nonce.
 */
export default function WordPreview({ bytes, label, isWhole = false, onShown, onFailed }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const options = {
        inWrapper: false,
        className: 'word',
        renderFooters: isWhole,
        renderHeaders: isWhole,
        keepOrigin: true,
      };
      const parsed: Parsed = await parseAsync(new Blob([new Uint8Array(bytes)]), options);
      const nodes = await renderDocument(parsed, options);
      if (gone || !host.current) return;
      const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
      const styles = nodes.filter((node) => node instanceof HTMLStyleElement);
      shadow.adoptedStyleSheets = [...styles.map((style) => sheetOf(style.textContent ?? '')), sheetOf(pageLook)];
      shadow.replaceChildren(...nodes.filter((node) => !(node instanceof HTMLStyleElement)));
      describePictures(shadow, parsed);
      fitWidth(host.current);
      onShown();
    };
    draw().catch(() => {
      if (!gone) onFailed();
    });
    return () => {
      gone = true;
    };
  }, [bytes, isWhole, onShown, onFailed]);
  useEffect(() => {
    const around = host.current?.parentElement;
    if (!around) return;
    const observer = new ResizeObserver(() => host.current && fitWidth(host.current));
    observer.observe(around);
    return () => observer.disconnect();
  }, []);
  return <Box ref={host} role="document" aria-label={label} tabIndex={0} sx={{ outlineOffset: -2 }} />;
}

/** What the viewer keeps of a document when asked for its origin; it comes without types. */
interface Parsed {
  readonly documentPart?: { readonly _xmlDocument?: Document };
}

/** The viewer draws pictures without their alternative texts; these come from the document itself, in its order. */
function describePictures(shadow: ShadowRoot, parsed: Parsed): void {
  const drawings = [...(parsed.documentPart?._xmlDocument?.getElementsByTagName('w:drawing') ?? [])];
  const texts = drawings
    .filter((drawing) => drawing.getElementsByTagName('a:blip').length > 0)
    .map((drawing) => drawing.getElementsByTagName('wp:docPr')[0]?.getAttribute('descr') ?? '');
  for (const [at, image] of [...shadow.querySelectorAll('img')].entries()) image.alt = texts[at] ?? '';
}

/** Shrinks the sheet of paper to the width there is; it is never enlarged. */
function fitWidth(host: HTMLElement): void {
  const paper = host.shadowRoot?.querySelector<HTMLElement>('section.word');
  const around = host.parentElement;
  if (!paper || !around) return;
  const { paddingLeft, paddingRight } = getComputedStyle(around);
  const room = around.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  // Its own width, as it is without the zoom that it has now.
  host.style.zoom = String(Math.min(1, room / paper.offsetWidth));
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Paper stays white in the dark theme as well: it is what will be printed. */
const pageLook = `
  :host { color-scheme: light; }
  section.word {
    background: #fff;
    color: #000;
    box-sizing: border-box;
    margin: 0 auto 24px;
    box-shadow: 0 1px 6px rgb(0 0 0 / 25%);
    position: relative;
    overflow: hidden;
  }
  /* Tab stops, which the viewer does not draw: of the facts under the title, and of the contents. */
  p.word_fact > span:first-child { display: inline-block; min-width: 45mm; text-indent: 0; }
  p.word_toc1 a, p.word_toc2 a { display: flex; }
  p.word_toc1 a span:nth-child(2), p.word_toc2 a span:nth-child(2) { flex: 1; }
`;
