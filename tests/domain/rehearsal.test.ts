import { describe, expect, it } from 'vitest';
import {
  advanced,
  fastClock,
  noMishaps,
  openMishap,
  type Progress,
  rehearsalCues,
  rehearsalLateMs,
  rehearsalSpeed,
} from '../../renderer/domain/rehearsal';
import type { RunAct } from '../../renderer/domain/runRow';
import { aCue, aPlan, halfPastSeven, Log, minutes } from '../support/evening';

const plan = aPlan(
  rehearsalCues.map(({ id, kind, lengthMs, pitch }) =>
    aCue(id, { kind, lengthMs, pitchId: pitch === null ? null : `p${pitch}` }),
  ),
);

/** Plays acts at minutes of the rehearsal, and tells what was said after each. */
function play(acts: readonly (readonly [minute: number, act: RunAct])[], isDisplayBack = false) {
  const log = new Log(halfPastSeven);
  let progress: Progress = noMishaps;
  const said: string[] = [];
  for (const [minute, act] of acts) {
    log.tell(minutes(minute), act);
    progress = advanced(progress, { view: log.at(minutes(minute), plan), rows: log.rows, isDisplayBack });
    said.push(openMishap(progress) ?? '-');
  }
  return { progress, said };
}

describe('the rehearsal', () => {
  it('takes six minutes with its late start', () => {
    const ms = rehearsalCues.reduce((sum, cue) => sum + cue.lengthMs, rehearsalLateMs);
    expect(ms / rehearsalSpeed).toBe(minutes(6));
  });

  it('goes ten times as fast as the clock it is given', () => {
    let mono = 70;
    const clock = fastClock({ now: () => 0, monoMs: () => mono }, halfPastSeven, 10);
    mono += 1_500;
    expect(clock.now() - halfPastSeven).toBe(15_000);
    expect(clock.monoMs()).toBe(15_000);
  });

  it('sees what was dealt with', () => {
    const { progress, said } = play(
      [
        [5, { act: 'start', cueId: 'opening' }],
        [6, { act: 'length', cueId: 'break', ms: minutes(10) }],
        [10, { act: 'end' }],
        [11, { act: 'start', cueId: 'pitch-1', backMs: 60_000 }],
        [13, { act: 'start', cueId: 'gift-1' }],
        [14, { act: 'skip', cueId: 'pitch-2' }],
        [15, { act: 'start', cueId: 'break' }],
      ],
      true,
    );
    expect(said).toEqual(['lateStart', '-', 'forgottenStart', '-', 'noShow', '-', '-']);
    expect(progress).toEqual({
      told: ['lateStart', 'forgottenStart', 'noShow', 'lostDisplay'],
      handled: ['lateStart', 'forgottenStart', 'noShow', 'lostDisplay'],
      missed: [],
    });
  });

  it('sees what was not', () => {
    const { progress } = play([
      [5, { act: 'start', cueId: 'opening' }],
      [10, { act: 'end' }],
      [11, { act: 'start', cueId: 'pitch-1' }],
      [13, { act: 'start', cueId: 'gift-1' }],
      [15, { act: 'start', cueId: 'break' }],
      [30, { act: 'start', cueId: 'closing' }],
      [35, { act: 'close' }],
    ]);
    expect(progress.handled).toEqual([]);
    expect(progress.missed).toEqual(['forgottenStart', 'noShow', 'lateStart', 'lostDisplay']);
  });
});
