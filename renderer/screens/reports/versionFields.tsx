import {
  Box,
  Button,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useId, useState } from 'react';
import { catalogue } from '../../reports/catalogue';
import { useTexts } from '../../texts/useTexts';
import type { OptionProps } from './OptionFields';
import { partWords } from './reportWords';

/** For everyone, or with names for the team. */
export function VersionField({ label, choice, change }: OptionProps) {
  const { reports } = useTexts();
  const id = useId();
  return (
    <FormControl sx={{ width: 340 }}>
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

/** The parts of a report, each of which may be left out; folded away until one wants to. */
export function PartsField({ name, label, choice, change }: OptionProps) {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  const words = partWords(name, t);
  const parts: readonly string[] = catalogue[name].parts ?? [];
  const isIn = (part: string) => choice.parts.includes(part);
  const count = parts.filter(isIn).length;
  return (
    <FormControl component="fieldset" variant="standard" error={count === 0} sx={isOpen ? { width: '100%' } : {}}>
      <FormLabel component="legend">{label}</FormLabel>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
        <span>{t.reportScreen.partsIn(count, parts.length)}</span>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t.reportScreen.chooseParts}
        </Button>
      </Box>
      {count === 0 && <FormHelperText>{t.reportScreen.noParts}</FormHelperText>}
      {isOpen && (
        <FormGroup row>
          {parts.map((part) => (
            <FormControlLabel
              key={part}
              label={words[part] ?? part}
              control={
                <Checkbox
                  size="small"
                  checked={isIn(part)}
                  onChange={(_event, now) => change({ parts: parts.filter((one) => (one === part ? now : isIn(one))) })}
                />
              }
            />
          ))}
        </FormGroup>
      )}
    </FormControl>
  );
}
