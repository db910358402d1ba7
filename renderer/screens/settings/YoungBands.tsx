import { Checkbox, FormControl, FormControlLabel, FormGroup, FormHelperText, FormLabel } from '@mui/material';
import { saveYear } from '../../data/years';
import { choices } from '../../domain/choices';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';

interface YoungBandsProps {
  readonly year: number;
  readonly row: Row<'years'>;
  readonly hint?: string;
}

// Of whom the age is not known, no one can say that they are young.
const bands = choices.ageBand.filter((band) => band !== 'unknown');

/** Which age bands count as young in a year. */
export function YoungBands({ year, row, hint }: YoungBandsProps) {
  const t = useTexts();
  const run = useAct();
  const { youngBands } = row;
  return (
    <FormControl component="fieldset" sx={{ mt: 4 }}>
      <FormLabel component="legend">{t.fields.years.youngBands}</FormLabel>
      <FormGroup row>
        {bands.map((band) => (
          <FormControlLabel
            key={band}
            label={t.choices.ageBand[band]}
            control={
              <Checkbox
                checked={youngBands.includes(band)}
                onChange={(_event, checked) => {
                  const kept = bands.filter((other) => (other === band ? checked : youngBands.includes(other)));
                  void run(() => saveYear(year, { youngBands: kept }));
                }}
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText>{youngBands.length === 0 ? t.settings.years.noBands : hint}</FormHelperText>
    </FormControl>
  );
}
