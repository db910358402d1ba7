import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { isCalendarDate } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { shortDate } from '../../ui/dates';
import type { OptionProps } from './OptionFields';

/** The year a report is about: one with editions, or the one that was chosen before. */
export function YearField({ label, choice, lists, change }: OptionProps) {
  const { year } = choice;
  const offered = year === null || lists.years.includes(year) ? lists.years : [year, ...lists.years];
  return (
    <TextField
      select
      label={label}
      value={year ?? ''}
      onChange={({ target }) => change({ year: Number(target.value) })}
      sx={{ width: 104 }}
    >
      {offered.map((one) => (
        <MenuItem key={one} value={one}>
          {one}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** The date up to which a report knows what happened. */
export function DateField({ label, choice, change }: OptionProps) {
  const { shell } = useTexts();
  const [typed, setTyped] = useState(choice.referenceDate ?? '');
  const isWrong = !isCalendarDate(typed);
  return (
    <TextField
      label={label}
      type="date"
      value={typed}
      error={isWrong}
      helperText={isWrong ? shell.misfits.date : null}
      onChange={({ target }) => {
        setTyped(target.value);
        if (isCalendarDate(target.value)) change({ referenceDate: target.value });
      }}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ width: 160 }}
    />
  );
}

/** The edition a paper is of. */
export function EditionField({ label, choice, lists, change, isOpen }: OptionProps) {
  const t = useTexts();
  if (lists.editions.length === 0) return null;
  return (
    <TextField
      select
      label={label}
      value={choice.editionId ?? ''}
      onChange={({ target }) => change({ editionId: target.value || null })}
      slotProps={isOpen ? { inputLabel: { shrink: true }, select: { displayEmpty: true } } : {}}
      sx={{ width: 280 }}
    >
      {isOpen && <MenuItem value="">{t.reportScreen.allEditions}</MenuItem>}
      {lists.editions.map(({ id, number, name, date }) => (
        <MenuItem key={id} value={id}>
          {[t.shell.edition(number, name), date && shortDate(date, t.language)].filter(Boolean).join(' · ')}
        </MenuItem>
      ))}
    </TextField>
  );
}
