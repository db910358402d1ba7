import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices } from '../../renderer/domain/choices';
import { cueKinds } from '../../renderer/domain/cue';
import { forecast, type Pace, paceOf } from '../../renderer/domain/forecast';
import type { Plan } from '../../renderer/domain/runView';
import { instant } from '../../renderer/domain/time';
import { aCue, aPlan, halfPastSeven, Log, minutes } from '../support/evening';

const even = (ratio: number, changeOverMs = 0): Pace => ({
  ratios: choices.cueKind.map((kind) => ({ kind, ratio })),
  changeOversMs: [changeOverMs],
});
const thrice = (pace: Pace) => [pace, pace, pace];
const pitch = (id: string, lengthMs = minutes(2)) => aCue(id, { kind: 'pitch', pitchId: id, lengthMs });
const evening = aPlan([aCue('opening', { kind: 'opening' }), pitch('a'), pitch('b'), aCue('break', { kind: 'break' })]);
const plannedMs = [...evening.planned.values()].reduce((sum, { start, end }) => sum + (end - start), 0);

describe('how an evening went', () => {
  it('is how long each cue took against its plan, and how long people took to change places', () => {
    const cues = [pitch('a'), aCue('asked', { kind: 'questions', pitchId: 'a', lengthMs: minutes(4) }), pitch('b')];
    const plan = aPlan(cues);
    const log = new Log(halfPastSeven);
    log.tell(0, { act: 'start', cueId: 'a' });
    log.tell(minutes(3), { act: 'start', cueId: 'asked' });
    log.tell(minutes(5), { act: 'end' });
    log.tell(minutes(6), { act: 'start', cueId: 'b' });
    log.tell(minutes(7), { act: 'pause' });
    log.tell(minutes(8), { act: 'resume' });
    log.tell(minutes(9), { act: 'close' });
    expect(paceOf(log.settled(plan.cues), plan)).toEqual({
      ratios: [
        { kind: 'pitch', ratio: 1.5 },
        { kind: 'questions', ratio: 0.5 },
        { kind: 'pitch', ratio: 1.5 },
      ],
      changeOversMs: [minutes(1)],
    });
  });

  it('leaves out what was skipped, what still runs, and waiting for a fixed time', () => {
    const plan = aPlan([pitch('a'), pitch('b'), aCue('break', { startTime: '20:00' }), pitch('c')]);
    const log = new Log(halfPastSeven);
    log.tell(0, { act: 'start', cueId: 'a' });
    log.tell(minutes(2), { act: 'end' });
    log.tell(minutes(2), { act: 'skip', cueId: 'b' });
    log.tell(minutes(30), { act: 'start', cueId: 'break' });
    log.tell(minutes(35), { act: 'start', cueId: 'c' });
    expect(paceOf(log.settled(plan.cues), plan)).toEqual({
      ratios: [
        { kind: 'pitch', ratio: 1 },
        { kind: 'other', ratio: 1 },
      ],
      changeOversMs: [],
    });
    expect(paceOf(new Log(halfPastSeven).settled(plan.cues), plan)).toBeNull();
  });

  it('weighs a cue with what was planned, not with what the evening made of it', () => {
    const plan = aPlan([aCue('break', { kind: 'break', lengthMs: minutes(20) })]);
    const log = new Log(halfPastSeven);
    log.tell(0, { act: 'length', cueId: 'break', ms: minutes(10) });
    log.tell(0, { act: 'start', cueId: 'break' });
    log.tell(minutes(10), { act: 'close' });
    expect(paceOf(log.settled(plan.cues), plan)?.ratios).toEqual([{ kind: 'break', ratio: 0.5 }]);
  });
});

