import { Box, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { planFollowUp } from '../../data/followUps';
import { references } from '../../data/references';
import { useLive } from '../../data/useLive';
import type { Due } from '../../domain/followUpsDue';
import { isCalendarDate } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';

/** When a conversation is to be held and by whom: another date, or someone else. */
export function Planning({ due }: { readonly due: Due }) {
  const t = useTexts();
  const run = useAct();
  const words = t.followUps.panel;
  const members = useLive(() => references('teamMembers'), []);
  const [date, setDate] = useState(due.dueOn);
  const keep = () => {
    if (isCalendarDate(date) && date !== due.dueOn) void run(() => planFollowUp(due, { dueOn: date }));
    else setDate(due.dueOn);
  };
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 3 }}>
      <TextField
        type="date"
        label={words.due}
        value={date}
        onChange={(event) => setDate(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        select
        label={words.who}
        value={members ? (due.responsibleId ?? '') : ''}
        onChange={({ target }) => void run(() => planFollowUp(due, { responsibleId: target.value || null }))}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{t.followUps.filter.nobody}</MenuItem>
        {(members ?? []).map(({ value, label }) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
