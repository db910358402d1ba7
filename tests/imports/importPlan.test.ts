import { describe, expect, it } from 'vitest';
import type { Snapshot, TableName } from '../../renderer/domain/nouns';
import type { ImportPlan } from '../../renderer/imports/importPlan';
import {
  addedBy,
  bytesOf,
  csv,
  imported,
  planOf,
  problemLines,
  shippedSnapshot,
  workbook,
} from '../support/importFiles';
import { anEdition, aPitch, aPitcher, aRow } from '../support/records';

const first = <T extends TableName>(plan: ImportPlan, table: T) => {
  const row = plan.additions[table]?.[0];
  if (!row) throw new Error(`nothing added to ${table}`);
  return row;
};
const file = (...rows: (string | number | null)[][]) => bytesOf(csv(rows));
const withRecords = (records: Partial<Snapshot>): Snapshot => ({ ...shippedSnapshot(), ...records });

describe('editions', () => {
  const heading = ['Nr', 'Datum', 'Locatie', 'Stadsdeel', 'Vorm', 'Bezoekers', 'Kosten'];

  it('of the past were held, those to come are planned', async () => {
    const plan = await planOf(
      file(
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
    expect(first(plan, 'venues')).toMatchObject({ name: 'Het Seinwezen', districtId: 'district-oost' });
    expect(first(plan, 'editions').venueId).toBe(first(plan, 'venues').id);
  });

  it('are known by number, else by date; what is empty is filled, nothing else', async () => {
    const snapshot = withRecords({
      editions: [
        anEdition({ number: 1, date: '2017-11-28', attendance: null, grade: 8 }, 'one'),
        anEdition({ number: null, date: '2018-03-06' }, 'two'),
      ],
    });
    const plan = await planOf(
      file(['Nr', 'Datum', 'Bezoekers', 'Cijfer'], [1, '28-11-2017', 61, '7,5'], [2, '6-3-2018', '', '']),
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
    const plan = await planOf(file(['Nr', 'Datum', 'Bezoekers'], ['', '', 12], [1, '', 3]));
    expect(problemLines(plan)).toEqual(['2 noEdition']);
    expect(plan.counts.editions).toMatchObject({ added: 1, skipped: 1 });
  });

  it('keep one venue for one name', async () => {
    const plan = await planOf(
      file(heading, [1, '', 'De Pletterij', 'Oost', '', '', ''], [2, '', 'DE PLETTERIJ', 'Noord', '', '', '']),
    );
    expect(plan.additions.venues).toHaveLength(1);
    expect(problemLines(plan)).toEqual(['3 Stadsdeel differs']);
  });
});

describe('pitches', () => {
  const heading = [
    'Editie',
    'Voornaam',
    'Tussenvoegsel',
    'Achternaam',
    'E-mail',
    'Titel',
    'Wijk',
    'Oproep',
    'Uitkomst',
  ];
  const row = [
    1,
    'Evi',
    'van der',
    'Voorbeeld',
    'evi@example.org',
    'Buurtmoestuin',
    'Parkwijk',
    'Ik zoek geld',
    'later',
  ];
  const held = anEdition({ number: 1, date: '2017-11-28', status: 'held' }, 'e1');
  const snapshot = withRecords({ editions: [held] });

  it('come with their idea, pitcher, ask and outcome', async () => {
    const plan = await planOf(file(heading, row), { snapshot });
    const pitch = first(plan, 'pitches');
    expect(first(plan, 'initiatives')).toMatchObject({
      title: 'Buurtmoestuin',
      neighbourhoodId: 'neighbourhood-WK039209',
      districtId: 'district-oost',
    });
    expect(pitch).toMatchObject({ editionId: 'e1', stage: 'pitched', initiativeId: first(plan, 'initiatives').id });
    expect(first(plan, 'pitchers')).toMatchObject({
      prefix: 'van der',
      familyName: 'Voorbeeld',
      neighbourhoodId: null,
    });
    expect(first(plan, 'speakers')).toMatchObject({ pitchId: pitch.id, pitcherId: first(plan, 'pitchers').id });
    expect(first(plan, 'asks')).toMatchObject({ pitchId: pitch.id, kind: 'money', text: 'Ik zoek geld' });
    expect(first(plan, 'outcomes')).toMatchObject({ pitchId: pitch.id, outcome: 'postponed', date: null });
    expect(plan.remarks).toEqual([{ code: 'markedPitched', count: 1 }]);
    expect(plan.problems).toEqual([]);
  });

  it('have a place after those that are there, in the order of the file', async () => {
    const there = aPitch({ editionId: 'e1', order: 'a0' });
    const plan = await planOf(file(heading, row, [1, 'Bo', '', 'Vis', '', 'Speelstraat', '', '', '']), {
      snapshot: { ...snapshot, pitches: [there] },
    });
    expect(plan.additions.pitches?.map((pitch) => pitch.order)).toEqual(['a1', 'a2']);
  });

  it('of an edition that no one knows are skipped', async () => {
    const plan = await planOf(file(heading, [7, ...row.slice(1)]), { snapshot });
    expect(problemLines(plan)).toEqual(['2 unknownEdition']);
    expect(plan.problems[0]?.value).toBe('7');
    expect(addedBy(plan)).toBe(0);
    expect(plan.counts.pitches).toMatchObject({ skipped: 1 });
  });

  it.each(['1', '1e', 'Editie 1', '28-11-2017', '2017-11-28'])('find their edition by "%s"', async (written) => {
    const plan = await planOf(file(heading, [written, ...row.slice(1)]), { snapshot });
    expect(first(plan, 'pitches').editionId).toBe('e1');
  });

  it('without a title are skipped; without a name they come without a pitcher', async () => {
    const plan = await planOf(
      file(
        heading,
        [1, 'Evi', '', 'Vis', '', '', '', '', ''],
        [1, '', '', '', 'wie@example.org', 'Speelstraat', '', '', ''],
      ),
      { snapshot },
    );
    expect(problemLines(plan)).toEqual(['2 noTitle', '3 noPitcher']);
    expect(plan.additions.pitches).toHaveLength(1);
    expect(plan.additions.pitchers).toBeUndefined();
  });

  it('shared by two pitchers are one pitch', async () => {
    const plan = await planOf(file(heading, row, [1, 'Bo', '', 'Vis', 'bo@example.org', 'BUURTMOESTUIN', '', '', '']), {
      snapshot,
    });
    expect(plan.additions.pitches).toHaveLength(1);
    expect(plan.additions.speakers).toHaveLength(2);
    expect(problemLines(plan)).toEqual(['3 sharedPitch']);
  });

  it('tell when district and neighbourhood contradict each other', async () => {
    const plan = await planOf(
      file(
        ['Titel', 'Voornaam', 'Stadsdeel', 'Wijk'],
        ['A', 'Evi', 'Noord', 'Parkwijk'],
        ['B', 'Bo', '', 'Schalkwijk'],
      ),
    );
    expect(problemLines(plan)).toEqual(['2 Stadsdeel otherDistrict', '3 Wijk readAs']);
    expect(plan.additions.initiatives).toMatchObject([
      { districtId: 'district-noord', neighbourhoodId: 'neighbourhood-WK039209' },
      { districtId: 'district-schalkwijk', neighbourhoodId: null },
    ]);
  });

  it('bring consents with the question as it was put and the date of the form', async () => {
    const plan = await planOf(
      file(
        ['Tijdstempel', 'Voornaam', 'Titel', 'Mogen we je filmen en fotograferen?', 'Naam ouder of verzorger'],
        ['01-02-2022 9:00', 'Evi', 'A', 'Ja', 'Jo Voorbeeld'],
        ['02-02-2022 9:00', 'Bo', 'B', 'nvt', ''],
        ['03-02-2022 9:00', 'Sam', 'C', 'liever niet', ''],
      ),
    );
    const shown = { textShown: 'Mogen we je filmen en fotograferen?', date: '2022-02-01', givenBy: 'guardian' };
    expect(plan.additions.consents).toMatchObject([
      { ...shown, purpose: 'photo', answer: 'yes', guardianName: 'Jo Voorbeeld' },
      { ...shown, purpose: 'video', answer: 'yes' },
    ]);
    expect(plan.additions.consents).toHaveLength(2);
    expect(problemLines(plan)).toEqual([
      '3 Mogen we je filmen en fotograferen? readAsNone',
      '4 Mogen we je filmen en fotograferen? badAnswer',
    ]);
  });

  it('do not record an outcome that is not yet known', async () => {
    const plan = await planOf(file(heading, [...row.slice(0, 8), 'onbekend']), { snapshot });
    expect(plan.additions.outcomes).toBeUndefined();
  });
});

describe('a sign-up list', () => {
  const heading = ['Tijdstempel', 'Voornaam', 'Achternaam', 'E-mail', 'Titel'];
  const list = file(heading, ['01-02-2022', 'Evi', 'Vis', 'evi@example.org', 'Moestuin']);
  const held = anEdition({ number: 3, date: '2021-10-28', status: 'held' }, 'e3');

  it('goes to the edition it is for, as applications, also when that was held', async () => {
    const plan = await planOf(list, { snapshot: withRecords({ editions: [held] }), targetEditionId: 'e3' });
    expect(first(plan, 'pitches')).toMatchObject({ editionId: 'e3', stage: 'applied', appliedOn: '2022-02-01' });
  });

  it('can be read before it is known for which edition, and again when it is', async () => {
    const before = withRecords({ editions: [held] });
    const waiting = await planOf(list, { snapshot: before });
    expect(first(waiting, 'pitches').editionId).toBeNull();
    const known = await planOf(list, { snapshot: imported(before, waiting), targetEditionId: 'e3' });
    expect(addedBy(known)).toBe(0);
    expect(known.changes).toEqual([
      { table: 'pitches', id: first(waiting, 'pitches').id, changes: { editionId: 'e3' } },
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
    expect(first(two, 'pitches').initiativeId).toBe(first(one, 'initiatives').id);
  });
});

describe('likely duplicates', () => {
  const heading = ['Voornaam', 'Achternaam', 'E-mail', 'Telefoon', 'Titel'];
  const naima = aPitcher({ givenName: 'Naïma', familyName: 'Haan', email: 'naima@example.org' }, 'naima');
  const snapshot = withRecords({ pitchers: [naima] });
  const sameMail = file(heading, ['N.', 'Haan', 'NAIMA@example.org', '06-00000009', 'Moestuin']);
  const sameName = file(heading, ['naima', 'haan', 'ander@example.org', '', 'Moestuin']);

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
    expect(first(plan, 'speakers').pitcherId).toBe('naima');
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
      file(
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

describe('partners', () => {
  const heading = ['Organisatie', 'Soort', 'Vaste partner', 'Contactpersoon', 'E-mail', 'Telefoon'];

  it('come with their contact', async () => {
    const plan = await planOf(
      file(heading, ['Wijkraad Parkwijk', 'wijkraad', 'nee', "Ömer van 't Veen", 'omer@example.org', '06-00000003']),
    );
    expect(first(plan, 'partners')).toMatchObject({ kind: 'neighbourhoodCouncil', fixed: false, email: '' });
    expect(first(plan, 'contacts')).toMatchObject({
      partnerId: first(plan, 'partners').id,
      givenName: 'Ömer',
      prefix: "van 't",
      familyName: 'Veen',
      email: 'omer@example.org',
    });
  });

  it('on two rows are one partner with two contacts', async () => {
    const plan = await planOf(
      file(heading, ['Rabobank', 'bank', 'ja', 'Evi Vis', '', ''], ['RABOBANK', '', '', 'Bo Wit', '', '']),
    );
    expect(plan.additions.partners).toHaveLength(1);
    expect(plan.additions.contacts).toHaveLength(2);
    expect(plan.duplicates).toEqual([]);
  });

  it('keep an address for themselves when no contact is named', async () => {
    const plan = await planOf(file(heading, ['Rabobank', 'bank', 'ja', '', 'info@example.org', '']));
    expect(first(plan, 'partners').email).toBe('info@example.org');
    expect(plan.additions.contacts).toBeUndefined();
  });

  it('known by name are filled up', async () => {
    const snapshot = withRecords({
      partners: [aRow('partners', { name: 'Rabobank', kind: 'other', fixed: true }, 'rabo')],
    });
    const plan = await planOf(file(heading, ['rabobank', 'bank', 'ja', '', '', '']), { snapshot });
    expect(plan.changes).toEqual([{ table: 'partners', id: 'rabo', changes: { kind: 'bank' } }]);
    expect(plan.duplicates).toMatchObject([{ noun: 'partners', decision: 'merge', fills: ['kind'] }]);
  });
});

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
      partnerId: first(plan, 'partners').id,
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
    expect(two.changes).toEqual([{ table: 'offers', id: first(one, 'offers').id, changes: { partnerId: 'druk' } }]);
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
