import { describe, expect, it } from 'vitest';
import { againstFacts, gradesOverEditions, gradeTally, remarks, rounded } from '../../renderer/domain/gradeTally';
import { anEdition } from '../support/records';

const forms = (...grades: readonly (number | null)[]) => grades.map((grade) => ({ grade }));

describe('the grades of forms', () => {
  it.each([
    [[], 0, 0, null],
    [[null, null], 2, 0, null],
    [[8], 1, 1, 8],
    [[7, 8, null], 3, 2, 7.5],
    [[7.5, 8, 8], 3, 3, 23.5 / 3],
  ])('%j', (grades, all, n, average) => {
    expect(gradeTally(forms(...grades))).toMatchObject({ forms: all, n, average });
  });

  it('are spread over 1 to 10, a half with the grade above it', () => {
    const tally = gradeTally(forms(1, 7, 7.4, 7.5, 8, 10, null));
    expect(tally.spread).toEqual([1, 0, 0, 0, 0, 0, 2, 2, 0, 1]);
    expect(tally.high).toBe(2);
  });
});

it.each([
  ['no grade at all', null, null, forms(), 'neither'],
  ['only in the facts', 8.1, 40, forms(null), 'statedOnly'],
  ['only on forms', null, null, forms(8), 'countedOnly'],
  ['the same', 7.5, 2, forms(7, 8), 'same'],
  ['the same to one decimal', 7.7, 3, forms(7, 8, 8), 'same'],
  ['another grade', 8.1, 2, forms(7, 8), 'differs'],
  ['as high on another number of forms', 7.5, 40, forms(7, 8), 'differs'],
  ['a grade without a number of forms', 7.5, null, forms(7, 8), 'differs'],
] as const)('the facts against the forms: %s', (_name, grade, gradeCount, filled, expected) => {
  expect(againstFacts({ grade, gradeCount }, gradeTally(filled))).toBe(expected);
});

it('the grade of each edition is that of its facts, or else of its forms', () => {
  const stated = anEdition({ number: 1, date: '2021-10-28', grade: 8.1, gradeCount: 40 }, 'stated');
  const counted = anEdition({ number: 2, date: '2022-03-10' }, 'counted');
  const silent = anEdition({ number: 3, date: '2022-10-28' }, 'silent');
  const coming = anEdition({ number: 4, date: '2023-03-10', status: 'planned', grade: 9 }, 'coming');
  const filled = new Map([
    ['stated', forms(6)],
    ['counted', forms(7, 8)],
    ['coming', forms(10)],
  ]);
  const grades = gradesOverEditions([coming, silent, counted, stated], (id) => filled.get(id) ?? []);
  expect(grades).toEqual([
    { edition: stated, grade: 8.1, n: 40, isCounted: false },
    { edition: counted, grade: 7.5, n: 2, isCounted: true },
  ]);
});

it.each([
  ['', []],
  ['Fijne sfeer', ['Fijne sfeer']],
  ['- Fijne sfeer\n\n• Goede soep\n* 3 pauzes', ['Fijne sfeer', 'Goede soep', '3 pauzes']],
  ['10-minutengesprekken', ['10-minutengesprekken']],
])('the remarks of %j', (text, lines) => {
  expect(remarks(text)).toEqual(lines);
});

it.each([
  [7.857, 7.9],
  [7.84, 7.8],
  [8, 8],
])('%d is told as %d', (grade, told) => {
  expect(rounded(grade)).toBe(told);
});
