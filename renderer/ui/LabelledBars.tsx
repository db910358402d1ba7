import { Box, Typography } from '@mui/material';
import { chartColours } from './theme';

interface LabelledBarsProps {
  readonly label: string;
  readonly bars: readonly { readonly label: string; readonly n: number }[];
}

/** Horizontal bars from zero, each with its name before it and its number behind it: a list that is also a picture. */
export function LabelledBars({ label, bars }: LabelledBarsProps) {
  const most = Math.max(...bars.map((bar) => bar.n), 1);
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gridTemplateColumns: 'max-content 1fr',
        columnGap: 4,
        rowGap: 2,
      }}
    >
      {bars.map((bar) => (
        <Box component="li" key={bar.label} sx={{ display: 'contents' }}>
          <Typography variant="body2">{bar.label}</Typography>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
            <Box
              aria-hidden
              sx={{
                height: 16,
                width: `calc((100% - 40px) * ${bar.n / most})`,
                minWidth: bar.n > 0 ? 4 : 0,
                borderRadius: 0.5,
                bgcolor: chartColours[0],
              }}
            />
            <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {bar.n}
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
