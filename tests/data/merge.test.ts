import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { act } from '../../renderer/data/act';
import { bin } from '../../renderer/data/bin';
import { keepApart, keptApart, merge, mergePreview, pairKey } from '../../renderer/data/merge';
import { all, byIds, insert, one } from '../../renderer/data/records';
import { snapshot } from '../../renderer/data/snapshot';
import { redo, undo } from '../../renderer/data/undo';
import { isAllowed } from '../../renderer/domain/consent';
import { type Mergeable, mergeables, pointersTo } from '../../renderer/domain/merge';
import { type Changes, type TableName, tableNames } from '../../renderer/domain/nouns';
import { oddRecords } from '../support/oddRecords';
import { openWith } from '../support/roundTrips';
import { contents, openFresh } from './fresh';

const put = <T extends TableName>(table: T, values: Changes<T>, id?: string) =>
  act('other', tableNames, () => insert(table, values, id));

describe('merging two partners', () => {
  beforeEach(async () => {
    await openFresh();
    await put('partners', { name: 'Stichting Oud', kind: 'socialOrganisation', email: 'oud@example.org' }, 'old');
    await put('partners', { name: 'Oud', helps: ['space'] }, 'new');
    await put('editions', { number: 1 }, 'e1');
    await put('editions', { number: 2 }, 'e2');
    await put('presences', { editionId: 'e1', partnerId: 'old', presence: 'invited' });
    await put('presences', { editionId: 'e1', partnerId: 'new', presence: 'present' });
    await put('presences', { editionId: 'e2', partnerId: 'new', presence: 'coming' });
    await put('contacts', { givenName: 'Sam', partnerId: 'new' }, 'sam');
    await put('offers', { partnerId: 'new', text: 'Zaal' }, 'offer');
    await put('formerKinds', { partnerId: 'new', kind: 'platform', until: '2024-12-31' }, 'former');
    await put('offers', { partnerId: 'new', text: 'Weg' }, 'binned');
    await bin('offers', 'binned');
  });

  it('moves what pointed to the other, keeps one presence an edition, and bins the other', async () => {
    const preview = await mergePreview('partners', 'new', 'old');
    expect(preview?.kept.id).toBe('old');
    expect(preview?.moved).toEqual({ presences: 2, contacts: 1, offers: 1, formerKinds: 1 });
    expect(preview?.doubled).toBe(1);
    await merge('partners', 'old', 'new');
    expect(await one('partners', 'new')).toBeUndefined();
    expect(await one('partners', 'old')).toMatchObject({ name: 'Stichting Oud', helps: ['space'] });
    const presences = await all('presences');
    expect(presences.map(({ editionId, presence, partnerId }) => [editionId, presence, partnerId]).sort()).toEqual([
      ['e1', 'present', 'old'],
      ['e2', 'coming', 'old'],
    ]);
    expect((await one('contacts', 'sam'))?.partnerId).toBe('old');
    expect((await one('offers', 'offer'))?.partnerId).toBe('old');
    expect((await one('formerKinds', 'former'))?.partnerId).toBe('old');
    const stored = await contents();
    expect(stored.offers?.binned).toMatchObject({ partnerId: 'old' });
  });

  it('takes the sides that were chosen', async () => {
    await merge('partners', 'old', 'new', { name: 'other', helps: 'kept' });
    expect(await one('partners', 'old')).toMatchObject({ name: 'Oud', helps: [] });
  });

  it('refuses one that is gone, and writes nothing', async () => {
    await bin('partners', 'new');
    const before = await contents();
    await expect(merge('partners', 'old', 'new')).rejects.toThrow('no such record');
    await expect(merge('partners', 'old', 'old')).rejects.toThrow('no such record');
    expect(await contents()).toEqual(before);
    expect(await mergePreview('partners', 'old', 'new')).toBeNull();
  });

  it('carries along from whom a record is known to differ', async () => {
    await put('partners', { name: 'Derde' }, 'third');
    await keepApart('partners', 'new', 'third');
    await keepApart('partners', 'new', 'old');
    await merge('partners', 'old', 'new');
    expect([...(await keptApart('partners'))]).toEqual([pairKey({ oneId: 'third', otherId: 'old' })]);
  });
});

