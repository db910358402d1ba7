import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../renderer/domain/nouns';
import { type EditionReportOptions, editionReport } from '../../renderer/reports/editionReport';
import { en } from '../../renderer/texts/en';
import { nl } from '../../renderer/texts/nl';
import { readDocx, tableNamed } from '../support/docxText';
import { aPaperEvening, dayAfter } from '../support/paperEvening';

const parts = Object.keys(nl.reports.each.editionReport.parts);
const usual: EditionReportOptions = { ...dayAfter, version: 'public', referenceDate: '2026-12-31', parts };
const read = async (more: Partial<EditionReportOptions> = {}, snapshot: Snapshot = aPaperEvening(), texts = nl) =>
  readDocx(await editionReport(snapshot, { ...usual, ...more }, texts));
const internal = { version: 'internal' } as const;
const facts = (docx: Awaited<ReturnType<typeof read>>) => docx.paragraphs.map((line) => line.split('\t'));

describe('the report of an edition', () => {
  it('begins with what happened', async () => {
    const { paragraphs } = await read();
    expect(paragraphs).toContain(
      'Op deze avond waren er 6 pitches en 77 bezoekers. De zaal gaf 1 cadeautje; er is 2 keer hulp aangeboden. De avond begon en eindigde op tijd. De avond kreeg gemiddeld een 8,1 (n = 19).',
    );
    expect(paragraphs).toContain('Er kwamen 77 bezoekers op 140 plaatsen: 55% was bezet.');
  });

  it('says so of an evening that is still to come, or was cancelled', async () => {
    const ahead = aPaperEvening({ isHeld: false });
    const docx = await read({}, ahead);
    expect(docx.paragraphs).toContain('Deze editie is nog niet gehouden. Wat hier staat, is gepland.');
    expect(docx.paragraphs).toContain('1 partner komt.');
    expect(docx.headings).toContain('Pitch 1: Buurtmoestuin Meerwijk');
    const editions = ahead.editions.map((one) => ({ ...one, status: 'cancelled' as const }));
    expect((await read({}, { ...ahead, editions })).paragraphs).toContain('Deze editie ging niet door.');
    expect((await read({ editionId: 'gone' })).paragraphs).toContain('Deze editie is er niet.');
  });

  it('has only the parts that are asked', async () => {
    const { headings } = await read({ parts: ['audience', 'money'] });
    expect(headings).toEqual([
      'In het kort',
      'De avond',
      'Publiek',
      'Geld',
      'Begroting en kosten',
      'Bijdragen van partners',
    ]);
    expect((await read({ parts: [] })).headings).toEqual(['In het kort']);
  });

  it.each(parts)('can leave out %s', async (part) => {
    const [all, without] = [await read(), await read({ parts: parts.filter((one) => one !== part) })];
    expect(without.headings.length).toBeLessThan(all.headings.length);
    expect(all.headings).toEqual(expect.arrayContaining([...without.headings]));
  });

  it('never adds up what is reached in different ways', async () => {
    const rows = tableNamed(await read(internal), 'Uitzendingen en hun bereik');
    expect(rows.slice(1)).toEqual([
      ['Live, radio', 'Radio Spaarne', '15 oktober 2026', '1', '900'],
      ['Terugkijken, online', '–', '–', '–', '3'],
    ]);
    expect(tableNamed(await read(), 'Uitzendingen en hun bereik')[2]?.[4]).toBe('<5');
  });

  it('has asks and offers by kind, and how much was delivered', async () => {
    const docx = await read();
    expect(docx.paragraphs).toContain('Er waren 3 oproepen; bij 2 daarvan kwam er aanbod voor het idee.');
    expect(tableNamed(docx, 'per soort hulp')).toEqual([
      ['Soort hulp', 'Oproepen', 'Aanbod', 'Geleverd'],
      ['Vrijwilligers', '1', '1', '0'],
      ['Ruimte', '1', '0', '0'],
      ['Materiaal', '1', '1', '1'],
      ['Samen', '3', '2', '1'],
    ]);
  });

  it('has money: what was planned and spent, and what partners gave, each of its kind', async () => {
    const docx = await read();
    const money = (label: string) =>
      facts(docx)
        .find(([name]) => name === label)?.[1]
        ?.replace(/\u00a0/g, ' ');
    expect(money('Begroot')).toBe('€ 3.000,00');
    expect(money('Verschil')).toBe('€ 65,50 minder dan begroot');
    expect(money('Per pitch')).toBe('€ 489,08 (over 6 pitches)');
    expect(docx.paragraphs.map((line) => line.replace(/\u00a0/g, ' '))).toContain(
      'In geld: € 500,00. In natura, naar waarde: € 125,00.',
    );
  });

  it('has improvements, with when they were done', async () => {
    const rows = (await read(internal)).tables.find(({ caption }) => caption.includes('Verbeterpunten'))?.rows;
    expect(rows?.slice(1)).toEqual([
      ['Meer stoelen', '13', 'Tom Techniek', 'nog niet'],
      ['Eerder de zaal in', '12', 'Bea Regie', '1 oktober 2026, voor editie 13'],
    ]);
    expect(tableNamed(await read(), 'Verbeterpunten')[0]).toEqual(['Verbeterpunt', 'Van editie', 'Klaar']);
  });

  it('knows outcomes as they were at the reference date', async () => {
    const at = async (referenceDate: string) =>
      tableNamed(await read({ ...internal, referenceDate }), 'Uitkomst per pitch')[1]?.slice(1);
    expect(await at('2026-10-20')).toEqual(['Nog niet bekend', '–', '–']);
    expect(await at('2026-12-31')).toEqual(['Verder gekomen', '1 november 2026', 'gebeld']);
    expect(await at('2027-12-31')).toEqual(['Gerealiseerd', '1 mei 2027', 'gezien']);
  });
});

