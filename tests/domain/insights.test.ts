import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices } from '../../renderer/domain/choices';
import { type Indicator, indicators, recordsOf } from '../../renderer/domain/indicators';
import { type RecordLine, recordLines } from '../../renderer/domain/insightRecords';
import { type InsightFilter, type InsightTables, noFilter, scopeOf } from '../../renderer/domain/insightScope';
import { type InsightName, insightNames, insights } from '../../renderer/domain/insights';
import { type Counted, type InsightTable, medianOf, shareInPercent } from '../../renderer/domain/insightTable';
import { blank, type Changes, type Snapshot } from '../../renderer/domain/nouns';
import { aHistory, anEdition, aPitch, aPitcher, aRow, aSnapshot, aYear, madeAt } from '../support/records';

const on = '2022-03-01';
const table = (name: InsightName, records: Partial<Snapshot>, filter: Partial<InsightFilter> = {}): InsightTable =>
  insights[name](scopeOf(aSnapshot(records), { ...noFilter, ...filter }, on));

/** What a table says, as rows of a name and the value of each column. */
const said = ({ rows }: InsightTable) => rows.map(({ key, cells }) => [key, ...cells.map(({ value }) => value)]);
const idsAt = ({ rows, columns }: InsightTable, row: string, column: string) =>
  rows.find(({ key }) => key === row)?.cells[columns.findIndex(({ name }) => name === column)]?.ids;

const held = (id: string, date: string, values = {}) => anEdition({ date, ...values }, id);
const evenings = [held('e19', '2019-05-01'), held('e21', '2021-05-01')];

describe('outcomes of a cohort', () => {
  const pitches = [
    aPitch({ editionId: 'e19' }, 'a'),
    aPitch({ editionId: 'e19' }, 'b'),
    aPitch({ editionId: 'e21' }, 'c'),
    aPitch({ editionId: 'e21', stage: 'declined' }, 'd'),
  ];
  const outcomes = [
    aRow('outcomes', { pitchId: 'a', outcome: 'postponed', date: '2019-09-01' }),
    aRow('outcomes', { pitchId: 'a', outcome: 'realised', date: '2021-09-01' }),
    aRow('outcomes', { pitchId: 'c', outcome: 'advanced', date: '2022-09-01' }),
  ];
  const found = table('outcomes', { editions: evenings, pitches, outcomes });

  it('are those known today, per year of the evening, with years without one between', () => {
    const none = [0, 0, 0, 0, 0, 0, 0];
    expect(said(found)).toEqual([
      ['2019', 1, 0, 0, 0, 0, 1, 2],
      ['2020', ...none],
      ['2021', 0, 0, 0, 0, 0, 1, 1],
    ]);
    expect(idsAt(found, '2019', 'realised')).toEqual(['a']);
  });

  it('keep the unknown in what a share is of', () => {
    expect(found.rows[0]?.share).toEqual({ part: 1, whole: 2 });
    expect(found.whole?.share).toEqual({ part: 1, whole: 3 });
  });

  it.each<[string, Partial<InsightFilter>, (string | number)[]]>([
    ['from a year', { from: 2021 }, ['2021']],
    ['up to a year', { to: 2019 }, ['2019']],
    ['of an edition', { editionId: 'e19' }, ['2019']],
    ['of years without any', { from: 2030 }, []],
  ])('can be asked %s', (_, filter, years) => {
    expect(table('outcomes', { editions: evenings, pitches, outcomes }, filter).rows.map(({ key }) => key)).toEqual(
      years,
    );
  });
});

