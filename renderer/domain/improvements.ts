/** Improvements as they are carried along: found at one edition, and with every later one until they are done. */
import type { Edition } from './edition';
import type { Improvement } from './evaluation';
import { addDays } from './time';

/** An improvement at a later edition, with where it was found. */
export interface CarriedImprovement {
  readonly improvement: Improvement;
  readonly foundAt: Edition;
}

/** Whether one edition comes before another; what has no date yet comes last. */
export function comesBefore(one: Edition, other: Edition): boolean {
  if (one.id === other.id) return false;
  const [a, b] = [one.date ?? '9999', other.date ?? '9999'];
  return a === b ? (one.number ?? Infinity) < (other.number ?? Infinity) : a < b;
}

/**
 * What an edition takes along: what was found before it and is not done, and then what was done at this very edition.
 * The oldest come first.
 */
export function carriedTo(
  edition: Edition,
  improvements: readonly Improvement[],
  editions: readonly Edition[],
): CarriedImprovement[] {
  const byId = new Map(editions.map((one) => [one.id, one]));
  return improvements
    .flatMap((improvement) => {
      const foundAt = byId.get(improvement.editionId ?? '');
      if (!foundAt || !comesBefore(foundAt, edition)) return [];
      return improvement.doneOn === null || improvement.doneEditionId === edition.id ? [{ improvement, foundAt }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.improvement.doneOn !== null) - Number(b.improvement.doneOn !== null) ||
        (comesBefore(a.foundAt, b.foundAt) ? -1 : comesBefore(b.foundAt, a.foundAt) ? 1 : 0) ||
        a.improvement.createdAt - b.improvement.createdAt,
    );
}

const usualDays = -14;

/** When a task for an improvement is due: two weeks before the evening, or on it when that moment has passed. (assumed) */
export function improvementDueDays(evening: string | null, today: string): number {
  return evening !== null && addDays(evening, usualDays) < today ? 0 : usualDays;
}

/** The title of a task made from an improvement: its first line, as long as a title may be. */
export function taskTitle({ text }: Pick<Improvement, 'text'>): string {
  const line = text.trim().split('\n', 1)[0]?.trim() ?? '';
  return line.length > 200 ? `${line.slice(0, 199).trimEnd()}…` : line;
}
