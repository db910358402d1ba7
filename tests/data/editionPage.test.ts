import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import {
  addEdition,
  addVenue,
  addVenueFor,
  editionDetail,
  editionLines,
  pitchedAll,
  saveEdition,
  venueLines,
} from '../../renderer/data/editions';
import { readableHistory } from '../../renderer/data/history';
import { addPartner, partnersAt, savePresence } from '../../renderer/data/network';
import { addPitch, movePitch, pitchLines } from '../../renderer/data/pitches';
import { addPartnerAt, invitePartners } from '../../renderer/data/presences';
import { one } from '../../renderer/data/records';
import { undo } from '../../renderer/data/undo';
import { actsSince, openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
});

async function editionWith(titles: readonly string[], stage: 'selected' | 'applied' = 'selected') {
  const editionId = await addEdition({ date: '2025-10-28' });
  const ids: string[] = [];
  for (const title of titles) ids.push(await addPitch({ title }, { editionId, stage }));
  const titlesNow = async () => (await pitchLines(editionId)).map((line) => line.title);
  return { editionId, ids, titlesNow };
}

describe('the page of an edition', () => {
  it('knows its line-up, venue, rule and lines, and is null for one in the bin', async () => {
    const { editionId } = await editionWith(['a', 'b']);
    const venueId = await addVenueFor(editionId, 'De Hal');
    const detail = await editionDetail(editionId);
    expect(detail?.venue).toMatchObject({ id: venueId, name: 'De Hal' });
    expect(detail?.lines.map((line) => line.title)).toEqual(['a', 'b']);
    expect(detail?.rule.minPitches).toBe(6);
    await undo();
    expect(await one('editions', editionId)).toMatchObject({ venueId: null });
    expect(await venueLines()).toEqual([]);
    await bin('editions', editionId);
    expect(await editionDetail(editionId)).toBeNull();
  });

  it('counts chosen pitches apart from all', async () => {
    const { ids } = await editionWith(['a', 'b', 'c'], 'applied');
    await movePitch(ids[0] ?? '', 'selected');
    expect((await editionLines()).map((line) => [line.pitches, line.chosen])).toEqual([[3, 1]]);
  });

  it('says of the chosen that they were on stage, and of no others', async () => {
    const { editionId, ids } = await editionWith(['a', 'b', 'c', 'd']);
    await movePitch(ids[2] ?? '', 'withdrawn');
    await movePitch(ids[3] ?? '', 'scheduled');
    await pitchedAll(editionId);
    const stages = async () => (await pitchLines(editionId)).map((line) => line.pitch.stage);
    expect(await stages()).toEqual(['pitched', 'pitched', 'withdrawn', 'pitched']);
    await undo();
    expect(await stages()).toEqual(['selected', 'selected', 'withdrawn', 'scheduled']);
  });

  it('lists venues with the editions held there, cancelled ones left out', async () => {
    const venueId = await addVenue({ name: 'Zaal' });
    await addVenue({ name: 'Aula' });
    for (const [date, status] of [
      ['2024-01-01', 'held'],
      ['2025-01-01', 'planned'],
      ['2025-06-01', 'cancelled'],
    ] as const)
      await addEdition({ date, status, venueId });
    expect((await venueLines()).map((l) => [l.venue.name, l.editions.map((e) => e.date)])).toEqual([
      ['Aula', []],
      ['Zaal', ['2025-01-01', '2024-01-01']],
    ]);
    expect((await venueLines()).map((l) => l.isNeeded)).toEqual([false, true]);
  });
});

describe('partners of an edition', () => {
  it('are invited in one act, and those on the list stay as they are', async () => {
    const editionId = await addEdition();
    const [a, b] = [await addPartner({ name: 'A' }), await addPartner({ name: 'B' })];
    await savePresence(editionId, a, 'present');
    const { length } = await actsSince();
    await invitePartners(editionId, [a, b]);
    await addPartnerAt(editionId, 'C');
    expect((await actsSince()).length).toBe(length + 2);
    expect((await partnersAt(editionId)).map((p) => [p.partner.name, p.presence?.presence])).toEqual([
      ['A', 'present'],
      ['B', 'invited'],
      ['C', 'invited'],
    ]);
  });
});

it('a history names what a record pointed to, even when that is in the bin', async () => {
  const id = await addEdition({ date: '2025-10-28' });
  const venueId = await addVenueFor(id, 'De Hal');
  await saveEdition(id, { venueId: null, status: 'planned' });
  await bin('venues', venueId);
  const { entries, names } = await readableHistory('editions', id);
  expect(entries.map((entry) => entry.act.name)).toEqual(['saveEdition', 'addVenue', 'addEdition']);
  expect(entries[1]?.fields).toEqual([{ field: 'venueId', from: null, to: venueId }]);
  expect(names.get(venueId)).toBe('De Hal');
});
