import { describe, expect, it } from 'vitest';
import type { Changes, Snapshot } from '../../renderer/domain/nouns';
import { annualReport } from '../../renderer/reports/annualReport';
import { en } from '../../renderer/texts/en';
import { readDocx, tableNamed } from '../support/docxText';
import { anEdition, aPitch, aRow, aSnapshot, aYear } from '../support/records';
import { optionsFor, quickReportOf } from '../support/reportCases';

/** A report's words, with plain spaces for those that hold words together. */
function plainly(bytes: Uint8Array): ReturnType<typeof readDocx> {
  const plain = (text: string) => text.replace(/\u00a0/g, ' ');
  const { paragraphs, tables, ...docx } = readDocx(bytes);
  return {
    ...docx,
    paragraphs: paragraphs.map(plain),
    tables: tables.map(({ caption, rows }) => ({ caption: plain(caption), rows: rows.map((row) => row.map(plain)) })),
  };
}

const read = async (records: Partial<Snapshot>) => plainly(await quickReportOf(aSnapshot(records)));
const said = async (records: Partial<Snapshot>) => (await read(records)).paragraphs;
const evening = (number: number, values: Changes<'editions'> = {}) =>
  anEdition({ number, date: `2021-0${number}-05`, ...values }, `e${number}`);
const whole = { attendance: 50, budgetCents: 100, costCents: 100, grade: 8, gradeCount: 20, venueId: 'v' };
const venues = [aRow('venues', { name: 'De Tulp', districtId: 'oost' }, 'v')];
/** The results table by its first cells. */
const results = async (records: Partial<Snapshot>) =>
  new Map(tableNamed(await read(records), 'Doelen en resultaten').map(([name = '', ...cells]) => [name, cells]));

describe('what was not recorded', () => {
  it.each<[string, Changes<'editions'>[], string]>([
    ['of the one evening', [{ attendance: null }], 'Het aantal bezoekers van de ene editie is niet vastgelegd.'],
    ['of both', [{ costCents: null }, { costCents: null }], 'De kosten van beide edities zijn niet vastgelegd.'],
    [
      'of all',
      [{ budgetCents: null }, { budgetCents: null }, { budgetCents: null }],
      'De begroting van alle 3 edities is niet vastgelegd.',
    ],
    [
      'of one of more',
      [{}, { gradeCount: null }],
      'Het rapportcijfer van editie 2 (1 van de 2 edities), met het aantal formulieren, is niet vastgelegd.',
    ],
    [
      'of some of more',
      [{ venueId: null }, {}, { venueId: null }],
      'De locatie van editie 1 en editie 3 (2 van de 3 edities), of het stadsdeel daarvan, is niet vastgelegd.',
    ],
  ])('is told %s', async (_, values, sentence) => {
    const editions = values.map((more, at) => evening(at + 1, { ...whole, ...more }));
    expect(await said({ editions, venues })).toContain(sentence);
  });

  it('is told of offers, reruns, contributions, themes and districts', async () => {
    const pitches = [1, 2, 3, 4, 5].map((n) => aPitch({ editionId: 'e1', initiativeId: `i${n}` }, `p${n}`));
    const paragraphs = await said({
      editions: [evening(1, whole)],
      venues,
      pitches,
      initiatives: pitches.map((_, at) => aRow('initiatives', { title: 'Idee' }, `i${at + 1}`)),
      offers: [
        aRow('offers', { pitchId: 'p1', offeredOn: '2021-01-05', contactedOn: '2021-01-09' }),
        aRow('offers', { pitchId: 'p1' }),
      ],
      broadcasts: [aRow('broadcasts', { editionId: 'e1', kind: 'rerun', medium: 'radio', reach: 5 })],
      contributions: [aRow('contributions', { editionId: 'e1', kind: 'inKind' })],
    });
    expect(paragraphs).toEqual(
      expect.arrayContaining([
        'Bij 1 van de 2 keer dat hulp is aangeboden, is niet vastgelegd wanneer er contact was.',
        'Van 1 herhaling is niet vastgelegd hoe vaak die is uitgezonden. Die telt als één keer.',
        'Van 1 bijdrage is het bedrag niet bekend.',
        'Van geen enkel idee is bekend op welk stadsdeel het zich richt.',
        'Van geen enkel idee is het thema bekend.',
      ]),
    );
  });
});

