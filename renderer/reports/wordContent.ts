/**
 * What stands in a report that was made, read back from its very bytes: other formats are made of this, so that they
 * hold just what the Word document holds, whichever report it is.
 */
import { strFromU8, unzipSync } from 'fflate';
import { childAt, childrenOf, firstOf, readXml, type XmlElement } from './readXml';
import { type ParagraphStyle, stylesFrom } from './wordStyles';

/** A piece of a line; its text may hold tabs and line ends. */
export interface TextPiece {
  readonly text: string;
  readonly isStrong: boolean;
  /** Where it leads, if anywhere outside the document. */
  readonly address: string | null;
}

/** A table as it stands in the document. */
export interface ContentTable {
  /** With its number, as above the table. */
  readonly caption: string;
  readonly heads: readonly { readonly text: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly { readonly text: string; readonly isStrong: boolean }[])[];
}

/** A paragraph, by what it is. */
export interface LineBlock {
  readonly kind: 'title' | 'subtitle' | 'lead' | 'note' | 'text' | 'fact';
  readonly pieces: readonly TextPiece[];
}

/** A part of a document, in order. */
export type ContentBlock =
  | LineBlock
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'item'; readonly isNumbered: boolean; readonly pieces: readonly TextPiece[] }
  | { readonly kind: 'contents' }
  | { readonly kind: 'table'; readonly table: ContentTable }
  | {
      readonly kind: 'figure';
      readonly caption: string;
      readonly description: string;
      /** As a PNG. */
      readonly picture: Uint8Array | null;
    };

/** A document read back. */
export interface WordContent {
  readonly title: string;
  /** Such as `nl-NL`. */
  readonly language: string;
  readonly author: string;
  /** What stands at the head of every page. */
  readonly marking: string;
  readonly blocks: readonly ContentBlock[];
}

type Parts = Readonly<Record<string, Uint8Array>>;

interface Reading {
  readonly parts: Parts;
  readonly styleOf: (styleId: string) => ParagraphStyle;
  readonly isNumbered: (numId: string) => boolean;
  readonly targets: ReadonlyMap<string, string>;
}

/** Reads a report's bytes. Throws when they are no document. */
export function wordContent(bytes: Uint8Array): WordContent {
  const parts: Parts = unzipSync(bytes);
  const body = childAt(partOf(parts, 'word/document.xml'), 'w:body');
  if (!body) throw new Error('No document.');
  const reading: Reading = {
    parts,
    styleOf: stylesFrom(partOf(parts, 'word/styles.xml')),
    isNumbered: numberings(partOf(parts, 'word/numbering.xml')),
    targets: new Map(
      childrenOf(partOf(parts, 'word/_rels/document.xml.rels')).map(({ attributes }) => [
        attributes.Id ?? '',
        attributes.Target ?? '',
      ]),
    ),
  };
  const core = partOf(parts, 'docProps/core.xml');
  const fact = (name: string) =>
    childrenOf(core, name)
      .flatMap(({ children }) => children)
      .join('');
  return {
    title: fact('dc:title'),
    language: fact('dc:language'),
    author: fact('dc:creator'),
    marking: markingOf(parts),
    blocks: blocksOf(body, reading),
  };
}

function partOf(parts: Parts, name: string): XmlElement | undefined {
  const part = parts[name];
  return part && readXml(strFromU8(part));
}

function markingOf(parts: Parts): string {
  const headers = Object.keys(parts).filter((name) => /^word\/header\d*\.xml$/.test(name));
  const marks = headers.flatMap((name) =>
    // A template has words of its own there.
    childrenOf(partOf(parts, name), 'w:p').filter((paragraph) => /Marking$/.test(styleIdOf(paragraph))),
  );
  const texts = marks.map((paragraph) => plainText(piecesOf(paragraph, new Map())).trim());
  return [...new Set(texts)].filter(Boolean).join(' ');
}

/** Whether the items of a list have numbers, rather than bullets. */
function numberings(part: XmlElement | undefined): (numId: string) => boolean {
  const value = (element: XmlElement | undefined) => element?.attributes['w:val'] ?? '';
  const kinds = new Map(
    childrenOf(part, 'w:abstractNum').map((kind) => [
      kind.attributes['w:abstractNumId'] ?? '',
      value(childAt(kind, 'w:lvl', 'w:numFmt')),
    ]),
  );
  const lists = new Map(
    childrenOf(part, 'w:num').map((list) => [
      list.attributes['w:numId'] ?? '',
      kinds.get(value(childAt(list, 'w:abstractNumId'))) ?? '',
    ]),
  );
  return (numId) => !/^(bullet|none)?$/.test(lists.get(numId) ?? '');
}

