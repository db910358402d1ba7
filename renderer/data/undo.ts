import { type Act, applied, type Change, undoStack } from '../domain/act';
import { type TableName, tableNames } from '../domain/nouns';
import { act } from './act';
import { database } from './db';

/** Taking back a large import is a lot of writing. */
const longestMs = 120_000;

/** How many of the latest acts undo looks back over: first a few, as those nearly always tell; then as far as it goes. */
const reaches = [50, 1_000] as const;

async function latestActs(most: number): Promise<Act[]> {
  return (await database().acts.orderBy('seq').reverse().limit(most).toArray()).reverse();
}

async function stack(): Promise<ReturnType<typeof undoStack>> {
  const [few, many] = reaches;
  const latest = await latestActs(few);
  const near = undoStack(latest);
  // A new act among them makes what was undone before of no account; what was done before it counts only when nothing
  // done is left.
  const isTold = near.done.length > 0 && latest.some((act) => act.undoes === null && act.redoes === null);
  return isTold || latest.length < few ? near : undoStack(await latestActs(many));
}

/** The act that undo would take back and the one that redo would do again, for a menu or a button. */
export async function undoable(): Promise<{ readonly undo: Act | null; readonly redo: Act | null }> {
  const { done, undone } = await stack();
  const get = async (seq: number | undefined) =>
    seq === undefined ? null : ((await database().acts.get(seq)) ?? null);
  return { undo: await get(done.at(-1)), redo: await get(undone.at(-1)) };
}

/**
 * Takes back the last act that was not taken back yet; returns it, or null when there is none. With `only`, an act's
 * `seq`, does nothing and returns null when that act is not the last. Throws `WriteFailed`.
 */
export function undo(only?: number): Promise<Act | null> {
  return again('undo', only);
}

/** Does the last act that was taken back again; returns it, or null when there is none. Throws `WriteFailed`. */
export function redo(): Promise<Act | null> {
  return again('redo');
}

async function again(way: 'undo' | 'redo', only?: number): Promise<Act | null> {
  const target = (await undoable())[way];
  if (!target || (only !== undefined && target.seq !== only)) return null;
  return act(
    way,
    [...tableNames, 'acts', 'changes'],
    async () => {
      // Another window may have been first; the stack is read again where no one can write.
      const still = (await undoable())[way];
      if (still?.seq !== target.seq) return null;
      const changes = await changesOf(target.seq);
      await replay(way === 'undo' ? changes.reverse() : changes, way === 'undo');
      return target;
    },
    { ...(way === 'undo' ? { undoes: target.seq } : { redoes: target.seq }), settleMs: longestMs },
  );
}

function changesOf(seq: number): Promise<Change[]> {
  return database().changes.where('[seq+n]').between([seq, 0], [seq, Number.POSITIVE_INFINITY], true, true).toArray();
}

async function replay(changes: readonly Change[], backwards: boolean): Promise<void> {
  for (const table of tableNames) {
    const own = changes.filter((change) => change.table === table);
    if (own.length === 0) continue;
    const ids = [...new Set(own.map((change) => change.id))];
    const rows = new Map<string, object | undefined>();
    for (const row of await database().table(table).bulkGet(ids)) if (row) rows.set(row.id, row);
    for (const change of own) rows.set(change.id, applied(rows.get(change.id), change, backwards));
    const kept = [...rows.values()].filter((row) => row !== undefined);
    const gone = ids.filter((id) => rows.get(id) === undefined);
    if (kept.length > 0) await database().table(table).bulkPut(kept);
    if (gone.length > 0) await database().table(table).bulkDelete(gone);
  }
}

/** One line of a record's history: the act, and the fields it changed. */
export interface HistoryLine {
  readonly act: Act;
  readonly change: Change;
}

/** Who changed a record, newest first. */
export async function historyOf(table: TableName, id: string): Promise<HistoryLine[]> {
  const changes = await database().changes.where('[table+id]').equals([table, id]).toArray();
  const acts = await database().acts.bulkGet([...new Set(changes.map((change) => change.seq))]);
  const bySeq = new Map(acts.filter((found) => found !== undefined).map((found) => [found.seq, found]));
  return changes
    .flatMap((change) => {
      const found = bySeq.get(change.seq);
      return found ? [{ act: found, change }] : [];
    })
    .sort((a, b) => b.change.seq - a.change.seq || b.change.n - a.change.n);
}
