import { describe, expect, it } from 'vitest';
import { addedBy, csvFile, firstAdded, imported, planOf, problemLines, withRecords } from '../support/importFiles';
import { anEdition } from '../support/records';

describe('a sign-up list', () => {
  const heading = ['Tijdstempel', 'Voornaam', 'Achternaam', 'E-mail', 'Titel'];
  const list = csvFile(heading, ['01-02-2022', 'Evi', 'Vis', 'evi@example.org', 'Moestuin']);
  const held = anEdition({ number: 3, date: '2021-10-28', status: 'held' }, 'e3');

  it('goes to the edition it is for, as applications, also when that was held', async () => {
    const plan = await planOf(list, { snapshot: withRecords({ editions: [held] }), targetEditionId: 'e3' });
    expect(firstAdded(plan, 'pitches')).toMatchObject({ editionId: 'e3', stage: 'applied', appliedOn: '2022-02-01' });
  });

  it('can be read before it is known for which edition, and again when it is', async () => {
    const before = withRecords({ editions: [held] });
    const waiting = await planOf(list, { snapshot: before });
    expect(firstAdded(waiting, 'pitches').editionId).toBeNull();
    const known = await planOf(list, { snapshot: imported(before, waiting), targetEditionId: 'e3' });
    expect(addedBy(known)).toBe(0);
    expect(known.changes).toEqual([
      { table: 'pitches', id: firstAdded(waiting, 'pitches').id, changes: { editionId: 'e3' } },
    ]);
  });

  it('takes the same person with the same idea at another edition for the same idea', async () => {
    const snapshot = withRecords({
      editions: [held, anEdition({ number: 4, date: '2022-05-01', status: 'planned' }, 'e4')],
    });
    const one = await planOf(list, { snapshot, targetEditionId: 'e3' });
    const two = await planOf(list, { snapshot: imported(snapshot, one), targetEditionId: 'e4' });
    expect(problemLines(two)).toEqual(['2 sameIdea']);
    expect(two.additions.initiatives).toBeUndefined();
    expect(firstAdded(two, 'pitches').initiativeId).toBe(firstAdded(one, 'initiatives').id);
  });
});
