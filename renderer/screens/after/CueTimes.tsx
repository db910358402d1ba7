import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { EveningFacts } from '../../domain/eveningFacts';
import { digits } from '../../domain/length';
import { clockAt, type Instant, instant } from '../../domain/time';
import { type CueTiming, signedLength, type Timings } from '../../domain/timings';
import { useTexts } from '../../texts/useTexts';
import { DifferenceBar } from './DifferenceBar';
import { cueName } from './words';

interface CueTimesProps {
  readonly facts: EveningFacts;
  readonly told: Timings;
}

/** Each part with what was planned and what happened: a table of which the last column is its chart. */
export function CueTimes({ facts, told }: CueTimesProps) {
  const t = useTexts();
  const { heads, none, table } = t.after.times;
  const lost = told.cues.map((cue) => cue.lostMs ?? 0);
  const [least, most] = [Math.min(0, ...lost), Math.max(0, ...lost)];
  const clock = (moment: Instant | undefined) => (moment === undefined ? none : t.runOfShow.clock(clockAt(moment)));
  return (
    <Table size="small" aria-label={table}>
      <TableHead>
        <TableRow>
          <TableCell>{heads.part}</TableCell>
          <TableCell align="right">{heads.plannedStart}</TableCell>
          <TableCell align="right">{heads.start}</TableCell>
          <TableCell align="right">{heads.plannedLength}</TableCell>
          <TableCell align="right">{heads.length}</TableCell>
          <TableCell align="right">{heads.lost}</TableCell>
          <TableCell aria-hidden sx={{ width: '24%' }} />
        </TableRow>
      </TableHead>
      <TableBody>
        {told.cues.map((timing) => (
          <TableRow key={timing.cue.id}>
            <TableCell>
              <Box>{cueName(timing.cue, facts, t)}</Box>
              <Asides timing={timing} />
            </TableCell>
            <TableCell align="right">{clock(timing.planned?.start)}</TableCell>
            <TableCell align="right">
              {clock(timing.span ? instant(timing.span.startedAt + facts.run.labelMs) : undefined)}
            </TableCell>
            <TableCell align="right">{timing.cue.isInserted ? none : digits(timing.plannedMs)}</TableCell>
            <TableCell align="right">{timing.actualMs === null ? none : digits(timing.actualMs)}</TableCell>
            <TableCell align="right">{timing.lostMs === null ? none : signedLength(timing.lostMs)}</TableCell>
            <TableCell aria-hidden>
              <DifferenceBar value={timing.lostMs ?? 0} least={least} most={most} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** What else is to be known of a part: that it was skipped, inserted, halted or done before. */
function Asides({ timing }: { readonly timing: CueTiming }) {
  const { times } = useTexts().after;
  const again = timing.replays.reduce((sum, span) => sum + ((span.endedAt ?? span.startedAt) - span.startedAt), 0);
  const asides = [
    times.states[timing.state],
    timing.cue.isInserted ? times.inserted : '',
    timing.haltedMs > 0 ? times.halted(timing.haltedMs) : '',
    timing.replays.length > 0 ? times.replays(timing.replays.length, again) : '',
  ].filter(Boolean);
  if (asides.length === 0) return null;
  return (
    <Typography variant="caption" color="textSecondary">
      {asides.join(' · ')}
    </Typography>
  );
}
