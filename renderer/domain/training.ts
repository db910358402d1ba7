import type { z } from 'zod/mini';
import type { Consent } from './consent';
import { choice, date, longText, reference, text, time } from './field';
import type { Row } from './nouns';
import { record } from './record';

/** A session in which pitchers of an edition practise. Date and times are local. */
export const training = record({
  editionId: reference('editions', { required: true, formless: true }),
  date: date({ required: true }),
  startTime: time(),
  endTime: time(),
  place: text(),
  trainer: text({ personal: true }),
  notes: longText({ personal: true }),
});

/** A pitcher at a training: invited, coming, was there or not. */
export const trainee = record({
  trainingId: reference('trainings', { required: true, formless: true }),
  pitcherId: reference('pitchers', { required: true, formless: true }),
  presence: choice('presence', 'invited'),
  notes: longText({ personal: true }),
});

/** A session in which pitchers practise. */
export type Training = Readonly<z.infer<typeof training>>;
/** A pitcher at a training. */
export type Trainee = Readonly<z.infer<typeof trainee>>;

/** How many words a minute someone says on stage. (assumed) */
export const wordsPerMinute = 130;

/** How long a text is: its words, and the time in ms that saying them takes on stage. */
export function speechLength(text: string): { readonly words: number; readonly ms: number } {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return { words, ms: Math.round((words / wordsPerMinute) * 60_000) };
}

/** What a pitch has ready for the evening. */
export interface Readiness {
  readonly pitch: Pick<Row<'pitches'>, 'speech' | 'slides'>;
  readonly pitchers: readonly Pick<Row<'pitchers'>, 'id' | 'pronunciation' | 'introduction'>[];
}

/** What the presenter and the stage need of every pitch. */
export const stageNeeds = ['pitcher', 'introduction', 'pronunciation', 'speech', 'slides', 'filming'] as const;
/** One of `stageNeeds`; the introduction, pronunciation and filming are of people, the others of pitches. */
export type StageNeed = (typeof stageNeeds)[number];

/** What one pitch still lacks, once per person for what is asked of each. */
export function lacksOf({ pitch, pitchers }: Readiness, consents: readonly Consent[]): StageNeed[] {
  const filmingAsked = (id: string) =>
    consents.some((one) => one.subjectId === id && one.purpose === 'video' && one.answer !== 'notAsked');
  const each = (need: StageNeed, has: (pitcher: Readiness['pitchers'][number]) => boolean) =>
    pitchers.filter((pitcher) => !has(pitcher)).map(() => need);
  return [
    ...(pitchers.length === 0 ? (['pitcher'] as const) : []),
    ...each('introduction', ({ introduction }) => introduction.trim() !== ''),
    ...each('pronunciation', ({ pronunciation }) => pronunciation.trim() !== ''),
    ...(pitch.speech.trim() === '' ? (['speech'] as const) : []),
    ...(pitch.slides === 'open' ? (['slides'] as const) : []),
    ...each('filming', ({ id }) => filmingAsked(id)),
  ];
}

/** How often each thing is missing for an evening, in the order of `stageNeeds`; what nobody lacks is left out. */
export function missingForStage(
  lineUp: readonly Readiness[],
  consents: readonly Consent[],
): { readonly need: StageNeed; readonly n: number }[] {
  const all = lineUp.flatMap((one) => lacksOf(one, consents));
  return stageNeeds.map((need) => ({ need, n: all.filter((one) => one === need).length })).filter(({ n }) => n > 0);
}

/** The sessions of an edition in the order in which they are held. */
export function byMoment(a: Training, b: Training): number {
  const moment = ({ date, startTime }: Training) => `${date ?? '9999'} ${startTime ?? ''}`;
  return moment(a).localeCompare(moment(b)) || a.createdAt - b.createdAt;
}
