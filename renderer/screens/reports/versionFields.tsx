import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useId } from 'react';
import { catalogue } from '../../reports/catalogue';
import { useTexts } from '../../texts/useTexts';
import type { OptionProps } from './OptionFields';
import { partWords } from './reportWords';

/** For everyone, or with names for the team. */
export function VersionField({ label, choice, change }: OptionProps) {
  const { reports } = useTexts();
  const id = useId();
  return (
    <FormControl>
      <FormLabel id={id}>{label}</FormLabel>
      <RadioGroup
        row
        aria-labelledby={id}
        value={choice.version}
        onChange={({ target }) => change({ version: target.value === 'internal' ? 'internal' : 'public' })}
      >
        {(['public', 'internal'] as const).map((name) => (
          <FormControlLabel key={name} value={name} control={<Radio />} label={reports.version[name]} />
        ))}
      </RadioGroup>
      <FormHelperText>{reports.versionHelp[choice.version]}</FormHelperText>
    </FormControl>
  );
}

/** The parts of a report, each of which may be left out. */
export function PartsField({ name, label, choice, change }: OptionProps) {
  const t = useTexts();
  const words = partWords(name, t);
  const parts: readonly string[] = catalogue[name].parts ?? [];
  const isNothing = parts.every((part) => !choice.parts.includes(part));
  return (
    <FormControl component="fieldset" variant="standard" error={isNothing} sx={{ width: '100%' }}>
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup row>
        {parts.map((part) => (
          <FormControlLabel
            key={part}
            label={words[part] ?? part}
            control={
              <Checkbox
                checked={choice.parts.includes(part)}
                onChange={(_event, isIn) =>
                  change({ parts: parts.filter((one) => (one === part ? isIn : choice.parts.includes(one))) })
                }
              />
            }
          />
        ))}
      </FormGroup>
      {isNothing && <FormHelperText>{t.reportScreen.noParts}</FormHelperText>}
    </FormControl>
  );
}
