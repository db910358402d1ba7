/** Runs of show to begin with, and filling one with the pitches of an evening. */
import { type Cue, type CueKind, cueKinds } from './cue';
import { grouped } from './group';

/** A cue of a template: what is copied into an evening. */
export type TemplateCue = Pick<
  Cue,
  | 'kind'
  | 'title'
  | 'lengthMs'
  | 'minLengthMs'
  | 'startTime'
  | 'endTime'
  | 'memberIds'
  | 'sound'
  | 'light'
  | 'slides'
  | 'notes'
>;

/** A cue of an evening before it has a place and an id. */
export type FilledCue = TemplateCue & Pick<Cue, 'pitchId'>;

/** A cue of a kind with the lengths that the kind brings. */
export function cueOfKind(kind: CueKind, more: Partial<TemplateCue> = {}): TemplateCue {
  const { lengthMs, minLengthMs } = cueKinds[kind];
  const notes = { sound: '', light: '', slides: '', notes: '' };
  return { kind, title: '', lengthMs, minLengthMs, startTime: null, endTime: null, memberIds: [], ...notes, ...more };
}

const ofPitch: readonly CueKind[] = ['pitch', 'questions', 'gift'];

/** The evening as it mostly goes: doors at 19.00, two alumni, two blocks of pitches around music and a break. (assumed) */
export const usualEvening: readonly TemplateCue[] = [
  cueOfKind('doors', { startTime: '19:00' }),
  cueOfKind('opening'),
  cueOfKind('lookBack'),
  cueOfKind('lookBack'),
  ...ofPitch.map((kind) => cueOfKind(kind)),
  cueOfKind('music'),
  cueOfKind('break'),
  ...ofPitch.map((kind) => cueOfKind(kind)),
  cueOfKind('closing'),
  cueOfKind('drinks'),
];

/** The cues of a template in parts: cues on their own, and blocks that are repeated for each pitch. */
function partsOf<T extends Pick<Cue, 'kind'>>(cues: readonly T[]): { readonly isBlock: boolean; readonly cues: T[] }[] {
  const parts: { isBlock: boolean; cues: T[] }[] = [];
  for (const cue of cues) {
    const last = parts.at(-1);
    const follows = cueKinds[cue.kind].ofPitch && cue.kind !== 'pitch' && last?.isBlock;
    if (follows) last.cues.push(cue);
    else parts.push({ isBlock: cue.kind === 'pitch', cues: [cue] });
  }
  return parts;
}

/**
 * A template filled with pitches in their order, shared out evenly over its blocks, the first blocks the larger. A block
 * that gets none stays as an empty place; without a block in the template the pitches come last. Those who look back
 * get its look-backs in turn; when there are too few of these, the last is repeated.
 */
export function filled(
  template: readonly TemplateCue[],
  pitchIds: readonly string[],
  lookBackIds: readonly string[] = [],
): FilledCue[] {
  const parts = partsOf(template);
  const blocks = parts.filter((part) => part.isBlock).length;
  const lookBacks = [...lookBackIds];
  let toLookBack = template.filter(({ kind }) => kind === 'lookBack').length;
  let [taken, block] = [0, 0];
  const onItsOwn = (cue: TemplateCue): FilledCue[] => {
    if (cue.kind !== 'lookBack') return [{ ...cue, pitchId: null }];
    toLookBack -= 1;
    return placed([cue], lookBacks.splice(0, toLookBack === 0 ? lookBacks.length : 1));
  };
  if (blocks === 0)
    return [
      ...template.flatMap(onItsOwn),
      ...pitchIds.flatMap((pitchId) => ofPitch.map((kind) => ({ ...cueOfKind(kind), pitchId }))),
    ];
  return parts.flatMap(({ isBlock, cues }) => {
    if (!isBlock) return cues.flatMap(onItsOwn);
    const share = Math.ceil((pitchIds.length - taken) / (blocks - block++));
    const ids = pitchIds.slice(taken, taken + share);
    taken += share;
    return placed(cues, ids);
  });
}

/** Cues once for each pitch, or once as an empty place. */
function placed(cues: readonly TemplateCue[], pitchIds: readonly (string | null)[]): FilledCue[] {
  // A fixed time holds for the first of a block; a second at the same time would overlap it.
  return (pitchIds.length > 0 ? pitchIds : [null]).flatMap((pitchId, at) =>
    cues.map((cue) => ({ ...cue, ...(at > 0 && { startTime: null, endTime: null }), pitchId })),
  );
}

/** A template made from an evening: each block of pitches becomes one, with the lengths of its first pitch. */
export function templateOf(cues: readonly (TemplateCue & Pick<Cue, 'pitchId'>)[]): TemplateCue[] {
  const kept: TemplateCue[] = [];
  let isAfterBlock = false;
  for (const part of partsOf(cues)) {
    if (!(part.isBlock && isAfterBlock)) kept.push(...part.cues.map(({ pitchId: _, ...cue }) => cue));
    isAfterBlock = part.isBlock;
  }
  return kept;
}

/** The cues that another pitch of an evening gets: as long, and by the same people, as those of its first pitch. */
export function pitchBlock(cues: readonly (TemplateCue & Pick<Cue, 'pitchId'>)[]): TemplateCue[] {
  const first = partsOf(cues).find((part) => part.isBlock);
  if (!first) return ofPitch.map((kind) => cueOfKind(kind));
  return first.cues.map(({ kind, lengthMs, minLengthMs, memberIds }) =>
    cueOfKind(kind, { lengthMs, minLengthMs, memberIds }),
  );
}

/** How a run of show and the line-up of its evening differ. */
export interface LineUpGap {
  /** Pitches of the line-up that have no cue. */
  readonly missing: readonly string[];
  /** Pitches with a cue that are no longer in the line-up. */
  readonly gone: readonly string[];
  /** Pitches with more than one cue to pitch in. */
  readonly twice: readonly string[];
}

/** Compares a run of show with the pitches of the line-up. */
export function lineUpGap(cues: readonly Pick<Cue, 'kind' | 'pitchId'>[], pitchIds: readonly string[]): LineUpGap {
  const placed = grouped(
    cues.filter((cue) => cue.kind === 'pitch' && cue.pitchId !== null),
    (cue) => cue.pitchId ?? '',
  );
  const named = new Set(cues.flatMap((cue) => cue.pitchId ?? []));
  return {
    missing: pitchIds.filter((id) => !placed.has(id)),
    gone: [...named].filter((id) => !pitchIds.includes(id)),
    twice: [...placed].flatMap(([id, all]) => (all.length > 1 ? [id] : [])),
  };
}
