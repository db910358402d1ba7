/** The contents of a report in a template: in the place of the template's own, with its numbers of headings and pages. */
import { childAt, childrenOf, firstOf, type XmlElement } from './readXml';
import { allOf, element } from './soundXml';
import type { Template } from './template';
import { lineageOf, styleFinder } from './templateStyles';

const codeOf = (one: XmlElement) =>
  allOf(one, 'w:instrText')
    .map((code) => code.children.join(''))
    .join('');
const startsContents = (one: XmlElement) =>
  allOf(one, 'w:instrText').some((code) => /^\s*TOC\b/.test(code.children.join('')));
const isContents = (one: XmlElement) => one.name === 'w:sdt' && startsContents(one);

/**
 * Puts the contents of a report where the template has its own, and gives them; what a template has is taken away when
 * the report has none.
 */
export function moveContents(body: XmlElement, blocks: XmlElement[], headingStyle: string): XmlElement | null {
  const at = body.children.findIndex((child) => typeof child !== 'string' && startsContents(child));
  const theirs = body.children[at];
  if (theirs === undefined || typeof theirs === 'string') return null;
  const entries = takeContents(blocks, headingStyle);
  if (theirs.name !== 'w:sdt') {
    body.children.splice(at, fieldLength(body, at), ...(entries ? [entries] : []));
    return entries;
  }
  const content = childAt(theirs, 'w:sdtContent');
  if (!entries || !content) {
    body.children.splice(at, 1);
    return null;
  }
  // The words above the contents are the template's own.
  const begin = content.children.findIndex((child) => typeof child !== 'string' && startsContents(child));
  content.children.splice(begin, content.children.length, ...childrenOf(childAt(entries, 'w:sdtContent')));
  return entries;
}

/** Takes the contents out of a report, with the heading above them. */
function takeContents(blocks: XmlElement[], headingStyle: string): XmlElement | null {
  const at = blocks.findIndex(isContents);
  const entries = blocks[at];
  if (!entries) return null;
  const above = blocks[at - 1];
  const isHeaded = above && childAt(above, 'w:pPr', 'w:pStyle')?.attributes['w:val'] === headingStyle;
  blocks.splice(isHeaded ? at - 1 : at, isHeaded ? 2 : 1);
  return entries;
}

/** Over how many children of a body the field goes on that begins in one of them. */
function fieldLength(body: XmlElement, at: number): number {
  let depth = 0;
  for (let next = at; next < body.children.length; next++) {
    const child = body.children[next];
    if (child === undefined || typeof child === 'string') continue;
    for (const mark of allOf(child, 'w:fldChar')) {
      if (mark.attributes['w:fldCharType'] === 'begin') depth += 1;
      if (mark.attributes['w:fldCharType'] === 'end') depth -= 1;
    }
    if (depth <= 0) return next - at + 1;
  }
  return 1;
}

/** The entries of the contents: the links in them, each to its bookmark. */
export function entriesOf(body: XmlElement): XmlElement[] {
  return allOf(body, 'w:hyperlink').filter((link) => /PAGEREF/.test(codeOf(link)));
}

