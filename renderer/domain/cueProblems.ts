/** What in a run of show asks for attention, and what would mend it in one act. */
import type { EveningConsent } from './consent';
import { type Cue, cueKinds } from './cue';
import type { Edition } from './edition';
import type { Planned } from './schedule';
import { lineUpGap } from './template';
import { instant, nearestMoment } from './time';

/** One act that mends a problem. */
export type Mend =
  /** These cues are about this pitch. */
  | { readonly mend: 'fill'; readonly cueIds: readonly string[]; readonly pitchId: string }
  /** The pitch gets cues, after this one; null for the front. */
  | { readonly mend: 'add'; readonly pitchId: string; readonly afterId: string | null }
  | { readonly mend: 'remove'; readonly cueIds: readonly string[] }
  /** The cue loses its fixed time. */
  | { readonly mend: 'unfix'; readonly cueId: string; readonly field: 'startTime' | 'endTime' };

interface About {
  /** The cue it stands beside; null when it is about the whole evening. */
  readonly cueId: string | null;
  /** Null when people have to think about it. */
  readonly mend: Mend | null;
}

/** Something that asks for attention. Lengths are in ms. */
export type CueProblem = About &
  (
    | { readonly problem: 'noDate' }
    | { readonly problem: 'missing' | 'gone' | 'twice'; readonly pitchId: string }
    | { readonly problem: 'noPitch' | 'endsBefore' }
    /** A fixed end leaves it `ms` less than its length; `isTooShort` when that is less than it may be. */
    | { readonly problem: 'short'; readonly ms: number; readonly isTooShort: boolean }
    /** It starts at a fixed time, `ms` before what comes before it is over. */
    | { readonly problem: 'overlap'; readonly ms: number }
    /** The evening ends `ms` after the edition's closing time (`hh:mm`). */
    | { readonly problem: 'late'; readonly ms: number; readonly closing: string }
    | { readonly problem: 'young'; readonly have: number; readonly want: number }
    | { readonly problem: 'consent'; readonly pitchId: string; readonly consent: EveningConsent }
  );

type CheckedCue = Pick<Cue, 'id' | 'kind' | 'lengthMs' | 'minLengthMs' | 'startTime' | 'endTime' | 'pitchId'>;

/** What a run of show is judged by. */
export interface CueCheck {
  /** In their order. */
  readonly cues: readonly CheckedCue[];
  /** When each is planned; without a date, on any day. */
  readonly planned: ReadonlyMap<string, Planned>;
  readonly edition: Pick<Edition, 'date' | 'endTime'>;
  /** The pitches of the line-up, in their order. */
  readonly lineUp: readonly string[];
  readonly consents: ReadonlyMap<string, EveningConsent>;
  readonly young: { readonly have: number; readonly want: number };
}

/** What asks for attention in a run of show, in the order in which a team settles it. Empty: nothing does. */
export function cueProblems(check: CueCheck): CueProblem[] {
  const { cues, edition, young } = check;
  const ofEvening = { cueId: null, mend: null };
  return [
    ...(edition.date === null ? [{ ...ofEvening, problem: 'noDate' as const }] : []),
    ...pitchProblems(check),
    ...timeProblems(cues, check.planned),
    ...lateProblem(check),
    ...(young.have < young.want ? [{ ...ofEvening, problem: 'young' as const, ...young }] : []),
    ...consentProblems(check),
  ];
}

/** The problems of a template: only times, as it has no evening yet. */
export function timeProblems(cues: readonly CheckedCue[], planned: ReadonlyMap<string, Planned>): CueProblem[] {
  return cues.flatMap((cue): CueProblem[] => {
    const at = planned.get(cue.id);
    if (!at) return [];
    const cueId = cue.id;
    const mend = (field: 'startTime' | 'endTime') => ({ mend: 'unfix', cueId, field }) as const;
    const length = cue.lengthMs ?? 0;
    const missingMs = length - (at.end - at.start);
    const overlap =
      at.slackMs < 0 ? [{ problem: 'overlap' as const, cueId, ms: -at.slackMs, mend: mend('startTime') }] : [];
    // A fixed end that is no later than the start is taken as the next day's: nobody means that.
    if (cue.endTime !== null && missingMs < -halfDayMs)
      return [...overlap, { problem: 'endsBefore' as const, cueId, mend: mend('endTime') }];
    if (missingMs <= 0) return overlap;
    const isTooShort = length - missingMs < (cue.minLengthMs ?? length);
    return [...overlap, { problem: 'short' as const, cueId, ms: missingMs, isTooShort, mend: mend('endTime') }];
  });
}
const halfDayMs = 43_200_000;

