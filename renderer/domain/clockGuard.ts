/**
 * Watches the two clocks of a laptop against each other while an evening runs. The wall clock is the truth, as it
 * goes on through sleep and a restart; but it can be set, and then the countdown must not jump.
 *
 * On some systems the clock that nobody can set stands still while the laptop sleeps, on others it goes on. So a jump
 * of the wall clock alone is taken for a clock that was set until the system tells that it had slept.
 */

/** One look at both clocks, in ms. */
export interface Reading {
  readonly wallMs: number;
  readonly monoMs: number;
}

/** What happened to the clocks. */
export type ClockFinding =
  /** The laptop slept, or the app stood still, from one moment of the wall clock to another. */
  | { readonly kind: 'slept'; readonly fromMs: number; readonly toMs: number }
  /** The wall clock was set: it reads this much more than before; negative when it was set back. */
  | { readonly kind: 'clockSet'; readonly byMs: number; readonly fromMs: number; readonly toMs: number }
  /** What was taken for a clock that was set, was sleep after all. */
  | { readonly kind: 'sleptAfterAll'; readonly fromMs: number; readonly toMs: number };

/** What a guard remembers from one look to the next. */
export interface Guard {
  readonly last: Reading | null;
  /** The last time that the clock seemed set ahead. */
  readonly jump: { readonly fromMs: number; readonly toMs: number } | null;
  /** When the system last told that it woke. */
  readonly wokeAt: Reading | null;
}

/** A guard that has not looked yet. */
export const newGuard: Guard = { last: null, jump: null, wokeAt: null };

/** Clocks that drift apart by less between two looks are kept right by the network, in ms. */
const noiseMs = 1_500;
/** Without a look for longer, the app stood still, in ms. */
const stillMs = 5_000;
/** The system tells that it woke within this time of waking, in ms. */
const wakingMs = 15_000;

/** A guard after a look, and what it found. */
export interface Look {
  readonly guard: Guard;
  readonly finding: ClockFinding | null;
}

/** Looks at the clocks; to be done every second or so. */
export function look(guard: Guard, now: Reading): Look {
  const { last } = guard;
  if (!last) return { guard: { ...guard, last: now }, finding: null };
  const wallMs = now.wallMs - last.wallMs;
  const monoMs = now.monoMs - last.monoMs;
  const gap = { fromMs: last.wallMs, toMs: now.wallMs };
  const looked: Guard = { ...guard, last: now };
  const byMs = Math.round(wallMs - monoMs);
  if (Math.abs(byMs) <= noiseMs) return { guard: looked, finding: monoMs > stillMs ? { kind: 'slept', ...gap } : null };
  const woke = guard.wokeAt !== null && now.monoMs - guard.wokeAt.monoMs <= wakingMs;
  if (byMs > 0 && woke) return { guard: { ...looked, wokeAt: null }, finding: { kind: 'slept', ...gap } };
  return { guard: { ...looked, jump: byMs > 0 ? gap : null }, finding: { kind: 'clockSet', byMs, ...gap } };
}

/** Hears from the system that the laptop woke. */
export function woke(guard: Guard, now: Reading): Look {
  const { jump } = guard;
  if (jump && now.wallMs - jump.toMs <= wakingMs)
    return { guard: { ...guard, jump: null }, finding: { kind: 'sleptAfterAll', ...jump } };
  return { guard: { ...guard, wokeAt: now }, finding: null };
}

/** What keeps a countdown even from the moment that the clock is set until the log tells of it. */
export interface Steady {
  readonly last: Reading | null;
  /** A jump that the log does not know yet, what the log knew then, and until when to wait for it. */
  readonly held: { readonly byMs: number; readonly clockMs: number; readonly untilMonoMs: number } | null;
}

/** Nothing was looked at yet. */
export const newSteady: Steady = { last: null, held: null };

/** The log tells of a jump within this time, or nobody does, in ms. */
const heldMs = 2_500;

/** The wall clock without a jump that the log, which takes `clockMs` off the wall clock, is still to tell of. */
export function steadied(
  { last, held }: Steady,
  now: Reading,
  clockMs: number,
): { readonly steady: Steady; readonly wallMs: number } {
  const byMs = last ? Math.round(now.wallMs - last.wallMs - (now.monoMs - last.monoMs)) : 0;
  const isKnown = held !== null && (held.clockMs !== clockMs || now.monoMs > held.untilMonoMs);
  let kept = isKnown ? null : held;
  if (Math.abs(byMs) > noiseMs) kept = { byMs: (kept?.byMs ?? 0) + byMs, clockMs, untilMonoMs: now.monoMs + heldMs };
  return { steady: { last: now, held: kept }, wallMs: now.wallMs - (kept?.byMs ?? 0) };
}
