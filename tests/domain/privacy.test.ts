import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices } from '../../renderer/domain/choices';
import {
  percentage,
  percentOf,
  protectOutcomes,
  protectParts,
  protectYoung,
  type Shown,
  smallestTold,
  told,
} from '../../renderer/domain/privacy';

const few: Shown = { kind: 'few' };
const withheld: Shown = { kind: 'withheld' };

/** All ways to divide a whole over a number of parts. */
function divisions(whole: number, parts: number): number[][] {
  if (parts === 1) return [[whole]];
  return Array.from({ length: whole + 1 }, (_, first) =>
    divisions(whole - first, parts - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/**
 * Plays the reader who knows the rules: takes together all records that would have been published in the same words,
 * and names every value that is the same in all of them though it lies between 1 and 4.
 */
function givenAway(records: readonly number[][], publish: (record: readonly number[]) => unknown): string[] {
  const alike = new Map<string, number[][]>();
  for (const record of records) {
    const words = JSON.stringify(publish(record));
    alike.set(words, [...(alike.get(words) ?? []), record]);
  }
  return [...alike].flatMap(([words, same]) =>
    (same[0] ?? []).flatMap((value, at) =>
      value > 0 && value < smallestTold && same.every((other) => other[at] === value)
        ? [`${same[0]} at ${at}: ${words}`]
        : [],
    ),
  );
}

describe('parts of a public whole', () => {
  it.each<[string, number[], Shown[]]>([
    ['nothing small: all told', [5, 0, 9], [told(5), told(0), told(9)]],
    ['one small: one more is withheld, the last', [9, 2, 0, 7], [told(9), few, told(0), withheld]],
    ['two small', [3, 2, 8, 6], [few, few, told(8), withheld]],
    ['only small ones, of which the sum says nothing', [3, 2, 0], [few, few, told(0)]],
    ['as many as there are parts', [1, 5, 0, 0, 0, 0], Array(6).fill(withheld)],
    ['a whole of fewer than five', [3, 0, 0], [withheld, withheld, withheld]],
    ['a withheld 5 beside a 1 is no cover: none told', [1, 9, 5], [withheld, withheld, withheld]],
    ['nothing to hide behind: none told', [4, 4, 0], [withheld, withheld, withheld]],
    ['nothing at all', [0, 0], [told(0), told(0)]],
    ['one part is the whole', [3], [told(3)]],
    ['no parts', [], []],
  ])('%s', (_, parts, shown) => expect(protectParts(parts)).toEqual(shown));

  it('gives none away, not even to a reader who knows the rules', () => {
    for (let whole = 0; whole <= 26; whole++)
      for (const parts of whole <= 16 ? [2, 3, 4, 5] : [2, 3, 4])
        expect(givenAway(divisions(whole, parts), protectParts)).toEqual([]);
  });

  it('tells nothing false, and always leaves two values possible where it tells none', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 2, maxLength: 12 }), (parts) => {
        const shown = protectParts(parts);
        const whole = parts.reduce((a, b) => a + b, 0);
        const kept = shown.flatMap((s, at) => (s.kind === 'count' ? [] : [{ s, value: parts[at] ?? 0 }]));
        for (const [at, s] of shown.entries()) {
          if (s.kind === 'count') expect(s.value).toBe(parts[at]);
          if (s.kind === 'count') expect(s.value > 0 && s.value < smallestTold).toBe(false);
          if (s.kind === 'few') expect(parts[at]).toBeGreaterThan(0);
          if (s.kind === 'few') expect(parts[at]).toBeLessThan(smallestTold);
        }
        // The range of each kept value, from the whole, what is told, and what the marks mean.
        const rest = whole - shown.reduce((sum, s) => sum + (s.kind === 'count' ? s.value : 0), 0);
        const all = shown.every((s) => s.kind === 'withheld');
        const low = (s: Shown) => (s.kind === 'few' ? 1 : all ? 0 : smallestTold);
        const high = (s: Shown) => (s.kind === 'few' ? smallestTold - 1 : rest);
        for (const one of kept) {
          const others = kept.filter((k) => k !== one);
          const least = Math.max(low(one.s), rest - others.reduce((sum, k) => sum + high(k.s), 0));
          const most = Math.min(high(one.s), rest - others.reduce((sum, k) => sum + low(k.s), 0));
          expect(most).toBeGreaterThan(least);
        }
      }),
    );
  });
});

