/**
 * When an evening is likely to end, from how the team's own evenings went. Past evenings are drawn again and again: one
 * slow evening is slow in all its parts, so each draw stays with one evening where that has something to tell.
 */
import { type CueKind, hasChangeOver } from './cue';
import { grouped } from './group';
import type { Run, RunCue } from './run';
import type { Plan } from './runView';
import type { Planned } from './schedule';
import { type Instant, instant } from './time';

/** How one evening went, against its plan. */
export interface Pace {
  /** Of each cue that was done: its kind, and how long it took as a part of what was planned. */
  readonly ratios: readonly { readonly kind: CueKind; readonly ratio: number }[];
  /** How long people took to change places, in ms, each time. */
  readonly changeOversMs: readonly number[];
}

/** When an evening is likely to end, and what that rests on. */
export interface Forecast {
  readonly plannedEnd: Instant;
  /** Half of the draws end before it, and nine in ten. */
  readonly median: Instant;
  readonly late: Instant;
  /** What it rests on: past evenings, and cues of them. */
  readonly evenings: number;
  readonly cues: number;
  /** Kinds of this plan of which there were too few: they were drawn from all kinds. */
  readonly borrowed: readonly CueKind[];
}

/** With fewer evenings or fewer cues of a kind than this, all kinds are taken together. (assumed) */
export const enough = { evenings: 3, cuesOfKind: 3 } as const;

const draws = 1_000;
const usualSeed = 20_260_101;

/** How an evening went; null when no cue of its plan was done to the end. */
export function paceOf(run: Run, plan: Plan): Pace | null {
  const planned = new Map(plan.cues.map((cue) => [cue.id, cue]));
  // A pause or an emergency moves the end like anything else, so it counts.
  const spans = run.spans.flatMap(({ cueId, startedAt, endedAt }) => {
    const cue = planned.get(cueId);
    return cue && endedAt !== null ? [{ cue, startedAt, endedAt }] : [];
  });
  const ratios = [...grouped(spans, ({ cue }) => cue)]
    .filter(([cue]) => cue.lengthMs > 0)
    .map(([cue, own]) => ({
      kind: cue.kind,
      ratio: own.reduce((sum, { startedAt, endedAt }) => sum + (endedAt - startedAt), 0) / cue.lengthMs,
    }));
  const changeOversMs = spans.slice(1).flatMap((to, at) => {
    const from = spans[at];
    // Before a fixed time people wait; that is no change-over.
    if (!from || !hasChangeOver(from.cue, to.cue) || to.cue.startTime !== null) return [];
    return [Math.max(0, to.startedAt - from.endedAt)];
  });
  return ratios.length > 0 ? { ratios, changeOversMs } : null;
}

/** What a forecast can be told beside the plan. */
interface Options {
  /** The moment at which the first of the cues can begin; else when it is planned. */
  readonly from?: Instant;
  readonly seed?: number;
}

/** When these cues of a plan are likely to be over; null without past evenings, a date or cues. */
export function forecast(
  { cues, planned }: Plan,
  paces: readonly Pace[],
  { from, seed = usualSeed }: Options = {},
): Forecast | null {
  const first = planned.get(cues[0]?.id ?? '');
  const last = planned.get(cues.at(-1)?.id ?? '');
  if (!first || !last || paces.length === 0) return null;
  const kinds = [...new Set(cues.map((cue) => cue.kind))];
  const borrowed = kinds.filter((kind) => isThin(kind, paces));
  const pools = new Map(kinds.map((kind) => [kind, poolOf(paces, borrowed.includes(kind) ? null : kind)]));
  const changeOvers = pooled(paces.map((pace) => pace.changeOversMs));
  const random = randomFrom(seed);
  const ends = Array.from({ length: draws }, () => {
    const evening = Math.floor(random() * paces.length);
    let cursor = from ?? first.start;
    cues.forEach((cue, at) => {
      // Every cue takes two numbers, whatever they are used for: a longer cue then meets the same luck.
      const [luck, changeLuck] = [random(), random()];
      const before = cues[at - 1];
      const change = before && hasChangeOver(before, cue) ? (drawn(changeOvers, evening, changeLuck) ?? 0) : 0;
      const ratio = drawn(pools.get(cue.kind), evening, luck) ?? 1;
      cursor = endOf(cue, planned.get(cue.id), instant(cursor + change), ratio);
    });
    return cursor;
  }).sort((a, b) => a - b);
  const part = (share: number) => ends[Math.ceil(share * draws) - 1] ?? last.end;
  return {
    ...{ plannedEnd: last.end, median: part(0.5), late: part(0.9), borrowed },
    evenings: paces.length,
    cues: paces.reduce((sum, pace) => sum + pace.ratios.length, 0),
  };
}

function isThin(kind: CueKind, paces: readonly Pace[]): boolean {
  const known = paces.flatMap((pace) => pace.ratios).filter((ratio) => ratio.kind === kind).length;
  return paces.length < enough.evenings || known < enough.cuesOfKind;
}

function endOf(cue: RunCue, at: Planned | undefined, free: Instant, ratio: number): Instant {
  const start = cue.startTime !== null && at && at.start > free ? at.start : free;
  if (cue.endTime === null || !at) return instant(Math.round(start + cue.lengthMs * ratio));
  // Who has a fixed end hurries, as far as the cue may shrink.
  return instant(Math.max(at.end, Math.round(start + (cue.minLengthMs ?? cue.lengthMs) * ratio)));
}

/** What can be drawn: the values of each evening, and of all together. */
interface Pool {
  readonly ofEvening: readonly (readonly number[])[];
  readonly all: readonly number[];
}

function pooled(ofEvening: readonly (readonly number[])[]): Pool {
  return { ofEvening, all: ofEvening.flat() };
}

function poolOf(paces: readonly Pace[], kind: CueKind | null): Pool {
  return pooled(
    paces.map(({ ratios }) => ratios.filter((one) => kind === null || one.kind === kind).map(({ ratio }) => ratio)),
  );
}

function drawn(pool: Pool | undefined, evening: number, luck: number): number | undefined {
  const own = pool?.ofEvening[evening] ?? [];
  const values = own.length > 0 ? own : (pool?.all ?? []);
  return values[Math.floor(luck * values.length)];
}

/** Numbers from 0 to 1 that look thrown and are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
