/** What undo and redo take: one act of the operator may add several rows to the log, told at one moment. */
import { inLogOrder, lastUndone } from './run';
import type { RunRow } from './runRow';

/** The rows of the last act that undo would take back, in order; none when there is none. */
export function lastAct(log: readonly RunRow[]): readonly RunRow[] {
  const undone = new Set<string>();
  const found: RunRow[] = [];
  for (const row of inLogOrder(log).reverse()) {
    if (undone.has(row.id)) continue;
    if (row.act === 'undo') undone.add(row.ofId);
    // What the clock of the laptop did, nobody did.
    else if (row.act === 'clock') continue;
    else if (found[0] && !isTogether(found[0], row)) break;
    else found.unshift(row);
  }
  return found;
}

/** The rows that undid the last act and that redo would take back, in order; none when there is nothing to redo. */
export function lastUndoing(log: readonly RunRow[]): readonly RunRow[] {
  const last = lastUndone(log);
  return last ? inLogOrder(log).filter((row) => row.act === 'undo' && isTogether(row, last)) : [];
}

/** How much earlier than it was told a row happened, as it was corrected last, in ms. */
export function backMsOf(log: readonly RunRow[], rowId: string): number {
  const rows = inLogOrder(log);
  const undone = new Set<string>();
  for (const row of rows.toReversed()) {
    if (undone.has(row.id)) continue;
    if (row.act === 'undo') undone.add(row.ofId);
    if (row.act === 'correct' && row.ofId === rowId && row.ms !== null) return row.ms;
  }
  return rows.find((row) => row.id === rowId)?.backMs ?? 0;
}

function isTogether(a: RunRow, b: RunRow): boolean {
  return a.act === b.act && a.at === b.at && a.monoMs === b.monoMs && a.boot === b.boot;
}
