import { describe, expect, it } from 'vitest';
import { doubtsOf, earlierAtVenue, isOver, lengthMinutes } from '../../renderer/domain/editionDoubts';
import type { Changes } from '../../renderer/domain/nouns';
import { anEdition } from '../support/records';

const today = '2025-10-01';
const around = (others: Changes<'editions'>[] = [], capacity: number | null = null) => ({
  otherEditions: others.map((values) => anEdition(values)),
  venue: { capacity },
  today,
});
const plain: Changes<'editions'> = { number: 13, date: '2025-09-01', status: 'held' };

describe('what looks odd about an edition', () => {
  it('is nothing for an ordinary one', () => {
    expect(doubtsOf(anEdition(plain), around([{ number: 12, date: '2025-03-01' }], 80))).toEqual([]);
  });

  const cases: [string, Changes<'editions'>, Changes<'editions'>[], number | null, unknown[]][] = [
    ['a number twice', {}, [{ number: 13 }], null, [{ doubt: 'numberTaken' }]],
    ['no number twice is no oddity', { number: null }, [{ number: null }], null, []],
    ['a day twice', {}, [{ number: 9, date: '2025-09-01' }], null, [{ doubt: 'dateTaken', number: 9 }]],
    ['a day freed by one that was cancelled', {}, [{ number: 9, date: '2025-09-01', status: 'cancelled' }], null, []],
    ['planned in the past', { status: 'planned' }, [], null, [{ doubt: 'over' }]],
    ['planned for today is not over', { status: 'planned', date: today }, [], null, []],
    ['held in the future', { date: '2025-11-01' }, [], null, [{ doubt: 'notYet' }]],
    ['cancelled in the future', { date: '2025-11-01', status: 'cancelled' }, [], null, []],
    ['past midnight', { startTime: '19:30', endTime: '00:30' }, [], null, []],
    [
      'an end before the start',
      { startTime: '19:30', endTime: '17:30' },
      [],
      null,
      [{ doubt: 'longEvening', hours: 22 }],
    ],
    ['training on the day itself', { trainingDate: '2025-09-01' }, [], null, []],
    ['training after the evening', { trainingDate: '2025-09-02' }, [], null, [{ doubt: 'trainingAfter' }]],
    ['a full house', { attendance: 80 }, [], 80, []],
    ['more people than places', { attendance: 81 }, [], 80, [{ doubt: 'overCapacity', capacity: 80 }]],
    ['an unknown number of places', { attendance: 500 }, [], null, []],
    ['a grade of no one', { grade: 8 }, [], null, [{ doubt: 'gradeWithoutForms' }]],
    ['a grade of zero forms', { grade: 8, gradeCount: 0 }, [], null, [{ doubt: 'gradeWithoutForms' }]],
    ['a grade of some', { grade: 8, gradeCount: 31 }, [], null, []],
  ];
  it.each(cases)('%s', (_name, values, others, capacity, expected) => {
    expect(doubtsOf(anEdition({ ...plain, ...values }), around(others, capacity))).toEqual(expected);
  });
});

describe('an evening', () => {
  it.each([
    ['19:30', '22:00', 150],
    ['19:30', '00:15', 285],
    ['20:00', '20:00', 0],
  ])('from %s to %s lasts %i minutes', (start, end, minutes) => {
    expect(lengthMinutes(start, end)).toBe(minutes);
  });

  it.each([
    ['2025-09-30', 'draft', true],
    ['2025-09-30', 'held', false],
    ['2025-09-30', 'cancelled', false],
    ['2025-10-01', 'planned', false],
    [null, 'planned', false],
  ] as const)('on %s that is %s: over is %s', (date, status, expected) => {
    expect(isOver({ date, status }, today)).toBe(expected);
  });
});

it('an edition knows who was at its venue before, latest first', () => {
  const at = (date: string | null, more: Changes<'editions'> = {}) => anEdition({ date, venueId: 'v', ...more });
  const own = at('2025-01-01');
  const others = [
    at('2023-01-01'),
    at('2024-01-01'),
    at('2024-06-01', { status: 'cancelled' }),
    at('2024-07-01', { venueId: 'w' }),
    at('2026-01-01'),
    at(null),
    own,
  ];
  expect(earlierAtVenue(own, others).map((e) => e.date)).toEqual(['2024-01-01', '2023-01-01']);
  expect(earlierAtVenue(anEdition({ venueId: null }), [anEdition({ venueId: null })])).toEqual([]);
});
