import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { useRef } from 'react';
import { now } from '../../data/records';
import { desktop } from '../../desktop';
import { isPlainAddress, type MailKind, type MailText, mailLink } from '../../domain/mail';
import { fullName } from '../../domain/pitcher';
import { mailFile } from '../../exports/mailFile';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { useNotice } from '../../ui/Notices';
import { useSave } from '../shell/useSave';
import type { OneMail } from './useMails';

interface MailEditorProps {
  readonly kind: MailKind;
  readonly mail: OneMail;
  /** Changes it for this once; null for the usual text again. */
  readonly onChange: (text: MailText | null) => void;
  readonly onDone: () => void;
}

/** One mail: to whom, its text to be changed for this once, and the ways to take it along. */
export function MailEditor({ kind, mail, onChange, onDone }: MailEditorProps) {
  const t = useTexts();
  const words = t.mail;
  const tell = useNotice();
  const save = useSave();
  const field = useRef<HTMLTextAreaElement>(null);
  const { to, subject, body } = mail;
  const address = to.pitcher.email.trim();
  const name = fullName(to.pitcher) || t.pitches.people.nameless;
  const link = mailLink(address, { subject, body });
  const open = async () => {
    if (!('link' in link)) return;
    if (await desktop.openExternal(link.link)) onDone();
    else tell({ text: words.notOpened });
  };
  const keep = async () => {
    const bytes = mailFile({ to: { name, address }, subject, body, now: now() });
    const suggestedName = words.fileName(t.choices.mailKind[kind], name);
    if (await save(() => desktop.saveFile({ kind: 'eml', suggestedName, bytes }))) onDone();
  };
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(body).then(
      () => true,
      () => {
        // Where the clipboard is not to be written directly, what is selected can be copied.
        field.current?.select();
        return document.execCommand('copy');
      },
    );
    tell(isCopied ? { text: words.copied } : { text: words.notCopied, kind: 'wrong' });
    if (isCopied) onDone();
  };
  return (
    <>
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {words.to}:
        </Box>{' '}
        {name}
        {isPlainAddress(address) && ` <${address}>`}
      </Typography>
      {problemsOf(mail, address, name, t).map((problem) => (
        <Alert key={problem} severity="warning">
          {problem}
        </Alert>
      ))}
      <TextField
        label={words.subject}
        value={subject}
        onChange={(event) => onChange({ subject: event.target.value, body })}
      />
      <TextField
        label={words.body}
        value={body}
        multiline
        minRows={8}
        maxRows={22}
        inputRef={field}
        helperText={words.onceHint}
        onChange={(event) => onChange({ subject, body: event.target.value })}
      />
      {'why' in link && link.why === 'tooLong' && <Alert severity="info">{words.problem.tooLong}</Alert>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button variant="contained" disabled={!('link' in link)} onClick={() => void open()}>
          {words.open}
        </Button>
        <Button variant="outlined" onClick={() => void keep()}>
          {words.save}
        </Button>
        <Button variant="outlined" onClick={() => void copy()}>
          {words.copy}
        </Button>
        {mail.isChanged && <Button onClick={() => onChange(null)}>{words.back}</Button>}
      </Box>
    </>
  );
}

function problemsOf(mail: OneMail, address: string, name: string, t: Texts): string[] {
  const words = t.mail.problem;
  // What was changed by hand no longer has the template's gaps, or still has them in plain sight.
  const { missing, unknown, asksGuardian, isChanged } = mail;
  return [
    address === '' ? words.noAddress(name) : isPlainAddress(address) ? '' : words.badAddress(address),
    asksGuardian ? words.guardian(name) : '',
    missing.length > 0 && !isChanged ? words.missing(missing) : '',
    unknown.length > 0 && !isChanged ? words.unknown(unknown) : '',
  ].filter(Boolean);
}
