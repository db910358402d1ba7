/** What a screen and the matching's worker say to each other. */
import type { HelperKey } from '../../domain/helper';
import type { Ranked, SuitingAsk } from '../../domain/matching';

/** What can be asked. */
export type MatchQuestion =
  | { readonly what: 'helpers'; readonly askId: string; readonly most?: number }
  | { readonly what: 'asks'; readonly key: HelperKey };

/** Takes back a question that no one waits for any more. */
export interface MatchDrop {
  readonly drop: number;
}

/** A question on its way; answers come under its number. */
export interface MatchRequest {
  readonly number: number;
  readonly database: string;
  readonly question: MatchQuestion;
  /** Answered when no other question waits: what a list tells beside each of its rows. */
  readonly canWait: boolean;
}

/** What the worker answers; `ms` is how long the ranking itself took, without reading records. */
export interface MatchAnswer {
  readonly number: number;
  readonly found: readonly Ranked[] | readonly SuitingAsk[] | null;
  readonly ms: number;
}
