import { Box } from '@mui/material';
import { parseAsync, renderDocument } from 'docx-preview';
import { useEffect, useRef } from 'react';

interface Props {
  readonly bytes: Uint8Array;
  readonly label: string;
  readonly onShown: (pages: number) => void;
  readonly onFailed: () => void;
}

/**
 * Draws a Word document from its very bytes. In a shadow root, so that its styles and the app's do not touch; its style
 * sheets are built by script, which the content policy allows without a nonce.
 */
export default function WordPreview({ bytes, label, onShown, onFailed }: Props) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      const options = { inWrapper: false, className: 'word', ignoreLastRenderedPageBreak: false, useBase64URL: false };
      const nodes = await renderDocument(await parseAsync(new Blob([new Uint8Array(bytes)]), options), options);
      if (gone || !host.current) return;
      const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
      const styles = nodes.filter((node) => node instanceof HTMLStyleElement);
      shadow.adoptedStyleSheets = [...styles.map((style) => sheetOf(style.textContent ?? '')), sheetOf(pageLook)];
      shadow.replaceChildren(...nodes.filter((node) => !(node instanceof HTMLStyleElement)));
      onShown(shadow.querySelectorAll('section.word').length);
    };
    draw().catch(() => {
      if (!gone) onFailed();
    });
    return () => {
      gone = true;
    };
  }, [bytes, onShown, onFailed]);
  return <Box ref={host} role="document" aria-label={label} tabIndex={0} sx={{ outlineOffset: -2 }} />;
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
`;
