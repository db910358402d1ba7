/** Numbers of pitches that were stated for old editions, beside what the records have. They are told, and never counted. */
import { wasHeld } from '../domain/edition';
import { grouped } from '../domain/group';
import type { Snapshot } from '../domain/nouns';
import { yearOf } from '../domain/time';

/** The editions of a year for which another number of pitches was stated than the records have. */
export interface StatedCounts {
  readonly year: number;
  readonly editions: readonly { readonly number: number | null; readonly stated: number; readonly counted: number }[];
}

/** The years up to and with a year that have such editions, in order. */
export function statedCounts(
  { editions, pitches }: Pick<Snapshot, 'editions' | 'pitches'>,
  until: number,
): StatedCounts[] {
  const staged = grouped(
    pitches.filter(({ stage }) => stage === 'pitched'),
    ({ editionId }) => editionId,
  );
  const differing = editions
    .flatMap((edition) => {
      const { id, number, date, statedPitches: stated } = edition;
      const counted = staged.get(id)?.length ?? 0;
      return !wasHeld(edition) || date === null || stated === null || stated === counted
        ? []
        : [{ date, year: yearOf(date), number, stated, counted }];
    })
    .filter(({ year }) => year <= until)
    .sort((a, b) => a.date.localeCompare(b.date));
  return [...grouped(differing, ({ year }) => year)].map(([year, own]) => ({
    year,
    editions: own.map(({ number, stated, counted }) => ({ number, stated, counted })),
  }));
}
