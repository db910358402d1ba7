import type { z } from 'zod/mini';
import { choice, date, longText, reference, text } from './field';
import { record } from './record';

/** One answer to one question: may we do this with what is yours? No record means no. */
export const consent = record({
  subject: choice('consentSubject', 'pitcher', { formless: true }),
  subjectId: reference('pitchers', { required: true, formless: true }),
  purpose: choice('consentPurpose', 'photo'),
  answer: choice('consentAnswer', 'notAsked'),
  date: date(),
  how: text(),
  textShown: longText(),
  givenBy: choice('consentGiver', 'self'),
  guardianName: text({ personal: true }),
  guardianRelation: text(),
  partnerId: reference('partners'),
  withdrawnOn: date(),
});

/** One answer to one question. */
export type Consent = Readonly<z.infer<typeof consent>>;

/** Whether something is allowed on a date: the latest answer is yes and was not withdrawn by then. */
export function isAllowed(
  consents: readonly Consent[],
  subjectId: string,
  purpose: Consent['purpose'],
  today: string,
): boolean {
  const latest = consents
    .filter((c) => c.subjectId === subjectId && c.purpose === purpose && (c.date ?? '') <= today)
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || a.createdAt - b.createdAt)
    .at(-1);
  return latest?.answer === 'yes' && (latest.withdrawnOn === null || latest.withdrawnOn > today);
}

/** The purposes that an evening on stage needs an answer to, yes or no. */
const eveningPurposes = ['photo', 'video', 'broadcast'] as const satisfies readonly Consent['purpose'][];

/** Whether every question that an evening needs has been put to a person, whatever the answer. */
export function isAsked(consents: readonly Consent[], subjectId: string): boolean {
  return eveningPurposes.every((purpose) =>
    consents.some((c) => c.subjectId === subjectId && c.purpose === purpose && c.answer !== 'notAsked'),
  );
}

/** How an evening's questions stand for the people of one pitch. */
export interface EveningConsent {
  readonly people: number;
  /** People to whom not every question was put. */
  readonly unasked: number;
  /** What at least one of them said no to, or withdrew. */
  readonly refused: readonly (typeof eveningPurposes)[number][];
}

/** How an evening's questions stand for some people on a date; a question not put is no refusal. */
export function eveningConsent(
  consents: readonly Consent[],
  subjectIds: readonly string[],
  today: string,
): EveningConsent {
  return {
    people: subjectIds.length,
    unasked: subjectIds.filter((id) => !isAsked(consents, id)).length,
    refused: eveningPurposes.filter((purpose) =>
      subjectIds.some(
        (id) =>
          consents.some((c) => c.subjectId === id && c.purpose === purpose && c.answer !== 'notAsked') &&
          !isAllowed(consents, id, purpose, today),
      ),
    ),
  };
}
