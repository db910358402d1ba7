/** The forms that people filled in after an edition. */

import { type EditionGrade, gradesOverEditions } from '../domain/gradeTally';
import { grouped } from '../domain/group';
import type { Changes, Row } from '../domain/nouns';
import { add, all, having, save } from './records';

/** The forms of an edition, in the order in which they were entered. */
export async function formsOf(editionId: string): Promise<Row<'evaluations'>[]> {
  return (await having('evaluations', 'editionId', [editionId])).sort((a, b) => a.createdAt - b.createdAt);
}

/** Keeps one form; returns its id. Throws `Misfit`, `WriteFailed`. */
export function addForm(values: Changes<'evaluations'>): Promise<string> {
  return add('addEvaluation', 'evaluations', values);
}

/** Changes fields of a form. Throws `Misfit`, `NotFound`, `WriteFailed`. */
export function saveForm(id: string, changes: Changes<'evaluations'>): Promise<void> {
  return save('saveEvaluation', 'evaluations', id, changes);
}

/** The grades of all editions that were held, oldest first. */
export async function editionGrades(): Promise<EditionGrade[]> {
  const [editions, forms] = await Promise.all([all('editions'), all('evaluations')]);
  const own = grouped(forms, (form) => form.editionId);
  return gradesOverEditions(editions, (id) => own.get(id) ?? []);
}