describe('the spread', () => {
  const initiatives = [
    aRow('initiatives', { title: 'Tuin', districtId: 'oost', themeId: 'groen' }, 'i1'),
    aRow('initiatives', { title: 'Koor', neighbourhoodId: 'wijk' }, 'i2'),
    aRow('initiatives', { title: 'Bank' }, 'i3'),
  ];
  const records: Partial<Snapshot> = {
    editions: evenings,
    initiatives,
    districts: [
      aRow('districts', { name: 'Noord', order: 'b' }, 'noord'),
      aRow('districts', { name: 'Oost', order: 'a' }, 'oost'),
      aRow('districts', { name: 'Vroeger', order: 'c', retired: true }, 'vroeger'),
    ],
    themes: [aRow('themes', { name: 'Groen', order: 'a' }, 'groen')],
    neighbourhoods: [aRow('neighbourhoods', { name: 'Wijk', districtId: 'noord' }, 'wijk')],
    pitches: [
      aPitch({ editionId: 'e19', initiativeId: 'i1' }, 'a'),
      aPitch({ editionId: 'e21', initiativeId: 'i2' }, 'b'),
      aPitch({ editionId: 'e21', initiativeId: 'i3' }, 'c'),
      aPitch({ editionId: 'e21', initiativeId: 'i1', stage: 'declined' }, 'd'),
    ],
  };

  it('is in the order of the list; a neighbourhood tells its district, and what has none comes last', () => {
    expect(said(table('districts', records))).toEqual([
      ['oost', 1, 2],
      ['noord', 1, 1],
      ['unknown', 1, 1],
    ]);
    expect(said(table('themes', records))).toEqual([
      ['groen', 1, 2],
      ['unknown', 2, 2],
    ]);
  });

  it('narrows everything else as well, but for evenings', () => {
    const narrow = { districtId: 'oost' };
    expect(said(table('outcomes', records, narrow)).map((row) => [row[0], row.at(-1)])).toEqual([
      ['2019', 1],
      ['2020', 0],
      ['2021', 0],
    ]);
    expect(said(table('funnel', records, narrow)).at(-1)).toEqual(['2021', 1, 0, 0]);
  });
});

describe('youth', () => {
  it('follows the bands of each year, and keeps what is not known apart', () => {
    const pitches = [
      aPitch({ editionId: 'e19' }, 'a'),
      aPitch({ editionId: 'e21' }, 'b'),
      aPitch({ editionId: 'e21' }, 'c'),
      aPitch({ editionId: 'e21' }, 'd'),
    ];
    const pitchers = [aPitcher({ ageBand: '18-27' }, 'p'), aPitcher({ ageBand: 'unknown' }, 'q')];
    const speakers = [
      aRow('speakers', { pitchId: 'a', pitcherId: 'p' }),
      aRow('speakers', { pitchId: 'b', pitcherId: 'p' }),
      aRow('speakers', { pitchId: 'c', pitcherId: 'q' }),
    ];
    const years = [aYear(2021, { youngBands: ['under16'] })];
    const found = table('youth', { editions: evenings, pitches, pitchers, speakers, years });
    expect(said(found)).toEqual([
      ['2019', 1, 0, 0, 1],
      ['2020', 0, 0, 0, 0],
      ['2021', 0, 1, 2, 3],
    ]);
  });
});

describe('time to help', () => {
  const pitches = [aPitch({ editionId: 'e21' }, 'a')];
  const asks = [aRow('asks', { pitchId: 'a' }, 'ask1'), aRow('asks', { pitchId: 'a' }, 'ask2')];
  const offers = [
    aRow('offers', { pitchId: 'a', offeredOn: '2021-05-01', contactedOn: '2021-05-03' }, 'quick'),
    aRow('offers', { pitchId: 'a', offeredOn: '2021-05-01', contactedOn: '2021-05-09' }, 'slow'),
    aRow('offers', { pitchId: 'a', offeredOn: '2021-05-01', contactedOn: '2021-04-09' }, 'impossible'),
    aRow('offers', { pitchId: 'a', offeredOn: null, contactedOn: '2021-05-09' }, 'undated'),
    aRow(
      'offers',
      { pitchId: 'a', askId: 'ask1', offeredOn: '2021-05-11', status: 'delivered', deliveredOn: '2021-05-21' },
      'given',
    ),
    aRow('offers', { pitchId: 'a', askId: 'ask2', offeredOn: '2021-05-11', deliveredOn: '2021-05-21' }, 'lapsed'),
  ];

  it('is the median, with what it rests on; impossible dates are not measured', () => {
    const { rows } = table('helpTimes', { editions: evenings, pitches, asks, offers });
    expect(rows.at(-1)?.cells).toEqual([
      { value: 5, n: 2, spread: [3.5, 6.5], ids: ['quick', 'slow'] },
      { value: 10, n: 1, spread: [10, 10], ids: ['given'] },
      { value: 20, n: 1, spread: [20, 20], ids: ['ask1'] },
    ]);
  });

  it.each<[number[], number | null, [number, number] | null]>([
    [[], null, null],
    [[4], 4, [4, 4]],
    [[9, 1], 5, [3, 7]],
    [[1, 2, 3, 4, 100], 3, [2, 4]],
  ])('of %j has the middle %j', (values, middle, spread) => {
    const measured = values.map((value, at) => ({ id: String(at), value }));
    expect(medianOf(measured)).toMatchObject({ value: middle, spread, n: values.length });
  });
});

