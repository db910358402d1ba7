import { WriteFailed } from '../../data/act';
import { databaseNames, openDatabase, removeExample } from '../../data/db';
import { setDevice } from './device';
import { go } from './route';

/** What an evening told goes on being tried in these records: others must not be opened meanwhile. */
async function holdUnsaved(): Promise<void> {
  const { lastTry } = await import('../run/lastTry');
  if ((await lastTry()) > 0) throw new WriteFailed('failed');
}

/** Opens the example data, a database of their own, made anew. When that fails the team's own stay open. */
export async function openExample(today: string): Promise<void> {
  await holdUnsaved();
  const { fillExample } = await import('../../data/example');
  try {
    // What was left half made can't be filled again.
    await removeExample();
    await openDatabase(databaseNames.example);
    await fillExample(today);
  } catch (error) {
    await openDatabase(databaseNames.records);
    throw error;
  }
  setDevice({ database: 'example' });
  go({ screen: 'overview' });
}

/** Removes the example data and goes back to the team's own. */
export async function leaveExample(): Promise<void> {
  await holdUnsaved();
  await removeExample();
  await openDatabase(databaseNames.records);
  setDevice({ database: 'records' });
  go({ screen: 'overview' });
}
