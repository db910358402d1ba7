import { describe, expect, it } from 'vitest';
import { told } from '../../../renderer/data/runLog';
import { lastAct } from '../../../renderer/domain/lastAct';
import { settle } from '../../../renderer/domain/run';
import { rememberTold, stillTold, withOwnTold, withTold } from '../../../renderer/screens/run/toldRows';
import { aCue, aPlan } from '../../support/evening';

const stamp = (at: number) => ({ at, monoMs: at, boot: 'one', by: '' });
const start = told({ act: 'start', cueId: 'a' }, stamp(1_000), 'row-1');
const pause = told({ act: 'pause' }, stamp(2_000), 'row-2');
const { cues } = aPlan([aCue('a')]);

describe('rows that are told and not read back yet', () => {
  it('stay until they are read back, also after they were written', () => {
    const failing = stillTold([], [start, pause], []);
    expect(failing).toEqual([start, pause]);
    // Written: nothing is unsaved any more, and the rows come back one read later.
    const written = stillTold(failing, [], []);
    expect(settle(withTold('e1', [], written), cues).isPaused).toBe(true);
    expect(stillTold(written, [], withTold('e1', [], [start, pause]))).toEqual([]);
  });

  it('come once, behind what is on disk', () => {
    const saved = withTold('e1', [], [start]);
    const rows = withTold('e1', saved, stillTold([start], [start, pause], saved));
    expect(rows.map(({ id, n }) => [id, n])).toEqual([
      ['row-1', 1],
      ['row-2', 2],
    ]);
  });

  it('are what the next act of one moment is decided on', () => {
    const saved = withTold('e2', [], [start]);
    rememberTold('e2', [start, pause]);
    expect(lastAct(withOwnTold('e2', saved)).map((row) => row.id)).toEqual(['row-2']);
    rememberTold('e2', [told({ act: 'undo', ofId: 'row-2' }, stamp(2_100), 'row-3')]);
    // A second undo in the same tick takes back what came before, not the same row again.
    expect(lastAct(withOwnTold('e2', saved)).map((row) => row.id)).toEqual(['row-1']);
    expect(withOwnTold('another', saved)).toBe(saved);
  });
});
