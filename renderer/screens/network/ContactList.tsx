import { useMemo } from 'react';
import { type ContactLine, contactLines } from '../../data/network';
import { useLive } from '../../data/useLive';
import { fullName } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import { useNames } from '../record/useNames';
import { contactColumns } from './columns';
import { NetworkList } from './NetworkList';

const idOf = (line: ContactLine) => line.contact.id;
const textOf = ({ contact, partnerName }: ContactLine) =>
  [fullName(contact), partnerName, contact.role, contact.email, contact.phone].join(' ');

/** All contacts. */
export function ContactList({ openId }: { readonly openId: string | null }) {
  const t = useTexts();
  const lines = useLive(contactLines, []);
  const names = useNames('contacts');
  const columns = useMemo(() => contactColumns(t, names), [t, names]);
  if (!lines) return null;
  const reachable = lines.filter(({ contact }) => contact.email || contact.phone).length;
  return (
    <NetworkList
      tab="contacts"
      state={t.network.contactsState(lines.length, reachable)}
      lines={lines}
      idOf={idOf}
      columns={columns}
      textOf={textOf}
      openId={openId}
    />
  );
}
