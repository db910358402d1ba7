import '../data/fresh';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseNames, openDatabase, removeExample } from '../../renderer/data/db';
import { fillExample } from '../../renderer/data/example';
import { snapshot } from '../../renderer/data/snapshot';
import type { Snapshot } from '../../renderer/domain/nouns';
import { en } from '../../renderer/texts/en';
import { nl } from '../../renderer/texts/nl';
import { addedBy, shippedSnapshot } from '../support/importFiles';
import { aHistory } from '../support/records';
import { filesOf, importFiles, meaning, openWith, orders, planOfFiles } from '../support/roundTrips';

const ways = (['xlsx', 'csv'] as const).flatMap((kind) =>
  [nl, en].map((texts) => ({ kind, texts, language: texts.language })),
);

describe('the example data', () => {
  let records: Snapshot;
  beforeEach(async () => {
    await removeExample();
    await openDatabase(databaseNames.example);
    await fillExample('2026-02-28');
    records = await snapshot();
  });

  it.each(ways)(
    'as $kind in $language, read into the same records, add and change nothing',
    async ({ kind, texts }) => {
      const plan = await importFiles(filesOf(kind, records, { texts }));
      expect(addedBy(plan)).toBe(0);
      expect(plan.changes).toEqual([]);
      expect(plan.duplicates).toEqual([]);
      expect(plan.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(await snapshot()).toEqual(records);
    },
  );

  it.each(ways)('as $kind in $language, read into an empty database, are there again', async ({ kind, texts }) => {
    await openWith(shippedSnapshot());
    const plan = await importFiles(filesOf(kind, records, { texts }));
    expect(plan.problems).toEqual([]);
    expect(plan.duplicates).toEqual([]);
    const copy = await snapshot();
    expect(meaning(copy)).toEqual(meaning(usedIn(records)));
    expect(orders(copy)).toEqual(orders(records));
    const again = await importFiles(filesOf(kind, records, { texts }));
    expect(addedBy(again)).toBe(0);
    expect(again.changes).toEqual([]);
  });
});

/** Records without what no list holds: venues without an edition, people and ideas without a pitch. */
function usedIn(records: Snapshot): Snapshot {
  const ids = (rows: readonly object[], field: string) => new Set(rows.map((row) => Reflect.get(row, field)));
  const venues = ids(records.editions, 'venueId');
  const pitchers = ids(records.speakers, 'pitcherId');
  const ideas = ids(records.pitches, 'initiativeId');
  return {
    ...records,
    venues: records.venues.filter(({ id }) => venues.has(id)),
    pitchers: records.pitchers.filter(({ id }) => pitchers.has(id)),
    initiatives: records.initiatives.filter(({ id }) => ideas.has(id)),
    consents: records.consents.filter(({ subject, subjectId }) => subject === 'pitcher' && pitchers.has(subjectId)),
  };
}

describe('an invented history, in which many records say the same', () => {
  const records = { ...shippedSnapshot(), ...withShippedLists(aHistory({ editions: 6, pitchesPerEdition: 8 })) };

  it.each(ways)('goes out and comes in the same as $kind in $language', async ({ kind, texts }) => {
    const files = filesOf(kind, records, { texts });
    const same = await planOfFiles(files, records);
    expect([addedBy(same), same.changes]).toEqual([0, []]);
    await openWith(shippedSnapshot());
    await importFiles(files);
    expect(meaning(await snapshot())).toEqual(meaning(usedIn(records)));
  });
});

/** The lists of a database, under the ids that the records refer to them by. */
function withShippedLists(records: Snapshot): Partial<Snapshot> {
  const { neighbourhoods: _n, ...rest } = records;
  return rest;
}
