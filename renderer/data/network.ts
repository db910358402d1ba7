import { grouped } from '../domain/group';
import type { Changes, Row } from '../domain/nouns';
import { folded } from '../domain/search';
import { act } from './act';
import { add, all, byIds, having, insert, one, save, update } from './records';

/** A partner in a list: with its contacts, and how much help it promised and gave. */
export interface PartnerLine {
  readonly partner: Row<'partners'>;
  readonly contacts: readonly Row<'contacts'>[];
  readonly offers: number;
  readonly delivered: number;
}

/** All partners by name. */
export async function partnerLines(): Promise<PartnerLine[]> {
  const [partners, contacts, offers] = await Promise.all([all('partners'), all('contacts'), all('offers')]);
  const contactsOf = grouped(contacts, (c) => c.partnerId);
  const offersOf = grouped(offers, (o) => o.partnerId);
  return partners
    .map((partner) => {
      const own = offersOf.get(partner.id) ?? [];
      return {
        partner,
        contacts: contactsOf.get(partner.id) ?? [],
        offers: own.length,
        delivered: own.filter((o) => o.status === 'delivered').length,
      };
    })
    .sort((a, b) => folded(a.partner.name).localeCompare(folded(b.partner.name)));
}

/** A contact in a list, with the name of their partner. */
export interface ContactLine {
  readonly contact: Row<'contacts'>;
  readonly partnerName: string;
}

/** All contacts by family name. */
export async function contactLines(): Promise<ContactLine[]> {
  const contacts = await all('contacts');
  const partners = new Map(
    (
      await byIds(
        'partners',
        contacts.map((c) => c.partnerId),
      )
    ).map((p) => [p.id, p.name]),
  );
  return contacts
    .map((contact) => ({ contact, partnerName: partners.get(contact.partnerId ?? '') ?? '' }))
    .sort((a, b) =>
      folded(a.contact.familyName || a.contact.givenName).localeCompare(
        folded(b.contact.familyName || b.contact.givenName),
      ),
    );
}

/** Everything on the page of one partner. */
export interface PartnerDetail {
  readonly partner: Row<'partners'>;
  readonly contacts: readonly Row<'contacts'>[];
  readonly presences: readonly Row<'presences'>[];
  readonly offers: readonly { readonly offer: Row<'offers'>; readonly pitchTitle: string }[];
}

/** One partner with all that hangs on it; undefined when it is not there or in the bin. */
export async function partnerDetail(id: string): Promise<PartnerDetail | undefined> {
  const partner = await one('partners', id);
  if (!partner) return undefined;
  const offers = await having('offers', 'partnerId', [id]);
  const titles = await titlesOf(offers.map((o) => o.pitchId));
  return {
    partner,
    contacts: await having('contacts', 'partnerId', [id]),
    presences: await having('presences', 'partnerId', [id]),
    offers: offers.map((offer) => ({ offer, pitchTitle: titles.get(offer.pitchId ?? '') ?? '' })),
  };
}

/** Titles of pitches by the pitch's id. */
export async function titlesOf(pitchIds: readonly (string | null)[]): Promise<Map<string, string>> {
  const pitches = await byIds('pitches', pitchIds);
  const ideas = new Map(
    (
      await byIds(
        'initiatives',
        pitches.map((p) => p.initiativeId),
      )
    ).map((i) => [i.id, i.title]),
  );
  return new Map(pitches.map((p) => [p.id, ideas.get(p.initiativeId ?? '') ?? '']));
}

/** Adds a partner; returns its id. */
export function addPartner(values: Changes<'partners'>): Promise<string> {
  return add('addPartner', 'partners', values);
}

/** Changes fields of a partner. */
export function savePartner(id: string, changes: Changes<'partners'>): Promise<void> {
  return save('savePartner', 'partners', id, changes);
}

/** Adds a contact, at a partner or on their own; returns its id. */
export function addContact(values: Changes<'contacts'>): Promise<string> {
  return add('addContact', 'contacts', values);
}

/** Changes fields of a contact. */
export function saveContact(id: string, changes: Changes<'contacts'>): Promise<void> {
  return save('saveContact', 'contacts', id, changes);
}

/** A partner at an edition, with the help it offered there. */
export interface PartnerAtEdition {
  readonly partner: Row<'partners'>;
  readonly presence: Row<'presences'> | undefined;
  readonly offers: number;
}

/** The partners of an edition: invited ones, and those that offered help. */
export async function partnersAt(editionId: string): Promise<PartnerAtEdition[]> {
  const presences = await having('presences', 'editionId', [editionId]);
  const offers = await having('offers', 'editionId', [editionId]);
  const partners = await byIds('partners', [...presences.map((p) => p.partnerId), ...offers.map((o) => o.partnerId)]);
  return partners
    .map((partner) => ({
      partner,
      presence: presences.find((p) => p.partnerId === partner.id),
      offers: offers.filter((o) => o.partnerId === partner.id).length,
    }))
    .sort((a, b) => folded(a.partner.name).localeCompare(folded(b.partner.name)));
}

/** Sets whether a partner is invited to, comes to or was at an edition. */
export function savePresence(
  editionId: string,
  partnerId: string,
  presence: Row<'presences'>['presence'],
): Promise<void> {
  return act('savePresence', ['presences'], async () => {
    const known = (await having('presences', 'editionId', [editionId])).find((p) => p.partnerId === partnerId);
    if (known) await update('presences', known.id, { presence });
    else await insert('presences', { editionId, partnerId, presence });
  });
}
