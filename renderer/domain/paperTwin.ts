/**
 * Times of an evening typed afterwards: from the paper run sheet for parts that the log knows nothing of, and better
 * times for those it does. The log stays as it is; what is typed becomes rows behind it.
 */
import { inLogOrder } from './logRows';
import { type Run, settle } from './run';
import type { RunAct, RunRow } from './runRow';
import type { Plan } from './runView';
import type { Span } from './span';
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
 * The rows for parts that the log does not know, from times on paper, and for the end of a part that still runs in it.
 * They come behind what is in the log: a part that lies before it can't be added any more.
 */
export function paperRows(typed: readonly TypedTimes[], { plan, run }: Evening): TypedRows {
  const problems = new Map<string, TypedProblem>();
  const filled = typed.filter(({ start, end }) => start.trim() || end.trim());
  const first = plan.planned.get(plan.cues[0]?.id ?? '')?.start ?? null;
  const running = run.current && filled.find(({ cueId }) => cueId === run.current?.cueId);
  const ended = running && run.current ? endOf(running.end, instant(run.current.startedAt + run.labelMs)) : null;
  if (running && typeof ended === 'string') problems.set(running.cueId, ended);
  const lastEnd = run.spans.at(-1);
  const logged = lastEnd ? instant((lastEnd.endedAt ?? lastEnd.startedAt) + run.labelMs) : null;
  const from = typeof ended === 'number' ? ended : logged;
  let near = from ?? first;
  const told: Told[] = [];
  for (const one of filled) {
    if (one === running) continue;
    const read = near === null ? 'noDate' : toldOf(one, plan.planned.get(one.cueId)?.start ?? near);
    if (typeof read === 'string') problems.set(one.cueId, read);
    // Paper has whole minutes: within the minute in which the log ends is not before it.
    else if (from !== null && read.start + 60_000 <= from) problems.set(one.cueId, 'beforeLog');
    else {
      told.push(read);
      near = read.end ?? read.start;
    }
  }
  told.sort((a, b) => a.start - b.start);
  const open = told.at(-1);
  if (open && open.end === null && problems.size === 0) problems.set(open.cueId, 'lastNeedsEnd');
  if (problems.size > 0) return { acts: [], problems };
  const acts: TypedAct[] = typeof ended === 'number' ? [{ act: { act: 'end', source: 'paper' }, at: ended }] : [];
  for (const { cueId, start, end } of told) {
    acts.push({ act: { act: 'start', cueId, source: 'paper' }, at: start });
    if (end !== null) acts.push({ act: { act: 'end', source: 'paper' }, at: end });
  }
  const last = acts.at(-1);
  // What is typed from paper is over.
  if (last) acts.push({ act: { act: 'close', source: 'paper' }, at: last.at });
  return { acts: wallClock(acts, run), problems };
}

interface Told {
  readonly cueId: string;
  readonly start: Instant;
  readonly end: Instant | null;
}

function toldOf({ cueId, start: startText, end: endText }: TypedTimes, near: Instant): Told | TypedProblem {
  if (!startText.trim()) return 'endWithoutStart';
  const start = typedMoment(startText, near);
  if (start === null) return 'unreadable';
  if (!endText.trim()) return { cueId, start, end: null };
  const end = endOf(endText, start);
  return typeof end === 'string' ? end : { cueId, start, end };
}

function endOf(typed: string, start: Instant): Instant | TypedProblem {
  const end = typedMoment(typed, start);
  if (end === null) return 'unreadable';
  // A begin that the laptop told may lie within the minute that was written down.
  return end + 60_000 <= start ? 'endBeforeStart' : end < start ? start : end;
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
