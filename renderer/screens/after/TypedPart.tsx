import {
  Alert,
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  TextField,
  Typography,
} from '@mui/material';
import type { EveningFacts } from '../../domain/eveningFacts';
import { clockAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { useTypedTimes } from './useTypedTimes';
import { cueName } from './words';

/** The paper run sheet typed in, and times of the log set right. */
export function TypedPart({ facts }: { readonly facts: EveningFacts }) {
  const t = useTexts();
  const times = useTypedTimes(facts);
  const words = t.after.typed;
  const { run, plan, rows } = facts;
  if (run.sequence.length === 0) return <Typography color="textSecondary">{words.none}</Typography>;
  const sourceOf = (cueId: string) => {
    const span = run.spans.findLast((one) => one.cueId === cueId);
    const row = span && rows.find((one) => one.id === span.rowId);
    return row ? t.choices.runSource[row.source] : '';
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void times.save();
      }}
      sx={{ maxWidth: 900 }}
    >
      <Typography color="textSecondary" sx={{ mb: 4, maxWidth: '70ch' }}>
        {words.intro}
      </Typography>
      {run.current && (
        <Alert severity="info" sx={{ mb: 4, maxWidth: 640 }}>
          {t.after.stateRunning}
        </Alert>
      )}
      <Table size="small" aria-label={words.title}>
        <TableHead>
          <TableRow>
            <TableCell>{words.part}</TableCell>
            <TableCell align="right">{words.planned}</TableCell>
            <TableCell sx={{ width: 170 }}>{words.begin}</TableCell>
            <TableCell sx={{ width: 170 }}>{words.end}</TableCell>
            <TableCell sx={{ width: 150 }}>{words.source}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {run.sequence.map((cue) => {
            const name = cueName(cue, facts, t);
            const planned = plan.planned.get(cue.id);
            const problem = times.problemOf(cue.id);
            const follows = times.endFollows(cue.id);
            const field = (which: 'start' | 'end', label: string, hint: string | null) => (
              <TextField
                value={times.shown(cue.id, which)}
                error={problem !== null}
                helperText={hint}
                disabled={which === 'end' && follows}
                onChange={({ target }) => times.type(cue.id, which, target.value)}
                slotProps={{
                  htmlInput: {
                    'aria-label': label,
                    'aria-description': which === 'end' && follows ? words.follows : undefined,
                    inputMode: 'numeric',
                    autoComplete: 'off',
                  },
                }}
              />
            );
            return (
              <TableRow key={cue.id} sx={{ verticalAlign: 'top' }}>
                <TableCell sx={{ pt: 3.5 }}>{name}</TableCell>
                <TableCell align="right" sx={{ pt: 3.5 }}>
                  {planned ? t.runOfShow.clock(clockAt(planned.start)) : ''}
                </TableCell>
                <TableCell>{field('start', words.beginOf(name), problem && words.problems[problem])}</TableCell>
                <TableCell>{field('end', words.endOf(name), times.isRunning(cue.id) ? words.running : null)}</TableCell>
                <TableCell sx={{ pt: 3.5, color: 'text.secondary' }}>{sourceOf(cue.id)}</TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      <Box sx={{ position: 'sticky', bottom: 0, py: 4, bgcolor: 'background.default', display: 'flex', gap: 2 }}>
        <Button type="submit" variant="contained">
          {words.save}
        </Button>
        {times.takeBack && (
          <Button variant="outlined" onClick={times.takeBack}>
            {words.takeBack}
          </Button>
        )}
      </Box>
    </Box>
  );
}
