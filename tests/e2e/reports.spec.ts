/** Reports on screen: finding one, making, stopping, choosing, other formats, and a save that does not come about. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import readXlsx from 'read-excel-file/node';
import { launchApp, type RunningApp } from '../support/app';
import { lintDocx } from '../support/docxLinter';
import { readDocx, tableNamed } from '../support/docxText';
import { lintHtml } from '../support/htmlLinter';

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

/** Opens a report from the list, as one does. */
async function open(name: string) {
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+5');
  await page.getByRole('navigation', { name: 'Alle rapporten' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test.afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

const preview = (name = 'Jaarverslag') => page.getByLabel(`Voorbeeld van ${name}`);
const saveButton = () => page.getByRole('button', { name: 'Bewaren als Word' });

async function saveTo(filePath: string) {
  await answerDialog(filePath);
  await expect(preview()).toContainText('Kernboodschap');
  await saveButton().click();
}

/** The system's dialog answers with a place. */
const answerDialog = (filePath: string) =>
  running.app.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: to });
  }, filePath);

test('the papers of an evening are found here too, with the evening that is meant', async () => {
  await open('Draaiboek');
  const edition = page.getByRole('combobox', { name: 'Editie' });
  // What is needed beforehand begins with the next one, what is told afterwards with the last.
  await expect(edition).toContainText('Editie 15');
  await expect(preview('Draaiboek')).toContainText('Draaiboek, editie 15');
  await expect(page.getByText('Hier staan namen in.')).toBeVisible();
  await open('Tijden van de avond');
  await expect(edition).toContainText('Editie 14');
  await expect(preview('Tijden van de avond')).toContainText('Waar ging de tijd heen?');
  const to = path.join(folder, 'tijden.docx');
  await answerDialog(to);
  await saveButton().click();
  await expect(page.getByText('“tijden.docx” is bewaard.')).toBeVisible();
  const bytes = await readFile(to);
  expect(lintDocx(bytes)).toEqual([]);
  expect(readDocx(bytes).paragraphs).toContain('Tijden van de avond, editie 14');
  await open('Montagelijst');
  await expect(preview('Montagelijst')).toContainText('Onderdelen van de avond met hun tijden');
  await page.getByRole('link', { name: 'andere bestanden van deze avond' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Na de avond · Editie 14/ })).toBeVisible();
});

test('a report is found by its name, and is open again the next time', async () => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('montage');
  await page.getByRole('option', { name: /Montagelijst/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Montagelijst' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Editie' }).click();
  await page.getByRole('option', { name: /^Editie 13/ }).click();
  await expect(preview('Montagelijst')).toContainText('Montagelijst, editie 13');
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { level: 1, name: 'Overzicht' })).toBeVisible();
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('heading', { level: 1, name: 'Montagelijst' })).toBeVisible();
  // The edition that was chosen last is remembered with it.
  await expect(page.getByRole('combobox', { name: 'Editie' })).toContainText('Editie 13');
});

test('parts are left out, and stay out the next time; whom it is about is chosen each time', async () => {
  await open('Editieverslag');
  const report = preview('Editieverslag');
  await expect(report).toContainText('Verbeterpunten');
  await page.getByRole('button', { name: 'Onderdelen kiezen' }).click();
  await page.getByRole('checkbox', { name: 'Verbeterpunten' }).uncheck();
  await expect(report).not.toContainText('Verbeterpunten');
  await expect(page.getByText('10 van de 11 onderdelen')).toBeVisible();
  await open('Persoonsdossier');
  await expect(page.getByRole('heading', { name: 'Nog niemand gekozen' })).toBeVisible();
  await expect(saveButton()).toBeDisabled();
  await page.getByRole('combobox', { name: 'Persoon' }).fill('no');
  const found = page.getByRole('option').first();
  const name = await found.textContent();
  await found.click();
  await expect(preview('Persoonsdossier')).toContainText(name ?? '');
  await open('Editieverslag');
  await expect(page.getByText('10 van de 11 onderdelen')).toBeVisible();
  await open('Persoonsdossier');
  await expect(page.getByRole('heading', { name: 'Nog niemand gekozen' })).toBeVisible();
});

test('what is previewed is what is saved', async () => {
  await open('Jaarverslag');
  await saveTo(path.join(folder, 'verslag.docx'));
  await expect(page.getByText('“verslag.docx” is bewaard.')).toBeVisible();
  const bytes = await readFile(path.join(folder, 'verslag.docx'));
  expect(lintDocx(bytes)).toEqual([]);
  const { headings, tables, charts } = readDocx(bytes);
  await expect(preview()).toContainText(headings.at(-1) ?? '');
  const shown = await preview().evaluate((host) => host.shadowRoot?.textContent ?? '');
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const texts = [...headings, ...tables.flatMap(({ rows }) => rows.flat())].map(plain);
  expect(texts.filter((text) => !plain(shown).includes(text))).toEqual([]);
  // The preview draws the charts as well, from the pictures that the file carries beside Word's own charts.
  expect(charts.length).toBeGreaterThan(0);
  await expect(preview().locator('img')).toHaveCount(charts.length);
});

