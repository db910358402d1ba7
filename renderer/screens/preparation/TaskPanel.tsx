import { Box, Link, Typography } from '@mui/material';
import { saveTask, tickTask } from '../../data/tasks';
import type { Changes, FieldName, Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { RecordField } from '../record/RecordField';
import { RecordPanel } from '../record/RecordPanel';
import { hashOf } from '../shell/route';
import { DueField } from './DueField';
import { isTemplate, type Tasks } from './taskList';

interface TaskPanelProps {
  readonly task: Row<'tasks'>;
  readonly of: Tasks;
  readonly name: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** All there is to say of one task, beside the list. */
export function TaskPanel({ task, of, name, onRemove, onClose }: TaskPanelProps) {
  const t = useTexts();
  const words = t.preparation;
  // Done is told of the improvement as well.
  const save = (changes: Changes<'tasks'>) =>
    changes.doneOn === undefined ? saveTask(task.id, changes) : tickTask(task.id, changes.doneOn);
  const field = (one: FieldName<'tasks'>) => <RecordField table="tasks" row={task} field={one} save={save} />;
  const foundAt = of.foundAt.get(task.improvementId ?? '');
  return (
    <RecordPanel title={name} onRemove={onRemove} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: 4, pt: 2 }}>
        {foundAt && <Typography variant="body2">{words.fromImprovement(foundAt)}</Typography>}
        {field('title')}
        <DueField task={task} of={of} />
        <Box>
          {field('responsibleId')}
          {of.members.size === 0 && (
            <Link href={hashOf({ screen: 'settings' })} variant="caption">
              {words.noTeam}
            </Link>
          )}
        </Box>
        {!isTemplate(of) && field('doneOn')}
        {field('notes')}
      </Box>
    </RecordPanel>
  );
}
