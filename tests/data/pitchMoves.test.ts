import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { addEdition } from '../../renderer/data/editions';
import { addPitch, pitchLines, savePitch } from '../../renderer/data/pitches';
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

describe('moving a pitch in the order of an evening', () => {
  async function editionWith(titles: readonly string[]) {
    await openFresh();
    const editionId = await addEdition({ date: '2025-10-28' });
    for (const title of titles) await addPitch({ title }, { editionId, stage: 'selected' });
    const lines = () => pitchLines(editionId);
    return {
      lines,
      titlesNow: async () => (await lines()).map((line) => line.title),
      place: async (title: string, at: number) => {
        const pitches = await lines();
        const moved = pitches.find((line) => line.title === title);
        if (!moved) throw new Error(`There is no pitch ${title}.`);
        const others = pitches.filter((line) => line !== moved).map(({ pitch }) => pitch);
        await placePitch(moved.pitch.id, moved.pitch.stage, others, at);
      },
    };
  }

  it('keeps its stage, and is one act that can be undone', async () => {
    const { lines, titlesNow, place } = await editionWith(['a', 'b', 'c']);
    await place('c', 0);
    expect(await titlesNow()).toEqual(['c', 'a', 'b']);
    await place('a', 2);
    expect(await titlesNow()).toEqual(['c', 'b', 'a']);
    expect((await lines()).map(({ pitch }) => pitch.stage)).toEqual(['selected', 'selected', 'selected']);
    await undo();
    expect(await titlesNow()).toEqual(['c', 'a', 'b']);
  });

  it.each(['a0', ''])('makes room where all carry the key “%s”', async (order) => {
    const { lines, titlesNow, place } = await editionWith(['a', 'b', 'c', 'd']);
    for (const { pitch } of await lines()) await savePitch(pitch.id, { order });
    const wanted = (await titlesNow()).filter((title) => title !== 'd');
    wanted.splice(1, 0, 'd');
    await place('d', 1);
    expect(await titlesNow()).toEqual(wanted);
  });

  it('writes nothing when the pitch is gone', async () => {
    const { lines, titlesNow } = await editionWith(['a', 'b']);
    const others = (await lines()).map(({ pitch }) => pitch);
    await expect(placePitch('no such pitch', 'selected', others, 0)).rejects.toMatchObject({ name: 'NotFound' });
    expect(await titlesNow()).toEqual(['a', 'b']);
  });

  it('ends where it was asked to, however often pitches move', async () => {
    const titles = ['a', 'b', 'c', 'd', 'e'];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 8 }), async (moves) => {
        const { titlesNow, place } = await editionWith(titles);
        const wanted = [...titles];
        for (const [from, to] of moves) {
          const [title = ''] = wanted.splice(from, 1);
          wanted.splice(to, 0, title);
          await place(title, to);
        }
        expect(await titlesNow()).toEqual(wanted);
      }),
      { numRuns: 8 },
    );
  });
});
