import type { z } from 'zod/mini';
import { cents, choice, date, longText, reference, text } from './field';
import { record } from './record';
import { addDays } from './time';

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

/** When to follow up what was offered on an evening: two weeks after it. */
export function followUpAfter(evening: string): string {
  return addDays(evening, 14);
}

/** Whether an offer still waits for someone of the team. */
export function isOpen({ status }: Pick<Offer, 'status'>): boolean {
  return status === 'offered' || status === 'contacted';
}
