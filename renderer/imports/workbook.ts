import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { limits } from './limits';
import { ImportRefused } from './refusal';
import { safeSheetXml } from './sheetXml';
import type { Cell, CellDate } from './table';
import { guardedZip, type SafeZip } from './zipGuard';

/** The rows of one sheet of a workbook, each as long as the widest. */
export interface WorkbookSheet {
  readonly name: string;
  readonly from1904: boolean;
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
}

/** The sheets of an XLSX workbook; throws `ImportRefused`. */
export async function workbookSheets(bytes: Uint8Array, progress: (done: number) => void): Promise<WorkbookSheet[]> {
  const zip = guardedZip(bytes);
  refuseOtherKinds(zip);
  progress(0.3);
  const { archive, from1904 } = repacked(zip);
  progress(0.5);
  try {
    const sheets = await readXlsxFile(archive);
    progress(0.9);
    let characters = 0;
    return sheets.map(({ sheet, data }) => {
      // A sheet that is only a chart has no cells, although the types say otherwise.
      const rows = (data ?? []).map((cells, at) => ({ row: at + 1, cells: cells.map((cell) => cellOf(cell)) }));
      for (const { cells } of rows) for (const cell of cells) if (typeof cell === 'string') characters += cell.length;
      if (characters > limits.characters) throw new ImportRefused('bomb');
      return { name: sheet, from1904, rows };
    });
  } catch (error) {
    // Whatever the library stumbles over, the file is not a sound workbook.
    throw error instanceof ImportRefused ? error : new ImportRefused('damaged', error);
  }
}

function refuseOtherKinds(zip: SafeZip): void {
  const { names } = zip;
  if (names.has('xl/workbook.xml')) return;
  const openDocument =
    names.has('mimetype') && new TextDecoder().decode(zip.content('mimetype')).includes('opendocument.spreadsheet');
  if (openDocument || names.has('xl/workbook.bin') || names.has('Index/Document.iwa'))
    throw new ImportRefused('otherSpreadsheet');
  throw new ImportRefused(names.has('[Content_Types].xml') && !isOtherOffice(names) ? 'damaged' : 'wrongKind');
}

function isOtherOffice(names: ReadonlySet<string>): boolean {
  return names.has('word/document.xml') || names.has('ppt/presentation.xml');
}

/** Sheets, shared texts, styles and the list of sheets; not themes, drawings, macros. */
const neededPart = /^xl\/(?:worksheets\/)?(?!calcChain)[^/]+\.xml$|^xl\/_rels\/workbook\.xml\.rels$/i;

/**
 * Only the parts with cells in them, checked, in a zip without compression. Without, because the library would start
 * a worker of its own from a blob for every large part, which the pages' content policy forbids.
 */
function repacked(zip: SafeZip): { archive: ArrayBuffer; from1904: boolean } {
  const parts: Record<string, Uint8Array> = {};
  let from1904 = false;
  for (const name of zip.names) {
    // Which of them is a sheet is told by other parts; the check does nothing to what is not.
    if (neededPart.test(name)) parts[name] = changed(zip.content(name), safeSheetXml);
  }
  const workbook = parts['xl/workbook.xml'];
  if (!workbook) throw new ImportRefused('damaged');
  parts['xl/workbook.xml'] = changed(workbook, (xml) => {
    if ((xml.match(/<(?:[\w.-]+:)?sheet[\s/>]/g)?.length ?? 0) > limits.sheets) throw new ImportRefused('bomb');
    // The library knows only "1", while the format has "true" as well.
    const standard = xml.replace(/(\sdate1904\s*=\s*)["']true["']/, '$1"1"');
    from1904 = /\sdate1904\s*=\s*["']1["']/.test(standard);
    return standard;
  });
  const packed = zipSync(parts, { level: 0 });
  // A copy, as the library wants a buffer of its own.
  const archive = new ArrayBuffer(packed.length);
  new Uint8Array(archive).set(packed);
  return { archive, from1904 };
}

function changed(content: Uint8Array, change: (xml: string) => string): Uint8Array {
  const xml = new TextDecoder().decode(content);
  const after = change(xml);
  return after === xml ? content : new TextEncoder().encode(after);
}

/** Takes anything, as the library's types call a date the class of dates. */
function cellOf(cell: unknown): Cell {
  if (cell instanceof Date) return dateOf(cell);
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return typeof cell === 'string' && cell !== '' ? cell : null;
}

/** The library gives local dates as if they were UTC. A date that can't be shown is what Excel shows for it. */
function dateOf(value: Date): CellDate | string {
  if (Number.isNaN(value.getTime())) return '#####';
  // Excel's fractions of a day land a millisecond short of the minute.
  const whole = new Date(Math.round(value.getTime() / 1_000) * 1_000).toISOString();
  if (!/^\d{4}-/.test(whole)) return '#####';
  const time = whole.slice(11, 16);
  return { date: whole.slice(0, 10), time: time === '00:00' ? null : time };
}