describe("partners' help", () => {
  const pitches = [aPitch({ editionId: 'e19' }, 'a'), aPitch({ editionId: 'e21' }, 'b')];
  const partners = [
    aRow('partners', { name: 'Platform Oost', kind: 'platform' }, 'p1'),
    aRow('partners', { name: 'Fonds', kind: 'fund' }, 'p2'),
  ];
  const formerKinds = [aRow('formerKinds', { partnerId: 'p1', kind: 'neighbourhoodCouncil', until: '2020-12-31' })];
  const offers = [
    aRow('offers', { pitchId: 'a', partnerId: 'p1', offeredOn: '2019-05-01', status: 'delivered' }, 'o1'),
    aRow('offers', { pitchId: 'b', partnerId: 'p1', offeredOn: '2021-05-01' }, 'o2'),
    aRow('offers', { pitchId: 'b', from: 'Gijs Gever' }, 'o3'),
    aRow('offers', { editionId: 'e21', partnerId: 'gone' }, 'o4'),
  ];
  const presences = [
    aRow('presences', { editionId: 'e21', partnerId: 'p2', presence: 'present' }),
    aRow('presences', { editionId: 'e19', partnerId: 'p2', presence: 'absent' }),
  ];
  const records = { editions: evenings, pitches, partners, formerKinds, offers, presences };

  it('is of the kind that the partner was when it offered', () => {
    expect(said(table('helpByKind', records))).toEqual([
      ['platform', 1, 0],
      ['neighbourhoodCouncil', 1, 1],
      ['nobody', 2, 0],
    ]);
  });

  it('names who helped most, with the others and nobody’s apart', () => {
    expect(said(table('helpByPartner', records))).toEqual([
      ['p1', 2, 1],
      ['nobody', 2, 0],
    ]);
    const many = Array.from({ length: 15 }, (_, at) => aRow('partners', { name: `P${at}` }, `m${at}`));
    const each = many.map(({ id }, at) =>
      aRow('offers', { pitchId: 'a', partnerId: id, status: at === 14 ? 'delivered' : 'offered' }),
    );
    const found = said(table('helpByPartner', { ...records, partners: many, offers: each }));
    expect(found[0]).toEqual(['m14', 1, 1]);
    expect(found.at(-1)).toEqual(['others', 3, 0]);
  });

  it('is of new partners and of those who came back, whatever years one looks at', () => {
    expect(said(table('partnersByYear', records))).toEqual([
      ['2019', 1, 0, 1],
      ['2020', 0, 0, 0],
      ['2021', 1, 1, 2],
    ]);
    expect(said(table('partnersByYear', records, { from: 2021 }))).toEqual([['2021', 1, 1, 2]]);
  });

  it('is of whole evenings: a theme and a district do not narrow who took part', () => {
    expect(said(table('partnersByYear', records, { themeId: 'groen', districtId: 'oost' }))).toEqual(
      said(table('partnersByYear', records)),
    );
  });
});

describe('follow-ups', () => {
  it('are the rounds after the evening whose time has passed, each with its pitch', () => {
    const pitches = [aPitch({ editionId: 'e21' }, 'a'), aPitch({ editionId: 'e21' }, 'b')];
    const of = (values: Changes<'followUps'>) => aRow('followUps', { pitchId: 'a', ...values });
    const rows = [
      of({ round: 'first', doneOn: '2021-05-15' }),
      of({ round: 'second', doneOn: '2021-11-01' }),
      of({ round: 'own', doneOn: '2021-06-01' }),
    ];
    const found = table('followUps', { editions: evenings, pitches, followUps: rows });
    expect(said(found).at(-1)).toEqual(['2021', 1, 1, 2, 4]);
    expect(idsAt(found, '2021', 'onTime')).toEqual(['first a']);
    expect(idsAt(found, '2021', 'late')).toEqual(['second a']);
    expect(idsAt(found, '2021', 'overdue')).toEqual(['first b', 'second b']);
  });
});

