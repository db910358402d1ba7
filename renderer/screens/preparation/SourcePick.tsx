import { Box, Button, ListSubheader, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { editionsWithTasks, makeTasks, type TaskSource, taskTemplates } from '../../data/tasks';
import { useLive } from '../../data/useLive';
import { newestFirst } from '../../domain/edition';
import { type UsualTask, usualTasks } from '../../domain/tasks';
import type { Texts } from '../../texts/nl';
import { useTexts } from '../../texts/useTexts';
import { digitDate } from '../../ui/dates';
import { editionName } from '../editions/columns';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';

const usual = 'usual';

interface SourcePickProps {
  readonly editionId: string;
  /** What the button says. */
  readonly action: string;
  readonly onMade?: () => void;
}

/** What to begin a list of tasks with: the usual evening, a template of the team, or an earlier edition. */
export function SourcePick({ editionId, action, onMade }: SourcePickProps) {
  const t = useTexts();
  const words = t.preparation;
  const run = useAct();
  const tellUndo = useTellUndo();
  const [chosen, setChosen] = useState(usual);
  const templates = useLive(taskTemplates, []);
  const editions = useLive(editionsWithTasks, []);
  if (!templates || !editions) return null;
  const earlier = newestFirst(editions).filter(({ id }) => id !== editionId);
  const sources = new Map<string, TaskSource>([
    [usual, { tasks: usualList(t) }],
    ...templates.map(({ id }) => [id, { templateId: id }] as const),
    ...earlier.map(({ id }) => [id, { editionId: id }] as const),
  ]);
  const source = sources.get(chosen) ?? { tasks: usualList(t) };
  const make = async () => {
    const n = await run(() => makeTasks(editionId, source));
    if (n === undefined) return;
    onMade?.();
    await tellUndo(words.made(n));
  };
  return (
    <Box sx={{ display: 'grid', gap: 4, justifyItems: 'start' }}>
      <TextField
        select
        label={words.beginWith}
        value={sources.has(chosen) ? chosen : usual}
        onChange={(event) => setChosen(event.target.value)}
        helperText={'tasks' in source ? words.usualBrings(source.tasks.length) : null}
        sx={{ maxWidth: 420 }}
      >
        <MenuItem value={usual}>{words.usualList}</MenuItem>
        {templates.length > 0 && <ListSubheader>{words.fromTemplates}</ListSubheader>}
        {templates.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
        {earlier.length > 0 && <ListSubheader>{words.fromEditions}</ListSubheader>}
        {earlier.map((edition) => (
          <MenuItem key={edition.id} value={edition.id}>
            {[editionName({ edition }, t), edition.date && digitDate(edition.date)].filter(Boolean).join(' · ')}
          </MenuItem>
        ))}
      </TextField>
      <Button variant="contained" onClick={() => void make()}>
        {action}
      </Button>
    </Box>
  );
}

function usualList(t: Texts) {
  // The entries of an object literal are exactly its known keys.
  return (Object.entries(usualTasks) as [UsualTask, number][]).map(([name, dueDays]) => ({
    title: t.preparation.usual[name],
    dueDays,
  }));
}
