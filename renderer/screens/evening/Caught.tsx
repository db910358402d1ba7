import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { Mark } from '../../domain/run';
import { clockAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { shown } from './Header';
import type { OperatorParts } from './Operator';

/** What was caught so far, the last first; each can still be worded. */
export function Caught(parts: OperatorParts) {
  const t = useTexts();
  const { marks } = parts.view.run;
  return (
    <Box sx={{ p: 4 }}>
      {marks.length === 0 && <Typography color="textSecondary">{t.evening.caught.empty}</Typography>}
      {marks.toReversed().map((mark) => (
        <CaughtMark key={mark.rowId} {...parts} mark={mark} />
      ))}
    </Box>
  );
}

function CaughtMark({ mark, view, names, operating }: OperatorParts & { readonly mark: Mark }) {
  const t = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const cue = view.run.sequence.find((one) => one.id === mark.cueId);
  const kind = t.evening.marks[mark.kind];
  const clock = t.evening.short(clockAt(shown(view, mark.at)));
  const keep = () => {
    if (typed?.trim() && typed.trim() !== mark.text) operating.correct(mark.rowId, typed.trim());
    setTyped(null);
  };
  return (
    <Box sx={{ mb: 4 }}>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mb: 1 }}>
        {[clock, kind, cue && names.within(cue)].filter(Boolean).join(' · ')}
      </Typography>
      <TextField
        value={typed ?? mark.text}
        placeholder={t.evening.markSaved}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.querySelector('input')?.blur();
          if (event.key === 'Escape') setTyped(null);
        }}
        slotProps={{ htmlInput: { 'aria-label': t.evening.caught.edit(kind, clock), maxLength: 500 } }}
      />
    </Box>
  );
}
