/** What undo and redo take: one act of the operator may add several rows to the log, told at one moment. */
import { inLogOrder, newestStanding } from './logRows';
import type { RunRow } from './runRow';

/** The rows of the last act that undo would take back, in order; none when there is none. */
export function lastAct(log: readonly RunRow[]): readonly RunRow[] {
  // What the clock of the laptop did, nobody did; what was typed afterwards is taken back where it was typed.
  const done = newestStanding(log).filter((row) => row.act !== 'undo' && row.act !== 'clock' && row.source === 'live');
  const [last] = done;
  if (!last) return [];
  const end = done.findIndex((row) => !isTogether(row, last));
  return done.slice(0, end < 0 ? done.length : end).reverse();
}

/** The rows that undid the last act and that redo would take back, in order; none when something was done since. */
export function lastUndoing(log: readonly RunRow[]): readonly RunRow[] {
  const rows = inLogOrder(log);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const isRedo = (row: RunRow) => row.act === 'undo' && byId.get(row.ofId)?.act === 'undo';
  const last = newestStanding(rows).find((row) => !isRedo(row));
  return last?.act === 'undo' ? rows.filter((row) => row.act === 'undo' && isTogether(row, last)) : [];
}

/** How much earlier than it was told a row happened, as it was corrected last, in ms. */
export function backMsOf(log: readonly RunRow[], rowId: string): number {
  const correction = newestStanding(log).find(
    ({ act, ofId, ms }) => act === 'correct' && ofId === rowId && ms !== null,
  );
  return correction?.ms ?? log.find((row) => row.id === rowId)?.backMs ?? 0;
}

function isTogether(a: RunRow, b: RunRow): boolean {
  return a.act === b.act && a.at === b.at && a.monoMs === b.monoMs && a.boot === b.boot;
}
