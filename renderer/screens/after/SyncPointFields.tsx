import { Box, MenuItem, TextField } from '@mui/material';
import type { EveningFacts } from '../../domain/eveningFacts';
import { readLength } from '../../domain/length';
import { useTexts } from '../../texts/useTexts';
import type { Video } from './useVideo';
import { cueName } from './words';

interface SyncPointFieldsProps {
  readonly at: 0 | 1;
  readonly facts: EveningFacts;
  readonly video: Video;
}

/** "In the video the opening begins at 3:12." */
export function SyncPointFields({ at, facts, video }: SyncPointFieldsProps) {
  const t = useTexts();
  const words = t.after.video;
  const { cueId, typed } = video.typed[at];
  const done = facts.run.sequence.filter((cue) => facts.run.spans.some((span) => span.cueId === cue.id));
  const isUnreadable = typed.trim() !== '' && readLength(typed) === null;
  return (
    <Box
      role="group"
      aria-label={words.point(at + 1)}
      sx={{ display: 'grid', gridTemplateColumns: '1fr 220px', columnGap: 4, alignItems: 'start' }}
    >
      <TextField
        select
        label={`${words.point(at + 1)}: ${words.pointPart.toLocaleLowerCase('nl')}`}
        value={done.some((cue) => cue.id === cueId) ? cueId : ''}
        onChange={({ target }) => video.type(at, { cueId: target.value })}
      >
        <MenuItem value="">{words.pointNone}</MenuItem>
        {done.map((cue) => (
          <MenuItem key={cue.id} value={cue.id}>
            {cueName(cue, facts, t)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={words.pointTime}
        value={typed}
        error={isUnreadable}
        helperText={isUnreadable ? words.problems.unreadable : null}
        onChange={({ target }) => video.type(at, { typed: target.value })}
      />
    </Box>
  );
}
