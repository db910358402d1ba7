/** The rows of an evening's log: their order, and which of them hold. */
import type { RunRow } from './runRow';

/** Rows of one log in their order; of two with one number, as two laptops may have written, the id decides. */
export function inLogOrder(rows: readonly RunRow[]): RunRow[] {
  return rows.every((row, at) => at === 0 || inOrder(rows[at - 1], row) < 0) ? [...rows] : [...rows].sort(inOrder);
}

function inOrder(a: RunRow | undefined, b: RunRow | undefined): number {
  return (a?.n ?? 0) - (b?.n ?? 0) || ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1);
}

/** The rows that were not undone, with the undoings that were not undone, newest first. */
export function newestStanding(log: readonly RunRow[]): RunRow[] {
  const rows = inLogOrder(log);
  const place = new Map(rows.map((row, at) => [row.id, at]));
  const undone = new Set<string>();
  return rows.toReversed().filter((row) => {
    if (undone.has(row.id)) return false;
    const isAfter = (place.get(row.ofId) ?? Number.POSITIVE_INFINITY) < (place.get(row.id) ?? 0);
    if (row.act === 'undo' && isAfter) undone.add(row.ofId);
    return true;
  });
}

/** A row that holds, as it was corrected. */
export interface Standing {
  readonly row: RunRow;
  /** The wall clock when it happened, epoch ms. */
  readonly at: number;
  readonly text: string;
}

/**
 * The rows that hold, in the order in which they happened: without what was undone and without undoing and correcting.
 * They happened in the order in which they were told; what was typed from paper afterwards comes at its own moment.
 */
export function standing(log: readonly RunRow[]): Standing[] {
  const corrections = new Map<string, { readonly ms: number | null; readonly text: string }>();
  const told: Standing[] = [];
  const paper: Standing[] = [];
  for (const row of newestStanding(log)) {
    if (row.act === 'correct') {
      const newer = corrections.get(row.ofId);
      corrections.set(row.ofId, { ms: newer?.ms ?? row.ms, text: newer?.text || row.text });
    }
    if (row.act === 'correct' || row.act === 'undo') continue;
    const correction = corrections.get(row.id);
    const at = (row.at ?? 0) - (correction?.ms ?? row.backMs ?? 0);
    (row.source === 'paper' ? paper : told).push({ row, at, text: correction?.text || row.text });
  }
  return merged(
    told.reverse(),
    paper.reverse().sort((a, b) => a.at - b.at),
  );
}

/** Rows from paper among the others; at one moment an end comes before, and anything else after what was told. */
function merged(told: readonly Standing[], paper: readonly Standing[]): Standing[] {
  const rows: Standing[] = [];
  let next = 0;
  for (const one of told) {
    for (let row = paper[next]; row && isBefore(row, one); row = paper[++next]) rows.push(row);
    rows.push(one);
  }
  return [...rows, ...paper.slice(next)];
}

function isBefore(paper: Standing, told: Standing): boolean {
  const ends = paper.row.act === 'end' || paper.row.act === 'close';
  return paper.at < told.at || (paper.at === told.at && ends);
}
