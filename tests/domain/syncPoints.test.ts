import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank } from '../../renderer/domain/nouns';
import { settle } from '../../renderer/domain/run';
import { type RunAct, type RunRow, rowOf } from '../../renderer/domain/runRow';
import {
  firstTwo,
  isVideoTime,
  knownPoints,
  pointInstead,
  type SyncPoints,
  videoTime,
} from '../../renderer/domain/syncPoints';
import { instant, momentAt } from '../../renderer/domain/time';
import { aCue, minutes } from '../support/evening';
import { aLog } from '../support/evenings';

const seven = momentAt('2026-10-15', '19:00');
const past = (n: number) => instant(seven + minutes(n));
const point = (minute: number, videoMs: number) => ({ at: past(minute), videoMs });
const msAt = (points: SyncPoints, minute: number) => {
  const found = videoTime([], points);
  return isVideoTime(found) ? found.msAt(past(minute)) : found.code;
};

describe('the time of the video', () => {
  it.each([
    ['nothing is known', [], 10, 'noZero'],
    ['at its one point', [point(30, 192_000)], 30, 192_000],
    ['after its one point', [point(30, 192_000)], 40, 792_000],
    ['before the video begins', [point(30, 192_000)], 0, 192_000 - minutes(30)],
    ['between two points of a video that runs slower', [point(0, 0), point(100, minutes(99))], 50, minutes(49.5)],
    ['beyond two points', [point(0, 0), point(100, minutes(99))], 200, minutes(198)],
    ['two points of one moment', [point(5, 0), point(5, 1_000)], 5, 'sameMoment'],
    ['two points the wrong way round', [point(5, 9_000), point(10, 1_000)], 5, 'goesBack'],
    ['two points of which one is mistyped', [point(0, 0), point(60, minutes(6))], 5, 'unlikelySpeed'],
  ] as const)('%s', (_name, points, minute, expected) => {
    expect(msAt(points, minute)).toBe(expected);
  });

  it('says how fast the video would have to run', () => {
    expect(videoTime([], [point(0, 0), point(60, minutes(30))])).toEqual({ code: 'unlikelySpeed', speed: 0.5 });
  });

  it('goes from the recordings, one after the other', () => {
    const found = videoTime(
      [
        { from: past(10), to: past(40) },
        { from: past(60), to: past(90) },
      ],
      [],
    );
    if (!isVideoTime(found)) throw new Error(found.code);
    expect([0, 10, 25, 40, 50, 60, 75, 100].map((minute) => found.msAt(past(minute)) / minutes(1))).toEqual([
      -10, 0, 15, 30, 30, 30, 45, 60,
    ]);
    expect(found).toMatchObject({ by: 'recording', lengthMs: minutes(60) });
    expect(videoTime([{ from: past(0), to: null }], [])).toMatchObject({ by: 'recording', lengthMs: null });
  });

  it('never goes back, whatever the points', () => {
    const aPoint = fc.record({
      at: fc.nat(minutes(300)).map((ms) => instant(seven + ms)),
      videoMs: fc.nat(minutes(300)),
    });
    fc.assert(
      fc.property(aPoint, aPoint, fc.nat(minutes(300)), fc.nat(minutes(300)), (a, b, one, other) => {
        const found = videoTime([], [a, b]);
        if (!isVideoTime(found)) return;
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        expect(found.msAt(instant(seven + late))).toBeGreaterThanOrEqual(found.msAt(instant(seven + early)));
        expect(Math.abs(found.msAt(b.at) - b.videoMs)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('points of the video in the log', () => {
  const cues = ['opening', 'een', 'slot'].map((id) => ({ ...aCue(id), lengthMs: 600_000 }));
  const log = aLog('e', [
    [past(0), { act: 'start', cueId: 'opening' }],
    [past(10), { act: 'start', cueId: 'een' }],
    [past(40), { act: 'close' }],
  ]);
  const told = (rows: readonly RunRow[], acts: readonly RunAct[]) => [
    ...rows,
    ...acts.map((act, at) => {
      const values = { ...rowOf('e', act, { at: past(900), monoMs: 0, boot: '', by: '' }), n: rows.length + at + 1 };
      return blank('runRows', `point-${rows.length + at}`, past(900), values);
    }),
  ];
  const put = (
    rows: readonly RunRow[],
    before: Parameters<typeof pointInstead>[1],
    after: Parameters<typeof pointInstead>[2],
  ) => told(rows, pointInstead(rows, before, after));
  const known = (rows: readonly RunRow[]) => knownPoints(settle(rows, cues));
  const een = { cueId: 'een', videoMs: 700_000 };
  const opening = { cueId: 'opening', videoMs: 60_000 };

  it('are given in the order of the evening, and change nothing else of it', () => {
    const rows = put(put(log, null, een), null, opening);
    expect(known(rows)).toEqual([
      { ...opening, at: past(0) },
      { ...een, at: past(10) },
    ]);
    expect(settle(rows, cues).spans).toEqual(settle(log, cues).spans);
    expect(firstTwo(known(rows))).toHaveLength(2);
    expect([firstTwo([]), firstTwo(known(log))]).toEqual([[], []]);
  });

  it('are set right, moved to another part and taken away, however often they were told', () => {
    const again = put(put(log, null, een), een, { ...een, videoMs: 710_000 });
    expect(known(again)).toEqual([{ cueId: 'een', videoMs: 710_000, at: past(10) }]);
    expect(known(put(again, een, opening))).toEqual([{ ...opening, at: past(0) }]);
    expect(known(put(again, een, null))).toEqual([]);
    expect(pointInstead(log, null, null)).toEqual([]);
  });

  it('of a part that was not done are none', () => {
    expect(known(put(log, null, { cueId: 'slot', videoMs: 0 }))).toEqual([]);
  });
});
