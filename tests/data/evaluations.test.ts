import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { addEdition } from '../../renderer/data/editions';
import { addForm, editionGrades, formsOf, saveForm } from '../../renderer/data/evaluations';
import { Misfit } from '../../renderer/data/records';
import { undo } from '../../renderer/data/undo';
import { gradeTally } from '../../renderer/domain/gradeTally';
import { contents, openFresh } from './fresh';

let editionId: string;

beforeEach(async () => {
  await openFresh();
  editionId = await addEdition({ number: 12, date: '2025-10-28', status: 'held' });
});

describe('the forms of an edition', () => {
  it('are kept one by one and counted together', async () => {
    for (const grade of [7, 8, 10]) await addForm({ editionId, group: 'audience', grade });
    const id = await addForm({ editionId, group: 'team', tips: 'Meer soep' });
    const other = await addEdition({ status: 'held' });
    await addForm({ editionId: other, grade: 1 });
    expect(gradeTally(await formsOf(editionId))).toMatchObject({ forms: 4, n: 3, average: 25 / 3 });
    await saveForm(id, { grade: 7 });
    expect(gradeTally(await formsOf(editionId)).average).toBe(8);
    await bin('evaluations', id);
    expect(gradeTally(await formsOf(editionId))).toMatchObject({ forms: 3, average: 25 / 3 });
  });

  it.each([0, 0.9, 10.1, 11, -7])('refuse a grade of %d and keep nothing of it', async (grade) => {
    await addForm({ editionId, grade: 7 });
    const before = await contents();
    await expect(addForm({ editionId, grade, tops: 'Fijn' })).rejects.toBeInstanceOf(Misfit);
    expect(await contents()).toEqual(before);
  });

  it('are taken back one by one', async () => {
    await addForm({ editionId, grade: 7 });
    await addForm({ editionId, grade: 3 });
    await undo();
    expect((await formsOf(editionId)).map(({ grade }) => grade)).toEqual([7]);
  });
});

it('the grades over the editions are of the facts, or of the forms where those say nothing', async () => {
  await addForm({ editionId, grade: 7 });
  const stated = await addEdition({ number: 11, date: '2025-03-10', status: 'held', grade: 8.1, gradeCount: 40 });
  await addForm({ editionId: stated, grade: 2 });
  await addEdition({ number: 13, date: '2026-03-10' });
  expect((await editionGrades()).map(({ edition, grade, n, isCounted }) => [edition.id, grade, n, isCounted])).toEqual([
    [stated, 8.1, 40, false],
    [editionId, 7, 1, true],
  ]);
});