describe('merging two pitchers', () => {
  beforeEach(async () => {
    await openFresh();
    await put('pitchers', { givenName: 'Jan', familyName: 'Jansen', email: 'jan@example.org' }, 'a');
    await put('pitchers', { givenName: 'Jan', familyName: 'Janssen' }, 'b');
  });

  it('lets the no hold when both answered on the same date, and keeps both answers', async () => {
    const answer = { subject: 'pitcher', purpose: 'photo', date: '2025-01-01' } as const;
    await put('consents', { ...answer, subjectId: 'b', answer: 'no' });
    await put('consents', { ...answer, subjectId: 'a', answer: 'yes' });
    expect(isAllowed(await all('consents'), 'a', 'photo', '2025-06-01')).toBe(true);
    expect((await mergePreview('pitchers', 'a', 'b'))?.overruled).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 2));
    await merge('pitchers', 'a', 'b');
    const known = await all('consents');
    expect(known.map((consent) => consent.answer).sort()).toEqual(['no', 'no', 'yes']);
    expect(isAllowed(known, 'a', 'photo', '2025-06-01')).toBe(false);
  });

  it('leaves them once on a pitch they shared, once at a training, and once in a photo', async () => {
    await put('speakers', { pitchId: 'p', pitcherId: 'a' });
    await put('speakers', { pitchId: 'p', pitcherId: 'b' });
    await put('trainees', { trainingId: 't', pitcherId: 'a', notes: 'sprak zacht' });
    await put('trainees', { trainingId: 't', pitcherId: 'b', presence: 'present', notes: 'was op tijd' });
    await put('photos', { editionId: 'e', description: 'Op het podium', pitcherIds: ['a', 'b'] });
    await merge('pitchers', 'a', 'b');
    expect((await all('speakers')).map(({ pitcherId }) => pitcherId)).toEqual(['a']);
    const [trainee, ...others] = await all('trainees');
    expect(others).toEqual([]);
    expect(trainee).toMatchObject({ pitcherId: 'a', presence: 'present', notes: 'was op tijd\n\nsprak zacht' });
    expect((await all('photos')).map(({ pitcherIds }) => pitcherIds)).toEqual([['a']]);
  });

  it('leaves nothing behind that points to who is gone', async () => {
    for (const table of mergeables) {
      await put(table, { notes: 'een' }, `${table} one`);
      await put(table, { notes: 'twee' }, `${table} other`);
      for (const { table: of, field } of pointersTo(table)) {
        const value = field.endsWith('Ids') ? [`${table} other`] : `${table} other`;
        await put(of, { ...needed(of), [field]: value } as Changes<typeof of>);
      }
      await merge(table, `${table} one`, `${table} other`);
      const left = JSON.stringify(await snapshot()).includes(`"${table} other"`);
      expect(left, table).toBe(false);
    }
  });
});

/** Fields without which two rows of a table would be about the same. */
function needed(table: TableName): object {
  return table === 'formerKinds' ? { until: '2024-12-31' } : {};
}

const runs = process.env.PODIUM_LONG === '1' ? 400 : 25;

it('undo brings all back as it was, and redo does it again, whatever the records', async () => {
  await fc.assert(
    fc.asyncProperty(oddRecords(), fc.nat(), fc.nat(), async (records, a, b) => {
      const tables = mergeables.filter((table) => records[table].length > 1);
      fc.pre(tables.length > 0);
      await openWith(records);
      for (const table of tables) await mergedAndBack(table, a, b);
    }),
    { numRuns: runs },
  );
});

async function mergedAndBack(table: Mergeable, a: number, b: number): Promise<void> {
  const rows = await all(table);
  const [first, second] = [rows[a % rows.length], rows[(a + 1 + (b % (rows.length - 1))) % rows.length]];
  const preview = await mergePreview(table, first?.id ?? '', second?.id ?? '');
  if (!preview) throw new Error('both are there');
  for (const { table: of, field } of pointersTo(table))
    for (const { id } of [preview.kept, preview.other])
      await put(of, { ...needed(of), [field]: field.endsWith('Ids') ? [id] : id } as Changes<typeof of>);
  await keepApart(table, preview.kept.id, preview.other.id);
  const before = await contents();
  await merge(table, preview.kept.id, preview.other.id);
  const after = await contents();
  expect(after).not.toEqual(before);
  expect(await byIds(table, [preview.other.id])).toEqual([]);
  await undo();
  expect(await contents()).toEqual(before);
  await redo();
  expect(await contents()).toEqual(after);
  await undo();
}
