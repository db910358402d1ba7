import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../renderer/domain/nouns';
import { tableNames } from '../../renderer/domain/nouns';
import { instant } from '../../renderer/domain/time';
import { catalogue } from '../../renderer/reports/catalogue';
import { cueSheet } from '../../renderer/reports/cueSheet';
import type { PaperOptions } from '../../renderer/reports/paper';
import { runSheet } from '../../renderer/reports/runSheet';
import { timesReport } from '../../renderer/reports/timesReport';
import { en } from '../../renderer/texts/en';
import { nl, type Texts } from '../../renderer/texts/nl';
import { lintDocx } from '../support/docxLinter';
import { everythingIn, readDocx, tableNamed } from '../support/docxText';
import { anEvening } from '../support/evenings';
import { aSnapshot } from '../support/records';
import { hostileIn } from '../support/reportCases';
import { all, at, elementsIn, readXml } from '../support/xml';

const options: PaperOptions = { editionId: 'avond', now: instant(Date.UTC(2026, 9, 16, 10)) };

type Make = (snapshot: Snapshot, more?: Partial<PaperOptions>, texts?: Texts) => Promise<Uint8Array>;

const papers: Readonly<Record<'runSheet' | 'cueSheet' | 'times' | 'timesInside', Make>> = {
  runSheet: (snapshot, more, texts = nl) => runSheet(snapshot, { ...options, ...more }, texts),
  cueSheet: (snapshot, more, texts = nl) => cueSheet(snapshot, { ...options, ...more, points: [] }, texts),
  times: (snapshot, more, texts = nl) => timesReport(snapshot, { ...options, ...more, version: 'public' }, texts),
  timesInside: (snapshot, more, texts = nl) =>
    timesReport(snapshot, { ...options, ...more, version: 'internal' }, texts),
};
const kinds = Object.entries(papers);

/** Two evenings in one set of records. */
function twoEvenings(): Snapshot {
  const [one, other] = [
    anEvening({ longerMs: { questions: 65_000, opening: -90_000 }, changeOverMs: 35_000 }),
    anEvening({ id: 'eerder', number: 12, date: '2026-05-12', longerMs: { questions: 45_000 } }),
  ];
  const merged = tableNames.map((table) => {
    const known = new Set(one[table].map((row) => row.id));
    return [table, [...one[table], ...other[table].filter((row) => !known.has(row.id))]];
  });
  return Object.fromEntries(merged) as Snapshot; // of the very list of tables
}

describe.each(kinds)('%s', (_name, make) => {
  it.each<[string, () => Snapshot]>([
    ['two evenings', twoEvenings],
    ['an evening without a log', () => anEvening({ isHeld: false })],
    ['an edition without a run of show', () => ({ ...anEvening(), cues: [], runRows: [] })],
    ['no edition at all', () => aSnapshot()],
    ['an evening that still runs', () => ({ ...anEvening(), runRows: anEvening().runRows.slice(0, 9) })],
    ['hostile texts', () => hostileIn(twoEvenings(), 0)],
    ['other hostile texts', () => hostileIn(twoEvenings(), 11)],
  ])('is a document without faults: %s', async (_case, snapshot) => {
    expect(lintDocx(await make(snapshot()))).toEqual([]);
  });

  it('is one in English', async () => {
    expect(lintDocx(await make(twoEvenings(), {}, en))).toEqual([]);
  });
});

describe('the same records', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(kinds)('give the same bytes of %s in every time zone', async (_name, make) => {
    const hashes = new Set<string>();
    for (const TZ of ['Europe/Amsterdam', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env.TZ = TZ;
      hashes.add(
        createHash('sha256')
          .update(await make(twoEvenings()))
          .digest('hex'),
      );
    }
    expect(hashes.size).toBe(1);
  });
});

const header = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/header1.xml'] ?? new Uint8Array());

describe('who may read it', () => {
  it('is said on every page of what has names', async () => {
    for (const make of [papers.runSheet, papers.cueSheet, papers.timesInside])
      expect(header(await make(twoEvenings()))).toContain('Intern – bevat persoonsgegevens');
    expect(header(await papers.times(twoEvenings()))).toBe('');
  });

  it('is everyone for the public times: no one is named, and nothing that was noted is in it', async () => {
    const records = twoEvenings();
    const ideas = records.initiatives.map((idea, index) =>
      index === 0 ? { ...idea, title: 'De soep van Evi' } : idea,
    );
    const text = everythingIn(await papers.times({ ...records, initiatives: ideas }));
    for (const { givenName, familyName } of records.pitchers) {
      expect(text).not.toContain(familyName);
      expect(text).not.toMatch(new RegExp(`\\b${givenName}\\b`));
    }
    for (const secret of ['Anna', 'Zaal staat op', 'Han Presentator', '06-0000', 'Bea Regie'])
      expect(text).not.toContain(secret);
    const inside = everythingIn(await papers.timesInside({ ...records, initiatives: ideas }));
    for (const shown of ['De soep van Evi', 'Ruimte in het wijkcentrum, Anna', 'Zaal staat op'])
      expect(inside).toContain(shown);
  });
});

