/**
 * The records that the list of follow-ups is made from, read once in small steps and then kept up from the change log:
 * reading tens of thousands of rows after every act would be felt.
 */
import { complete, type Row, type TableName } from '../domain/nouns';
import { type Database, database } from './db';
import { lastAct } from './snapshot';

const kept = [
  'editions',
  'pitches',
  'initiatives',
  'speakers',
  'pitchers',
  'consents',
  'asks',
  'outcomes',
  'offers',
  'partners',
  'contacts',
  'followUps',
  'lookBacks',
  'years',
] as const satisfies readonly TableName[];
type Kept = (typeof kept)[number];

/** Live rows by id, of every table that matters here. */
export type FollowUpTables = { readonly [T in Kept]: ReadonlyMap<string, Row<T>> };

interface Copy {
  readonly db: Database;
  readonly seq: number;
  readonly tables: { readonly [T in Kept]: Map<string, Row<TableName>> };
}

/** Rows read at a time, so that the window draws in between. */
const step = 2_000;

let copy: Promise<Copy> | null = null;

/** The records as they are now, and a number that changes with every act. */
export async function followUpTables(): Promise<{ readonly seq: number; readonly tables: FollowUpTables }> {
  const [db, seq] = [database(), await lastAct()];
  const before = copy;
  copy = (async () => {
    const old = await before?.catch(() => null);
    if (!old || old.db !== db || seq < old.seq) return { db, seq, tables: await readAll(db) };
    if (seq > old.seq) await catchUp(old, seq);
    return { ...old, seq: Math.max(seq, old.seq) };
  })();
  const { seq: reached, tables } = await copy;
  // Each map holds the rows of its own table.
  return { seq: reached, tables: tables as FollowUpTables };
}

async function readAll(db: Database): Promise<Copy['tables']> {
  const tables: Partial<Record<Kept, Map<string, Row<TableName>>>> = {};
  for (const table of kept) {
    const rows = new Map<string, Row<TableName>>();
    for (let after = ''; ; ) {
      const some = await db.table(table).where('id').above(after).limit(step).toArray();
      for (const row of some) if (row.deletedAt === null) rows.set(row.id, complete(table, row));
      if (some.length < step) break;
      after = some.at(-1)?.id ?? '';
    }
    tables[table] = rows;
  }
  // Every table of the list was read.
  return tables as Copy['tables'];
}

async function catchUp({ db, seq: from, tables }: Copy, to: number): Promise<void> {
  const changes = await db.changes
    .where('[seq+n]')
    .between([from + 1, 0], [to, Number.POSITIVE_INFINITY])
    .toArray();
  for (const table of kept) {
    const ids = [...new Set(changes.filter((change) => change.table === table).map(({ id }) => id))];
    if (ids.length === 0) continue;
    const rows = await db.table(table).bulkGet(ids);
    for (const [at, id] of ids.entries()) {
      const row: Row<TableName> | undefined = rows[at];
      if (row && row.deletedAt === null) tables[table].set(id, complete(table, row));
      else tables[table].delete(id);
    }
  }
}
