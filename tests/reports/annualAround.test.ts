import { describe, expect, it } from 'vitest';
import { readDocx, tableNamed } from '../support/docxText';
import { anEdition, aPitch, aPitcher, aRow, aSnapshot, aYear } from '../support/records';
import { quickReportOf } from '../support/reportCases';

const plain = (cells: readonly (readonly string[])[]) =>
  cells.map((row) => row.map((cell) => cell.replace(/\u00a0/g, ' ')));
const said = ({ paragraphs }: ReturnType<typeof readDocx>) => paragraphs.join('\n').replace(/\u00a0/g, ' ');

/** Two years: three pitches in 2020, four in 2021 of which one did not come. */
function twoYears() {
  const ids = ['p1', 'p2', 'p3', 'q1', 'q2', 'q3', 'q4'];
  return aSnapshot({
    editions: [
      anEdition({ number: 1, date: '2020-10-08', attendance: 50 }, 'e1'),
      anEdition({ number: 2, date: '2021-10-28', attendance: 60, costCents: 300_000, grade: 8, gradeCount: 31 }, 'e2'),
    ],
    initiatives: ids.map((id) => aRow('initiatives', { title: `Idee ${id}` }, `i-${id}`)),
    pitches: [
      ...ids.map((id) =>
        aPitch(
          {
            initiativeId: `i-${id}`,
            editionId: id.startsWith('p') ? 'e1' : 'e2',
            stage: id === 'q4' ? 'scheduled' : 'pitched',
            story: 'Het begon klein.\nNu komen er elke week buren.',
          },
          id,
        ),
      ),
      aPitch({ editionId: 'e2', stage: 'declined' }, 'no'),
    ],
    pitchers: [aPitcher({ givenName: 'Noor' }, 'noor')],
    speakers: ['p1', 'q1'].map((pitchId) => aRow('speakers', { pitchId, pitcherId: 'noor' })),
    partners: [
      aRow('partners', { name: 'Bries', kind: 'bank' }, 'bank'),
      aRow('partners', { name: 'Zaai', kind: 'fund' }, 'fund'),
      aRow('partners', { name: 'Vertrokken', kind: 'media' }, 'gone'),
    ],
    presences: [
      ...['bank', 'gone'].map((partnerId) => aRow('presences', { editionId: 'e1', partnerId, presence: 'present' })),
      aRow('presences', { editionId: 'e2', partnerId: 'bank', presence: 'present' }),
    ],
    offers: [
      aRow('offers', {
        pitchId: 'q1',
        partnerId: 'fund',
        status: 'delivered',
        offeredOn: '2021-10-28',
        contactedOn: '2021-11-02',
      }),
      aRow('offers', { pitchId: 'q2', from: 'een bezoeker', offeredOn: '2021-10-28', contactedOn: '2021-10-31' }),
    ],
    collaborations: [aRow('collaborations', { name: 'Samen', pitchId: 'q1', partnerId: 'fund' })],
    broadcasts: [
      aRow('broadcasts', { editionId: 'e2', kind: 'rerun', medium: 'television', station: 'Spaarnegolf', times: 20 }),
      aRow('broadcasts', {
        editionId: 'e2',
        kind: 'live',
        medium: 'radio',
        station: 'Spaarnegolf',
        times: 1,
        reach: 1_250,
      }),
    ],
    contributions: [
      aRow('contributions', { editionId: 'e2', kind: 'money', amountCents: 50_000 }),
      aRow('contributions', { editionId: 'e2', kind: 'inKind', amountCents: 12_550 }),
      aRow('contributions', { editionId: 'e1', kind: 'money', amountCents: 999 }),
    ],
    evaluations: [
      ...Array.from({ length: 30 }, (_, at) =>
        aRow('evaluations', { editionId: 'e2', group: 'audience', grade: at < 15 ? 7 : 9 }),
      ),
      aRow('evaluations', { editionId: 'e2', group: 'pitchers', grade: 6 }),
    ],
    improvements: [
      aRow('improvements', {
        editionId: 'e1',
        text: 'De microfoon vooraf proberen',
        doneOn: '2021-10-01',
        doneEditionId: 'e2',
      }),
      aRow('improvements', { editionId: 'e2', text: 'Langere borrel' }),
    ],
    consents: [
      aRow('consents', { subjectId: 'noor', purpose: 'story', answer: 'yes', date: '2021-10-01' }),
      aRow('consents', { subjectId: 'noor', purpose: 'nameInReport', answer: 'yes', date: '2021-10-01' }),
    ],
    years: [aYear(2021, { storyIds: ['q1', 'q2'] })],
  });
}

