/** What is to be done for an edition, and the lists to begin with. */
import { dueDate } from '../domain/dueWords';
import type { Edition } from '../domain/edition';
import type { Changes, Row } from '../domain/nouns';
import { folded } from '../domain/search';
import { fromEvening, groupOf, isUnderWay } from '../domain/tasks';
import { daysBetween } from '../domain/time';
import { act } from './act';
import { all, having, insert, NotFound, one, orderAfter, orderBetween, save, update } from './records';

/** Whose tasks: an edition's or a template's. */
export type TaskOwner = { readonly editionId: string } | { readonly templateId: string };
/** What a list of tasks is made from: tasks as such, a template, or an earlier edition. */
export type TaskSource = TaskOwner | { readonly tasks: readonly Changes<'tasks'>[] };

/** The tasks of an edition or a template, in no particular order. */
export function tasksOf(owner: TaskOwner): Promise<Row<'tasks'>[]> {
  return 'editionId' in owner
    ? having('tasks', 'editionId', [owner.editionId])
    : having('tasks', 'templateId', [owner.templateId]);
}

/** The templates, by name. */
export async function taskTemplates(): Promise<Row<'taskTemplates'>[]> {
  return (await all('taskTemplates')).sort((a, b) => folded(a.name).localeCompare(folded(b.name)));
}

/** The editions that have tasks, to begin another with. */
export async function editionsWithTasks(): Promise<Row<'editions'>[]> {
  const [tasks, editions] = await Promise.all([all('tasks'), all('editions')]);
  const ids = new Set(tasks.map((task) => task.editionId));
  return editions.filter((edition) => ids.has(edition.id));
}

/** What of a task goes along into another list; a date of its own becomes days from that list's evening. */
function copied(task: Row<'tasks'>, evening: string | null): Changes<'tasks'> {
  const { title, responsibleId, notes } = task;
  const dueDays = fromEvening(task, (date) => (evening === null ? null : daysBetween(evening, date)));
  return { title, responsibleId, notes, dueDays };
}

async function tasksFrom(source: TaskSource): Promise<readonly Changes<'tasks'>[]> {
  if ('tasks' in source) return source.tasks;
  const evening = 'editionId' in source ? ((await one('editions', source.editionId))?.date ?? null) : null;
  const rows = (await tasksOf(source)).sort((a, b) => (a.order < b.order ? -1 : 1));
  // What came from an improvement belongs to that one edition; the improvement itself is carried along.
  return rows.filter((task) => task.improvementId === null).map((task) => copied(task, evening));
}

async function insertTasks(owner: TaskOwner, tasks: readonly Changes<'tasks'>[]): Promise<void> {
  let order = orderAfter(await tasksOf(owner));
  for (const task of tasks) {
    await insert('tasks', { ...task, ...owner, order });
    order = orderBetween(order, null);
  }
}

/** Gives an edition the tasks of a source, but for those it has by title; returns how many. One act. */
export function makeTasks(editionId: string, source: TaskSource): Promise<number> {
  return act('makeTasks', ['tasks', 'editions'], async () => {
    const known = new Set((await tasksOf({ editionId })).map((task) => folded(task.title)));
    const fresh = (await tasksFrom(source)).filter(({ title }) => !known.has(folded(title ?? '')));
    await insertTasks({ editionId }, fresh);
    return fresh.length;
  });
}

/** Adds a task after the others; returns its id. Throws `Misfit`, `WriteFailed`. */
export function addTask(owner: TaskOwner, values: Changes<'tasks'>): Promise<string> {
  return act('addTask', ['tasks'], async () =>
    insert('tasks', { ...values, ...owner, order: orderAfter(await tasksOf(owner)) }),
  );
}

/** Changes fields of a task. Throws `Misfit`, `NotFound`, `WriteFailed`. */
export function saveTask(id: string, changes: Changes<'tasks'>): Promise<void> {
  return save('saveTask', 'tasks', id, changes);
}

/**
 * Says that a task was done on a date, or with null that it was not. An improvement that it was made from is done, or
 * open again, with it; returns whether there is one. Throws `NotFound`, `WriteFailed`.
 */
export function tickTask(id: string, doneOn: string | null): Promise<boolean> {
  return act('saveTask', ['tasks', 'improvements'], async () => {
    const task = await one('tasks', id);
    if (!task) throw new NotFound('tasks', id);
    await update('tasks', id, { doneOn });
    const improvement = task.improvementId === null ? undefined : await one('improvements', task.improvementId);
    if (!improvement) return false;
    const isTold = doneOn === null ? improvement.doneEditionId === task.editionId : improvement.doneOn === null;
    if (isTold)
      await update('improvements', improvement.id, {
        doneOn,
        doneEditionId: doneOn === null ? null : task.editionId,
      });
    return isTold;
  });
}

/** Keeps the tasks of an edition as a template with a name; returns its id. Throws `Misfit`, `WriteFailed`. */
export function saveTasksAsTemplate(editionId: string, name: string): Promise<string> {
  return act('saveTaskTemplate', ['tasks', 'taskTemplates', 'editions'], async () => {
    const tasks = await tasksFrom({ editionId });
    const templateId = await insert('taskTemplates', { name });
    await insertTasks({ templateId }, tasks);
    return templateId;
  });
}

/** Changes a template's name. Throws `Misfit`, `NotFound`, `WriteFailed`. */
export function saveTaskTemplate(id: string, changes: Changes<'taskTemplates'>): Promise<void> {
  return save('saveTaskTemplate', 'taskTemplates', id, changes);
}

/** A task that is late or due soon, with the edition it is for and who does it. */
export interface PressingTask {
  readonly task: Row<'tasks'>;
  readonly edition: Edition;
  readonly due: string;
  readonly isLate: boolean;
  /** The name of who does it; empty when no one was named. */
  readonly who: string;
}

/** The tasks of editions under way that are late or due soon, the longest due first. */
export async function pressingTasks(today: string): Promise<PressingTask[]> {
  // Side by side, so that whoever watches hears of every table.
  const [editions, tasks, team] = await Promise.all([all('editions'), all('tasks'), all('teamMembers')]);
  const underWay = new Map(editions.filter(isUnderWay).map((edition) => [edition.id, edition]));
  const names = new Map(team.map((member) => [member.id, member.name]));
  return tasks
    .flatMap((task): PressingTask[] => {
      const edition = underWay.get(task.editionId ?? '');
      const due = dueDate(task, edition?.date ?? null);
      const group = groupOf(task, edition?.date ?? null, today);
      if (!edition || due === null || (group !== 'late' && group !== 'soon')) return [];
      return [{ task, edition, due, isLate: group === 'late', who: names.get(task.responsibleId ?? '') ?? '' }];
    })
    .sort((a, b) => a.due.localeCompare(b.due) || a.task.createdAt - b.task.createdAt);
}
