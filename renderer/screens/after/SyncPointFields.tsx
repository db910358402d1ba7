import { Box, MenuItem, TextField } from '@mui/material';
import type { EveningFacts } from '../../domain/eveningFacts';
import { digits, readLength } from '../../domain/length';
import { useTexts } from '../../texts/useTexts';
import { TypedInput } from '../../ui/inputs';
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
  const place = video.places[at];
  const other = video.places[at === 0 ? 1 : 0];
  const done = facts.run.sequence.filter(
    (cue) => cue.id !== other.cueId && facts.run.spans.some((span) => span.cueId === cue.id),
  );
  const read = (typed: string) => {
    const value = readLength(typed);
    if (value !== null || (typed.trim() === '' && place.videoMs === null)) return { value };
    return { problem: words.problems.unreadable };
  };
  return (
    <Box
      role="group"
      aria-label={words.point(at + 1)}
      sx={{ display: 'grid', gridTemplateColumns: '1fr 220px', columnGap: 4, alignItems: 'start' }}
    >
      <TextField
        select
        label={`${words.point(at + 1)}: ${words.pointPart.toLocaleLowerCase('nl')}`}
        value={place.cueId}
        // A second point stands beside a first.
        disabled={at === 1 && other.videoMs === null}
        onChange={({ target }) => video.choose(place, target.value)}
      >
        <MenuItem value="">{words.pointNone}</MenuItem>
        {done.map((cue) => (
          <MenuItem key={cue.id} value={cue.id}>
            {cueName(cue, facts, t)}
          </MenuItem>
        ))}
      </TextField>
      {place.cueId !== '' && (
        <TypedInput<number | null>
          label={words.pointTime}
          value={place.videoMs}
          read={read}
          write={(ms) => (ms === null ? '' : digits(ms))}
          save={async (ms) => ms !== null && video.time(place, ms)}
        />
      )}
    </Box>
  );
}
