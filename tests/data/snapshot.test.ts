import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { database } from '../../renderer/data/db';
import { addPartner } from '../../renderer/data/network';
import { addPitch } from '../../renderer/data/pitches';
import { snapshot } from '../../renderer/data/snapshot';
import { tableNames } from '../../renderer/domain/nouns';
import { aRow } from '../support/row';
import { openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
});

it('has every table, with live records only', async () => {
  await addPartner({ name: 'Anker' });
  await bin('partners', await addPartner({ name: 'Bries' }));
  await addPitch({ title: 'Repaircafé' });
  const all = await snapshot();
  expect(Object.keys(all).sort()).toEqual([...tableNames].sort());
  expect(all.partners.map((p) => p.name)).toEqual(['Anker']);
  expect(all.initiatives.map((i) => i.title)).toEqual(['Repaircafé']);
  expect(all.neighbourhoods).toHaveLength(21);
});

it('is of one moment: acts are in it whole or not at all', async () => {
  const db = database();
  const acts = Array.from({ length: 20 }, (_, at) =>
    db.transaction('rw', db.editions, db.goals, async () => {
      // The first table that a snapshot reads, and the last that has no shipped rows.
      await db.editions.add(aRow('editions', `e${at}`));
      await db.goals.add(aRow('goals', `g${at}`));
    }),
  );
  const seen = [];
  for (let i = 0; i < 10; i++) seen.push(await snapshot());
  await Promise.all(acts);
  for (const { editions, goals } of seen) expect(editions.length).toBe(goals.length);
  expect((await snapshot()).editions).toHaveLength(20);
});
