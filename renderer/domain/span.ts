/** One time that a cue was done, and its making while a log is folded. */
import type { Instant } from './time';

/** One time that a cue was done; a cue that was done again has several. */
export interface Span {
  readonly cueId: string;
  readonly startedAt: Instant;
  /** Null while it runs. */
  readonly endedAt: Instant | null;
  /** How long the clock stood still in it, in ms, halts that are over. */
  readonly haltedMs: number;
  /** Since when it stands still now. */
  readonly haltedSince: Instant | null;
  /** Time added on the evening, in ms. */
  readonly addedMs: number;
  /** The row that began it. */
  readonly rowId: string;
}

/** A span being folded: with each halt, from when to when, as the span may turn out to have ended before one. */
export interface Course {
  readonly cueId: string;
  readonly rowId: string;
  startedAt: Instant;
  endedAt: Instant | null;
  halts: { readonly from: Instant; readonly to: Instant | null }[];
  addedMs: number;
}

/** What is known of a span once it is folded. */
export function spanOf({ halts, ...course }: Course): Span {
  const haltedMs = halts.reduce((sum, { from, to }) => sum + (to === null ? 0 : to - from), 0);
  return { ...course, haltedMs, haltedSince: halts.find(({ to }) => to === null)?.from ?? null };
}

/** Every moment at which a span began, ended, stood still or went on. */
export function momentsOf({ startedAt, endedAt, halts }: Course): Instant[] {
  return [startedAt, endedAt, ...halts.flatMap(({ from, to }) => [from, to])].filter((moment) => moment !== null);
}

/** Ends a span, and every halt in it that goes on or went on past that moment. */
export function endAt(course: Course, at: Instant): void {
  course.endedAt = at;
  course.halts = course.halts
    .filter(({ from }) => from < at)
    .map(({ from, to }) => ({ from, to: to === null || to > at ? at : to }));
}

/** The later of two moments. */
export function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
