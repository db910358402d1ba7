import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countdown, digits, readLength } from '../../renderer/domain/length';

describe('a typed length', () => {
  it.each([
    ['5', 300_000],
    [' 5 ', 300_000],
    ['0', 0],
    ['1,5', 90_000],
    ['1.5', 90_000],
    ['1:30', 90_000],
    ['0:45', 45_000],
    ['90:00', 5_400_000],
    ['1:20:00', 4_800_000],
    ['90s', 90_000],
    ['90 sec', 90_000],
    ['1u20', 4_800_000],
    ['1u 20', 4_800_000],
    ['1 u 20 m', 4_800_000],
    ['1u20m30s', 4_830_000],
    ['1,5 uur', 5_400_000],
    ['1h', 3_600_000],
    ['2m30', 150_000],
    ['2 min', 120_000],
    ['2\'30"', 150_000],
    ['2’30”', 150_000],
    ["2'30''", 150_000],
    ['5 Minuten', 300_000],
    ['24u', 86_400_000],
  ])('%s', (typed, ms) => {
    expect(readLength(typed)).toBe(ms);
  });

  it.each(['', ' ', 'lang', '5 weken', '1:3', '1:60', '1:75:00', '-5', '1u75', '2m99', '25u', 'u', '5:', '1;30'])(
    '%j means nothing',
    (typed) => {
      expect(readLength(typed)).toBeNull();
    },
  );

  it('is read back as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 86_399 }), (seconds) => {
        expect(readLength(digits(seconds * 1_000))).toBe(seconds * 1_000);
      }),
    );
  });

  it.each([
    [0, '0:00'],
    [499, '0:00'],
    [59_500, '1:00'],
    [61_000, '1:01'],
    [3_600_000, '1:00:00'],
    [-12_000, '−0:12'],
  ])('%i ms is written %s', (ms, text) => {
    expect(digits(ms)).toBe(text);
  });
});

describe('a countdown', () => {
  it.each([
    [120_000, '2:00'],
    [119_001, '2:00'],
    [1, '0:01'],
    [0, '0:00'],
    [-999, '0:00'],
    [-12_400, '+0:12'],
  ])('with %i ms left shows %s', (ms, text) => {
    expect(countdown(ms)).toBe(text);
  });
});
