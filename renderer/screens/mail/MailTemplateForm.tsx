import { Alert, Box, Button, TextField } from '@mui/material';
import { useRef } from 'react';
import { resetMailTemplate, saveMailTemplate } from '../../data/mails';
import { type MailKind, type MailText, type Placeholder, placeholders, unknownPlaceholders } from '../../domain/mail';
import { misfit, type Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { useDraft } from '../../ui/useDraft';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { MailPreview } from './MailPreview';
import { PlaceholderList } from './PlaceholderList';

interface MailTemplateFormProps {
  readonly kind: MailKind;
  /** The team's own text; undefined while the shipped one holds. */
  readonly own: Row<'mailTemplates'> | undefined;
}

/** The text of one kind of mail, saved as one types, with what it becomes for a real pitch beside it. */
export function MailTemplateForm({ kind, own }: MailTemplateFormProps) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const words = t.mail.settings;
  const shipped = t.mail.shipped[kind];
  const stored: MailText = own ?? shipped;
  const subject = useTemplateText(kind, 'subject', stored);
  const body = useTemplateText(kind, 'body', stored);
  const field = useRef<HTMLTextAreaElement>(null);
  const typed = { subject: subject.typed, body: body.typed };
  const unknown = unknownPlaceholders(typed);
  const insert = (placeholder: Placeholder) => {
    const area = field.current;
    const [start, end] = area ? [area.selectionStart, area.selectionEnd] : [typed.body.length, typed.body.length];
    const word = `{${placeholders[placeholder]}}`;
    body.type(`${typed.body.slice(0, start)}${word}${typed.body.slice(end)}`);
    // The text is drawn first; the caret goes behind what was put in.
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(start + word.length, start + word.length);
    });
  };
  const reset = async () => {
    const done = await run(() => resetMailTemplate(kind).then(() => true));
    if (!done) return;
    subject.forget();
    body.forget();
    await tellUndo(words.wasReset);
  };
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4, maxWidth: 760 }}>
      <TextField
        label={t.mail.subject}
        value={subject.typed}
        error={subject.problem !== null}
        helperText={subject.problem}
        onChange={(event) => subject.type(event.target.value)}
        onBlur={subject.store}
        slotProps={{ htmlInput: { 'data-dirty': subject.isDirty || undefined } }}
      />
      <TextField
        label={t.mail.body}
        value={body.typed}
        multiline
        minRows={10}
        inputRef={field}
        error={body.problem !== null}
        helperText={body.problem}
        onChange={(event) => body.type(event.target.value)}
        onBlur={body.store}
        slotProps={{ htmlInput: { 'data-dirty': body.isDirty || undefined } }}
      />
      {unknown.length > 0 && <Alert severity="warning">{t.mail.problem.unknown(unknown)}</Alert>}
      <PlaceholderList onInsert={insert} />
      {own && (
        <Button variant="outlined" onClick={() => void reset()} sx={{ alignSelf: 'flex-start' }}>
          {words.reset}
        </Button>
      )}
      <MailPreview kind={kind} template={typed} />
    </Box>
  );
}

/** A part of a template that is saved as one types; empty is said and not stored. */
function useTemplateText(kind: MailKind, field: keyof MailText, stored: MailText) {
  const t = useTexts();
  const run = useAct();
  return useDraft({
    stored: stored[field],
    write: (text) => text,
    read: (typed) => {
      if (typed.trim() === '') return { problem: t.mail.settings.needsText };
      return misfit('mailTemplates', field, typed) ? { problem: t.shell.misfits.too_big } : { value: typed.trimEnd() };
    },
    save: (text) => run(() => saveMailTemplate(kind, { [field]: text }, t.mail.shipped[kind]), { rethrow: true }),
  });
}