function blocksOf(body: XmlElement, reading: Reading): ContentBlock[] {
  const blocks: ContentBlock[] = [];
  // A caption belongs to the table or figure right below it.
  let caption = '';
  const walk = (elements: readonly XmlElement[]) => {
    for (const element of elements) {
      if (element.name === 'w:sdt') walk(childrenOf(childAt(element, 'w:sdtContent')));
      else if (element.name === 'w:tbl') {
        blocks.push({ kind: 'table', table: tableOf(element, caption, reading) });
        caption = '';
      } else if (element.name === 'w:p') {
        const style = reading.styleOf(styleIdOf(element));
        if (style.kind === 'caption') caption = lineOf(element, reading);
        else {
          blocks.push(...paragraphOf(element, style, caption, reading));
          caption = '';
        }
      }
    }
  };
  walk(childrenOf(body));
  // Of the contents only the place is kept: pages have no meaning elsewhere.
  return blocks.filter(({ kind }, at) => kind !== 'contents' || blocks[at - 1]?.kind !== 'contents');
}

const styleIdOf = (paragraph: XmlElement) => childAt(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? 'Normal';

function paragraphOf(paragraph: XmlElement, style: ParagraphStyle, caption: string, reading: Reading): ContentBlock[] {
  const drawing = firstOf(paragraph, 'w:drawing');
  if (drawing) return [figureOf(paragraph, drawing, caption, reading)];
  const pieces = piecesOf(paragraph, reading.targets);
  const { kind } = style;
  if (plainText(pieces).trim() === '') return [];
  if (kind === 'contents' || kind === 'contentsHeading') return [{ kind: 'contents' }];
  if (kind === 'heading') return [{ kind, level: style.level, text: plainText(pieces).trim() }];
  const numId = childAt(paragraph, 'w:pPr', 'w:numPr', 'w:numId')?.attributes['w:val'] ?? style.numId;
  if (numId !== null && numId !== '0') return [{ kind: 'item', isNumbered: reading.isNumbered(numId), pieces }];
  return [{ kind: kind === 'caption' ? 'text' : kind, pieces }];
}

function figureOf(
  paragraph: XmlElement,
  drawing: XmlElement,
  caption: string,
  { parts, targets }: Reading,
): ContentBlock {
  const target = targets.get(firstOf(paragraph, 'a:blip')?.attributes['r:embed'] ?? '');
  return {
    kind: 'figure',
    caption,
    description: firstOf(drawing, 'wp:docPr')?.attributes.descr ?? '',
    picture: (target && parts[`word/${target}`]) || null,
  };
}

function tableOf(table: XmlElement, caption: string, reading: Reading): ContentTable {
  const [head, ...rows] = childrenOf(table, 'w:tr').map((row) => childrenOf(row, 'w:tc'));
  const own = childAt(table, 'w:tblPr', 'w:tblCaption')?.attributes['w:val'] ?? '';
  const paragraphs = (cell: XmlElement) => childrenOf(cell, 'w:p');
  const text = (cell: XmlElement) =>
    paragraphs(cell)
      .map((p) => lineOf(p, reading))
      .join('\n');
  return {
    caption: caption || own,
    heads: (head ?? []).map((cell) => ({
      text: text(cell),
      isNumber: paragraphs(cell).some((p) => reading.styleOf(styleIdOf(p)).isRight),
    })),
    rows: rows.map((cells) =>
      cells.map((cell) => ({ text: text(cell), isStrong: firstOf(cell, 'w:b') !== undefined })),
    ),
  };
}

const lineOf = (paragraph: XmlElement, { targets }: Reading) => plainText(piecesOf(paragraph, targets));

/** A line without what it looks like. */
export function plainText(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** The pieces of a paragraph as a reader sees them: results of fields, not their codes. */
function piecesOf(paragraph: XmlElement | undefined, targets: ReadonlyMap<string, string>): TextPiece[] {
  const pieces: TextPiece[] = [];
  const walk = (element: XmlElement, address: string | null) => {
    if (element.name === 'w:r') {
      const text = childrenOf(element).map(signsOf).join('');
      const isStrong = isOn(childAt(element, 'w:rPr', 'w:b'));
      if (text !== '') pieces.push({ text, isStrong, address });
      return;
    }
    const leads = element.name === 'w:hyperlink' ? (targets.get(element.attributes['r:id'] ?? '') ?? null) : address;
    for (const child of childrenOf(element)) walk(child, leads);
  };
  if (paragraph) walk(paragraph, null);
  return pieces;
}

const isOn = (mark: XmlElement | undefined) =>
  mark !== undefined && !/^(0|false|off)$/.test(mark.attributes['w:val'] ?? '');

function signsOf({ name, attributes, children }: XmlElement): string {
  if (name === 'w:t') return children.join('');
  if (name === 'w:tab') return '\t';
  // A page or column that ends is no line that ends.
  if (name === 'w:br') return attributes['w:type'] && attributes['w:type'] !== 'textWrapping' ? '' : '\n';
  return name === 'w:noBreakHyphen' ? '-' : '';
}
