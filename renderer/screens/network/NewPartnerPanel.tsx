import { Box, Button, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { addPartner, partnersNamed } from '../../data/network';
import { useLive } from '../../data/useLive';
import { type Choice, choices } from '../../domain/choices';
import { useTexts } from '../../texts/useTexts';
import { ChoiceInput, YesNoInput } from '../../ui/inputs';
import { Panel } from '../../ui/Panel';
import { go, hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { KnownAs } from './KnownAs';
import { useFirstFocus } from './useFirstFocus';

/** A partner to add: its name is looked up while it is typed, so that none is added twice. */
export function NewPartnerPanel({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const run = useAct();
  const first = useFirstFocus<HTMLInputElement>();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Choice<'partnerKind'>>('other');
  const [fixed, setFixed] = useState(false);
  const [asked, setAsked] = useState(false);
  const known = useLive(() => partnersNamed(name), [name]);
  const bare = name.trim();
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    setAsked(true);
    if (!bare) return;
    const id = await run(() => addPartner({ name: bare, kind, fixed }));
    if (id) go({ screen: 'network', id }, { replace: true });
  };
  return (
    <Panel title={t.network.newPartner} closeLabel={t.shell.close} onClose={onClose}>
      <Box component="form" onSubmit={(event) => void submit(event)} sx={{ display: 'grid', gap: 4, pt: 2 }}>
        <TextField
          label={t.fields.partners.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={asked && !bare}
          helperText={asked && !bare ? t.network.needsName : null}
          inputRef={first}
          slotProps={{ htmlInput: { maxLength: 200, 'aria-required': true } }}
        />
        <KnownAs
          typed={name}
          onNew={() => void submit()}
          known={(known ?? []).map((partner) => ({
            id: partner.id,
            name: partner.name,
            href: hashOf({ screen: 'network', id: partner.id }),
          }))}
        />
        <ChoiceInput
          label={t.fields.partners.kind}
          value={kind}
          save={async (value) => setKind(value)}
          options={choices.partnerKind.map((value) => ({ value, label: t.choices.partnerKind[value] }))}
        />
        <YesNoInput label={t.fields.partners.fixed} value={fixed} save={async (value) => setFixed(value)} />
        <Button type="submit" variant="contained" sx={{ justifySelf: 'start' }}>
          {t.network.addPartner}
        </Button>
      </Box>
    </Panel>
  );
}
