/**
 * The text of a document cut in parts that are each read in a moment: a long one read at once would keep the window from
 * answering. Works on the very XML, for the reading is what takes the time.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A paragraph, a table or some rows of one, as XML. */
export interface Cut {
  readonly xml: string;
  /** Rows of a table of which others stand in other cuts. */
  readonly rows: { readonly table: number; readonly from: number; readonly isLast: boolean } | null;
}

/** A document without its text, and the text apart. */
export interface CutWord {
  /** A document with an empty paragraph for each section but the last. */
  readonly bytes: Uint8Array;
  /** The text of each section. */
  readonly sections: readonly (readonly Cut[])[];
  /** Makes a document of parts of the text. */
  readonly around: (xml: string) => string;
}

const place = 'word/document.xml';
const sectionEnd = /<w:sectPr(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/w:sectPr>)/;

/** Cuts a document. Throws when it is none. */
export function cutWord(bytes: Uint8Array): CutWord {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[place] ?? new Uint8Array());
  const [, before, body, after] = /^([\s\S]*?<w:body(?:\s[^>]*)?>)([\s\S]*)(<\/w:body>[\s\S]*)$/.exec(xml) ?? [];
  if (before === undefined || body === undefined || after === undefined) throw new Error('There is no text to draw.');
  const around = (text: string) => before + text + after;
  const sections: Cut[][] = [[]];
  let bare = '';
  for (const [number, element] of elementsOf(body).entries()) {
    if (element.startsWith('<w:sectPr')) {
      bare += element;
      continue;
    }
    sections.at(-1)?.push(...rowsOf(element, number));
    const end = element.startsWith('<w:tbl') ? null : sectionEnd.exec(element);
    if (!end) continue;
    bare += `<w:p><w:pPr>${end[0]}</w:pPr></w:p>`;
    sections.push([]);
  }
  return { bytes: zipSync({ ...parts, [place]: strToU8(around(bare)) }, { level: 0 }), sections, around };
}

const opening = /<([\w:.-]+)/g;

/** The elements side by side in some XML, each with all in it; text between them is dropped. */
export function elementsOf(xml: string): string[] {
  const elements: string[] = [];
  opening.lastIndex = 0;
  for (let found = opening.exec(xml); found; found = opening.exec(xml)) {
    const end = endOf(xml, found.index, found[1] ?? '');
    elements.push(xml.slice(found.index, end));
    opening.lastIndex = end;
  }
  return elements;
}

/** Where an element ends that begins at a place, others of its name in it. */
function endOf(xml: string, start: number, name: string): number {
  const tag = new RegExp(`<(/?)${name}(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*?(/?)>`, 'g');
  tag.lastIndex = start;
  let depth = 0;
  for (let found = tag.exec(xml); found; found = tag.exec(xml)) {
    const [, isClosing, isEmpty] = found;
    if (isClosing) depth -= 1;
    else if (!isEmpty) depth += 1;
    if (depth === 0) return tag.lastIndex;
  }
  return xml.length;
}

/** So much XML is read at once: some 50 cells. */
const mostAtOnce = 12_000;

/** A long table, of which the columns don't depend on the text, in parts of some rows. */
function rowsOf(xml: string, table: number): Cut[] {
  const isFixed = /<w:tblLayout [^>]*w:type="fixed"/.test(xml);
  const isWhole = !xml.startsWith('<w:tbl>') || xml.length <= mostAtOnce || !isFixed || xml.includes('<w:vMerge');
  if (isWhole) return [{ xml, rows: null }];
  const inside = elementsOf(xml.slice('<w:tbl>'.length, -'</w:tbl>'.length));
  const rows = inside.filter((element) => element.startsWith('<w:tr'));
  const rest = inside.filter((element) => !element.startsWith('<w:tr')).join('');
  let from = 0;
  return grouped(rows, (row) => row.length).map((group) => {
    const first = from;
    from += group.length;
    const own = { table, from: first, isLast: from === rows.length };
    return { xml: `<w:tbl>${rest}${group.join('')}</w:tbl>`, rows: own };
  });
}

/** Cuts together as they are read and drawn; paragraphs of one frame stay together. */
export function batches(cuts: readonly Cut[]): Cut[][] {
  return grouped(
    cuts,
    ({ xml }) => xml.length,
    (a, b) => frameIn(a.xml) !== null && frameIn(a.xml) === frameIn(b.xml),
  );
}

const frameIn = (xml: string) => /^<w:p[ >](?:(?!<\/w:pPr>)[\s\S])*?(<w:framePr [^>]*>)/.exec(xml)?.[1] ?? null;

/** Items in groups of about the most that is read at once; items that `belong` to the one before them stay with it. */
function grouped<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  belong: (a: T, b: T) => boolean = () => false,
): T[][] {
  const groups: T[][] = [];
  let [open, size]: [T[], number] = [[], 0];
  for (const item of items) {
    const last = open.at(-1);
    if (last !== undefined && size + sizeOf(item) > mostAtOnce && !belong(last, item)) {
      groups.push(open);
      [open, size] = [[], 0];
    }
    open.push(item);
    size += sizeOf(item);
  }
  return open.length > 0 ? [...groups, open] : groups;
}
