import { describe, expect, it } from 'vitest';
import { choices } from '../../renderer/domain/choices';
import type { Snapshot } from '../../renderer/domain/nouns';
import { smallestTold } from '../../renderer/domain/privacy';
import { annualFigures } from '../../renderer/reports/annualFigures';
import { anEdition, aPitch, aPitcher, aRow, aSnapshot, aYear } from '../support/records';

/** All ways to divide a whole over a number of parts. */
function divisions(whole: number, parts: number): number[][] {
  if (parts === 1) return [[whole]];
  return Array.from({ length: whole + 1 }, (_, first) =>
    divisions(whole - first, parts - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** All lists with one number from 0 up to and including each of these. */
const upTo = (most: readonly number[]): number[][] =>
  most.reduce<number[][]>(
    (lists, top) => lists.flatMap((l) => Array.from({ length: top + 1 }, (_, n) => [...l, n])),
    [[]],
  );

/** Everything that the public report of 2021 tells in figures, of small and large numbers alike. */
function toldOf(snapshot: Snapshot): string {
  const { indicators, editions, around, ...figures } = annualFigures(snapshot, 2021, '2022-03-01', {
    version: 'public',
    today: '2022-03-08',
  });
  const audience = around.groups.find(({ group }) => group === 'audience');
  return JSON.stringify([
    indicators,
    editions.map(({ edition, entered, ...row }) => [
      { ...row, edition: null },
      row.forms.kind === 'count' ? [edition.grade, edition.gradeCount] : null,
      entered !== null && entered !== edition.gradeCount ? [entered, edition.gradeCount] : null,
    ]),
    [figures.cohorts, figures.youngTotal, figures.districts, figures.themes, figures.grade, figures.agesUnknown > 0],
    [around.groups, audience?.forms.kind === 'count' ? around.response : null],
    [around.help, around.partners, around.reach, around.contributions],
  ]);
}

/**
 * Plays the reader who knows the rules: takes together all records of which the report says the same, and names every
 * count of 1 to 4 that is the same in all of them.
 */
function givenAway(
  records: readonly number[][],
  snapshotOf: (record: readonly number[]) => Snapshot,
  secretsOf: (record: readonly number[]) => readonly number[],
): string[] {
  const alike = new Map<string, (readonly number[])[]>();
  for (const record of records) {
    const said = toldOf(snapshotOf(record));
    alike.set(said, [...(alike.get(said) ?? []), secretsOf(record)]);
  }
  return [...alike.values()].flatMap((same) =>
    (same[0] ?? []).flatMap((value, at) =>
      value > 0 && value < smallestTold && same.every((other) => other[at] === value)
        ? [`${value} at ${at} of ${same[0]}`]
        : [],
    ),
  );
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const dates = ['2020-05-01', '2020-10-01', '2021-05-01', '2021-09-01', '2021-11-01'];
const evening = (year: number, nth: number, values = {}) =>
  anEdition({ date: dates[year === 2020 ? nth : nth + 2] ?? null, number: nth, ...values }, `${year}-${nth}`);

describe('the public report gives nobody away, with the year before beside it', () => {
  it.each([
    [[4], [4, 3], 2],
    [[7], [7], 2],
    [[3, 3], [5, 5], 2],
    [[6], [6, 6], 1],
    [[5], [4, 7], 3],
  ])('young pitchers of %j and then %j pitches, where %i are enough', (before, now, minYoung) => {
    const sizes = [...before, ...now];
    const editions = [...before.map((_, at) => evening(2020, at)), ...now.map((_, at) => evening(2021, at))];
    const pitchers = [aPitcher({ ageBand: '16-17' }, 'young'), aPitcher({ ageBand: '28plus' }, 'old')];
    const years = [aYear(2020, { minYoung })];
    const pitches = editions.flatMap(({ id }, at) =>
      Array.from({ length: sizes[at] ?? 0 }, (_, nth) => aPitch({ editionId: id }, `${id}-${nth}`)),
    );
    const snapshotOf = (record: readonly number[]) =>
      aSnapshot({
        editions,
        pitches,
        pitchers,
        years,
        speakers: editions.flatMap(({ id }, at) =>
          Array.from({ length: sizes[at] ?? 0 }, (_, nth) =>
            aRow('speakers', { pitchId: `${id}-${nth}`, pitcherId: nth < (record[at] ?? 0) ? 'young' : 'old' }),
          ),
        ),
      });
    const secretsOf = (record: readonly number[]) => [
      ...record,
      sum(record.slice(0, before.length)),
      sum(record.slice(before.length)),
    ];
    expect(givenAway(upTo(sizes), snapshotOf, secretsOf)).toEqual([]);
  });

  it.each([
    [6, 0],
    [0, 6],
    [3, 2],
  ])('outcomes of %i pitches and then %i', (before, now) => {
    const editions = [evening(2020, 0), evening(2021, 0)];
    const parts = choices.outcome.length;
    const pitches = [before, now].flatMap((n, at) =>
      Array.from({ length: n }, (_, nth) => aPitch({ editionId: editions[at]?.id ?? null }, `${at}-${nth}`)),
    );
    const ofYear = (record: readonly number[], at: number) =>
      record
        .slice(at * parts, at * parts + parts)
        .flatMap((n, which) => Array.from({ length: n }, () => choices.outcome[which] ?? 'unknown'))
        .map((outcome, nth) => aRow('outcomes', { pitchId: `${at}-${nth}`, outcome, date: '2021-12-01' }));
    const records = divisions(before, parts).flatMap((a) => divisions(now, parts).map((b) => [...a, ...b]));
    const good = (record: readonly number[], at: number) => (record[at * parts] ?? 0) + (record[at * parts + 1] ?? 0);
    const found = givenAway(
      records,
      (record) => aSnapshot({ editions, pitches, outcomes: [...ofYear(record, 0), ...ofYear(record, 1)] }),
      (record) => [...record, good(record, 0), good(record, 1)],
    );
    expect(found).toEqual([]);
  });

  it.each([
    [31, 12],
    [31, 3],
    [null, 12],
  ])('forms of two groups at two evenings, of which %s and %s were stated', (first, second) => {
    const editions = [first, second].map((gradeCount, at) =>
      evening(2021, at, { gradeCount, grade: gradeCount === null ? null : 8, attendance: 60 }),
    );
    const snapshotOf = (record: readonly number[]) =>
      aSnapshot({
        editions,
        evaluations: record.flatMap((n, at) =>
          Array.from({ length: n }, () =>
            aRow('evaluations', {
              editionId: editions[at % 2]?.id ?? null,
              group: at < 2 ? 'audience' : 'pitchers',
              grade: 8,
            }),
          ),
        ),
      });
    const secretsOf = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => [a, b, c, d, a + b, c + d, a + c, b + d];
    // Of every whole all divisions: a number must not stand out only because larger ones were not tried.
    const records = Array.from({ length: 14 }, (_, whole) => divisions(whole, 4)).flat();
    expect(givenAway(records, snapshotOf, secretsOf)).toEqual([]);
  });

  it('districts and themes of ideas, though it is told in how many districts the evenings were', () => {
    const editions = [evening(2020, 0), evening(2021, 0, { venueId: 'v' })];
    const venues = [aRow('venues', { name: 'De Tulp', districtId: 'oost' }, 'v')];
    for (const whole of [4, 7, 9]) {
      const pitches = Array.from({ length: whole }, (_, nth) =>
        aPitch({ editionId: '2021-0', initiativeId: `i${nth}` }, `p${nth}`),
      );
      const found = givenAway(
        divisions(whole, 4),
        (record) =>
          aSnapshot({
            editions,
            venues,
            pitches,
            initiatives: record
              .flatMap((n, at) => Array.from({ length: n }, () => at))
              .map((at, nth) =>
                aRow(
                  'initiatives',
                  {
                    title: 'Idee',
                    districtId: ['oost', 'noord', 'centrum', null][at] ?? null,
                    themeId: ['groen', 'zorg', 'sport', null][at] ?? null,
                  },
                  `i${nth}`,
                ),
              ),
          }),
        (record) => record,
      );
      expect(found).toEqual([]);
    }
  });
});
