import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { database } from '../../renderer/data/db';
import { followUps } from '../../renderer/data/offers';
import { addPart, savePart } from '../../renderer/data/pitches';
import { aPitch, aRow } from '../support/records';
import { openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
  await database().initiatives.add(aRow('initiatives', { title: 'Buurttuin' }, 'idee'));
  await database().pitches.add(aPitch({ initiativeId: 'idee' }, 'pitch'));
});

/** The texts of the offers that wait, at most three, and how many there are. */
async function waiting() {
  const { first, all } = await followUps(3);
  return [first.map(({ offer }) => offer.text), all];
}

describe('offers to follow up', () => {
  it('are those with a date that are open, the longest due first', async () => {
    const offers = [
      ['later', '2027-02-01', 'offered'],
      ['eerst', '2026-10-29', 'contacted'],
      ['zonder datum', null, 'offered'],
      ['rond', '2026-10-01', 'delivered'],
      ['vervallen', '2026-10-02', 'lapsed'],
      ['afgesproken', '2026-10-03', 'agreed'],
      ['dan', '2026-11-29', 'offered'],
    ] as const;
    for (const [text, followUpOn, status] of offers) await addPart('offers', 'pitch', { text, followUpOn, status });
    expect(await waiting()).toEqual([['eerst', 'dan', 'later'], 3]);
    expect((await followUps(1)).first).toMatchObject([{ offer: { text: 'eerst' }, pitchTitle: 'Buurttuin' }]);
    expect((await followUps(1)).all).toBe(3);
  });

  it('leave when they are settled, thrown away, or need no follow-up', async () => {
    const ids: string[] = [];
    for (const text of ['een', 'twee', 'drie', 'vier'])
      ids.push(await addPart('offers', 'pitch', { text, followUpOn: '2026-10-29', status: 'offered' }));
    await savePart('offers', ids[0] ?? '', { status: 'delivered' });
    await bin('offers', ids[1] ?? '');
    await savePart('offers', ids[2] ?? '', { followUpOn: null });
    expect(await waiting()).toEqual([['vier'], 1]);
  });

  it('may be no pitch’s', async () => {
    await database().offers.add(aRow('offers', { text: 'los', followUpOn: '2026-10-29' }, 'los'));
    expect((await followUps(3)).first).toMatchObject([{ offer: { text: 'los' }, pitchTitle: '' }]);
  });

  it('are none at first', async () => {
    expect(await waiting()).toEqual([[], 0]);
  });
});