describe('what everyone may read of an edition', () => {
  const everything = (bytes: Uint8Array): string =>
    Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n');

  it('names organisations, and no people', async () => {
    const text = everything(await editionReport(aPaperEvening(), usual, nl));
    for (const secret of ['Kees', 'Evi', 'Dijkstra', 'Han Presentator', 'Bea', 'Tom Techniek', '06-0000', '@example'])
      expect(text).not.toContain(secret);
    for (const secret of ['Twintig schoffels', 'Fijne sfeer']) expect(text).not.toContain(secret);
    expect(facts(await read())).toContainEqual(['Aanbod', 'Materiaal, van Spaarnebank – geleverd']);
    expect(facts(await read())).toContainEqual(['Aanbod', 'Vrijwilligers, van een bezoeker – aangeboden']);
  });

  it('is told of a text that names someone that it is left out, and keeps the rest', async () => {
    const snapshot = aPaperEvening();
    const named = snapshot.initiatives.map((one, at) => (at === 0 ? { ...one, title: 'De tuin van Evi' } : one));
    const docx = await read({}, { ...snapshot, initiatives: named });
    expect(docx.headings).toContain('Pitch 1');
    expect(facts(docx)).toContainEqual(['Oproep', 'Materiaal: Bel mij: … of …']);
    const inside = await read(internal, { ...snapshot, initiatives: named });
    expect(inside.headings).toContain('Pitch 1: De tuin van Evi');
  });

  it('takes small groups together, so that large ones can be told', async () => {
    expect(tableNamed(await read(), 'Cijfer per groep').slice(1)).toEqual([
      ['Pitchers', '5', '8,4'],
      ['Publiek', '9', '8,0'],
      ['Partners, team', '5', '8,0'],
      ['Samen', '19', '8,1'],
    ]);
    expect(tableNamed(await read(internal), 'Cijfer per groep').slice(3, 5)).toEqual([
      ['Partners', '3', '8,3'],
      ['Team', '2', '7,5'],
    ]);
  });

  it('has no group that is small, not even by taking all others away', async () => {
    const snapshot = aPaperEvening();
    const withTeam = (n: number, partners: number): Snapshot => {
      const of = (group: 'team' | 'partners', many: number) =>
        snapshot.evaluations
          .filter((one) => one.group === group)
          .flatMap((one) => Array.from({ length: many }, () => one))
          .slice(0, many);
      const rest = snapshot.evaluations.filter(({ group }) => group === 'audience');
      return { ...snapshot, evaluations: [...rest, ...of('team', n), ...of('partners', partners)] };
    };
    for (const [team, partners] of [
      [1, 0],
      [2, 2],
      [4, 4],
      [1, 1],
      [4, 0],
    ] as const) {
      const rows = tableNamed(await read({}, withTeam(team, partners)), 'Cijfer per groep').slice(1, -1);
      const untold = rows.filter(([, n]) => !/^\d+$/.test(n ?? ''));
      expect(untold, `${team} and ${partners}`).not.toHaveLength(1);
      for (const [, n, grade] of untold) expect([n === '<5' || n === 'n.t.', grade]).toEqual([true, 'n.t.']);
    }
  });

  it('has no grade of a handful of forms', async () => {
    const snapshot = aPaperEvening();
    const few = { ...snapshot, evaluations: snapshot.evaluations.slice(0, 4) };
    const { paragraphs, tables } = await read({}, few);
    expect(paragraphs).toContain(
      'Er zijn minder dan 5 formulieren; de cijfers staan daarom niet in de openbare versie.',
    );
    expect(paragraphs.join(' ')).not.toContain('n = 4');
    expect(tables.some(({ caption }) => caption.includes('Cijfer per groep'))).toBe(false);
    expect((await read(internal, few)).paragraphs.join(' ')).toContain('(n = 4)');
  });

  it('has no small number of pitches per outcome, and what they are inside', async () => {
    expect((await read()).paragraphs.join(' ')).toContain('staan daarom niet in de openbare versie');
    expect((await read()).tables.some(({ caption }) => caption.includes('Pitches per uitkomst'))).toBe(false);
    expect(
      tableNamed(await read(internal), 'Pitches per uitkomst')
        .filter(([, n]) => n !== '0')
        .slice(1),
    ).toEqual([
      ['Verder gekomen', '1'],
      ['Nog niet bekend', '5'],
      ['Samen', '6'],
    ]);
  });

  it('says whether there were enough young pitchers, and how many inside', async () => {
    expect((await read()).paragraphs).toContain('De editie haalde het streven van minstens 2 pitches van jongeren.');
    expect((await read(internal)).paragraphs).toContain(
      '2 van de 6 pitches waren van een of meer jonge pitchers. Het streven is minstens 2.',
    );
  });
});

