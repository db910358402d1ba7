import { describe, expect, it } from 'vitest';
import { lastAct, lastUndoing } from '../../renderer/domain/lastAct';
import { bigButton } from '../../renderer/domain/runView';
import { clockAt, type Instant } from '../../renderer/domain/time';
import { timings } from '../../renderer/domain/timings';
import { aCue, aPlan, halfPastSeven, Log, minutes } from '../support/evening';

const plan = aPlan([
  aCue('opening', { kind: 'opening', lengthMs: minutes(10) }),
  aCue('p1', { kind: 'pitch', pitchId: 'one' }),
  aCue('q1', { kind: 'questions', pitchId: 'one' }),
  aCue('p2', { kind: 'pitch', pitchId: 'two' }),
  aCue('break', { kind: 'break', startTime: '20:00' }),
]);
const log = () => new Log(halfPastSeven);
const clock = (moment: Instant | null) => (moment === null ? null : clockAt(moment));

describe('an evening that has not begun', () => {
  it('expects everything as planned, or from now when it is later', () => {
    const early = log().at(minutes(-20), plan);
    expect(early.phase).toBe('before');
    expect(early.cues.map((cue) => clock(cue.expectedStart))).toEqual(['19:30', '19:40', '19:42', '19:45', '20:00']);
    expect(early).toMatchObject({ lateMs: 0, behindMs: 0, running: null, changeOverMs: null });
    const late = log().at(minutes(4), plan);
    expect(late.lateMs).toBe(minutes(4));
    // The break begins at a fixed time; what is free before it takes the delay up.
    expect(late.behindMs).toBe(0);
    expect(bigButton(late)).toMatchObject({ does: 'start', cue: { id: 'opening' } });
  });
});

describe('a cue that runs', () => {
  it('counts down from its start, and over its time', () => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'opening' });
    expect(one.at(minutes(4), plan).running).toMatchObject({ elapsedMs: minutes(4), remainingMs: minutes(6) });
    const over = one.at(minutes(12), plan);
    expect(over.running?.remainingMs).toBe(minutes(-2));
    expect(over.lateMs).toBe(minutes(2));
    expect(over.cues.map((cue) => cue.state)).toEqual(['running', 'waiting', 'waiting', 'waiting', 'waiting']);
  });

  it('gets more and less time, but never less than none', () => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'p1' });
    one.tell(1_000, { act: 'adjust', cueId: 'p1', ms: 30_000 });
    expect(one.at(2_000, plan).running?.lengthMs).toBe(150_000);
    one.tell(3_000, { act: 'adjust', cueId: 'p1', ms: -900_000 });
    expect(one.at(4_000, plan).running).toMatchObject({ lengthMs: 0, remainingMs: -4_000 });
    // Time for a cue that no longer runs is for nobody.
    one.tell(5_000, { act: 'start', cueId: 'q1' });
    one.tell(6_000, { act: 'adjust', cueId: 'p1', ms: 60_000 });
    expect(one.at(7_000, plan).running?.lengthMs).toBe(180_000);
  });

  it('stands still in a pause and in an emergency, also when they overlap', () => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'p1' });
    one.tell(10_000, { act: 'pause' });
    expect(one.at(60_000, plan).running).toMatchObject({ elapsedMs: 10_000, isHalted: true });
    one.tell(20_000, { act: 'emergency', ms: 1 });
    one.tell(30_000, { act: 'resume' });
    expect(one.at(60_000, plan).running?.elapsedMs).toBe(10_000);
    one.tell(40_000, { act: 'emergency', ms: 0 });
    expect(one.at(45_000, plan).running).toMatchObject({ elapsedMs: 15_000, isHalted: false });
  });

  it('begins halted when it is begun in an emergency', () => {
    const one = log();
    one.tell(0, { act: 'emergency', ms: 1 });
    one.tell(5_000, { act: 'start', cueId: 'p1' });
    expect(one.at(9_000, plan).running).toMatchObject({ elapsedMs: 0, isHalted: true });
    one.tell(10_000, { act: 'emergency', ms: 0 });
    expect(one.at(12_000, plan).running?.elapsedMs).toBe(2_000);
  });
});

