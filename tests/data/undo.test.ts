import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { setAuthor } from '../../renderer/data/act';
import { bin, emptyOldBin } from '../../renderer/data/bin';
import { database, makeDatabase } from '../../renderer/data/db';
import { importRecords } from '../../renderer/data/importing';
import { addPartner, savePartner } from '../../renderer/data/network';
import { all, one } from '../../renderer/data/records';
import { lastAct } from '../../renderer/data/snapshot';
import { historyOf, redo, undo, undoable } from '../../renderer/data/undo';
import { addDays, dateAt, instant } from '../../renderer/domain/time';
import { aRow } from '../support/row';
import { actsSince, changesSince, contents, openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
});

const names = async () => (await all('partners')).map((p) => p.name).sort();

describe('undo and redo', () => {
  it('have nothing to do in a new database', async () => {
    expect(await undoable()).toEqual({ undo: null, redo: null });
    expect(await undo()).toBeNull();
    expect(await redo()).toBeNull();
    expect(await actsSince()).toEqual([]);
  });

  it('take back and do again the latest act, and say which', async () => {
    const id = await addPartner({ name: 'Anker' });
    await savePartner(id, { name: 'Ark' });
    expect((await undo())?.name).toBe('savePartner');
    expect(await names()).toEqual(['Anker']);
    expect((await undo())?.name).toBe('addPartner');
    expect(await names()).toEqual([]);
    expect((await redo())?.name).toBe('addPartner');
    expect((await redo())?.name).toBe('savePartner');
    expect(await names()).toEqual(['Ark']);
    expect((await undoable()).undo?.name).toBe('savePartner');
  });

  it('a new act clears what could be done again', async () => {
    const id = await addPartner({ name: 'Anker' });
    await savePartner(id, { name: 'Ark' });
    await undo();
    await savePartner(id, { name: 'Aak' });
    expect((await undoable()).redo).toBeNull();
    expect(await redo()).toBeNull();
    expect(await names()).toEqual(['Aak']);
    await undo();
    expect(await names()).toEqual(['Anker']);
  });

  it('change only the fields that the act changed', async () => {
    const id = await addPartner({ name: 'Anker' });
    await savePartner(id, { name: 'Ark' });
    // As another laptop's change would come in, outside the acts of this one.
    const db = database();
    await db.transaction('rw', db.partners, () => db.partners.update(id, { notes: 'van elders' }));
    await undo();
    await undo();
    expect(await one('partners', id)).toMatchObject({ name: 'Anker', notes: '' });
    await redo();
    expect((await changesSince()).at(-1)).toMatchObject({ from: { name: 'Anker' }, to: { name: 'Ark' } });
  });

  it('take a whole import back in one', async () => {
    await addPartner({ name: 'Anker' });
    const before = await contents();
    await importRecords({
      additions: {
        partners: [aRow('partners', 'i1', { name: 'Eén' }), aRow('partners', 'i2', { name: 'Twee' })],
        venues: [aRow('venues', 'v1', { name: 'De Hal' })],
      },
      changes: [{ table: 'partners', id: (await all('partners'))[0]?.id ?? '', changes: { notes: 'aangevuld' } }],
    });
    const after = await contents();
    expect((await undo())?.name).toBe('import');
    expect(await contents()).toEqual(before);
    await redo();
    expect(await contents()).toEqual(after);
  });

  it('bring back from the bin, and leave alone what was removed for good', async () => {
    const id = await addPartner({ name: 'Anker' });
    await bin('partners', id);
    await undo();
    expect(await names()).toEqual(['Anker']);
    await redo();
    expect(await emptyOldBin(addDays(dateAt(instant(Date.now())), 40))).toBe(1);
    // Binning and adding can't be taken back any more, but neither do they come back in pieces or stand in the way.
    expect((await undo())?.name).toBe('bin');
    expect((await undo())?.name).toBe('addPartner');
    expect(await undo()).toBeNull();
    expect(await database().partners.count()).toBe(0);
  });

  it('do nothing when another window was first', async () => {
    const id = await addPartner({ name: 'Anker' });
    const results = await Promise.all([undo(), undo()]);
    expect(results.filter((act) => act !== null).length).toBe(1);
    expect(await one('partners', id)).toBeUndefined();
    expect((await actsSince()).map((a) => a.name)).toEqual(['addPartner', 'undo']);
  });

  it('see the acts of another window', async () => {
    const other = makeDatabase(database().name);
    await other.partners.add(aRow('partners', 'a', { name: 'Anker' }));
    other.close();
    expect((await undo())?.name).toBe('other');
    expect(await names()).toEqual([]);
  });
});

describe('history', () => {
  it('tells who changed what, newest first, undo included', async () => {
    setAuthor('Noor Appelboom');
    const id = await addPartner({ name: 'Anker' });
    setAuthor('Sem de Wit');
    await savePartner(id, { name: 'Ark' });
    setAuthor('');
    await undo();
    await addPartner({ name: 'iets anders' });
    expect(
      (await historyOf('partners', id)).map(({ act, change }) => [
        act.name,
        act.by,
        change.from?.name ?? null,
        change.to?.name,
      ]),
    ).toEqual([
      ['undo', '', 'Ark', 'Anker'],
      ['savePartner', 'Sem de Wit', 'Anker', 'Ark'],
      ['addPartner', 'Noor Appelboom', null, 'Anker'],
    ]);
    expect(await historyOf('venues', id)).toEqual([]);
  });

  it('the number of the last act changes with every act and only then', async () => {
    const start = await lastAct();
    const id = await addPartner({ name: 'Anker' });
    expect(await lastAct()).toBe(start + 1);
    await savePartner(id, { name: 'Anker' });
    expect(await lastAct()).toBe(start + 1);
    await undo();
    expect(await lastAct()).toBe(start + 2);
  });
});

it('takes back one act by name only while it is the last', async () => {
  const id = await addPartner({ name: 'een' });
  await savePartner(id, { name: 'twee' });
  const meant = (await undoable()).undo?.seq;
  await savePartner(id, { name: 'drie' });
  expect(await undo(meant)).toBeNull();
  expect((await one('partners', id))?.name).toBe('drie');
  await undo();
  expect((await undo(meant))?.seq).toBe(meant);
  expect((await one('partners', id))?.name).toBe('een');
});
