/** What must hold for any log whatever: windows fold whatever prefix of it they have read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices } from '../../renderer/domain/choices';
import { blank } from '../../renderer/domain/nouns';
import { type Run, settle } from '../../renderer/domain/run';
import type { RunRow } from '../../renderer/domain/runRow';
import { type bigButton, fold } from '../../renderer/domain/runView';
import { instant } from '../../renderer/domain/time';
import { aCue, aPlan, halfPastSeven, minutes } from '../support/evening';

const plan = aPlan([
  aCue('opening', { kind: 'opening' }),
  aCue('p1', { kind: 'pitch', pitchId: 'one' }),
  aCue('q1', { kind: 'questions', pitchId: 'one' }),
  aCue('p2', { kind: 'pitch', pitchId: 'two' }),
  aCue('break', { kind: 'break', startTime: '20:00', endTime: '20:20' }),
]);

const cueId = fc.constantFrom('opening', 'p1', 'q1', 'p2', 'break', 'new-1', 'new-2', 'nowhere', null);
const aRow = fc.record({
  act: fc.constantFrom(...choices.runAct),
  afterMs: fc.integer({ min: -minutes(90), max: minutes(240) }),
  backMs: fc.option(fc.integer({ min: -minutes(5), max: minutes(5) })),
  cueId,
  of: fc.oneof(
    fc.constantFrom('', 'opening', 'p1', 'break', 'true'),
    fc.nat(60).map((n) => `row-${n}`),
  ),
  ms: fc.option(fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: -minutes(70), max: minutes(70) }))),
  text: fc.constantFrom('', 'iets', 'Rond af'),
  source: fc.constantFrom(...choices.runSource),
});
const aLog = fc.array(aRow, { maxLength: 60 }).map((rows) =>
  rows.map(({ afterMs, of, ...row }, at): RunRow => {
    const values = { ...row, ofId: of, n: at + 1, at: halfPastSeven + afterMs, boot: 'test' };
    return blank('runRows', `row-${at}`, instant(halfPastSeven + afterMs), values);
  }),
);
const aMoment = fc.integer({ min: -minutes(120), max: minutes(300) }).map((ms) => instant(halfPastSeven + ms));

/** What is wrong with an evening, whatever happened on it. */
function faultsOf(run: Run): string[] {
  const faults: string[] = [];
  const open = run.spans.filter((span) => span.endedAt === null);
  if (open.length > 1 || (open[0] ?? null) !== run.current) faults.push('more than one cue runs');
  run.spans.forEach((span, at) => {
    const end = span.endedAt ?? Number.POSITIVE_INFINITY;
    if (end < span.startedAt) faults.push('a cue ended before it began');
    if (span.haltedMs < 0) faults.push('a halt lasted less than no time');
    if (span.haltedMs > end - span.startedAt) faults.push('a cue stood still longer than it lasted');
    const before = run.spans[at - 1];
    if (before && (before.endedAt ?? Number.POSITIVE_INFINITY) > span.startedAt) faults.push('two cues ran at once');
  });
  if (new Set(run.sequence.map((cue) => cue.id)).size !== run.sequence.length) faults.push('a cue stands there twice');
  if (run.sequence.some((cue) => cue.lengthMs < 0)) faults.push('a cue lasts less than no time');
  if (run.isPaused && !run.current) faults.push('nothing is paused');
  return faults;
}

describe('any log', () => {
  it('folds, with every beginning of it, into an evening that can be', () => {
    fc.assert(
      fc.property(aLog, aMoment, (rows, now) => {
        for (let length = 0; length <= rows.length; length++) {
          const view = fold(rows.slice(0, length), plan, now);
          expect(faultsOf(view.run)).toEqual([]);
          expect(view.cues.length).toBe(view.run.sequence.length);
          expect(view.running?.elapsedMs ?? 0).toBeGreaterThanOrEqual(0);
          expect(view.phase === 'over').toBe(view.run.isClosed || bigButtonIsGone(view));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is as it was after anything that is done and undone', () => {
    fc.assert(
      fc.property(aLog, aRow, aMoment, (rows, { of, afterMs, ...row }, now) => {
        const n = rows.length + 1;
        const at = halfPastSeven + afterMs;
        const done = blank('runRows', 'done', instant(at), { ...row, ofId: of, n, at });
        const undo = blank('runRows', 'undo', instant(at), { act: 'undo', ofId: 'done', n: n + 1, at });
        expect(fold([...rows, done, undo], plan, now)).toEqual(fold(rows, plan, now));
      }),
      { numRuns: 300 },
    );
  });

  it('tells the same in whatever order its rows are read', () => {
    fc.assert(
      fc.property(
        aLog.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(settle(shuffled, plan.cues)).toEqual(settle(rows, plan.cues));
        },
      ),
    );
  });

  it('gives the same countdown whichever window folds it, however long it did not look', () => {
    fc.assert(
      fc.property(aLog, aMoment, fc.integer({ min: 0, max: minutes(480) }), (rows, now, laterMs) => {
        const [first, second] = [fold(rows, plan, now), fold(rows, plan, instant(now + laterMs))];
        if (!first.running || !second.running) return;
        const passed = first.running.isHalted ? 0 : second.now - first.now;
        expect(first.running.remainingMs - second.running.remainingMs).toBe(passed);
      }),
    );
  });
});

function bigButtonIsGone(view: Parameters<typeof bigButton>[0]): boolean {
  return view.run.spans.length > 0 && !view.running && view.next === null;
}

describe('an evening of eight hours', () => {
  it('is right to the millisecond in each of its 28,800 seconds', () => {
    const cues = Array.from({ length: 96 }, (_, at) => aCue(`c${at}`, { lengthMs: minutes(5) }));
    const long = aPlan(cues, '2025-10-28', '18:00');
    const start = instant(halfPastSeven);
    const rows: RunRow[] = [];
    let drift = 0;
    for (let second = 0; second <= 28_800; second++) {
      const now = instant(start + second * 1_000);
      if (second % 300 === 0 && second < 28_800) {
        const n = rows.length + 1;
        rows.push(blank('runRows', `r${n}`, now, { act: 'start', cueId: `c${second / 300}`, n, at: now }));
      }
      const run = settledOnce(rows);
      const elapsed = second === 28_800 ? 300_000 : (second % 300) * 1_000;
      const shown = (run.current && now - run.current.startedAt) ?? Number.NaN;
      drift = Math.max(drift, Math.abs(shown - elapsed));
      if (second % 60 === 0)
        drift = Math.max(drift, Math.abs((fold(rows, long, now).running?.elapsedMs ?? 0) - elapsed));
    }
    expect(drift).toBe(0);

    function settledOnce(all: readonly RunRow[]): Run {
      if (known?.length !== all.length) known = { length: all.length, run: settle(all, long.cues) };
      return known.run;
    }
  });
});
let known: { length: number; run: Run } | undefined;
