/** The pages that the contents of an annual report name, beside those on which another program has the chapters. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { installed } from '../support/installed';
import { aHistory } from '../support/records';
import { reportOf } from '../support/reportCases';

const folder = mkdtempSync(join(tmpdir(), 'podium-contents-'));
const [soffice, pdftotext] = [installed('soffice'), installed('pdftotext')];
afterAll(() => rmSync(folder, { recursive: true }));

/** Years of all sizes, in both versions. */
const years = [1, 2, 3, 5, 8, 12].flatMap((editions) =>
  [6, 7, 9].flatMap((pitchesPerEdition) =>
    (['public', 'internal'] as const).map((version) => ({ editions, pitchesPerEdition, version })),
  ),
);

it.runIf(soffice && pdftotext)('are the same', async () => {
  const paths: string[] = [];
  for (const [at, { version, ...history }] of years.entries()) {
    const path = join(folder, `${at}.docx`);
    writeFileSync(path, await reportOf(aHistory({ ...history, editionsPerYear: history.editions }), { version }));
    paths.push(path);
  }
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(soffice ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
    stdio: 'ignore',
  });
  const wrong: unknown[] = [];
  for (const [at, path] of paths.entries()) {
    const text = execFileSync(pdftotext ?? '', ['-layout', path.replace(/docx$/, 'pdf'), '-'], { encoding: 'utf8' });
    const pages = text.split('\f').map((page) => page.split('\n').map((line) => line.trim()));
    const entries = pages.flat().flatMap((line) => {
      const [, chapter, page] = /^(.+?)\s*\.{3,}\s*(\d+)$/.exec(line) ?? [];
      return chapter === undefined ? [] : [{ chapter, named: Number(page) }];
    });
    expect(entries.length).toBeGreaterThanOrEqual(9);
    for (const { chapter, named } of entries) {
      const found = pages.findIndex((lines) => lines.includes(chapter)) + 1;
      if (found !== named) wrong.push({ ...years[at], chapter, named, found });
    }
  }
  expect(wrong).toEqual([]);
});
