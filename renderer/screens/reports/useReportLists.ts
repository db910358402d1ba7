import { useDeferredValue } from 'react';
import { all } from '../../data/records';
import { useLive } from '../../data/useLive';
import { newestFirst, nextEdition, wasHeld } from '../../domain/edition';
import { eveningFacts } from '../../domain/eveningFacts';
import type { Row } from '../../domain/nouns';
import { fullName } from '../../domain/pitcher';
import { firstTwo, knownPoints, type SyncPoints } from '../../domain/syncPoints';
import { yearOf } from '../../domain/time';
import type { ReportOption } from '../../reports/choice';
import { eveningRecords } from '../after/useAfter';

/** Where people are kept that a report can be about. */
export const peopleTables = ['pitchers', 'contacts', 'teamMembers'] as const;

/** Someone a report can be about. */
export interface Person {
  readonly id: string;
  readonly table: (typeof peopleTables)[number];
  readonly name: string;
}

/** What there is to choose from; empty where it is not asked. */
export interface ReportLists {
  /** Years with an edition that was held, newest first. */
  readonly years: readonly number[];
  /** Newest first. */
  readonly editions: readonly Row<'editions'>[];
  /** The edition that is offered first; null when there is none. */
  readonly firstEdition: string | null;
  readonly people: readonly Person[];
  readonly partners: readonly Row<'partners'>[];
}

/** What there is to choose from for a report, watched; undefined while it is read. */
export function useReportLists(
  options: readonly ReportOption[],
  { today, isAfterwards }: { readonly today: string; readonly isAfterwards: boolean },
): ReportLists | undefined {
  const read = useLive(async (): Promise<ReportLists> => {
    const asks = (option: ReportOption) => options.includes(option);
    const editions = asks('year') || asks('edition') ? newestFirst(await all('editions')) : [];
    const held = editions.filter((edition) => wasHeld(edition) && edition.date !== null);
    const next = nextEdition(editions, today);
    const first = isAfterwards ? (held[0] ?? next) : (next ?? editions[0]);
    return {
      editions,
      years: [...new Set(held.map(({ date }) => yearOf(date ?? today)))],
      firstEdition: first?.id ?? null,
      people: asks('person') ? await people() : [],
      partners: asks('partner') ? sorted(await all('partners'), ({ name }) => name) : [],
    };
  }, [options, today, isAfterwards]);
  // Deferred, so that drawing all the choices is cut in pieces and the window never halts for it.
  return useDeferredValue(read);
}

async function people(): Promise<Person[]> {
  const [pitchers, contacts, members] = await Promise.all([all('pitchers'), all('contacts'), all('teamMembers')]);
  const ofTable = (table: Person['table'], list: readonly Omit<Person, 'table'>[]) =>
    sorted(
      list.map(({ id, name }) => ({ id, table, name })),
      ({ name }) => name,
    );
  const named = (row: Row<'pitchers'> | Row<'contacts'>) => ({ id: row.id, name: fullName(row) });
  return [
    ...ofTable('pitchers', pitchers.map(named)),
    ...ofTable('contacts', contacts.map(named)),
    ...ofTable('teamMembers', members),
  ];
}

function sorted<V>(list: readonly V[], key: (one: V) => string): V[] {
  return [...list].sort((a, b) => key(a).localeCompare(key(b), 'nl'));
}

const noPoints: SyncPoints = [];

/** The points of the video that the log of an evening holds, watched; undefined while they are read. */
export function useKnownPoints(editionId: string | null): SyncPoints | undefined {
  return useLive(async () => {
    const facts = editionId === null ? null : eveningFacts(await eveningRecords(), editionId);
    return facts ? firstTwo(knownPoints(facts.run)) : noPoints;
  }, [editionId]);
}
