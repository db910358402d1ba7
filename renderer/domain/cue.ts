import type { z } from 'zod/mini';
import type { Choice } from './choices';
import { choice, hidden, length, longText, reference, references, text, time } from './field';
import { record } from './record';

/**
 * A part of an evening's run of show, or of a template for one. Its length is what is planned; `minLengthMs` is how
 * short it may be made to catch up, null for never shorter. Times are local times of day.
 */
export const cue = record({
  editionId: reference('editions', { formless: true }),
  templateId: reference('runTemplates', { formless: true }),
  kind: choice('cueKind', 'other'),
  title: text(),
  lengthMs: length(),
  minLengthMs: length({ column: 'hidden' }),
  startTime: time({ column: 'hidden' }),
  endTime: time({ column: 'hidden' }),
  pitchId: reference('pitches'),
  memberIds: references('teamMembers'),
  sound: longText({ column: 'hidden' }),
  light: longText({ column: 'hidden' }),
  slides: longText({ column: 'hidden' }),
  notes: longText({ column: 'none' }),
  order: hidden(),
});

/** A named run of show to begin a new evening with; its cues point to it. */
export const runTemplate = record({ name: text({ required: true }) });

/** A part of an evening. */
export type Cue = Readonly<z.infer<typeof cue>>;
/** A named run of show to begin with. */
export type RunTemplate = Readonly<z.infer<typeof runTemplate>>;
/** What a cue is. */
export type CueKind = Choice<'cueKind'>;

/** What holds for every cue of a kind. */
export interface CueKindFacts {
  /** The length that a new cue gets, in ms, and how short it may be made; null for never shorter. (assumed) */
  readonly lengthMs: number;
  readonly minLengthMs: number | null;
  /** Whether it is about one pitch. */
  readonly ofPitch: boolean;
  /** Whether someone stands before the audience against the clock: the stage screen counts down. */
  readonly onStage: boolean;
}

const minutes = (n: number) => n * 60_000;
const plain = { ofPitch: false, onStage: true };
const aside = { ofPitch: false, onStage: false };

/** The kinds of cues. A pitch takes 2 minutes; the other lengths are our choice and can be changed per evening. */
export const cueKinds: { readonly [K in CueKind]: CueKindFacts } = {
  doors: { lengthMs: minutes(30), minLengthMs: null, ...aside },
  opening: { lengthMs: minutes(10), minLengthMs: minutes(5), ...plain },
  music: { lengthMs: minutes(5), minLengthMs: minutes(3), ...plain },
  lookBack: { lengthMs: minutes(4), minLengthMs: null, ...plain },
  pitch: { lengthMs: minutes(2), minLengthMs: null, ofPitch: true, onStage: true },
  questions: { lengthMs: minutes(3), minLengthMs: minutes(2), ofPitch: true, onStage: true },
  gift: { lengthMs: minutes(2), minLengthMs: minutes(1), ofPitch: true, onStage: true },
  break: { lengthMs: minutes(20), minLengthMs: minutes(10), ...aside },
  broadcast: { lengthMs: minutes(5), minLengthMs: null, ...plain },
  jury: { lengthMs: minutes(10), minLengthMs: minutes(5), ...plain },
  awards: { lengthMs: minutes(10), minLengthMs: minutes(5), ...plain },
  closing: { lengthMs: minutes(5), minLengthMs: minutes(3), ...plain },
  drinks: { lengthMs: minutes(60), minLengthMs: minutes(30), ...aside },
  other: { lengthMs: minutes(5), minLengthMs: null, ...plain },
};

/** Whether people change places between two cues, so that time passes that belongs to neither. */
export function hasChangeOver(from: Pick<Cue, 'pitchId'>, to: Pick<Cue, 'pitchId'>): boolean {
  return from.pitchId === null || from.pitchId !== to.pitchId;
}