function lateProblem({ cues, planned, edition }: CueCheck): CueProblem[] {
  const [first, last] = [planned.get(cues[0]?.id ?? ''), planned.get(cues.at(-1)?.id ?? '')];
  if (edition.endTime === null || !first || !last) return [];
  // Half a day on from the beginning, so that one minute past midnight is late and not early.
  const closing = nearestMoment(edition.endTime, instant(first.start + halfDayMs));
  const ms = last.end - closing;
  return ms > 0 ? [{ problem: 'late', ms, closing: edition.endTime, cueId: null, mend: null }] : [];
}

function pitchProblems({ cues, lineUp }: CueCheck): CueProblem[] {
  const gap = lineUpGap(
    cues.filter((cue) => cueKinds[cue.kind].ofPitch),
    lineUp,
  );
  const empty = cues.flatMap((cue, at) => (cue.kind === 'pitch' && cue.pitchId === null ? [blockAt(cues, at)] : []));
  return [
    ...gap.missing.map((pitchId): CueProblem => {
      const place = empty[0];
      const mend: Mend = place
        ? { mend: 'fill', cueIds: place, pitchId }
        : { mend: 'add', pitchId, afterId: placeFor(pitchId, cues, lineUp) };
      return { problem: 'missing', pitchId, cueId: null, mend };
    }),
    ...gap.gone.map((pitchId): CueProblem => {
      const cueIds = cues.filter((cue) => cue.pitchId === pitchId && cueKinds[cue.kind].ofPitch).map((cue) => cue.id);
      return { problem: 'gone', pitchId, cueId: cueIds[0] ?? null, mend: { mend: 'remove', cueIds } };
    }),
    ...gap.twice.map((pitchId): CueProblem => {
      const [, ...again] = cues.flatMap((cue, at) => (cue.kind === 'pitch' && cue.pitchId === pitchId ? [at] : []));
      const cueIds = again.flatMap((at) => blockAt(cues, at));
      return { problem: 'twice', pitchId, cueId: cueIds[0] ?? null, mend: { mend: 'remove', cueIds } };
    }),
    ...empty.map((cueIds): CueProblem => {
      const [pitchId] = gap.missing;
      const mend: Mend = pitchId === undefined ? { mend: 'remove', cueIds } : { mend: 'fill', cueIds, pitchId };
      return { problem: 'noPitch', cueId: cueIds[0] ?? null, mend };
    }),
  ];
}

/** A pitch's cue with the questions and gifts that follow on it. */
function blockAt(cues: readonly CheckedCue[], at: number): string[] {
  const pitchId = cues[at]?.pitchId ?? null;
  const rest = cues.slice(at + 1);
  const end = rest.findIndex((cue) => cue.kind === 'pitch' || !cueKinds[cue.kind].ofPitch || cue.pitchId !== pitchId);
  return cues.slice(at, end < 0 ? undefined : at + 1 + end).map((cue) => cue.id);
}

/** After what a pitch comes: the pitch before it in the line-up, else the last pitch, else what is before the closing. */
function placeFor(pitchId: string, cues: readonly CheckedCue[], lineUp: readonly string[]): string | null {
  const before = lineUp.slice(0, lineUp.indexOf(pitchId)).reverse();
  for (const id of before) {
    const last = cues.findLast((cue) => cue.pitchId === id);
    if (last) return last.id;
  }
  const lastOfPitch = cues.findLast((cue) => cueKinds[cue.kind].ofPitch);
  if (lastOfPitch) return lastOfPitch.id;
  const end = cues.findIndex((cue) => cue.kind === 'closing' || cue.kind === 'drinks');
  return cues[(end < 0 ? cues.length : end) - 1]?.id ?? null;
}

function consentProblems({ cues, lineUp, consents }: CueCheck): CueProblem[] {
  const told = new Set<string>();
  return cues.flatMap((cue): CueProblem[] => {
    const { pitchId } = cue;
    const consent = consents.get(pitchId ?? '');
    if (cue.kind !== 'pitch' || pitchId === null || !consent || told.has(pitchId) || !lineUp.includes(pitchId))
      return [];
    told.add(pitchId);
    const isClear = consent.unasked === 0 && consent.refused.length === 0;
    return isClear ? [] : [{ problem: 'consent', cueId: cue.id, pitchId, consent, mend: null }];
  });
}