describe('the big button', () => {
  it('ends a pitch into its questions at once, and those into a change-over', () => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'p1' });
    expect(bigButton(one.at(1_000, plan))).toMatchObject({ does: 'next', cue: { id: 'q1' } });
    one.tell(2_000, { act: 'start', cueId: 'q1' });
    expect(bigButton(one.at(3_000, plan))).toMatchObject({ does: 'end', cue: { id: 'q1' } });
    one.tell(4_000, { act: 'end' });
    const between = one.at(7_000, plan);
    expect(between).toMatchObject({ phase: 'changeOver', changeOverMs: 3_000, running: null });
    expect(bigButton(between)).toMatchObject({ does: 'start', cue: { id: 'p2' } });
  });

  it('says that it resumes, ends the last one, and that there is nothing left', () => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'break' });
    for (const id of ['opening', 'p1', 'q1', 'p2']) one.tell(0, { act: 'skip', cueId: id });
    expect(bigButton(one.at(1, plan))).toMatchObject({ does: 'last' });
    one.tell(2, { act: 'pause' });
    expect(bigButton(one.at(3, plan))).toMatchObject({ does: 'resume' });
    one.tell(4, { act: 'emergency', ms: 1 });
    expect(bigButton(one.at(5, plan))).toEqual({ does: 'emergencyOver' });
    one.tell(6, { act: 'emergency', ms: 0 });
    one.tell(7, { act: 'end' });
    const over = one.at(8, plan);
    expect(over.phase).toBe('over');
    expect(bigButton(over)).toBeNull();
  });

  it('leaves what was passed over, and is done with it when the last one is', () => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'p2' });
    const running = one.at(1, plan);
    expect(running.next?.cue.id).toBe('break');
    expect(running.cues[0]).toMatchObject({ state: 'waiting', expectedStart: null });
    one.tell(2, { act: 'start', cueId: 'break' });
    expect(bigButton(one.at(3, plan))).toMatchObject({ does: 'last' });
    one.tell(4, { act: 'end' });
    expect(one.at(5, plan).phase).toBe('over');
    // It can still be begun, and then the evening goes on from there.
    one.tell(6, { act: 'start', cueId: 'opening' });
    expect(one.at(7, plan).next?.cue.id).toBe('p1');
  });
});

describe('what began earlier than it was told', () => {
  it('began then, and what went before ended as much earlier', () => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'p1' });
    one.tell(minutes(2), { act: 'end' });
    one.tell(minutes(3), { act: 'start', cueId: 'p2', backMs: 90_000 });
    const { spans } = one.settled(plan.cues);
    expect(spans.map((s) => [s.startedAt - halfPastSeven, s.endedAt && s.endedAt - halfPastSeven])).toEqual([
      [0, 90_000],
      [90_000, null],
    ]);
  });

  it('takes halts along: what is cut off stood still no longer than it lasted', () => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'p1' });
    one.tell(60_000, { act: 'pause' });
    one.tell(100_000, { act: 'start', cueId: 'p2', backMs: 90_000 });
    expect(one.settled(plan.cues).spans).toMatchObject([
      { startedAt: one.moment(0), endedAt: one.moment(10_000), haltedMs: 0 },
      { startedAt: one.moment(10_000), haltedSince: null },
    ]);
    const two = log();
    two.tell(0, { act: 'start', cueId: 'p1' });
    two.tell(20_000, { act: 'pause' });
    two.tell(80_000, { act: 'resume' });
    two.tell(90_000, { act: 'end' });
    two.tell(100_000, { act: 'start', cueId: 'p2', backMs: 50_000 });
    expect(two.settled(plan.cues).spans[0]).toMatchObject({ endedAt: two.moment(50_000), haltedMs: 30_000 });
  });

  it('never began before what went before it', () => {
    const one = log();
    one.tell(minutes(1), { act: 'start', cueId: 'p1' });
    one.tell(minutes(2), { act: 'start', cueId: 'p2', backMs: minutes(30) });
    expect(one.settled(plan.cues).spans.map((s) => s.startedAt - halfPastSeven)).toEqual([minutes(1), minutes(1)]);
  });

  it('is corrected afterwards by a row, which can be undone', () => {
    const one = log();
    const start = one.tell(minutes(2), { act: 'start', cueId: 'p1' });
    const correction = one.tell(minutes(3), { act: 'correct', ofId: start, ms: minutes(1) });
    expect(one.at(minutes(3), plan).running?.elapsedMs).toBe(minutes(2));
    one.tell(minutes(3), { act: 'correct', ofId: start, ms: 30_000 });
    expect(one.at(minutes(3), plan).running?.elapsedMs).toBe(90_000);
    one.tell(minutes(3), { act: 'undo', ofId: 'row-3' });
    one.tell(minutes(3), { act: 'undo', ofId: correction });
    expect(one.at(minutes(3), plan).running?.elapsedMs).toBe(minutes(1));
  });
});

