import type { Problem } from './problem';

/** A date without a zone, as a spreadsheet has it; `time` (`hh:mm`) when the cell has one. */
export interface CellDate {
  readonly date: string;
  readonly time: string | null;
}

/** What stands in a cell of a file. */
export type Cell = string | number | boolean | CellDate | null;

/** A row with at least one filled cell. */
export interface SourceRow {
  /** Number of the row as a spreadsheet program shows it, from 1. */
  readonly row: number;
  /** As many as there are headings. */
  readonly cells: readonly Cell[];
}

/** One sheet of a workbook, or a CSV file. */
export interface SourceTable {
  /** The sheet's name, or the file's name without its extension. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly SourceRow[];
  /** Whether bare date numbers count from 1904, as in workbooks of an old Macintosh. */
  readonly from1904: boolean;
  /** Whether a row may be about someone of no organisation, as contact cards are. */
  readonly ofPeople?: boolean;
  /** What was odd in the file itself, such as a row with too few cells. */
  readonly problems: readonly Problem[];
}

/** A cell as a person would read it aloud; empty for an empty cell. */
export function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') {
    const [year, month, day] = cell.date.split('-').map(Number);
    return `${day}-${month}-${year}${cell.time ? ` ${cell.time}` : ''}`;
  }
  return String(cell);
}
