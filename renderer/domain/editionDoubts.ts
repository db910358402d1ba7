import { type Edition, wasHeld } from './edition';
import type { FieldName } from './nouns';
import type { Venue } from './venue';

/** What looks odd about an edition: worth a second look, never refused. */
export type Doubt =
  | { readonly doubt: 'numberTaken' }
  | { readonly doubt: 'dateTaken'; readonly number: number | null }
  | { readonly doubt: 'over' }
  | { readonly doubt: 'notYet' }
  | { readonly doubt: 'longEvening'; readonly hours: number }
  | { readonly doubt: 'trainingAfter' }
  | { readonly doubt: 'overCapacity'; readonly capacity: number }
  | { readonly doubt: 'gradeWithoutForms' };

/** The field beside which each doubt is told. */
export const doubtField: { readonly [D in Doubt['doubt']]: FieldName<'editions'> } = {
  numberTaken: 'number',
  dateTaken: 'date',
  over: 'date',
  notYet: 'status',
  longEvening: 'endTime',
  trainingAfter: 'trainingDate',
  overCapacity: 'attendance',
  gradeWithoutForms: 'gradeCount',
};

/** The longest evening that raises no question. */
const longestMinutes = 8 * 60;

interface Around {
  readonly otherEditions: readonly Edition[];
  readonly venue: Pick<Venue, 'capacity'> | undefined;
  /** The date in the city, `yyyy-mm-dd`. */
  readonly today: string;
}

/** What looks odd about an edition among the others, on a date. */
export function doubtsOf(edition: Edition, { otherEditions, venue, today }: Around): Doubt[] {
  const doubts: Doubt[] = [];
  const others = otherEditions.filter((e) => e.id !== edition.id);
  const { number, date, startTime, endTime, trainingDate, attendance } = edition;
  if (number !== null && others.some((e) => e.number === number)) doubts.push({ doubt: 'numberTaken' });
  const sameDay = others.find((e) => date !== null && e.date === date && e.status !== 'cancelled');
  if (sameDay && edition.status !== 'cancelled') doubts.push({ doubt: 'dateTaken', number: sameDay.number });
  if (isOver(edition, today)) doubts.push({ doubt: 'over' });
  if (wasHeld(edition) && date !== null && date > today) doubts.push({ doubt: 'notYet' });
  const minutes = startTime && endTime ? lengthMinutes(startTime, endTime) : 0;
  if (minutes > longestMinutes) doubts.push({ doubt: 'longEvening', hours: Math.round(minutes / 60) });
  if (trainingDate !== null && date !== null && trainingDate > date) doubts.push({ doubt: 'trainingAfter' });
  const capacity = venue?.capacity ?? null;
  if (attendance !== null && capacity !== null && attendance > capacity)
    doubts.push({ doubt: 'overCapacity', capacity });
  if (edition.grade !== null && !edition.gradeCount) doubts.push({ doubt: 'gradeWithoutForms' });
  return doubts;
}

/** Whether the date of an edition has passed while no one said whether it was held. */
export function isOver(edition: Pick<Edition, 'date' | 'status'>, today: string): boolean {
  return edition.date !== null && edition.date < today && ['draft', 'planned'].includes(edition.status);
}

/** Minutes from one clock time (`hh:mm`) to the next other; an end before the start lies after midnight. */
export function lengthMinutes(start: string, end: string): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return (minutes(end) - minutes(start) + 24 * 60) % (24 * 60);
}

/** The editions that were at the same venue before this one, latest first. */
export function earlierAtVenue(edition: Edition, otherEditions: readonly Edition[]): Edition[] {
  return otherEditions
    .filter(
      (e) =>
        e.id !== edition.id &&
        e.venueId !== null &&
        e.venueId === edition.venueId &&
        e.status !== 'cancelled' &&
        (edition.date === null || (e.date ?? '9999') < edition.date),
    )
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
