import { describe, expect, it } from 'vitest';
import { backMsOf, lastAct, lastUndoing } from '../../renderer/domain/lastAct';
import { halfPastSeven, Log } from '../support/evening';

const names = (rows: readonly { act: string; cueId: string | null; ofId: string }[]) =>
  rows.map((row) => `${row.act} ${row.cueId ?? row.ofId}`.trim());

describe('the last act', () => {
  it('is all rows that were told at one moment', () => {
    const log = new Log(halfPastSeven);
    log.tell(0, { act: 'start', cueId: 'a' });
    log.tell(500, { act: 'skip', cueId: 'p' });
    log.tell(500, { act: 'skip', cueId: 'q' });
    expect(names(lastAct(log.rows))).toEqual(['skip p', 'skip q']);
  });

  it('is the one before when those were taken back, and redo takes both', () => {
    const log = new Log(halfPastSeven);
    log.tell(0, { act: 'start', cueId: 'a' });
    const p = log.tell(500, { act: 'skip', cueId: 'p' });
    const q = log.tell(500, { act: 'skip', cueId: 'q' });
    log.tell(900, { act: 'undo', ofId: p });
    log.tell(900, { act: 'undo', ofId: q });
    expect(names(lastAct(log.rows))).toEqual(['start a']);
    const undoing = lastUndoing(log.rows);
    expect(undoing.map((row) => row.ofId)).toEqual([p, q]);
    for (const row of undoing) log.tell(1_200, { act: 'undo', ofId: row.id });
    expect(names(lastAct(log.rows))).toEqual(['skip p', 'skip q']);
    expect(lastUndoing(log.rows)).toEqual([]);
  });

  it('is never what the clock of the laptop did', () => {
    const log = new Log(halfPastSeven);
    log.tell(0, { act: 'start', cueId: 'a' });
    log.tell(10, { act: 'clock', ms: 3_600_000 });
    expect(names(lastAct(log.rows))).toEqual(['start a']);
    expect(lastAct([])).toEqual([]);
  });

  it('is never what was typed afterwards', () => {
    const log = new Log(halfPastSeven);
    log.tell(0, { act: 'start', cueId: 'a' });
    log.tell(10, { act: 'sync', cueId: 'a', ms: 5_000, source: 'afterwards' });
    log.tell(20, { act: 'start', cueId: 'b', source: 'paper' });
    expect(names(lastAct(log.rows))).toEqual(['start a']);
  });
});

it('how much earlier a row happened is what it was corrected to last', () => {
  const log = new Log(halfPastSeven);
  const start = log.tell(0, { act: 'start', cueId: 'a', backMs: 15_000 });
  expect(backMsOf(log.rows, start)).toBe(15_000);
  log.tell(10, { act: 'correct', ofId: start, ms: 45_000 });
  const last = log.tell(20, { act: 'correct', ofId: start, ms: 75_000 });
  expect(backMsOf(log.rows, start)).toBe(75_000);
  log.tell(30, { act: 'undo', ofId: last });
  expect(backMsOf(log.rows, start)).toBe(45_000);
  expect(backMsOf(log.rows, 'nowhere')).toBe(0);
});