describe('the year before', () => {
  it('stands beside each indicator, counted in the same way', async () => {
    const rows = new Map(
      tableNamed(readDocx(await quickReportOf(twoYears())), 'Doelen en resultaten').map(([name, ...cells]) => [
        name,
        cells,
      ]),
    );
    expect(rows.get('Indicator')).toEqual(['Nulmeting', 'Doel', '2020', 'Realisatie 2021', 'Ambitie']);
    expect(rows.get('Aanmeldingen')?.slice(2, 4)).toEqual(['3', '5']);
    expect(rows.get('Gekozen aanmeldingen')?.slice(2, 4)).toEqual(['3 van 3', '4 van 5']);
    expect(rows.get('Gekozen, maar niet op het podium')?.slice(2, 4)).toEqual(['0 van 3', '1 van 4']);
    expect(rows.get('Dagen tot het eerste contact over een aanbod (mediaan)')?.slice(2, 4)).toEqual(['–', '4']);
    expect(rows.get('Samenwerkingen')?.slice(2, 4)).toEqual(['0', '1']);
    expect(rows.get('Opvolging op tijd')?.slice(2, 4)).toEqual(['0 van 9', '0 van 6']);
  });

  it('is left out, and that is said, when it had no editions', async () => {
    const one = twoYears();
    const docx = readDocx(await quickReportOf({ ...one, editions: one.editions.filter(({ id }) => id === 'e2') }));
    expect(tableNamed(docx, 'Doelen en resultaten')[0]).toEqual([
      'Indicator',
      'Nulmeting',
      'Doel',
      'Realisatie',
      'Ambitie',
    ]);
    expect(said(docx)).toContain('In 2020 waren er geen edities; een vergelijking met dat jaar is er dus niet.');
    expect(docx.tables.some(({ caption }) => caption.includes('Van aanmelding tot podium'))).toBe(false);
  });

  it('is drawn beside the year in a chart of how far applications came, with its table', async () => {
    const docx = readDocx(await quickReportOf(twoYears()));
    expect(tableNamed(docx, 'Van aanmelding tot podium')).toEqual([
      ['Jaar', 'Aangemeld', 'Gekozen', 'Op het podium'],
      ['2020', '3', '3', '3'],
      ['2021', '5', '4', '3'],
    ]);
    expect(docx.charts).toContainEqual({
      'Op het podium': { 2020: 3, 2021: 3 },
      'Gekozen, niet op het podium': { 2021: 1 },
      'Niet gekozen': { 2021: 1 },
    });
  });
});

