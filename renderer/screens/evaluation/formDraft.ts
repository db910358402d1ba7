import type { Changes } from '../../domain/nouns';
import { misfit } from '../../domain/nouns';
import { readTyped } from '../record/readTyped';

/** A form as it is being typed. */
export interface FormDraft {
  readonly grade: string;
  readonly tops: string;
  readonly tips: string;
}

/** Nothing typed yet. */
export const blankForm: FormDraft = { grade: '', tops: '', tips: '' };

/** What a typed form means, or why it can not be kept. */
export function readForm(draft: FormDraft): Changes<'evaluations'> | { readonly problem: 'grade' | 'nothing' } {
  const grade = readTyped('grade', draft.grade);
  if ('problem' in grade || misfit('evaluations', 'grade', grade.value) !== null) return { problem: 'grade' };
  const [tops, tips] = [draft.tops.trim(), draft.tips.trim()];
  if (grade.value === null && tops === '' && tips === '') return { problem: 'nothing' };
  // Read as a grade, so it is a number or nothing.
  return { grade: grade.value as number | null, tops, tips };
}

// What was typed and not kept yet waits here when one leaves the screen for a moment.
const waiting = new Map<string, FormDraft>();

/** What was being typed for an edition. */
export function draftOf(editionId: string): FormDraft {
  return waiting.get(editionId) ?? blankForm;
}

/** Remembers what is being typed for an edition. */
export function keepDraft(editionId: string, draft: FormDraft): void {
  waiting.set(editionId, draft);
}
