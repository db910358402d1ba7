import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catchUp } from '../../renderer/domain/catchUp';
import type { PlannedCue } from '../../renderer/domain/runView';
import { type Instant, instant } from '../../renderer/domain/time';
import { aCue, aPlan, halfPastSeven, Log, minutes } from '../support/evening';

const usual = [
  aCue('opening', { kind: 'opening' }),
  aCue('p1', { kind: 'pitch', pitchId: 'one' }),
  aCue('q1', { kind: 'questions', pitchId: 'one' }),
  aCue('break', { kind: 'break' }),
  aCue('p2', { kind: 'pitch', pitchId: 'two' }),
  aCue('q2', { kind: 'questions', pitchId: 'two' }),
  aCue('drinks', { kind: 'drinks' }),
];
/** The planned end of `usual`: 10 + 2 + 3 + 20 + 2 + 3 + 60 minutes. */
const usualEnd = instant(halfPastSeven + minutes(100));

/** Proposals of an evening whose opening began some ms late, one ms after it. */
function late(lateMs: number, cues: readonly PlannedCue[] = usual, hardEnd: Instant | null = usualEnd) {
  const plan = aPlan(cues);
  const log = new Log(halfPastSeven);
  log.tell(lateMs, { act: 'start', cueId: cues[0]?.id ?? '' });
  return { log, plan, result: catchUp(log.at(lateMs, plan), hardEnd) };
}

const words = (result: ReturnType<typeof catchUp>) =>
  result?.proposals.map(({ cue, fromMs, toMs }) => `${cue.id} ${fromMs / 60_000} → ${toMs / 60_000}`);

describe('proposals to catch up', () => {
  it.each<[lateMs: number, proposals: string[] | undefined]>([
    [0, undefined],
    [14_000, undefined],
    [-minutes(3), undefined],
    [minutes(4), ['break 20 → 19', 'drinks 60 → 57']],
    [minutes(10), ['break 20 → 18', 'drinks 60 → 52']],
    [minutes(90), ['q1 3 → 2', 'break 20 → 10', 'q2 3 → 2', 'drinks 60 → 30']],
  ])('%i ms late', (lateMs, proposals) => {
    expect(words(late(lateMs).result)).toEqual(proposals);
  });

  it('asks nothing of what is over or runs, nor without a hard end', () => {
    expect(late(minutes(9), usual, null).result).toBeNull();
    const { log, plan } = late(minutes(9));
    log.tell(minutes(60), { act: 'start', cueId: 'drinks' });
    for (const cue of ['p1', 'q1', 'break', 'p2', 'q2']) log.tell(minutes(60), { act: 'skip', cueId: cue });
    const result = catchUp(log.at(minutes(60), plan), usualEnd);
    expect(result).toMatchObject({ lostMs: minutes(20), proposals: [], gainMs: 0 });
  });

  it('leaves alone what is made up for by waiting for a fixed time', () => {
    const cues = [...usual.slice(0, 4), aCue('live', { kind: 'broadcast', startTime: '20:30' }), ...usual.slice(6)];
    // The broadcast waits for 20.30 either way; only the drinks can help.
    const { result } = late(minutes(3), cues, instant(halfPastSeven + minutes(122)));
    expect(words(result)).toEqual(['drinks 60 → 57']);
  });

  it('never proposes a pitch, nor less than a cue can do with, nor more than was lost and rounding', () => {
    const kinds = fc.constantFrom('pitch', 'questions', 'gift', 'break', 'music', 'opening', 'closing', 'drinks');
    const aLine = fc.record({
      kind: kinds,
      lengthMs: fc.integer({ min: 0, max: 3_600_000 }),
      minShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(aLine, { maxLength: 25 }), fc.integer({ min: 0, max: minutes(120) }), (lines, lateMs) => {
        const cues = [
          aCue('first', { lengthMs: 60_000, minLengthMs: null }),
          ...lines.map(({ kind, lengthMs, minShare }, at) =>
            // The constants are kinds of cues; fast-check widens them.
            aCue(`cue-${at}`, {
              kind: kind as PlannedCue['kind'],
              lengthMs,
              minLengthMs: minShare === null ? null : Math.floor(lengthMs * minShare),
            }),
          ),
        ];
        const end = instant(halfPastSeven + cues.reduce((sum, cue) => sum + (cue.lengthMs ?? 0), 0));
        const { log, plan, result } = late(lateMs, cues, end);
        if (lateMs < 15_000) {
          expect(result).toBeNull();
          return;
        }
        expect(result?.lostMs).toBe(lateMs);
        for (const { cue, fromMs, toMs } of result?.proposals ?? []) {
          expect(cue.kind).not.toBe('pitch');
          expect(toMs).toBeGreaterThanOrEqual(cue.minLengthMs ?? Number.POSITIVE_INFINITY);
          expect(fromMs - toMs).toBeGreaterThanOrEqual(15_000);
        }
        const gain = result?.gainMs ?? 0;
        expect(gain).toBeLessThan(lateMs + 60_000);
        const room = cues
          .filter((cue) => cue.kind !== 'pitch' && cue.id !== 'first')
          .map((cue) => (cue.lengthMs ?? 0) - (cue.minLengthMs ?? cue.lengthMs ?? 0));
        // What is too little to ask for may be left.
        const asked = room.filter((ms) => ms >= 15_000).reduce((sum, ms) => sum + ms, 0);
        expect(gain).toBeGreaterThanOrEqual(Math.min(lateMs, asked) - 15_000);
        // Accepted, the evening ends as much earlier as was said.
        const before = log.at(lateMs, plan).expectedEnd ?? 0;
        for (const { cue, toMs } of result?.proposals ?? [])
          log.tell(lateMs, { act: 'length', cueId: cue.id, ms: toMs });
        expect(before - (log.at(lateMs, plan).expectedEnd ?? 0)).toBe(gain);
      }),
    );
  });

  it('proposes anew what is still lost after some were accepted', () => {
    const { log, plan, result } = late(minutes(10));
    const drinks = result?.proposals.find(({ cue }) => cue.id === 'drinks');
    log.tell(minutes(10), { act: 'length', cueId: 'drinks', ms: drinks?.toMs ?? 0 });
    const rest = catchUp(log.at(minutes(10), plan), usualEnd);
    expect(rest?.lostMs).toBe(minutes(2));
    expect(rest?.gainMs).toBeGreaterThanOrEqual(minutes(2));
  });
});
