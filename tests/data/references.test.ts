import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { act } from '../../renderer/data/act';
import { update } from '../../renderer/data/records';
import { references } from '../../renderer/data/references';
import { openFresh } from './fresh';

beforeEach(openFresh);

it('offers neighbourhoods under their district, in the order of the city', async () => {
  const found = await references('neighbourhoods');
  expect(found).toHaveLength(21);
  expect(found[0]).toMatchObject({ label: 'Oude Stad', group: 'Centrum' });
  expect(found.at(-1)).toMatchObject({ label: 'Meerwijk', group: 'Schalkwijk' });
});

it('leaves out what is no longer offered, but keeps it where it was chosen', async () => {
  const [first] = await references('themes');
  if (!first) throw new Error('A new database has themes.');
  await act('saveList', ['themes'], () => update('themes', first.value, { retired: true }));
  expect(await references('themes')).not.toContainEqual(first);
  expect(await references('themes', first.value)).toContainEqual(first);
});
