/** Whom to call about an idea or an offer, and how, as far as they agree to it. */
import type { Consent } from './consent';
import { refusal } from './lookBacks';
import type { Row } from './nouns';
import { fullName } from './pitcher';

/** Someone to talk to; without ways to reach them when they asked for that. */
export interface Reachable {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly refused: 'no' | 'withdrawn' | null;
}

type Person = Pick<Row<'pitchers'>, 'id' | 'givenName' | 'prefix' | 'familyName' | 'phone' | 'email'>;

/** A person to talk to, as far as they agree to it. */
export function reachable(person: Person, consents: readonly Consent[], today: string): Reachable {
  const refused = refusal(consents, person.id, 'followUp', today);
  const { phone, email } = refused === null ? person : { phone: '', email: '' };
  return { id: person.id, name: fullName(person), phone, email, refused };
}

/** What is looked at to tell who made an offer. */
export interface Offerers {
  readonly partners: ReadonlyMap<string, Row<'partners'>>;
  readonly contacts: ReadonlyMap<string, Row<'contacts'>>;
  readonly consents: ReadonlyMap<string | null, readonly Consent[]>;
  readonly today: string;
}

/** Who made an offer: a contact, a partner, or the words that were caught. */
export function offerer(offer: Row<'offers'>, { partners, contacts, consents, today }: Offerers): Reachable[] {
  const partner = partners.get(offer.partnerId ?? '');
  const contact = contacts.get(offer.contactId ?? '');
  const found: Reachable[] = [];
  if (contact) found.push(reachable(contact, consents.get(contact.id) ?? [], today));
  if (partner) {
    const { id, name, phone, email } = partner;
    found.push({ id, name, phone, email, refused: null });
  }
  if (found.length === 0 && offer.from)
    found.push({ id: offer.id, name: offer.from, phone: '', email: '', refused: null });
  return found;
}
