import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { PastTimings } from '../../domain/pastTimings';
import { signedLength } from '../../domain/timings';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { DifferenceBar } from './DifferenceBar';

/** How late each evening began and ended. */
export function EditionTimes({ past }: { readonly past: readonly PastTimings[] }) {
  const t = useTexts();
  const { heads, none, over } = t.after.times;
  const late = past.map(({ told }) => told.endLateMs ?? 0);
  const [least, most] = [Math.min(0, ...late), Math.max(0, ...late)];
  const shown = (ms: number | null) => (ms === null ? none : signedLength(ms));
  return (
    <Table size="small" aria-label={over} sx={{ mb: 8 }}>
      <TableHead>
        <TableRow>
          <TableCell>{heads.edition}</TableCell>
          <TableCell align="right">{heads.start}</TableCell>
          <TableCell align="right">{heads.end}</TableCell>
          <TableCell aria-hidden sx={{ width: '24%' }} />
        </TableRow>
      </TableHead>
      <TableBody>
        {past.map(({ edition, told }) => (
          <TableRow key={edition.id}>
            <TableCell>
              {[t.shell.edition(edition.number, ''), edition.date && digitDate(edition.date)]
                .filter(Boolean)
                .join(' · ')}
            </TableCell>
            <TableCell align="right">{shown(told.startLateMs)}</TableCell>
            <TableCell align="right">{shown(told.endLateMs)}</TableCell>
            <TableCell aria-hidden>
              <DifferenceBar value={told.endLateMs ?? 0} least={least} most={most} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
