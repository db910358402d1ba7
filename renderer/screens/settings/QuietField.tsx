import { Box, InputBase, Typography } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { type Changes, type FieldName, fieldsOf, misfit, type Row, type TableName } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { useDraft } from '../../ui/useDraft';
import { readTyped, writeTyped } from '../record/readTyped';
import { useAct } from '../shell/useAct';

interface QuietFieldProps<T extends TableName> {
  readonly table: T;
  readonly row: Row<T>;
  readonly field: FieldName<T>;
  /** What a listener hears; the column's heading tells those who see. */
  readonly label: string;
  readonly save: (changes: Changes<T>) => Promise<unknown>;
  /** Why a text that fits the field can't stand in this list; null when it can. */
  readonly refuse?: (typed: string) => string | null;
  readonly muted?: boolean;
  /** Keys the list itself listens to; called before the field's own. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A field that reads as text in a list, and shows its edge when one comes near; saves as one types or leaves. */
export function QuietField<T extends TableName>(props: QuietFieldProps<T>) {
  const { table, row, field, label, save, refuse, muted = false, onKeyDown } = props;
  const t = useTexts();
  const run = useAct();
  const kind = fieldsOf(table).find((known) => known.name === field)?.hint.kind ?? 'text';
  const draft = useDraft<unknown>({
    stored: row[field],
    write: (stored) => writeTyped(kind, stored),
    read: (typed) => {
      const result = readTyped(kind, typed);
      const words: Record<string, string> = t.shell.misfits;
      if ('problem' in result) return { problem: words[result.problem] ?? t.shell.misfits.invalid };
      const refused = refuse?.(typed);
      if (refused) return { problem: refused };
      const code = misfit(table, field, result.value);
      return code ? { problem: words[code] ?? t.shell.misfits.invalid } : result;
    },
    // A computed key widens to string; it is the field's own name.
    save: (value) => run(() => save({ [field]: value } as Changes<T>), { rethrow: true }),
  });
  const problemId = `${table}-${row.id}-${field}-problem`;
  return (
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <InputBase
        fullWidth
        value={draft.typed}
        error={draft.problem !== null}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.store}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.key === 'Enter') draft.store();
          if (event.key === 'Escape' && draft.isDirty) {
            event.preventDefault();
            draft.forget();
          }
        }}
        inputProps={{
          'aria-label': label,
          'aria-invalid': draft.problem !== null,
          'aria-describedby': draft.problem ? problemId : undefined,
          'data-dirty': draft.isDirty || undefined,
        }}
        sx={{
          px: 2,
          ml: -2,
          height: 36,
          borderRadius: 1,
          border: 1,
          borderColor: draft.problem ? 'error.main' : 'transparent',
          fontSize: '0.9375rem',
          color: muted ? 'text.secondary' : 'text.primary',
          '&:hover': { borderColor: draft.problem ? 'error.main' : 'divider' },
          '&.Mui-focused': { borderColor: 'primary.main', bgcolor: 'background.paper' },
        }}
      />
      {draft.problem && (
        <Typography id={problemId} variant="caption" color="error" component="div" sx={{ pb: 1 }}>
          {draft.problem}
        </Typography>
      )}
    </Box>
  );
}
