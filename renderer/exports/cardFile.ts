/**
 * Contact cards as vCard 3.0. Version 4.0 is newer, but the address books that municipalities use (Outlook first of
 * all) read 3.0 and lose names or numbers of 4.0; those that know 4.0 read 3.0 as well.
 */
import type { Row, Snapshot } from '../domain/nouns';
import { fullName } from '../domain/pitcher';
import { contentBytes, escaped, type Property } from './contentLines';

/** Whose cards are asked for: of one contact, of a partner with its contacts, or of all contacts. */
export type CardsOf = { readonly table: 'contacts' | 'partners'; readonly id: string } | null;

/** The cards that are asked for, in one file. Empty when there are none. */
export function cardFile(of: CardsOf, { contacts, partners }: Snapshot): Uint8Array {
  const known = new Map(partners.map((partner) => [partner.id, partner]));
  const chosen = contacts.filter(
    ({ id, partnerId }) => of === null || of.id === (of.table === 'contacts' ? id : partnerId),
  );
  const own = of?.table === 'partners' ? known.get(of.id) : undefined;
  return contentBytes([
    ...(own ? partnerCard(own) : []),
    ...chosen.flatMap((contact) => contactCard(contact, known.get(contact.partnerId ?? ''))),
  ]);
}

function contactCard(contact: Row<'contacts'>, partner: Row<'partners'> | undefined): Property[] {
  const { givenName, prefix, familyName } = contact;
  const family = [prefix, familyName].filter(Boolean).join(' ');
  return card(contact.id, [
    ['N', [family, givenName, '', '', ''].map(escaped).join(';')],
    ['FN', escaped(fullName(contact) || contact.email || contact.phone)],
    // Cards have no place for it. Other programs leave it as it is; Podium reads it back.
    ['X-PODIUM-PREFIX', escaped(prefix)],
    ...given('ORG', partner?.name ?? ''),
    ...given('URL', partner?.website ?? ''),
    ...given('TITLE', contact.role),
    ...given('EMAIL;TYPE=INTERNET', contact.email),
    ...given('TEL;TYPE=VOICE', contact.phone),
    ...given('NOTE', contact.notes),
  ]);
}

function partnerCard(partner: Row<'partners'>): Property[] {
  return card(partner.id, [
    ['N', ';;;;'],
    ['FN', escaped(partner.name)],
    ['ORG', escaped(partner.name)],
    ['X-ABSHOWAS', 'COMPANY'],
    ...given('URL', partner.website),
    ...given('EMAIL;TYPE=INTERNET', partner.email),
    ...given('TEL;TYPE=VOICE', partner.phone),
    ...given('NOTE', partner.notes),
  ]);
}

function card(id: string, lines: readonly Property[]): Property[] {
  // An address book that reads the file again finds the same person by it.
  return [['BEGIN', 'VCARD'], ['VERSION', '3.0'], ...lines, ['UID', escaped(id)], ['END', 'VCARD']];
}

function given(name: string, text: string): Property[] {
  return text === '' ? [] : [[name, escaped(text)]];
}
