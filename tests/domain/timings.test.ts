import { describe, expect, it } from 'vitest';
import { eveningFacts } from '../../renderer/domain/eveningFacts';
import { pastTimings } from '../../renderer/domain/pastTimings';
import { settle } from '../../renderer/domain/run';
import type { RunAct } from '../../renderer/domain/runRow';
import { instant } from '../../renderer/domain/time';
import { kindsOf, signedLength, type Timings, timings } from '../../renderer/domain/timings';
import { aCue, aPlan, halfPastSeven, minutes } from '../support/evening';
import { aLog, anEvening } from '../support/evenings';

const plan = aPlan([
  aCue('opening', { kind: 'opening', lengthMs: minutes(10) }),
  aCue('p1', { kind: 'pitch', pitchId: 'one', lengthMs: minutes(2) }),
  aCue('q1', { kind: 'questions', pitchId: 'one', lengthMs: minutes(3) }),
  aCue('p2', { kind: 'pitch', pitchId: 'two', lengthMs: minutes(2) }),
  aCue('closing', { kind: 'closing', startTime: '20:00', lengthMs: minutes(5) }),
]);

/** The times of an evening in which these acts happened at so many seconds after half past seven. */
function timesOf(...happened: readonly (readonly [seconds: number, act: RunAct])[]): Timings {
  const log = aLog(
    'e',
    happened.map(([seconds, act]) => [instant(halfPastSeven + seconds * 1_000), act] as const),
  );
  return timings(settle(log, plan.cues), plan);
}

const start = (cueId: string): RunAct => ({ act: 'start', cueId });
const end: RunAct = { act: 'end' };
const seconds = (ms: number | null) => (ms === null ? null : ms / 1_000);
const lost = (times: Timings) => Object.fromEntries(times.cues.map((one) => [one.cue.id, seconds(one.lostMs)]));

describe('the times of a cue', () => {
  it.each([
    [
      'as planned',
      [
        [0, start('opening')],
        [600, end],
      ],
      { opening: 0 },
    ],
    [
      'longer',
      [
        [0, start('opening')],
        [690, end],
      ],
      { opening: 90 },
    ],
    [
      'shorter',
      [
        [0, start('opening')],
        [500, end],
      ],
      { opening: -100 },
    ],
    ['still going on', [[0, start('opening')]], { opening: null }],
    ['skipped, which gives back what it was to take', [[0, { act: 'skip', cueId: 'p1' }]], { p1: -120 }],
    [
      'halted: the halt is time as well',
      [
        [0, start('p1')],
        [30, { act: 'pause' }],
        [90, { act: 'resume' }],
        [180, end],
      ],
      { p1: 60 },
    ],
    [
      'with a length that was changed on the evening: the plan stays what it was',
      [
        [0, { act: 'length', cueId: 'opening', ms: minutes(5) }],
        [0, start('opening')],
        [300, end],
      ],
      { opening: -300 },
    ],
    [
      'ended by what came next',
      [
        [0, start('p1')],
        [150, start('q1')],
        [330, end],
      ],
      { p1: 30, q1: 0 },
    ],
  ] as const)('%s', (_name, happened, expected) => {
    expect(lost(timesOf(...happened))).toMatchObject(expected);
  });

  it('of one that was inserted has no plan, and loses all it takes', () => {
    const insert: RunAct = { act: 'insert', cueId: 'new', kind: 'other', ms: minutes(1), ofId: 'p1', text: 'Prijs' };
    const times = timesOf([0, insert], [0, start('new')], [80, end]);
    expect(times.cues.map((one) => one.cue.id)).toEqual(['opening', 'p1', 'new', 'q1', 'p2', 'closing']);
    expect(times.cues[2]).toMatchObject({ planned: null, plannedMs: 0, lostMs: 80_000 });
  });

  it('that was done again keeps the earlier time apart', () => {
    const times = timesOf([0, start('p1')], [40, end], [60, start('p1')], [180, end]);
    const p1 = times.cues.find((one) => one.cue.id === 'p1');
    expect(p1).toMatchObject({ actualMs: 120_000, lostMs: 0 });
    expect(p1?.replays.map((span) => (span.endedAt ?? 0) - span.startedAt)).toEqual([40_000]);
    expect(times.kinds.find(({ kind }) => kind === 'replay')).toMatchObject({ n: 1, lostMs: 40_000 });
    expect(times.kinds.find(({ kind }) => kind === 'pitch')).toMatchObject({ n: 1, lostMs: 0 });
  });
});

describe('the time between cues', () => {
  it('is lost, but for what the plan left free', () => {
    const times = timesOf(
      ...([
        [0, start('q1')],
        [180, end],
        [205, start('p2')],
        [325, end],
        [1_800, start('closing')],
      ] as const),
    );
    expect(times.changeOvers.map(({ ms, lostMs }) => [ms / 1_000, lostMs / 1_000])).toEqual([
      [25, 25],
      // The plan is free from 19.47 until 20.00.
      [1_475, 1_475 - 780],
    ]);
  });
});

describe('the times of an evening', () => {
  it('tell how late it began and ended', () => {
    const late = timesOf([120, start('opening')], [720, end], [2_000, start('closing')], [2_160, { act: 'close' }]);
    expect([late.startLateMs, late.endLateMs]).toEqual([120_000, 60_000]);
    expect(timesOf()).toMatchObject({ startLateMs: null, endLateMs: null, startedAt: null, kinds: [] });
  });

  it('count being late from the first and the last part that were done', () => {
    expect(timesOf([600, start('p1')], [720, end])).toMatchObject({ startLateMs: 0, endLateMs: 0 });
  });
});

describe('kinds over evenings', () => {
  it('have a median, with how many and on how many evenings', () => {
    const evening = (...lengths: number[]) =>
      timesOf([0, start('p1')], [lengths[0] ?? 0, end], [900, start('p2')], [900 + (lengths[1] ?? 0), end]);
    const [pitches] = kindsOf([evening(120, 130), evening(150, 240)]).filter(({ kind }) => kind === 'pitch');
    expect(pitches).toMatchObject({
      ...{ n: 4, evenings: 2, medianMs: 140_000, medianLostMs: 20_000 },
      ...{ lostMs: 160_000, plannedMs: 480_000, actualMs: 640_000 },
    });
  });

  it('come with those that lose most first', () => {
    const records = anEvening({ longerMs: { questions: 60_000, opening: -120_000 }, changeOverMs: 10_000 });
    const facts = eveningFacts(records, 'avond');
    const kinds = facts ? timings(facts.run, facts.plan).kinds.map(({ kind }) => kind) : [];
    expect(kinds.slice(0, 2)).toEqual(['questions', 'changeOver']);
    expect(kinds.at(-1)).toBe('opening');
  });
});

describe('past evenings', () => {
  it('are those of which something was recorded and nothing runs', () => {
    expect(pastTimings(anEvening()).map(({ edition }) => edition.number)).toEqual([13]);
    expect(pastTimings(anEvening({ isHeld: false }))).toEqual([]);
    const running = anEvening();
    expect(pastTimings({ ...running, runRows: running.runRows.slice(0, 1) })).toEqual([]);
  });
});

it.each([
  [80_000, '+1:20'],
  [-10_000, '−0:10'],
  [0, '0:00'],
  [400, '0:00'],
])('a difference of %i ms is written %s', (ms, text) => {
  expect(signedLength(ms)).toBe(text);
});
