/** The bin: deleting is a move to it with what belongs to the record, and coming back takes all of that along. */

import { complete, type Row, type TableName, tableNames } from '../domain/nouns';
import { addDays, dateAt, type Instant, instant } from '../domain/time';
import { act } from './act';
import { database } from './db';
import { NotFound, now } from './records';

/** Days a record stays in the bin before it is removed for good. */
export const binDays = 30;

/** What goes along when a record is binned: tables whose rows point to it, by the field they do it with. */
const belongings: { readonly [T in TableName]?: readonly (readonly [TableName, string])[] } = {
  editions: [
    ['pitches', 'editionId'],
    ['presences', 'editionId'],
    ['cues', 'editionId'],
    ['runRows', 'editionId'],
    ['trainings', 'editionId'],
    ['tasks', 'editionId'],
    ['evaluations', 'editionId'],
    ['improvements', 'editionId'],
    ['broadcasts', 'editionId'],
    ['contributions', 'editionId'],
    ['photos', 'editionId'],
    ['lookBacks', 'editionId'],
  ],
  trainings: [['trainees', 'trainingId']],
  taskTemplates: [['tasks', 'templateId']],
  asks: [['matches', 'askId']],
  runTemplates: [['cues', 'templateId']],
  pitches: [
    ['speakers', 'pitchId'],
    ['asks', 'pitchId'],
    ['gifts', 'pitchId'],
    ['outcomes', 'pitchId'],
    ['offers', 'pitchId'],
    ['followUps', 'pitchId'],
    ['lookBacks', 'pitchId'],
    ['collaborations', 'pitchId'],
  ],
  offers: [['followUps', 'offerId']],
  pitchers: [
    ['speakers', 'pitcherId'],
    ['consents', 'subjectId'],
    ['trainees', 'pitcherId'],
  ],
  partners: [
    ['formerKinds', 'partnerId'],
    ['matches', 'partnerId'],
    ['contacts', 'partnerId'],
    ['presences', 'partnerId'],
  ],
  contacts: [
    ['consents', 'subjectId'],
    ['matches', 'contactId'],
  ],
  years: [['goals', 'yearId']],
};

/** Moves a record and what belongs to it to the bin. Throws `NotFound` or `WriteFailed`. */
export function bin(table: TableName, id: string): Promise<void> {
  return binAll(table, [id]);
}

/** Moves records of one table, and what belongs to them, to the bin together. Throws `NotFound` or `WriteFailed`. */
export function binAll(table: TableName, ids: readonly string[]): Promise<void> {
  return act('bin', tableNames, async () => {
    const rows = await database()
      .table(table)
      .bulkGet([...ids]);
    const lost = ids.find((_id, at) => rows[at]?.deletedAt !== null);
    if (lost !== undefined) throw new NotFound(table, lost);
    const stamp = await freshStamp();
    await mark(table, ids, stamp);
  });
}

/** Moments in the bin tell which records went together, so each binning gets a moment of its own. */
async function freshStamp(): Promise<Instant> {
  let stamp = now();
  for (const table of tableNames) {
    const last = await database().table(table).where('deletedAt').aboveOrEqual(stamp).last();
    if (last) stamp = instant(Math.max(stamp, last.deletedAt + 1));
  }
  return stamp;
}

async function mark(table: TableName, ids: readonly string[], stamp: Instant): Promise<void> {
  if (ids.length === 0) return;
  await database()
    .table(table)
    .where('id')
    .anyOf([...ids])
    .modify({ deletedAt: stamp });
  for (const [of, field] of belongings[table] ?? []) {
    const rows = await database()
      .table(of)
      .where(field)
      .anyOf([...ids])
      .toArray();
    await mark(
      of,
      rows.filter((row) => row.deletedAt === null).map((row) => row.id),
      stamp,
    );
  }
}

/** Takes everything out of the bin that went into it at the given moment. Throws `WriteFailed`. */
export function restore(binnedAt: Instant): Promise<void> {
  return act('restore', tableNames, async () => {
    for (const table of tableNames) {
      await database().table(table).where('deletedAt').equals(binnedAt).modify({ deletedAt: null });
    }
  });
}

/** What was binned together: the record that was asked for, and how many went along. */
export interface Binned {
  readonly at: Instant;
  readonly table: TableName;
  readonly row: Row<TableName>;
  readonly alongWith: number;
}

/** The bin, newest first. */
export async function binned(): Promise<Binned[]> {
  const groups = new Map<Instant, { table: TableName; row: Row<TableName> }[]>();
  for (const table of tableNames) {
    for (const stored of await database().table(table).where('deletedAt').above(0).toArray()) {
      const row = complete(table, stored);
      if (row.deletedAt === null) continue;
      groups.set(row.deletedAt, [...(groups.get(row.deletedAt) ?? []), { table, row }]);
    }
  }
  const rank = (table: TableName) => {
    const at = owners.indexOf(table);
    return at < 0 ? owners.length : at;
  };
  return [...groups]
    .flatMap(([at, members]) => {
      const [owner] = members.sort((a, b) => rank(a.table) - rank(b.table));
      return owner ? [{ at, ...owner, alongWith: members.length - 1 }] : [];
    })
    .sort((a, b) => b.at - a.at);
}

/** Tables that take others along, the one that takes most first. */
const owners: readonly TableName[] = [
  'editions',
  'runTemplates',
  'pitches',
  'partners',
  'pitchers',
  'contacts',
  'years',
];

/** Removes for good what has been in the bin for longer than `binDays`; returns how many records. */
export async function emptyOldBin(today = dateAt(now())): Promise<number> {
  const limit = Date.parse(`${addDays(today, -binDays)}T00:00:00Z`);
  const old = async () =>
    (await Promise.all(tableNames.map((t) => database().table(t).where('deletedAt').between(1, limit).count()))).reduce(
      (a, b) => a + b,
      0,
    );
  const count = await old();
  if (count === 0) return 0;
  await act('emptyBin', tableNames, async () => {
    for (const table of tableNames) await database().table(table).where('deletedAt').between(1, limit).delete();
  });
  return count;
}
