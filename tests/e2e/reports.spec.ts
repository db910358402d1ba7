/** The annual report on screen: making, stopping, choosing, and a save that does not come about. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';
import { lintDocx } from '../support/docxLinter';
import { readDocx } from '../support/docxText';

let folder: string;
let running: RunningApp;
let page: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'podium-reports-'));
  running = await launchApp();
  page = running.page;
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(page.getByText('Nog nodig voor deze editie')).toBeVisible();
});

test.beforeEach(async () => {
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+5');
});

test.afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

const preview = () => page.getByLabel('Voorbeeld van Jaarverslag');
const saveButton = () => page.getByRole('button', { name: 'Bewaren als Word' });

async function saveTo(filePath: string) {
  await running.app.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: to });
  }, filePath);
  await expect(preview()).toContainText('Kernboodschap');
  await saveButton().click();
}

test('what is previewed is what is saved', async () => {
  await saveTo(path.join(folder, 'verslag.docx'));
  await expect(page.getByText('“verslag.docx” is bewaard.')).toBeVisible();
  const bytes = await readFile(path.join(folder, 'verslag.docx'));
  expect(lintDocx(bytes)).toEqual([]);
  const { headings, tables } = readDocx(bytes);
  for (const text of [...headings, ...tables.flatMap(({ rows }) => rows.flat())].filter(Boolean))
    await expect(preview()).toContainText(text);
  // The preview draws the chart as well, from the picture that the file carries beside Word's own chart.
  await expect(preview().locator('img')).toHaveCount(1);
});

test('another year and the internal version are made anew, and names are warned of', async () => {
  await page.getByRole('combobox', { name: 'Jaar' }).click();
  const option = page.getByRole('option').nth(1);
  const year = await option.textContent();
  await option.click();
  await expect(preview()).toContainText(`Jaarverslag Initiatievencafé ${year}`);
  await page.getByRole('radio', { name: 'Intern, met namen' }).check();
  await expect(page.getByText('In deze versie staan namen.')).toBeVisible();
  await saveTo(path.join(folder, 'intern.docx'));
  await expect(page.getByText('“intern.docx” is bewaard.')).toBeVisible();
  expect(lintDocx(await readFile(path.join(folder, 'intern.docx')))).toEqual([]);
});

test('making is stopped, and goes again', async () => {
  // Another date asks for another document.
  await page.getByLabel('Peildatum').fill('2026-01-15');
  await page.getByRole('button', { name: 'Stoppen' }).click();
  await expect(page.getByText('Je hebt het maken gestopt.')).toBeVisible();
  await expect(saveButton()).toBeDisabled();
  await page.getByRole('button', { name: 'Opnieuw maken' }).click();
  await expect(preview()).toContainText('15 januari 2026');
});

test('a folder that is gone is told, and nothing is half written', async () => {
  await saveTo(path.join(folder, 'weg', 'verslag.docx'));
  await expect(page.getByRole('alert')).toContainText('Deze map bestaat niet meer.');
});

test('a document is kept while nothing changed', async () => {
  await expect(preview()).toContainText('Kernboodschap');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+5');
  await expect(preview()).toContainText('Kernboodschap');
  await expect(page.getByRole('button', { name: 'Stoppen' })).toHaveCount(0);
});
