import { appendRows } from '../../data/runLog';
import { runWriter } from '../../data/runWriter';
import { toldEvenings } from './toldRows';

/** A disk that takes longer to write a few rows will not do so in time, in ms. */
const patienceMs = 1_000;

/** How many acts of evenings are in memory alone. */
export function unsavedActs(): number {
  return toldEvenings().reduce((sum, id) => sum + runWriter(id).writing().unsaved.length, 0);
}

/** Tries once more to write what could not be written of any evening; how many acts are in memory alone after that. */
export async function lastTry(): Promise<number> {
  const left = await Promise.all(toldEvenings().map(unsavedOf));
  return left.reduce((sum, count) => sum + count, 0);
}

async function unsavedOf(editionId: string): Promise<number> {
  const { unsaved } = runWriter(editionId).writing();
  if (unsaved.length === 0) return 0;
  const tooLong = new Promise<number>((resolve) => setTimeout(() => resolve(unsaved.length), patienceMs));
  // A row that was written after all meanwhile is left as it is.
  const writing = appendRows(editionId, unsaved).then(
    () => 0,
    () => unsaved.length,
  );
  return Promise.race([writing, tooLong]);
}
