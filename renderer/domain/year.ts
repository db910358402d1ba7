import type { z } from 'zod/mini';
import { cents, choice, count, longText, quantity, reference, references, someOf, text } from './field';
import { record } from './record';

/**
 * What holds for one reporting year: names that change every few years, rules of thumb, and the texts of the annual
 * report. Its id is the year itself, so that two laptops that both start a year mean the same record.
 */
export const year = record({
  year: count({ min: 1990, max: 2199, required: true }),
  organisation: text(),
  programme: text({ synonyms: ['programma'] }),
  policyField: text(),
  portfolioHolder: text(),
  department: text(),
  author: text(),
  reference: text(),
  reportStatus: choice('reportStatus', 'concept'),
  keyMessage: longText(),
  goalsText: longText(),
  storyIds: references('pitches', { formless: true }),
  lessons: longText(),
  outlook: longText(),
  budgetCents: cents(),
  minPitches: count({ max: 99 }),
  maxPitches: count({ max: 99 }),
  minYoung: count({ max: 99 }),
  followUpWeeks: count({ min: 1, max: 52 }),
  followUpMonths: count({ min: 1, max: 24 }),
  lastFollowUpMonths: count({ min: 1, max: 60 }),
  offerContactWeeks: count({ min: 1, max: 52 }),
  offerStepWeeks: count({ min: 1, max: 104 }),
  youngBands: someOf('ageBand', ['under16', '16-17', '18-27']),
});

/** A goal of a year for one indicator: where it stood, what was aimed for, and the ambition in the long run. */
export const goal = record({
  yearId: reference('years', { required: true, formless: true }),
  indicator: choice('indicator', 'pitches'),
  baseline: quantity(),
  target: quantity(),
  ambition: quantity(),
});

/** What holds for one reporting year. */
export type Year = Readonly<z.infer<typeof year>>;
/** A goal of a year for one indicator. */
export type Goal = Readonly<z.infer<typeof goal>>;

/** The team's rules of thumb for one evening. */
export interface LineUpRule {
  readonly minPitches: number;
  readonly maxPitches: number;
  readonly minYoung: number;
  readonly youngBands: Year['youngBands'];
}

/** What is known of the Initiatievencafé: 6 to 8 pitches, at least 2 by young people; which bands are young is assumed. */
export const usualRule: LineUpRule = {
  minPitches: 6,
  maxPitches: 8,
  minYoung: 2,
  youngBands: ['under16', '16-17', '18-27'],
};

/** The settings that hold in a year: its own, else those of the latest year before it that has any. */
export function settingsOf(years: readonly Year[], of: number): Year | undefined {
  return years.filter((y) => y.year !== null && y.year <= of).sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
}

/** The rule for line-ups that holds in a year. */
export function lineUpRule(years: readonly Year[], of: number): LineUpRule {
  const own = settingsOf(years, of);
  return {
    minPitches: own?.minPitches ?? usualRule.minPitches,
    maxPitches: own?.maxPitches ?? usualRule.maxPitches,
    minYoung: own?.minYoung ?? usualRule.minYoung,
    youngBands: own?.youngBands ?? usualRule.youngBands,
  };
}
