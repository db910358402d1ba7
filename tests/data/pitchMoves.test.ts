import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addPitch, pitchLines } from '../../renderer/data/pitches';
import { ordersFor, placePitch, type Standing } from '../../renderer/data/pitchMoves';
import { undo } from '../../renderer/data/undo';
import { actsSince, openFresh } from './fresh';

const column = (...orders: string[]): Standing[] => orders.map((order, at) => ({ id: `p${at}`, order }));

/** How the ids stand once the new orders are written. */
function standing(others: readonly Standing[], changed: readonly Standing[]): string[] {
  const orders = new Map([...others, ...changed].map(({ id, order }) => [id, order]));
  return [...orders].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([id]) => id);
}

describe('a place in a column', () => {
  it.each([
    ['first', column('a0', 'a1'), 0, ['x', 'p0', 'p1'], 1],
    ['between', column('a0', 'a1'), 1, ['p0', 'x', 'p1'], 1],
    ['last', column('a0', 'a1'), 2, ['p0', 'p1', 'x'], 1],
    ['the only one', column(), 0, ['x'], 1],
    ['beyond the end', column('a0'), 9, ['p0', 'x'], 1],
    ['between two that share an order', column('a0', 'a0', 'a1'), 1, ['p0', 'x', 'p1', 'p2'], 2],
    ['before some without order', column('', '', 'a1'), 0, ['x', 'p0', 'p1', 'p2'], 3],
    ['after some without order', column('', '', 'a1'), 2, ['p0', 'p1', 'x', 'p2'], 3],
    ['among some without order', column('', '', ''), 1, ['p0', 'x', 'p1', 'p2'], 4],
  ])('%s', (_name, others, at, expected, writes) => {
    const changed = ordersFor('x', others, at);
    expect(standing(others, changed)).toEqual(expected);
    expect(changed).toHaveLength(writes);
  });
});

describe('moving a pitch on the board', () => {
  beforeEach(async () => {
    await openFresh();
  });

  it('sets stage and place in one act, which one undo takes back', async () => {
    for (const title of ['een', 'twee', 'drie']) await addPitch({ title });
    const [first, ...others] = (await pitchLines()).map(({ pitch }) => pitch);
    await placePitch(first?.id ?? '', 'selected', others, 1);
    expect((await pitchLines()).map((l) => [l.title, l.pitch.stage])).toEqual([
      ['twee', 'applied'],
      ['een', 'selected'],
      ['drie', 'applied'],
    ]);
    expect((await actsSince()).at(-1)?.name).toBe('movePitch');
    await undo();
    expect((await pitchLines()).map((l) => [l.title, l.pitch.stage])).toEqual([
      ['een', 'applied'],
      ['twee', 'applied'],
      ['drie', 'applied'],
    ]);
  });
});