describe('the records behind a figure', () => {
  const initiatives = [aRow('initiatives', { title: 'Tuin' }, 'i1')];
  const pitches = [aPitch({ editionId: 'e21', initiativeId: 'i1' }, 'a')];
  const offers = [aRow('offers', { pitchId: 'a', kind: 'space', status: 'agreed' }, 'o')];
  const tables = aSnapshot({ editions: evenings, initiatives, pitches, offers });

  it.each<[Counted, string, Partial<RecordLine>]>([
    ['pitches', 'a', { title: 'Tuin', date: '2021-05-01', state: { choice: 'outcome', value: 'unknown' } }],
    ['offers', 'o', { title: '', kind: { choice: 'helpKind', value: 'space' }, pitchTitle: 'Tuin', pitchId: 'a' }],
    ['editions', 'e21', { edition: 1, date: '2021-05-01', editionId: 'e21' }],
    ['rounds', 'first a', { title: 'Tuin', state: { choice: 'followUpRound', value: 'first' }, pitchId: 'a' }],
  ])('of %s can be read and opened', (of, id, line) => {
    expect(recordLines(tables, of, [id, 'gone'].slice(0, of === 'rounds' ? 1 : 2), on)).toMatchObject([
      { id, ...line },
    ]);
  });
});

describe('grades', () => {
  const editions = [
    held('e1', '2021-05-01', { number: 3, grade: 8, gradeCount: 10 }),
    held('e2', '2021-09-01', { number: 4, grade: 6, gradeCount: 30 }),
    held('e3', '2021-10-01', { number: 5, grade: 9, gradeCount: null }),
  ];
  const evaluations = [
    aRow('evaluations', { editionId: 'e1', grade: 7 }, 'f1'),
    aRow('evaluations', { editionId: 'e1', grade: 10 }, 'f2'),
    aRow('evaluations', { editionId: 'e1' }, 'f3'),
  ];

  it('are stated or counted, each with its own n', () => {
    const { rows } = table('gradesByYear', { editions, evaluations });
    expect(rows[0]?.cells).toEqual([
      { value: 6.5, n: 40, spread: null, ids: ['e1', 'e2'] },
      { value: 8.5, n: 2, spread: null, ids: ['f1', 'f2'] },
    ]);
  });

  it('per edition leave out those without any', () => {
    expect(table('gradesByEdition', { editions, evaluations }).rows.map(({ name }) => name)).toEqual(['3', '4']);
  });
});

describe('a share', () => {
  it.each([
    [{ part: 3, whole: 9 }, null],
    [{ part: 1, whole: 10 }, 10],
    [{ part: 2, whole: 3000 }, 0],
    [null, null],
  ])('of %j is %j percent', (share, percent) => expect(shareInPercent(share)).toBe(percent));
});

const counts: readonly InsightName[] = insightNames.filter(
  (name) => !['helpTimes', 'gradesByYear', 'gradesByEdition'].includes(name),
);
/** Whose drawn columns are parts of the last one. */
const parted: readonly InsightName[] = ['outcomes', 'youth', 'partnersByYear', 'followUps'];

const some = <T>(values: readonly T[]) => fc.constantFrom(...values);

/** Records of any number of evenings, some without what they should have. */
const anyRecords = fc
  .record({
    editions: fc.array(
      fc.record({
        date: some(['2018-02-01', '2019-10-31', '2021-01-01', null]),
        status: some(['held', 'closed', 'planned'] as const),
      }),
      { maxLength: 5 },
    ),
    pitches: fc.array(
      fc.record({
        edition: fc.nat(5),
        district: some(['oost', 'noord', null, 'gone']),
        stage: some(choices.pitchStage),
        outcome: some(choices.outcome),
        ageBand: some(choices.ageBand),
      }),
      { maxLength: 30 },
    ),
    offers: fc.array(
      fc.record({ pitch: fc.nat(35), edition: fc.nat(5), partner: fc.nat(16), status: some(choices.offerStatus) }),
      { maxLength: 40 },
    ),
    followUps: fc.array(
      fc.record({
        pitch: fc.nat(30),
        dueOn: some(['2019-01-01', '2023-01-01', null]),
        doneOn: some(['2018-12-31', '2020-01-01', null]),
        round: some(choices.followUpRound),
      }),
      { maxLength: 20 },
    ),
  })
  .map(({ editions, pitches, offers, followUps }): InsightTables => {
    const make: typeof blank = (name, id, at, values) => blank(name, id, at, values);
    return aSnapshot({
      districts: ['oost', 'noord'].map((id) => make('districts', id, madeAt, { name: id, order: id })),
      editions: editions.map((values, at) => make('editions', `e${at}`, madeAt, values)),
      initiatives: pitches.map(({ district }, at) => make('initiatives', `i${at}`, madeAt, { districtId: district })),
      pitches: pitches.map(({ edition, stage }, at) =>
        make('pitches', `p${at}`, madeAt, { editionId: `e${edition}`, initiativeId: `i${at}`, stage }),
      ),
      pitchers: pitches.map(({ ageBand }, at) => make('pitchers', `m${at}`, madeAt, { ageBand })),
      speakers: pitches.map((_, at) => make('speakers', `s${at}`, madeAt, { pitchId: `p${at}`, pitcherId: `m${at}` })),
      outcomes: pitches.map(({ outcome }, at) => make('outcomes', `u${at}`, madeAt, { pitchId: `p${at}`, outcome })),
      partners: Array.from({ length: 14 }, (_, at) => make('partners', `q${at}`, madeAt, { name: `Partner ${at}` })),
      offers: offers.map(({ pitch, edition, partner, status }, at) =>
        make('offers', `o${at}`, madeAt, {
          pitchId: pitch < 30 ? `p${pitch}` : null,
          editionId: `e${edition}`,
          partnerId: `q${partner}`,
          status,
        }),
      ),
      followUps: followUps.map(({ pitch, ...dates }, at) =>
        make('followUps', `f${at}`, madeAt, { pitchId: `p${pitch}`, ...dates }),
      ),
    });
  });