describe('what nobody wrote', () => {
  const parts = [
    'Kernboodschap',
    'Wat wilden we bereiken?',
    'Wat hebben we bereikt?',
    'Wat hebben we gedaan?',
    'Wat heeft het gekost?',
    'Bereik en spreiding',
    'Waardering en wat we leerden',
    'Vooruitblik',
    'Verantwoording van de cijfers',
  ];

  it.each<[string, Partial<Snapshot>]>([
    ['nothing at all', {}],
    ['an evening and no more', { editions: [evening(1)] }],
  ])('leaves every part in its place, with a sentence: %s', async (_, records) => {
    const { headings, paragraphs } = await read(records);
    expect(headings.filter((heading) => parts.includes(heading))).toEqual(parts);
    const gaps = paragraphs.slice(paragraphs.lastIndexOf('Wat niet bekend is'));
    for (const sentence of [
      'Er is geen vooruitblik geschreven.',
      'Er zijn geen verhalen van ideeën gekozen.',
      'Er is niet opgeschreven wat er werd geleerd.',
    ]) {
      expect(gaps).toContain(sentence);
      // In its own part as well.
      expect(paragraphs.indexOf(sentence)).toBeLessThan(paragraphs.lastIndexOf('Wat niet bekend is'));
    }
  });

  it('is not said of what was written', async () => {
    const years = [aYear(2021, { outlook: 'Meer van dit.', lessons: 'Korter pitchen.', goalsText: 'Twee avonden.' })];
    const text = (await said({ editions: [evening(1, whole)], years })).join('\n');
    expect(text).toContain('Meer van dit.');
    for (const sentence of ['geen vooruitblik', 'wat er werd geleerd', 'niet in woorden'])
      expect(text).not.toContain(sentence);
  });
});

describe('a year without evenings', () => {
  it('says why there are no figures', async () => {
    expect(await said({})).toEqual(
      expect.arrayContaining([
        'In 2021 waren er geen edities, en er zijn geen doelen in cijfers. Er is dus niets om naast elkaar te zetten.',
        'In 2021 waren er geen edities. Bezoekers, bereik, rapportcijfer en kosten zijn er daarom niet.',
      ]),
    );
  });

  it('beside goals has a dash for what is a part of nothing, and its meaning', async () => {
    const years = [aYear(2021)];
    const goals = [aRow('goals', { yearId: '2021', indicator: 'realisedOrAdvanced', target: 5 })];
    const rows = await results({ years, goals });
    expect(rows.get('Gehouden edities')).toEqual(['–', '–', '0', '–']);
    expect(rows.get('Ideeën gerealiseerd of verder gekomen')).toEqual(['–', '5', '–', '–']);
    expect(rows.get('Bezoekers in de zaal')?.[2]).toBe('–');
    expect(rows.get('Rapportcijfer')?.[2]).toBe('–');
    expect((await said({ years, goals })).join('\n')).toContain(
      'Een streepje betekent: geen nulmeting, doel of ambitie, of er was niets om te tellen.',
    );
  });
});

describe('results', () => {
  it('are not known where records are there without a number, and a dash where there are none', async () => {
    const editions = [evening(1, { ...whole, attendance: null })];
    const broadcasts = [
      aRow('broadcasts', { editionId: 'e1', kind: 'live', medium: 'radio', reach: null }),
      aRow('broadcasts', { editionId: 'e1', kind: 'replay', medium: 'online', reach: 1_500 }),
      aRow('broadcasts', { editionId: 'e1', kind: 'replay', medium: 'online', reach: null }),
    ];
    const rows = await results({ editions, venues, broadcasts });
    expect(rows.get('Luisteraars live op de radio')?.[2]).toBe('niet bekend');
    expect(rows.get('Kijkers live op tv')?.[2]).toBe('–');
    expect(rows.get('Teruggekeken online')?.[2]).toBe('1.500 (bekend: 1 van 2)');
    expect(rows.get('Bezoekers in de zaal')?.[2]).toBe('niet bekend');
    expect(rows.get('Stadsdelen met een editie')?.[2]).toBe('1');
    expect(rows.get('Herhalingen van uitzendingen')?.[2]).toBe('0');
  });

  it('of partners stand beside their goal and the year before', async () => {
    const editions = [evening(1), anEdition({ date: '2020-05-01' }, 'before')];
    const partners = ['a', 'b', 'c'].map((id) => aRow('partners', { name: id, kind: 'fund' }, id));
    const presences = [
      aRow('presences', { editionId: 'before', partnerId: 'a', presence: 'present' }),
      aRow('presences', { editionId: 'before', partnerId: 'b', presence: 'present' }),
      aRow('presences', { editionId: 'e1', partnerId: 'a', presence: 'present' }),
    ];
    const contributions = [aRow('contributions', { editionId: 'e1', partnerId: 'c', kind: 'money', amountCents: 1 })];
    const years = [aYear(2021)];
    const goals = [aRow('goals', { yearId: '2021', indicator: 'newPartners', target: 3 })];
    const records = { editions, partners, presences, contributions, years, goals };
    const rows = await results(records);
    expect(rows.get('Partners die meededen')?.slice(1, 4)).toEqual(['–', '2', '2']);
    expect(rows.get('Nieuwe partners')?.slice(1, 4)).toEqual(['3', '2 van 2', '1 van 2']);
    expect(rows.get('Partners die niet terugkwamen')?.slice(1, 4)).toEqual(['–', '–', '1 van 2']);
    expect(tableNamed(await read(records), 'Partners die in 2021 meededen')).toContainEqual(['Totaal', '2', '1']);
  });
});

