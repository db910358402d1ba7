import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { annualReport } from '../../renderer/reports/annualReport';
import { catalogue } from '../../renderer/reports/catalogue';
import { en } from '../../renderer/texts/en';
import { nl } from '../../renderer/texts/nl';
import { lintDocx } from '../support/docxLinter';
import { readDocx, tableNamed } from '../support/docxText';
import { aHistory, anEdition, aPitch, aRow, aSnapshot, aYear } from '../support/records';
import { cases, onePitch, optionsFor, quickReportOf, reportOf } from '../support/reportCases';

const history = aHistory({ editions: 12, pitchesPerEdition: 7 });

describe('every report', () => {
  it.each(cases)('is a document without faults: $name', async ({ snapshot, options }) => {
    const bytes = await reportOf(snapshot(), options);
    expect(lintDocx(bytes)).toEqual([]);
    const { contents } = readDocx(bytes);
    expect(contents.length).toBeGreaterThan(5);
    for (const entry of contents) expect(entry.page).toBeGreaterThan(0);
  });

  it('is a document without faults in English', async () => {
    const bytes = await annualReport(history, optionsFor(), en);
    expect(lintDocx(bytes)).toEqual([]);
    expect(readDocx(bytes).headings).toContain('What did it cost?');
  });
});

describe('a year with records', () => {
  const editions = [
    anEdition(
      {
        number: 1,
        date: '2021-04-08',
        venueId: 'v1',
        attendance: 60,
        grade: 7,
        gradeCount: 10,
        budgetCents: 300_000,
        costCents: 250_000,
        statedPitches: 9,
      },
      'e1',
    ),
    anEdition(
      {
        number: 2,
        date: '2021-10-28',
        venueId: 'v2',
        attendance: 71,
        grade: 8,
        gradeCount: 30,
        budgetCents: 300_000,
        costCents: 310_050,
      },
      'e2',
    ),
    anEdition({ number: 3, date: '2021-11-18', status: 'cancelled' }, 'e3'),
  ];
  const ids = Array.from({ length: 14 }, (_, at) => `p${at}`);
  const snapshot = aSnapshot({
    editions,
    venues: [
      aRow('venues', { name: 'Het Seinwezen', districtId: 'centrum' }, 'v1'),
      aRow('venues', { name: 'De Tulp', districtId: 'oost' }, 'v2'),
    ],
    initiatives: ids.map((id, at) =>
      aRow(
        'initiatives',
        { title: id, themeId: at < 8 ? 'groen' : 'zorg', districtId: at < 6 ? 'noord' : 'oost' },
        `i-${id}`,
      ),
    ),
    pitches: [
      ...ids.map((id, at) => aPitch({ editionId: at < 7 ? 'e1' : 'e2', initiativeId: `i-${id}` }, id)),
      aPitch({ editionId: 'e1', stage: 'declined' }, 'declined'),
      aPitch({ editionId: 'e3' }, 'never'),
    ],
    outcomes: ids.slice(0, 9).map((pitchId) => aRow('outcomes', { pitchId, outcome: 'realised', date: '2022-01-10' })),
    offers: ids.slice(0, 5).map((pitchId, at) => aRow('offers', { pitchId, status: at < 2 ? 'delivered' : 'offered' })),
    years: [aYear(2021, { budgetCents: 700_000, programme: 'Nieuwe Democratie' })],
    goals: [aRow('goals', { yearId: '2021', indicator: 'pitches', baseline: 7, target: 14, ambition: 28 })],
  });
  const read = quickReportOf(snapshot).then(readDocx);

  it('gives the editions as they were recorded', async () => {
    expect(tableNamed(await read, 'Edities in 2021')).toEqual([
      ['Editie', 'Datum', 'Locatie', 'Stadsdeel', 'Pitches', '≥ 2 jong', 'Bezoekers', 'Aanbod'],
      ['1', '08-04-2021', 'Het Seinwezen', 'Centrum', '7', 'nee', '60', '5'],
      ['2', '28-10-2021', 'De Tulp', 'Oost', '7', 'nee', '71', '0'],
      ['Totaal', '', '', '', '14', '0 van 2', '131', '5'],
    ]);
  });

  it('gives goals beside results, with the whole they are part of', async () => {
    const rows = new Map(tableNamed(await read, 'Doelen en resultaten').map(([name, ...cells]) => [name, cells]));
    expect(rows.get('Pitches op het podium')).toEqual(['7', '14', '14', '28']);
    expect(rows.get('Aanmeldingen')).toEqual(['–', '–', '15', '–']);
    expect(rows.get('Ideeën gerealiseerd of verder gekomen')).toEqual(['–', '–', '9 van 14 (64%)', '–']);
    expect(rows.get('Geleverde hulp')).toEqual(['–', '–', '2 van 5', '–']);
    expect(rows.get('Rapportcijfer')?.[2]?.replace(/\u00a0/g, ' ')).toBe('7,8 (n = 40)');
    expect(rows.get('Kosten')).toEqual(['–', '–', '€\u00a05.600,50', '–']);
  });

  it('gives the cost in euros, per edition and per pitch', async () => {
    const docx = await read;
    expect(
      tableNamed(docx, 'Begroting en kosten').map((row) => row.map((cell) => cell.replace(/\u00a0/g, ' '))),
    ).toEqual([
      ['Editie', 'Datum', 'Begroot', 'Kosten', 'Verschil', 'Per pitch'],
      ['1', '08-04-2021', '€ 3.000,00', '€ 2.500,00', '€ 500,00', '€ 357,14'],
      ['2', '28-10-2021', '€ 3.000,00', '€ 3.100,50', '€ -100,50', '€ 442,93'],
      ['Totaal', '', '€ 6.000,00', '€ 5.600,50', '€ 399,50', '€ 400,04'],
    ]);
    expect(docx.paragraphs.join('\n').replace(/\u00a0/g, ' ')).toContain(
      'De begroting voor het hele jaar was € 7.000,00.',
    );
  });

  it('gives outcomes in a chart and in its table', async () => {
    const docx = await read;
    expect(tableNamed(docx, 'Uitkomsten van de pitches')).toEqual([
      ['Jaar', 'Gerealiseerd', 'Verder gekomen', 'Samen', 'Anders', 'Later', 'Niet', 'Niet bekend', 'Totaal'],
      ['2021', '9', '0', '9', '0', '0', '0', '5', '14'],
    ]);
    expect(docx.charts).toEqual([{ 'Gerealiseerd of verder gekomen': { 2021: 9 }, 'Nog niet bekend': { 2021: 5 } }]);
  });

  it('tells four without an outcome nowhere: not as a number, and not as what is left of fourteen', async () => {
    const extra = aRow('outcomes', { pitchId: 'p13', outcome: 'advanced', date: '2022-02-01' });
    const fewer = { ...snapshot, outcomes: [...snapshot.outcomes, extra] };
    const docx = readDocx(await quickReportOf(fewer));
    const row = ['2021', 'n.t.', '<5', 'n.t.', '0', '0', '0', '<5', '14'];
    expect(tableNamed(docx, 'Uitkomsten van de pitches')[1]).toEqual(row);
    expect(tableNamed(docx, 'Doelen en resultaten').find(([name]) => name?.startsWith('Ideeën'))?.[3]).toBe('n.t.');
    expect(docx.charts).toEqual([]);
    const internal = readDocx(await quickReportOf(fewer, { version: 'internal' }));
    expect(tableNamed(internal, 'Uitkomsten van de pitches')[1]).toEqual([
      '2021',
      '9',
      '1',
      '10',
      '0',
      '0',
      '0',
      '4',
      '14',
    ]);
    expect(internal.charts).toEqual([
      { 'Gerealiseerd of verder gekomen': { 2021: 10 }, 'Nog niet bekend': { 2021: 4 } },
    ]);
  });

  it('gives the spread, with shares only of ten or more', async () => {
    const docx = await read;
    const themes = tableNamed(docx, 'Pitches per thema');
    expect(themes[1]).toEqual(['Groen & natuur', '8', '57%']);
    expect(themes.find(([name]) => name?.startsWith('Zorg'))).toEqual(['Zorg, gezondheid & welzijn', '6', '43%']);
    expect(themes.at(-1)).toEqual(['Totaal', '14', '100%']);
    expect(tableNamed(docx, 'per stadsdeel').filter(([, editions]) => editions !== '0')).toEqual([
      ['Stadsdeel', 'Edities', 'Pitches', 'Aandeel'],
      ['Centrum', '1', '0', '0%'],
      ['Oost', '1', '8', '57%'],
      ['Totaal', '2', '14', '100%'],
    ]);
  });

  it('tells apart what was stated and what was counted', async () => {
    const account = (await read).paragraphs.join('\n').replace(/\u00a0/g, ' ');
    expect(account).toContain('Editie 1 (2021): 9 pitches opgegeven, 7 geteld.');
    expect(account).toContain(
      'niet ingevuld: organisatie, beleidsveld, portefeuillehouder, afdeling, opsteller en kenmerk.',
    );
  });

  it('tells of young people what may be told, beside the districts and themes', async () => {
    expect((await read).headings).toContain('Jongeren');
    const plain = ({ paragraphs }: ReturnType<typeof readDocx>) => paragraphs.join('\n').replace(/\u00a0/g, ' ');
    expect(plain(await read)).toContain(
      'Hoeveel pitches van jongeren waren, staat hier niet: dat zou te veel over personen zeggen. Geen van de 2 edities had minstens 2 pitches van jongeren.',
    );
    const internal = readDocx(await quickReportOf(snapshot, { version: 'internal' }));
    expect(plain(internal)).toContain(
      'Van de 14 pitches waren er geen van jongeren. Geen van de 2 edities had minstens 2 pitches van jongeren.',
    );
  });

  it('writes its own key message from the figures, and yours when there is one', async () => {
    const lead = (await read).paragraphs.find((p) => p.startsWith('In 2021'))?.replace(/\u00a0/g, ' ');
    expect(lead).toBe(
      'In 2021 waren er 2 edities van het Initiatievencafé, met in totaal 14 pitches. Van 9 ideeën is bekend dat ze ' +
        'zijn gerealiseerd of verder zijn gekomen. Er kwamen 131 bezoekers. ' +
        'Er is 5 keer hulp aangeboden; 2 keer is die ook geleverd. De kosten waren € 5.600,50.',
    );
    const own = { ...snapshot, years: [aYear(2021, { keyMessage: 'Een goed jaar.\n\nMet\tveel ideeën.' })] };
    const { paragraphs } = readDocx(await quickReportOf(own));
    expect(paragraphs).toContain('Een goed jaar.');
    expect(paragraphs).toContain('Met\tveel ideeën.');
    expect(paragraphs.some((p) => p.startsWith('In 2021 waren'))).toBe(false);
  });
});

