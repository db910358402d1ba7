import { databaseNames, openDatabase, removeExample } from '../../data/db';
import { setDevice } from './device';
import { go } from './route';

/** Opens the example data, a database of their own, made anew. When that fails the team's own stay open. */
export async function openExample(today: string): Promise<void> {
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
  await removeExample();
  await openDatabase(databaseNames.records);
  setDevice({ database: 'records' });
  go({ screen: 'overview' });
}
