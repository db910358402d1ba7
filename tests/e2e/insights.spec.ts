/** From a chart over the years to its table, to the records behind a figure, and to files. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readTables } from '../../renderer/imports/tables';
import { launchApp, type RunningApp } from '../support/app';

let folder: string;
let running: RunningApp;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'podium-insights-'));
  running = await launchApp();
});

test.afterEach(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const title = 'Wat er van de pitches werd';

async function openInsights(page: Page): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/reports/-/insights';
  });
  await expect(page.getByRole('heading', { name: 'Inzichten', exact: true })).toBeVisible();
}

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(page.getByText('Nog nodig voor deze editie')).toBeVisible();
  await openInsights(page);
}

async function savingTo({ app }: RunningApp, name: string): Promise<string> {
  const filePath = path.join(folder, name);
  await app.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: to });
  }, filePath);
  return filePath;
}

/** What another program would get from the clipboard. */
async function pasted(page: Page): Promise<{ text: string; html: string }> {
  const heard = page.evaluate(
    () =>
      new Promise<{ text: string; html: string }>((resolve) => {
        const field = document.body.appendChild(document.createElement('textarea'));
        field.focus();
        field.addEventListener('paste', ({ clipboardData }) => {
          resolve({
            text: clipboardData?.getData('text/plain') ?? '',
            html: clipboardData?.getData('text/html') ?? '',
          });
          field.remove();
        });
      }),
  );
  await expect(page.locator('body > textarea')).toBeFocused();
  await page.keyboard.press('Control+V');
  return heard;
}

test('a chart, its table, the records behind a figure, and a filter over them', async () => {
  const { page } = running;
  await openInsights(page);
  await expect(page.getByRole('heading', { name: 'Hier is nog niets te zien' })).toBeVisible();
  await page.getByRole('link', { name: 'Overzicht' }).click();
  await openExample(page);

  const part = page.getByRole('region', { name: title });
  const bars = part.locator('.MuiBarChart-element');
  await expect(bars.first()).toBeVisible();
  await bars.first().click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('listitem').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Sluiten' }).click();

  await part.getByRole('button', { name: `${title}: tabel tonen` }).press('Enter');
  const figure = part.getByRole('button', { name: /^Samen, gerealiseerd: \d+\./ });
  const count = Number(await figure.textContent());
  expect(count).toBeGreaterThan(1);
  await figure.press('Enter');
  const records = page.getByRole('complementary', { name: 'Samen: gerealiseerd' });
  await expect(records.getByText(`Dit zijn de ${count} pitches.`)).toBeVisible();
  await expect(records.getByRole('listitem')).toHaveCount(count);
  await page.keyboard.press('Escape');
  await expect(figure).toBeFocused();

  const years = await part.getByRole('rowheader').allTextContents();
  const [first = ''] = years;
  await page.getByRole('button', { name: 'Tot en met: alle' }).click();
  await page.getByRole('menuitem', { name: first, exact: true }).click();
  await expect(part.getByRole('rowheader')).toHaveText([first, 'Samen']);

  await part.getByRole('button', { name: /^Samen, samen/ }).click();
  const link = page.getByRole('complementary').getByRole('link').first();
  const pitch = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.getByRole('complementary', { name: pitch })).toBeVisible();
});

test('a table is copied as a table, and goes out as a file that says the same', async () => {
  const { page } = running;
  await openExample(page);
  const part = page.getByRole('region', { name: title });
  await part.getByRole('button', { name: `${title}: tabel tonen` }).click();
  const shown = await part
    .getByRole('row')
    .evaluateAll((rows) => rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent)));
  await part.getByRole('button', { name: `${title}: tabel kopiëren` }).click();
  await expect(page.getByText('De tabel is gekopieerd.')).toBeVisible();
  const { text, html } = await pasted(page);
  const [, ...lines] = text.split(/\r?\n/).map((line) => line.split('\t'));
  expect(lines.map((line) => line.slice(0, -1))).toEqual(shown.map((line) => line.slice(0, -1)));
  expect(html).toMatch(/<table/);
  expect(html).toMatch(/<th[^>]*>gerealiseerd<\/th>/);

  const file = await savingTo(running, 'uitkomsten.xlsx');
  await part.getByRole('button', { name: `${title}: tabel bewaren` }).click();
  await page.getByRole('menuitem', { name: 'Als Excel (.xlsx)' }).click();
  await expect(page.getByText('“uitkomsten.xlsx” is bewaard.')).toBeVisible();
  const [sheet] = await readTables(new Uint8Array(await readFile(file)), 'uitkomsten.xlsx');
  const cells = sheet?.rows.map((row) => row.cells.map(String).slice(0, 8));
  expect(cells).toEqual(shown.map((line) => line.slice(0, 8)));

  const all = await savingTo(running, 'alles.xlsx');
  await page.getByRole('button', { name: 'Alle tabellen bewaren' }).click();
  await expect(page.getByText('“alles.xlsx” is bewaard.')).toBeVisible();
  const tables = await readTables(new Uint8Array(await readFile(all)), 'alles.xlsx');
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(['Toelichting', title, 'Stadsdelen']));
});
