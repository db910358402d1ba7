import {
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  MenuItem,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { isCalendarDate } from '../../domain/time';
import type { Chosen } from '../../reports/choice';
import { useTexts } from '../../texts/useTexts';

/** What is chosen for an annual report. */
export type AnnualChoice = Chosen<'annualReport'>;

interface Props {
  readonly years: readonly number[];
  readonly choice: AnnualChoice;
  readonly onChange: (choice: AnnualChoice) => void;
}

/** The choices of the annual report: year, reference date, public or internal. */
export function AnnualOptions({ years, choice, onChange }: Props) {
  const t = useTexts();
  const [date, setDate] = useState(choice.referenceDate);
  const { options, version, versionHelp } = t.reports;
  const offered = years.includes(choice.year) ? years : [choice.year, ...years];
  const wrongDate = !isCalendarDate(date);
  return (
    <>
      <TextField
        select
        label={options.year}
        value={choice.year}
        onChange={({ target }) => onChange({ ...choice, year: Number(target.value) })}
      >
        {offered.map((year) => (
          <MenuItem key={year} value={year}>
            {year}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={options.referenceDate}
        type="date"
        value={date}
        error={wrongDate}
        helperText={wrongDate ? t.shell.misfits.date : null}
        onChange={({ target }) => {
          setDate(target.value);
          if (isCalendarDate(target.value)) onChange({ ...choice, referenceDate: target.value });
        }}
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <FormControl>
        <FormLabel id="report-version">{options.version}</FormLabel>
        <RadioGroup
          aria-labelledby="report-version"
          value={choice.version}
          onChange={({ target }) =>
            onChange({ ...choice, version: target.value === 'internal' ? 'internal' : 'public' })
          }
        >
          {(['public', 'internal'] as const).map((name) => (
            <FormControlLabel key={name} value={name} control={<Radio />} label={version[name]} />
          ))}
        </RadioGroup>
        <FormHelperText>{versionHelp[choice.version]}</FormHelperText>
      </FormControl>
    </>
  );
}