test('another year and the internal version are made anew, and names are warned of', async () => {
  await open('Jaarverslag');
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
  // Names are a choice for one time; the year is remembered.
  await open('Draaiboek');
  await open('Jaarverslag');
  await expect(page.getByRole('radio', { name: 'Openbaar' })).toBeChecked();
  await expect(preview()).toContainText(`Jaarverslag Initiatievencafé ${year}`);
});

test('the same report is saved as a page, and its tables for a spreadsheet', async () => {
  await open('Jaarverslag');
  await expect(preview()).toContainText('Kernboodschap');
  const save = async (item: string | RegExp, file: string): Promise<Buffer> => {
    const to = path.join(folder, file);
    await answerDialog(to);
    await page.getByRole('button', { name: 'Andere formaten' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(page.getByText(`“${file}” is bewaard.`)).toBeVisible();
    return readFile(to);
  };
  const word = path.join(folder, 'zelfde.docx');
  await saveTo(word);
  await expect(page.getByText('“zelfde.docx” is bewaard.')).toBeVisible();
  const docx = readDocx(await readFile(word));
  const html = (await save('Webpagina (HTML)', 'verslag.html')).toString('utf8');
  expect(lintHtml(html)).toEqual([]);
  for (const heading of docx.headings) expect(html).toContain(`>${heading}</h`);
  expect(html).toContain('<img src="data:image/png;base64,');
  const sheets = await readXlsx(await save('Alle tabellen als Excel', 'tabellen.xlsx'));
  expect(sheets).toHaveLength(docx.tables.length);
  const csv = (await save(/Doelen en resultaten/, 'doelen.csv')).toString('utf8');
  const rows = tableNamed(docx, 'Doelen en resultaten');
  expect(csv.trim().split('\r\n')).toHaveLength(rows.length);
  expect(csv).toContain(rows[0]?.join(';'));
});

test('the file of a person goes out as data as well', async () => {
  await open('Persoonsdossier');
  const person = page.getByRole('combobox', { name: 'Persoon' });
  await person.fill('schaarman');
  await person.press('ArrowDown');
  await person.press('Enter');
  await expect(preview('Persoonsdossier')).toContainText('Knip en een praatje');
  const to = path.join(folder, 'dossier.json');
  await answerDialog(to);
  await page.getByRole('button', { name: 'Andere formaten' }).click();
  await page.getByRole('menuitem', { name: 'Alle gegevens om mee te nemen (JSON)' }).click();
  await expect(page.getByText('“dossier.json” is bewaard.')).toBeVisible();
  const data = JSON.parse(await readFile(to, 'utf8'));
  expect(data.pitchers).toMatchObject([{ familyName: 'Schaarman' }]);
  expect(data.consents.length).toBeGreaterThan(2);
});

test('making is stopped, and goes again', async () => {
  await open('Jaarverslag');
  // Another date asks for another document.
  await page.getByLabel('Peildatum').fill('2026-01-15');
  await page.getByRole('button', { name: 'Stoppen' }).click();
  await expect(page.getByText('Je hebt het maken gestopt.')).toBeVisible();
  await expect(saveButton()).toBeDisabled();
  await page.getByRole('button', { name: 'Opnieuw maken' }).click();
  await expect(preview()).toContainText('15 januari 2026');
});

test('a folder that is gone is told, and nothing is half written', async () => {
  await open('Jaarverslag');
  await saveTo(path.join(folder, 'weg', 'verslag.docx'));
  await expect(page.getByRole('alert')).toContainText('Deze map bestaat niet meer.');
});

test('a document is kept while nothing changed', async () => {
  await open('Jaarverslag');
  await expect(preview()).toContainText('Kernboodschap');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+5');
  await expect(preview()).toContainText('Kernboodschap');
  await expect(page.getByRole('button', { name: 'Stoppen' })).toHaveCount(0);
});

test.describe('without records', () => {
  test('a report says what it needs first, and a year without editions says so', async () => {
    const empty = await launchApp();
    try {
      await expect(empty.page.getByRole('heading', { level: 1 })).toHaveText('Welkom bij Podium');
      await empty.page.evaluate(() => {
        window.location.hash = '#/reports/runSheet';
      });
      await expect(empty.page.getByRole('heading', { name: 'Nog geen editie' })).toBeVisible();
      await expect(empty.page.getByRole('button', { name: 'Bewaren als Word' })).toBeDisabled();
      await expect(empty.page.getByRole('button', { name: 'Andere formaten' })).toBeDisabled();
      await empty.page.getByRole('link', { name: 'Naar Edities' }).click();
      await expect(empty.page.getByRole('heading', { level: 1, name: 'Edities' })).toBeVisible();
      await empty.page.evaluate(() => {
        window.location.hash = '#/reports/annualReport';
      });
      await expect(empty.page.getByText(/^In \d{4} is geen editie gehouden\. Het verslag zegt dat/)).toBeVisible();
      await expect(empty.page.getByLabel('Voorbeeld van Jaarverslag')).toContainText(/In \d{4} waren er geen edities/);
    } finally {
      await empty.close();
    }
  });
});
