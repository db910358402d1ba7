import { describe, expect, it } from 'vitest';
import type { RunAct } from '../../renderer/domain/runRow';
import { heardNothing, type OnStage, type StageSound, soundDue, stageFace } from '../../renderer/domain/stageFace';
import { aCue, aPlan, halfPastSeven, Log, minutes } from '../support/evening';

const plan = aPlan([
  aCue('doors', { kind: 'doors' }),
  aCue('p1', { kind: 'pitch', pitchId: 'one' }),
  aCue('p2', { kind: 'pitch', pitchId: 'two' }),
  aCue('break', { kind: 'break' }),
  aCue('show', { kind: 'music', lengthMs: minutes(80) }),
]);
const someone: OnStage = { title: 'Buurtmoestuin', next: 'Taalmaatjes', isCalm: false };
const calm: OnStage = { ...someone, isCalm: true };

type Told = readonly [afterMs: number, act: RunAct];
const startP1: Told = [0, { act: 'start', cueId: 'p1' }];

/** The screen some ms after the start, with these acts told. */
function faceAt(afterMs: number, told: readonly Told[], who = someone) {
  const log = new Log(halfPastSeven);
  for (const [at, act] of told) log.tell(at, act);
  return stageFace(log.at(afterMs, plan), who);
}

describe('a pitch of two minutes', () => {
  it.each([
    [0, 'running', '2:00', 1],
    [1, 'running', '2:00', 0.99999],
    [999, 'running', '2:00', 0.99168],
    [1_000, 'running', '1:59', 0.99167],
    [59_999, 'running', '1:01', 0.50001],
    [60_000, 'soon', '1:00', 0.5],
    [60_001, 'soon', '1:00', 0.49999],
    [104_999, 'soon', '0:16', 0.12501],
    [105_000, 'wrapUp', '0:15', 0.125],
    [119_000, 'wrapUp', '0:01', 0.00833],
    [119_999, 'wrapUp', '0:01', 0.00001],
    [120_000, 'time', '0:00', 0],
    [120_999, 'time', '0:00', 0],
    [121_000, 'time', '+0:01', 0],
    [132_500, 'time', '+0:12', 0],
    [3_720_000, 'time', '+1:00:00', 0],
  ] as const)('after %i ms: %s, %s', (afterMs, state, digits, fraction) => {
    const face = faceAt(afterMs, [startP1]);
    expect(face).toMatchObject({ state, digits, title: 'Buurtmoestuin', next: 'Taalmaatjes', message: '' });
    expect(face.fraction).toBeCloseTo(fraction, 4);
  });

  it.each([
    [30_000, 'running'],
    [61_000, 'soon'],
    [110_000, 'wrapUp'],
    [130_000, 'time'],
  ] as const)('for who is better off without seconds, after %i ms: %s and no digits', (afterMs, state) => {
    expect(faceAt(afterMs, [startP1], calm)).toMatchObject({ state, digits: '', isCalm: true });
  });

  it('takes time that was added as its own, and never has more left than it is long', () => {
    const more: Told = [90_000, { act: 'adjust', cueId: 'p1', ms: 60_000 }];
    expect(faceAt(90_000, [startP1, more])).toMatchObject({ state: 'running', digits: '1:30', fraction: 0.5 });
    const none: Told = [0, { act: 'adjust', cueId: 'p1', ms: -120_000 }];
    expect(faceAt(0, [startP1, none])).toMatchObject({ state: 'time', digits: '0:00', fraction: 0 });
  });
});

