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

test('the papers of an evening are found here too', async () => {
  await page.getByRole('tab', { name: 'Van een avond' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Papieren van een avond' })).toBeVisible();
  const edition = page.getByRole('combobox', { name: 'Editie' });
  // The next one at first; of one that was held everything can be made.
  await expect(edition).toContainText('Editie 15');
  await expect(page.getByRole('button', { name: 'Tijden van de avond bewaren als word' })).toBeDisabled();
  await edition.click();
  await page.getByRole('option', { name: /^Editie 14/ }).click();
  const to = path.join(folder, 'tijden.docx');
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, to);
  await page.getByRole('button', { name: 'Tijden van de avond bewaren als word' }).click();
  await expect(page.getByText('“tijden.docx” is bewaard.')).toBeVisible();
  const bytes = await readFile(to);
  expect(lintDocx(bytes)).toEqual([]);
  expect(readDocx(bytes).paragraphs).toContain('Tijden van de avond, editie 14');
  await page.getByRole('link', { name: 'Tijden, hoofdstukken en afsluiten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Na de avond · Editie 14/ })).toBeVisible();
});

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
