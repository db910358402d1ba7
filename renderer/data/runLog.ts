/** The log of an evening: rows are added, one act each or together, and never changed. */

import { inLogOrder } from '../domain/logRows';
import type { Row } from '../domain/nouns';
import { settle } from '../domain/run';
import { type RunAct, rowOf, type Stamp } from '../domain/runRow';
import { act } from './act';
import { database } from './db';
import { having, insert, newId } from './records';

/** The log of an edition's evening, in its order. */
export async function runRows(editionId: string): Promise<Row<'runRows'>[]> {
  return inLogOrder(await having('runRows', 'editionId', [editionId]));
}

/** The logs of all evenings, in no particular order. */
export async function allRunRows(): Promise<ReadonlyMap<string, Row<'runRows'>[]>> {
  const logs = new Map<string, Row<'runRows'>[]>();
  for (const row of await database().runRows.toArray())
    if (row.editionId !== null) logs.set(row.editionId, [...(logs.get(row.editionId) ?? []), row]);
  return logs;
}

function lastRow(editionId: string): Promise<Row<'runRows'> | undefined> {
  return database().runRows.where('[editionId+n]').between([editionId, -Infinity], [editionId, Infinity]).last();
}

/** A run that was told of within this time may still go on, in ms. */
const longestRunMs = 24 * 3_600_000;

/** The edition whose evening goes on at a moment: begun, not closed, and told of in the last day; null when none does. */
export async function openRunOf(now: number): Promise<string | null> {
  let found: Row<'runRows'> | null = null;
  // The keys of this index are ids of editions.
  for (const editionId of (await database().runRows.orderBy('editionId').uniqueKeys()) as string[]) {
    const last = await lastRow(editionId);
    if (!last || now - (last.at ?? 0) > longestRunMs || (last.at ?? 0) <= (found?.at ?? 0)) continue;
    const cues = await having('cues', 'editionId', [editionId]);
    const run = settle(
      await runRows(editionId),
      cues.map((cue) => ({ ...cue, lengthMs: cue.lengthMs ?? 0 })),
    );
    if (run.spans.length > 0 && !run.isClosed) found = last;
  }
  return found?.editionId ?? null;
}

/** An act, told at a moment, with the id that its row is to have. */
export interface Told {
  readonly id: string;
  readonly act: RunAct;
  readonly stamp: Stamp;
}

/** An act as it is told, with an id of its own. */
export function told(runAct: RunAct, stamp: Stamp, id = newId()): Told {
  return { id, act: runAct, stamp };
}

/**
 * Adds rows to the log of an evening, all or none; on disk when it resolves. A row whose id is there already is left as
 * it is, so that a write of which the end was not heard can be tried again. Throws `Misfit`, `WriteFailed`.
 */
export function appendRows(editionId: string, rows: readonly Told[]): Promise<void> {
  return act('run', ['runRows'], async () => {
    const last = await lastRow(editionId);
    let n = last?.n ?? 0;
    const known = await database().runRows.bulkGet(rows.map((row) => row.id));
    for (const [at, row] of rows.entries()) {
      if (known[at]) continue;
      n += 1;
      await insert('runRows', { ...rowOf(editionId, row.act, row.stamp), n }, row.id);
    }
  });
}
