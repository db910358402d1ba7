/** Records that go out as files and come back in through the very import that users have. */
import { openDatabase } from '../../renderer/data/db';
import { importRecords } from '../../renderer/data/importing';
import { newId, now } from '../../renderer/data/records';
import { snapshot } from '../../renderer/data/snapshot';
import { fileFields } from '../../renderer/domain/fileFields';
import { fieldsOf, type Row, type Snapshot, type TableName, tableNames } from '../../renderer/domain/nouns';
import { listNames, type Version } from '../../renderer/exports/choice';
import { exported } from '../../renderer/exports/exported';
import { checkedRows } from '../../renderer/imports/checkedRow';
import { type ImportPlan, importPlan } from '../../renderer/imports/importPlan';
import { recognise } from '../../renderer/imports/recognition';
import { readTables } from '../../renderer/imports/tables';
import { nl, type Texts } from '../../renderer/texts/nl';

/** A file by name. */
export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of an export: one workbook, or a CSV per list. */
export function filesOf(
  kind: 'xlsx' | 'csv',
  records: Snapshot,
  { version = 'complete', texts = nl }: { version?: Version; texts?: Texts } = {},
): File[] {
  if (kind === 'xlsx') return [{ name: 'Podium.xlsx', bytes: exported({ kind, list: null, version }, records, texts) }];
  return listNames
    .filter(
      (list) => (list === 'partners' ? records.partners.length + records.contacts.length : records[list].length) > 0,
    )
    .map((list) => ({ name: `Podium ${list}.csv`, bytes: exported({ kind, list, version }, records, texts) }));
}

/** What importing files into records would do. */
export async function planOfFiles(files: readonly File[], into: Snapshot): Promise<ImportPlan> {
  const tables = [];
  for (const { name, bytes } of files) tables.push(...(await readTables(bytes, name)));
  const file = checkedRows(tables, recognise(tables), into);
  return importPlan({ file, snapshot: into, newId, now: now(), today: '2022-03-01' });
}

/** Imports files into the open database; returns what the plan was. */
export async function importFiles(files: readonly File[]): Promise<ImportPlan> {
  const plan = await planOfFiles(files, await snapshot());
  await importRecords(plan);
  return plan;
}

/** Opens a database of its own with these records in it, beside the lists that every database has. */
export async function openWith(records: Snapshot): Promise<void> {
  const db = await openDatabase(`test-${newId()}`);
  for (const table of tableNames) await db.table(table).bulkPut([...records[table]]);
}

/** Tables that go out, whole or in part. */
export const exportedTables = [
  'editions', 'venues', 'initiatives', 'pitches', 'pitchers', 'speakers', 'asks', 'gifts', 'outcomes', 'partners',
  'contacts', 'offers', 'consents',
] as const satisfies readonly TableName[]; // biome-ignore format: a list of words

const lists: readonly string[] = ['themes', 'districts', 'neighbourhoods'] satisfies TableName[];

/** What records say, without their ids: each with what it refers to written out, so that equal texts mean equal records. */
export function meaning(records: Snapshot): Record<string, string[]> {
  const byId = new Map<string, { table: TableName; row: Row<TableName> }>();
  for (const table of tableNames) for (const row of records[table]) byId.set(`${table} ${row.id}`, { table, row });
  const told = new Map<string, unknown>();
  const tell = (table: TableName, row: Row<TableName>): unknown => {
    const key = `${table} ${row.id}`;
    const known = told.get(key);
    if (known) return known;
    // Read by the names of the table's own fields.
    const values = row as unknown as Record<string, unknown>;
    const carried = new Set<string>(fileFields(table).map(({ name }) => name));
    const made = Object.fromEntries(
      fieldsOf(table)
        // What a record is part of is told by where it stands, so every required field counts.
        .filter(({ name, hint }) => (hint.required && hint.kind !== 'hidden') || carried.has(name))
        .map(({ name, hint }) => {
          const value = values[name];
          const nameOf = (id: string) => (byId.get(`${hint.of} ${id}`)?.row as Row<'themes'> | undefined)?.name;
          if (Array.isArray(value)) return [name, hint.kind === 'references' ? value.map(nameOf) : value];
          if (hint.kind !== 'reference' || value === null) return [name, value];
          const found = byId.get(`${hint.of} ${value}`);
          if (!found) return [name, null];
          return [name, lists.includes(found.table) ? (found.row as Row<'themes'>).name : tell(found.table, found.row)];
        }),
    );
    told.set(key, made);
    return made;
  };
  return Object.fromEntries(
    exportedTables.map((table) => [table, records[table].map((row) => JSON.stringify(tell(table, row))).sort()]),
  );
}

/** What stands in order with a pitch: its people, asks and gifts. */
export function orders(records: Snapshot): string[] {
  const inOrder = <R extends { order: string; pitchId: string | null }>(rows: readonly R[], pitchId: string) =>
    rows.filter((row) => row.pitchId === pitchId).sort((a, b) => (a.order < b.order ? -1 : 1));
  const names = new Map(records.pitchers.map((p) => [p.id, [p.givenName, p.prefix, p.familyName, p.email]]));
  return records.pitches
    .map(({ id }) =>
      JSON.stringify([
        inOrder(records.speakers, id).map((s) => names.get(s.pitcherId ?? '')),
        inOrder(records.asks, id).map((a) => [a.kind, a.text]),
        inOrder(records.gifts, id).map((g) => [g.text, g.from]),
      ]),
    )
    .sort();
}
