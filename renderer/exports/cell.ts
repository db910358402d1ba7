import { dateInFigures } from '../domain/dateWords';
import { isCalendarDate } from '../domain/time';

/** What stands in a cell of a file that goes out; `places` is the number of decimals. */
export type OutCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly places: number }
  | { readonly kind: 'date'; readonly date: string }
  | null;

/** A column of a list, and what stands in it for a line of that list. */
export interface OutColumn<Line> {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  cell(line: Line): OutCell;
}

/** A list as it goes out: a sheet of a workbook, or a file of its own. */
export interface OutTable {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  readonly rows: readonly (readonly OutCell[])[];
}

// Tabs and line ends are the only control characters that XML and spreadsheets have; half a character is none.
const unwritable = /(?![\t\n])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

/** A cell with a text as a file can hold it; none for an empty text. */
export function textCell(text: string): OutCell {
  const clean = text.replace(/\r\n?/g, '\n').replace(unwritable, '').normalize('NFC');
  return clean === '' ? null : { kind: 'text', text: clean };
}

/** A cell with a number, shown with all its decimals, or with at least so many. */
export function numberCell(value: number, leastPlaces = 0): OutCell {
  const places = Math.max(leastPlaces, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
  return { kind: 'number', value, places };
}

/** A cell with a calendar date. */
export function dateCell(date: string): OutCell {
  return isCalendarDate(date) ? { kind: 'date', date } : textCell(date);
}

/** A cell as a person writes it, the Dutch way: "28-10-2025", "2500,00". */
export function writtenCell(cell: OutCell): string {
  if (cell === null) return '';
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'date' ? dateInFigures(cell.date) : cell.value.toFixed(cell.places).replace('.', ',');
}
