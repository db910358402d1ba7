/** Records taken out of the real app as files, and into a fresh one. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readTables } from '../../renderer/imports/tables';
import { launchApp, type RunningApp } from '../support/app';

let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'podium-exports-'));
});

test.afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function savingTo({ app }: RunningApp, name: string): Promise<string> {
  const filePath = path.join(folder, name);
  await app.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: to });
  }, filePath);
  return filePath;
}

async function openExportPart(page: Page) {
  await page.evaluate(() => {
    window.location.hash = '#/settings/-/exports';
  });
  await expect(page.getByRole('tab', { name: 'Exporteren' })).toHaveAttribute('aria-selected', 'true');
}

async function openExample(page: Page) {
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(page.getByText('Nog nodig voor deze editie')).toBeVisible();
}

/** How many rows each sheet of a saved workbook has, read as the import reads it. */
async function rowsOf(file: string): Promise<Record<string, number>> {
  const tables = await readTables(new Uint8Array(await readFile(file)), path.basename(file));
  return Object.fromEntries(tables.map((table) => [table.name, table.rows.length]));
}

/** How many records of each kind a database of the app holds. */
async function countsIn(page: Page, database: string): Promise<Record<string, number>> {
  return page.evaluate(async (name) => {
    const tables = ['editions', 'pitches', 'pitchers', 'asks', 'gifts', 'outcomes', 'partners', 'contacts', 'offers'];
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const counts = await Promise.all(
      tables.map(
        (table) =>
          new Promise<[string, number]>((resolve, reject) => {
            const request = db.transaction(table).objectStore(table).count();
            request.onsuccess = () => resolve([table, request.result]);
            request.onerror = () => reject(request.error);
          }),
      ),
    );
    db.close();
    return Object.fromEntries(counts);
  }, database);
}

test('the example goes out as a workbook, into a fresh Podium, and adds nothing a second time', async () => {
  const from = await launchApp();
  let before: Record<string, number>;
  const file = await savingTo(from, 'alles.xlsx');
  try {
    await openExample(from.page);
    await openExportPart(from.page);
    await from.page.getByRole('button', { name: 'Bewaren als Excel', exact: true }).click();
    await expect(from.page.getByText('“alles.xlsx” is bewaard.')).toBeVisible();
    await expect(from.page.getByRole('button', { name: 'Toon in map' })).toBeVisible();
    before = await countsIn(from.page, 'podium-example');
  } finally {
    await from.close();
  }
  const rows = await rowsOf(file);
  expect(Object.keys(rows)).toEqual(['Edities', 'Pitches', 'Partners', 'Aanbod']);
  expect(rows.Edities).toBe(before.editions);
  expect(rows.Aanbod).toBe(before.offers);

  const into = await launchApp();
  try {
    const { page } = into;
    await page.keyboard.press('Control+i');
    await expect(page.getByRole('button', { name: 'Bestand kiezen' })).toBeVisible();
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByText('Alles is gelezen. Niets om op te letten.')).toBeVisible();
    await page.getByRole('button', { name: 'Importeren', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Geïmporteerd' })).toBeVisible();
    expect(await countsIn(page, 'podium')).toEqual(before);
    await page.getByRole('button', { name: 'Nog een bestand' }).click();
    await expect(page.getByRole('button', { name: 'Bestand kiezen' })).toBeVisible();
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByText('Alles uit dit bestand staat al in Podium.')).toBeVisible();
    expect(await countsIn(page, 'podium')).toEqual(before);
  } finally {
    await into.close();
  }
});

test('one list goes out as CSV, and without personal data when asked', async () => {
  const running = await launchApp();
  const { page } = running;
  try {
    await openExample(page);
    await openExportPart(page);
    const complete = await savingTo(running, 'pitches.csv');
    await page.getByRole('button', { name: 'Pitches bewaren als CSV' }).click();
    await expect(page.getByText('“pitches.csv” is bewaard.')).toBeVisible();
    const text = await readFile(complete, 'utf8');
    expect(text.startsWith('\ufeffEditie;Titel;')).toBe(true);
    expect(text).toContain('@example.org');

    await page.getByRole('radio', { name: 'Zonder persoonsgegevens, om te delen' }).check();
    const shared = await savingTo(running, 'delen.csv');
    await page.getByRole('button', { name: 'Pitches bewaren als CSV' }).click();
    await expect(page.getByText('“delen.csv” is bewaard.')).toBeVisible();
    const kept = await readFile(shared, 'utf8');
    expect(kept.startsWith('\ufeffEditie;Titel;')).toBe(true);
    expect(kept).not.toContain('@example.org');
    expect(kept).not.toContain('Voornaam');
  } finally {
    await running.close();
  }
});

test('a folder that is gone is told', async () => {
  const running = await launchApp();
  const { page } = running;
  try {
    await openExample(page);
    await openExportPart(page);
    await savingTo(running, path.join('weg', 'alles.xlsx'));
    await page.getByRole('button', { name: 'Bewaren als Excel', exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Deze map bestaat niet meer.' })).toBeVisible();
  } finally {
    await running.close();
  }
});

test('each list goes out from its own head', async () => {
  const running = await launchApp();
  const { page } = running;
  try {
    await openExample(page);
    for (const [key, name] of [
      ['Control+2', 'Edities'],
      ['Control+3', 'Pitches'],
      ['Control+4', 'Partners'],
    ] as const) {
      await page.keyboard.press(key);
      const file = await savingTo(running, `${name}.xlsx`);
      await page.getByRole('button', { name: 'Hele lijst exporteren' }).click();
      await page.getByRole('menuitem', { name: 'Als Excel (.xlsx), Volledig, voor het team' }).click();
      await expect(page.getByText(`“${name}.xlsx” is bewaard.`)).toBeVisible();
      expect(Object.keys(await rowsOf(file))).toEqual([name]);
    }
    await page.keyboard.press('Control+k');
    await page.keyboard.type('export');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: 'Exporteren' })).toHaveAttribute('aria-selected', 'true');
  } finally {
    await running.close();
  }
});
