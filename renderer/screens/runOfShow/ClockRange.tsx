import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Forecast } from '../../domain/forecast';
import { clockAt, instant } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { chartColours } from '../../ui/theme';

const quarterMs = 900_000;
/** What lies beside the range gives its words room. */
const marginPart = 0.36;

/** The end of an evening on the clock: as planned, as likely, and when nine in ten are over. The text beside it says the same. */
export function ClockRange({ plannedEnd, median, late }: Forecast) {
  const { forecast: words } = useTexts().runOfShow;
  const from = Math.min(plannedEnd, median);
  const spanMs = Math.max(late - from, plannedEnd - from, quarterMs / 3);
  const wholeMs = spanMs / (1 - 2 * marginPart);
  const left = from - wholeMs * marginPart;
  const at = (moment: number) => `${((moment - left) / wholeMs) * 100}%`;
  const first = Math.ceil(left / quarterMs) * quarterMs;
  const quarters = Array.from({ length: Math.floor((left + wholeMs - first) / quarterMs) + 1 }, (_, n) =>
    instant(first + n * quarterMs),
  );
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 64, maxWidth: 520, mt: 1, overflow: 'hidden' }}>
      <Label x={at(plannedEnd)} shift="-50%" top={0}>
        {words.planned(clockAt(plannedEnd))}
      </Label>
      <Box sx={{ ...line, left: 0, right: 0, top: 32, height: '1px', bgcolor: 'divider' }} />
      {quarters.map((quarter) => (
        <Box
          key={quarter}
          sx={{ ...line, left: at(quarter), top: 29, width: '1px', height: 7, bgcolor: 'text.secondary' }}
        />
      ))}
      <Box
        sx={{
          ...line,
          left: at(median),
          width: `max(4px, ${((late - median) / wholeMs) * 100}%)`,
          top: 27,
          height: 11,
          borderRadius: 0.5,
          bgcolor: chartColours[0],
        }}
      />
      <Box sx={{ ...line, left: at(plannedEnd), top: 20, width: '2px', height: 20, bgcolor: 'text.primary' }} />
      <Label x={at(median)} shift="calc(-100% - 4px)" top={42}>
        {words.median(clockAt(median))}
      </Label>
      <Label x={at(late)} shift="4px" top={42}>
        {words.late(clockAt(late))}
      </Label>
    </Box>
  );
}

const line = { position: 'absolute' } as const;

interface LabelProps {
  readonly x: string;
  /** How far from `x`, of its own width. */
  readonly shift: string;
  readonly top: number;
  readonly children: ReactNode;
}

function Label({ x, shift, top, children }: LabelProps) {
  return (
    <Typography
      variant="caption"
      sx={{ position: 'absolute', left: x, top, transform: `translateX(${shift})`, whiteSpace: 'nowrap' }}
    >
      {children}
    </Typography>
  );
}
