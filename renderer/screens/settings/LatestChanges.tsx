import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { type ActLine, latestActs } from '../../data/latestActs';
import { undoable } from '../../data/undo';
import { useLive } from '../../data/useLive';
import { useTexts } from '../../texts/useTexts';
import { momentText } from '../../ui/dates';
import { EmptyState } from '../../ui/EmptyState';
import { useUndo } from '../shell/useUndo';
import { recordTitle } from './recordTitle';

const step = 50;

/** What changed on this laptop, by whom and when; the last act can be taken back from here. */
export function LatestChanges() {
  const t = useTexts();
  const undoOrRedo = useUndo();
  const [most, setMost] = useState(step);
  // One more than is shown tells whether there is more.
  const lines = useLive(() => latestActs(most + 1), [most]);
  const stack = useLive(undoable, []);
  const words = t.settings.changes;
  if (!lines || !stack) return null;
  const shown = lines.slice(0, most);
  if (shown.every(({ act }) => act.name === 'start'))
    return <EmptyState title={words.emptyTitle} text={words.emptyText} />;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, mb: 3 }}>
        <Typography color="textSecondary" sx={{ flex: 1 }}>
          {words.intro}
        </Typography>
        {stack.redo && (
          <Button variant="outlined" onClick={() => void undoOrRedo('redo')}>
            {words.redo}
          </Button>
        )}
        <Button variant="contained" disabled={!stack.undo} onClick={() => void undoOrRedo('undo')}>
          {words.undo}
        </Button>
      </Box>
      <Table aria-label={t.settings.tabs.changes}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 190 }}>{words.when}</TableCell>
            <TableCell sx={{ width: 180 }}>{words.who}</TableCell>
            <TableCell>{words.what}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {shown.map((line) => (
            <TableRow key={line.act.seq}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{momentText(line.act.at, t.language)}</TableCell>
              <TableCell>{line.act.name === 'start' ? 'Podium' : t.shell.historyBy(line.act.by)}</TableCell>
              <TableCell>
                <What line={line} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {lines.length > most && (
        <Button sx={{ mt: 4 }} onClick={() => setMost(most + step)}>
          {words.more}
        </Button>
      )}
    </>
  );
}

function What({ line: { act, of, about, records } }: { readonly line: ActLine }) {
  const t = useTexts();
  const words = t.settings.changes;
  const own = t.shell.acts[act.name];
  const isBroad = act.name === 'start' || act.name === 'upgrade' || act.name === 'emptyBin';
  return (
    <>
      <Typography variant="body2" component="div">
        {of ? words.of(own, t.shell.acts[of.name]) : own}
      </Typography>
      {about && !isBroad && (
        <Typography variant="caption" color="textSecondary" component="div" sx={{ overflowWrap: 'anywhere' }}>
          {t.settings.nouns[about.table]} {recordTitle(about, t)}
          {records > 1 && ` ${words.others(records - 1)}`}
        </Typography>
      )}
    </>
  );
}
