import { type Due, type DueProblem, dueParts, readDue } from '../../domain/dueWords';
import type { Texts } from '../../texts/nl';
import { digitDate } from '../../ui/dates';
import type { Read } from '../../ui/useDraft';

/** When something is due, as it is typed: "10 weken voor", "28-10-2026", or nothing. */
export function dueText({ dueDays, dueOn }: Due, t: Texts): string {
  if (dueOn !== null) return digitDate(dueOn);
  return dueDays === null ? '' : t.preparation.due(dueParts(dueDays));
}

/** What typed words mean, or in words why they mean nothing; in a template no date of its own is allowed. */
export function dueRead(
  typed: string,
  around: { readonly evening: string | null; readonly today: string; readonly isTemplate: boolean },
  t: Texts,
): Read<Due> {
  const say = (problem: DueProblem) => ({ problem: t.preparation.dueProblem(problem) });
  const due = readDue(typed, around);
  if ('problem' in due) return say(due.problem);
  return around.isTemplate && due.dueOn !== null ? say('fromEveningOnly') : { value: due };
}
