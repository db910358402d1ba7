import { Box, Button, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { type ContactLine, contactLines } from '../../data/network';
import { useLive } from '../../data/useLive';
import { fullName, sortName } from '../../domain/pitcher';
import { folded } from '../../domain/search';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { DataTable, type TableColumn, type TableSort } from '../../ui/DataTable';
import { EmptyState } from '../../ui/EmptyState';
import { go } from '../shell/route';
import { MailLink } from './MailLink';
import { NetworkPage } from './NetworkPage';
import { newRecord } from './newRecord';
import { QuickFilter } from './QuickFilter';
import { useRowFocus } from './useRowFocus';

interface ContactListProps {
  readonly openId: string | null;
  /** The row the keyboard returns to. */
  readonly focusOn: string | null;
}

const idOf = (line: ContactLine) => line.contact.id;
const besidePanel = ['role', 'phone'];
const none: readonly string[] = [];
const haystack = ({ contact, partnerName }: ContactLine) =>
  folded([fullName(contact), partnerName, contact.role, contact.email, contact.phone].join(' '));

/** All contacts: who they are, where, and how to reach them. */
export function ContactList({ openId, focusOn }: ContactListProps) {
  const t = useTexts();
  const lines = useLive(contactLines, []);
  const [text, setText] = useState('');
  const [sort, setSort] = useState<TableSort | null>({ column: 'name', down: false });
  const columns = useMemo(() => contactColumns(t), [t]);
  const focusRow = useRowFocus(openId, focusOn);
  const words = t.network;
  const wanted = folded(text);
  const shown = useMemo(() => (lines ?? []).filter((line) => haystack(line).includes(wanted)), [lines, wanted]);
  const add = (
    <Button variant="contained" onClick={() => go({ screen: 'network', id: newRecord, part: 'contacts' })}>
      {words.addContact}
    </Button>
  );
  if (!lines) return null;
  if (lines.length === 0)
    return (
      <NetworkPage tab="contacts" state={words.noContactsState} action={null}>
        <EmptyState title={words.noContactsTitle} text={words.noContactsText} action={add} />
      </NetworkPage>
    );
  const reachable = lines.filter(({ contact }) => contact.email || contact.phone).length;
  return (
    <NetworkPage tab="contacts" state={words.contactsState(lines.length, reachable)} action={add}>
      <Box role="search" sx={{ display: 'flex', alignItems: 'center', gap: 3, mb: 4 }}>
        <QuickFilter label={words.filter} value={text} onChange={setText} />
        {wanted && (
          <Typography variant="caption" color="textSecondary" role="status">
            {words.filtered(shown.length, lines.length)}
          </Typography>
        )}
      </Box>
      <DataTable
        label={words.contacts}
        language={t.language}
        rows={shown}
        idOf={idOf}
        columns={columns}
        hidden={openId === null ? none : besidePanel}
        sort={sort}
        onSort={setSort}
        openId={openId}
        onOpen={(id) => go({ screen: 'network', id, part: 'contacts' })}
        focusRef={focusRow}
        empty={words.nothingFits}
      />
    </NetworkPage>
  );
}

function contactColumns(t: Texts): readonly TableColumn<ContactLine>[] {
  const fields = t.fields.contacts;
  return [
    {
      name: 'name',
      header: t.network.contactName,
      value: ({ contact }) => sortName(contact),
      show: ({ contact }) => fullName(contact) || t.network.namelessContact,
      grow: 3,
      width: 150,
    },
    {
      name: 'partner',
      header: fields.partnerId,
      value: ({ partnerName }) => partnerName,
      show: ({ partnerName }) => partnerName || t.network.alone,
      grow: 4,
      width: 140,
    },
    { name: 'role', header: fields.role, value: ({ contact }) => contact.role, grow: 3, width: 110 },
    {
      name: 'email',
      header: fields.email,
      value: ({ contact }) => contact.email,
      show: ({ contact }) => <MailLink address={contact.email} name={fullName(contact)} />,
      grow: 4,
      width: 220,
    },
    { name: 'phone', header: fields.phone, value: ({ contact }) => contact.phone, grow: 0, width: 130 },
  ];
}