const anyFilter: fc.Arbitrary<InsightFilter> = fc.record({
  from: some([null, 2019]),
  to: some([null, 2019, 2021]),
  editionId: some([null, 'e1']),
  themeId: fc.constant(null),
  districtId: some([null, 'oost']),
});

describe('whatever the records', () => {
  it('a count has as many records behind it, and the rows together are the whole', () => {
    fc.assert(
      fc.property(anyRecords, anyFilter, (tables, filter) => {
        const scope = scopeOf(tables, filter, on);
        for (const name of counts) {
          const { columns, rows, whole } = insights[name](scope);
          for (const { cells } of rows)
            for (const cell of cells) {
              expect(cell.ids).toHaveLength(cell.value ?? -1);
              expect(new Set(cell.ids).size).toBe(cell.ids.length);
            }
          for (const at of columns.keys())
            if (whole) expect(rows.reduce((sum, row) => sum + (row.cells[at]?.n ?? 0), 0)).toBe(whole.cells[at]?.n);
          if (parted.includes(name))
            for (const { cells } of rows)
              expect(cells.slice(0, -1).reduce((sum, cell) => sum + cell.n, 0)).toBe(cells.at(-1)?.n);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says of a year what the indicators say', () => {
    fc.assert(
      fc.property(anyRecords, (tables) => {
        const scope = scopeOf(tables, noFilter, on);
        const at = (name: InsightName, year: number, column: string) => {
          const { columns, rows } = insights[name](scope);
          return rows.find(({ key }) => key === String(year))?.cells[columns.findIndex((one) => one.name === column)]
            ?.value;
        };
        for (const { year } of scope.years) {
          const records = recordsOf(tables, year, on);
          const indicator = (name: Indicator) => indicators[name](records).value;
          expect(at('funnel', year, 'applied')).toBe(indicator('applications'));
          expect(at('outcomes', year, 'all')).toBe(indicator('pitches'));
          expect((at('outcomes', year, 'realised') ?? 0) + (at('outcomes', year, 'advanced') ?? 0)).toBe(
            indicator('realisedOrAdvanced'),
          );
          expect(at('youth', year, 'young')).toBe(indicator('youngPitches'));
          const help = insights.helpByKind(scopeOf(tables, { ...noFilter, from: year, to: year }, on)).whole?.cells;
          expect(help?.map(({ value }) => value)).toEqual([indicator('offers'), indicator('offersDelivered')]);
          expect(at('gradesByYear', year, 'stated')).toBe(indicator('grade'));
          expect(at('followUps', year, 'onTime')).toBe(indicator('followUpsOnTime'));
          expect(at('helpTimes', year, 'toContact')).toBe(indicator('daysToContact'));
          expect(at('partnersByYear', year, 'all')).toBe(indicator('partners'));
          expect(at('partnersByYear', year, 'newPartners')).toBe(indicator('newPartners'));
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('an invented history says the same in insights and indicators', () => {
  const history = aHistory({ editions: 12, pitchesPerEdition: 8 });
  const { rows } = insights.gradesByYear(scopeOf(history, noFilter, on));
  expect(rows).toHaveLength(6);
  for (const { key, cells } of rows) {
    const figure = indicators.grade(recordsOf(history, Number(key), on));
    expect(cells[0]?.value).toBeCloseTo(figure.value ?? 0);
    expect(cells[0]?.n).toBe(figure.n);
  }
});