describe('stated numbers', () => {
  const editions = [
    anEdition({ number: 1, date: '2013-05-01', statedPitches: 9 }, 'old'),
    anEdition({ number: 2, date: '2019-05-01', statedPitches: 1 }, 'older'),
    evening(3, { statedPitches: 4 }),
    evening(4, { statedPitches: 1 }),
    anEdition({ number: 5, date: '2022-05-01', statedPitches: 8 }, 'later'),
  ];
  const pitches = [
    aPitch({ editionId: 'older' }, 'a'),
    aPitch({ editionId: 'older' }, 'b'),
    aPitch({ editionId: 'e3' }, 'c'),
    aPitch({ editionId: 'e4' }, 'd'),
  ];

  it('of earlier years are told apart, also of years of which no pitch is recorded, and are never counted', async () => {
    const docx = await read({ editions, pitches });
    const from = docx.paragraphs.lastIndexOf('Opgegeven aantallen');
    expect(docx.paragraphs.slice(from + 2, from + 5)).toEqual([
      'Editie 1 (2013): 9 pitches opgegeven, geen geteld.',
      'Editie 2 (2019): 1 pitch opgegeven, 2 geteld.',
      'Editie 3 (2021): 4 pitches opgegeven, 1 geteld.',
    ]);
    expect(docx.paragraphs.join('\n')).toContain(
      'Voor 2013, 2019 en 2021 is een ander aantal pitches opgegeven dan is geteld; zie de verantwoording.',
    );
    expect(tableNamed(docx, 'Uitkomsten').map((row) => [row[0], row.at(-1)])).toEqual([
      ['Jaar', 'Totaal'],
      ['2019', '2'],
      ['2021', '2'],
    ]);
  });

  it('that agree need no words', async () => {
    const paragraphs = await said({ editions: [evening(4, { statedPitches: 1 })], pitches });
    expect(paragraphs).toContain('Er is geen aantal pitches opgegeven dat anders is dan wat is geteld.');
    expect(paragraphs.join('\n')).not.toContain('ander aantal pitches');
  });
});

describe('reach', () => {
  const broadcast = (values: Changes<'broadcasts'>) => aRow('broadcasts', { editionId: 'e1', ...values });
  const live = broadcast({ kind: 'live', medium: 'radio', times: 1, reach: 900 });

  it('is added up for each kind and medium apart, with how many are not known', async () => {
    const broadcasts = [
      live,
      broadcast({ kind: 'live', medium: 'radio', reach: 1_100 }),
      broadcast({ kind: 'live', medium: 'television', reach: 300 }),
      broadcast({ kind: 'rerun', medium: 'television', times: 20 }),
      broadcast({ kind: 'rerun', medium: 'television', times: 12 }),
    ];
    expect(tableNamed(await read({ editions: [evening(1)], broadcasts }), 'Bereik per soort en medium')).toEqual([
      ['Wat', 'Medium', 'Aantal', 'Keer', 'Bereik', 'Niet bekend'],
      ['Live', 'Radio', '2', '2', '2.000', '0'],
      ['Live', 'Tv', '1', '1', '300', '0'],
      ['Herhaling', 'Tv', '2', '32', '–', '2'],
    ]);
  });

  it('needs no second table where each is of its own kind', async () => {
    const { tables } = await read({ editions: [evening(1)], broadcasts: [live] });
    expect(tables.map(({ caption }) => caption).filter((caption) => caption.includes('Bereik per soort'))).toEqual([]);
  });
});

it('the mean of the grades is called what it is', async () => {
  const editions = [evening(1, { ...whole, grade: 7 }), evening(2, { ...whole, grade: 9 })];
  expect(tableNamed(await read({ editions, venues }), 'Rapportcijfer per editie').at(-1)).toEqual([
    'Alle formulieren',
    '',
    '8,0',
    '40',
  ]);
});

it('in English the same is said', async () => {
  const bytes = await annualReport(
    aSnapshot({ editions: [evening(1, { attendance: null, statedPitches: 3 })] }),
    optionsFor({ pageNumbers: false }),
    en,
  );
  expect(plainly(bytes).paragraphs).toEqual(
    expect.arrayContaining([
      'The number of visitors of the one edition was not recorded.',
      'Edition 1 (2021): 3 pitches stated, none counted.',
      'No outlook was written.',
    ]),
  );
});
