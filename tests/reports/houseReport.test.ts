import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../renderer/domain/nouns';
import { inHouseStyle } from '../../renderer/reports/houseReport';
import { houseStarter } from '../../renderer/reports/houseStarter';
import { type HouseChoice, houseOptions } from '../../renderer/reports/houseValues';
import { templateFindings } from '../../renderer/reports/templateCheck';
import { wordContent } from '../../renderer/reports/wordContent';
import { templateParts } from '../../renderer/screens/houseStyle/templateFile';
import { nl } from '../../renderer/texts/nl';
import { lintDocx } from '../support/docxLinter';
import { readDocx } from '../support/docxText';
import { exampleRecords } from '../support/exampleRecords';
import * as made from '../support/houseTemplates';
import { aHistory } from '../support/records';
import { hostileSnapshot, onePitch, optionsFor, quickReportOf } from '../support/reportCases';
import { noFaults, validated } from '../support/validator';
import { all, at, readXml, textOf } from '../support/xml';

const pitch = onePitch();
const plainReports = new WeakMap<Snapshot, Map<string, Promise<Uint8Array>>>();

/** A report of 2021 without a template; made once of the same records. */
function plainReport(snapshot: Snapshot, version: 'public' | 'internal'): Promise<Uint8Array> {
  const known = plainReports.get(snapshot) ?? new Map<string, Promise<Uint8Array>>();
  plainReports.set(snapshot, known);
  const report = known.get(version) ?? quickReportOf(snapshot, { version });
  known.set(version, report);
  return report;
}

/** A report of 2021 in a template; page numbers only where they are looked at. */
async function inTemplate(
  template: Uint8Array,
  { snapshot = pitch, version = 'public', pageNumbers = false, choice = optionsFor(), report }: Given = {},
): Promise<Uint8Array> {
  const plain = report ?? (await plainReport(snapshot, version));
  const bytes = await inHouseStyle(plain, templateParts(template), {
    ...houseOptions(snapshot, choice, nl),
    pageNumbers,
  });
  if (!bytes) throw new Error('The report is on pages of its own.');
  return bytes;
}

interface Given {
  readonly snapshot?: Snapshot;
  readonly version?: 'public' | 'internal';
  readonly pageNumbers?: boolean;
  readonly choice?: HouseChoice;
  readonly report?: Uint8Array;
}

const xmlOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const body = (bytes: Uint8Array) => readXml(xmlOf(bytes, 'word/document.xml'));
/** Spaces that hold words together are no matter here. */
const lines = (bytes: Uint8Array) => all(body(bytes), 'w:p').map((one) => textOf(one).replace(/\u00a0/g, ' '));

/** What is said of contents without page numbers. */
const unfilled = /^(contents|fields)$/;
const faultsOf = (bytes: Uint8Array) => lintDocx(made.withOwnIds(bytes)).filter(({ rule }) => !unfilled.test(rule));

