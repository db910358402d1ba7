/** Runs inside the organiser's page of a running app: stores and tells by the app's own code. */
import { openDatabase } from '../../renderer/data/db';
import { appendRows, told } from '../../renderer/data/runLog';
import { blank, type Changes, type TableName } from '../../renderer/domain/nouns';
import type { RunAct } from '../../renderer/domain/runRow';
import { instant } from '../../renderer/domain/time';

const opened = openDatabase('podium');

/** Puts a record into the database that every window of the app has open. */
export async function put(table: TableName, id: string, values: Changes<TableName>): Promise<void> {
  const db = await opened;
  await db.transaction('rw', [table, 'acts', 'changes'], () =>
    db.table(table).put(blank(table, id, instant(Date.now()), values)),
  );
}

/** Tells an act of an edition's evening, now or some ms ago; resolves when it is on disk. */
export async function tell(editionId: string, act: RunAct): Promise<void> {
  await opened;
  await appendRows(editionId, [told(act, { at: Date.now(), monoMs: performance.now(), boot: 'test', by: 'Test' })]);
}
