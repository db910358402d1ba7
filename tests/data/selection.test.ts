import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addEdition } from '../../renderer/data/editions';
import { addPart, addPitch, addPitcherTo, linkPitcher } from '../../renderer/data/pitches';
import { lapseOffers, openOffersTo } from '../../renderer/data/pitchMoves';
import { all } from '../../renderer/data/records';
import { selectionOf } from '../../renderer/data/selection';
import { undo } from '../../renderer/data/undo';
import { openFresh } from './fresh';

it('who stood on stage at an earlier edition is not there for the first time; an application there is no stage', async () => {
  await openFresh();
  const before = await addEdition({ date: '2024-03-12', status: 'held' });
  const now = await addEdition({ date: '2025-10-28' });
  const pitched = await addPitch({ title: 'Toen' }, { editionId: before, stage: 'pitched' });
  const declined = await addPitch({ title: 'Niet' }, { editionId: before, stage: 'declined' });
  const returning = await addPitcherTo(pitched, { givenName: 'Noor' });
  const refused = await addPitcherTo(declined, { givenName: 'Sam' });
  const ids = [];
  for (const people of [[returning], [refused], [returning, refused], []]) {
    const id = await addPitch({ title: `Nu ${ids.length}` }, { editionId: now });
    for (const person of people) await linkPitcher(id, person);
    ids.push(id);
  }
  const selection = await selectionOf(now);
  expect(selection?.lines.map(({ title, isFirstTime }) => [title, isFirstTime])).toEqual([
    ['Nu 0', false],
    ['Nu 1', true],
    ['Nu 2', false],
    ['Nu 3', false],
  ]);
  expect(selection?.rule).toMatchObject({ minPitches: 6, maxPitches: 8 });
  // At the evening on which one stood there, one was new.
  expect((await selectionOf(before))?.lines.map(({ isFirstTime }) => isFirstTime)).toEqual([true, true]);
  expect(await selectionOf('gone')).toBeNull();
});

it('what still waits among the offers to a pitch lapses together, and comes back together', async () => {
  await openFresh();
  const pitch = await addPitch({ title: 'Tuin' });
  for (const status of ['offered', 'contacted', 'agreed', 'delivered', 'lapsed'] as const)
    await addPart('offers', pitch, { text: status, status });
  await addPart('offers', await addPitch({ title: 'Ander' }), { text: 'blijft' });
  expect(await openOffersTo(pitch)).toHaveLength(3);
  expect(await lapseOffers(pitch)).toBe(3);
  const statuses = async () => Object.fromEntries((await all('offers')).map(({ text, status }) => [text, status]));
  expect(await statuses()).toEqual({
    offered: 'lapsed',
    contacted: 'lapsed',
    agreed: 'lapsed',
    delivered: 'delivered',
    lapsed: 'lapsed',
    blijft: 'offered',
  });
  await undo();
  expect(await openOffersTo(pitch)).toHaveLength(3);
});
