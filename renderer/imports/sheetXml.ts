/**
 * Looks at a sheet's XML before the reading library does. The library believes every row and column number and makes
 * room for all that lie between, so one cell at the far corner would take all memory. It also drops cells that hold
 * an error such as #REF!, and takes a formatted but empty row a million rows down for a row.
 */
import { limits } from './limits';
import { ImportRefused } from './refusal';
import { refuseEndless } from './xmlTags';

// No "<" within a tag: it keeps the search linear on text that is made to be slow.
const attributeList = `(?:[^"'<>]|"[^"<]*"|'[^'<]*')*`;
const opening = new RegExp(`<((?:[\\w.-]+:)?(?:row|c))(?=[\\s/>])(${attributeList})>`, 'g');
const emptyCell = new RegExp(`<((?:[\\w.-]+:)?c)(?=[\\s/>])${attributeList}(?:(?<=/)>|(?<!/)>\\s*</\\1\\s*>)`, 'g');
const emptyRow = new RegExp(`<((?:[\\w.-]+:)?row)(?=[\\s/>])${attributeList}(?:(?<=/)>|(?<!/)>\\s*</\\1\\s*>)`, 'g');
const place = /(?:^|[^\w.-])r\s*=\s*("[^"]*"|'[^']*')/g;
const errorType = /(^|[^\w.-])t\s*=\s*(?:"e"|'e')/;

/** A sheet's XML that is safe to read, with errors as text. Throws `ImportRefused`. */
export function safeSheetXml(xml: string): string {
  refuseEndless(xml);
  let safe = xml;
  let extent = extentOf(safe);
  if (isTooLarge(extent)) {
    // A border drawn to the edge of the sheet is no content.
    safe = safe.replace(emptyCell, '').replace(emptyRow, '');
    extent = extentOf(safe);
  }
  if (extent.columns > limits.columns) throw new ImportRefused('tooManyColumns');
  if (isTooLarge(extent)) throw new ImportRefused('tooManyRows');
  return extent.errors ? errorsAsText(safe) : safe;
}

interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly errors: boolean;
}

function isTooLarge({ rows, columns }: Extent): boolean {
  return rows > limits.rows + 1 || columns > limits.columns || rows * columns > limits.cells;
}

/**
 * Finds rows and cells. The first form is how nearly all cells are written; those of the second are taken apart with
 * more care.
 */
const rowOrCell = /<c r="[A-Z]{1,3}\d{1,7}"(?: s="\d+")?(?: t="[a-zA-Z]+")?>|<(?:[\w.-]+:)?(?:row|c)(?=[\s/>])/g;
const attributesAt = new RegExp(`(${attributeList})>`, 'y');
const signs = { quote: 0x22, zero: 0x30, nine: 0x39, close: 0x3e, a: 0x41 } as const;

function extentOf(xml: string): Extent {
  let rows = 0;
  let columns = 0;
  let errors = false;
  rowOrCell.lastIndex = 0;
  while (rowOrCell.test(xml)) {
    const end = rowOrCell.lastIndex;
    const start = xml.lastIndexOf('<', end - 1);
    if (xml.charCodeAt(end - 1) === signs.close) {
      let at = start + '<c r="'.length;
      let column = 0;
      let row = 0;
      for (let code = xml.charCodeAt(at); code > signs.nine; code = xml.charCodeAt(++at))
        column = column * 26 + code - signs.a + 1;
      for (let code = xml.charCodeAt(at); code !== signs.quote; code = xml.charCodeAt(++at))
        row = row * 10 + code - signs.zero;
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
      errors ||= xml.startsWith(' t="e"', end - ' t="e">'.length);
      continue;
    }
    attributesAt.lastIndex = end;
    const attributes = attributesAt.exec(xml)?.[1];
    if (attributes === undefined) throw new ImportRefused('damaged');
    const isRow = xml.startsWith('row', end - 'row'.length);
    for (const [, quoted = ''] of attributes.matchAll(place)) {
      const match = (isRow ? /^()(\d{1,7})$/ : /^([A-Z]{1,3})(\d{1,7})$/).exec(quoted.slice(1, -1));
      if (!match) throw new ImportRefused('damaged');
      rows = Math.max(rows, Number(match[2]));
      columns = Math.max(columns, columnNumber(match[1] ?? ''));
    }
    errors ||= !isRow && errorType.test(attributes);
  }
  return { rows, columns, errors };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column;
}

function errorsAsText(xml: string): string {
  return xml.replace(opening, (whole: string, name: string, attributes: string) =>
    name.endsWith('c') ? `<${name}${attributes.replace(errorType, '$1t="str"')}>` : whole,
  );
}
