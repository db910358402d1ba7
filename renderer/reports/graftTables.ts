/** Columns of a table in another typeface: no word is broken where another column has room to spare. In twips. */
import { childrenOf, type XmlElement } from './readXml';
import { allOf } from './soundXml';
import type { Look } from './templateLook';

/** The room at both sides of the text in a cell, with a little to spare. */
const cellMargins = 2 * 85 + 30;
/** The size of text in our tables, in half points. */
const ownSize = 19;

/** Gives each column at least the width of its longest word, out of the columns that have more than they need. */
export function fitColumns(table: XmlElement, look: Look): void {
  const columns = allOf(table, 'w:gridCol');
  const rows = childrenOf(table, 'w:tr').map((row) => childrenOf(row, 'w:tc'));
  const widths = columns.map(({ attributes }) => Number(attributes['w:w']));
  const needed = columns.map((_, at) => Math.max(...rows.map((cells, row) => wordWidth(cells[at], row === 0, look))));
  const lacking = widths.map((width, at) => Math.max(0, (needed[at] ?? 0) - width));
  const spare = widths.map((width, at) => Math.max(0, width - (needed[at] ?? 0)));
  const [lack, room] = [lacking, spare].map((all) => all.reduce((sum, one) => sum + one, 0));
  if (!lack || !room || lack > room) return;
  const given = widths.map((width, at) => Math.floor(width + (lacking[at] ?? 0) - ((spare[at] ?? 0) * lack) / room));
  for (const [at, column] of columns.entries()) column.attributes['w:w'] = String(given[at]);
  for (const cells of rows)
    for (const [at, cell] of cells.entries())
      for (const width of allOf(cell, 'w:tcW')) width.attributes['w:w'] = String(given[at]);
}

function wordWidth(cell: XmlElement | undefined, isHead: boolean, { tableSize, signWidth }: Look): number {
  if (!cell) return 0;
  const text = allOf(cell, 'w:t')
    .flatMap(({ children }) => children)
    .join('');
  const isBold = isHead || allOf(cell, 'w:b').length > 0;
  // A space that does not break holds a sum and its sign together; a dash lets a line end, but for one in a date.
  const longest = Math.max(0, ...text.split(/[ \n\t]+|-(?!\d)/).map((word) => [...word].length));
  const size = Math.floor(ownSize * tableSize) * 10;
  return longest * size * signWidth * (isBold ? 1.08 : 1) + cellMargins;
}
