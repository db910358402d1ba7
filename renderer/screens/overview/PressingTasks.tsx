import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import { Box, Checkbox, Link, Typography } from '@mui/material';
import { type PressingTask, tickTask } from '../../data/tasks';
import { daysBetween } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { shortDate } from '../../ui/dates';
import { Section } from '../../ui/Page';
import { hashOf } from '../shell/route';
import { useAct } from '../shell/useAct';
import { useTellUndo } from '../shell/useUndo';

/** More than these is a list, not a reminder. */
const most = 6;

interface PressingTasksProps {
  /** What is late or due soon, the longest due first. */
  readonly tasks: readonly PressingTask[];
  readonly today: string;
}

/** What is to be done now for the editions under way, ticked in place; nothing when there is none. */
export function PressingTasks({ tasks, today }: PressingTasksProps) {
  const t = useTexts();
  if (tasks.length === 0) return null;
  return (
    <Section title={t.overview.tasks}>
      <Box
        component="ul"
        aria-label={t.overview.tasks}
        sx={{ listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' }}
      >
        {tasks.slice(0, most).map((line) => (
          <Line key={line.task.id} line={line} today={today} />
        ))}
      </Box>
      {tasks.length > most && (
        <Typography color="textSecondary" sx={{ mt: 2 }}>
          {t.overview.moreTasks(tasks.length - most)}
        </Typography>
      )}
    </Section>
  );
}

function Line({ line, today }: { readonly line: PressingTask; readonly today: string }) {
  const t = useTexts();
  const run = useAct();
  const tellUndo = useTellUndo();
  const { task, edition, due, isLate, who } = line;
  const title = task.title || t.preparation.unnamed;
  const tick = async () => {
    const isImproved = await run(() => tickTask(task.id, today));
    if (isImproved === undefined) return;
    await tellUndo(isImproved ? t.preparation.withImprovement(title) : t.overview.taskDone(title));
  };
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '42px minmax(0, 1fr) 156px',
        columnGap: 3,
        alignItems: 'center',
        minHeight: 44,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Checkbox
        checked={false}
        onChange={() => void tick()}
        slotProps={{ input: { 'aria-label': t.preparation.tick(title) } }}
      />
      <Box sx={{ py: 2, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography>{title}</Typography>
        <Typography variant="body2" color="textSecondary">
          <Link href={hashOf({ screen: 'editions', id: edition.id, part: 'preparation' })} color="inherit">
            {t.shell.edition(edition.number, edition.number === null ? edition.name : '')}
          </Link>
          {who && ` · ${who}`}
        </Typography>
      </Box>
      <Box>
        <Typography variant="body2">{shortDate(due, t.language)}</Typography>
        {isLate && (
          <Typography variant="caption" component="div" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <WarningIcon sx={{ fontSize: 16 }} />
            {t.preparation.lateBy(daysBetween(due, today))}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
