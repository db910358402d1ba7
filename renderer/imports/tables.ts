import { tableOfCards } from './cards';
import { csvRows } from './csv';
import { decoded } from './encoding';
import { fileKind } from './fileKind';
import { limits } from './limits';
import { type Problem, problem } from './problem';
import { ImportRefused } from './refusal';
import { isKnownHeading } from './sheetKinds';
import { type Cell, type SourceRow, type SourceTable, written } from './table';
import { workbookSheets } from './workbook';

/**
 * Reads a file into tables with headings and rows; what kind of file it is, is told by its content. `progress` is
 * called with how much is done, from 0 to 1. Throws `ImportRefused`, and nothing else.
 */
export async function readTables(
  bytes: Uint8Array,
  fileName: string,
  progress: (done: number) => void = () => {},
): Promise<SourceTable[]> {
  try {
    if (bytes.length > limits.fileBytes) throw new ImportRefused('tooLarge');
    const kind = fileKind(bytes);
    progress(0.05);
    const tables =
      kind === 'workbook'
        ? await tablesOfWorkbook(bytes, progress)
        : [kind === 'cards' ? tableOfCards(decoded(bytes), bareName(fileName)) : tableOfText(bytes, fileName)];
    const filled = tables.filter((table) => table.rows.length > 0);
    if (filled.length === 0)
      throw new ImportRefused(tables.some((table) => table.headings.length > 0) ? 'headerOnly' : 'noRows');
    if (filled.reduce((sum, table) => sum + table.rows.length, 0) > limits.rows) throw new ImportRefused('tooManyRows');
    progress(1);
    return filled;
  } catch (error) {
    throw error instanceof ImportRefused ? error : new ImportRefused('damaged', error);
  }
}

async function tablesOfWorkbook(bytes: Uint8Array, progress: (done: number) => void): Promise<SourceTable[]> {
  const sheets = await workbookSheets(bytes, progress);
  return sheets.map((sheet) => tableOf(sheet.name, sheet.rows, sheet.from1904));
}

/** The name of a file without its folder and extension. */
function bareName(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]{1,5}$/, '') || fileName;
}

function tableOfText(bytes: Uint8Array, fileName: string): SourceTable {
  const name = bareName(fileName);
  const rows = csvRows(decoded(bytes));
  const table = tableOf(name, rows, false);
  const heading = headingRow(rows);
  const odd: Problem[] = [];
  for (const row of rows) {
    const at = { table: name, row: row.row, column: null };
    if (row.unclosed) odd.push(problem(at, 'unclosedQuote'));
    // Something was left out of the row, or a sign is in the way.
    const ragged = heading && row.row > heading.row && row.cells.length !== heading.cells.length;
    if (ragged && isFilled(row))
      odd.push(problem(at, 'raggedRow', String(row.cells.length), String(heading.cells.length)));
  }
  return { ...table, problems: [...table.problems, ...odd] };
}

/** How far down a heading row is looked for, below a title or a note. */
const headingDepth = 10;

function headingRow(rows: readonly SourceRow[]): SourceRow | undefined {
  let best: SourceRow | undefined;
  let most = -1;
  let looked = 0;
  for (const row of rows) {
    if (!isFilled(row)) continue;
    const filled = row.cells.filter((cell) => cell !== null).length;
    const known = row.cells.filter((cell) => typeof cell === 'string' && isKnownHeading(cell)).length;
    if (known > most) {
      best = row;
      most = known;
    }
    looked += 1;
    // Below a row of mostly known headings there are none.
    if (looked === headingDepth || (known > 1 && known * 2 >= filled)) break;
  }
  return best;
}

function tableOf(name: string, rows: readonly SourceRow[], from1904: boolean): SourceTable {
  const heading = headingRow(rows);
  if (!heading) return { name, headings: [], rows: [], from1904, problems: [] };
  const filled = rows.filter(isFilled);
  const below = filled.filter((row) => row.row > heading.row);
  const width = below.reduce((most, row) => Math.max(most, lastFilled(row.cells)), lastFilled(heading.cells));
  const headings = Array.from({ length: width }, (_, at) => written(heading.cells[at] ?? null).trim());
  return {
    name,
    headings,
    rows: below.map(({ row, cells }) => ({ row, cells: headings.map((_, at) => cells[at] ?? null) })),
    from1904,
    problems: filled
      .filter((row) => row.row < heading.row)
      .map(({ row, cells }) =>
        problem({ table: name, row, column: null }, 'rowsAbove', cells.map(written).join(' ').trim()),
      ),
  };
}

function isFilled(row: SourceRow): boolean {
  return row.cells.some((cell) => cell !== null);
}

function lastFilled(cells: readonly Cell[]): number {
  for (let at = cells.length; at > 0; at--) if (cells[at - 1] !== null) return at;
  return 0;
}
