import { type Edition, newestFirst, nextEdition, wasHeld } from '../domain/edition';
import { grouped } from '../domain/group';
import { type IndicatorTables, youngOf } from '../domain/indicators';
import type { Row } from '../domain/nouns';
import { yearOf } from '../domain/time';
import { lineUpRule } from '../domain/year';
import { database } from './db';
import { all, byIds, having } from './records';

/** What the start page reads first: the next edition, and whether there is anything at all. */
export interface OverviewStart {
  readonly next: Edition | undefined;
  readonly editions: readonly Edition[];
  readonly isEmpty: boolean;
}

/** The next edition on or after a date, and whether anything was ever recorded. */
export async function overviewStart(today: string): Promise<OverviewStart> {
  const editions = newestFirst(await all('editions'));
  const isEmpty =
    editions.length === 0 && (await database().pitches.count()) === 0 && (await database().partners.count()) === 0;
  return { next: nextEdition(editions, today), editions, isEmpty };
}

/** The records that a year's indicators are computed from, and no others: it stays quick among many years. */
export async function recordsOfYear(year: number): Promise<IndicatorTables> {
  const editions = (await all('editions')).filter((e) => wasHeld(e) && e.date !== null && yearOf(e.date) === year);
  const editionIds = editions.map((e) => e.id);
  const pitches = await having('pitches', 'editionId', editionIds);
  const ids = pitches.map((p) => p.id);
  const read = await Promise.all([
    having('speakers', 'pitchId', ids),
    having('asks', 'pitchId', ids),
    having('gifts', 'pitchId', ids),
    having('outcomes', 'pitchId', ids),
    having('followUps', 'pitchId', ids),
    all('collaborations'),
    having('offers', 'pitchId', ids),
    having('offers', 'editionId', editionIds),
    all('years'),
  ]);
  const [speakers, asks, gifts, outcomes, followUps, collaborations, offersAtPitches, offersAtEvenings, years] = read;
  const pitchers: Row<'pitchers'>[] = await byIds(
    'pitchers',
    speakers.map((s) => s.pitcherId),
  );
  const offers = [...new Map([...offersAtPitches, ...offersAtEvenings].map((o) => [o.id, o])).values()];
  const tables = { editions, pitches, speakers, pitchers, asks, gifts, outcomes, offers, years };
  return { ...tables, followUps, collaborations };
}

/** For each edition, in the given order, how many pitches were on stage and how many of those by young people. */
export async function youngCounts(
  editionIds: readonly string[],
): Promise<{ readonly all: number; readonly young: number }[]> {
  const pitches = (await having('pitches', 'editionId', [...editionIds])).filter((p) => p.stage === 'pitched');
  const speakers = await having(
    'speakers',
    'pitchId',
    pitches.map((p) => p.id),
  );
  const pitchers = await byIds(
    'pitchers',
    speakers.map((s) => s.pitcherId),
  );
  const editions = new Map((await byIds('editions', [...editionIds])).map((e) => [e.id, e]));
  const years = await all('years');
  const ofEdition = grouped(pitches, (p) => p.editionId);
  return editionIds.map((id) => {
    const own = ofEdition.get(id) ?? [];
    const date = editions.get(id)?.date;
    const { youngBands } = lineUpRule(years, date ? yearOf(date) : 9999);
    return { all: own.length, young: youngOf(own, { speakers, pitchers }, youngBands).length };
  });
}
