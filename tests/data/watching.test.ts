import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, it, vi } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { database, makeDatabase } from '../../renderer/data/db';
import { addPartner, savePartner } from '../../renderer/data/network';
import { all } from '../../renderer/data/records';
import { lastAct } from '../../renderer/data/snapshot';
import { undo, undoable } from '../../renderer/data/undo';
import { aRow } from '../support/row';
import { openFresh } from './fresh';

it('what is watched comes again after every act, of this window or another, the log included', async () => {
  await openFresh();
  const seen: unknown[] = [];
  const watched = liveQuery(async () => ({
    names: (await all('partners')).map((p) => p.name).sort(),
    last: await lastAct(),
    undo: (await undoable()).undo?.name ?? null,
  })).subscribe((value) => seen.push(value));
  const latest = (names: string[], last: number, name: string | null) =>
    vi.waitFor(() => expect(seen.at(-1)).toEqual({ names, last, undo: name }), { timeout: 10_000 });
  try {
    await latest([], 1, null);
    const id = await addPartner({ name: 'Anker' });
    await latest(['Anker'], 2, 'addPartner');
    await savePartner(id, { name: 'Ark' });
    await latest(['Ark'], 3, 'savePartner');
    await undo();
    await latest(['Anker'], 4, 'addPartner');
    await bin('partners', id);
    await latest([], 5, 'bin');
    const other = makeDatabase(database().name);
    await other.partners.add(aRow('partners', 'b', { name: 'Bries' }));
    other.close();
    await latest(['Bries'], 6, 'other');
  } finally {
    watched.unsubscribe();
  }
});
