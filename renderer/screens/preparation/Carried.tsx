import { Box, Button, Checkbox, Typography } from '@mui/material';
import { taskFromImprovement, tickImprovement } from '../../data/improvements';
import { type CarriedImprovement, taskTitle } from '../../domain/improvements';
import { useTexts } from '../../texts/useTexts';
import { Section } from '../../ui/Page';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';

/** An improvement of an earlier edition, and whether it is a task here. */
type CarriedLine = CarriedImprovement & { readonly hasTask: boolean };

interface CarriedProps {
  readonly editionId: string;
  readonly lines: readonly CarriedLine[];
  readonly today: string;
}

/** What earlier editions found to do better: to be made a task, or ticked. */
export function Carried({ editionId, lines, today }: CarriedProps) {
  const words = useTexts().preparation.carried;
  if (lines.length === 0) return null;
  return (
    <Section title={words.title}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {words.intro}
      </Typography>
      <Box
        component="ul"
        aria-label={words.title}
        sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}
      >
        {lines.map((line) => (
          <Line key={line.improvement.id} {...{ line, editionId, today }} />
        ))}
      </Box>
    </Section>
  );
}

function Line({ line, editionId, today }: Omit<CarriedProps, 'lines'> & { readonly line: CarriedLine }) {
  const t = useTexts();
  const words = t.preparation.carried;
  const run = useAct();
  const tellUndo = useTellUndo();
  const { improvement, foundAt, hasTask } = line;
  const isDone = improvement.doneOn !== null;
  const toTask = async () => {
    const id = await run(() => taskFromImprovement(improvement.id, editionId, today));
    if (id !== undefined) await tellUndo(words.made(taskTitle(improvement)));
  };
  const state = isDone ? words.done : hasTask ? words.isTask : '';
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'flex-start', borderBottom: 1, borderColor: 'divider' }}>
      <Checkbox
        checked={isDone}
        onChange={() => void run(() => tickImprovement(improvement.id, editionId, isDone ? null : today))}
        slotProps={{ input: { 'aria-label': words.tick(taskTitle(improvement)) } }}
      />
      <Box sx={{ flex: 1, minWidth: 0, py: 2 }}>
        <Typography sx={{ overflowWrap: 'anywhere', color: isDone ? 'text.secondary' : 'text.primary' }}>
          {improvement.text}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="div">
          {[words.foundAt(t.editions.edition(foundAt.number)), state].filter(Boolean).join(' · ')}
        </Typography>
        {!isDone && !hasTask && (
          <Button size="small" variant="outlined" sx={{ mt: 1 }} onClick={() => void toTask()}>
            {words.toTask}
          </Button>
        )}
      </Box>
    </Box>
  );
}
