import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { catalogue, reportGroups, reportNamed, reportNames } from '../../renderer/reports/catalogue';
import { chosenFor } from '../../renderer/reports/choice';
import { htmlReport } from '../../renderer/reports/htmlReport';
import { plainText, wordContent } from '../../renderer/reports/wordContent';
import { en } from '../../renderer/texts/en';
import { nl, type Texts } from '../../renderer/texts/nl';
import { lintDocx } from '../support/docxLinter';
import { asRead, readDocx } from '../support/docxText';
import { bytesOf, likelyChoice, records, reportOf, variants } from '../support/everyReport';
import { lintHtml } from '../support/htmlLinter';

const page = (docx: Uint8Array, texts: Texts = nl) =>
  new TextDecoder().decode(htmlReport(docx, { contents: texts.reports.annualReport.contents }));

describe.each(Object.entries(records))('of %s', (_records, read) => {
  it.each(variants)('$label is a document without faults, and a page without faults', async (variant) => {
    const bytes = await bytesOf(variant, await read());
    expect(lintDocx(bytes)).toEqual([]);
    expect(lintHtml(page(bytes))).toEqual([]);
  });
});

describe('every report', () => {
  it.each(variants.filter(({ label }) => !label.includes(', only')))('$label is one in English', async (variant) => {
    const bytes = await bytesOf(variant, await records['the example'](), { texts: en });
    expect(lintDocx(bytes)).toEqual([]);
    expect(lintHtml(page(bytes, en))).toEqual([]);
  });

  it.each(variants)('$label says the same on a page as in Word', async (variant) => {
    const bytes = await bytesOf(variant, await records['the example'](), { pageNumbers: false });
    const { blocks } = wordContent(bytes);
    const docx = readDocx(bytes);
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    expect(
      tables.map(({ caption, heads, rows }) => ({
        caption: asRead(caption),
        rows: [heads, ...rows].map((row) => row.map((c) => asRead(c.text))),
      })),
    ).toEqual(docx.tables);
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [asRead(block.text)] : []));
    expect(headings).toEqual(docx.headings);
    const lines = blocks.flatMap((block) => ('pieces' in block ? [asRead(plainText(block.pieces))] : []));
    for (const line of lines) expect(docx.paragraphs).toContain(line.replace(/\n/g, ''));
  });
});

describe('the same records', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(variants)('give the same bytes of $label in every time zone', async (variant) => {
    const hashes = new Set<string>();
    const hours = new Set<number>();
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env.TZ = TZ;
      hours.add(new Date(0).getHours());
      const bytes = await bytesOf(variant, await records['the example'](), { pageNumbers: false });
      hashes.add(createHash('sha256').update(bytes).digest('hex'));
    }
    // The zone must really have changed for the test to say anything.
    expect(hours.size).toBe(2);
    expect(hashes.size).toBe(1);
  });
});

describe('the catalogue', () => {
  it.each([nl, en].map((texts) => [texts.language, texts] as const))('is worded in %s', (_language, texts) => {
    for (const name of reportNames) {
      const { options, group, parts = [] } = reportOf(name);
      const words = texts.reports.each[name];
      expect(words.name, name).toBeTruthy();
      expect(words.about, name).toMatch(/\.$/);
      expect(texts.reports.groups[group], name).toBeTruthy();
      for (const option of options) expect(texts.reports.options[option], name).toBeTruthy();
      const partWords: object = 'parts' in words && words.parts ? words.parts : {};
      expect(Object.keys(partWords).sort(), name).toEqual([...parts].sort());
    }
  });

  it('lists reports under their own names, each in a group', () => {
    for (const [name, report] of Object.entries(catalogue)) {
      expect(report.name).toBe(name);
      expect(reportNamed(name)).toBe(name);
      expect(reportGroups).toContain(report.group);
    }
    expect(reportNamed('settings')).toBeNull();
    expect(reportNamed(null)).toBeNull();
  });

  it.each(reportNames)('asks for what %s can not do without, and gives it nothing else', async (name) => {
    const { options, open = [], parts = [] } = reportOf(name);
    const choice = likelyChoice(name, await records['the example']());
    const answer = chosenFor(name, choice);
    expect('chosen' in answer && Object.keys(answer.chosen)).toHaveLength(options.length);
    const nothing = { ...choice, year: null, referenceDate: null, editionId: null, personId: null, partnerId: null };
    const needed = options.find((option) => !open.includes(option) && !/^(version|parts|syncPoints)$/.test(option));
    expect(chosenFor(name, nothing)).toMatchObject(needed ? { missing: needed } : { chosen: {} });
    const odd = chosenFor(name, { ...choice, parts: ['bogus', ...parts.slice(1)] });
    if (options.includes('parts')) expect(odd).toMatchObject({ chosen: { parts: parts.slice(1) } });
  });
});
