/** What can be done better: found at an edition, carried to the next ones. */
import { type CarriedImprovement, carriedTo, improvementDueDays, taskTitle } from '../domain/improvements';
import type { Changes, Row } from '../domain/nouns';
import { act } from './act';
import { add, all, having, insert, NotFound, one, orderAfter, save, update } from './records';

/** What was found at an edition, in the order in which it was written down. */
export async function improvementsFoundAt(editionId: string): Promise<Row<'improvements'>[]> {
  return (await having('improvements', 'editionId', [editionId])).sort((a, b) => a.createdAt - b.createdAt);
}

/** What an edition takes along from earlier ones, and which of it has a task here that is still to be done. */
export async function carriedImprovements(
  editionId: string,
): Promise<readonly (CarriedImprovement & { readonly hasTask: boolean })[]> {
  const [improvements, editions, tasks] = await Promise.all([
    all('improvements'),
    all('editions'),
    having('tasks', 'editionId', [editionId]),
  ]);
  const edition = editions.find(({ id }) => id === editionId);
  const taken = new Set(tasks.filter((task) => task.doneOn === null).map((task) => task.improvementId));
  return edition
    ? carriedTo(edition, improvements, editions).map((line) => ({ ...line, hasTask: taken.has(line.improvement.id) }))
    : [];
}

/** Writes down an improvement; returns its id. Throws `Misfit`, `WriteFailed`. */
export function addImprovement(values: Changes<'improvements'>): Promise<string> {
  return add('addImprovement', 'improvements', values);
}

/** Changes fields of an improvement. Throws `Misfit`, `NotFound`, `WriteFailed`. */
export function saveImprovement(id: string, changes: Changes<'improvements'>): Promise<void> {
  return save('saveImprovement', 'improvements', id, changes);
}

/**
 * Says that an improvement was made at an edition, on a date; with null that it is still open. Its tasks that were not
 * done are done with it. Throws `NotFound`, `WriteFailed`.
 */
export function tickImprovement(id: string, editionId: string, doneOn: string | null): Promise<void> {
  return act('saveImprovement', ['improvements', 'tasks'], async () => {
    await update('improvements', id, { doneOn, doneEditionId: doneOn === null ? null : editionId });
    if (doneOn === null) return;
    for (const task of await having('tasks', 'improvementId', [id]))
      if (task.doneOn === null) await update('tasks', task.id, { doneOn });
  });
}

/** Makes a task of an improvement for an edition; returns the task's id. Throws `NotFound`, `WriteFailed`. */
export function taskFromImprovement(id: string, editionId: string, today: string): Promise<string> {
  return act('addTask', ['tasks', 'improvements', 'editions'], async () => {
    const improvement = await one('improvements', id);
    const edition = await one('editions', editionId);
    if (!improvement || !edition) throw new NotFound(improvement ? 'editions' : 'improvements', id);
    const tasks = await having('tasks', 'editionId', [editionId]);
    return insert('tasks', {
      ...{ editionId, improvementId: id, order: orderAfter(tasks) },
      title: taskTitle(improvement),
      responsibleId: improvement.responsibleId,
      dueDays: improvementDueDays(edition.date, today),
    });
  });
}
