import Papa from 'papaparse';
import { guarded } from '../domain/formula';
import { type OutCell, type OutTable, writtenCell } from './cell';

/** A list as the CSV that a Dutch Excel opens by a double click: UTF-8 with its mark, semicolons, CRLF. */
export function csvFile({ columns, rows }: OutTable): Uint8Array {
  const written = [columns.map(({ heading }) => guarded(heading)), ...rows.map((row) => row.map(csvCell))];
  return new TextEncoder().encode(`\ufeff${Papa.unparse(written, { delimiter: ';', newline: '\r\n' })}\r\n`);
}

/** A cell as plain text that can't be taken for a formula. Numbers and dates are no one's text: only texts could be. */
export function csvCell(cell: OutCell): string {
  return cell?.kind === 'text' ? guarded(cell.text) : writtenCell(cell);
}
