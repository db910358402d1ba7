import { describe, expect, it } from 'vitest';
import type { Changes } from '../../renderer/domain/nouns';
import { lineUpRule, settingsOf, usualRule } from '../../renderer/domain/year';
import { aRow } from '../support/row';

const year = (of: number, values: Changes<'years'> = {}) => aRow('years', String(of), { year: of, ...values });
const years = [year(2023, { minPitches: 5 }), year(2019), year(2021, { minYoung: 3, youngBands: ['under16'] })];

describe('the settings of a year', () => {
  it.each([
    [2018, undefined],
    [2019, 2019],
    [2020, 2019],
    [2021, 2021],
    [2022, 2021],
    [2023, 2023],
    [2040, 2023],
  ])('%i: those of %j', (of, expected) => expect(settingsOf(years, of)?.year).toBe(expected));

  it('are none where the year is not known', () => {
    expect(settingsOf([aRow('years', 'x', { year: null })], 2024)).toBeUndefined();
  });
});

describe('the rule for line-ups', () => {
  it.each([
    [2018, usualRule],
    [2020, usualRule],
    [2022, { ...usualRule, minYoung: 3, youngBands: ['under16'] }],
    [2024, { ...usualRule, minPitches: 5 }],
  ])('of %i', (of, expected) => expect(lineUpRule(years, of)).toEqual(expected));

  it('may ask for none', () => {
    expect(lineUpRule([year(2024, { minYoung: 0, maxPitches: 99 })], 2024)).toMatchObject({
      minYoung: 0,
      maxPitches: 99,
    });
  });

  it('is six to eight pitches, two of them young', () => {
    expect(usualRule).toEqual({ minPitches: 6, maxPitches: 8, minYoung: 2, youngBands: ['under16', '16-17', '18-27'] });
  });
});
