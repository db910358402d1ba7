import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { houseStyle, removeHouseStyle, saveHouseStyle } from '../../renderer/data/houseStyle';
import { Misfit } from '../../renderer/data/records';
import { snapshot } from '../../renderer/data/snapshot';
import { undo } from '../../renderer/data/undo';
import { mostTemplateBytes } from '../../renderer/domain/houseStyle';
import { openFresh } from './fresh';

beforeEach(async () => void (await openFresh()));

const told = async () => {
  const kept = await houseStyle();
  return kept && [kept.name, [...(kept.template ?? [])]];
};

it('one house style is kept: another takes its place, and undo brings back what was there', async () => {
  expect(await told()).toBeUndefined();
  await saveHouseStyle('gemeente.dotx', new Uint8Array([1, 2]));
  await saveHouseStyle('nieuw.docx', new Uint8Array([3]));
  expect(await told()).toEqual(['nieuw.docx', [3]]);
  await undo();
  expect(await told()).toEqual(['gemeente.dotx', [1, 2]]);
  await removeHouseStyle();
  expect(await told()).toBeUndefined();
  await undo();
  expect(await told()).toEqual(['gemeente.dotx', [1, 2]]);
});

it('what is too large is not kept, and a snapshot leaves the bytes behind', async () => {
  await expect(saveHouseStyle('groot.docx', new Uint8Array(mostTemplateBytes + 1))).rejects.toThrow(Misfit);
  expect(await told()).toBeUndefined();
  await saveHouseStyle('gemeente.dotx', new Uint8Array(mostTemplateBytes));
  expect((await snapshot()).houseStyles).toMatchObject([{ name: 'gemeente.dotx', template: null }]);
});
