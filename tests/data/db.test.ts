import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  closeDatabase,
  database,
  databaseNames,
  makeDatabase,
  NewerDatabase,
  newestVersion,
  openDatabase,
  removeExample,
  stores,
} from '../../renderer/data/db';
import { addPartner, savePartner } from '../../renderer/data/network';
import { all, newId, one } from '../../renderer/data/records';
import { appendRows, runRows, told } from '../../renderer/data/runLog';
import { snapshot } from '../../renderer/data/snapshot';
import { undoable } from '../../renderer/data/undo';
import { tableNames } from '../../renderer/domain/nouns';
import { aRow } from '../support/row';
import { actsSince, changesSince, openFresh } from './fresh';

/** The tables of version 1 as they were: never to be edited. */
const storesOf1 = {
  editions: 'id, date, number, deletedAt',
  venues: 'id, deletedAt',
  initiatives: 'id, deletedAt',
  pitches: 'id, editionId, initiativeId, stage, deletedAt',
  pitchers: 'id, email, deletedAt',
  speakers: 'id, pitchId, pitcherId, deletedAt',
  asks: 'id, pitchId, deletedAt',
  gifts: 'id, pitchId, deletedAt',
  outcomes: 'id, pitchId, deletedAt',
  partners: 'id, deletedAt',
  contacts: 'id, partnerId, deletedAt',
  presences: 'id, editionId, partnerId, deletedAt',
  offers: 'id, pitchId, editionId, partnerId, deletedAt',
  consents: 'id, subjectId, deletedAt',
  teamMembers: 'id, deletedAt',
  years: 'id, deletedAt',
  goals: 'id, yearId, deletedAt',
  themes: 'id, deletedAt',
  districts: 'id, deletedAt',
  neighbourhoods: 'id, districtId, deletedAt',
  acts: 'seq, id, at',
  changes: '[seq+n], [table+id]',
};

afterEach(() => vi.restoreAllMocks());

describe('the database', () => {
  it('has names that never change, or its users would start empty', () => {
    expect(databaseNames).toEqual({ records: 'podium', example: 'podium-example' });
  });

  it('has a table for every noun, each with a UUID as key and an index for the bin', () => {
    for (const table of tableNames)
      expect(stores[table].split(', ')).toEqual(expect.arrayContaining(['id', 'deletedAt']));
    expect(Object.values(stores).join()).not.toContain('++');
  });

  it('asks for every write to be on disk before it counts as done', async () => {
    const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const db = await openFresh();
    await db.partners.add(aRow('partners', 'a'));
    await addPartner({ name: 'Bries' });
    const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThanOrEqual(2);
    expect(writes.map(([, , options]) => options)).toEqual(writes.map(() => ({ durability: 'strict' })));
  });

  it('opens once, and another name closes the one before', async () => {
    const first = await openFresh();
    expect(await openDatabase(first.name)).toBe(first);
    const second = await openFresh();
    expect(first.isOpen()).toBe(false);
    expect(database()).toBe(second);
    closeDatabase();
    expect(() => database()).toThrow('No database is open');
  });

  it('keeps what was written when it is closed and opened', async () => {
    const { name } = await openFresh();
    const id = await addPartner({ name: 'Bries' });
    closeDatabase();
    await openDatabase(name);
    expect((await one('partners', id))?.name).toBe('Bries');
    expect(await database().themes.count()).toBe(12);
  });

  it('refuses a database of a newer version and leaves it as it is', async () => {
    const name = `test-${newId()}`;
    const newer = new Dexie(name);
    newer.version(newestVersion + 1).stores({ ...stores, photos: 'id' });
    await newer.open();
    await newer.table('photos').add({ id: 'f', bytes: 1 });
    newer.close();
    await expect(openDatabase(name)).rejects.toBeInstanceOf(NewerDatabase);
    expect(() => database()).toThrow();
    expect((await indexedDB.databases()).find((d) => d.name === name)?.version).toBe((newestVersion + 1) * 10);
    await newer.open();
    expect(await newer.table('photos').toArray()).toEqual([{ id: 'f', bytes: 1 }]);
    expect(await newer.table('acts').count()).toBe(0);
    newer.close();
  });

  it('brings a database of the first version along with everything in it', async () => {
    const name = `test-${newId()}`;
    const old = new Dexie(name);
    old.version(1).stores(storesOf1);
    await old.open();
    const stored = { id: 'a', createdAt: 1, deletedAt: null, name: 'Anker' };
    await old.table('partners').add(stored);
    await old.table('acts').add({ seq: 1, id: 'een', at: 1, by: '', name: 'addPartner', undoes: null, redoes: null });
    old.close();
    await openDatabase(name);
    expect(await database().partners.toArray()).toEqual([stored]);
    expect((await undoable()).undo?.name).toBe('addPartner');
    await appendRows('e1', [told({ act: 'end' }, { at: 2, monoMs: 2, boot: '', by: '' })]);
    expect((await runRows('e1')).length).toBe(1);
  });

  it('removes the example data and nothing else', async () => {
    const mine = await openDatabase(databaseNames.records);
    await mine.partners.add(aRow('partners', 'a', { name: 'van ons' }));
    await openDatabase(databaseNames.example);
    await addPartner({ name: 'voorbeeld' });
    await removeExample();
    expect(() => database()).toThrow();
    expect(await Dexie.exists(databaseNames.example)).toBe(false);
    await openDatabase(databaseNames.records);
    expect((await all('partners')).map((p) => p.name)).toEqual(['van ons']);
    await removeExample();
    expect(database().name).toBe(databaseNames.records);
    closeDatabase();
    await Dexie.delete(databaseNames.records);
  });
});

describe('rows of other versions', () => {
  it('of an older one are completed with defaults when read', async () => {
    const db = await openFresh();
    await db.table('partners').add({ id: 'oud', createdAt: 1, deletedAt: null, name: 'Oud' });
    const completed = { ...aRow('partners', 'oud', { name: 'Oud' }), createdAt: 1 };
    expect(await one('partners', 'oud')).toEqual(completed);
    expect((await snapshot()).partners).toEqual([completed]);
  });

  it('keep the fields that only a newer one knows when they are saved', async () => {
    const db = await openFresh();
    await db.table('partners').add({ ...aRow('partners', 'a', { name: 'Anker' }), stars: 5 });
    await savePartner('a', { name: 'Ark' });
    expect(await db.partners.get('a')).toMatchObject({ name: 'Ark', stars: 5 });
    expect((await changesSince()).at(-1)).toMatchObject({ from: { name: 'Anker' }, to: { name: 'Ark' } });
  });
});

it('two objects on one database see what the other wrote', async () => {
  const db = await openFresh();
  const other = makeDatabase(db.name);
  await addPartner({ name: 'Anker' });
  expect(await other.partners.count()).toBe(1);
  await other.partners.clear();
  expect(await all('partners')).toEqual([]);
  expect((await actsSince()).map((a) => a.name)).toEqual(['addPartner', 'other']);
  other.close();
});
