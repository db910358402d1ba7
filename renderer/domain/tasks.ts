/** The tasks of an edition together: in groups by time, how far they are, and the ones to begin with. */
import { type Due, dueDate } from './dueWords';
import type { Edition } from './edition';
import { grouped } from './group';
import type { Task } from './task';
import { addDays } from './time';

/** The groups of a list of tasks, in the order in which they are shown. */
export const taskGroups = ['late', 'soon', 'later', 'after', 'undated', 'done'] as const;
/** One of `taskGroups`. */
export type TaskGroup = (typeof taskGroups)[number];

/** Days ahead that count as soon. */
export const soonDays = 7;

type Dated = Pick<Task, 'dueDays' | 'dueOn' | 'doneOn'>;

/** The group of a task on a date. Without a date of the evening only what side of it a task is on can be told. */
export function groupOf(task: Dated, evening: string | null, today: string): TaskGroup {
  if (task.doneOn !== null) return 'done';
  const due = dueDate(task, evening);
  if (due === null) return task.dueDays === null ? 'undated' : task.dueDays > 0 ? 'after' : 'later';
  if (due < today) return 'late';
  if (due <= addDays(today, soonDays)) return 'soon';
  return evening !== null && due > evening ? 'after' : 'later';
}

/** Tasks in their groups, what is due first on top; what is done last comes first. Empty groups are left out. */
export function inGroups(
  tasks: readonly Task[],
  evening: string | null,
  today: string,
): { readonly group: TaskGroup; readonly tasks: readonly Task[] }[] {
  const found = grouped(tasks, (task) => groupOf(task, evening, today));
  return taskGroups.flatMap((group) => {
    const own = found.get(group);
    if (!own) return [];
    return [{ group, tasks: [...own].sort(group === 'done' ? lastDoneFirst : byDue(evening)) }];
  });
}

function byDue(evening: string | null): (a: Task, b: Task) => number {
  const due = (task: Task) => dueDate(task, evening) ?? '9999';
  return (a, b) => due(a).localeCompare(due(b)) || (a.dueDays ?? 0) - (b.dueDays ?? 0) || byAge(a, b);
}

function lastDoneFirst(a: Task, b: Task): number {
  return (b.doneOn ?? '').localeCompare(a.doneOn ?? '') || byAge(a, b);
}

function byAge(a: Task, b: Task): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : a.createdAt - b.createdAt;
}

/** How far a list of tasks is. */
export function progress(
  tasks: readonly Dated[],
  evening: string | null,
  today: string,
): { readonly all: number; readonly done: number; readonly late: number; readonly soon: number } {
  const n = (group: TaskGroup) => tasks.filter((task) => groupOf(task, evening, today) === group).length;
  return { all: tasks.length, done: n('done'), late: n('late'), soon: n('soon') };
}

/** Whether the tasks of an edition still press: it is to be held, or was held and is not closed yet. */
export function isUnderWay({ status }: Pick<Edition, 'status'>): boolean {
  return status === 'draft' || status === 'planned' || status === 'held';
}

/** When a task counts from the evening: an own date as days from it, where the evening has a date. */
export function fromEvening({ dueDays, dueOn }: Due, daysFrom: (date: string) => number | null): number | null {
  return dueOn === null ? dueDays : daysFrom(dueOn);
}

/** The tasks that nearly every evening needs; their words stand in `texts/`. Days from the evening. (assumed) */
export const usualTasks = {
  venue: -70,
  budget: -63,
  callForPitches: -56,
  hostAndMusic: -49,
  partners: -42,
  broadcast: -42,
  selection: -28,
  publicity: -28,
  catering: -28,
  confirmations: -25,
  runOfShow: -21,
  interpreters: -21,
  training: -14,
  consents: -14,
  crew: -14,
  slides: -7,
  visitors: -3,
  forms: -3,
  soundCheck: 0,
  thanks: 1,
  enterForms: 3,
  replay: 7,
  lookBack: 7,
  offers: 14,
  report: 21,
} as const satisfies Readonly<Record<string, number>>;
/** One of the tasks that Podium ships. */
export type UsualTask = keyof typeof usualTasks;
