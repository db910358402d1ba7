import { Box, Link } from '@mui/material';
import { bin } from '../../data/bin';
import { keptApart, pairKey } from '../../data/merge';
import { contactsNamed, saveContact } from '../../data/network';
import { one } from '../../data/records';
import { useLive } from '../../data/useLive';
import { fullName } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import { PartnerAsks } from '../help/PartnerAsks';
import { mergeHref } from '../merging/mergeRoute';
import { hashOf } from '../shell/route';
import { useBin } from '../shell/useUndo';
import { ContactFields } from './ContactFields';
import { HelpPart } from './HelpPart';
import { KnownAs } from './KnownAs';
import { MailLink } from './MailLink';
import { GonePanel, NetworkPanel } from './NetworkPanel';

interface ContactPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One contact: how to reach them, and the partner they belong to. */
export function ContactPanel({ id, onClose }: ContactPanelProps) {
  const t = useTexts();
  const toBin = useBin();
  const contact = useLive(async () => (await one('contacts', id)) ?? null, [id]);
  const called = contact ? fullName(contact) : '';
  const known = useLive(async () => {
    const [alike, apart] = await Promise.all([contactsNamed(called, id), keptApart('contacts')]);
    return alike.filter((other) => !apart.has(pairKey({ oneId: id, otherId: other.id })));
  }, [called, id]);
  if (contact === undefined) return null;
  if (contact === null) return <GonePanel tab="contacts" onClose={onClose} />;
  const name = fullName(contact) || t.network.namelessContact;
  const remove = async () => {
    onClose();
    await toBin(() => bin('contacts', id), name);
  };
  return (
    <NetworkPanel table="contacts" id={id} name={name} onRemove={() => void remove()} onClose={onClose}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, mb: 4 }}>
        <MailLink address={contact.email} name={name} />
        {contact.partnerId !== null && (
          <Link href={hashOf({ screen: 'network', id: contact.partnerId })}>{t.network.openPartner}</Link>
        )}
      </Box>
      <Box sx={{ display: 'grid', gap: 4, pt: 1, mb: 8 }}>
        <KnownAs
          typed={called}
          known={(known ?? []).map((other) => ({
            id: other.id,
            name: fullName(other),
            href: hashOf({ screen: 'network', id: other.id, part: 'contacts' }),
            mergeHref: mergeHref('contacts', id, other.id),
          }))}
        />
        <ContactFields contact={contact} />
      </Box>
      <HelpPart table="contacts" row={contact} save={(changes) => saveContact(id, changes)} />
      <PartnerAsks of={{ table: 'contacts', id }} name={name} />
    </NetworkPanel>
  );
}