describe('an annual report in a template', () => {
  it.each(Object.entries(made.validTemplates))('%s: nothing is wrong with it', async (name, template) => {
    // A page that lies has more of them; of one that stands they are counted with every report.
    const pageNumbers = name === 'lying';
    const snapshot = await exampleRecords('2022-03-08');
    const bytes = await inTemplate(template(), { snapshot, version: 'internal', pageNumbers });
    const findings = lintDocx(made.withOwnIds(bytes));
    expect(findings.filter(({ rule }) => pageNumbers || !unfilled.test(rule))).toEqual([]);
    // Every template goes to the validator in the long run.
    if (/^(dutch|lying|own chapters)$/.test(name)) expect(await validated(bytes)).toMatchObject(noFaults);
  });

  it('with numbered headings: they keep their numbers, and the contents have them too', async () => {
    const bytes = await inTemplate(made.dutch({ numbered: true }), { pageNumbers: true });
    const { contents } = readDocx(made.withOwnIds(bytes));
    expect(lines(bytes)).toContain('1.\tKernboodschap\t2');
    expect(contents.length).toBeGreaterThan(5);
    expect(await validated(bytes)).toMatchObject(noFaults);
  });

  it('in the template to start from, without its explanation', async () => {
    const bytes = await inTemplate(await houseStarter(nl, optionsFor().now));
    expect(faultsOf(bytes)).toEqual([]);
    expect(lines(bytes).join('\n')).not.toContain('Uitleg');
    expect(await validated(bytes)).toMatchObject(noFaults);
  });

  it('in the report of another year: what has charts is a template as well, and the charts of both stay apart', async () => {
    const snapshot = await exampleRecords('2022-03-08');
    const before = await quickReportOf(snapshot, { year: 2020, version: 'internal' });
    const report = await quickReportOf(snapshot);
    const bytes = await inTemplate(before, { snapshot, report });
    expect(faultsOf(bytes)).toEqual([]);
    expect(await validated(bytes)).toMatchObject(noFaults);
    const [old, added, both] = [before, report, bytes].map((one) => readDocx(one));
    if (!old || !added || !both) throw new Error('Three were read.');
    expect(old.charts.length).toBeGreaterThan(0);
    expect(both.charts).toHaveLength(old.charts.length + added.charts.length);
    for (const chart of [...old.charts, ...added.charts]) expect(both.charts).toContainEqual(chart);
    const workbooks = (of: Uint8Array) =>
      Object.entries(unzipSync(of)).flatMap(([name, part]) => (name.endsWith('.xlsx') ? [strFromU8(part, true)] : []));
    expect(workbooks(bytes).sort()).toEqual([...workbooks(before), ...workbooks(report)].sort());
    expect(templateFindings(templateParts(before)).notices).toContain('wholeText');
  });

  it('says what the plain report says: the same text, tables and charts', async () => {
    const snapshot = await exampleRecords('2022-03-08');
    const plain = readDocx(await quickReportOf(snapshot));
    const own = readDocx(made.withOwnIds(await inTemplate(made.english(), { snapshot })));
    const words = (found: typeof plain) =>
      found.paragraphs.slice(found.paragraphs.indexOf('Kernboodschap')).filter((one) => !/\t$/.test(one));
    expect(words(own).filter(Boolean)).toEqual(words(plain).filter(Boolean));
    expect(own.tables).toEqual(plain.tables);
    expect(own.charts).toEqual(plain.charts);
    expect(own.charts.length).toBeGreaterThan(0);
  });

  it('fills the places, says no title twice, and leaves what it does not know', async () => {
    const snapshot = await exampleRecords('2022-03-08');
    const text = lines(await inTemplate(made.dutch(), { snapshot }));
    expect(text.filter((one) => one === 'Jaarverslag Initiatievencafé 2021')).toHaveLength(1);
    expect(text[0]).toBe('Gemeente Haarlem');
    expect(text).toContain('Datum: dinsdag 8 maart 2022, kenmerk: –');
    expect(text.some((one) => one.startsWith('Datum\t'))).toBe(false);
    expect(text.some((one) => one.startsWith('Opsteller\t'))).toBe(true);
    // A paragraph of nothing but what is not known goes.
    expect(lines(await inTemplate(made.dutch())).slice(0, 5)).toEqual([
      'Jaarverslag Initiatievencafé 2021',
      'Verslag aan de gemeenteraad over 2021',
      'Datum: dinsdag 8 maart 2022, kenmerk: –',
      'Peildatum\t1 maart 2022',
      'Status\tconcept',
    ]);
    const odd = lines(await inTemplate(made.odd()));
    expect(odd).toContain('{{logo}} en {{titel');
    expect(lines(await inTemplate(made.split()))[0]).toBe('Over Jaarverslag Initiatievencafé 2021 en 2021.');
  });

  it('keeps what the template has at the head and foot, with its logo and its page', async () => {
    const bytes = await inTemplate(made.dutch());
    expect(xmlOf(bytes, 'word/header1.xml')).toContain('Gemeente Voorbeeld');
    expect(unzipSync(bytes)['word/media/image1.png']?.length).toBeGreaterThan(50);
    expect(xmlOf(bytes, 'word/footer1.xml')).toContain('Jaarverslag Initiatievencafé 2021, bladzijde ');
    const margin = all(body(bytes), 'w:pgMar').at(-1)?.attributes;
    expect(margin).toMatchObject({ 'w:left': '1985', 'w:top': '1985' });
    expect(lines(await inTemplate(made.withContents(false)))).toContain('Wat staat waar');
    expect(lines(await inTemplate(made.withContents(false))).join()).not.toContain('Oud hoofdstuk');
  });

  it('fills text boxes, whichever of their two forms a reader takes, and controls bound to properties', async () => {
    const { p } = made;
    const box = `<w:txbxContent>${p('Box {{titel}}')}</w:txbxContent>`;
    const boxed = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="w">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const bound = `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent>${p('Jaar {{jaar}}')}</w:sdtContent></w:sdt>`;
    const bytes = await inTemplate(made.templateOf({ body: `${boxed}${bound}${p('{{inhoud}}')}` }));
    const xml = xmlOf(bytes, 'word/document.xml');
    expect(xml.match(/Box Jaarverslag Initiatievencafé 2021/g)).toHaveLength(2);
    expect(xml).toContain('Jaar 2021');
    expect(xml).not.toContain('dataBinding');
  });

  it('lists the chapters of the template among those of the report, in their order', async () => {
    const titles = readDocx(await inTemplate(made.withChapters(), { pageNumbers: true })).contents.map(
      ({ title }) => title,
    );
    expect(titles[0]).toBe('Voorwoord');
    expect(titles[1]).toBe('Kernboodschap');
    expect(titles.at(-1)).toBe('Colofon');
  });

  it('takes the styles of the template, adds those that it lacks, and fits its tables to the text', async () => {
    const bytes = await inTemplate(made.dutch());
    const styles = new Set(all(body(bytes), 'w:pStyle').map(({ attributes }) => attributes['w:val']));
    expect([...styles]).toEqual(expect.arrayContaining(['Kop1', 'Kop2', 'Bijschrift', 'TableText', 'Inhopg1']));
    expect(styles).not.toContain('Heading1');
    const sheet = xmlOf(bytes, 'word/styles.xml');
    expect(sheet).toContain('8A1538');
    expect(sheet).not.toContain('14554F');
    const text = 11_906 - 1_134 - 1_985;
    for (const table of all(body(bytes), 'w:tbl')) {
      const width = Number(at(table, 'w:tblPr', 'w:tblW')?.attributes['w:w']);
      expect(width).toBeLessThanOrEqual(text);
      const columns = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(columns.every((one) => one > 200)).toBe(true);
      expect(columns.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(width);
    }
    for (const extent of all(body(bytes), 'wp:extent'))
      expect(Number(extent.attributes.cx)).toBeLessThanOrEqual(text * 635);
  });

  it('is marked on every page when it is internal, and on none when it is public', async () => {
    const marking = nl.reports.annualReport.marking;
    const heads = (bytes: Uint8Array) =>
      Object.keys(unzipSync(bytes)).filter((name) => /^word\/header\d*\.xml$/.test(name));
    for (const template of Object.values(made.validTemplates)) {
      const bytes = await inTemplate(template(), { version: 'internal' });
      const sections = all(body(bytes), 'w:sectPr');
      expect(heads(bytes).length).toBeGreaterThan(0);
      for (const name of heads(bytes)) expect(xmlOf(bytes, name)).toContain(marking);
      const [first] = sections;
      const kinds = (first ? all(first, 'w:headerReference') : []).map(({ attributes }) => attributes['w:type']);
      expect(kinds).toContain('default');
      // A page of its own at the front has a head of its own.
      if (first && all(first, 'w:titlePg').length > 0) expect(kinds).toContain('first');
      const open = await inTemplate(template());
      for (const name of heads(open)) expect(xmlOf(open, name)).not.toContain(marking);
    }
  });

  it('is read back for other formats: its chapters, and of its heads only that it is internal', async () => {
    for (const version of ['public', 'internal'] as const) {
      const { marking, blocks } = wordContent(await inTemplate(made.dutch(), { version }));
      expect(marking).toBe(version === 'internal' ? nl.reports.annualReport.marking : '');
      expect(blocks).toContainEqual({ kind: 'heading', level: 1, text: 'Kernboodschap' });
      expect(blocks.some(({ kind }) => kind === 'item')).toBe(true);
      expect(blocks.some(({ kind }) => kind === 'note')).toBe(true);
    }
  });

  it('leaves nothing that Word asks about, and says its language, title, author and moment', async () => {
    const bytes = await inTemplate(made.dotx());
    const settings = xmlOf(bytes, 'word/settings.xml');
    expect(settings).not.toMatch(/updateFields|attachedTemplate/);
    expect(settings).toContain('w:themeFontLang w:val="nl-NL"');
    expect(xmlOf(bytes, 'word/_rels/settings.xml.rels')).not.toContain('gemeente.dotx');
    expect(xmlOf(bytes, 'word/styles.xml')).toContain('w:lang w:val="nl-NL"');
    expect(xmlOf(bytes, '[Content_Types].xml')).not.toContain('template.main');
    const core = xmlOf(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Jaarverslag Initiatievencafé 2021</dc:title>');
    expect(core).toContain('2022-03-08T10:15:00Z');
    expect(core).toContain('<dc:language>nl-NL</dc:language>');
  });

  it('is whole with hostile texts in every field, and fills no braces that someone typed', async () => {
    const bytes = await inTemplate(made.dutch(), {
      snapshot: hostileSnapshot(),
      version: 'internal',
    });
    expect(faultsOf(bytes)).toEqual([]);
    expect(lines(bytes).join('\n')).toContain('{{title}}');
  });

  it('of an empty year and of 12 editions', async () => {
    for (const snapshot of [
      aHistory({ editions: 0, pitchesPerEdition: 0 }),
      aHistory({ editions: 12, pitchesPerEdition: 7, editionsPerYear: 12 }),
    ])
      expect(faultsOf(await inTemplate(made.dutch(), { snapshot }))).toEqual([]);
  });

  it('tells how far it is all along, and stops when that is asked', async () => {
    const parts = templateParts(made.dutch());
    const report = await quickReportOf(onePitch());
    const options = { ...houseOptions(onePitch(), optionsFor(), nl), pageNumbers: false };
    const told: number[] = [];
    await inHouseStyle(report, parts, { ...options, progress: (done) => told.push(done) });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(5);
    expect([told[0], told.at(-1)]).toEqual([0, 1]);
    for (const from of told.slice(0, -1)) {
      const stop = new AbortController();
      const progress = (done: number) => done >= from && stop.abort();
      const making = inHouseStyle(report, parts, { ...options, progress, signal: stop.signal });
      await expect(making).rejects.toThrow(/abort/i);
    }
  });

  it('gives the same bytes again, at another moment and in another time zone', async () => {
    const make = async () => inTemplate(made.dutch(), { report: await quickReportOf(onePitch()) });
    const first = await make();
    const zone = process.env.TZ;
    // The clock alone: what waits for a moment goes on doing so.
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      for (const TZ of ['Pacific/Honolulu', 'Asia/Tokyo']) {
        process.env.TZ = TZ;
        vi.setSystemTime(Date.now() + 40 * 60 * 60 * 1000);
        expect(await make()).toEqual(first);
      }
    } finally {
      vi.useRealTimers();
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
