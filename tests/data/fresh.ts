import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { closeDatabase, type Database, database, openDatabase } from '../../renderer/data/db';
import { newId } from '../../renderer/data/records';
import { type Act, applied, type Change } from '../../renderer/domain/act';
import { tableNames } from '../../renderer/domain/nouns';

afterEach(closeDatabase);

/** Opens a database that no other test has, with the shipped lists in it. */
export function openFresh(): Promise<Database> {
  return openDatabase(`test-${newId()}`);
}

/** What stands in every table of records, by id. */
export type Contents = Record<string, Record<string, object>>;

/** The records as they are stored. */
export async function contents(db: Database = database()): Promise<Contents> {
  const result: Contents = {};
  for (const table of tableNames)
    result[table] = Object.fromEntries((await db.table(table).toArray()).map((row) => [row.id, row]));
  return result;
}

/** The records as the change log tells them, from nothing. */
export async function replayed(db: Database = database()): Promise<Contents> {
  const result: Contents = Object.fromEntries(tableNames.map((table) => [table, {}]));
  for (const change of await db.changes.orderBy('[seq+n]').toArray()) {
    const table = result[change.table] ?? {};
    const row = applied(table[change.id], change);
    if (row) table[change.id] = row;
    else delete table[change.id];
  }
  return result;
}

/** The acts after the one that filled a new database. */
export async function actsSince(seq = 1, db: Database = database()): Promise<Act[]> {
  return db.acts.where('seq').above(seq).toArray();
}

/** The changes of all acts after the one that filled a new database. */
export async function changesSince(seq = 1, db: Database = database()): Promise<Change[]> {
  return (await db.changes.orderBy('[seq+n]').toArray()).filter((change) => change.seq > seq);
}
