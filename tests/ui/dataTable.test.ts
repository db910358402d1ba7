import { describe, expect, it } from 'vitest';
import { comparison, fitting } from '../../renderer/ui/DataTable';

describe('columns beside a panel', () => {
  it.each([
    [1_000, ['a', 'b', 'c', 'd']],
    [430, ['a', 'b', 'd']],
    [300, ['a', 'b']],
    [250, ['a', 'd']],
    [10, ['a']],
  ])('in %i pixels: %j', (room, names) => {
    const columns = [
      { name: 'a', width: 150 },
      { name: 'b', width: 150 },
      { name: 'c', width: 200 },
      { name: 'd' }, // the least width: 90
    ];
    expect(fitting(columns, room).map(({ name }) => name)).toEqual(names);
  });
});

describe('a column sorts', () => {
  it.each<[string, (string | number | null)[], (string | number | null)[], (string | number | null)[]]>([
    ['numbers', [10, 9, null, 100], [9, 10, 100, null], [100, 10, 9, null]],
    ['texts', ['éen', 'Drie', '', 'Edam'], ['Drie', 'Edam', 'éen', ''], ['éen', 'Edam', 'Drie', '']],
    ['numbers in texts', ['zaal 10', 'zaal 9'], ['zaal 9', 'zaal 10'], ['zaal 10', 'zaal 9']],
  ])('%s, what is missing last', (_name, values, up, down) => {
    const collator = new Intl.Collator('nl', { numeric: true });
    expect([...values].sort(comparison(collator, 'asc'))).toEqual(up);
    expect([...values].sort(comparison(collator, 'desc'))).toEqual(down);
  });
});
