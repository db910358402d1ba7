import { complete, type Snapshot, type TableName, tableNames } from '../domain/nouns';
import { live } from './act';
import { database } from './db';

/**
 * All live records in one read transaction: nothing can be half old, half new. Pictures are left out: a few hundred
 * photos would take more memory than all the rest, and who shows one reads it itself.
 */
export async function snapshot(): Promise<Snapshot> {
  const db = database();
  const read = await db.transaction('r', [...tableNames], async () => {
    const tables: [TableName, object[]][] = [];
    for (const table of tableNames) {
      const rows: object[] = [];
      // One by one, so that no two pictures are in memory together.
      if (table === 'photos') await db.photos.each((photo) => rows.push({ ...photo, picture: null }));
      tables.push([table, table === 'photos' ? rows : await db.table(table).toArray()]);
    }
    return tables;
  });
  // Every table of `tableNames` is read, each completed by its own schema.
  return Object.fromEntries(
    read.map(([table, rows]) => [table, live(rows.map((row) => complete(table, row)))]),
  ) as unknown as Snapshot;
}

/** A number that changes with every act: equal numbers mean equal records. */
export async function lastAct(): Promise<number> {
  return (await database().acts.orderBy('seq').last())?.seq ?? 0;
}
