import { Alert, Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { choices } from '../../domain/choices';
import type { MailKind } from '../../domain/mail';
import { useTexts } from '../../texts/useTexts';
import { Panel } from '../../ui/Panel';
import { MailEditor } from './MailEditor';
import { MailSteps } from './MailSteps';
import { useMails } from './useMails';

interface MailPanelProps {
  readonly pitchIds: readonly string[];
  /** The kind of mail to begin with. */
  readonly kind: MailKind;
  readonly onClose: () => void;
}

/** Prepares a mail to everyone of some pitches, one person at a time. Podium sends nothing itself. */
export function MailPanel({ pitchIds, kind: first, onClose }: MailPanelProps) {
  const t = useTexts();
  const [kind, setKind] = useState(first);
  const [at, setAt] = useState(0);
  const { mails, withoutPitcher, change, markDone } = useMails(pitchIds, kind);
  const words = t.mail;
  const mail = mails?.[Math.min(at, mails.length - 1)];
  const nameless = withoutPitcher.map((title) => title || t.pitches.untitled);
  return (
    <Panel title={words.title} closeLabel={words.close} onClose={onClose}>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
        <Typography variant="body2" color="textSecondary">
          {words.notSent}
        </Typography>
        <TextField
          select
          label={words.kind}
          value={kind}
          // The options are the only values the list can give.
          onChange={(event) => setKind(event.target.value as MailKind)}
        >
          {choices.mailKind.map((one) => (
            <MenuItem key={one} value={one}>
              {t.choices.mailKind[one]}
            </MenuItem>
          ))}
        </TextField>
        {nameless.length > 0 && <Alert severity="warning">{words.nobody(nameless)}</Alert>}
        {mails?.length === 0 && nameless.length === 0 && <Typography>{words.noRecipients}</Typography>}
        {mails && mails.length > 1 && <MailSteps mails={mails} at={Math.min(at, mails.length - 1)} onGo={setAt} />}
        {mail && (
          <MailEditor
            key={mail.key}
            kind={kind}
            mail={mail}
            onChange={(text) => change(mail.key, text)}
            onDone={() => markDone(mail.key)}
          />
        )}
      </Box>
    </Panel>
  );
}
