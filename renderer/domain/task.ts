import type { z } from 'zod/mini';
import { count, date, hidden, longText, reference, text } from './field';
import { record } from './record';

/**
 * Something to do for an edition, or in a template for one. `dueDays` counts from the evening (negative: before it), so
 * that the task moves along with the evening; `dueOn` is a date of its own and goes before it.
 */
export const task = record({
  editionId: reference('editions', { formless: true }),
  templateId: reference('taskTemplates', { formless: true }),
  improvementId: reference('improvements', { formless: true }),
  title: text({ required: true }),
  dueDays: count({ min: -3_650, max: 3_650 }),
  dueOn: date(),
  responsibleId: reference('teamMembers'),
  doneOn: date(),
  notes: longText(),
  order: hidden(),
});

/** A named list of tasks to begin a new edition with; its tasks point to it. */
export const taskTemplate = record({ name: text({ required: true }) });

/** Something to do. */
export type Task = Readonly<z.infer<typeof task>>;
/** A named list of tasks. */
export type TaskTemplate = Readonly<z.infer<typeof taskTemplate>>;