describe('what is around the evenings', () => {
  it('tells who offered help, how soon it was answered, and what lasts', async () => {
    const docx = readDocx(await quickReportOf(twoYears()));
    expect(tableNamed(docx, 'Aanbod van hulp')).toEqual([
      ['Wie bood hulp aan', 'Aangeboden', 'Geleverd', 'Aandeel'],
      ['Fonds', '1', '1', '–'],
      ['Bezoekers en anderen', '1', '0', '–'],
      ['Totaal', '2', '1', '–'],
    ]);
    expect(said(docx)).toContain(
      'Waar dat is vastgelegd, was er bij de helft van het aanbod binnen 4 dagen contact (mediaan, n = 2). Er ontstond 1 blijvende samenwerking.',
    );
  });

  it('tells which partners came and went', async () => {
    expect(said(readDocx(await quickReportOf(twoYears())))).toContain(
      'In 2021 deden 2 partners mee: ze waren erbij, boden hulp aan of droegen bij. Daarvan was er 1 nieuw. 1 partner die in 2020 meedeed, deed in 2021 niet mee.',
    );
  });

  it('gives partners by the kind they were that year', async () => {
    const all = twoYears();
    const was = aRow('formerKinds', { partnerId: 'bank', kind: 'business', until: '2022-06-30' });
    const table = (more: Partial<typeof all>) =>
      quickReportOf({ ...all, ...more }).then((bytes) =>
        tableNamed(readDocx(bytes), 'Partners die in 2021 meededen').slice(1),
      );
    expect(await table({})).toEqual([
      ['Fonds', '1', '1'],
      ['Bank', '1', '0'],
      ['Totaal', '2', '1'],
    ]);
    expect((await table({ formerKinds: [was] })).map(([kind]) => kind)).toEqual(['Fonds', 'Bedrijf', 'Totaal']);
  });

  it('gives each broadcast its own reach and adds none up', async () => {
    const docx = readDocx(await quickReportOf(twoYears()));
    expect(tableNamed(docx, 'Uitzendingen en berichten')).toEqual([
      ['Editie', 'Wat', 'Medium', 'Zender of titel', 'Keer', 'Bereik'],
      ['2', 'Live', 'Radio', 'Spaarnegolf', '1', '1.250'],
      ['2', 'Herhaling', 'Tv', 'Spaarnegolf', '20', '–'],
    ]);
    expect(said(docx)).toContain('Bij 1 van de 2 uitzendingen en berichten is het bereik niet bekend.');
  });

  it('keeps money and kind apart, and tells what the evenings cost after the money', async () => {
    const docx = readDocx(await quickReportOf(twoYears()));
    expect(plain(tableNamed(docx, 'Bijdragen van partners'))).toEqual([
      ['Editie', 'Datum', 'In geld', 'In natura'],
      ['2', '28-10-2021', '€ 500,00', '€ 125,50'],
      ['Totaal', '', '€ 500,00', '€ 125,50'],
    ]);
    expect(said(docx)).toContain('Na aftrek van de bijdragen in geld bleef € 2.500,00 aan kosten over.');
  });

  it('tells the grade of a group with its n, and of too few forms nothing that could be worked out', async () => {
    const rows = (version: 'public' | 'internal') =>
      quickReportOf(twoYears(), { version }).then((bytes) => tableNamed(readDocx(bytes), 'Cijfer per groep').slice(1));
    expect(await rows('internal')).toEqual([
      ['Pitchers', '6,0', '1'],
      ['Publiek', '8,0', '30'],
      ['Partners', '–', '0'],
      ['Team', '–', '0'],
    ]);
    const shown = await rows('public');
    expect(shown.map(([, mean, n]) => [mean, n])).toEqual([
      ['–', '<5'],
      ['–', 'n.t.'],
      ['–', '0'],
      ['–', '0'],
    ]);
  });

  it('tells what was made better and what is still open', async () => {
    const docx = readDocx(await quickReportOf(twoYears()));
    expect(said(docx)).toContain(
      'Dit verbeterpunt is aangepakt:\nDe microfoon vooraf proberen\n1 verbeterpunt staat nog open.',
    );
  });
});

