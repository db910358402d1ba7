/**
 * Times of an evening typed afterwards: from the paper run sheet for parts that the log knows nothing of, and better
 * times for those it does. The log stays as it is; what is typed becomes rows behind it.
 */
import { inLogOrder, type Run, type Span, settle } from './run';
import type { RunAct, RunRow } from './runRow';
import type { Plan } from './runView';
import { type Instant, instant, nearestMoment } from './time';

/** What was typed for a cue: times of day, or empty. */
export interface TypedTimes {
  readonly cueId: string;
  readonly start: string;
  readonly end: string;
}

/** Why typed times make no rows. */
export type TypedProblem =
  | 'unreadable'
  | 'endWithoutStart'
  | 'endBeforeStart'
  | 'beforeLog'
  | 'lastNeedsEnd'
  | 'noDate';

/** An act with the moment that it happened, on the wall clock. */
export interface TypedAct {
  readonly act: RunAct;
  readonly at: Instant;
}

/** The rows that typed times become; `problems` by cue, and no acts while there are any. */
export interface TypedRows {
  readonly acts: readonly TypedAct[];
  readonly problems: ReadonlyMap<string, TypedProblem>;
}

/** A time of day as people write it ("19:32", "19.32.15", "1932") as `hh:mm` and seconds; null when it is none. */
export function readClock(typed: string): { readonly time: string; readonly seconds: number } | null {
  const match = /^(\d{1,2})(?:[:. ]?)([0-5]\d)(?:[:. ]([0-5]\d))?(?: ?uur)?$/.exec(typed.trim().toLowerCase());
  if (!match || Number(match[1]) > 23) return null;
  return { time: `${(match[1] ?? '').padStart(2, '0')}:${match[2]}`, seconds: Number(match[3] ?? 0) };
}

/** The moment nearest to another at which clocks showed a typed time; null when it can't be read. */
export function typedMoment(typed: string, near: Instant): Instant | null {
  const read = readClock(typed);
  return read && instant(nearestMoment(read.time, near) + read.seconds * 1_000);
}

interface Evening {
  readonly plan: Plan;
  readonly run: Run;
}

/**
 * The rows for parts that the log does not know, from times on paper. They come behind what is in the log: a part that
 * lies before it can't be added any more.
 */
export function paperRows(typed: readonly TypedTimes[], { plan, run }: Evening): TypedRows {
  const problems = new Map<string, TypedProblem>();
  const acts: TypedAct[] = [];
  const filled = typed.filter(({ start, end }) => start.trim() || end.trim());
  const logged = run.spans.at(-1);
  const from = logged ? (logged.endedAt ?? logged.startedAt) : null;
  let near = from ?? plan.planned.get(plan.cues[0]?.id ?? '')?.start ?? null;
  let open: string | null = null;
  const told: { cueId: string; start: Instant; end: Instant | null }[] = [];
  for (const { cueId, start: startText, end: endText } of filled) {
    if (near === null) problems.set(cueId, 'noDate');
    else if (!startText.trim()) problems.set(cueId, 'endWithoutStart');
    else {
      const start = typedMoment(startText, plan.planned.get(cueId)?.start ?? near);
      const end = endText.trim() && start !== null ? typedMoment(endText, start) : null;
      if (start === null || (endText.trim() && end === null)) problems.set(cueId, 'unreadable');
      else if (end !== null && end < start) problems.set(cueId, 'endBeforeStart');
      // Paper has whole minutes: within the minute in which the log ends is not before it.
      else if (from !== null && start + 60_000 <= from + run.labelMs) problems.set(cueId, 'beforeLog');
      else {
        told.push({ cueId, start, end });
        near = end ?? start;
      }
    }
  }
  told.sort((a, b) => a.start - b.start);
  for (const { cueId, start, end } of told) {
    acts.push({ act: { act: 'start', cueId, source: 'paper' }, at: start });
    open = end === null ? cueId : null;
    if (end !== null) acts.push({ act: { act: 'end', source: 'paper' }, at: end });
  }
  if (open !== null && problems.size === 0) problems.set(open, 'lastNeedsEnd');
  const last = acts.at(-1);
  // What is typed from paper is over.
  if (last) acts.push({ act: { act: 'close', source: 'paper' }, at: last.at });
  return problems.size > 0 ? { acts: [], problems } : { acts: wallClock(acts, run), problems };
}

