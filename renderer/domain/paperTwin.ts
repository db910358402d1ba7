/**
 * Times of an evening typed afterwards: from the paper run sheet for parts that the log knows nothing of, and better
 * times for those it does. The log stays as it is; what is typed becomes rows behind it.
 */
import { type Standing, standing } from './logRows';
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
  | 'overlaps'
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
  readonly rows: readonly RunRow[];
}

/**
 * The rows for parts that the log does not know, from times on paper, and for the end of a part that still runs in it.
 * A part may lie before, between or after what the log holds, as the laptop may have been off for a while.
 */
export function paperRows(typed: readonly TypedTimes[], evening: Evening): TypedRows {
  const { plan, run } = evening;
  const problems = new Map<string, TypedProblem>();
  const filled = typed.filter(({ start, end }) => start.trim() || end.trim());
  const first = plan.planned.get(plan.cues[0]?.id ?? '')?.start ?? null;
  const running = run.current && filled.find(({ cueId }) => cueId === run.current?.cueId);
  const ended = running && run.current ? endOf(running.end, instant(run.current.startedAt + run.labelMs)) : null;
  if (running && typeof ended === 'string') problems.set(running.cueId, ended);
  let near = run.latest === null ? first : instant(run.latest + run.labelMs);
  const told: Told[] = [];
  for (const one of filled) {
    if (one === running) continue;
    const read = near === null ? 'noDate' : toldOf(one, plan.planned.get(one.cueId)?.start ?? near);
    if (typeof read === 'string') problems.set(one.cueId, read);
    else {
      told.push(besideLog(read, run));
      near = read.end ?? read.start;
    }
  }
  told.sort((a, b) => a.start - b.start);
  const open = told.at(-1);
  const isLast = open && run.spans.every((span) => span.startedAt + run.labelMs <= open.start);
  if (isLast && open.end === null && problems.size === 0) problems.set(open.cueId, 'lastNeedsEnd');
  if (problems.size > 0) return { acts: [], problems };
  const acts: TypedAct[] = typeof ended === 'number' ? [{ act: { act: 'end', source: 'paper' }, at: ended }] : [];
  for (const { cueId, start, end } of told) {
    acts.push({ act: { act: 'start', cueId, source: 'paper' }, at: start });
    if (end !== null) acts.push({ act: { act: 'end', source: 'paper' }, at: end });
  }
  const over = overAt(acts, run);
  // What is typed from paper is over.
  if (over !== null) acts.push({ act: { act: 'close', source: 'paper' }, at: over });
  return { acts: wallClock(acts, evening), problems };
}

/** When an evening is over once acts are added, as its log does not say so; null when it does, or when a part runs on. */
function overAt(acts: readonly TypedAct[], { latest, labelMs, isClosed, current }: Run): Instant | null {
  if (acts.length === 0) return null;
  const logged = latest === null ? null : instant(latest + labelMs);
  const typed = instant(Math.max(...acts.map(({ at }) => at)));
  if (logged === null || typed > logged) return typed;
  return isClosed || current ? null : logged;
}

/**
 * A part from paper, which has whole minutes, beside what the log holds to the second: it begins no earlier than a part
 * that ended in the same minute, and ends no later than a part that began in it.
 */
function besideLog({ cueId, start, end }: Told, { spans, labelMs }: Run): Told {
  const moments = spans.map(({ startedAt, endedAt }) => [startedAt, endedAt ?? startedAt].map((at) => at + labelMs));
  const isBegin = (moment: number) => moments.some(([from]) => from === moment);
  const before = moments.find(([, to = 0]) => to > start && to < start + 60_000 && !isBegin(to));
  const after = end !== null && moments.find(([from = 0]) => from < end && from > end - 60_000 && from > start);
  return {
    cueId,
    start: before?.[1] === undefined ? start : instant(before[1]),
    end: after && after[0] !== undefined ? instant(after[0]) : end,
  };
}

/**
 * The parts of which the typed times would not come out as they were typed, once rows are added to the log: they lie
 * where the log, or what else was typed, has another part.
 */
