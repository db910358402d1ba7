import { Box, Button, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { addContact, contactsNamed } from '../../data/network';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import { fullName, splitName } from '../../domain/pitcher';
import { useTexts } from '../../texts/useTexts';
import { PickInput } from '../../ui/inputs';
import { Panel } from '../../ui/Panel';
import { go, hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { KnownAs } from './KnownAs';
import { useFirstFocus } from './useFirstFocus';

/** A contact to add: a name as one says it, and the partner they belong to, if any. */
export function NewContactPanel({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const run = useAct();
  const first = useFirstFocus<HTMLInputElement>();
  const [name, setName] = useState('');
  const [partnerId, setPartnerId] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const partners = useLive(() => references('partners'), []);
  const known = useLive(() => contactsNamed(name), [name]);
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    setAsked(true);
    if (!name.trim()) return;
    const id = await run(() => addContact({ ...splitName(name), partnerId }));
    if (id) go({ screen: 'network', id, part: 'contacts' }, { replace: true });
  };
  const isMissing = asked && !name.trim();
  return (
    <Panel title={t.network.newContact} closeLabel={t.shell.close} onClose={onClose}>
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 4, pt: 2 }}>
        <TextField
          label={t.network.contactName}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={isMissing}
          helperText={isMissing ? t.network.needsName : t.network.contactNameHint}
          inputRef={first}
          slotProps={{ htmlInput: { maxLength: 200, 'aria-required': true } }}
        />
        <KnownAs
          typed={name}
          onNew={() => void submit()}
          known={(known ?? []).map((contact) => ({
            id: contact.id,
            name: fullName(contact),
            href: hashOf({ screen: 'network', id: contact.id, part: 'contacts' }),
          }))}
        />
        <PickInput
          label={t.fields.contacts.partnerId}
          value={partnerId}
          save={async (value) => setPartnerId(value)}
          options={partners ?? []}
          noOptionsText={t.shell.none}
        />
        <Button type="submit" variant="contained" sx={{ justifySelf: 'start' }}>
          {t.network.addContact}
        </Button>
      </Box>
    </Panel>
  );
}
