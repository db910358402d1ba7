/** What the windows of an evening show at a moment: folded from the log, the plan and the clock, and nothing else. */
import { hasChangeOver } from './cue';
import { grouped } from './group';
import { type Run, type RunCue, settle } from './run';
import type { RunRow } from './runRow';
import { type Planned, plannedLengthMs, schedule } from './schedule';
import type { Span } from './span';
import { type Instant, instant, nearestMoment } from './time';

/** The plan of an evening: its cues in order, and when each is planned (empty without a date). */
export interface Plan {
  readonly cues: readonly RunCue[];
  readonly planned: ReadonlyMap<string, Planned>;
}

/** A cue as it is planned. */
export type PlannedCue = Omit<RunCue, 'lengthMs' | 'isInserted'> & { readonly lengthMs: number | null };

/** The plan of an evening from its cues in order, a date and the time it begins. */
export function planOf(
  cues: readonly PlannedCue[],
  evening: { readonly date: string | null; readonly startTime: string | null },
): Plan {
  const planned = schedule(cues, evening);
  return {
    planned,
    cues: cues.map(({ id, kind, title, minLengthMs, startTime, endTime, pitchId, ...cue }) => ({
      ...{ id, kind, title, minLengthMs, startTime, endTime, pitchId },
      lengthMs: plannedLengthMs({ id, startTime, endTime, ...cue }, planned.get(id)),
    })),
  };
}

/** One cue at a moment. */
export interface CueView {
  readonly cue: RunCue;
  readonly state: 'waiting' | 'running' | 'done' | 'skipped';
  /** Null without a date, and for a cue that was inserted. */
  readonly planned: Planned | null;
  /** When it began and ended, the last time it was done. */
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  /** When it is expected to begin and end; of what is over, when it did. Null for what was skipped or passed over. */
  readonly expectedStart: Instant | null;
  readonly expectedEnd: Instant | null;
  /** Every time it was done, the last one included. */
  readonly spans: readonly Span[];
}

/** The cue that runs, at a moment; all in ms. */
export interface RunningCue {
  readonly cue: RunCue;
  readonly span: Span;
  /** What it is to last, with what was added. */
  readonly lengthMs: number;
  /** How long it has gone on, halts left out. */
  readonly elapsedMs: number;
  /** What is left; negative when it is over its time. */
  readonly remainingMs: number;
  readonly isHalted: boolean;
}

/** An evening at a moment. */
export interface RunView {
  readonly run: Run;
  /** The moment on the evening's time line. */
  readonly now: Instant;
  readonly phase: 'before' | 'running' | 'changeOver' | 'over';
  readonly cues: readonly CueView[];
  readonly running: RunningCue | null;
  /** The cue that comes next: the first that waits after the last one that was begun. What was passed over is past. */
  readonly next: CueView | null;
  /** How long nothing has run, in ms; null while something does, and before and after the evening. */
  readonly changeOverMs: number | null;
  /** How late the evening runs now, in ms: the end of what runs, or the start of what is next; negative for early. */
  readonly lateMs: number | null;
  /** How much later than planned the evening is expected to end, in ms: what gaps and fixed times do not take up. */
  readonly behindMs: number | null;
  readonly plannedEnd: Instant | null;
  readonly expectedEnd: Instant | null;
}

/** Folds a log over a plan and tells how the evening stands at a moment of the wall clock. */
export function fold(log: readonly RunRow[], plan: Plan, now: Instant): RunView {
  return viewOf(settle(log, plan.cues), plan, now);
}

/** How an evening stands at a moment of the wall clock. */
export function viewOf(run: Run, wallPlan: Plan, wallNow: Instant): RunView {
  const plan = onTimeLine(wallPlan, run.labelMs);
  const told = instant(wallNow - run.clockMs);
  // A clock that was set back before the restart: nothing has gone on less than no time.
  const now = run.latest !== null && told < run.latest ? run.latest : told;
  const running = runningAt(run, now);
  const cues = cuesAt(run, plan, running, now);
  const next = nextOf(run, cues);
  const begun = run.spans.length > 0;
  const isOver = run.isClosed || (begun && !running && !next);
  const last = cues.findLast((cue) => cue.expectedEnd !== null);
  const plannedEnd = plan.planned.get(plan.cues.at(-1)?.id ?? '')?.end ?? null;
  const expectedEnd = last?.expectedEnd ?? null;
  return {
    ...{ run, now, cues, running, plannedEnd, expectedEnd },
    phase: isOver ? 'over' : running ? 'running' : begun ? 'changeOver' : 'before',
    next: isOver ? null : next,
    changeOverMs: isOver || run.changeOverSince === null ? null : now - run.changeOverSince,
    lateMs: lateness(cues.find((cue) => cue.state === 'running') ?? next),
    behindMs: plannedEnd === null || expectedEnd === null ? null : expectedEnd - plannedEnd,
  };
}