export function clashing(typed: readonly TypedTimes[], added: readonly RunRow[], evening: Evening): string[] {
  const { plan, run } = evening;
  const filled = typed.filter(({ start, end }) => start.trim() || end.trim());
  const result = settle([...evening.rows, ...added], plan.cues);
  const spanOf = (cueId: string) => result.spans.findLast((span) => span.cueId === cueId);
  const isAsTyped = (text: string, at: Instant | null | undefined) => {
    if (!text.trim()) return true;
    const shown = at == null ? null : instant(at + result.labelMs);
    const read = shown && typedMoment(text, shown);
    return shown !== null && read !== null && Math.abs(read - shown) < 60_000;
  };
  const wrong = filled.filter(({ cueId, start, end }) => {
    const span = spanOf(cueId);
    return !isAsTyped(start, span?.startedAt) || !isAsTyped(end, span?.endedAt);
  });
  const begins = new Set(result.spans.map(({ startedAt }) => startedAt));
  // A part that was not typed may end where another begins, and is otherwise as it was.
  const isKept = (before: Span) => {
    const after = result.spans.find(({ rowId }) => rowId === before.rowId);
    if (after?.startedAt !== before.startedAt) return false;
    if (after.endedAt === before.endedAt) return true;
    return after.endedAt !== null && after.endedAt > after.startedAt && begins.has(after.endedAt);
  };
  const others = run.spans.filter((span) => !filled.some(({ cueId }) => cueId === span.cueId));
  return (others.every(isKept) ? wrong : filled).map(({ cueId }) => cueId);
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

/** Typed times are those of clocks in the room; rows are told on the wall clock of the laptop, as it was set by then. */
function wallClock(acts: readonly TypedAct[], { rows, run }: Evening): TypedAct[] {
  const log = standing(rows);
  return acts.map(({ act, at }) => {
    const moment = at - run.labelMs;
    let setMs = 0;
    for (const one of log) {
      // The row itself carries the new reading.
      const set = setMs + (one.row.ms ?? 0);
      if (one.row.act === 'clock' && one.at - set <= moment) setMs = set;
    }
    return { act, at: instant(moment + setMs) };
  });
}

/** The row that ended a span when it was told as such; null when the next part began right then, or nothing did. */
export function endingRow(log: readonly RunRow[], span: Span): RunRow | null {
  const rows = standing(log).map(({ row }) => row);
  const at = rows.findIndex((row) => row.id === span.rowId);
  const ends = (row: RunRow) =>
    row.act === 'end' || row.act === 'close' || row.act === 'start' || (row.act === 'skip' && row.cueId === span.cueId);
  const row = at < 0 ? undefined : rows.slice(at + 1).find(ends);
  return row && row.act !== 'start' ? row : null;
}

/** The row that says that a row of the log happened at another moment of the evening's time line. */
export function correction(log: readonly RunRow[], row: RunRow, moment: Instant): RunAct {
  let setMs = 0;
  for (const { row: before } of standing(log)) {
    if (before.id === row.id) break;
    if (before.act === 'clock') setMs += before.ms ?? 0;
  }
  return { act: 'correct', ofId: row.id, ms: (row.at ?? 0) - setMs - moment, source: 'afterwards' };
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
      ...(endRow && moved(endedAt, span.endedAt)
        ? [endRow, ...closingsWithin(rows, endRow, endedAt)].map((row) => correction(rows, row, endedAt))
        : []),
    ],
  };
}

/** Closings from paper that would come before the end of a part, once that is later: they go along with it. */
function closingsWithin(log: readonly RunRow[], endRow: RunRow, until: Instant): RunRow[] {
  const rows = standing(log);
  const from = rows.findIndex(({ row }) => row.id === endRow.id);
  const isWithin = ({ row, at }: Standing) => row.act === 'close' && row.source === 'paper' && at < until;
  return rows.slice(from + 1).flatMap((one) => (isWithin(one) ? [one.row] : []));
}
