/** Reads a Word document back as a reader sees it: from its parts, knowing nothing of the code that made it. */
import { strFromU8, unzipSync } from 'fflate';
import { all, at, type Element, elementsIn, readXml, textOf as writtenIn } from './xml';

/** A table with the caption above it, cell by cell. */
export interface ReadTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

/** A text as one reads it: the space that holds a date or a time together is a space. */
export const asRead = (text: string) => text.replace(/(?<=\d)\u00a0(?=\p{L})/gu, ' ');
const textOf = (element: Element) => asRead(writtenIn(element));

/** A document's text. */
export interface ReadDocx {
  /** Each paragraph outside tables. */
  readonly paragraphs: readonly string[];
  readonly tables: readonly ReadTable[];
  readonly headings: readonly string[];
  /** The entries of the contents with their pages. */
  readonly contents: readonly { readonly title: string; readonly page: number }[];
  /** Each chart's series: its name and its values by category. */
  readonly charts: readonly Readonly<Record<string, Readonly<Record<string, number>>>>[];
}

/** The text of a document. */
export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = unzipSync(bytes);
  const read = (name: string) => readXml(strFromU8(parts[name] ?? new Uint8Array()));
  const blocks = elementsIn(at(read('word/document.xml'), 'w:body')).flatMap((block) =>
    block.name === 'w:sdt' ? elementsIn(at(block, 'w:sdtContent')) : [block],
  );
  const styleOf = (p: Element) => at(p, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? '';
  const paragraphs = blocks.filter((b) => b.name === 'w:p');
  const ofStyle = (style: RegExp) => paragraphs.filter((p) => style.test(styleOf(p))).map(textOf);
  return {
    paragraphs: paragraphs.map(textOf),
    headings: ofStyle(/^Heading\d$/),
    contents: ofStyle(/^TOC\d$/).map((line) => {
      const [title = '', page = ''] = line.split('\t');
      return { title, page: Number(page || Number.NaN) };
    }),
    tables: blocks.flatMap((block, index) => {
      const before = blocks[index - 1];
      if (block.name !== 'w:tbl') return [];
      const rows = elementsIn(block, 'w:tr').map((row) => elementsIn(row, 'w:tc').map(textOf));
      return [{ caption: before ? textOf(before) : '', rows }];
    }),
    charts: Object.keys(parts)
      .filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name))
      .map((name) => chartOf(read(name))),
  };
}

function chartOf(chart: Element): Record<string, Record<string, number>> {
  const points = (from: Element | undefined) =>
    new Map((from ? all(from, 'c:pt') : []).map((p) => [p.attributes.idx, at(p, 'c:v')?.children.join('') ?? '']));
  return Object.fromEntries(
    all(chart, 'c:ser').map((series) => {
      const categories = points(at(series, 'c:cat'));
      const values = [...points(at(series, 'c:val'))].map(([idx, value]) => [categories.get(idx) ?? '', Number(value)]);
      return [[...points(at(series, 'c:tx')).values()].join(''), Object.fromEntries(values)];
    }),
  );
}

/** The table whose caption contains a text; throws when there is none. */
export function tableNamed(docx: ReadDocx, caption: string): readonly (readonly string[])[] {
  const found = docx.tables.find((t) => t.caption.includes(caption));
  if (!found) throw new Error(`No table "${caption}" among ${docx.tables.map((t) => t.caption).join(' | ')}`);
  return found.rows;
}

/** All that is in a file by name and content, also in the workbooks of its charts. */
export function everythingIn(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => name + (name.endsWith('.xlsx') ? everythingIn(part) : strFromU8(part)))
    .join('\n');
}
