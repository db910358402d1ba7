import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Link, Tooltip, Typography } from '@mui/material';
import { bin } from '../../data/bin';
import { one } from '../../data/records';
import { useLive } from '../../data/useLive';
import type { Row } from '../../domain/nouns';
import { fullName } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import { Panel } from '../../ui/Panel';
import { hashOf } from '../shell/route';
import { SavedWord } from '../shell/SavedWord';
import { useBin } from '../shell/useUndo';
import { ContactFields } from './ContactFields';
import { FoldedHistory } from './FoldedHistory';
import { MailLink } from './MailLink';

interface ContactPanelProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One contact: how to reach them, and the partner they belong to. */
export function ContactPanel({ id, onClose }: ContactPanelProps) {
  const t = useTexts();
  const contact = useLive(async () => (await one('contacts', id)) ?? null, [id]);
  if (contact === undefined) return null;
  if (contact === null)
    return (
      <Panel title={t.network.contacts} closeLabel={t.shell.close} onClose={onClose}>
        <Typography>{t.network.gone}</Typography>
      </Panel>
    );
  return <OpenContact contact={contact} onClose={onClose} />;
}

function OpenContact({ contact, onClose }: { readonly contact: Row<'contacts'>; readonly onClose: () => void }) {
  const t = useTexts();
  const toBin = useBin();
  const name = fullName(contact) || t.network.namelessContact;
  const remove = async () => {
    onClose();
    await toBin(() => bin('contacts', contact.id), name);
  };
  return (
    <Panel
      title={name}
      status={<SavedWord />}
      closeLabel={t.shell.close}
      onClose={onClose}
      actions={
        <Tooltip title={t.shell.delete}>
          <IconButton aria-label={t.network.remove(name)} size="small" onClick={() => void remove()}>
            <DeleteIcon />
          </IconButton>
        </Tooltip>
      }
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1, mb: 4 }}>
        <MailLink address={contact.email} name={name} />
        {contact.partnerId !== null && (
          <Link href={hashOf({ screen: 'network', id: contact.partnerId })}>{t.network.openPartner}</Link>
        )}
      </Box>
      <Box sx={{ display: 'grid', gap: 4, pt: 1, mb: 8 }}>
        <ContactFields contact={contact} />
      </Box>
      <FoldedHistory table="contacts" id={contact.id} />
    </Panel>
  );
}