describe('the run sheet', () => {
  it('has the plan, who may not be filmed, and empty boxes to write in', async () => {
    const bytes = await papers.runSheet(anEvening({ isHeld: false }));
    const rows = tableNamed(readDocx(bytes), 'De onderdelen van de avond');
    const { heads } = nl.eveningPapers.runSheet;
    expect(rows[0]).toEqual(Object.values(heads));
    expect(rows[5]).toEqual([
      ...[
        '5',
        '19:48',
        '2:00',
        'Pitch: Buurtmoestuin Meerwijk',
        'Evi van der Dijkstra (zeg: EE-vie van der DIJK-stra)',
      ],
      ...['Bea Regie', 'Geluid: Headset · Licht: Spot op midden · Beeld: Dia van de pitcher', 'akkoord', '', ''],
    ]);
    expect(rows[8]?.[7]).toBe('niet op foto, niet filmen, niet uitzenden');
    expect(rows[11]?.[7]).toBe('nog niet gevraagd: niet filmen');
    expect(rows[14]?.[6]).toBe('Geluid: Twee microfoons, lijn voor gitaar · Licht: Warm, zaal donker');
    const body = readXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
    const [, table] = all(body, 'w:tbl');
    const boxes = elementsIn(table, 'w:tr').map((row) =>
      elementsIn(row, 'w:tc').filter((cell) => elementsIn(at(cell, 'w:tcPr', 'w:tcBorders')).length === 4),
    );
    expect(boxes.map((cells) => cells.length)).toEqual([0, ...Array.from({ length: 26 }, () => 2)]);
    expect(all(body, 'w:pgSz')[0]?.attributes['w:orient']).toBe('landscape');
  });

  it('says how the team is reached', async () => {
    const docx = readDocx(await papers.runSheet(anEvening()));
    expect(tableNamed(docx, 'Het team')).toEqual([
      ['Naam', 'Rol', 'Telefoon'],
      ['Bea Regie', 'regie', '06-00000001'],
      ['Tom Techniek', 'licht en geluid', '06-00000002'],
    ]);
  });
});

describe('the cue sheet', () => {
  it('has times of the video', async () => {
    const docx = readDocx(await papers.cueSheet(anEvening()));
    const rows = tableNamed(docx, 'Onderdelen van de avond');
    expect(rows[5]?.slice(0, 5)).toEqual(['5', '19:00', '21:00', '2:00', 'Pitch: Buurtmoestuin Meerwijk']);
    expect(rows[1]?.slice(0, 4)).toEqual(['1', '–', '–', '30:00']);
    expect(docx.paragraphs.join(' ')).toContain('In en uit zijn tijden van de video.');
  });

  it('has times of the clock where no one knows when the video begins', async () => {
    const docx = readDocx(await papers.cueSheet(anEvening({ isRecorded: false })));
    expect(tableNamed(docx, 'Onderdelen van de avond')[1]?.[1]).toBe('19:00:00');
    expect(docx.paragraphs.join(' ')).toContain('tijden van de klok');
  });

  it('has times through a point that was typed', async () => {
    const records = anEvening({ isRecorded: false });
    const point = { at: instant(records.runRows[0]?.at ?? 0), videoMs: 60_000 };
    const docx = readDocx(await cueSheet(records, { ...options, points: [point] }, nl));
    expect(tableNamed(docx, 'Onderdelen van de avond')[1]?.slice(1, 3)).toEqual(['1:00', '31:00']);
  });
});

describe('the times of an evening', () => {
  it('are in a chart and in its table', async () => {
    const docx = readDocx(await papers.times(twoEvenings()));
    const rows = tableNamed(docx, 'Gepland en echt, per soort onderdeel');
    expect(rows.slice(0, 3)).toEqual([
      ['Soort', 'Aantal', 'Duur gepland', 'Duur', 'Verschil'],
      ['Wisselen', '13', '0:00', '7:35', '+7:35'],
      ['Vragen', '6', '18:00', '24:30', '+6:30'],
    ]);
    const [chart] = docx.charts;
    const seconds = (name: string, kind: string) => Math.round((chart?.[name]?.[kind] ?? 0) * 86_400);
    expect(seconds('Zoals gepland', 'Vragen')).toBe(18 * 60);
    expect(seconds('Te lang', 'Vragen')).toBe(390);
    expect(seconds('Te lang', 'Wisselen')).toBe(455);
    expect(seconds('Over', 'Opening')).toBe(90);
    expect(chart?.['Zoals gepland']?.Netwerkborrel).toBeUndefined();
  });

  it('are told in a sentence, per part and over the editions', async () => {
    const docx = readDocx(await papers.times(twoEvenings()));
    expect(docx.paragraphs).toContain(
      'Jullie begonnen op tijd. Jullie eindigden 13 minuten later dan gepland. De meeste tijd ging verloren bij wisselen: 8 minuten over 13 keer.',
    );
    const parts = tableNamed(docx, 'Gepland en echt, per onderdeel');
    expect(parts[2]).toEqual(['Opening', '19:30', '19:30', '10:00', '8:30', '−1:30']);
    const over = tableNamed(docx, 'over alle avonden');
    expect(over.find(([kind]) => kind === 'Vragen')).toEqual(['Vragen', '2', '12', '3:55', '+0:55', '+11:00']);
    expect(docx.paragraphs.join(' ')).toContain('(n = 26)');
  });

  it('have nothing over the editions after a first evening', async () => {
    const { headings } = readDocx(await papers.times(anEvening()));
    expect(headings).toEqual(['In het kort', 'Waar ging de tijd heen?', 'Per onderdeel']);
  });
});

describe('the catalogue', () => {
  it('has every paper', async () => {
    expect(await catalogue.runSheet.load()).toBe(runSheet);
    expect(await catalogue.cueSheet.load()).toBe(cueSheet);
    expect(await catalogue.timesReport.load()).toBe(timesReport);
  });
});
