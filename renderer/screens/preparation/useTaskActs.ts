import { bin } from '../../data/bin';
import { tickTask } from '../../data/tasks';
import type { Row } from '../../domain/nouns';
import { useTexts } from '../../texts/useTexts';
import { useAct } from '../shell/useAct';
import { useBin, useTellUndo } from '../shell/useUndo';

/** What can be done with a task in a list: say that it is done or not, and take it away. */
export function useTaskActs(today: string) {
  const t = useTexts();
  const run = useAct();
  const toBin = useBin();
  const tellUndo = useTellUndo();
  const nameOf = (task: Row<'tasks'>) => task.title || t.preparation.unnamed;
  return {
    nameOf,
    tick: async (task: Row<'tasks'>) => {
      const isDone = task.doneOn === null;
      const isImproved = await run(() => tickTask(task.id, isDone ? today : null));
      if (isDone && isImproved) await tellUndo(t.preparation.withImprovement(nameOf(task)));
    },
    remove: (task: Row<'tasks'>) => toBin(() => bin('tasks', task.id), nameOf(task)),
  };
}

/** As `useTaskActs` gives them. */
export type TaskActs = ReturnType<typeof useTaskActs>;
