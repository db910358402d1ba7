import { TextField } from '@mui/material';
import { saveYear } from '../../data/years';
import { misfit, type Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { useDraft } from '../../ui/useDraft';
import { useAct } from '../shell/useAct';

/** The most words a key message should have. */
const mostWords = 150;

/** The key message of a year's report, with its words counted as one types. Too long is said, not refused. */
export function KeyMessage({ year, row }: { readonly year: number; readonly row: Row<'years'> }) {
  const t = useTexts();
  const run = useAct();
  const draft = useDraft({
    stored: row.keyMessage,
    write: (text) => text,
    read: (typed) =>
      misfit('years', 'keyMessage', typed) ? { problem: t.shell.misfits.too_big } : { value: typed.trimEnd() },
    save: (keyMessage) => run(() => saveYear(year, { keyMessage }), { rethrow: true }),
  });
  const words = draft.typed.split(/\s+/).filter(Boolean).length;
  return (
    <TextField
      label={t.fields.years.keyMessage}
      value={draft.typed}
      multiline
      minRows={4}
      maxRows={14}
      error={draft.problem !== null || draft.state === 'failed' || words > mostWords}
      helperText={draft.problem ?? t.settings.years.words(words, mostWords)}
      onChange={(event) => draft.type(event.target.value)}
      onBlur={draft.store}
      slotProps={{ htmlInput: { 'data-dirty': draft.isDirty || undefined } }}
    />
  );
}
