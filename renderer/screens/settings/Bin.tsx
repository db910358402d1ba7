import { Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { type Binned, binDays, binned, restore } from '../../data/bin';
import { type AnyRecord, withIdea } from '../../data/latestActs';
import { now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { dateAt, daysBetween } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { momentText } from '../../ui/dates';
import { EmptyState } from '../../ui/EmptyState';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';
import { recordTitle } from './recordTitle';

type Line = Binned & { readonly record: AnyRecord };

async function binLines(): Promise<Line[]> {
  return Promise.all((await binned()).map(async (line) => ({ ...line, record: await withIdea(line.table, line.row) })));
}

/** What was thrown away: when, how long it stays, and the way back. */
export function Bin() {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const lines = useLive(binLines, []);
  const words = t.settings.bin;
  const today = dateAt(now());
  if (!lines) return null;
  if (lines.length === 0) return <EmptyState title={words.emptyTitle} text={words.emptyText(binDays)} />;
  const bringBack = async (line: Line, title: string) => {
    const done = await run(() => restore(line.at).then(() => true));
    if (done) await tellUndo(words.restored(title));
  };
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {words.state(lines.length)}
      </Typography>
      <Table aria-label={t.settings.tabs.bin}>
        <TableHead>
          <TableRow>
            <TableCell>{words.what}</TableCell>
            <TableCell>{words.when}</TableCell>
            <TableCell>{words.left}</TableCell>
            <TableCell sx={{ width: 140 }} />
          </TableRow>
        </TableHead>
        <TableBody>
          {lines.map((line) => {
            const title = recordTitle(line.record, t);
            return (
              <TableRow key={line.at}>
                <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
                  <Typography variant="body2" component="div" sx={{ fontWeight: 550 }}>
                    {title}
                  </Typography>
                  <Typography variant="caption" color="textSecondary" component="div">
                    {t.settings.nouns[line.table]}
                    {line.alongWith > 0 && `, ${words.alongWith(line.alongWith)}`}
                  </Typography>
                </TableCell>
                <TableCell>{momentText(line.at, t.language)}</TableCell>
                <TableCell>{words.daysLeft(binDays - daysBetween(dateAt(line.at), today))}</TableCell>
                <TableCell align="right">
                  <Button
                    size="small"
                    variant="outlined"
                    aria-label={words.restoreOf(title)}
                    onClick={() => void bringBack(line, title)}
                  >
                    {words.restore}
                  </Button>
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </>
  );
}
