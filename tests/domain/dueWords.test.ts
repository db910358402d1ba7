import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueDate, dueParts, readDue } from '../../renderer/domain/dueWords';

const around = { evening: '2026-10-28', today: '2026-08-01' };
const read = (typed: string, at: Partial<typeof around> | { readonly evening: null } = {}) =>
  readDue(typed, { ...around, ...at });

describe('a typed moment', () => {
  it.each([
    ['10 weken voor', -70],
    ['10 weken ervoor', -70],
    ['10 weken voor de avond', -70],
    ['10w', -70],
    ['2 wk', -14],
    ['1 week', -7],
    ['een week voor', -7],
    ['Eén week vóór', -7],
    ['twaalf weken vooraf', -84],
    ['3 dagen na', 3],
    ['3d na', 3],
    ['1 dag erna', 1],
    ['1 dag', -1],
    ['2 maanden voor', -60],
    ['1 mnd later', 30],
    ['  2   DAGEN  na. ', 2],
    ['op de avond', 0],
    ['de avond zelf', 0],
    ['op de dag', 0],
    ['0 dagen', 0],
    ['10 weeks before', -70],
    ['2 days after the evening', 2],
    ['on the evening', 0],
    ['521 weken na', 3_647],
  ])('%j counts %i days from the evening', (typed, dueDays) => {
    expect(read(typed)).toEqual({ dueDays, dueOn: null });
  });

  it.each([
    ['28-10-2026', '2026-10-28'],
    ['1-9', '2026-09-01'],
    ['1/9', '2026-09-01'],
    ['1.9.26', '2026-09-01'],
    ['2026-09-01', '2026-09-01'],
    ['over 3 weken', '2026-08-22'],
    ['morgen', '2026-08-02'],
    ['1 september', '2026-09-01'],
    ['1 sept. 2027', '2027-09-01'],
    ['3 mrt 2027', '2027-03-03'],
    ['3 juni', '2026-06-03'],
    ['3 maart', '2027-03-03'],
    ['15-1', '2027-01-15'],
    ['29-2', '2028-02-29', '2027-10-28'],
  ])('%j is a date of its own', (typed, dueOn, evening = around.evening) => {
    expect(read(typed, { evening })).toEqual({ dueDays: null, dueOn });
  });

  it.each([
    ['1-9', '2026-09-01'],
    ['1-8', '2026-08-01'],
    ['31-7', '2027-07-31'],
  ])('%j without an evening is the first such date from today', (typed, dueOn) => {
    expect(read(typed, { evening: null })).toEqual({ dueDays: null, dueOn });
  });

  it.each(['', '  '])('%j says nothing, which is allowed', (typed) => {
    expect(read(typed)).toEqual({ dueDays: null, dueOn: null });
  });

  it.each([
    ['10', 'unit'],
    ['-3', 'unit'],
    ['10 voor', 'unit'],
    ['ooit', 'words'],
    ['10 uur voor', 'words'],
    ['weken voor', 'words'],
    ['2 weken naast', 'words'],
    ['nul weken', 'words'],
    ['3 foo', 'words'],
    ['2 jaar', 'words'],
    ['over een poos', 'words'],
    ['31-2', 'date'],
    ['31-2-2026', 'date'],
    ['29-2-2027', 'date'],
    ['12-13', 'date'],
    ['31 april', 'date'],
    ['2026-00-10', 'date'],
    ['1-1-1800', 'date'],
    ['522 weken voor', 'far'],
    ['9999 dagen na', 'far'],
  ])('%j is refused: %s', (typed, problem) => {
    expect(read(typed)).toEqual({ problem });
  });
});

describe('days from the evening', () => {
  it.each([
    [-70, { n: 10, unit: 'weeks', side: 'before' }],
    [-7, { n: 1, unit: 'weeks', side: 'before' }],
    [-1, { n: 1, unit: 'days', side: 'before' }],
    [0, { n: 0, unit: 'weeks', side: 'on' }],
    [2, { n: 2, unit: 'days', side: 'after' }],
    [21, { n: 3, unit: 'weeks', side: 'after' }],
  ] as const)('%i', (days, parts) => {
    expect(dueParts(days)).toEqual(parts);
  });

  it('are read back as they are written', () => {
    const written = (days: number) => {
      const { n, unit, side } = dueParts(days);
      if (side === 'on') return 'op de avond';
      return `${n} ${unit === 'weeks' ? 'weken' : 'dagen'} ${side === 'before' ? 'voor' : 'na'}`;
    };
    fc.assert(
      fc.property(fc.integer({ min: -3_650, max: 3_650 }), (days) => {
        expect(read(written(days))).toEqual({ dueDays: days, dueOn: null });
      }),
    );
  });

  it.each([
    [{ dueDays: -70, dueOn: null }, '2026-10-28', '2026-08-19'],
    [{ dueDays: 4, dueOn: null }, '2026-10-28', '2026-11-01'],
    [{ dueDays: -7, dueOn: '2026-09-01' }, '2026-10-28', '2026-09-01'],
    [{ dueDays: null, dueOn: '2026-09-01' }, null, '2026-09-01'],
    [{ dueDays: -7, dueOn: null }, null, null],
    [{ dueDays: null, dueOn: null }, '2026-10-28', null],
  ])('%j with the evening on %s is due on %s', (due, evening, date) => {
    expect(dueDate(due, evening)).toBe(date);
  });
});
