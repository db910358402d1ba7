import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { euros, readAmount } from '../../renderer/domain/money';

it.each([
  [250_000, '€ 2.500,00'],
  [0, '€ 0,00'],
  [5, '€ 0,05'],
  [123_456_789, '€ 1.234.567,89'],
])('%i cents are %s, on one line', (cents, text) => expect(euros(cents)).toBe(text.replace(' ', '\u00a0')));

describe('an amount as people write it', () => {
  it.each([
    ['2500', 250_000],
    ['2.500', 250_000],
    ['2.500,00', 250_000],
    ['1.234.567,89', 123_456_789],
    ['€ 1500', 150_000],
    ['€1.500,50', 150_050],
    ['EUR 12', 1_200],
    ['eur 12,50', 1_250],
    ['12,5', 1_250],
    ['2500.50', 250_050],
    ['1 500,00', 150_000],
    ['1500,-', 150_000],
    ['1500,–', 150_000],
    ['0', 0],
    [' 7 ', 700],
    // Two meanings, or none.
    ['1.000,5', null],
    ['2.50,00', null],
    ['1,000.50', null],
    ['12.5', null],
    ['12,500', null],
    ['1000.000', null],
    ['-5', null],
    ['5 tot 10', null],
    ['ca. 500', null],
    ['500 euro', null],
    ['=1+1', null],
    ['nvt', null],
    ['€', null],
    ['', null],
  ])('%j is %j cents', (written, cents) => expect(readAmount(written)).toBe(cents));

  it('what is shown can be read back', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (cents) => {
        expect(readAmount(euros(cents))).toBe(cents);
      }),
    );
  });
});