describe('undoing', () => {
  it('takes a row back, and undoing that puts it back', () => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'p1' });
    const end = one.tell(60_000, { act: 'end' });
    const undo = one.tell(61_000, { act: 'undo', ofId: end });
    expect(one.at(70_000, plan).running?.elapsedMs).toBe(70_000);
    expect(lastUndoing(one.rows).map((row) => row.id)).toEqual([undo]);
    one.tell(71_000, { act: 'undo', ofId: undo });
    expect(one.at(72_000, plan).phase).toBe('changeOver');
    expect(lastAct(one.rows).map((row) => row.id)).toEqual([end]);
    expect(lastUndoing(one.rows)).toEqual([]);
  });

  it('of a row that is still to come means nothing', () => {
    const one = log();
    one.tell(0, { act: 'undo', ofId: 'row-2' });
    one.tell(0, { act: 'start', cueId: 'p1' });
    expect(one.at(1, plan).phase).toBe('running');
  });
});

describe('the order of the evening', () => {
  it('is changed by moving, inserting, skipping and shortening, and the plan stays as it was', () => {
    const one = log();
    one.tell(0, { act: 'move', cueId: 'p2', ofId: 'opening' });
    one.tell(0, { act: 'insert', cueId: 'extra', ofId: '', kind: 'music', text: 'Lied', ms: 60_000 });
    one.tell(0, { act: 'skip', cueId: 'q1' });
    one.tell(0, { act: 'length', cueId: 'break', ms: minutes(12) });
    const view = one.at(0, plan);
    expect(view.cues.map((cue) => cue.cue.id)).toEqual(['extra', 'opening', 'p2', 'p1', 'q1', 'break']);
    expect(view.cues.map((cue) => cue.state)[4]).toBe('skipped');
    expect(view.cues[0]).toMatchObject({ planned: null, cue: { isInserted: true, title: 'Lied' } });
    expect(view.cues.at(-1)?.cue.lengthMs).toBe(minutes(12));
    expect(view.behindMs).toBe(minutes(-8));
  });

  it('ignores what makes no sense', () => {
    const one = log();
    one.tell(0, { act: 'start' });
    one.tell(0, { act: 'move', cueId: 'p1', ofId: 'nowhere' });
    one.tell(0, { act: 'insert', cueId: 'p1', ofId: '', ms: 1 });
    one.tell(0, { act: 'end' });
    one.tell(0, { act: 'resume' });
    expect(one.at(0, plan)).toEqual({ ...log().at(0, plan), run: expect.anything() });
  });

  it('has what was begun also when its cue was taken out of the plan since', () => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'opening' });
    one.tell(10_000, { act: 'start', cueId: 'gone' });
    const view = one.at(12_000, plan);
    expect(view.running).toMatchObject({ cue: { id: 'gone', isInserted: true }, elapsedMs: 2_000 });
    expect(view.cues.map((cue) => cue.cue.id).slice(0, 3)).toEqual(['opening', 'gone', 'p1']);
    expect(view.next?.cue.id).toBe('p1');
  });

  it('keeps times that a cue was done again apart', () => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'p1' });
    one.tell(10_000, { act: 'start', cueId: 'p2' });
    one.tell(20_000, { act: 'start', cueId: 'p1' });
    const p1 = one.at(25_000, plan).cues[1];
    expect(p1?.spans.map((s) => s.endedAt && s.endedAt - s.startedAt)).toEqual([10_000, null]);
  });
});

