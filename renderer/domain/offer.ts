import type { z } from 'zod/mini';
import type { Choice } from './choices';
import { cents, choice, date, longText, reference, text } from './field';
import { record } from './record';

/** Help promised by a partner or a visitor, followed until it is delivered or lapses. */
export const offer = record({
  pitchId: reference('pitches', { synonyms: ['titel', 'pitch', 'idee', 'voor'] }),
  editionId: reference('editions', { synonyms: ['editie', 'nr'] }),
  askId: reference('asks', { column: 'none', formless: true }),
  giftId: reference('gifts', { column: 'none', formless: true }),
  partnerId: reference('partners', { synonyms: ['partner', 'organisatie'] }),
  contactId: reference('contacts', { column: 'hidden' }),
  from: text({ personal: true, synonyms: ['van', 'wie', 'aanbieder'] }),
  kind: choice('helpKind', 'other', { synonyms: ['soort', 'soort hulp'] }),
  text: longText({ synonyms: ['wat', 'aanbod', 'omschrijving'] }),
  amountCents: cents({ column: 'hidden', synonyms: ['bedrag'] }),
  status: choice('offerStatus', 'offered', { synonyms: ['status', 'stand'] }),
  offeredOn: date({ column: 'hidden', synonyms: ['datum aanbod'] }),
  followUpOn: date({ column: 'hidden', synonyms: ['opvolgen op', 'opvolgen', 'opvolging', 'nabellen'] }),
  contactedOn: date({ column: 'none', synonyms: ['contact gelegd op'] }),
  agreedOn: date({ column: 'none', synonyms: ['afgesproken op'] }),
  deliveredOn: date({ column: 'none', synonyms: ['geleverd op'] }),
  responsibleId: reference('teamMembers', { column: 'hidden', personal: true }),
  notes: longText({ column: 'none', personal: true, synonyms: ['opmerkingen'] }),
});

/** Help promised. */
export type Offer = Readonly<z.infer<typeof offer>>;

/** Whether an offer still waits for someone of the team. */
export function isOpen({ status }: Pick<Offer, 'status'>): boolean {
  return status === 'offered' || status === 'contacted';
}

/** How far an offer is. */
export type OfferStatus = Choice<'offerStatus'>;
type StepDate = 'offeredOn' | 'contactedOn' | 'agreedOn' | 'deliveredOn';

/** The steps of an offer in order, each with the date on which it was taken. An offer that lapsed left them. */
export const offerSteps: readonly (readonly [status: Exclude<OfferStatus, 'lapsed'>, date: StepDate])[] = [
  ['offered', 'offeredOn'],
  ['contacted', 'contactedOn'],
  ['agreed', 'agreedOn'],
  ['delivered', 'deliveredOn'],
];

/** The step after a status; null when nothing comes after it. */
export function nextStep(status: OfferStatus): OfferStatus | null {
  const at = offerSteps.findIndex(([step]) => step === status);
  return at < 0 ? null : (offerSteps[at + 1]?.[0] ?? null);
}

/**
 * What changes when an offer comes to a status on a date: the step gets that date unless it has one, and steps that
 * come after it lose theirs, as they were not taken after all. An offer that lapses keeps the dates of what was done.
 */
export function movedTo(
  offer: Pick<Offer, StepDate>,
  status: OfferStatus,
  today: string,
): { readonly status: OfferStatus } & { readonly [D in StepDate]?: string | null } {
  const at = offerSteps.findIndex(([step]) => step === status);
  if (at < 0) return { status };
  const dates: { [D in StepDate]?: string | null } = {};
  for (const [place, [, date]] of offerSteps.entries()) {
    if (place === at && offer[date] === null) dates[date] = today;
    if (place > at && offer[date] !== null) dates[date] = null;
  }
  return { status, ...dates };
}

/** What is odd about the dates of an offer: a step before the one it follows, or on a day that is still to come. */
export type OfferDoubt =
  | { readonly kind: 'order'; readonly first: StepDate; readonly next: StepDate }
  | { readonly kind: 'future'; readonly date: StepDate };

/** The doubts about an offer's dates, for whoever looks on a day. */
export function offerDoubts(offer: Pick<Offer, StepDate>, today: string): OfferDoubt[] {
  const doubts: OfferDoubt[] = [];
  let last: StepDate | null = null;
  for (const [, date] of offerSteps) {
    const value = offer[date];
    if (value === null) continue;
    if (last !== null && value < (offer[last] ?? '')) doubts.push({ kind: 'order', first: last, next: date });
    if (value > today) doubts.push({ kind: 'future', date });
    last = date;
  }
  return doubts;
}

/** Whether someone of the team should have followed an offer up before a day. */
export function isOverdue(offer: Pick<Offer, 'status' | 'followUpOn'>, today: string): boolean {
  return isOpen(offer) && offer.followUpOn !== null && offer.followUpOn < today;
}
