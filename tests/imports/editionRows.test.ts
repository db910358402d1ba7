import { describe, expect, it } from 'vitest';
import { csvFile, firstAdded, planOf, problemLines, withRecords } from '../support/importFiles';
import { anEdition } from '../support/records';

describe('editions', () => {
  const heading = ['Nr', 'Datum', 'Locatie', 'Stadsdeel', 'Vorm', 'Bezoekers', 'Kosten'];

  it('of the past were held, those to come are planned', async () => {
    const plan = await planOf(
      csvFile(
        heading,
        [1, '28-11-2017', 'Het Seinwezen', 'Oost', 'fysiek', 61, '2.104'],
        [2, '6-3-2023', '', '', '', '', ''],
        [3, '', '', '', '', '', ''],
      ),
    );
    expect(plan.additions.editions).toMatchObject([
      { number: 1, date: '2017-11-28', status: 'held', format: 'physical', attendance: 61, costCents: 210_400 },
      { number: 2, date: '2023-03-06', status: 'planned', venueId: null },
      { number: 3, date: null, status: 'draft' },
    ]);
    expect(plan.remarks).toEqual([
      { code: 'markedHeld', count: 1 },
      { code: 'markedPlanned', count: 1 },
    ]);
    expect(firstAdded(plan, 'venues')).toMatchObject({ name: 'Het Seinwezen', districtId: 'district-oost' });
    expect(firstAdded(plan, 'editions').venueId).toBe(firstAdded(plan, 'venues').id);
  });

  it('are known by number, else by date; what is empty is filled, nothing else', async () => {
    const snapshot = withRecords({
      editions: [
        anEdition({ number: 1, date: '2017-11-28', attendance: null, grade: 8 }, 'one'),
        anEdition({ number: null, date: '2018-03-06' }, 'two'),
      ],
    });
    const plan = await planOf(
      csvFile(['Nr', 'Datum', 'Bezoekers', 'Cijfer'], [1, '28-11-2017', 61, '7,5'], [2, '6-3-2018', '', '']),
      { snapshot },
    );
    expect(plan.additions.editions).toBeUndefined();
    expect(plan.changes).toEqual([
      { table: 'editions', id: 'one', changes: { attendance: 61 } },
      { table: 'editions', id: 'two', changes: { number: 2 } },
    ]);
    expect(problemLines(plan)).toEqual(['2 Cijfer differs']);
    expect(plan.counts.editions).toEqual({ added: 0, merged: 2, unchanged: 0, skipped: 0 });
  });

  it('without number and date are skipped, and said so', async () => {
    const plan = await planOf(csvFile(['Nr', 'Datum', 'Bezoekers'], ['', '', 12], [1, '', 3]));
    expect(problemLines(plan)).toEqual(['2 noEdition']);
    expect(plan.counts.editions).toMatchObject({ added: 1, skipped: 1 });
  });

  it('keep one venue for one name', async () => {
    const plan = await planOf(
      csvFile(heading, [1, '', 'De Pletterij', 'Oost', '', '', ''], [2, '', 'DE PLETTERIJ', 'Noord', '', '', '']),
    );
    expect(plan.additions.venues).toHaveLength(1);
    expect(problemLines(plan)).toEqual(['3 Stadsdeel differs']);
  });
});
