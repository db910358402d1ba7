import { describe, expect, it } from 'vitest';
import { addedBy, firstAdded, imported, planOf, problemLines, shippedSnapshot, workbook } from '../support/importFiles';
import { aRow } from '../support/records';

describe('offers', () => {
  const sheets = (offers: (string | number | null)[][]) =>
    workbook({
      Edities: [
        ['Nr', 'Datum'],
        [1, '2017-11-28'],
        [2, '2018-03-06'],
      ],
      Pitches: [
        ['Editie', 'Voornaam', 'Titel'],
        [1, 'Evi', 'Moestuin'],
        [2, 'Bo', 'Moestuin'],
        [2, 'Bo', 'Speelstraat'],
      ],
      Partners: [['Organisatie'], ['Rabobank']],
      Aanbod: [['Editie', 'Titel', 'Van', 'Soort', 'Wat', 'Status'], ...offers],
    });

  it('find their pitch at the edition, and their partner by name', async () => {
    const plan = await planOf(
      await sheets([
        [2, 'moestuin', 'RABOBANK', 'geld', '=250', 'geleverd'],
        [1, 'Moestuin', 'Lotte', 'iets', 'flyers', ''],
      ]),
    );
    const [one, two] = plan.additions.offers ?? [];
    expect(one).toMatchObject({
      partnerId: firstAdded(plan, 'partners').id,
      from: '',
      kind: 'money',
      text: '=250',
      status: 'delivered',
    });
    expect(one?.pitchId).toBe(plan.additions.pitches?.[1]?.id);
    expect(two).toMatchObject({ partnerId: null, from: 'Lotte', kind: 'other', status: 'offered' });
    expect(two?.pitchId).toBe(plan.additions.pitches?.[0]?.id);
    expect(problemLines(plan)).toEqual(['2 Wat formulaText', '3 Soort unknownChoice']);
  });

  it('tell what they can not find', async () => {
    const plan = await planOf(
      await sheets([
        [9, 'Moestuin', 'A', '', 'x', ''],
        [1, 'Bestaat niet', 'A', '', 'x', ''],
        [null, 'Moestuin', 'A', '', 'x', ''],
        [1, 'Moestuin', 'A', '', '', ''],
        [null, 'Speelstraat', 'A', '', 'x', ''],
      ]),
    );
    expect(problemLines(plan)).toEqual(['5 noOffer', '2 unknownEdition', '3 unknownPitch', '4 manyPitches']);
    expect(plan.additions.offers).toHaveLength(3);
    // The edition follows from the pitch.
    expect(plan.additions.offers?.[2]?.editionId).toBe(plan.additions.editions?.[1]?.id);
  });

  it('that stand there twice come once', async () => {
    const offer = [1, 'Moestuin', 'A', 'geld', 'x', ''];
    const plan = await planOf(await sheets([offer, offer]));
    expect(plan.additions.offers).toHaveLength(1);
    expect(problemLines(plan)).toEqual(['3 repeatedRow']);
  });

  it('from a name that later became a partner are still the same', async () => {
    const bytes = await sheets([[1, 'Moestuin', 'Drukkerij', 'geld', 'x', '']]);
    const one = await planOf(bytes);
    const records = imported(shippedSnapshot(), one);
    const snapshot = { ...records, partners: [...records.partners, aRow('partners', { name: 'Drukkerij' }, 'druk')] };
    const two = await planOf(bytes, { snapshot });
    expect(addedBy(two)).toBe(0);
    expect(two.changes).toEqual([
      { table: 'offers', id: firstAdded(one, 'offers').id, changes: { partnerId: 'druk' } },
    ]);
  });
});

describe('what is not read', () => {
  it('is told: columns, tables, cells', async () => {
    const plan = await planOf(
      await workbook({
        Pitches: [
          ['Titel', 'Voornaam', 'Schoenmaat', 'Nr', 'Editie', 'E-mail'],
          ['A', 'Evi', 38, 1, null, 'evi(at)example'],
        ],
        Boodschappen: [
          ['Artikel', 'Prijs'],
          ['Koffie', 3],
        ],
      }),
    );
    expect(problemLines(plan)).toEqual([
      'Schoenmaat unknownColumn',
      'Nr doubleColumn',
      '2 E-mail badEmail',
      'unknownTable',
    ]);
  });
});
