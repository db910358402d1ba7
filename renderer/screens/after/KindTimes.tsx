import { Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { digits } from '../../domain/length';
import { type KindTiming, signedLength } from '../../domain/timings';
import { useTexts } from '../../texts/useTexts';
import { DifferenceBar } from './DifferenceBar';
import { kindName } from './words';

interface KindTimesProps {
  readonly kinds: readonly KindTiming[];
  readonly label: string;
  /** Over evenings: with medians, and of how many evenings. */
  readonly withMedians?: boolean;
}

/** Where time is lost by kind, the worst first: a table of which the last column is its chart. */
export function KindTimes({ kinds, label, withMedians = false }: KindTimesProps) {
  const t = useTexts();
  const { heads } = t.after.times;
  const lost = kinds.map((kind) => kind.lostMs);
  const [least, most] = [Math.min(0, ...lost), Math.max(0, ...lost)];
  return (
    <Table size="small" aria-label={label}>
      <TableHead>
        <TableRow>
          <TableCell>{heads.kind}</TableCell>
          {withMedians && <TableCell align="right">{heads.evenings}</TableCell>}
          <TableCell align="right">{heads.n}</TableCell>
          {withMedians ? (
            <>
              <TableCell align="right">{heads.median}</TableCell>
              <TableCell align="right">{heads.medianLost}</TableCell>
              <TableCell align="right">{heads.total}</TableCell>
            </>
          ) : (
            <>
              <TableCell align="right">{heads.plannedLength}</TableCell>
              <TableCell align="right">{heads.length}</TableCell>
              <TableCell align="right">{heads.lost}</TableCell>
            </>
          )}
          <TableCell aria-hidden sx={{ width: '24%' }} />
        </TableRow>
      </TableHead>
      <TableBody>
        {kinds.map((kind) => (
          <TableRow key={kind.kind}>
            <TableCell>{kindName(kind.kind, t)}</TableCell>
            {withMedians && <TableCell align="right">{kind.evenings}</TableCell>}
            <TableCell align="right">{kind.n}</TableCell>
            <TableCell align="right">{digits(withMedians ? kind.medianMs : kind.plannedMs)}</TableCell>
            <TableCell align="right">{withMedians ? signedLength(kind.medianLostMs) : digits(kind.actualMs)}</TableCell>
            <TableCell align="right">{signedLength(kind.lostMs)}</TableCell>
            <TableCell aria-hidden>
              <DifferenceBar value={kind.lostMs} least={least} most={most} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
