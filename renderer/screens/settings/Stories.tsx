import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import CloseIcon from '@mui/icons-material/Close';
import UpIcon from '@mui/icons-material/KeyboardArrowUp';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, IconButton, Link, Typography } from '@mui/material';
import { now } from '../../data/records';
import { useLive } from '../../data/useLive';
import { saveStory, saveYear, storyChoice } from '../../data/years';
import type { Row } from '../../domain/nouns';
import type { Story } from '../../domain/stories';
import { dateAt } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { PickInput } from '../../ui/inputs';
import { RecordField } from '../record/RecordField';
import { hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';

/** More than these are not read. */
const enough = 3;

interface StoriesProps {
  readonly year: number;
  readonly row: Row<'years'>;
}

/** The ideas whose story a year's report tells, each with whether it may be told. */
export function Stories({ year, row: { storyIds } }: StoriesProps) {
  const t = useTexts();
  const run = useAct();
  const today = dateAt(now());
  const found = useLive(() => storyChoice(year, storyIds, today), [year, storyIds.join(), today]);
  const words = t.settings.years;
  if (!found) return null;
  const choose = (ids: readonly string[]) => run(() => saveYear(year, { storyIds: [...ids] }));
  return (
    <Box sx={{ maxWidth: '80ch' }}>
      <Typography color="textSecondary" sx={{ mb: 4 }}>
        {words.storiesText}
      </Typography>
      {found.chosen.map((story, at) => (
        <StoryField
          key={story.pitch.id}
          story={story}
          onUp={
            at === 0
              ? null
              : () => {
                  const others = storyIds.filter((id) => id !== story.pitch.id);
                  void choose([...others.slice(0, at - 1), story.pitch.id, ...others.slice(at - 1)]);
                }
          }
          onRemove={() => void choose(storyIds.filter((id) => id !== story.pitch.id))}
        />
      ))}
      {found.chosen.length > enough && (
        <Typography role="status" variant="body2" sx={{ mb: 4 }}>
          {words.storiesMany(found.chosen.length)}
        </Typography>
      )}
      <Box sx={{ maxWidth: 440 }}>
        <PickInput
          // A new field for each story, so that it is empty again.
          key={storyIds.length}
          label={words.addStory}
          value={null}
          options={found.options}
          save={(id) => (id ? choose([...storyIds, id]) : Promise.resolve())}
          noOptionsText={words.noStories}
        />
      </Box>
    </Box>
  );
}

interface StoryFieldProps {
  readonly story: Story;
  readonly onUp: (() => void) | null;
  readonly onRemove: () => void;
}

function StoryField({ story: { pitch, title, state }, onUp, onRemove }: StoryFieldProps) {
  const t = useTexts();
  const words = t.settings.years;
  const name = title || t.shell.empty;
  return (
    <Box component="section" aria-label={name} sx={{ mb: 6 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 2 }}>
        <Typography variant="h3" component="h3" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <Link href={hashOf({ screen: 'pitches', id: pitch.id })} sx={{ mr: 2 }}>
          {words.storyPitch}
        </Link>
        {onUp && (
          <IconButton size="small" aria-label={words.storyUp(name)} onClick={onUp}>
            <UpIcon />
          </IconButton>
        )}
        <IconButton size="small" aria-label={words.removeStory(name)} onClick={onRemove}>
          <CloseIcon />
        </IconButton>
      </Box>
      <RecordField table="pitches" row={pitch} field="story" save={(changes) => saveStory(pitch.id, changes)} />
      <Box sx={{ display: 'flex', gap: 2, mt: 1, color: state === 'told' ? 'text.secondary' : 'text.primary' }}>
        {state === 'told' ? <CheckIcon fontSize="small" aria-hidden /> : <WarningIcon fontSize="small" aria-hidden />}
        <Typography variant="body2">{words.storyStates[state]}</Typography>
      </Box>
    </Box>
  );
}