/** Writes the numbers that a template gives its headings before the entries, as Word does. */
export function numberEntries(template: Template, body: XmlElement): void {
  const { styles } = template;
  const style = styleFinder(styles)('Heading 1')?.attributes['w:styleId'];
  const level = numberedLevel(template);
  if (!style || !level) return;
  const start = Number(childAt(level, 'w:start')?.attributes['w:val'] ?? 1);
  const format = childAt(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal';
  const text = childAt(level, 'w:lvlText')?.attributes['w:val'] ?? '%1';
  const entries = new Map(entriesOf(body).map((link) => [link.attributes['w:anchor'], link]));
  let count = start;
  for (const paragraph of allOf(body, 'w:p')) {
    if (childAt(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] !== style) continue;
    if (childAt(paragraph, 'w:pPr', 'w:numPr', 'w:numId')?.attributes['w:val'] === '0') continue;
    const written = text.replace('%1', numeral(count, format));
    count += 1;
    for (const mark of allOf(paragraph, 'w:bookmarkStart')) {
      const link = entries.get(mark.attributes['w:name']);
      link?.children.unshift(textRun(written), element('w:r', {}, [element('w:tab')]));
      const stops = link && allOf(body, 'w:p').find((one) => one.children.includes(link));
      const [edge] = stops ? allOf(stops, 'w:tabs') : [];
      edge?.children.unshift(element('w:tab', { 'w:val': 'left', 'w:pos': '480' }));
    }
  }
}

const textRun = (text: string) => element('w:r', {}, [element('w:t', { 'xml:space': 'preserve' }, [text])]);

/** The level of the list that numbers a template's chapters; undefined when they have no numbers. */
export function numberedLevel(template: Template): XmlElement | undefined {
  const { styles } = template;
  const line = lineageOf(styles, styleFinder(styles)('Heading 1'));
  const list = line.map((style) => childAt(style, 'w:pPr', 'w:numPr', 'w:numId')?.attributes['w:val']).find(Boolean);
  const numbering = template.related('numbering');
  const kind = childrenOf(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === list);
  const kindId = childAt(kind, 'w:abstractNumId')?.attributes['w:val'];
  const levels = childrenOf(numbering, 'w:abstractNum').find(
    ({ attributes }) => attributes['w:abstractNumId'] === kindId,
  );
  const level = childrenOf(levels, 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === '0');
  const shows = /%1/.test(childAt(level, 'w:lvlText')?.attributes['w:val'] ?? '');
  return shows && list !== '0' ? level : undefined;
}

function numeral(count: number, format: string): string {
  const letter = () => String.fromCharCode(64 + (((count - 1) % 26) + 1)).repeat(Math.ceil(count / 26));
  if (format === 'upperLetter') return letter();
  if (format === 'lowerLetter') return letter().toLowerCase();
  if (format === 'upperRoman') return roman(count);
  if (format === 'lowerRoman') return roman(count).toLowerCase();
  return format === 'decimalZero' && count < 10 ? `0${count}` : String(count);
}

function roman(count: number): string {
  const steps = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let [left, written] = [count, ''];
  for (const [worth, sign] of steps)
    while (left >= worth) {
      written += sign;
      left -= worth;
    }
  return written;
}

/** Writes the pages into the entries; contents of which a page is not known go without any, rather than wrong. */
export async function numberPages(template: Template, body: XmlElement): Promise<void> {
  const entries = entriesOf(body);
  if (entries.length === 0) return;
  const pages = await pagesOf(template);
  const isKnown = entries.every((link) => pages.has(link.attributes['w:anchor'] ?? ''));
  for (const link of entries) {
    const page = pages.get(link.attributes['w:anchor'] ?? '') ?? '';
    const first = link.children.findIndex((run) => typeof run !== 'string' && firstOf(run, 'w:fldChar'));
    // The tab before the number goes as well when there is none.
    const keep = link.children.slice(0, isKnown ? first : Math.max(0, first - 1));
    const code = codeOf(link);
    link.children.splice(0, link.children.length, ...keep, ...(isKnown ? fieldOf(code, page) : []));
  }
  if (isKnown) return;
  const code = allOf(body, 'w:instrText').find((one) => /^\s*TOC\b/.test(one.children.join('')));
  code?.children.push(' \\n');
}

function fieldOf(code: string, result: string): XmlElement[] {
  const mark = (type: string) => element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': type })]);
  const written = element('w:r', {}, [element('w:instrText', { 'xml:space': 'preserve' }, [code])]);
  return [mark('begin'), written, mark('separate'), textRun(result), mark('end')];
}

/** The page that each bookmark stands on, worked out with the template's own page, styles and heads. */
async function pagesOf(template: Template): Promise<ReadonlyMap<string, string>> {
  const { estimatePageNumbersWith } = await import('docx/layout');
  const parts = new Map([...template.read.xml].map(([name, root]) => [name, { elements: [read(root)] }]));
  try {
    return estimatePageNumbersWith({ guess: true })({ parts, binaryParts: template.read.bytes }).bookmarks;
  } catch {
    // A page that can't be laid out here is still one that Word lays out.
    return new Map();
  }
}

interface LibraryElement {
  readonly type: string;
  readonly name?: string;
  readonly text?: string;
  readonly attributes?: Record<string, string>;
  readonly elements?: LibraryElement[];
}

/** An element as the library has it. */
function read({ name, attributes, children }: XmlElement): LibraryElement {
  const elements = children.map((child) => (typeof child === 'string' ? { type: 'text', text: child } : read(child)));
  return { type: 'element', name, attributes, elements };
}
