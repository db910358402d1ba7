import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { addEntry, listLines, moveEntry, removeEntry, saveEntry } from '../../renderer/data/lists';
import { addPartner, savePartner } from '../../renderer/data/network';
import { addPitch } from '../../renderer/data/pitches';
import { one } from '../../renderer/data/records';
import { undo } from '../../renderer/data/undo';
import { openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
});

const names = async (list: 'themes' | 'districts' | 'neighbourhoods') =>
  (await listLines(list)).map(({ row }) => row.name);
const usesOf = async (list: 'themes' | 'districts', id: string) =>
  (await listLines(list)).find(({ row }) => row.id === id)?.uses;

describe('the order of a list', () => {
  it('puts what is added at the end', async () => {
    await addEntry('themes', { name: 'dieren' });
    expect((await names('themes')).at(-1)).toBe('dieren');
  });

  it('moves by one place, and not past either end', async () => {
    const [first, second] = (await listLines('themes')).map(({ row }) => row.id);
    const before = await names('themes');
    await moveEntry('themes', first ?? '', -1);
    expect(await names('themes')).toEqual(before);
    await moveEntry('themes', first ?? '', 1);
    expect(await names('themes')).toEqual([before[1], before[0], ...before.slice(2)]);
    await moveEntry('themes', second ?? '', 1);
    expect(await names('themes')).toEqual(before);
  });

  it('moves a neighbourhood within its own district', async () => {
    const before = await names('neighbourhoods');
    const at = before.indexOf('Zijlwegkwartier');
    await moveEntry('neighbourhoods', 'neighbourhood-WK039203', -1);
    await moveEntry('neighbourhoods', 'neighbourhood-WK039203', -1);
    const after = await names('neighbourhoods');
    expect(after[at - 1]).toBe('Zijlwegkwartier');
    expect(after.slice(0, at - 1)).toEqual(before.slice(0, at - 1));
  });

  it('moves past an entry that another laptop gave the same place', async () => {
    const [first, second] = await listLines('districts');
    const order = second?.row.order ?? '';
    const twin = await addEntry('districts', { name: 'Tweeling' });
    await saveEntry('districts', twin, { order });
    await moveEntry('districts', first?.row.id ?? '', 1);
    expect((await names('districts')).slice(0, 3)).toContain(first?.row.name);
    expect(new Set(await names('districts')).size).toBe(8);
  });
});

describe('what is in use', () => {
  it('is counted over every table that points to it, the bin included', async () => {
    const pitch = await addPitch({ title: 'Buurttuin', districtId: 'district-oost', themeId: 'theme-groen' });
    await addPartner({ name: 'Wijkplatform Oost', districtId: 'district-oost' });
    await bin('pitches', pitch);
    // The four neighbourhoods of the district point to it as well.
    expect(await usesOf('districts', 'district-oost')).toBe(6);
    expect(await usesOf('themes', 'theme-groen')).toBe(1);
  });

  it('is not removed; what is not in use goes to the bin, and comes back', async () => {
    await addPitch({ title: 'Buurttuin', themeId: 'theme-groen' });
    expect(await removeEntry('themes', 'theme-groen')).toBe(false);
    expect(await one('themes', 'theme-groen')).toBeDefined();
    expect(await removeEntry('themes', 'theme-sport')).toBe(true);
    expect(await one('themes', 'theme-sport')).toBeUndefined();
    await undo();
    expect(await one('themes', 'theme-sport')).toBeDefined();
  });
});

it('whoever watches a list hears of its last use as of its first', async () => {
  const partnerId = await addPartner({ name: 'Rabobank' });
  const seen: (number | undefined)[] = [];
  const watched = liveQuery(() => listLines('districts')).subscribe((lines) =>
    seen.push(lines.find(({ row }) => row.id === 'district-centrum')?.uses),
  );
  try {
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    await savePartner(partnerId, { districtId: 'district-centrum' });
    await vi.waitFor(() => expect(seen.at(-1)).toBe(2));
    await addEntry('neighbourhoods', { name: 'Nieuwstad', districtId: 'district-centrum' });
    await vi.waitFor(() => expect(seen.at(-1)).toBe(3));
  } finally {
    watched.unsubscribe();
  }
});