describe('outcomes', () => {
  const counts = (record: readonly number[]) => {
    const [realised = 0, advanced = 0, changed = 0, postponed = 0, dropped = 0, unknown = 0] = record;
    return { realised, advanced, changed, postponed, dropped, unknown };
  };

  it('tells what was realised or advanced together, where it can', () => {
    const shown = protectOutcomes(counts([6, 3, 0, 0, 0, 5]));
    expect(shown.good).toEqual(told(9));
    expect(shown.parts.realised).toEqual(withheld);
    expect(shown.parts.advanced).toEqual(few);
    expect(shown.parts.unknown).toEqual(told(5));
  });

  it('keeps the sum back when it is small itself, or what is left is', () => {
    expect(protectOutcomes(counts([2, 1, 0, 0, 0, 11])).good).toEqual(withheld);
    expect(protectOutcomes(counts([3, 0, 0, 0, 0, 11])).good).toEqual(few);
    expect(protectOutcomes(counts([2, 2, 0, 0, 0, 0])).good).toEqual(withheld);
    expect(protectOutcomes(counts([9, 0, 2, 0, 0, 0])).parts.changed.kind).not.toBe('count');
  });

  it('gives no outcome and no sum away, not even to a reader who knows the rules', () => {
    const withGood = ([r = 0, a = 0, ...rest]: readonly number[]) => [
      r,
      a,
      ...rest,
      r + a,
      rest.reduce((x, y) => x + y),
    ];
    for (let whole = 0; whole <= 14; whole++) {
      const records = divisions(whole, choices.outcome.length).map(withGood);
      expect(givenAway(records, (record) => protectOutcomes(counts(record)))).toEqual([]);
    }
  });
});

describe('young pitchers', () => {
  it.each<[string, [number, number][], ReturnType<typeof protectYoung>]>([
    [
      'enough everywhere',
      [
        [7, 3],
        [7, 4],
      ],
      { enough: [true, true], total: told(7) },
    ],
    [
      'few in the year',
      [
        [7, 1],
        [7, 1],
        [7, 0],
        [7, 1],
        [7, 0],
      ],
      { enough: [false, false, false, false, false], total: few },
    ],
    [
      'few, which could only be four',
      [
        [7, 3],
        [7, 1],
      ],
      { enough: [true, false], total: withheld },
    ],
    ['not enough leaves none or one, and so does the total', [[7, 0]], { enough: [false], total: withheld }],
    [
      'the total would say that each had exactly two',
      [
        [7, 2],
        [7, 2],
        [7, 2],
      ],
      { enough: [true, true, true], total: withheld },
    ],
    [
      'nearly all were young',
      [
        [7, 7],
        [7, 6],
      ],
      { enough: [true, true], total: withheld },
    ],
    [
      'an evening of two pitches',
      [
        [2, 2],
        [8, 4],
      ],
      { enough: null, total: withheld },
    ],
    ['no editions', [], { enough: [], total: told(0) }],
  ])('%s', (_, editions, shown) =>
    expect(
      protectYoung(
        editions.map(([pitches, young]) => ({ pitches, young })),
        2,
      ),
    ).toEqual(shown),
  );

  it('gives no edition and no year away, not even to a reader who knows the rules', () => {
    for (const minYoung of [0, 1, 2, 3])
      for (const sizes of [[1], [2], [3], [7], [2, 7], [6, 7], [3, 3], [7, 7, 7], [3, 4, 6], [1, 1, 8]]) {
        let records: number[][] = [[]];
        for (const size of sizes)
          records = records.flatMap((r) => Array.from({ length: size + 1 }, (_, y) => [...r, y]));
        const withTotal = records.map((record) => [...record, record.reduce((a, b) => a + b, 0)]);
        const publish = (record: readonly number[]) =>
          protectYoung(
            sizes.map((pitches, at) => ({ pitches, young: record[at] ?? 0 })),
            minYoung,
          );
        expect(givenAway(withTotal, publish)).toEqual([]);
      }
  });
});

describe('percentages', () => {
  it.each([
    [9, 9, null],
    [0, 9, null],
    [7, 10, 70],
    [2, 30, 7],
  ])('%i of %i: %s', (part, whole, expected) => expect(percentOf(part, whole)).toBe(expected));

  it.each<[Shown, number, number | null]>([
    [told(5), 10, 50],
    [told(9), 14, 64],
    [told(0), 14, 0],
    [told(5), 9, null],
    [few, 30, null],
    [withheld, 30, null],
  ])('%o of %i', (part, whole, expected) => expect(percentage(part, whole)).toBe(expected));
});
