import { describe, expect, it } from 'vitest';
import { readDate } from '../../renderer/domain/appointment';

describe('a date said in a hurry, on 23 November 2026', () => {
  it.each([
    ['over 3 weken', '2026-12-14'],
    ['3w', '2026-12-14'],
    ['over een week', '2026-11-30'],
    ['Over één week', '2026-11-30'],
    ['over twee maanden', '2027-01-23'],
    ['2 mnd', '2027-01-23'],
    ['over een jaar', '2027-11-23'],
    ['10 dagen', '2026-12-03'],
    ['morgen', '2026-11-24'],
    ['overmorgen', '2026-11-25'],
    ['volgende week', '2026-11-30'],
    ['in 3 weeks', '2026-12-14'],
    ['tomorrow', '2026-11-24'],
    ['next month', '2026-12-23'],
    ['1-12', '2026-12-01'],
    ['1-2', '2027-02-01'],
    ['23-11', '2026-11-23'],
    ['1 dec', '2026-12-01'],
    ['3 maart', '2027-03-03'],
    ['3 mei', '2027-05-03'],
    ['12 december 2026', '2026-12-12'],
    ['12-12-26', '2026-12-12'],
    ['29-2', '2028-02-29'],
    ['2027-01-05', '2027-01-05'],
  ])('%s is %s', (typed, date) => expect(readDate(typed, '2026-11-23')).toBe(date));

  it.each(['', 'ooit', '31-2', '31-2-2027', '12-13', '3', 'over veel weken', '2027-02-30', 'over 3 manen'])(
    '“%s” is none',
    (typed) => expect(readDate(typed, '2026-11-23')).toBeNull(),
  );
});
