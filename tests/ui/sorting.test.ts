import { expect, it } from 'vitest';
import { readSort, sortedBy, sortWord } from '../../renderer/ui/sorting';

const rows = (...values: (string | number | null)[]) => values.map((value, at) => ({ value, at }));
const sorted = (values: (string | number | null)[], descending: boolean) =>
  sortedBy(rows(...values), (row) => row.value, descending).map((row) => row.value);

it.each([
  ['numbers', [10, 9, null, 100], [9, 10, 100, null], [100, 10, 9, null]],
  [
    'texts without case and diacritics',
    ['éen', 'Drie', '', 'Edam'],
    ['Drie', 'Edam', 'éen', ''],
    ['éen', 'Edam', 'Drie', ''],
  ],
  ['numbers in texts', ['zaal 10', 'zaal 9'], ['zaal 9', 'zaal 10'], ['zaal 10', 'zaal 9']],
])('sorts %s, what is missing last', (_name, values, up, down) => {
  expect(sorted(values, false)).toEqual(up);
  expect(sorted(values, true)).toEqual(down);
});

it('leaves equals in the order they came in', () => {
  const same = rows(1, 1, 1);
  expect(sortedBy(same, (row) => row.value, true).map((row) => row.at)).toEqual([0, 1, 2]);
});

it('remembers a sort as a word, and forgets one whose column is gone', () => {
  const usual = { key: 'date', descending: true };
  const sort = { key: 'name', descending: false };
  expect(readSort(sortWord(sort), ['name', 'date'], usual)).toEqual(sort);
  expect(readSort(sortWord(usual), ['name', 'date'], sort)).toEqual(usual);
  expect(readSort(sortWord(sort), ['date'], usual)).toEqual(usual);
  expect(readSort(undefined, ['date'], usual)).toEqual(usual);
});
