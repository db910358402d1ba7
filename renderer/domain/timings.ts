/** Where the time of an evening went: what was planned beside what happened, per cue, per kind and over evenings. */
import type { CueKind } from './cue';
import { grouped } from './group';
import { digits } from './length';
import type { Run, RunCue } from './run';
import type { Plan } from './runView';
import type { Planned } from './schedule';
import type { Span } from './span';
import { type Instant, instant } from './time';

/** How one cue went; all lengths in ms. */
export interface CueTiming {
  readonly cue: RunCue;
  readonly state: 'done' | 'skipped' | 'waiting' | 'running';
  /** Null without a date, and for a cue that was added on the evening. */
  readonly planned: Planned | null;
  /** What the plan gave it; nothing for a cue that was added on the evening. */
  readonly plannedMs: number;
  /** The last time it was done; null when it never was. */
  readonly span: Span | null;
  /** From begin to end, halts included; null when it is not over. */
  readonly actualMs: number | null;
  /** How long the clock stood still in it. */
  readonly haltedMs: number;
  /** How much longer than planned it took, negative for shorter; what was skipped gives back all it was to take. */
  readonly lostMs: number | null;
  /** The times it was done before the last one, kept apart. */
  readonly replays: readonly Span[];
}

/** The time between two cues. */
export interface ChangeOver {
  readonly from: Instant;
  readonly afterCueId: string;
  readonly beforeCueId: string;
  readonly ms: number;
  /** The part of it that no plan foresaw. */
  readonly lostMs: number;
}

/** What time went to: a kind of cue, the time between cues, or cues that were done again. */
export type TimeKind = CueKind | 'changeOver' | 'replay';

/** One kind over an evening or over several. */
export interface KindTiming {
  readonly kind: TimeKind;
  /** How many there were. */
  readonly n: number;
  /** On how many evenings. */
  readonly evenings: number;
  readonly plannedMs: number;
  readonly actualMs: number;
  readonly lostMs: number;
  readonly medianMs: number;
  /** The median of how much longer each took than planned. */
  readonly medianLostMs: number;
}

/** The times of one evening. */
export interface Timings {
  /** In the order of the evening. */
  readonly cues: readonly CueTiming[];
  readonly changeOvers: readonly ChangeOver[];
  readonly kinds: readonly KindTiming[];
  readonly plannedStart: Instant | null;
  readonly plannedEnd: Instant | null;
  readonly startedAt: Instant | null;
  /** Null while something runs. */
  readonly endedAt: Instant | null;
  /** How much later than planned it began and ended, negative for earlier; null when either is not known. */
  readonly startLateMs: number | null;
  readonly endLateMs: number | null;
}

/** The times of an evening, from its log and its plan. */
export function timings(run: Run, plan: Plan): Timings {
  const spansOf = grouped(run.spans, (span) => span.cueId);
  const lengths = new Map(plan.cues.map((cue) => [cue.id, cue.lengthMs]));
  const cues = run.sequence.map((cue) => cueTiming(cue, run, plan, spansOf.get(cue.id) ?? [], lengths.get(cue.id)));
  const changeOvers = changeOversOf(run.spans, plan);
  const plannedStart = plan.planned.get(plan.cues[0]?.id ?? '')?.start ?? null;
  const plannedEnd = plan.planned.get(plan.cues.at(-1)?.id ?? '')?.end ?? null;
  const startedAt = run.spans[0]?.startedAt ?? null;
  const endedAt = run.spans.at(-1)?.endedAt ?? null;
  // First and last cues that were left out say nothing of being early or late.
  const first = plan.planned.get(run.spans[0]?.cueId ?? '')?.start ?? plannedStart;
  const ends = run.spans.flatMap((span) => plan.planned.get(span.cueId)?.end ?? []);
  const last = plannedEnd === null ? null : ends.length > 0 ? instant(Math.max(...ends)) : plannedEnd;
  // What happened is on the time line of the evening, the plan on the clock of the room.
  const later = (actual: Instant | null, at: Instant | null) =>
    actual === null || at === null ? null : actual + run.labelMs - at;
  return {
    ...{ cues, changeOvers, plannedStart, plannedEnd, startedAt, endedAt },
    kinds: kindsOf([{ cues, changeOvers }]),
    startLateMs: later(startedAt, first),
    endLateMs: later(endedAt, last),
  };
}