/** A plan with its moments on the time line of an evening whose laptop had the wrong time. */
function onTimeLine(plan: Plan, labelMs: number): Plan {
  if (labelMs === 0) return plan;
  const moved = ([id, { start, end, slackMs }]: readonly [string, Planned]) =>
    [id, { start: instant(start - labelMs), end: instant(end - labelMs), slackMs }] as const;
  return { ...plan, planned: new Map([...plan.planned].map(moved)) };
}

function lateness(cue: CueView | null): number | null {
  if (!cue?.planned) return null;
  return cue.state === 'running'
    ? (cue.expectedEnd ?? cue.planned.end) - cue.planned.end
    : (cue.expectedStart ?? cue.planned.start) - cue.planned.start;
}

function runningAt({ current, sequence }: Run, now: Instant): RunningCue | null {
  const cue = sequence.find((one) => one.id === current?.cueId);
  if (!current || !cue) return null;
  const until = current.haltedSince ?? now;
  const elapsedMs = Math.max(0, until - current.startedAt - current.haltedMs);
  const lengthMs = Math.max(0, cue.lengthMs + current.addedMs);
  return {
    ...{ cue, span: current, lengthMs, elapsedMs },
    remainingMs: lengthMs - elapsedMs,
    isHalted: current.haltedSince !== null,
  };
}

function nextOf({ spans, sequence }: Run, cues: readonly CueView[]): CueView | null {
  const lastBegun = sequence.findIndex((cue) => cue.id === spans.at(-1)?.cueId);
  return cues.slice(lastBegun + 1).find((cue) => cue.state === 'waiting') ?? null;
}

function cuesAt(run: Run, plan: Plan, running: RunningCue | null, now: Instant): CueView[] {
  const spansOf = grouped(run.spans, (span) => span.cueId);
  const lastBegun = run.sequence.findIndex((cue) => cue.id === run.spans.at(-1)?.cueId);
  let cursor: Instant | null = running
    ? instant(now + Math.max(0, running.remainingMs))
    : run.spans.length > 0
      ? now
      : null;
  const expect = (cue: RunCue, planned: Planned | null) => {
    const fixed = cue.startTime !== null && planned ? planned.start : null;
    const free = cursor ?? laterOf(planned?.start ?? null, now);
    const start = fixed !== null && fixed > free ? fixed : free;
    const end = instant(start + cue.lengthMs);
    // A fixed end is kept when the cue may shrink to it; otherwise it takes its length.
    const kept = cue.endTime === null ? end : fixedEnd(cue, start, end, run.labelMs);
    cursor = kept;
    return { expectedStart: start, expectedEnd: kept };
  };
  const view = (cue: RunCue, at: number): CueView => {
    const spans = spansOf.get(cue.id) ?? [];
    const last = spans.at(-1);
    const planned = plan.planned.get(cue.id) ?? null;
    const [startedAt, endedAt] = [last?.startedAt ?? null, last?.endedAt ?? null];
    const base = { cue, planned, spans, startedAt, endedAt };
    if (running?.cue.id === cue.id && last)
      return {
        ...base,
        state: 'running',
        expectedStart: last.startedAt,
        expectedEnd: instant(now + Math.max(0, running.remainingMs)),
      };
    if (run.skipped.has(cue.id)) return { ...base, state: 'skipped', expectedStart: null, expectedEnd: null };
    if (last) return { ...base, state: 'done', expectedStart: last.startedAt, expectedEnd: last.endedAt };
    const isPassed = at <= lastBegun;
    return {
      ...base,
      state: 'waiting',
      ...(isPassed ? { expectedStart: null, expectedEnd: null } : expect(cue, planned)),
    };
  };
  return run.sequence.map(view);
}

function fixedEnd(cue: RunCue, start: Instant, free: Instant, labelMs: number): Instant {
  const fixed = cue.endTime === null ? free : instant(nearestMoment(cue.endTime, instant(free + labelMs)) - labelMs);
  return fixed < start + (cue.minLengthMs ?? cue.lengthMs)
    ? instant(Math.max(start + (cue.minLengthMs ?? cue.lengthMs), start))
    : fixed;
}

function laterOf(a: Instant | null, b: Instant): Instant {
  return a !== null && a > b ? a : b;
}

/** What the big button does at a moment, and with which cue; null when there is nothing left to do. */
export type BigButton =
  | { readonly does: 'start' | 'next'; readonly cue: RunCue }
  | { readonly does: 'end' | 'resume' | 'last'; readonly cue: RunCue }
  | { readonly does: 'emergencyOver' };

/**
 * What the big button does. It ends what runs and, when people change places, waits to be pressed again; questions and
 * gifts go on from their pitch at once.
 */
export function bigButton({ run, running, next }: RunView): BigButton | null {
  if (run.emergencySince !== null) return { does: 'emergencyOver' };
  if (!running) return next ? { does: 'start', cue: next.cue } : null;
  if (run.isPaused) return { does: 'resume', cue: running.cue };
  if (!next) return { does: 'last', cue: running.cue };
  return hasChangeOver(running.cue, next.cue) ? { does: 'end', cue: running.cue } : { does: 'next', cue: next.cue };
}