describe('the words of the report of an edition', () => {
  const { short, audience, timed, help, young } = nl.papers.editionReport;

  it.each([
    [
      short(0, null, 0, 0),
      'Op deze avond waren er geen pitches. Er is geen cadeautje vastgelegd; er is geen aanbod van hulp vastgelegd.',
    ],
    [short(1, null, 1, 1), 'Op deze avond was er 1 pitch. De zaal gaf 1 cadeautje; er is 1 keer hulp aangeboden.'],
    [
      short(2, 1, 0, 3),
      'Op deze avond waren er 2 pitches en 1 bezoeker. Er is geen cadeautje vastgelegd; er is 3 keer hulp aangeboden.',
    ],
    [audience(null, 100, null), 'Het aantal bezoekers is niet geteld.'],
    [audience(1, null, null), 'Er kwam 1 bezoeker. Hoeveel plaatsen de locatie heeft, is niet bekend.'],
    [audience(0, 1, null), 'Er kwam geen publiek; er was 1 plaats.'],
    [timed(null, null), ''],
    [timed(60_000, -120_000), 'De avond begon 1 minuut te laat en eindigde 2 minuten te vroeg.'],
    [help.asked(0, 0), 'Er zijn geen oproepen vastgelegd.'],
    [help.asked(1, 0), 'Er was 1 oproep; er kwam geen aanbod voor dat idee.'],
    [help.asked(3, 3), 'Er waren 3 oproepen; bij alle kwam er aanbod voor het idee.'],
    [young.counted(0, 1, 2), 'De enige pitch was niet van een of meer jonge pitchers. Het streven is minstens 2.'],
  ])('know one, many and none: %s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it('are there in English', async () => {
    const { headings } = await read({}, aPaperEvening(), en);
    expect(headings.slice(0, 3)).toEqual(['In short', 'The evening', 'Audience']);
  });
});
