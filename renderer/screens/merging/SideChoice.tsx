import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { type Disagreement, type Mergeable, type Side, saysNothing, sideValue } from '../../domain/merge';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { valueText } from '../record/valueText';

interface SideChoiceProps {
  readonly table: Mergeable;
  readonly disagreement: Disagreement<Mergeable>;
  readonly kept: Row<Mergeable>;
  readonly other: Row<Mergeable>;
  readonly names: ReadonlyMap<string, string>;
  readonly value: Side;
  readonly onChange: (side: Side) => void;
}

/** A field in which two records differ, with what each says side by side: one is chosen, or both. */
export function SideChoice({ table, disagreement, kept, other, names, value, onChange }: SideChoiceProps) {
  const t = useTexts();
  const words = t.merging;
  const id = useId();
  const { field, sides } = disagreement;
  const labels: Readonly<Record<string, string>> = t.fields[table];
  const textOf = (side: Side) => {
    const said: unknown = sideValue(field, side, kept, other);
    return saysNothing(field.hint, said) ? words.notFilled : valueText(field.hint, said, names, t);
  };
  return (
    <FormControl>
      <FormLabel id={id}>{labels[field.name] ?? field.name}</FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onChange={({ target }) => {
          const side = sides.find((one) => one === target.value);
          if (side) onChange(side);
        }}
        sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 3 }}
      >
        {sides.map((side) => (
          <Box key={side} sx={{ gridColumn: side === 'both' ? '1 / -1' : 'auto', minWidth: 0 }}>
            <FormControlLabel
              value={side}
              control={<Radio size="small" />}
              label={
                <Typography variant="body2" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
                  {side === 'both' ? words.both : textOf(side)}
                </Typography>
              }
            />
          </Box>
        ))}
      </RadioGroup>
    </FormControl>
  );
}
