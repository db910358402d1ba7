import type { z } from 'zod/mini';
import type { Choice } from './choices';
import { choice, hidden, hiddenNumber, longText, reference } from './field';
import { record } from './record';

/**
 * One row of the log of an evening. Rows are only ever added: what was wrong is set right by a row that says so.
 *
 * `n` puts the rows of an evening in order; those with source `paper`, typed in afterwards, come at their own moment. `at` is the wall clock when it was told (epoch ms), `backMs` how much
 * earlier it had happened; `monoMs` and `boot` are the monotonic clock and the start of the window it was told in.
 * What the other fields mean, depends on the act:
 *
 * | act | meaning |
 * |---|---|
 * | start, skip | of cue `cueId` |
 * | end, pause, resume, close | of the cue that runs; `close` ends the evening |
 * | adjust | `ms` more for cue `cueId`, negative for less |
 * | length | cue `cueId` is to last `ms` |
 * | move | cue `cueId` goes after cue `ofId`; an empty `ofId` is the front |
 * | insert | a new cue `cueId` of `kind`, called `text`, of `ms`, after cue `ofId` |
 * | undo | row `ofId` did not happen |
 * | correct | row `ofId` happened `ms` before it was told; with a `text`, that is what it says |
 * | offer, gift, idea, moment | caught at that moment; `text` is what was noted |
 * | message | `text` on the stage screen; empty takes it off |
 * | black, emergency, record | on when `ms` is 1, off when 0 |
 * | sync | cue `cueId` begins at `ms` in the video |
 * | clock | from here the wall clock reads `ms` more than before; `ofId` "true" when the new reading is the right one |
 */
export const runRow = record({
  editionId: reference('editions', { required: true, formless: true, column: 'none' }),
  n: hiddenNumber(),
  act: choice('runAct', 'start', { formless: true }),
  at: hiddenNumber(),
  backMs: hiddenNumber(),
  monoMs: hiddenNumber(),
  boot: hidden(),
  cueId: reference('cues', { formless: true, column: 'none' }),
  ofId: hidden(),
  ms: hiddenNumber(),
  kind: choice('cueKind', 'other', { formless: true, column: 'none' }),
  text: longText({ formless: true, personal: true, column: 'none' }),
  by: hidden(),
  source: choice('runSource', 'live', { formless: true }),
});

/** One row of the log of an evening. */
export type RunRow = Readonly<z.infer<typeof runRow>>;
/** What a row tells. */
export type RunActName = Choice<'runAct'>;

/** What an operator does, before it is stamped with a time and a place in the log; fields as `runRow` says. */
export type RunAct = { readonly act: RunActName } & {
  readonly [F in 'cueId' | 'ofId' | 'ms' | 'kind' | 'text' | 'backMs' | 'source']?: RunRow[F];
};

/** When and where an act is told. */
export interface Stamp {
  /** The wall clock, epoch ms. */
  readonly at: number;
  /** The monotonic clock of the window, ms. */
  readonly monoMs: number;
  readonly boot: string;
  readonly by: string;
}

/** The values of the row that tells an act, without its place in the log. */
export function rowOf(editionId: string, act: RunAct, stamp: Stamp) {
  const monoMs = Math.round(stamp.monoMs);
  return { ...act, ...stamp, at: Math.round(stamp.at), monoMs, editionId };
}