describe('what goes before the clock', () => {
  const cases: readonly [string, readonly Told[], object][] = [
    ['nothing has begun', [], { state: 'idle', digits: '' }],
    ['the doors are open', [[0, { act: 'start', cueId: 'doors' }]], { state: 'idle', digits: '' }],
    ['there is a break', [[0, { act: 'start', cueId: 'break' }]], { state: 'idle', digits: '' }],
    ['there are hours to go', [[0, { act: 'start', cueId: 'show' }]], { state: 'running', digits: '1:19:30' }],
    ['it is paused', [startP1, [5_000, { act: 'pause' }]], { state: 'paused', digits: '1:55' }],
    ['people change places', [startP1, [20_000, { act: 'end' }]], { state: 'changeOver', digits: '' }],
    ['it is over', [startP1, [20_000, { act: 'close' }]], { state: 'over', digits: '' }],
    ['the screen is black', [startP1, [1_000, { act: 'black', ms: 1 }]], { state: 'black' }],
    [
      'there is an emergency, black or not, paused or not',
      [startP1, [1_000, { act: 'pause' }], [2_000, { act: 'black', ms: 1 }], [3_000, { act: 'emergency', ms: 1 }]],
      { state: 'emergency' },
    ],
    ['there is an emergency before the evening', [[0, { act: 'emergency', ms: 1 }]], { state: 'emergency' }],
    [
      'the emergency is over: the clock stood still',
      [startP1, [10_000, { act: 'emergency', ms: 1 }], [25_000, { act: 'emergency', ms: 0 }]],
      { state: 'running', digits: '1:45' },
    ],
    ['the operator says something', [startP1, [1, { act: 'message', text: 'Rond af' }]], { message: 'Rond af' }],
  ];

  it.each(cases)('when %s', (_, told, expected) => {
    expect(faceAt(30_000, told)).toMatchObject(expected);
  });
});

describe('sounds', () => {
  /** What sounds when the screen looks at these moments, in ms after the start. */
  function heardAt(looks: readonly number[], told: readonly Told[] = [startP1]): (readonly [number, StageSound])[] {
    const log = new Log(halfPastSeven);
    const waiting = [...told];
    let heard = heardNothing;
    const sounds: (readonly [number, StageSound])[] = [];
    for (const at of looks) {
      for (let act = waiting[0]; act && act[0] <= at; act = waiting[0]) {
        log.tell(act[0], act[1]);
        waiting.shift();
      }
      const due = soundDue(log.at(at, plan), heard);
      heard = due.heard;
      if (due.sound) sounds.push([at, due.sound]);
    }
    return sounds;
  }
  const every = (ms: number, until: number) => Array.from({ length: until / ms + 1 }, (_, n) => n * ms);

  it('come once each, at their moment', () => {
    expect(heardAt(every(100, 200_000))).toEqual([
      [60_000, 'soon'],
      [120_000, 'end'],
    ]);
  });

  it.each([
    ['a little late', [0, 59_000, 64_900], [[64_900, 'soon']]],
    ['five seconds late', [0, 59_000, 65_000], [[65_000, 'soon']]],
    ['later than that: not at all', [0, 59_000, 65_001, 66_000], []],
    ['asleep over both: not at all', [0, 30_000, 180_000], []],
    ['asleep over both, awake just after the end: the end alone', [0, 50_000, 121_000], [[121_000, 'end']]],
    ['opened after it: not at all', [60_500, 61_000], []],
  ] as const)('%s', (_, looks, expected) => {
    expect(heardAt(looks)).toEqual(expected);
  });

  it('do not come again when time is added, and do when the cue is done again', () => {
    const more: Told = [70_000, { act: 'adjust', cueId: 'p1', ms: 60_000 }];
    expect(heardAt(every(500, 190_000), [startP1, more])).toEqual([
      [60_000, 'soon'],
      [180_000, 'end'],
    ]);
    const again: Told = [130_000, { act: 'start', cueId: 'p1' }];
    expect(heardAt(every(500, 200_000), [startP1, again]).map(([, sound]) => sound)).toEqual(['soon', 'end', 'soon']);
  });

  it('leave a black screen, a pause, an emergency and a break in peace', () => {
    const black: Told = [50_000, { act: 'black', ms: 1 }];
    const paused: Told = [50_000, { act: 'pause' }];
    const emergency: Told = [50_000, { act: 'emergency', ms: 1 }];
    for (const act of [black, paused, emergency]) expect(heardAt(every(500, 150_000), [startP1, act])).toEqual([]);
    expect(heardAt(every(5_000, 1_300_000), [[0, { act: 'start', cueId: 'break' }]])).toEqual([]);
  });
});