describe('small years', () => {
  it('says that there was nothing', async () => {
    const { paragraphs, tables } = readDocx(await quickReportOf(aSnapshot()));
    expect(paragraphs).toContain('In 2021 waren er geen edities van het Initiatievencafé.');
    expect(tables.map((t) => t.caption)).toEqual(['Tabel 1. Omschrijving en bron van elk cijfer']);
  });

  it('speaks of one in the singular', async () => {
    const { paragraphs } = readDocx(await quickReportOf(onePitch(), { version: 'internal' }));
    expect(paragraphs.find((p) => p.startsWith('In 2021'))?.replace(/\u00a0/g, ' ')).toBe(
      'In 2021 was er 1 editie van het Initiatievencafé, met 1 pitch. Van 1 idee is bekend dat het is gerealiseerd of ' +
        'verder is gekomen. Er kwam 1 bezoeker. Er is geen aanbod van hulp vastgelegd. De kosten waren € 1,00.',
    );
  });

  it('tells nothing in public of what became of one pitch', async () => {
    const docx = readDocx(await quickReportOf(onePitch()));
    expect(tableNamed(docx, 'Uitkomsten').at(-1)).toEqual(['2021', ...Array(7).fill('n.t.'), '1']);
    expect(docx.charts).toEqual([]);
  });
});

