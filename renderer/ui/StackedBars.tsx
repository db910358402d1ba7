import { Box, Typography } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { chartColours } from './theme';

interface StackedBarsProps {
  readonly labels: readonly string[];
  readonly axisLabel: string;
  readonly series: readonly { readonly label: string; readonly values: readonly number[] }[];
  /** What a listener hears instead of the picture. */
  readonly description: string;
}

/** Stacked bars from zero; the series are named right above, in their own colour and pattern of place. */
export default function StackedBars({ labels, axisLabel, series, description }: StackedBarsProps) {
  return (
    <Box role="img" aria-label={description}>
      <Box sx={{ display: 'flex', gap: 5, mb: 1 }} aria-hidden>
        {series.map(({ label }, at) => (
          <Box key={label} sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
            <Box sx={{ width: 12, height: 12, borderRadius: 0.5, bgcolor: chartColours[at] }} />
            <Typography variant="caption">{label}</Typography>
          </Box>
        ))}
      </Box>
      <BarChart
        height={260}
        hideLegend
        skipAnimation
        margin={{ left: 0, right: 8, top: 12, bottom: 4 }}
        xAxis={[{ data: [...labels], label: axisLabel, categoryGapRatio: 0.4, height: 52 }]}
        yAxis={[{ min: 0, tickMinStep: 1, width: 32 }]}
        grid={{ horizontal: true }}
        series={series.map(({ label, values }, at) => ({
          label,
          data: [...values],
          stack: 'all',
          color: chartColours[at] ?? '#999999',
        }))}
      />
    </Box>
  );
}