describe('when an evening is likely to end', () => {
  it('is as planned when the team always keeps its time', () => {
    const found = forecast(evening, thrice(even(1)));
    const end = evening.planned.get('break')?.end;
    expect(found).toEqual({ plannedEnd: end, median: end, late: end, evenings: 3, cues: 42, borrowed: [] });
  });

  it('is later by what everything takes longer, and by every change of places', () => {
    const found = forecast(evening, thrice(even(1.5, 30_000)));
    expect(found?.median).toBe(halfPastSeven + 1.5 * plannedMs + 3 * 30_000);
  });

  it('keeps fixed times as long as they can be kept', () => {
    const cues = [
      aCue('doors', { kind: 'doors', lengthMs: minutes(20) }),
      aCue('opening', { kind: 'opening', lengthMs: minutes(10), startTime: '20:00' }),
      aCue('break', { kind: 'break', lengthMs: minutes(20), minLengthMs: minutes(5), endTime: '20:30' }),
    ];
    const at = (ratio: number) => (forecast(aPlan(cues), thrice(even(ratio)))?.median ?? 0) - halfPastSeven;
    expect(at(1)).toBe(minutes(60));
    // Doors take 30 minutes and the opening 15; there is still enough of the break.
    expect(at(1.5)).toBe(minutes(60));
    // Doors take an hour, the opening half an hour, and the break may be no shorter than 15 minutes.
    expect(at(3)).toBe(minutes(60 + 30 + 15));
  });

  it('spreads as the evenings do: half end with the middle one, nine in ten before the slowest', () => {
    const found = forecast(evening, [even(1), even(1.1), even(1.2)]);
    expect(found?.median).toBe(halfPastSeven + Math.round(1.1 * plannedMs));
    expect(found?.late).toBe(halfPastSeven + Math.round(1.2 * plannedMs));
  });

  it.each<[what: string, paces: readonly Pace[], borrowed: readonly string[]]>([
    ['two evenings', [even(1), even(1)], ['opening', 'pitch', 'break']],
    [
      'breaks that were done twice',
      [even(1), even(1), { ...even(1), ratios: even(1).ratios.filter(({ kind }) => kind !== 'break') }],
      ['break'],
    ],
  ])('takes all kinds together after %s, and says so', (_what, paces, borrowed) => {
    expect(forecast(evening, paces)?.borrowed).toEqual(borrowed);
  });

  it('draws a kind that is too rare from all kinds', () => {
    const slow = { ratios: [{ kind: 'pitch' as const, ratio: 2 }], changeOversMs: [] };
    const found = forecast(evening, thrice(slow));
    expect(found?.median).toBe(halfPastSeven + 2 * plannedMs);
    expect(found?.borrowed).toEqual(['opening', 'break']);
  });

  it.each<[what: string, plan: Plan, paces: readonly Pace[]]>([
    ['a past evening', evening, []],
    ['a date', aPlan([pitch('a')], null), thrice(even(1))],
    ['cues', aPlan([]), thrice(even(1))],
  ])('is not told without %s', (_what, plan, paces) => {
    expect(forecast(plan, paces)).toBeNull();
  });
});

const aKind = fc.constantFrom(...choices.cueKind);
const aPace = fc.record({
  ratios: fc.array(fc.record({ kind: aKind, ratio: fc.double({ min: 0.2, max: 4, noNaN: true }) }), { minLength: 1 }),
  changeOversMs: fc.array(fc.integer({ min: 0, max: minutes(5) })),
});
const someCues = fc
  .array(
    fc.record({
      kind: aKind,
      lengthMs: fc.integer({ min: 0, max: minutes(30) }),
      startTime: fc.constantFrom(null, null, null, '20:30', '21:15'),
      endTime: fc.constantFrom(null, null, null, '21:00', '22:00'),
      isShrinkable: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((cues) =>
    cues.map(({ isShrinkable, kind, ...cue }, at) =>
      aCue(`c${at}`, {
        ...cue,
        kind,
        minLengthMs: isShrinkable ? Math.min(cueKinds[kind].lengthMs, cue.lengthMs) : null,
      }),
    ),
  );
const paces = fc.array(aPace, { minLength: 1, maxLength: 5 });
const quick = { numRuns: 60 };

describe('any forecast', () => {
  it('is the same each time', () => {
    fc.assert(
      fc.property(someCues, paces, fc.integer(), (cues, past, seed) => {
        expect(forecast(aPlan(cues), past, { seed })).toEqual(forecast(aPlan(cues), past, { seed }));
      }),
      quick,
    );
  });

  it('lies after what has passed, by what is left at the quickest that was ever seen', () => {
    fc.assert(
      fc.property(someCues, paces, fc.integer({ min: 0, max: minutes(240) }), (cues, past, elapsed) => {
        const plan = aPlan(cues.map((cue) => ({ ...cue, endTime: null })));
        const from = instant(halfPastSeven + elapsed);
        const found = forecast(plan, past, { from });
        const quickest = Math.min(...past.flatMap(({ ratios }) => ratios.map(({ ratio }) => ratio)));
        const left = plan.cues.reduce((sum, { lengthMs }) => sum + Math.floor(lengthMs * quickest), 0);
        expect(found?.median).toBeGreaterThanOrEqual(from + left - plan.cues.length);
        expect(found?.late).toBeGreaterThanOrEqual(found?.median ?? Number.NaN);
      }),
      quick,
    );
  });

  it('is never earlier for a cue that is longer', () => {
    fc.assert(
      fc.property(someCues, paces, fc.nat(), fc.integer({ min: 0, max: minutes(30) }), (cues, past, which, moreMs) => {
        const free = cues.map((cue) => ({ ...cue, endTime: null }));
        const at = which % free.length;
        const longer = free.map((cue, n) => (n === at ? { ...cue, lengthMs: (cue.lengthMs ?? 0) + moreMs } : cue));
        const [before, after] = [forecast(aPlan(free), past), forecast(aPlan(longer), past)];
        expect(after?.median).toBeGreaterThanOrEqual(before?.median ?? Number.NaN);
        expect(after?.late).toBeGreaterThanOrEqual(before?.late ?? Number.NaN);
      }),
      quick,
    );
  });
});
