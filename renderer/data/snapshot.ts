import { complete, type Snapshot, type TableName, tableNames } from '../domain/nouns';
import { live } from './act';
import { database } from './db';

/** What is left out of tables whose rows carry a file. */
const heavy: { readonly [T in TableName]?: object } = { photos: { picture: null }, houseStyles: { template: null } };

/**
 * All live records in one read transaction: nothing can be half old, half new. Pictures and the template of the house
 * style are left out: a few hundred photos would take more memory than all the rest, and who needs one reads it itself.
 */
export async function snapshot(): Promise<Snapshot> {
  const db = database();
  const read = await db.transaction('r', [...tableNames], async () => {
    const tables: [TableName, object[]][] = [];
    for (const table of tableNames) {
      const without = heavy[table];
      const rows: object[] = [];
      // One by one, so that no two pictures are in memory together.
      if (without) await db.table(table).each((row: object) => rows.push({ ...row, ...without }));
      tables.push([table, without ? rows : await db.table(table).toArray()]);
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
