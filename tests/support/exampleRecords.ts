/** The example that ships with the app, as records. */
import 'fake-indexeddb/auto';
import { closeDatabase, databaseNames, openDatabase, removeExample } from '../../renderer/data/db';
import { fillExample } from '../../renderer/data/example';
import { snapshot } from '../../renderer/data/snapshot';
import type { Snapshot } from '../../renderer/domain/nouns';

const read = new Map<string, Promise<Snapshot>>();

/** The example as it is filled in on a date; read once. */
export function exampleRecords(today: string): Promise<Snapshot> {
  const known = read.get(today) ?? fill(today);
  read.set(today, known);
  return known;
}

async function fill(today: string): Promise<Snapshot> {
  await removeExample();
  await openDatabase(databaseNames.example);
  await fillExample(today);
  const records = await snapshot();
  closeDatabase();
  return records;
}
