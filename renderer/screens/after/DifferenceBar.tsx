import { Box } from '@mui/material';
import { chartColours } from '../../ui/theme';

interface DifferenceBarProps {
  readonly value: number;
  /** The least and the most that any bar beside it has to show, zero among them. */
  readonly least: number;
  readonly most: number;
}

/** A bar from a line at zero: to the right for more, to the left for less. A picture of a number that stands beside it. */
export function DifferenceBar({ value, least, most }: DifferenceBarProps) {
  const range = Math.max(most - least, 1);
  const zero = (-least / range) * 100;
  const width = (Math.abs(value) / range) * 100;
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 18, minWidth: 120 }}>
      <Box
        sx={{ position: 'absolute', left: `${zero}%`, top: -13, bottom: -13, width: '1px', bgcolor: 'text.secondary' }}
      />
      {value !== 0 && (
        <Box
          sx={{
            position: 'absolute',
            top: 2,
            bottom: 2,
            left: `${value > 0 ? zero : zero - width}%`,
            width: `${width}%`,
            minWidth: 2,
            borderRadius: 0.5,
            // Orange and blue; the sign beside it says the same.
            bgcolor: value > 0 ? chartColours[1] : chartColours[5],
          }}
        />
      )}
    </Box>
  );
}
