import type { ContactLine, PartnerLine } from '../../data/network';
import { fullName, sortName } from '../../domain/pitcher';
import type { Texts } from '../../texts/nl';
import { fieldColumns, hintColumn, inOrder, type ListColumn } from '../record/fieldColumns';
import { MailLink } from './MailLink';

type Names = ReadonlyMap<string, string>;

/** The columns of the list of partners: what they are, whom you know there, what they offered and delivered. */
export function partnerColumns(t: Texts, names: Names): readonly ListColumn<PartnerLine>[] {
  const words = t.network;
  const fields = fieldColumns<PartnerLine, 'partners'>(
    {
      table: 'partners',
      rowOf: (line) => line.partner,
      names,
      own: {
        name: { show: ({ partner }) => partner.name || words.nameless, grow: 3, width: 180 },
        kind: { grow: 2, width: 110 },
        fixed: { header: words.fixed, width: 76 },
        helps: { grow: 3, width: 120 },
        email: { show: ({ partner }) => <MailLink address={partner.email} name={partner.name} /> },
      },
    },
    t,
  );
  const contacts: ListColumn<PartnerLine> = {
    name: 'contacts',
    header: words.contacts,
    value: (line) => line.contacts.map(fullName).join(', '),
    grow: 3,
    width: 130,
  };
  const counts = [
    { name: 'offers', header: words.offersMade, read: (line: PartnerLine) => line.offers },
    { name: 'delivered', header: words.offersDelivered, read: (line: PartnerLine) => line.delivered },
  ].map((count) => hintColumn({ ...count, hint: { kind: 'number' } }, t));
  const lastSeen = hintColumn<PartnerLine>(
    { name: 'lastSeen', header: words.lastSeen, hint: { kind: 'date' }, read: (line) => line.lastSeen },
    t,
  );
  const first = ['name', 'kind', 'fixed', 'helps'].map((field) => `partners.${field}`);
  return inOrder([...fields, contacts, ...counts, lastSeen], [...first, 'contacts', 'offers', 'delivered', 'lastSeen']);
}

/** The columns of the list of contacts: who they are, where, and how to reach them. */
export function contactColumns(t: Texts, names: Names): readonly ListColumn<ContactLine>[] {
  const name: ListColumn<ContactLine> = {
    name: 'name',
    header: t.network.contactName,
    value: ({ contact }) => sortName(contact),
    show: ({ contact }) => fullName(contact) || t.network.namelessContact,
    grow: 3,
    width: 150,
  };
  const fields = fieldColumns<ContactLine, 'contacts'>(
    {
      table: 'contacts',
      rowOf: (line) => line.contact,
      names,
      own: {
        partnerId: { show: ({ partnerName }) => partnerName || t.network.alone, grow: 4, width: 140 },
        role: { grow: 3, width: 110 },
        email: {
          show: ({ contact }) => <MailLink address={contact.email} name={fullName(contact)} />,
          grow: 4,
          width: 220,
        },
      },
    },
    t,
  );
  const first = ['partnerId', 'role', 'email', 'phone'].map((field) => `contacts.${field}`);
  return inOrder([name, ...fields], ['name', ...first]);
}
