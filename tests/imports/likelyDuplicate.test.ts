import { describe, expect, it } from 'vitest';
import { addedBy, csvFile, firstAdded, planOf, withRecords } from '../support/importFiles';
import { aPitcher } from '../support/records';

describe('likely duplicates', () => {
  const heading = ['Voornaam', 'Achternaam', 'E-mail', 'Telefoon', 'Titel'];
  const naima = aPitcher({ givenName: 'Naïma', familyName: 'Haan', email: 'naima@example.org' }, 'naima');
  const snapshot = withRecords({ pitchers: [naima] });
  const sameMail = csvFile(heading, ['N.', 'Haan', 'NAIMA@example.org', '06-00000009', 'Moestuin']);
  const sameName = csvFile(heading, ['naima', 'haan', 'ander@example.org', '', 'Moestuin']);

  it('with one e-mail are merged unless someone says otherwise', async () => {
    const plan = await planOf(sameMail, { snapshot });
    expect(plan.duplicates).toMatchObject([
      {
        noun: 'pitchers',
        row: 2,
        likeness: 'email',
        byDefault: 'merge',
        decision: 'merge',
        fills: ['phone'],
        differs: ['givenName'],
      },
    ]);
    expect(plan.duplicates[0]?.existing).toEqual({
      id: 'naima',
      name: 'Naïma Haan',
      email: 'naima@example.org',
      inFile: false,
    });
    expect(plan.changes).toEqual([{ table: 'pitchers', id: 'naima', changes: { phone: '06-00000009' } }]);
    expect(plan.additions.pitchers).toBeUndefined();
    expect(firstAdded(plan, 'speakers').pitcherId).toBe('naima');
  });

  it('with one name and another e-mail are two unless someone says otherwise', async () => {
    const plan = await planOf(sameName, { snapshot });
    expect(plan.duplicates).toMatchObject([
      { likeness: 'name', byDefault: 'add', decision: 'add', differs: ['email'] },
    ]);
    expect(plan.additions.pitchers).toHaveLength(1);
    const merged = await planOf(sameName, { snapshot, decisions: { [plan.duplicates[0]?.key ?? '']: 'merge' } });
    expect(merged.additions.pitchers).toBeUndefined();
    expect(merged.changes).toEqual([]);
  });

  it('can be added or skipped; skipping leaves the whole row out', async () => {
    const key = (await planOf(sameMail, { snapshot })).duplicates[0]?.key ?? '';
    const added = await planOf(sameMail, { snapshot, decisions: { [key]: 'add' } });
    expect(added.additions.pitchers).toHaveLength(1);
    const skipped = await planOf(sameMail, { snapshot, decisions: { [key]: 'skip' } });
    expect(addedBy(skipped)).toBe(0);
    expect(skipped.changes).toEqual([]);
    expect(skipped.counts).toMatchObject({ pitches: { skipped: 1 }, pitchers: { skipped: 1 } });
  });

  it('are found within the file', async () => {
    const plan = await planOf(
      csvFile(
        heading,
        ['Evi', 'Vis', 'evi@example.org', '', 'A'],
        ['EVI', 'VIS', 'EVI@EXAMPLE.ORG', '06-00000002', 'B'],
        ['Evi', 'Vis', '', '', 'C'],
      ),
    );
    expect(
      plan.duplicates.map(({ row, likeness, decision, existing }) => [row, likeness, decision, existing.inFile]),
    ).toEqual([
      [3, 'same', 'merge', true],
      [4, 'name', 'add', true],
    ]);
    expect(plan.additions.pitchers).toMatchObject([{ phone: '06-00000002' }, { email: '' }]);
  });
});
