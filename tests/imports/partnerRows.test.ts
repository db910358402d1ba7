import { describe, expect, it } from 'vitest';
import { csvFile, firstAdded, planOf, withRecords } from '../support/importFiles';
import { aRow } from '../support/records';

describe('partners', () => {
  const heading = ['Organisatie', 'Soort', 'Vaste partner', 'Contactpersoon', 'E-mail', 'Telefoon'];

  it('come with their contact', async () => {
    const plan = await planOf(
      csvFile(heading, ['Wijkraad Parkwijk', 'wijkraad', 'nee', "Ömer van 't Veen", 'omer@example.org', '06-00000003']),
    );
    expect(firstAdded(plan, 'partners')).toMatchObject({ kind: 'neighbourhoodCouncil', fixed: false, email: '' });
    expect(firstAdded(plan, 'contacts')).toMatchObject({
      partnerId: firstAdded(plan, 'partners').id,
      givenName: 'Ömer',
      prefix: "van 't",
      familyName: 'Veen',
      email: 'omer@example.org',
    });
  });

  it('on two rows are one partner with two contacts', async () => {
    const plan = await planOf(
      csvFile(heading, ['Rabobank', 'bank', 'ja', 'Evi Vis', '', ''], ['RABOBANK', '', '', 'Bo Wit', '', '']),
    );
    expect(plan.additions.partners).toHaveLength(1);
    expect(plan.additions.contacts).toHaveLength(2);
    expect(plan.duplicates).toEqual([]);
  });

  it('keep an address for themselves when no contact is named', async () => {
    const plan = await planOf(csvFile(heading, ['Rabobank', 'bank', 'ja', '', 'info@example.org', '']));
    expect(firstAdded(plan, 'partners').email).toBe('info@example.org');
    expect(plan.additions.contacts).toBeUndefined();
  });

  it('known by name are filled up', async () => {
    const snapshot = withRecords({
      partners: [aRow('partners', { name: 'Rabobank', kind: 'other', fixed: true }, 'rabo')],
    });
    const plan = await planOf(csvFile(heading, ['rabobank', 'bank', 'ja', '', '', '']), { snapshot });
    expect(plan.changes).toEqual([{ table: 'partners', id: 'rabo', changes: { kind: 'bank' } }]);
    expect(plan.duplicates).toMatchObject([{ noun: 'partners', decision: 'merge', fills: ['kind'] }]);
  });
});
