/**
 * What a public report may say of small numbers of people. Counts of 1 to 4 are never told, and neither is any other
 * count that would give one away. Which further count is kept back depends only on where it stands in its list, never
 * on how large it is: otherwise the choice itself would tell something.
 */
import type { Choice } from './choices';
import { choices } from './choices';

/** A count as a report may show it: itself, "fewer than five", or not at all. */
export type Shown =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'few' }
  | { readonly kind: 'withheld' };

/** The smallest number of people that is told exactly. */
export const smallestTold = 5;
/** The smallest whole of which a percentage is given. */
export const smallestWhole = 10;

const few: Shown = { kind: 'few' };
const withheld: Shown = { kind: 'withheld' };

/** A count that is told as it is. */
export const told = (value: number): Shown => ({ kind: 'count', value });

/** Whether a number of people is too small to tell. */
export const isSmall = (value: number) => value > 0 && value < smallestTold;

/**
 * The parts of a whole whose size is public. Parts of 1 to 4 become "few", and then the last larger part is
 * withheld as well, so that none can be worked out from the rest. When that is no cover, or the whole is so small that
 * it says what its parts are, no part is told.
 */
export function protectParts(parts: readonly number[]): Shown[] {
  const whole = parts.reduce((a, b) => a + b, 0);
  // One part is the whole, which is public.
  if (parts.length < 2 || whole === 0) return parts.map(told);
  const none = parts.map(() => withheld);
  if (whole < smallestTold) return none;
  // All 1 or all 4 can't be told as "few", and would be the only reason to tell none: so of such a whole none ever is.
  if (whole === parts.length || whole === parts.length * (smallestTold - 1)) return none;
  const small = parts.filter(isSmall);
  if (small.length === 0) return parts.map(told);
  // What a reader knows is the sum of all that is kept back; `room` is how far that sum lies above its least.
  const cover = parts.findLastIndex((part) => part >= smallestTold);
  const room = small.reduce((sum, part) => sum + part - 1, 0) + (cover < 0 ? 0 : (parts[cover] ?? 0) - smallestTold);
  const most = (smallestTold - 2) * small.length;
  const safe = room > 0 && (cover >= 0 || (small.length > 1 && room < most));
  if (!safe) return none;
  return parts.map((part, at) => (isSmall(part) ? few : at === cover ? withheld : told(part)));
}

/** What became of a number of pitches, as it may be told; `good` is realised and advanced together. */
export interface ShownOutcomes {
  readonly parts: Readonly<Record<Choice<'outcome'>, Shown>>;
  readonly good: Shown;
}

const goodOutcomes: readonly Choice<'outcome'>[] = ['realised', 'advanced'];
const otherOutcomes = choices.outcome.filter((o) => !goodOutcomes.includes(o));

/**
 * The outcomes of pitches whose number is public. The sum of realised and advanced matters most to the reader, so it is
 * told where it can be, and both sides are then protected each within its own, known, sum.
 */
export function protectOutcomes(counts: Readonly<Record<Choice<'outcome'>, number>>): ShownOutcomes {
  const sum = (of: readonly Choice<'outcome'>[]) => of.reduce((total, o) => total + counts[o], 0);
  const good = sum(goodOutcomes);
  const rest = sum(otherOutcomes);
  if (!isSmall(good) && !isSmall(rest)) {
    return {
      parts: { ...protectNamed(counts, goodOutcomes), ...protectNamed(counts, otherOutcomes) },
      good: told(good),
    };
  }
  // Four small parts beside a good sum that is not told would say that what is left is small: so that each part is 1.
  if (otherOutcomes.every((o) => isSmall(counts[o]))) {
    const none = choices.outcome.map((o) => [o, withheld]);
    // Every outcome is in the list.
    return { parts: Object.fromEntries(none) as OutcomeParts, good: withheld };
  }
  const parts = protectNamed(counts, choices.outcome);
  return { parts, good: together(parts.realised, parts.advanced) };
}

type OutcomeParts = Record<Choice<'outcome'>, Shown>;

function protectNamed(counts: Readonly<Record<Choice<'outcome'>, number>>, names: readonly Choice<'outcome'>[]) {
  const shown = protectParts(names.map((name) => counts[name]));
  // Both calls above together name every outcome; one call names its own.
  return Object.fromEntries(names.map((name, at) => [name, shown[at] ?? withheld])) as OutcomeParts;
}

/** What two shown counts tell of their sum, and nothing more. */
function together(a: Shown, b: Shown): Shown {
  if (a.kind === 'count' && b.kind === 'count') return told(a.value + b.value);
  const zero = (s: Shown) => s.kind === 'count' && s.value === 0;
  if ((a.kind === 'few' && zero(b)) || (b.kind === 'few' && zero(a))) return few;
  return withheld;
}

/** Young pitchers in a year as they may be told: which editions had enough, and how many pitches in all. */
export interface ShownYoung {
  /** Per edition whether there were enough; null when even that would tell too much. */
  readonly enough: readonly boolean[] | null;
  readonly total: Shown;
}

/** The pitches of one edition, and how many of them are by young people. */
export interface YoungCount {
  readonly pitches: number;
  readonly young: number;
}

/**
 * Young pitchers per edition. Their number per edition is never told, only whether it was enough; their number in the
 * year is told from 5 up, unless it would, with what is told per edition, give an edition away.
 */
export function protectYoung(editions: readonly YoungCount[], minYoung: number): ShownYoung {
  if (editions.length === 0) return { enough: [], total: told(0) };
  const sum = editions.reduce((total, e) => total + e.young, 0);
  // Decided by what is public, so that the decision itself tells nothing.
  const tellsTooMuch = minYoung < 2 || editions.some((e) => e.pitches <= minYoung);
  const enough = tellsTooMuch ? null : editions.map((e) => e.young >= minYoung);
  let [lowest, highest, pitches] = [0, 0, 0];
  for (const [at, e] of editions.entries()) {
    lowest += enough?.[at] ? minYoung : 0;
    highest += enough && !enough[at] ? minYoung - 1 : e.pitches;
    pitches += e.pitches;
  }
  // At, or next to, what "enough" leaves possible: together these leave each edition at least two numbers.
  const atTheEdge = enough !== null && (sum - lowest < 2 || highest - sum < 2);
  if (atTheEdge || pitches - sum < smallestTold) return { enough, total: withheld };
  if (sum >= smallestTold) return { enough, total: told(sum) };
  // What is not at an edge may be one number alone: "few" would then say it.
  const [least, most] = enough === null ? [0, smallestTold - 1] : [lowest + 2, Math.min(highest - 2, smallestTold - 1)];
  return { enough, total: most > least ? few : withheld };
}

/** A part of a whole as a percentage, rounded; null where the whole is too small. */
export function percentOf(part: number, whole: number): number | null {
  return whole < smallestWhole ? null : Math.round((part / whole) * 100);
}

/** The same of a part that may not be told, which then has no percentage either. */
export function percentage(part: Shown, whole: number): number | null {
  return part.kind === 'count' ? percentOf(part.value, whole) : null;
}
