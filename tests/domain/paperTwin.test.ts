import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank } from '../../renderer/domain/nouns';
import {
  clashing,
  correctedTimes,
  endingRow,
  paperRows,
  readClock,
  type TypedRows,
  type TypedTimes,
} from '../../renderer/domain/paperTwin';
import { type Run, settle } from '../../renderer/domain/run';
import { type RunAct, type RunRow, rowOf } from '../../renderer/domain/runRow';
import { planOf } from '../../renderer/domain/runView';
import { clockWithSecondsAt, instant, momentAt } from '../../renderer/domain/time';
import { aCue } from '../support/evening';
import { aLog } from '../support/evenings';

const date = '2026-10-15';
const cues = ['opening', 'een', 'twee', 'slot'].map((id) => aCue(id, { lengthMs: 600_000 }));
const plan = planOf(cues, { date, startTime: '23:40' });
const at = (time: string, seconds = 0, day = date) => instant(momentAt(day, time) + seconds * 1_000);
const start = (cueId: string): RunAct => ({ act: 'start', cueId });

/** Rows that are told after others. */
function behind(rows: readonly RunRow[], acts: readonly { readonly act: RunAct; readonly at: number }[]): RunRow[] {
  const added = acts.map(({ act, at: moment }, index) => {
    const values = { ...rowOf('e', act, { at: moment, monoMs: 0, boot: 'typed', by: '' }), n: rows.length + index + 1 };
    return blank('runRows', `typed-${index}`, instant(moment), values);
  });
  return [...rows, ...added];
}

const typedRows = (typed: readonly TypedTimes[], log: readonly RunRow[] = []): TypedRows =>
  paperRows(typed, { plan, rows: log, run: settle(log, plan.cues) });
const times = (cueId: string, begin: string, end = ''): TypedTimes => ({ cueId, start: begin, end });
const clocks = ({ spans, labelMs }: Run) =>
  spans.map((span) => [
    span.cueId,
    clockWithSecondsAt(instant(span.startedAt + labelMs)),
    span.endedAt === null ? null : clockWithSecondsAt(instant(span.endedAt + labelMs)),
  ]);

it.each([
  ['19:32', '19:32', 0],
  ['19.32.15', '19:32', 15],
  ['1932', '19:32', 0],
  ['9:05', '09:05', 0],
  ['19 32', '19:32', 0],
  [' 19.30 uur ', '19:30', 0],
  ['0:00:59', '00:00', 59],
])('“%s” is read as %s and %i seconds', (typed, time, seconds) => {
  expect(readClock(typed)).toEqual({ time, seconds });
});

it.each(['', '24:00', '19:60', '19:30:60', 'half acht', '7', '19-30-', '19:30:15:10'])('“%s” is no time', (typed) => {
  expect(readClock(typed)).toBeNull();
});

describe('an evening on paper', () => {
  it('becomes rows, over midnight and in the order in which it happened', () => {
    const { acts, problems } = typedRows([
      times('opening', '23:41', '23.52.30'),
      times('twee', '0:10', '0:20'),
      times('een', '23:55'),
      times('slot', ''),
    ]);
    expect(problems.size).toBe(0);
    expect(acts.every(({ act }) => act.source === 'paper')).toBe(true);
    const run = settle(behind([], acts), plan.cues);
    expect(clocks(run)).toEqual([
      ['opening', '23:41:00', '23:52:30'],
      ['een', '23:55:00', '00:10:00'],
      ['twee', '00:10:00', '00:20:00'],
    ]);
    expect(run).toMatchObject({ isClosed: true, current: null });
  });

  it.each([
    ['an end alone', [], times('een', '', '23:55'), 'endWithoutStart'],
    ['an end before its begin', [], times('een', '23:55', '23:50'), 'endBeforeStart'],
    ['what can not be read', [], times('een', 'straks', '23:50'), 'unreadable'],
    ['an end that can not be read', [], times('een', '23:50', 'laat'), 'unreadable'],
    ['a last part without an end', [], times('een', '23:50'), 'lastNeedsEnd'],
  ] as const)('is not taken with %s', (_name, rows, typed, problem) => {
    const result = typedRows([typed], rows);
    expect([...result.problems]).toEqual([['een', problem]]);
    expect(result.acts).toEqual([]);
  });

  it('needs a date', () => {
    const undated = planOf(cues, { date: null, startTime: null });
    const { problems } = paperRows([times('een', '19:30', '19:40')], {
      plan: undated,
      rows: [],
      run: settle([], undated.cues),
    });
    expect([...problems.values()]).toEqual(['noDate']);
  });

  it('goes on where the laptop failed, with the end of what ran', () => {
    const failed = aLog('e', [[at('23:40', 12), start('opening')]]);
    const { acts, problems } = typedRows([times('opening', '', '23:51'), times('een', '23:53', '0:05')], failed);
    expect([...problems]).toEqual([]);
    expect(clocks(settle(behind(failed, acts), plan.cues))).toEqual([
      ['opening', '23:40:12', '23:51:00'],
      ['een', '23:53:00', '00:05:00'],
    ]);
  });

  it('tells times of the room to a laptop whose clock was wrong', () => {
    const wrong = aLog('e', [
      [at('22:40'), start('opening')],
      [at('23:45'), { act: 'clock', ms: 3_600_000, ofId: 'true' }],
      [at('23:50'), { act: 'end' }],
    ]);
    const { acts } = typedRows([times('een', '23:55', '0:05')], wrong);
    expect(clocks(settle(behind(wrong, acts), plan.cues))).toEqual([
      ['opening', '23:40:00', '23:50:00'],
      ['een', '23:55:00', '00:05:00'],
    ]);
  });

  it('gives back the times that were typed, whatever they were', () => {
    const aTime = fc.integer({ min: 0, max: 3 * 3_600 });
    fc.assert(
      fc.property(fc.uniqueArray(aTime, { minLength: 8, maxLength: 8 }), (seconds) => {
        const clock = (index: number) =>
          clockWithSecondsAt(instant(at('22:30') + ([...seconds].sort((a, b) => a - b)[index] ?? 0) * 1_000));
        const typed = cues.map(({ id }, index) => times(id, clock(index * 2), clock(index * 2 + 1)));
        const { acts, problems } = typedRows(typed);
        expect(problems.size).toBe(0);
        expect(clocks(settle(behind([], acts), plan.cues))).toEqual(
          typed.map((one) => [one.cueId, one.start, one.end]),
        );
      }),
    );
  });
});

