import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import ExpandLessIcon from '@mui/icons-material/ExpandLess';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import { Box, Button, IconButton, TextField, Tooltip, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { bin } from '../../data/bin';
import { addContact, contactsNamed } from '../../data/network';
import { useLive } from '../../data/useLive';
import type { Row } from '../../domain/nouns';
import { fullName, splitName } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { useBin } from '../shell/useUndo';
import { ContactFields } from './ContactFields';
import { KnownAs } from './KnownAs';
import { MailLink } from './MailLink';

interface PartnerContactsProps {
  readonly partnerId: string;
  readonly contacts: readonly Row<'contacts'>[];
}

/** The people you know at a partner; each line folds open to its fields. */
export function PartnerContacts({ partnerId, contacts }: PartnerContactsProps) {
  const t = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Section title={t.network.contacts}>
      {contacts.length === 0 && <Typography color="textSecondary">{t.network.noContactsHere}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {contacts.map((contact) => (
          <ContactLine
            key={contact.id}
            contact={contact}
            isOpen={open === contact.id}
            onToggle={() => setOpen(open === contact.id ? null : contact.id)}
          />
        ))}
      </Box>
      <AddContact partnerId={partnerId} onAdded={setOpen} />
    </Section>
  );
}

interface ContactLineProps {
  readonly contact: Row<'contacts'>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function ContactLine({ contact, isOpen, onToggle }: ContactLineProps) {
  const t = useTexts();
  const toBin = useBin();
  const name = fullName(contact) || t.network.namelessContact;
  const toggleLabel = isOpen ? t.network.fold(name) : t.network.edit(name);
  return (
    <Box component="li" sx={{ borderBottom: 1, borderColor: 'divider', py: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography sx={{ fontWeight: 550 }}>{name}</Typography>
          {!isOpen && contact.role && <Typography variant="body2">{contact.role}</Typography>}
          {!isOpen && (
            <Typography variant="body2" component="div">
              <MailLink address={contact.email} name={name} />
            </Typography>
          )}
          {!isOpen && contact.phone && (
            <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums', userSelect: 'text' }}>
              {contact.phone}
            </Typography>
          )}
        </Box>
        <Tooltip title={toggleLabel}>
          <IconButton size="small" aria-label={toggleLabel} aria-expanded={isOpen} onClick={onToggle}>
            {isOpen ? <ExpandLessIcon fontSize="small" /> : <ExpandMoreIcon fontSize="small" />}
          </IconButton>
        </Tooltip>
        <Tooltip title={t.shell.delete}>
          <IconButton
            size="small"
            aria-label={t.network.remove(name)}
            onClick={() => void toBin(() => bin('contacts', contact.id), name)}
          >
            <DeleteIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      </Box>
      {isOpen && (
        <Box sx={{ display: 'grid', gap: 4, pt: 4, pb: 3 }}>
          <ContactFields contact={contact} />
        </Box>
      )}
    </Box>
  );
}

function AddContact({ partnerId, onAdded }: { readonly partnerId: string; readonly onAdded: (id: string) => void }) {
  const t = useTexts();
  const run = useAct();
  const [name, setName] = useState('');
  const known = useLive(() => contactsNamed(name), [name]);
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    if (!name.trim()) return;
    const id = await run(() => addContact({ ...splitName(name), partnerId }));
    if (!id) return;
    setName('');
    onAdded(id);
  };
  return (
    <Box component="form" onSubmit={(event) => void submit(event)} sx={{ mt: 4, display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', gap: 2 }}>
        <TextField
          label={t.network.newContact}
          value={name}
          onChange={(event) => setName(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <Button type="submit" variant="outlined" disabled={!name.trim()} sx={{ height: 40, flexShrink: 0 }}>
          {t.network.add}
        </Button>
      </Box>
      <KnownAs
        typed={name}
        onNew={() => void submit()}
        known={(known ?? []).map((contact) => ({
          id: contact.id,
          name: fullName(contact),
          href: hashOf({ screen: 'network', id: contact.id, part: 'contacts' }),
        }))}
      />
    </Box>
  );
}
