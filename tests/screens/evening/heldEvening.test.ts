import { expect, it } from 'vitest';
import { heldEvening } from '../../../renderer/screens/evening/heldEvening';

it('holds the evening that runs, whatever else is looked at', () => {
  const begun = heldEvening(null, 'one', true);
  expect(begun).toBe('one');
  expect(heldEvening(begun, 'two', false)).toBe('one');
  expect(heldEvening(begun, 'two', true)).toBe('two');
  expect(heldEvening(begun, 'one', false)).toBeNull();
  expect(heldEvening(null, 'two', false)).toBeNull();
});