/** What becomes of a log once times are typed: its parts, or those that clash. */
function typedOver(log: readonly RunRow[], typed: readonly TypedTimes[]) {
  const run = settle(log, plan.cues);
  const { acts, problems } = paperRows(typed, { plan, rows: log, run });
  expect([...problems]).toEqual([]);
  const rows = behind(log, acts);
  const clashes = clashing(typed, rows.slice(log.length), { plan, rows: log, run });
  return clashes.length > 0 ? clashes : settle(rows, plan.cues);
}
const clocksOver = (log: readonly RunRow[], typed: readonly TypedTimes[]) => {
  const found = typedOver(log, typed);
  return Array.isArray(found) ? found : clocks(found as Run); // no array, so an evening
};

describe('paper between what the laptop told', () => {
  const around = aLog('e', [
    [at('23:40', 10), start('opening')],
    [at('00:30', 20, '2026-10-16'), start('slot')],
    [at('00:50', 0, '2026-10-16'), { act: 'close' }],
  ]);

  it('takes the parts of the half hour that the laptop was off', () => {
    const found = typedOver(around, [times('een', '23:50', '0:01'), times('twee', '0:05')]);
    expect(found).toMatchObject({ isClosed: true, current: null });
    expect(clocksOver(around, [times('een', '23:50', '0:01'), times('twee', '0:05')])).toEqual([
      ['opening', '23:40:10', '23:50:00'],
      ['een', '23:50:00', '00:01:00'],
      ['twee', '00:05:00', '00:30:20'],
      ['slot', '00:30:20', '00:50:00'],
    ]);
  });

  it('leaves running what runs', () => {
    const found = typedOver(around.slice(0, 2), [times('een', '23:50', '0:01')]);
    expect(found).toMatchObject({ isClosed: false, current: { cueId: 'slot' } });
  });

  it('takes parts before the first that was told', () => {
    const late = aLog('e', [[at('23:55'), start('slot')]]);
    expect(clocksOver(late, [times('opening', '23:40', '23:50')])).toEqual([
      ['opening', '23:40:00', '23:50:00'],
      ['slot', '23:55:00', null],
    ]);
  });

  it('takes whole minutes beside seconds', () => {
    const ended = aLog('e', [
      [at('23:40'), start('opening')],
      [at('23:50', 20), { act: 'end' }],
      [at('00:00', 40, '2026-10-16'), start('slot')],
      [at('00:10', 0, '2026-10-16'), { act: 'close' }],
    ]);
    expect(clocksOver(ended, [times('een', '23:50', '0:01')])).toEqual([
      ['opening', '23:40:00', '23:50:20'],
      ['een', '23:50:20', '00:00:40'],
      ['slot', '00:00:40', '00:10:00'],
    ]);
  });

  it.each([
    ['goes on into the next', [times('een', '23:50', '0:40')], ['een']],
    [
      'lies over another that is typed',
      [times('een', '23:50', '0:10'), times('twee', '0:05', '0:20')],
      ['een', 'twee'],
    ],
  ])('refuses a part that %s', (_name, typed, expected) => {
    expect(clocksOver(around, typed)).toEqual(expected);
  });

  it('is told to a clock that was put forward meanwhile', () => {
    const wrong = aLog('e', [
      [at('22:40'), start('opening')],
      [at('00:10', 0, '2026-10-16'), { act: 'clock', ms: 3_600_000, ofId: 'true' }],
      [at('00:30', 0, '2026-10-16'), start('slot')],
      [at('00:50', 0, '2026-10-16'), { act: 'close' }],
    ]);
    expect(clocksOver(wrong, [times('een', '23:50', '0:01'), times('twee', '0:15', '0:20')])).toEqual([
      ['opening', '23:40:00', '23:50:00'],
      ['een', '23:50:00', '00:01:00'],
      ['twee', '00:15:00', '00:20:00'],
      ['slot', '00:30:00', '00:50:00'],
    ]);
  });

  it('gives back what was typed and leaves what was told, or refuses', () => {
    const aTime = fc.integer({ min: 0, max: 180 });
    fc.assert(
      fc.property(
        fc.uniqueArray(aTime, { minLength: 8, maxLength: 8 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        (minutes, isTold) => {
          const moments = [...minutes].sort((a, b) => a - b).map((m) => instant(at('22:30') + m * 60_000));
          const [begin, end] = [(i: number) => moments[i * 2] ?? at('22:30'), (i: number) => moments[i * 2 + 1] ?? 0];
          const told = cues.flatMap(({ id }, i) =>
            isTold[i]
              ? ([
                  [begin(i), start(id)],
                  [instant(end(i)), { act: 'end' }],
                ] as const)
              : [],
          );
          const shown = (moment: number) => clockWithSecondsAt(instant(moment));
          const typed = cues.flatMap(({ id }, i) => (isTold[i] ? [] : [times(id, shown(begin(i)), shown(end(i)))]));
          // Each lies beside the others, so that none is refused.
          expect(clocksOver(aLog('e', told), typed)).toEqual(
            cues.map(({ id }, i) => [id, shown(begin(i)), shown(end(i))]),
          );
        },
      ),
    );
  });
});

describe('a time that is set right', () => {
  const log = aLog('e', [
    [at('23:40'), start('opening')],
    [at('23:50'), { act: 'end' }],
    [at('23:52'), start('een'), 20_000],
    [at('23:58'), start('twee')],
    [at('23:59', 30), { act: 'close' }],
  ]);
  const run = settle(log, plan.cues);
  const corrected = (cueId: string, begin: string, end: string) => {
    const span = run.spans.find((one) => one.cueId === cueId);
    if (!span) throw new Error(cueId);
    const { acts, problem } = correctedTimes({ start: begin, end }, span, { rows: log, run });
    const rows = behind(
      log,
      acts.map((act) => ({ act, at: at('10:00', 0, '2026-10-16') })),
    );
    return problem ?? clocks(settle(rows, plan.cues));
  };
  const before = clocks(run);

  it('was told like this', () => {
    expect(before).toEqual([
      ['opening', '23:40:00', '23:50:00'],
      ['een', '23:52:00', '23:58:00'],
      ['twee', '23:58:00', '23:59:30'],
    ]);
  });

  it.each([
    ['nothing typed', 'een', '', '', before],
    ['what stood there', 'een', '23:52:00', '23:58:00', before],
    ['a begin', 'opening', '23:38:30', '', [['opening', '23:38:30', '23:50:00'], ...before.slice(1)]],
    ['an end', 'opening', '', '23:51', [['opening', '23:40:00', '23:51:00'], ...before.slice(1)]],
    ['a begin that was told late', 'een', '23:53:10', '', [before[0], ['een', '23:53:10', '23:58:00'], before[2]]],
    [
      'a begin that takes from the one before',
      'twee',
      '23:57',
      '',
      [before[0], ['een', '23:52:00', '23:57:00'], ['twee', '23:57:00', '23:59:30']],
    ],
    ['an end past midnight', 'twee', '', '0:03', [...before.slice(0, 2), ['twee', '23:58:00', '00:03:00']]],
    ['an end before its begin', 'opening', '23:49', '23:45', 'endBeforeStart'],
    ['a begin before the one before it', 'een', '23:20', '', 'beforeLog'],
    ['what can not be read', 'een', 'x', '', 'unreadable'],
  ] as const)('by %s', (_name, cueId, begin, end, expected) => {
    expect(corrected(cueId, begin, end)).toEqual(expected);
  });

  it('by a later end of the last part from paper, which was the end of the evening', () => {
    const typed = typedRows([times('opening', '23:40', '23:50')]);
    const paper = behind([], typed.acts);
    const evening = settle(paper, plan.cues);
    const [span] = evening.spans;
    if (!span) throw new Error('The part was not typed.');
    const { acts } = correctedTimes({ start: '', end: '23:58' }, span, { rows: paper, run: evening });
    const after = settle(
      behind(
        paper,
        acts.map((act) => ({ act, at: at('10:00', 0, '2026-10-16') })),
      ),
      plan.cues,
    );
    expect(clocks(after)).toEqual([['opening', '23:40:00', '23:58:00']]);
    expect(after.isClosed).toBe(true);
  });

  it('has an end of its own only when that was told', () => {
    const ends = run.spans.map((span) => endingRow(log, span)?.act ?? null);
    expect(ends).toEqual(['end', null, 'close']);
    const undone = behind(log, [{ act: { act: 'undo', ofId: log[1]?.id ?? '' }, at: at('23:59') }]);
    const [opening] = settle(undone, plan.cues).spans;
    expect(opening && endingRow(undone, opening)).toBeNull();
  });
});
