/** A report as one page for a browser: the same words and tables, that a screen reader knows its way in. */
import { cleanLine } from './cleanText';
import {
  type ContentBlock,
  type ContentTable,
  type LineBlock,
  plainText,
  type TextPiece,
  wordContent,
} from './wordContent';

/** The words that the page itself needs. */
export interface HtmlWords {
  readonly contents: string;
}

/** The bytes of an HTML file from those of a Word document: whole in itself, without scripts or anything from elsewhere. */
export function htmlReport(docx: Uint8Array, words: HtmlWords): Uint8Array {
  const { title, language, author, marking, blocks } = wordContent(docx);
  const own = blocks.find((block): block is LineBlock => block.kind === 'title');
  const heading = own ? written(own.pieces) : escaped(title);
  const rest = blocks.filter((block) => block !== own && !isTitleAgain(block, blocks, own ? '' : title));
  const page = [
    '<!DOCTYPE html>',
    `<html lang="${escaped(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<meta name="author" content="${escaped(author)}">`,
    `<title>${escaped(title)}</title>`,
    `<style>${look}</style>`,
    '</head>',
    '<body>',
    ...(marking ? [`<p class="marking">${escaped(marking)}</p>`] : []),
    '<main>',
    `<h1>${heading}</h1>`,
    ...bodyOf(rest, words),
    '</main>',
    '</body>',
    '</html>',
    '',
  ];
  return new TextEncoder().encode(page.join('\n'));
}

