import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { database } from '../../renderer/data/db';
import { addEdition, saveEdition } from '../../renderer/data/editions';
import { importRecords } from '../../renderer/data/importing';
import { addContact, addPartner, savePartner } from '../../renderer/data/network';
import { addPart, addPitch, movePitch, savePart, savePitcher } from '../../renderer/data/pitches';
import { all, byIds, having, Misfit, NotFound, one, orderAfter, orderBetween } from '../../renderer/data/records';
import { saveGoal, saveYear } from '../../renderer/data/years';
import { instant } from '../../renderer/domain/time';
import { aRow } from '../support/row';
import { actsSince, changesSince, contents, openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
});

/** What a rejected value is refused with. */
const misfit = (table: string, field: string, code: string) => ({ name: 'Misfit', table, field, code });

describe('a value that does not fit', () => {
  const long = 'x'.repeat(201);
  const cases: [string, () => Promise<unknown>, object][] = [
    ['a mail address', () => addContact({ email: 'geen e-mail' }), misfit('contacts', 'email', 'email')],
    ['a phone number', () => addContact({ phone: '06' }), misfit('contacts', 'phone', 'phone')],
    ['a text of 201', () => addPartner({ name: long }), misfit('partners', 'name', 'too_big')],
    ['a date that is not', () => addEdition({ date: '2022-02-31' }), misfit('editions', 'date', 'date')],
    ['a grade of 11', () => addEdition({ grade: 11 }), misfit('editions', 'grade', 'too_big')],
    ['half a visitor', () => addEdition({ attendance: 70.5 }), misfit('editions', 'attendance', 'invalid_type')],
    ['a negative cost', () => addEdition({ costCents: -1 }), misfit('editions', 'costCents', 'too_small')],
    ['no web address', () => addPartner({ website: 'javascript:alert(1)' }), misfit('partners', 'website', 'address')],
    ['a goal out of bounds', () => saveGoal(2025, 'pitches', { target: 1e13 }), misfit('goals', 'target', 'too_big')],
    ['a year out of bounds', () => saveYear(1800, {}), misfit('years', 'year', 'too_small')],
    [
      'the last of an import',
      () =>
        importRecords({
          additions: {
            venues: [aRow('venues', 'v', { name: 'De Hal' })],
            partners: [aRow('partners', 'a'), { ...aRow('partners', 'b'), email: 'nee' }],
          },
          changes: [],
        }),
      misfit('partners', 'email', 'email'),
    ],
    [
      'an unknown field of an import',
      () =>
        importRecords({ additions: {}, changes: [{ table: 'partners', id: 'a', changes: { geboortedatum: 'x' } }] }),
      misfit('partners', 'geboortedatum', 'unknown_field'),
    ],
  ];
  it.each(cases)('%s is refused and nothing is written', async (_name, command, expected) => {
    const before = await contents();
    const error = await command().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Misfit);
    expect(error).toMatchObject(expected);
    expect(await contents()).toEqual(before);
    expect(await actsSince()).toEqual([]);
  });

  it('is refused in a change too, and keeps the old value', async () => {
    const id = await addPartner({ name: 'Anker', email: 'anker@example.org' });
    await expect(savePartner(id, { email: 'anker', name: 'Ark' })).rejects.toBeInstanceOf(Misfit);
    expect(await one('partners', id)).toMatchObject({ name: 'Anker', email: 'anker@example.org' });
  });
});