const lengthOf = (span: Span) => (span.endedAt === null ? null : span.endedAt - span.startedAt);

function cueTiming(cue: RunCue, run: Run, plan: Plan, spans: readonly Span[], plannedMs = 0): CueTiming {
  const span = spans.at(-1) ?? null;
  const isSkipped = run.skipped.has(cue.id);
  const actualMs = span && lengthOf(span);
  const base = { cue, plannedMs, planned: plan.planned.get(cue.id) ?? null };
  if (!span || isSkipped)
    return {
      ...{ ...base, span: null, actualMs: null, haltedMs: 0, replays: spans },
      state: isSkipped ? 'skipped' : 'waiting',
      lostMs: isSkipped ? -plannedMs : null,
    };
  return {
    ...{ ...base, span, actualMs, haltedMs: span.haltedMs, replays: spans.slice(0, -1) },
    state: actualMs === null ? 'running' : 'done',
    lostMs: actualMs === null ? null : actualMs - plannedMs,
  };
}

function changeOversOf(spans: readonly Span[], plan: Plan): ChangeOver[] {
  return spans.slice(1).flatMap((span, at) => {
    const before = spans[at];
    if (!before || before.endedAt === null || span.startedAt <= before.endedAt) return [];
    const ms = span.startedAt - before.endedAt;
    const foreseen = Math.max(0, plan.planned.get(span.cueId)?.slackMs ?? 0);
    return [
      {
        ...{ from: before.endedAt, afterCueId: before.cueId, beforeCueId: span.cueId, ms },
        lostMs: Math.max(0, ms - foreseen),
      },
    ];
  });
}

interface Part {
  readonly kind: TimeKind;
  readonly evening: number;
  readonly plannedMs: number;
  readonly actualMs: number;
  readonly lostMs: number;
}

/** The kinds over one evening or more, those that lost most first. */
export function kindsOf(evenings: readonly Pick<Timings, 'cues' | 'changeOvers'>[]): KindTiming[] {
  const parts = evenings.flatMap(({ cues, changeOvers }, evening): Part[] => [
    ...cues.flatMap(({ cue, actualMs, plannedMs, lostMs, replays }): Part[] => [
      ...(actualMs === null ? [] : [{ kind: cue.kind, evening, plannedMs, actualMs, lostMs: lostMs ?? 0 }]),
      ...replays.flatMap((span): Part[] => {
        const ms = lengthOf(span);
        return ms === null ? [] : [{ kind: 'replay', evening, plannedMs: 0, actualMs: ms, lostMs: ms }];
      }),
    ]),
    ...changeOvers.map(
      ({ ms, lostMs }): Part => ({
        ...{ kind: 'changeOver', evening, actualMs: ms, lostMs },
        plannedMs: ms - lostMs,
      }),
    ),
  ]);
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  return [...grouped(parts, (part) => part.kind)]
    .map(([kind, of]) => ({
      kind,
      n: of.length,
      evenings: new Set(of.map((part) => part.evening)).size,
      plannedMs: sum(of.map((part) => part.plannedMs)),
      actualMs: sum(of.map((part) => part.actualMs)),
      lostMs: sum(of.map((part) => part.lostMs)),
      medianMs: median(of.map((part) => part.actualMs)),
      medianLostMs: median(of.map((part) => part.lostMs)),
    }))
    .sort((a, b) => b.lostMs - a.lostMs || (a.kind < b.kind ? -1 : 1));
}

/** The middle of some numbers, 0 of none. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 0 ? Math.round(((sorted[middle - 1] ?? upper) + upper) / 2) : upper;
}

/** A difference in time with its sign: "+1:20", "−0:10", "0:00". */
export function signedLength(ms: number): string {
  const text = digits(ms);
  return ms > 0 && text !== '0:00' ? `+${text}` : text;
}