describe('what was typed from paper', () => {
  it('comes at its own moment among what was told', () => {
    const one = log();
    const paper = { source: 'paper' } as const;
    one.tell(0, { act: 'start', cueId: 'opening' });
    one.tell(minutes(10), { act: 'end' });
    one.tell(minutes(40), { act: 'start', cueId: 'break' });
    one.tell(minutes(60), { act: 'end' });
    one.tell(minutes(90), { act: 'start', cueId: 'p1', backMs: minutes(80), ...paper });
    one.tell(minutes(90), { act: 'end', backMs: minutes(60), ...paper });
    one.tell(minutes(90), { act: 'start', cueId: 'q1', backMs: minutes(60), ...paper });
    one.tell(minutes(90), { act: 'end', backMs: minutes(50), ...paper });
    const { spans, current } = one.settled(plan.cues);
    expect(spans.map((s) => [s.cueId, s.startedAt - halfPastSeven, (s.endedAt ?? 0) - halfPastSeven])).toEqual([
      ['opening', 0, minutes(10)],
      ['p1', minutes(10), minutes(30)],
      ['q1', minutes(30), minutes(40)],
      ['break', minutes(40), minutes(60)],
    ]);
    expect(current).toBeNull();
  });
});

describe('the video', () => {
  it('has the last place that was typed for each cue', () => {
    const one = log();
    one.tell(0, { act: 'sync', cueId: 'opening', ms: 5_000 });
    one.tell(1, { act: 'sync', cueId: 'p1', ms: 700_000 });
    one.tell(2, { act: 'sync', cueId: 'opening', ms: 12_000 });
    expect(one.settled(plan.cues).syncPoints.map(({ cueId, videoMs }) => [cueId, videoMs])).toEqual([
      ['opening', 12_000],
      ['p1', 700_000],
    ]);
  });
});

describe('what is caught', () => {
  it('belongs to the cue and the pitch that ran, and its words can be mended', () => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'p2' });
    const id = one.tell(5_000, { act: 'offer', text: 'schuur' });
    one.tell(6_000, { act: 'correct', ofId: id, text: 'een schuur' });
    one.tell(7_000, { act: 'record', ms: 1 });
    one.tell(8_000, { act: 'record', ms: 0 });
    one.tell(9_000, { act: 'message', text: 'Rond af' });
    const run = one.settled(plan.cues);
    expect(run.marks).toEqual([
      expect.objectContaining({ kind: 'offer', cueId: 'p2', pitchId: 'two', text: 'een schuur' }),
    ]);
    expect(run.recordings).toEqual([{ from: one.moment(7_000), to: one.moment(8_000) }]);
    expect(run.message).toBe('Rond af');
  });
});

describe('a clock that is set', () => {
  it.each([
    ['back', -minutes(60)],
    ['forward', minutes(60)],
  ])('%s leaves the countdown as it was', (_, jump) => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'p1' });
    one.tell(30_000 + jump, { act: 'clock', ms: jump });
    const view = one.at(40_000 + jump, plan);
    expect(view.running?.elapsedMs).toBe(40_000);
    expect(clock(view.expectedEnd)).toBe('20:20');
    one.tell(50_000 + jump, { act: 'end' });
    expect(one.settled(plan.cues).spans[0]?.endedAt).toBe(one.moment(50_000));
  });

  it('to the right time moves the plan along with it, and no countdown', () => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'opening' });
    one.tell(minutes(62), { act: 'clock', ms: minutes(60), ofId: 'true' });
    const view = one.at(minutes(64), plan);
    expect(view.running?.elapsedMs).toBe(minutes(4));
    // It is half past eight by the right clock, and the evening was to begin at half past seven.
    expect(view.lateMs).toBe(minutes(60));
    expect(timings(view.run, plan).startLateMs).toBe(minutes(60));
  });

  it('while Podium was not running takes no time from a cue', () => {
    const one = log();
    one.tell(0, { act: 'start', cueId: 'p1' });
    expect(one.at(minutes(-60), plan).running?.elapsedMs).toBe(0);
  });
});