describe('making', () => {
  it('tells how far it is, and stops when asked', async () => {
    const told: number[] = [];
    await annualReport(onePitch(), optionsFor({ pageNumbers: false }), nl, (done) => told.push(done));
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    const stop = new AbortController();
    const making = annualReport(
      onePitch(),
      optionsFor({ pageNumbers: false }),
      nl,
      (done) => done > 0.1 && stop.abort(),
      stop.signal,
    );
    await expect(making).rejects.toThrow(/abort/i);
  });

  it('puts a picture beside the chart when one can be drawn', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const drawn: string[] = [];
    const bytes = await reportOf(history, {
      drawChart: async (chart) => {
        drawn.push(chart.description);
        return png;
      },
    });
    expect(lintDocx(bytes)).toEqual([]);
    expect(unzipSync(bytes)['word/media/chart1.png']).toEqual(png);
    expect(unzipSync(bytes)['word/media/chart2.png']).toEqual(png);
    expect(drawn).toHaveLength(2);
    expect(drawn[0]).toMatch(/2021, 14 pitches: /);
    expect(drawn[1]).toMatch(/2020: \d+ aangemeld, \d+ gekozen, \d+ op het podium\. 2021: /);
  });

  it('is found in the catalogue and loaded from there', async () => {
    const make = await catalogue.annualReport.load();
    expect(make).toBe(annualReport);
    expect(catalogue.annualReport.options).toEqual(['year', 'referenceDate', 'version']);
    for (const option of catalogue.annualReport.options) expect(nl.reports.options[option]).toBeTruthy();
  });
});
