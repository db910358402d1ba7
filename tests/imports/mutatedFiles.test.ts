import { expect, it } from 'vitest';
import { readMutatedCards, readMutatedFiles } from '../support/mutatedImports';

it('a broken file is read or refused, and never anything else', async () => {
  const { read, refused, crashed } = await readMutatedFiles(300);
  expect(crashed).toEqual([]);
  expect(read + refused).toBe(300);
  expect(read).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(20);
});

it('a thousand broken files of contact cards are read or refused, and never anything else', async () => {
  const { read, refused, crashed } = await readMutatedCards(1_000);
  expect(crashed).toEqual([]);
  expect(read + refused).toBe(1_000);
  expect(read).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(20);
});