/** Typed times are those of clocks in the room; rows are told on the wall clock of the laptop. */
function wallClock(acts: readonly TypedAct[], { clockMs, labelMs }: Run): TypedAct[] {
  return acts.map(({ act, at }) => ({ act, at: instant(at - labelMs + clockMs) }));
}

/** The row that ended a span when it was told as such; null when the next part began right then, or nothing did. */
export function endingRow(rows: readonly RunRow[], span: Span): RunRow | null {
  const ordered = inLogOrder(rows);
  const undone = new Set<string>();
  for (const row of [...ordered].reverse()) if (row.act === 'undo' && !undone.has(row.id)) undone.add(row.ofId);
  const at = ordered.findIndex((row) => row.id === span.rowId);
  const ends = (row: RunRow) =>
    row.act === 'end' || row.act === 'close' || row.act === 'start' || (row.act === 'skip' && row.cueId === span.cueId);
  const row = at < 0 ? undefined : ordered.slice(at + 1).find((one) => ends(one) && !undone.has(one.id));
  return row && row.act !== 'start' ? row : null;
}

/** The row that says that a row of the log happened at another moment of the evening's time line. */
export function correction(rows: readonly RunRow[], row: RunRow, moment: Instant): RunAct {
  const ordered = inLogOrder(rows);
  // As far as the clock had been set when it was told.
  const { clockMs } = settle(ordered.slice(0, ordered.indexOf(row)), []);
  return { act: 'correct', ofId: row.id, ms: (row.at ?? 0) - clockMs - moment, source: 'afterwards' };
}

/** The corrections that make a span begin and end at typed times; empty texts and times that stayed change nothing. */
export function correctedTimes(
  { start, end }: Omit<TypedTimes, 'cueId'>,
  span: Span,
  { rows, run }: { readonly rows: readonly RunRow[]; readonly run: Run },
): { readonly acts: readonly RunAct[]; readonly problem: TypedProblem | null } {
  const momentOf = (typed: string, now: Instant | null) => {
    const read = now === null || !typed.trim() ? null : typedMoment(typed, instant(now + run.labelMs));
    return read && instant(read - run.labelMs);
  };
  const [startedAt, endedAt] = [momentOf(start, span.startedAt), momentOf(end, span.endedAt)];
  if ((start.trim() && startedAt === null) || (end.trim() && span.endedAt !== null && endedAt === null))
    return { acts: [], problem: 'unreadable' };
  const at = run.spans.findIndex((one) => one.rowId === span.rowId);
  const [from, until] = [startedAt ?? span.startedAt, endedAt ?? span.endedAt];
  if (until !== null && until < from) return { acts: [], problem: 'endBeforeStart' };
  const before = run.spans[at - 1];
  // A part can take time from the one before it, but can't begin before that did.
  if (before && from < before.startedAt) return { acts: [], problem: 'beforeLog' };
  const startRow = rows.find((row) => row.id === span.rowId);
  const endRow = endingRow(rows, span);
  const moved = (moment: Instant | null, now: Instant | null): moment is Instant =>
    moment !== null && now !== null && Math.floor(moment / 1_000) !== Math.floor(now / 1_000);
  return {
    problem: null,
    acts: [
      ...(startRow && moved(startedAt, span.startedAt) ? [correction(rows, startRow, startedAt)] : []),
      ...(endRow && moved(endedAt, span.endedAt) ? [correction(rows, endRow, endedAt)] : []),
    ],
  };
}