/** Whether a document without a title has its name as its one heading: on a page that would be read twice. */
function isTitleAgain(block: ContentBlock, blocks: readonly ContentBlock[], title: string): boolean {
  if (block.kind !== 'heading' || cleanLine(block.text) !== cleanLine(title)) return false;
  return blocks.every((other) => other === block || other.kind !== 'heading');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
const lined = (text: string) => escaped(text).replace(/\t/g, '&emsp;').replace(/\n/g, '<br>');

/** Addresses that lead to a page or a person; anything else is only a text. */
const safe = /^(https?:\/\/|mailto:)/i;

function written(pieces: readonly TextPiece[]): string {
  return pieces
    .map(({ text, isStrong, address }) => {
      const inside = isStrong ? `<strong>${lined(text)}</strong>` : lined(text);
      return address !== null && safe.test(address) ? `<a href="${escaped(address)}">${inside}</a>` : inside;
    })
    .join('');
}

/** The blocks; what belongs together, as the items of a list, is put together. */
function bodyOf(blocks: readonly ContentBlock[], words: HtmlWords): string[] {
  const lines: string[] = [];
  let chapter = 0;
  for (const [at, block] of blocks.entries()) {
    const [before, after] = [wrapOf(blocks[at - 1]), wrapOf(blocks[at + 1])];
    const wrap = wrapOf(block);
    if (wrap && wrap !== before) lines.push(`<${wrap}>`);
    if (block.kind === 'heading' && block.level === 1) chapter += 1;
    lines.push(...blockOf(block, { blocks, chapter, words }));
    if (wrap && wrap !== after) lines.push(`</${wrap}>`);
  }
  return lines;
}

function wrapOf(block: ContentBlock | undefined): 'ul' | 'ol' | 'dl' | null {
  if (block?.kind === 'item') return block.isNumbered ? 'ol' : 'ul';
  return block?.kind === 'fact' ? 'dl' : null;
}

interface Place {
  readonly blocks: readonly ContentBlock[];
  /** Chapters up to here. */
  readonly chapter: number;
  readonly words: HtmlWords;
}

function blockOf(block: ContentBlock, { blocks, chapter, words }: Place): string[] {
  switch (block.kind) {
    case 'heading': {
      // The title is the first heading, so that chapters come second.
      const level = Math.min(6, block.level + 1);
      const id = block.level === 1 ? ` id="h${chapter}"` : '';
      return [`<h${level}${id}>${escaped(block.text)}</h${level}>`];
    }
    case 'contents':
      return contentsOf(blocks, words);
    case 'item':
      return [`<li>${written(block.pieces)}</li>`];
    case 'fact': {
      const [name = '', ...value] = plainText(block.pieces).split('\t');
      return [`<div><dt>${escaped(name)}</dt><dd>${lined(value.join('\t'))}</dd></div>`];
    }
    case 'table':
      return tableOf(block.table);
    case 'figure':
      return figureOf(block);
    default:
      return [`<p${block.kind === 'text' ? '' : ` class="${block.kind}"`}>${written(block.pieces)}</p>`];
  }
}

function contentsOf(blocks: readonly ContentBlock[], words: HtmlWords): string[] {
  const chapters = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
  const links = chapters.map((text, at) => `<li><a href="#h${at + 1}">${escaped(text)}</a></li>`);
  const title = escaped(words.contents);
  return [`<nav aria-label="${title}">`, `<p class="subtitle">${title}</p>`, '<ol>', ...links, '</ol>', '</nav>'];
}

function tableOf({ caption, heads, rows }: ContentTable): string[] {
  const kind = (at: number) => (heads[at]?.isNumber ? ' class="number"' : '');
  const cellOf = ({ text, isStrong }: ContentTable['rows'][number][number], at: number) => {
    const inside = isStrong ? `<strong>${lined(text)}</strong>` : lined(text);
    // What a row is about stands in front.
    return at === 0 && text.trim() !== ''
      ? `<th scope="row"${kind(at)}>${inside}</th>`
      : `<td${kind(at)}>${inside}</td>`;
  };
  return [
    // Reached by the keyboard, so that who has no mouse can move it aside as well.
    `<div class="wide" role="region" aria-label="${escaped(caption)}" tabindex="0">`,
    '<table>',
    `<caption>${escaped(caption)}</caption>`,
    `<thead><tr>${heads.map(({ text }, at) => `<th scope="col"${kind(at)}>${lined(text)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((cells) => `<tr>${cells.map(cellOf).join('')}</tr>`),
    '</tbody>',
    '</table>',
    '</div>',
  ];
}

function figureOf({ caption, description, picture }: ContentBlock & { readonly kind: 'figure' }): string[] {
  const shown = picture
    ? `<img src="data:image/png;base64,${base64(picture)}" alt="${escaped(cleanLine(description))}">`
    : `<p>${escaped(description)}</p>`;
  return ['<figure>', ...(caption ? [`<figcaption>${escaped(caption)}</figcaption>`] : []), shown, '</figure>'];
}

function base64(bytes: Uint8Array): string {
  // In pieces: a call takes only so many arguments.
  const pieces = Array.from({ length: Math.ceil(bytes.length / 8_192) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * 8_192, (at + 1) * 8_192)),
  );
  return btoa(pieces.join(''));
}

const look = `
body { font: 1.0625rem/1.6 Calibri, Carlito, system-ui, sans-serif; color: #1d2422; background: #fff; margin: 0; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; }
h1, h2, h3, h4 { color: #14554f; line-height: 1.25; margin: 2.2em 0 0.5em; }
h1 { font-size: 2.2rem; margin-top: 0.5em; }
h2 { font-size: 1.6rem; }
h3 { font-size: 1.2rem; }
p, li, dd { max-width: 44em; }
.marking { background: #fff; color: #8f3216; font-weight: bold; text-align: right; margin: 0; padding: 0.75rem 1.5rem; }
.subtitle, .note { color: #4f5b57; }
.subtitle { font-size: 1.2rem; }
.lead { font-size: 1.2rem; }
.note { font-size: 0.9rem; }
dl > div { display: flex; gap: 1.5rem; }
dt { min-width: 11rem; color: #4f5b57; }
dd { margin: 0; }
.wide { overflow-x: auto; margin: 1.5rem 0 0.5rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.95rem; border-bottom: 2px solid #14554f; }
caption, figcaption { text-align: left; font-weight: bold; color: #14554f; padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.6rem; border-top: 1px solid #c9d1ce; }
thead th { background: #eef3f1; color: #14554f; vertical-align: bottom; border-top: 2px solid #14554f; }
tbody th { font-weight: normal; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1.5rem 0; }
img { max-width: 100%; height: auto; }
a { color: #14554f; }
:focus-visible { outline: 3px solid #14554f; outline-offset: 2px; }
@media print { main { max-width: none; padding: 0; } .wide { overflow: visible; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;
