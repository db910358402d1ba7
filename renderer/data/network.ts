import { newestFirst } from '../domain/edition';
import { grouped } from '../domain/group';
import { soundsTheSame } from '../domain/lookAlikes';
import { type Changes, type Row, tableNames } from '../domain/nouns';
import { kindAt } from '../domain/partner';
import { fullName } from '../domain/pitcher';
import { folded } from '../domain/search';
import { act } from './act';
import { bin } from './bin';
import { add, all, byIds, having, insert, one, save, update } from './records';

/** A partner in a list: with its contacts, and how much help it promised and gave. */
export interface PartnerLine {
  readonly partner: Row<'partners'>;
  readonly contacts: readonly Row<'contacts'>[];
  readonly offers: number;
  readonly delivered: number;
  /** The last date on which it was at an edition or offered help; null when it never did. */
  readonly lastSeen: string | null;
}

/** All partners by name. */
export async function partnerLines(): Promise<PartnerLine[]> {
  const [partners, contacts, offers, presences, editions] = await Promise.all([
    all('partners'),
    all('contacts'),
    all('offers'),
    all('presences'),
    all('editions'),
  ]);
  const dates = new Map(editions.map((edition) => [edition.id, edition.date]));
  const seen = new Map<string | null, string>();
  const see = (partnerId: string | null, date: string | null | undefined) => {
    if (date && date > (seen.get(partnerId) ?? '')) seen.set(partnerId, date);
  };
  for (const { partnerId, editionId, presence } of presences)
    if (presence === 'present') see(partnerId, dates.get(editionId ?? ''));
  for (const offer of offers) see(offer.partnerId, offer.offeredOn ?? dates.get(offer.editionId ?? ''));
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
        lastSeen: seen.get(partner.id) ?? null,
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
  readonly formerKinds: readonly Row<'formerKinds'>[];
  readonly contacts: readonly Row<'contacts'>[];
  /** Where it was invited or came, newest edition first. */
  readonly presences: readonly { readonly presence: Row<'presences'>; readonly edition: Row<'editions'> }[];
  /** What it offered, newest first. */
  readonly offers: readonly { readonly offer: Row<'offers'>; readonly pitchTitle: string }[];
}

/** One partner with all that hangs on it; undefined when it is not there or in the bin. */
export async function partnerDetail(id: string): Promise<PartnerDetail | undefined> {
  // Read side by side and in this very function: what is read after waiting for a deeper one is not watched.
  const [[partner], formerKinds, contacts, presences, offers] = await Promise.all([
    byIds('partners', [id]),
    having('formerKinds', 'partnerId', [id]),
    having('contacts', 'partnerId', [id]),
    having('presences', 'partnerId', [id]),
    having('offers', 'partnerId', [id]),
  ]);
  if (!partner) return undefined;
  const [editions, pitches] = await Promise.all([
    byIds(
      'editions',
      presences.map((p) => p.editionId),
    ),
    byIds(
      'pitches',
      offers.map((o) => o.pitchId),
    ),
  ]);
  const ideas = await byIds(
    'initiatives',
    pitches.map((p) => p.initiativeId),
  );
  const titles = new Map(ideas.map((idea) => [idea.id, idea.title]));
  const ideaOf = new Map(pitches.map((pitch) => [pitch.id, pitch.initiativeId]));
  return {
    partner,
    formerKinds,
    contacts: contacts.sort((a, b) => a.createdAt - b.createdAt),
    presences: newestFirst(editions).flatMap((edition) =>
      presences.filter((p) => p.editionId === edition.id).map((presence) => ({ presence, edition })),
    ),
    offers: offers
      .sort((a, b) => (b.offeredOn ?? '').localeCompare(a.offeredOn ?? '') || b.createdAt - a.createdAt)
      .map((offer) => ({ offer, pitchTitle: titles.get(ideaOf.get(offer.pitchId ?? '') ?? '') ?? '' })),
  };
}

/** Adds a partner; returns its id. */
export function addPartner(values: Changes<'partners'>): Promise<string> {
  return add('addPartner', 'partners', values);
}

/** Changes fields of a partner. */
export function savePartner(id: string, changes: Changes<'partners'>): Promise<void> {
  return save('savePartner', 'partners', id, changes);
}

/** Names that more than this have are not worth telling of one by one. */
const mostAlike = 5;

/** Other partners whose name is or sounds the same, with or without what they are in law. */
export async function partnersNamed(name: string, except?: string): Promise<Row<'partners'>[]> {
  return (await all('partners')).filter((p) => p.id !== except && soundsTheSame(p.name, name)).slice(0, mostAlike);
}

/** Other contacts whose name is or sounds the same. */
export async function contactsNamed(name: string, except?: string): Promise<Row<'contacts'>[]> {
  return (await all('contacts')).filter((c) => c.id !== except && soundsTheSame(fullName(c), name)).slice(0, mostAlike);
}

/**
 * Moves a partner to the bin. Its offers stay, as they belong to the pitches, and what it gave stays with the editions;
 * where neither says who it was, it gets the partner's name, so that it is still known when that is gone for good.
 */
export function binPartner(id: string): Promise<void> {
  return act('bin', tableNames, async () => {
    const partner = await one('partners', id);
    // First, as the first change of an act tells what it was about.
    await bin('partners', id);
    for (const offer of await having('offers', 'partnerId', [id]))
      if (offer.from === '' && partner) await update('offers', offer.id, { from: partner.name });
    for (const contribution of await having('contributions', 'partnerId', [id]))
      if (contribution.text === '' && partner) await update('contributions', contribution.id, { text: partner.name });
  });
}

/** Adds a contact, at a partner or on their own; returns its id. */
export function addContact(values: Changes<'contacts'>): Promise<string> {
  return add('addContact', 'contacts', values);
}

/** Changes fields of a contact. */
export function saveContact(id: string, changes: Changes<'contacts'>): Promise<void> {
  return save('saveContact', 'contacts', id, changes);
}

/** A partner at an edition, with what it was at the time and the help it offered there. */
export interface PartnerAtEdition extends ReturnType<typeof kindAt> {
  readonly partner: Row<'partners'>;
  readonly presence: Row<'presences'> | undefined;
  readonly offers: number;
}

/** The partners of an edition: invited ones, and those that offered help. */
export async function partnersAt(editionId: string): Promise<PartnerAtEdition[]> {
  const [[edition], presences, offers] = await Promise.all([
    byIds('editions', [editionId]),
    having('presences', 'editionId', [editionId]),
    having('offers', 'editionId', [editionId]),
  ]);
  const ids = [...presences.map((p) => p.partnerId), ...offers.map((o) => o.partnerId)].filter((id) => id !== null);
  const [partners, formerKinds] = await Promise.all([byIds('partners', ids), having('formerKinds', 'partnerId', ids)]);
  return partners
    .map((partner) => ({
      partner,
      ...kindAt(partner, formerKinds, edition?.date ?? '9999'),
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
