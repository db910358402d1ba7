import { saveTask } from '../../data/tasks';
import { type Due, dueDate } from '../../domain/dueWords';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { longDate } from '../../ui/dates';
import { TypedInput } from '../../ui/inputs';
import { useAct } from '../shell/useAct';
import { dueRead, dueText } from './dueText';
import { isTemplate, type Tasks } from './taskList';

/** When a task is due, typed as people say it; under it the date that makes. */
export function DueField({ task, of }: { readonly task: Row<'tasks'>; readonly of: Tasks }) {
  const t = useTexts();
  const run = useAct();
  const { evening, today } = of;
  const template = isTemplate(of);
  const due = dueDate(task, evening);
  const hint = template ? t.preparation.whenHintTemplate : t.preparation.whenHint;
  return (
    <TypedInput<Due>
      label={t.preparation.when}
      value={task}
      write={(value) => dueText(value, t)}
      read={(typed) => dueRead(typed, { evening, today, isTemplate: template }, t)}
      save={({ dueDays, dueOn }) => run(() => saveTask(task.id, { dueDays, dueOn }), { rethrow: true })}
      hint={due === null || task.dueOn !== null ? hint : `${t.preparation.falls(longDate(due, t.language))} ${hint}`}
    />
  );
}
