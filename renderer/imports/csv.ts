import Papa from 'papaparse';
import { unguarded } from '../domain/formula';
import { limits } from './limits';
import { ImportRefused } from './refusal';
import type { Cell } from './table';

/** A row as it stands in the file; `unclosed` when a quotation mark in it never ends. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly unclosed: boolean;
}

const delimiters = [';', ',', '\t'] as const;

/** The rows of a CSV text with semicolons, commas or tabs, numbered as a spreadsheet program would show them. */
export function csvRows(text: string): CsvRow[] {
  // Excel's own hint for the delimiter; it is not a row.
  const hint = /^sep=([;,\t])\r?\n/i.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const delimiter = hint?.[1] ?? delimiterOf(body);
  refuseWide(body, delimiter);
  const parsed = Papa.parse<string[]>(body, { delimiter, preview: limits.rows + 2, skipEmptyLines: false });
  if (parsed.data.length > limits.rows + 1) throw new ImportRefused('tooManyRows');
  const unclosed = new Set(parsed.errors.filter((e) => e.code === 'MissingQuotes').map((e) => e.row));
  return parsed.data.map((cells, at) => ({
    row: at + 1,
    cells: cells.map((cell) => unguarded(cell).trim() || null),
    unclosed: unclosed.has(at),
  }));
}

/** The sign that occurs most in the first filled line, outside quotes. */
function delimiterOf(text: string): string {
  const counts = new Map<string, number>();
  let quoted = false;
  let filled = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) {
      if (filled) break;
    } else {
      filled ||= sign.trim() !== '';
      if (!quoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
  }
  return delimiters.reduce((best, sign) => ((counts.get(sign) ?? 0) > (counts.get(best) ?? 0) ? sign : best));
}

/**
 * What takes far more memory to take apart than its bytes is refused before: a line of a million cells, and millions
 * of stray quotation marks, each of which the parser makes a note of.
 */
function refuseWide(text: string, delimiter: string): void {
  const sign = delimiter.charCodeAt(0);
  let cells = 0;
  let quotes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === sign && ++cells > limits.columns) throw new ImportRefused('tooManyColumns');
    if (code === 34 && ++quotes > limits.quotes) throw new ImportRefused('damaged');
    if (code === 10 || code === 13) cells = 0;
  }
}
