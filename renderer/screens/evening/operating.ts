import type { AudienceRole } from '../../desktop';
import type { MarkKind } from '../../domain/run';

/** What stands open in the strip under the timer; it takes over the keys for as long as it does. */
export type Strip =
  | { readonly kind: 'mark'; readonly mark: MarkKind }
  | { readonly kind: 'earlier'; readonly cueId: string }
  | { readonly kind: 'insert'; readonly afterId: string }
  /** Whether to begin an evening of another day, with what. */
  | { readonly kind: 'otherDay'; readonly start: Start }
  | { readonly kind: 'message' | 'emergency' | 'emergencyOver' | 'undo' | 'close' };

/** A cue that is to begin, or that began a while ago. */
export interface Start {
  readonly cueId: string;
  readonly backMs?: number;
}

const typedStrips: readonly Strip['kind'][] = ['mark', 'insert', 'message'];

/** Whether a strip asks something that can be answered with no. */
export function isQuestion(strip: Strip | null): boolean {
  return strip !== null && !typedStrips.includes(strip.kind);
}

/** What the column at the right shows. */
export const sides = ['programme', 'caught', 'screens', 'keys'] as const;
/** One of `sides`. */
export type Side = (typeof sides)[number];

/** The screens for those who do not work at this computer. */
export const audienceRoles: readonly AudienceRole[] = ['stage', 'room'];

/** How much earlier something can be said to have begun, in ms. */
export const earlierSteps = [15_000, 30_000, 60_000, 90_000] as const;

/** An evening that begins further off than this is not the one of today, in ms. */
export const otherDayMs = 12 * 3_600_000;

/** How long the question about undoing waits for its answer, in ms. */
export const undoQuestionMs = 10_000;

/** A change-over that lasts longer may be a forgotten start, in ms. */
export const longChangeOverMs = 90_000;

/** The most signs that fit a stage screen in one look. */
export const longestMessage = 40;
