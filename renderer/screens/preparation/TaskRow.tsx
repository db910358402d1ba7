import WarningIcon from '@mui/icons-material/WarningAmberRounded';
import { Box, ButtonBase, Checkbox, Typography } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { dueDate } from '../../domain/dueWords';
import type { Row } from '../../domain/nouns';
import { daysBetween } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { digitDate, shortDate } from '../../ui/dates';
import { dueText } from './dueText';
import { isTemplate, type Tasks } from './taskList';

interface TaskRowProps {
  readonly task: Row<'tasks'>;
  readonly of: Tasks;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onTick: () => void;
  readonly onRemove: () => void;
  /** Gives the focus to the row so many places on. */
  readonly onStep: (by: -1 | 1) => void;
}

/** One task: a tick, what it is, who does it and when it is due; its title opens all there is to say of it. */
export function TaskRow({ task, of, name, isOpen, onOpen, onTick, onRemove, onStep }: TaskRowProps) {
  const t = useTexts();
  const isDone = task.doneOn !== null;
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') onStep(event.key === 'ArrowUp' ? -1 : 1);
    else if (event.key === ' ' && !isTemplate(of)) onTick();
    else if (event.key === 'Delete') onRemove();
    else return;
    event.preventDefault();
  };
  const who = of.members.get(task.responsibleId ?? '');
  const foundAt = of.foundAt.get(task.improvementId ?? '');
  const asides = [
    foundAt && t.preparation.fromImprovement(foundAt),
    task.notes !== '' && t.preparation.hasNotes,
  ].filter(Boolean);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: `${isTemplate(of) ? '' : '42px '}minmax(0, 1fr) minmax(0, 128px) 152px`,
        columnGap: 3,
        alignItems: 'center',
        minHeight: 44,
        borderBottom: 1,
        borderColor: 'divider',
        ...(isOpen && { bgcolor: 'action.selected' }),
      }}
    >
      {!isTemplate(of) && (
        <Checkbox
          checked={isDone}
          onChange={onTick}
          slotProps={{ input: { 'aria-label': t.preparation.tick(name) } }}
        />
      )}
      <ButtonBase
        data-task={task.id}
        onClick={onOpen}
        onKeyDown={pressed}
        sx={{
          display: 'block',
          textAlign: 'left',
          py: 2,
          minWidth: 0,
          '&:hover .title': { textDecoration: 'underline' },
        }}
      >
        <Typography
          className="title"
          sx={{ overflowWrap: 'anywhere', color: isDone ? 'text.secondary' : 'text.primary' }}
        >
          {name}
        </Typography>
        {asides.length > 0 && (
          <Typography variant="caption" color="textSecondary" component="div">
            {asides.join(' · ')}
          </Typography>
        )}
      </ButtonBase>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        {who}
      </Typography>
      <DueCell task={task} of={of} />
    </Box>
  );
}

function DueCell({ task, of: { evening, today } }: Pick<TaskRowProps, 'task' | 'of'>) {
  const t = useTexts();
  const due = dueDate(task, evening);
  const quiet = { variant: 'caption', color: 'textSecondary', component: 'div' } as const;
  if (task.doneOn !== null) return <Typography {...quiet}>{t.preparation.doneOn(digitDate(task.doneOn))}</Typography>;
  const isLate = due !== null && due < today;
  const words = task.dueOn === null ? dueText(task, t) : '';
  return (
    <Box sx={{ py: 1, minWidth: 0 }}>
      <Typography variant="body2">{due === null ? words : shortDate(due, t.language)}</Typography>
      {isLate ? (
        <Typography variant="caption" component="div" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <WarningIcon sx={{ fontSize: 16 }} />
          {t.preparation.lateBy(daysBetween(due, today))}
        </Typography>
      ) : (
        due !== null && <Typography {...quiet}>{words}</Typography>
      )}
    </Box>
  );
}
