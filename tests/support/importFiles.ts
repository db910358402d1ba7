/** Files to import, made for tests: workbooks, texts in any encoding, and zips that lie. */
import { type Zippable, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { shippedLists } from '../../renderer/data/shippedLists';
import { complete, emptySnapshot, type Row, type Snapshot, type TableName } from '../../renderer/domain/nouns';
import { instant } from '../../renderer/domain/time';
import { checkedRows } from '../../renderer/imports/checkedRow';
import { type Decision, type ImportPlan, importPlan } from '../../renderer/imports/importPlan';
import { type RememberedMapping, recognise } from '../../renderer/imports/recognition';
import { readTables } from '../../renderer/imports/tables';

/** A value to write in a cell of a workbook. */
export type WrittenCell = string | number | boolean | Date | null;

/** A workbook of these sheets, each with its headings as the first row. */
export async function workbook(
  sheets: Readonly<Record<string, readonly (readonly WrittenCell[])[]>>,
): Promise<Uint8Array> {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) =>
        value instanceof Date ? { value, type: Date, format: 'dd-mm-yyyy' } : value === null ? null : { value },
      ),
    ),
  }));
  return new Uint8Array(await writeXlsxFile(written).toBuffer());
}

/** A CSV text of these rows, quoted where needed. */
export function csv(rows: readonly (readonly (string | number | null)[])[], delimiter = ';', newline = '\r\n'): string {
  const cell = (value: string | number | null) => {
    const text = value === null ? '' : String(value);
    return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(cell).join(delimiter) + newline).join('');
}

/** The ways in which a text can be written to a file. */
export const encodings = [
  'utf-8',
  'utf-8 with mark',
  'utf-16le',
  'utf-16be',
  'utf-16le without mark',
  'utf-16be without mark',
  'windows-1252',
] as const;

/** The bytes of a text in an encoding. */
export function encoded(text: string, encoding: (typeof encodings)[number]): Uint8Array {
  if (encoding === 'windows-1252') return Uint8Array.from(text, windowsByte);
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\ufeff${text}`);
  const marked = encoding.endsWith('without mark') ? text : `\ufeff${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++)
    view.setUint16(at * 2, marked.charCodeAt(at), encoding.startsWith('utf-16le'));
  return bytes;
}

const windowsSigns: Readonly<Record<string, number>> = {
  '€': 0x80,
  '–': 0x96,
  '—': 0x97,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
};

function windowsByte(sign: string): number {
  const byte = windowsSigns[sign] ?? sign.charCodeAt(0);
  if (byte > 255) throw new Error(`Not in Windows-1252: ${sign}`);
  return byte;
}

/** A container of the kind that old Excel files and locked workbooks come in, with a stream of this name. */
export function compoundFile(streamName: string): Uint8Array {
  const bytes = new Uint8Array(4_096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < streamName.length; at++) view.setUint16(1_024 + at * 2, streamName.charCodeAt(at), true);
  return bytes;
}

/** A zip of these files. */
export function zip(files: Zippable): Uint8Array {
  return zipSync(files);
}

/** The bytes of a text. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The smallest parts of a workbook with one sheet of this XML; other parts can be added or replaced. */
export function workbookParts(sheetXml: string, others: Readonly<Record<string, string>> = {}): Zippable {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...others,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, bytesOf(text)]));
}

/** A sheet's XML around these rows. */
export function sheetXml(rows: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
}

/** A cell with a text in it, in a sheet's XML. */
export const textCell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Records with the lists that Podium starts with, and nothing else. */
export function shippedSnapshot(): Snapshot {
  const system = { createdAt: instant(0), deletedAt: null };
  return {
    ...emptySnapshot(),
    themes: shippedLists.themes.map((row) => complete('themes', { ...system, ...row })),
    districts: shippedLists.districts.map((row) => complete('districts', { ...system, ...row })),
    neighbourhoods: shippedLists.neighbourhoods.map((row) => complete('neighbourhoods', { ...system, ...row })),
  };
}

/** What else a plan for a test may depend on. */
export interface Planned {
  readonly snapshot?: Snapshot;
  readonly decisions?: Readonly<Record<string, Decision>>;
  readonly targetEditionId?: string | null;
  readonly today?: string;
  readonly remembered?: RememberedMapping;
  readonly fileName?: string;
}

/** The plan for a file, from its bytes on. */
export async function planOf(bytes: Uint8Array, options: Planned = {}): Promise<ImportPlan> {
  const snapshot = options.snapshot ?? shippedSnapshot();
  const tables = await readTables(bytes, options.fileName ?? 'bestand.csv');
  const file = checkedRows(tables, recognise(tables, options.remembered), snapshot);
  let n = 0;
  return importPlan({
    file,
    snapshot,
    decisions: options.decisions ?? {},
    targetEditionId: options.targetEditionId ?? null,
    newId: () => `new-${rowCount(snapshot)}-${n++}`,
    now: instant(1_000),
    today: options.today ?? '2022-03-01',
  });
}

function rowCount(snapshot: Snapshot): number {
  return Object.values(snapshot).reduce((sum, rows) => sum + rows.length, 0);
}

/** Records after a plan was carried out. */
export function imported(snapshot: Snapshot, plan: ImportPlan): Snapshot {
  const tables: Record<string, readonly Row<TableName>[]> = { ...snapshot };
  for (const [table, rows] of Object.entries(plan.additions)) tables[table] = [...(tables[table] ?? []), ...rows];
  // Changes name fields of their own table.
  for (const { table, id, changes } of plan.changes)
    tables[table] = (tables[table] ?? []).map((row) =>
      row.id === id ? ({ ...row, ...changes } as Row<TableName>) : row,
    );
  // Every table of the snapshot is still there, with rows of its own.
  return tables as unknown as Snapshot;
}

/** How many records a plan adds. */
export function addedBy(plan: ImportPlan): number {
  return Object.values(plan.additions).reduce((sum, rows) => sum + rows.length, 0);
}

/** The problems of a plan as short lines: "17 Tijdstempel impossibleDate". */
export function problemLines(plan: Pick<ImportPlan, 'problems'>): string[] {
  return plan.problems.map(({ row, column, code }) => [row, column, code].filter((part) => part !== null).join(' '));
}

/** The first record that a plan adds to a table. */
export function firstAdded<T extends TableName>(plan: ImportPlan, table: T): Row<T> {
  const row = plan.additions[table]?.[0];
  if (!row) throw new Error(`nothing added to ${table}`);
  return row;
}

/** The bytes of a CSV file of these rows. */
export const csvFile = (...rows: (string | number | null)[][]): Uint8Array => bytesOf(csv(rows));

/** The lists that Podium starts with, and these records. */
export const withRecords = (records: Partial<Snapshot>): Snapshot => ({ ...shippedSnapshot(), ...records });
