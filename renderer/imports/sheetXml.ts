/**
 * Looks at a sheet's XML before the reading library does. The library believes every row and column number and makes
 * room for all that lie between, so one cell at the far corner would take all memory. It also drops cells that hold
 * an error such as #REF!, and takes a formatted but empty row a million rows down for a row.
 */
import { limits } from './limits';
import { ImportRefused } from './refusal';
import { eachOpeningTag } from './xmlTags';

// No "<" within a tag: it keeps the search linear on text that is made to be slow.
const attributeList = `(?:[^"'<>]|"[^"<]*"|'[^'<]*')*`;
const opening = new RegExp(`<((?:[\\w.-]+:)?(?:row|c))(?=[\\s/>])(${attributeList})>`, 'g');
const emptyCell = new RegExp(`<((?:[\\w.-]+:)?c)(?=[\\s/>])${attributeList}(?:(?<=/)>|(?<!/)>\\s*</\\1\\s*>)`, 'g');
const emptyRow = new RegExp(`<((?:[\\w.-]+:)?row)(?=[\\s/>])${attributeList}(?:(?<=/)>|(?<!/)>\\s*</\\1\\s*>)`, 'g');
const place = /(?:^|[^\w.-])r\s*=\s*("[^"]*"|'[^']*')/g;
const errorType = /(^|[^\w.-])t\s*=\s*(?:"e"|'e')/;

/** A sheet's XML that is safe to read, with errors as text. Throws `ImportRefused`. */
export function safeSheetXml(xml: string): string {
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

function extentOf(xml: string): Extent {
  let rows = 0;
  let columns = 0;
  let errors = false;
  eachOpeningTag(xml, (name, attributes) => {
    const isRow = name === 'row' || name.endsWith(':row');
    const isCell = name === 'c' || name.endsWith(':c');
    if (!isRow && !isCell) return;
    for (const [, quoted = ''] of attributes.matchAll(place)) {
      const match = (isRow ? /^()(\d{1,7})$/ : /^([A-Z]{1,3})(\d{1,7})$/).exec(quoted.slice(1, -1));
      if (!match) throw new ImportRefused('damaged');
      rows = Math.max(rows, Number(match[2]));
      columns = Math.max(columns, columnNumber(match[1] ?? ''));
    }
    errors ||= isCell && errorType.test(attributes);
  });
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
