/** The records that matching looks at, read once and then kept up to date from the change log. */
import type { MatchRecords } from '../domain/helper';
import type { TableName } from '../domain/nouns';
import { database } from './db';
import { all, byIds } from './records';
import { lastAct } from './snapshot';

const tables = [
  'partners',
  'contacts',
  'offers',
  'pitches',
  'initiatives',
  'asks',
  'matches',
  'presences',
  'editions',
] as const satisfies readonly (keyof MatchRecords)[];

interface Kept {
  readonly id: string;
}

/** Records as they stood after an act. */
export interface HeldRecords {
  readonly seq: number;
  readonly records: MatchRecords;
}

/** More changes than this are an import, and read sooner from the start. */
const manyChanges = 5_000;

/** The records as they stand now; what was read before is used again where nothing changed. */
export async function matchRecords(held?: HeldRecords): Promise<HeldRecords> {
  const seq = await lastAct();
  if (held?.seq === seq) return held;
  const changes = held
    ? await database()
        .changes.where('[seq+n]')
        .between([held.seq + 1, 0], [seq, Number.POSITIVE_INFINITY], true, true)
        .toArray()
    : [];
  const isNearby = held !== undefined && seq > held.seq && changes.length <= manyChanges;
  const rows = await Promise.all(
    tables.map(async (table): Promise<readonly [TableName, readonly Kept[]]> => {
      if (!isNearby) return [table, await all(table)];
      const ids = new Set(changes.filter((change) => change.table === table).map(({ id }) => id));
      const before: readonly Kept[] = held.records[table];
      if (ids.size === 0) return [table, before];
      return [table, [...before.filter(({ id }) => !ids.has(id)), ...(await byIds(table, [...ids]))]];
    }),
  );
  // Every table of the list is read, each with its own rows.
  return { seq, records: Object.fromEntries(rows) as unknown as MatchRecords };
}
