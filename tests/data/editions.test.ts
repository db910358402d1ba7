import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { addEdition, editionLines, lineUpOf, saveEdition } from '../../renderer/data/editions';
import { overviewStart, recordsOfYear } from '../../renderer/data/overview';
import { addPart, addPitch, addPitcherTo, movePitch, saveConsent } from '../../renderer/data/pitches';
import { one } from '../../renderer/data/records';
import { snapshot } from '../../renderer/data/snapshot';
import { saveYear } from '../../renderer/data/years';
import { type Indicator, indicators, recordsOf } from '../../renderer/domain/indicators';
import { openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
});

describe('editions', () => {
  it('are numbered one above the highest, unless told otherwise', async () => {
    const numberOf = async (id: string) => (await one('editions', id))?.number;
    expect(await numberOf(await addEdition())).toBe(1);
    expect(await numberOf(await addEdition({ number: 12 }))).toBe(12);
    const last = await addEdition({ name: 'Lente' });
    expect(await numberOf(last)).toBe(13);
    expect(await numberOf(await addEdition({ number: null }))).toBeNull();
    await bin('editions', last);
    expect(await numberOf(await addEdition())).toBe(13);
  });

  it('are listed newest first with the count of live pitches', async () => {
    const older = await addEdition({ date: '2024-03-12' });
    const newer = await addEdition({ date: '2024-10-29' });
    const undated = await addEdition();
    const pitches = [];
    for (const title of ['a', 'b', 'c']) pitches.push(await addPitch({ title }, { editionId: older }));
    await addPitch({ title: 'zonder avond' });
    await bin('pitches', pitches[0] ?? '');
    expect((await editionLines()).map((l) => [l.edition.id, l.pitches])).toEqual([
      [undated, 0],
      [newer, 0],
      [older, 2],
    ]);
    expect(await editionLines()).toHaveLength(3);
  });

  it('know what is looked at for their line-up', async () => {
    const [editionId, other] = [await addEdition(), await addEdition()];
    const pitchId = await addPitch({ title: 'a' }, { editionId });
    const pitcherId = await addPitcherTo(pitchId, { givenName: 'Bo' });
    await addPitcherTo(await addPitch({ title: 'b' }, { editionId: other }), { givenName: 'Cas' });
    await saveConsent(pitcherId, 'photo', { answer: 'no' });
    const lineUp = await lineUpOf(editionId);
    expect(lineUp?.edition.id).toBe(editionId);
    expect(lineUp?.otherEditions.map((e) => e.id)).toEqual([other]);
    expect(lineUp?.pitches.map((p) => p.id)).toEqual([pitchId]);
    expect(lineUp?.pitchers.map((p) => p.givenName)).toEqual(['Bo']);
    expect(lineUp?.consents.map((c) => c.answer)).toEqual(['no']);
    await bin('editions', editionId);
    expect(await lineUpOf(editionId)).toBeUndefined();
  });
});

describe('the overview', () => {
  it('starts empty, and not after anything was recorded', async () => {
    expect(await overviewStart('2025-01-01')).toMatchObject({ next: undefined, editions: [], isEmpty: true });
    await addPitch({ title: 'a' });
    expect((await overviewStart('2025-01-01')).isEmpty).toBe(false);
  });

  it('knows the next edition', async () => {
    await addEdition({ date: '2025-01-10', status: 'held' });
    await addEdition({ date: '2025-04-10', status: 'cancelled' });
    const next = await addEdition({ date: '2025-06-10', status: 'planned' });
    await addEdition({ date: '2025-09-10' });
    expect((await overviewStart('2025-02-01')).next?.id).toBe(next);
    await saveEdition(next, { status: 'held' });
    expect((await overviewStart('2025-02-01')).next?.date).toBe('2025-09-10');
    expect((await overviewStart('2025-09-11')).next).toBeUndefined();
  });

  it('reads for a year what all records would give', async () => {
    await saveYear(2024, { minYoung: 1 });
    for (const [date, status] of [
      ['2023-11-01', 'held'],
      ['2024-03-01', 'held'],
      ['2024-06-01', 'closed'],
      ['2024-09-01', 'cancelled'],
      ['2025-01-01', 'held'],
    ] as const) {
      const editionId = await addEdition({ date, status, attendance: 70, grade: 8, gradeCount: 10, costCents: 5 });
      for (const ageBand of ['16-17', '28plus'] as const) {
        const pitchId = await addPitch({ title: date }, { editionId });
        await movePitch(pitchId, 'pitched');
        await addPitcherTo(pitchId, { givenName: 'Bo', ageBand });
        await addPart('asks', pitchId, { text: 'x' });
        await addPart('gifts', pitchId, { text: 'x' });
        await addPart('offers', pitchId, { status: 'delivered' });
        await addPart('outcomes', pitchId, { outcome: 'realised', date });
      }
      await addPitch({ title: 'afgewezen' }, { editionId, stage: 'declined' });
    }
    const figures = (tables: Parameters<typeof recordsOf>[0]) => {
      const year = recordsOf(tables, 2024, '2024-12-31');
      // The keys of the table of indicators are the indicators.
      return Object.fromEntries((Object.keys(indicators) as Indicator[]).map((i) => [i, indicators[i](year)]));
    };
    const few = await recordsOfYear(2024);
    // What the start page does not show it does not read, and so does not know.
    const unread = ['districtsReached', 'partners', 'newPartners', 'partnersLeft', 'liveListeners', 'liveViewers'];
    unread.push('liveViews', 'reruns', 'replays');
    expect(figures(few)).toEqual({
      ...figures(await snapshot()),
      ...Object.fromEntries(unread.map((name) => [name, { value: null }])),
    });
    expect(figures(few)).toMatchObject({ editionsHeld: { value: 2 }, pitches: { value: 4 }, offers: { value: 4 } });
    expect(few.pitches).toHaveLength(6);
  });
});
