import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addCue } from '../../renderer/data/cues';
import type { Database } from '../../renderer/data/db';
import { addEdition } from '../../renderer/data/editions';
import { allRunRows, appendRows, openRunOf, runRows, told } from '../../renderer/data/runLog';
import { undoable } from '../../renderer/data/undo';
import { actsSince, contents, openFresh, replayed } from './fresh';

let db: Database;
beforeEach(async () => {
  db = await openFresh();
});

const stamp = (at: number) => ({ at, monoMs: at / 7, boot: 'een', by: 'Noor' });

describe('the log of an evening', () => {
  it('numbers rows in the order in which they are told, per evening', async () => {
    await appendRows('e1', [told({ act: 'start', cueId: 'a' }, stamp(5_000)), told({ act: 'end' }, stamp(4_000))]);
    await appendRows('e2', [told({ act: 'start', cueId: 'z' }, stamp(1_000))]);
    await appendRows('e1', [told({ act: 'start', cueId: 'b', backMs: 500 }, stamp(6_000))]);
    const rows = await runRows('e1');
    expect(rows.map(({ n, act, cueId, at, backMs }) => [n, act, cueId, at, backMs])).toEqual([
      [1, 'start', 'a', 5_000, null],
      [2, 'end', null, 4_000, null],
      [3, 'start', 'b', 6_000, 500],
    ]);
    expect(rows[0]).toMatchObject({ monoMs: 714, boot: 'een', by: 'Noor', source: 'live' });
    expect(new Map([...(await allRunRows())].map(([id, all]) => [id, all.length]))).toEqual(
      new Map([
        ['e1', 3],
        ['e2', 1],
      ]),
    );
  });

  it('takes a row that was told before only once', async () => {
    const start = told({ act: 'start', cueId: 'a' }, stamp(1));
    await appendRows('e1', [start]);
    await appendRows('e1', [start, told({ act: 'end' }, stamp(2))]);
    expect((await runRows('e1')).map(({ n, act }) => [n, act])).toEqual([
      [1, 'start'],
      [2, 'end'],
    ]);
  });

  it('writes all rows or none', async () => {
    const odd = told({ act: 'message', text: 'x'.repeat(20_000) }, stamp(2));
    await expect(appendRows('e1', [told({ act: 'start', cueId: 'a' }, stamp(1)), odd])).rejects.toThrow('runRows.text');
    expect(await runRows('e1')).toEqual([]);
  });

  it('goes in the change log, and is not what undo of the records takes back', async () => {
    const id = await addEdition();
    await appendRows(id, [told({ act: 'start', cueId: 'a' }, stamp(1))]);
    expect((await actsSince()).map((act) => act.name)).toEqual(['addEdition', 'run']);
    expect((await undoable()).undo?.name).toBe('addEdition');
    expect(await replayed(db)).toEqual(await contents(db));
  });
});

describe('the evening that goes on', () => {
  const hour = 3_600_000;

  it('is the one that was begun and not closed, in the last day', async () => {
    const editionId = await addEdition();
    const cueId = await addCue({ editionId }, 'opening', null);
    expect(await openRunOf(hour)).toBeNull();
    await appendRows(editionId, [told({ act: 'message', text: 'Hoi' }, stamp(hour))]);
    expect(await openRunOf(hour)).toBeNull();
    await appendRows(editionId, [told({ act: 'start', cueId }, stamp(2 * hour))]);
    expect(await openRunOf(3 * hour)).toBe(editionId);
    expect(await openRunOf(27 * hour)).toBeNull();
    await appendRows(editionId, [told({ act: 'close' }, stamp(3 * hour))]);
    expect(await openRunOf(3 * hour)).toBeNull();
  });

  it('is the one that was told of last', async () => {
    const ids: string[] = [];
    for (const at of [2 * hour, 3 * hour, hour]) {
      const editionId = await addEdition();
      const cueId = await addCue({ editionId }, 'opening', null);
      await appendRows(editionId, [told({ act: 'start', cueId }, stamp(at))]);
      ids.push(editionId);
    }
    expect(await openRunOf(4 * hour)).toBe(ids[1]);
  });
});
