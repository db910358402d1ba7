import type { z } from 'zod/mini';
import type { Choice } from './choices';
import { choice, date, hidden, longText, reference, text } from './field';
import { record } from './record';

/** What outlives the evening: an idea of residents. */
export const initiative = record({
  title: text({ required: true, synonyms: ['titel', 'titel van je idee', 'naam idee', 'idee', 'initiatief'] }),
  summary: longText({
    column: 'hidden',
    synonyms: ['idee in één zin', 'je idee in één zin', 'samenvatting', 'omschrijving'],
  }),
  themeId: reference('themes', { synonyms: ['thema', 'onderwerp'] }),
  districtId: reference('districts', { column: 'hidden', synonyms: ['stadsdeel'] }),
  neighbourhoodId: reference('neighbourhoods', { column: 'hidden', synonyms: ['wijk', 'in welke wijk?', 'buurt'] }),
  website: text({ column: 'none', synonyms: ['website', 'site'] }),
});

/** One initiative at one edition, or on its way to one. */
export const pitch = record({
  initiativeId: reference('initiatives', { required: true, formless: true, column: 'none' }),
  editionId: reference('editions', { synonyms: ['editie', 'nr', 'editienummer', 'avond'] }),
  stage: choice('pitchStage', 'applied', { synonyms: ['fase', 'status', 'stand'] }),
  order: hidden(),
  isSocial: choice('judgement', 'open', { column: 'hidden' }),
  isAchievable: choice('judgement', 'open', { column: 'hidden' }),
  isWanted: choice('judgement', 'open', { column: 'hidden' }),
  beneficiaries: text({ column: 'hidden', synonyms: ['wie heeft er iets aan', 'voor wie', 'doelgroep'] }),
  appliedOn: date({ column: 'hidden', synonyms: ['tijdstempel', 'aangemeld op', 'datum aanmelding', 'timestamp'] }),
  reason: longText({ column: 'none', synonyms: ['reden', 'reden afwijzing'] }),
  referral: text({ column: 'none', synonyms: ['verwezen naar', 'verwijzing'] }),
  speech: longText({ column: 'none', synonyms: ['pitchtekst', 'tekst van de pitch'] }),
  slides: choice('openAnswer', 'open', { column: 'none' }),
  story: longText({ column: 'none', personal: true, synonyms: ['verhaal'] }),
  notes: longText({ column: 'none', personal: true, synonyms: ['opmerkingen', 'notities'] }),
});

/** A pitcher on stage for a pitch; several may share one. */
export const speaker = record({
  pitchId: reference('pitches', { required: true }),
  pitcherId: reference('pitchers', { required: true }),
  order: hidden(),
});

/** What a pitch asks of the audience. */
export const ask = record({
  pitchId: reference('pitches', { required: true, formless: true }),
  kind: choice('helpKind', 'other', { synonyms: ['soort oproep'] }),
  text: longText({ synonyms: ['oproep', 'hulpvraag', 'wat is je oproep aan de zaal?', 'vraag'] }),
  order: hidden(),
});

/** A gesture on stage from the audience, once. */
export const gift = record({
  pitchId: reference('pitches', { required: true, formless: true }),
  text: text({ required: true, synonyms: ['cadeautje', 'cadeau'] }),
  from: text({ personal: true, synonyms: ['cadeautje van'] }),
  order: hidden(),
});

/** What became of an idea, as known at a date; a pitch gathers these over the years. */
export const outcome = record({
  pitchId: reference('pitches', { required: true, formless: true }),
  outcome: choice('outcome', 'unknown', { synonyms: ['uitkomst', 'resultaat'] }),
  date: date({ synonyms: ['datum uitkomst'] }),
  source: text({ synonyms: ['bron'] }),
  notes: longText({ synonyms: ['toelichting'] }),
});

/** What outlives the evening. */
export type Initiative = Readonly<z.infer<typeof initiative>>;
/** One initiative at one edition. */
export type Pitch = Readonly<z.infer<typeof pitch>>;
/** A pitcher on stage for a pitch. */
export type Speaker = Readonly<z.infer<typeof speaker>>;
/** What a pitch asks. */
export type Ask = Readonly<z.infer<typeof ask>>;
/** A gesture on stage. */
export type Gift = Readonly<z.infer<typeof gift>>;
/** What became of an idea. */
export type Outcome = Readonly<z.infer<typeof outcome>>;
/** Where a pitch is between application and stage. */
export type PitchStage = Choice<'pitchStage'>;

const chosen: readonly PitchStage[] = ['selected', 'trained', 'scheduled', 'pitched'];

/** Whether a pitch counts towards the line-up of its edition: chosen, and not withdrawn. */
export function inLineUp(pitch: Pick<Pitch, 'stage'>): boolean {
  return chosen.includes(pitch.stage);
}

/** The latest outcome of a pitch dated on or before a reference date (`yyyy-mm-dd`). An undated one counts as the oldest. */
export function latestOutcome(outcomes: readonly Outcome[], referenceDate: string): Outcome | undefined {
  let latest: Outcome | undefined;
  for (const o of outcomes) {
    if ((o.date ?? '') > referenceDate) continue;
    const newer = !latest || (o.date ?? '') > (latest.date ?? '');
    const sameDayLater = latest && o.date === latest.date && o.createdAt >= latest.createdAt;
    if (newer || sameDayLater) latest = o;
  }
  return latest;
}

/** The outcome of a pitch as known at a reference date. Without any: `unknown`. */
export function outcomeAt(outcomes: readonly Outcome[], referenceDate: string): Choice<'outcome'> {
  return latestOutcome(outcomes, referenceDate)?.outcome ?? 'unknown';
}
