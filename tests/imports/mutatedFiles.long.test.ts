import { expect, it } from 'vitest';
import { readMutatedCards, readMutatedFiles } from '../support/mutatedImports';

it('ten thousand broken files are read or refused, none in more than three seconds', async () => {
  const { read, refused, crashed, slowestMs } = await readMutatedFiles(10_000);
  expect(crashed).toEqual([]);
  expect(read + refused).toBe(10_000);
  expect(slowestMs).toBeLessThan(3_000);
});

it('twenty thousand broken files of contact cards as well', async () => {
  const { read, refused, crashed, slowestMs } = await readMutatedCards(20_000);
  expect(crashed).toEqual([]);
  expect(read + refused).toBe(20_000);
  expect(slowestMs).toBeLessThan(3_000);
});
