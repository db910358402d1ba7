import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin, binDays, binned, emptyOldBin, restore } from '../../renderer/data/bin';
import type { Database } from '../../renderer/data/db';
import { addEdition } from '../../renderer/data/editions';
import { addContact, addPartner, savePresence } from '../../renderer/data/network';
import { addPart, addPitch, addPitcherTo, saveConsent } from '../../renderer/data/pitches';
import { all } from '../../renderer/data/records';
import { goalsOf, saveGoal } from '../../renderer/data/years';
import { tableNames } from '../../renderer/domain/nouns';
import { addDays, dateAt, instant } from '../../renderer/domain/time';
import { actsSince, contents, openFresh } from './fresh';

let db: Database;

beforeEach(async () => {
  db = await openFresh();
});

/** How many live rows each table has, empty tables left out. */
async function counts(): Promise<Record<string, number>> {
  const result: Record<string, number> = {};
  for (const table of tableNames) {
    const { length } = await all(table);
    if (length > 0 && !['themes', 'districts', 'neighbourhoods'].includes(table)) result[table] = length;
  }
  return result;
}

/** An edition with two pitches, each with all that can hang on it. */
async function anEvening() {
  const editionId = await addEdition();
  const partnerId = await addPartner({ name: 'Anker' });
  await savePresence(editionId, partnerId, 'coming');
  const pitchIds: string[] = [];
  const pitcherIds: string[] = [];
  for (const title of ['Repaircafé', 'Buurttuin']) {
    const pitchId = await addPitch({ title }, { editionId });
    pitchIds.push(pitchId);
    pitcherIds.push(await addPitcherTo(pitchId, { givenName: 'Bo' }));
    await addPart('asks', pitchId, { text: 'gereedschap' });
    await addPart('gifts', pitchId, { text: 'taart' });
    await addPart('outcomes', pitchId, { outcome: 'advanced' });
    await addPart('offers', pitchId, { partnerId, text: 'ruimte' });
  }
  return { editionId, partnerId, pitchIds, pitcherIds };
}

describe('the bin', () => {
  it('takes an edition with all that belongs to it, and gives all of that back', async () => {
    const { editionId } = await anEvening();
    const before = await contents();
    const was = await counts();
    await bin('editions', editionId);
    // Ideas, people and partners outlive the evening.
    expect(await counts()).toEqual({ initiatives: 2, pitchers: 2, partners: 1 });
    const [group] = await binned();
    expect(group).toMatchObject({ table: 'editions', row: { id: editionId }, alongWith: 13 });
    await restore(group?.at ?? instant(0));
    expect(await counts()).toEqual(was);
    expect(await contents()).toEqual(before);
    expect(await binned()).toEqual([]);
  });

  it('gives back only what went together', async () => {
    const { editionId, pitchIds } = await anEvening();
    const [first = ''] = pitchIds;
    await bin('pitches', first);
    await bin('editions', editionId);
    expect((await binned()).map((g) => [g.table, g.alongWith])).toEqual([
      ['editions', 7],
      ['pitches', 5],
    ]);
    await restore((await binned())[0]?.at ?? instant(0));
    expect((await all('pitches')).map((p) => p.id)).toEqual([pitchIds[1]]);
    expect((await all('asks')).length).toBe(1);
    await restore((await binned())[0]?.at ?? instant(0));
    expect((await all('asks')).length).toBe(2);
  });

  it('keeps apart what is binned in the same moment', async () => {
    const ids = await Promise.all(['a', 'b', 'c'].map((name) => addPartner({ name })));
    await Promise.all(ids.map((id) => bin('partners', id)));
    const moments = (await binned()).map((g) => g.at);
    expect(new Set(moments).size).toBe(3);
    await restore(moments[1] ?? instant(0));
    expect((await all('partners')).length).toBe(1);
  });

  it('takes along what belongs to people, partners and years', async () => {
    const { partnerId, pitcherIds } = await anEvening();
    const contactId = await addContact({ partnerId, givenName: 'Kim' });
    await saveConsent(pitcherIds[0] ?? '', 'photo', { answer: 'yes' });
    await saveConsent(contactId, 'invitations', { answer: 'yes' }, 'contact');
    await saveGoal(2025, 'pitches', { target: 24 });
    await bin('partners', partnerId);
    // Help that was promised stays with the pitch it was promised to.
    expect(await counts()).toMatchObject({ consents: 1, offers: 2, pitchers: 2 });
    await bin('pitchers', pitcherIds[0] ?? '');
    expect(await counts()).toMatchObject({ pitchers: 1, speakers: 1, pitches: 2 });
    expect((await counts()).consents).toBeUndefined();
    await bin('years', '2025');
    expect(await goalsOf(2025)).toEqual([]);
    expect((await binned()).map((g) => [g.table, g.alongWith])).toEqual([
      ['years', 1],
      ['pitchers', 2],
      ['partners', 3],
    ]);
  });

  it('is one act each way', async () => {
    const id = await addPartner({ name: 'Anker' });
    await bin('partners', id);
    await restore((await binned())[0]?.at ?? instant(0));
    expect((await actsSince()).map((a) => a.name)).toEqual(['addPartner', 'bin', 'restore']);
  });
});

describe('emptying the bin', () => {
  const today = () => dateAt(instant(Date.now()));

  it('removes for good what lay in it for longer than 30 days, and no sooner', async () => {
    expect(binDays).toBe(30);
    const { editionId, partnerId } = await anEvening();
    await bin('editions', editionId);
    expect(await emptyOldBin(addDays(today(), 29))).toBe(0);
    expect((await actsSince()).map((a) => a.name)).not.toContain('emptyBin');
    expect(await emptyOldBin(addDays(today(), 32))).toBe(14);
    expect(await binned()).toEqual([]);
    expect(await db.pitches.count()).toBe(0);
    expect(await db.partners.get(partnerId)).toBeDefined();
    expect((await actsSince()).at(-1)?.name).toBe('emptyBin');
    expect(await emptyOldBin(addDays(today(), 32))).toBe(0);
  });

  it('leaves what was binned lately', async () => {
    const [old, late] = [await addPartner({ name: 'oud' }), await addPartner({ name: 'nieuw' })];
    await bin('partners', old);
    await db.partners.update(old, { deletedAt: instant(Date.parse('2025-01-10T12:00:00Z')) });
    await bin('partners', late);
    await db.partners.update(late, { deletedAt: instant(Date.parse('2025-02-01T12:00:00Z')) });
    expect(await emptyOldBin('2025-02-09')).toBe(0);
    expect(await emptyOldBin('2025-02-10')).toBe(1);
    expect((await binned()).map((g) => g.row.id)).toEqual([late]);
  });
});
