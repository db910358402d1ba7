import type { TaskOwner } from '../../data/tasks';
import type { Row } from '../../domain/nouns';

/** The tasks of an edition or a template, and what they are seen by. */
export interface Tasks {
  readonly owner: TaskOwner;
  readonly tasks: readonly Row<'tasks'>[];
  /** The date of the evening; null for a template, or when it has none yet. */
  readonly evening: string | null;
  readonly today: string;
  /** Names of the team, by id. */
  readonly members: ReadonlyMap<string, string>;
  /** Where an improvement was found, by the id of the improvement: "editie 12". */
  readonly foundAt: ReadonlyMap<string, string>;
}

/** Whether these are the tasks of a template. */
export function isTemplate({ owner }: Pick<Tasks, 'owner'>): boolean {
  return 'templateId' in owner;
}
