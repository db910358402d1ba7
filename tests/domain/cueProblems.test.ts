import { describe, expect, it } from 'vitest';
import type { EveningConsent } from '../../renderer/domain/consent';
import { type CueCheck, cueProblems, timeProblems } from '../../renderer/domain/cueProblems';
import type { PlannedCue } from '../../renderer/domain/runView';
import { schedule } from '../../renderer/domain/schedule';
import { aCue, minutes } from '../support/evening';

const date = '2025-10-28';
const clear: EveningConsent = { people: 1, unasked: 0, refused: [] };

/** The problems of an evening that starts at 19.30, on which nothing else is wrong. */
function problemsOf(cues: readonly PlannedCue[], check: Partial<CueCheck> = {}) {
  const edition = { date, endTime: null, ...check.edition };
  const planned = schedule(cues, { date: edition.date ?? date, startTime: '19:30' });
  return cueProblems({
    ...{ cues, planned, lineUp: [], consents: new Map(), young: { have: 2, want: 2 } },
    ...check,
    edition,
  });
}

const pitchCues = (id: string) =>
  (['pitch', 'questions', 'gift'] as const).map((kind) => aCue(`${kind}-${id}`, { kind, pitchId: id }));

describe('what asks for attention in a run of show', () => {
  it('is nothing in an evening that fits', () => {
    const cues = [aCue('opening'), ...pitchCues('a'), aCue('closing')];
    expect(problemsOf(cues, { lineUp: ['a'], consents: new Map([['a', clear]]) })).toEqual([]);
  });

  it.each<[what: string, cue: Partial<PlannedCue>, problem: object | null]>([
    ['starts when the one before is over', { startTime: '19:40' }, null],
    ['starts later', { startTime: '19:50' }, null],
    ['starts too early', { startTime: '19:35' }, { problem: 'overlap', ms: minutes(5) }],
    ['ends in time', { endTime: '19:45' }, null],
    ['has more time than it needs', { endTime: '20:30' }, null],
    ['may not be as short', { endTime: '19:42' }, { problem: 'short', ms: minutes(3), isTooShort: true }],
    [
      'may be as short',
      { endTime: '19:42', minLengthMs: minutes(2) },
      { problem: 'short', ms: minutes(3), isTooShort: false },
    ],
    ['ends before it starts', { endTime: '19:38' }, { problem: 'endsBefore' }],
    ['ends as it starts', { endTime: '19:40' }, { problem: 'short', ms: minutes(5), isTooShort: true }],
  ])('a cue of 5 minutes after one of 10 that %s', (_what, cue, problem) => {
    const cues = [aCue('first', { lengthMs: minutes(10) }), aCue('second', { lengthMs: minutes(5), ...cue })];
    const field = cue.startTime === undefined ? 'endTime' : 'startTime';
    const mend = { mend: 'unfix', cueId: 'second', field };
    expect(problemsOf(cues)).toEqual(problem === null ? [] : [{ ...problem, cueId: 'second', mend }]);
  });

  it('names both problems of one cue, and those of a template', () => {
    const cues = [aCue('first', { lengthMs: minutes(10) }), aCue('second', { startTime: '19:35', endTime: '19:37' })];
    const planned = schedule(cues, { date, startTime: '19:30' });
    expect(timeProblems(cues, planned).map(({ problem }) => problem)).toEqual(['overlap', 'short']);
  });

  it.each<[closing: string | null, lastsMinutes: number, late: number | null]>([
    [null, 600, null],
    ['22:00', 150, null],
    ['22:00', 157, 7],
    ['00:30', 299, null],
    ['00:30', 301, 1],
  ])('an evening that closes at %s and lasts %i minutes', (endTime, lasts, late) => {
    const found = problemsOf([aCue('all', { lengthMs: minutes(lasts) })], { edition: { date, endTime } });
    const expected =
      late === null ? [] : [{ problem: 'late', ms: minutes(late), closing: endTime, cueId: null, mend: null }];
    expect(found).toEqual(expected);
  });

  it('says that there is no date, too few young and what consent is missing or refused', () => {
    const refused: EveningConsent = { people: 2, unasked: 1, refused: ['video'] };
    const found = problemsOf([...pitchCues('a'), ...pitchCues('b')], {
      ...{ lineUp: ['a', 'b'], young: { have: 1, want: 2 } },
      edition: { date: null, endTime: null },
      consents: new Map([
        ['a', clear],
        ['b', refused],
      ]),
    });
    expect(found).toEqual([
      { problem: 'noDate', cueId: null, mend: null },
      { problem: 'young', have: 1, want: 2, cueId: null, mend: null },
      { problem: 'consent', cueId: 'pitch-b', pitchId: 'b', consent: refused, mend: null },
    ]);
  });

  it.each<[what: string, cues: readonly PlannedCue[], lineUp: readonly string[], found: readonly object[]]>([
    [
      'comes after the pitch before it',
      [...pitchCues('a'), aCue('music'), ...pitchCues('c')],
      ['a', 'b', 'c'],
      [{ problem: 'missing', pitchId: 'b', cueId: null, mend: { mend: 'add', pitchId: 'b', afterId: 'gift-a' } }],
    ],
    [
      'comes after the last pitch when it is the first',
      [...pitchCues('b'), aCue('music')],
      ['a', 'b'],
      [{ problem: 'missing', pitchId: 'a', cueId: null, mend: { mend: 'add', pitchId: 'a', afterId: 'gift-b' } }],
    ],
    [
      'comes before the closing when there is no other',
      [aCue('opening'), aCue('closing', { kind: 'closing' }), aCue('drinks', { kind: 'drinks' })],
      ['a'],
      [{ problem: 'missing', pitchId: 'a', cueId: null, mend: { mend: 'add', pitchId: 'a', afterId: 'opening' } }],
    ],
  ])('a pitch without a cue %s', (_what, cues, lineUp, found) => {
    expect(problemsOf(cues, { lineUp })).toEqual(found);
  });

  it('puts a pitch without a cue in the empty place, with its questions and gifts', () => {
    const place = (['pitch', 'questions', 'gift'] as const).map((kind) => aCue(kind, { kind }));
    const mend = { mend: 'fill', cueIds: ['pitch', 'questions', 'gift'], pitchId: 'a' };
    expect(problemsOf([...place, aCue('break')], { lineUp: ['a'] })).toEqual([
      { problem: 'missing', pitchId: 'a', cueId: null, mend },
      { problem: 'noPitch', cueId: 'pitch', mend },
    ]);
    expect(problemsOf([...place, aCue('break')])).toEqual([
      { problem: 'noPitch', cueId: 'pitch', mend: { mend: 'remove', cueIds: ['pitch', 'questions', 'gift'] } },
    ]);
  });

  it('takes away what is no longer on stage, and nothing else that names it', () => {
    const cues = [...pitchCues('gone'), aCue('looking back', { kind: 'lookBack', pitchId: 'gone' })];
    const mend = { mend: 'remove', cueIds: ['pitch-gone', 'questions-gone', 'gift-gone'] };
    expect(problemsOf(cues)).toEqual([{ problem: 'gone', pitchId: 'gone', cueId: 'pitch-gone', mend }]);
  });

  it('takes away the second of a pitch that is in it twice', () => {
    const again = pitchCues('a').map((cue) => ({ ...cue, id: `${cue.id}-again` }));
    const cues = [...pitchCues('a'), ...again, ...pitchCues('b')];
    const mend = { mend: 'remove', cueIds: ['pitch-a-again', 'questions-a-again', 'gift-a-again'] };
    expect(problemsOf(cues, { lineUp: ['a', 'b'] })).toEqual([
      { problem: 'twice', pitchId: 'a', cueId: 'pitch-a-again', mend },
    ]);
  });
});
