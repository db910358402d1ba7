import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateAt,
  daysBetween,
  daysInMonth,
  instant,
  isCalendarDate,
  isClockTime,
  yearOf,
} from '../../renderer/domain/time';

describe('a calendar date', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2100-02-29', false],
    ['2022-02-31', false],
    ['2022-04-31', false],
    ['2022-12-31', true],
    ['2022-13-01', false],
    ['2022-00-10', false],
    ['2022-01-00', false],
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2199-12-31', true],
    ['2200-01-01', false],
    ['2022-1-1', false],
    ['12-03-2021', false],
    ['2022-01-01T00:00', false],
    [' 2022-01-01', false],
    ['', false],
  ])('%j exists: %j', (value, expected) => expect(isCalendarDate(value)).toBe(expected));
});

describe('a time of day', () => {
  it.each([
    ['00:00', true],
    ['19:30', true],
    ['23:59', true],
    ['24:00', false],
    ['19:60', false],
    ['9:30', false],
    ['19.30', false],
    ['19:30:00', false],
    ['', false],
  ])('%j: %j', (value, expected) => expect(isClockTime(value)).toBe(expected));
});

it.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [2023, 1, 31],
  [2023, 4, 30],
  [2023, 12, 31],
])('%i-%i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

describe('the date in the city at a moment', () => {
  it.each([
    // An evening that runs past midnight, in winter (UTC+1) and in summer (UTC+2).
    [Date.UTC(2025, 0, 14, 22, 59, 59), '2025-01-14'],
    [Date.UTC(2025, 0, 14, 23, 0), '2025-01-15'],
    [Date.UTC(2025, 5, 14, 21, 59, 59), '2025-06-14'],
    [Date.UTC(2025, 5, 14, 22, 0), '2025-06-15'],
    // The night winter time begins: 26 October 2025, 3.00 becomes 2.00.
    [Date.UTC(2025, 9, 25, 21, 59), '2025-10-25'],
    [Date.UTC(2025, 9, 25, 22, 0), '2025-10-26'],
    [Date.UTC(2025, 9, 26, 22, 59), '2025-10-26'],
    [Date.UTC(2025, 9, 26, 23, 0), '2025-10-27'],
    [Date.UTC(2024, 1, 28, 23, 0), '2024-02-29'],
    [Date.UTC(2024, 11, 31, 23, 0), '2025-01-01'],
    [0, '1970-01-01'],
  ])('%i is on %s', (ms, expected) => expect(dateAt(instant(ms))).toBe(expected));
});

describe('counting in days', () => {
  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2025-03-29', '2025-03-31', 2],
    ['2025-10-25', '2025-10-27', 2],
    ['2025-01-01', '2024-01-01', -366],
    ['2025-01-01', '2025-01-01', 0],
    ['1999-12-31', '2000-01-01', 1],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it('there and back is the same day, and every step a date that exists', () => {
    const days = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [from, to] = [addDays('2050-01-01', a), addDays('2050-01-01', b)];
        expect(isCalendarDate(from)).toBe(true);
        expect(daysBetween(from, to)).toBe(b - a);
      }),
    );
  });
});

it('a date has a year', () => expect(yearOf('2021-12-31')).toBe(2021));