describe('stories', () => {
  it('are told with consent and by the names that may be told, the others counted', async () => {
    const docx = readDocx(await quickReportOf(twoYears()));
    expect(docx.headings).toContain('Idee q1');
    expect(docx.headings).not.toContain('Idee q2');
    expect(said(docx)).toContain('Gepitcht door Noor Voorbeeld.\nHet begon klein.\nNu komen er elke week buren.');
    expect(said(docx)).toContain('1 gekozen verhaal staat niet in dit verslag');
  });

  it('are gone from the day that consent is withdrawn', async () => {
    const all = twoYears();
    const consents = all.consents.map((consent) => ({ ...consent, withdrawnOn: '2022-03-08' }));
    const docx = readDocx(await quickReportOf({ ...all, consents }));
    expect(docx.headings).not.toContain('Idee q1');
    expect(said(docx)).not.toContain('Het begon klein');
  });

  it('name nobody to strangers who did not agree to that, and hold no contact data', async () => {
    const all = twoYears();
    const story = 'Noor begon klein. Mail naar noor@example.org.';
    const pitches = all.pitches.map((pitch) => ({ ...pitch, story }));
    const consents = all.consents.filter(({ purpose }) => purpose === 'story');
    const readOf = async (records: typeof all, version: 'public' | 'internal') =>
      said(readDocx(await quickReportOf(records, { version })));
    expect(await readOf({ ...all, pitches, consents }, 'public')).not.toContain('Noor begon klein');
    expect(await readOf({ ...all, pitches, consents }, 'internal')).toContain(story);
    expect(await readOf({ ...all, pitches }, 'public')).toContain('Noor begon klein. Mail naar …');
  });
});

describe('the forms of the audience', () => {
  const sentence = 'Van de 60 bezoekers in het jaar vulden er 30 een formulier in (50%).';
  const group = (name: 'audience' | 'pitchers', n: number) =>
    Array.from({ length: n }, () => aRow('evaluations', { editionId: 'e2', group: name, grade: 8 }));

  it('are set beside the visitors where they are told', async () => {
    const evaluations = [...group('audience', 30), ...group('pitchers', 6)];
    const docx = readDocx(await quickReportOf({ ...twoYears(), evaluations }, { version: 'public' }));
    expect(said(docx)).toContain(sentence);
  });

  it('are in no sentence where their number would give a smaller group away', async () => {
    const evaluations = [...group('audience', 30), ...group('pitchers', 3)];
    const docx = readDocx(await quickReportOf({ ...twoYears(), evaluations }, { version: 'public' }));
    expect(said(docx)).not.toContain('vulden er');
  });

  it('are in no sentence while the visitors of one of their editions were not counted', async () => {
    const all = twoYears();
    const other = anEdition({ number: 3, date: '2021-12-01', attendance: null }, 'e3');
    const more = Array.from({ length: 9 }, () => aRow('evaluations', { editionId: 'e3', group: 'audience', grade: 8 }));
    const evaluations = [...group('audience', 30), ...group('pitchers', 6), ...more];
    const docx = readDocx(await quickReportOf({ ...all, editions: [...all.editions, other], evaluations }));
    expect(said(docx)).not.toContain('vulden er');
  });
});

describe('amounts that do not agree', () => {
  it('are told: the budget of the year beside those of its editions', async () => {
    const all = twoYears();
    const editions = all.editions.map((edition) => ({ ...edition, budgetCents: 310_000 }));
    const years = (budgetCents: number) => [aYear(2021, { budgetCents })];
    const text = async (budgetCents: number) =>
      said(readDocx(await quickReportOf({ ...all, editions, years: years(budgetCents) })));
    expect(await text(700_000)).toContain(
      'De begroting voor het hele jaar was € 7.000,00. De begrotingen van de edities zijn samen € 3.100,00; dat is € 3.900,00 minder.',
    );
    expect(await text(300_000)).toContain('zijn samen € 3.100,00; dat is € 100,00 meer.');
    expect(await text(310_000)).not.toContain('begrotingen van de edities');
  });

  it('are told: more money came in than was spent', async () => {
    const all = twoYears();
    const editions = all.editions.map((edition) => ({ ...edition, costCents: 20_000 }));
    expect(said(readDocx(await quickReportOf({ ...all, editions })))).toContain(
      'De bijdragen in geld waren € 300,00 hoger dan de kosten.',
    );
  });
});