describe('a record that is not there', () => {
  const cases: [string, () => Promise<unknown>][] = [
    ['an edition', () => saveEdition('weg', { name: 'x' })],
    ['a pitcher', () => savePitcher('weg', { givenName: 'x' })],
    ['a pitch on the board', () => movePitch('weg', 'selected')],
    ['an ask', () => savePart('asks', 'weg', { text: 'x' })],
    ['something to bin', () => bin('partners', 'weg')],
    [
      'a record that an import changes',
      () =>
        importRecords({
          additions: { partners: [aRow('partners', 'a')] },
          changes: [{ table: 'partners', id: 'weg', changes: { name: 'x' } }],
        }),
    ],
  ];
  it.each(cases)('%s is said to be missing and nothing is written', async (_name, command) => {
    const before = await contents();
    await expect(command()).rejects.toBeInstanceOf(NotFound);
    expect(await contents()).toEqual(before);
  });

  it('counts as missing while it is in the bin', async () => {
    const id = await addPartner({ name: 'Anker' });
    await bin('partners', id);
    await expect(savePartner(id, { name: 'Ark' })).rejects.toBeInstanceOf(NotFound);
    await expect(bin('partners', id)).rejects.toBeInstanceOf(NotFound);
    expect(await one('partners', id)).toBeUndefined();
    expect(await byIds('partners', [id, null])).toEqual([]);
    expect(await all('partners')).toEqual([]);
  });
});

describe('saving', () => {
  it('writes the given fields only', async () => {
    const id = await addPartner({ name: 'Anker', notes: 'oud' });
    // Another window changed a field in the meantime.
    await database().partners.update(id, { notes: 'van het andere venster' });
    await savePartner(id, { name: 'Ark' });
    expect(await one('partners', id)).toMatchObject({ name: 'Ark', notes: 'van het andere venster' });
    expect((await changesSince()).at(-1)).toMatchObject({ from: { name: 'Anker' }, to: { name: 'Ark' } });
  });

  it('of the same value is no act', async () => {
    const id = await addPartner({ name: 'Anker' });
    await savePartner(id, { name: 'Anker' });
    expect((await actsSince()).map((a) => a.name)).toEqual(['addPartner']);
  });

  it('gives every record its own UUID and the moment it was made', async () => {
    const before = Date.now();
    const ids = [await addPartner({ name: 'Anker' }), await addPartner({ name: 'Anker' })];
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const made = (await one('partners', ids[0] ?? ''))?.createdAt ?? 0;
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(Date.now());
  });
});

describe('order keys', () => {
  it('put a record last, or between two others, again and again', () => {
    const keys = [orderAfter([])];
    for (let i = 0; i < 20; i++) keys.push(orderAfter(keys.map((order) => ({ order }))));
    for (let i = 0; i < 50; i++) keys.splice(1, 0, orderBetween(keys[0] ?? null, keys[1] ?? null));
    keys.unshift(orderBetween(null, keys[0] ?? null));
    keys.push(orderBetween(keys.at(-1) ?? null, null));
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('see records without a key as no neighbours', () => {
    expect(orderAfter([{ order: '' }, { order: 'a3' }, { order: 'a1' }])).toBe('a4');
    expect(orderBetween('', '')).toBe(orderAfter([]));
  });

  it('put asks in the order in which they were added', async () => {
    const pitchId = await addPitch({ title: 'Repaircafé' });
    for (const text of ['een', 'twee', 'drie']) await addPart('asks', pitchId, { text });
    const asks = await having('asks', 'pitchId', [pitchId]);
    expect(asks.sort((a, b) => (a.order < b.order ? -1 : 1)).map((a) => a.text)).toEqual(['een', 'twee', 'drie']);
  });
});

it('imports keep the ids and moments they were given', async () => {
  const row = { ...aRow('partners', 'i1', { name: 'Eén' }), createdAt: instant(5) };
  await importRecords({ additions: { partners: [row] }, changes: [] });
  expect(await all('partners')).toEqual([row]);
  expect((await actsSince()).map((a) => a.name)).toEqual(['import']);
});

it('an import whose ids are taken writes nothing', async () => {
  await importRecords({ additions: { partners: [aRow('partners', 'i1', { name: 'Eén' })] }, changes: [] });
  const before = await contents();
  const twice = importRecords({
    additions: { venues: [aRow('venues', 'v')], partners: [aRow('partners', 'i0'), aRow('partners', 'i1')] },
    changes: [],
  });
  await expect(twice).rejects.toMatchObject({ name: 'WriteFailed', reason: 'failed' });
  expect(await contents()).toEqual(before);
});

it('an import of nothing is no act', async () => {
  await importRecords({ additions: {}, changes: [] });
  expect(await actsSince()).toEqual([]);
});
