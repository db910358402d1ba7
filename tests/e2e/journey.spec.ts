/** The first evening with Podium: from the team's own workbook to the report for the council. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp, root } from '../support/app';
import { lintDocx } from '../support/docxLinter';
import { readDocx } from '../support/docxText';

const history = path.join(root, 'resources/examples/voorbeeld-historie.xlsx');
const shared = path.join(root, '../shared/data');
const teamWorkbook = path.join(shared, 'initiatievencafe-2017-2021.xlsx');
const signUps = path.join(shared, 'aanmeldingen-voorjaar-2022.csv');

let folder: string;
let running: RunningApp;
let page: Page;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'podium-journey-'));
  await start();
});

test.afterEach(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function start() {
  running = await launchApp({ dataDir: path.join(folder, 'data') });
  page = running.page;
  await expect(heading()).toBeVisible();
}

async function restart() {
  await running.close();
  await start();
}

const heading = () => page.getByRole('heading', { level: 1 });
const preview = () => page.getByLabel('Voorbeeld van Jaarverslag');
const importButton = () => page.getByRole('button', { name: 'Importeren', exact: true });
const count = (noun: string) =>
  page
    .getByRole('row', { name: new RegExp(`^${noun} `) })
    .getByRole('cell')
    .nth(1);

async function choose(...files: string[]) {
  await page.locator('input[type=file]').setInputFiles(files);
}

async function importFile(file: string) {
  await page.keyboard.press('Control+i');
  await choose(file);
  await importButton().click();
  await expect(heading()).toHaveText('Geïmporteerd');
}

async function search(words: string) {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(words);
}

async function saveReport(): Promise<Uint8Array> {
  const file = path.join(folder, 'verslag');
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await expect(preview()).toContainText('Kernboodschap', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Bewaren als Word' }).click();
  await expect(page.getByText('“verslag.docx” is bewaard.')).toBeVisible();
  return readFile(`${file}.docx`);
}

test('the workbook is previewed, imported, corrected, kept, found, taken back and reported', async () => {
  await expect(heading()).toHaveText('Welkom bij Podium');
  await choose(history);
  await expect(count('edities')).toHaveText('4');
  await expect(count('pitches')).toHaveText('26');
  await expect(count('partners')).toHaveText('6');
  await expect(count('aanbod van hulp')).toHaveText('18');
  await expect(page.getByText('Alles is gelezen.')).toBeVisible();

  // Looking is not importing: leave, and nothing is there.
  await page.keyboard.press('Control+1');
  await expect(heading()).toHaveText('Welkom bij Podium');

  await importFile(history);
  await page.getByRole('button', { name: 'Naar het overzicht' }).click();
  await expect(page.getByText('gehouden edities').first()).toBeVisible();

  // A visitor count is corrected in place.
  await search('editie 4');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Cijfers' }).click();
  await page.getByLabel('Bezoekers').fill('123');
  await page.getByLabel('Bezoekers').press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Bewaard' }).first()).toBeVisible();
  const address = page.url();

  await restart();
  expect(page.url()).toBe(address);
  await expect(page.getByLabel('Bezoekers')).toHaveValue('123');

  // Undo works across the restart: first the correction, then the whole import.
  await heading().click();
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Bezoekers')).not.toHaveValue('123');
  await page.keyboard.press('Control+y');
  await expect(page.getByLabel('Bezoekers')).toHaveValue('123');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Bezoekers')).not.toHaveValue('123');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+1');
  await expect(heading()).toHaveText('Welkom bij Podium');
  await page.keyboard.press('Control+y');
  await expect(heading()).toHaveText('Overzicht');

  await page.keyboard.press('Control+5');
  const bytes = await saveReport();
  expect(lintDocx(bytes)).toEqual([]);
  const year = await page.getByRole('combobox', { name: 'Jaar' }).textContent();
  expect(readDocx(bytes).paragraphs[0]).toBe(`Jaarverslag Initiatievencafé ${year}`);
});

test('importing the same file again adds nothing', async () => {
  await importFile(history);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+i');
  await choose(history);
  await expect(page.getByText('Alles uit dit bestand staat al in Podium.')).toBeVisible();
  await expect(importButton()).toBeDisabled();
});

test('a file is dropped on the window; columns are mapped by hand and remembered', async () => {
  const list = 'Titel;Naam van de indiener;Mijn leeftijd\nBuurtbank;Evi van der Dijkstra;17\n';
  const drop = () =>
    page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'lijst.csv', { type: 'text/csv' }));
      const target = document.querySelector('main');
      for (const type of ['dragenter', 'dragover', 'drop'])
        target?.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    }, list);
  await drop();
  await expect(page.getByText('Podium herkent niets in dit bestand.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Wat staat erin: lijst' }).click();
  await page.getByRole('option', { name: 'Pitches of aanmeldingen' }).click();
  await expect(page.getByText('1 van 3 gelezen')).toBeVisible();
  await page.getByRole('button', { name: 'Kolommen aanpassen' }).click();
  await page.getByRole('combobox', { name: 'Lezen als: Naam van de indiener' }).click();
  await page.getByRole('option', { name: 'Hele naam van de pitcher' }).click();
  await page.getByRole('combobox', { name: 'Lezen als: Mijn leeftijd' }).click();
  await page.getByRole('option', { name: 'Pitcher: leeftijdsgroep' }).click();
  await expect(page.getByText('3 van 3 gelezen')).toBeVisible();

  await page.keyboard.press('Control+1');
  await expect(heading()).toHaveText('Welkom bij Podium');
  await drop();
  await expect(page.getByText('3 van 3 gelezen')).toBeVisible();
  await importButton().click();
  await expect(heading()).toHaveText('Geïmporteerd');
  await search('dijkstra');
  await expect(page.getByRole('option', { name: /Evi van der Dijkstra/ })).toBeVisible();
});

test('a file that can not be read says why and what to do, and changes nothing', async () => {
  const files: [name: string, bytes: Buffer, words: string][] = [
    ['leeg.csv', Buffer.alloc(0), 'Dit bestand is leeg.'],
    ['brief.docx', Buffer.from('%PDF-1.7'), 'Dit is geen bestand dat Podium leest.'],
    ['kapot.xlsx', (await readFile(history)).subarray(0, 4_000), 'Dit bestand is beschadigd of niet compleet.'],
    ['kopjes.csv', Buffer.from('Titel;Naam\n'), 'alleen kopjes'],
  ];
  await page.keyboard.press('Control+i');
  for (const [name, buffer, words] of files) {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    const alert = page.getByRole('alert').filter({ hasText: name });
    await expect(alert).toContainText(words);
    await expect(alert).toContainText('Er is niets ingelezen.');
  }
  await page.keyboard.press('Control+1');
  await expect(heading()).toHaveText('Welkom bij Podium');
});

test('reading is stopped on the way, and nothing came of it', async () => {
  // So much that there is time to press the button, on whatever computer.
  const words = 'Samen koken en eten met de buurt, elke week op een ander adres. '.repeat(4);
  const rows = Array.from(
    { length: 49_000 },
    (_, n) => `Idee ${n};Naam ${n};naam${n}@example.org;groen & natuur;${words}`,
  );
  const buffer = Buffer.from(['Titel;Naam;E-mail;Thema;Samenvatting', ...rows].join('\n'));
  await page.keyboard.press('Control+i');
  await page.locator('input[type=file]').setInputFiles({ name: 'groot.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Stoppen' }).click();
  await expect(page.getByRole('button', { name: 'Bestand kiezen' })).toBeVisible();
  await page.keyboard.press('Control+1');
  await expect(heading()).toHaveText('Welkom bij Podium');
});

/** What an import must hold is tried in the long run. */
const manyRows = process.env.PODIUM_LONG === '1' ? 10_000 : 3_000;

test('thousands of rows are read, shown, imported and taken back', async () => {
  test.setTimeout(180_000);
  const rows = Array.from({ length: manyRows }, (_, n) => `Idee ${n};Naam ${n};naam${n}@example.org;groen & natuur`);
  const buffer = Buffer.from(['Titel;Naam;E-mail;Thema', ...rows].join('\n'));
  const file = { name: 'groot.csv', mimeType: 'text/csv', buffer };
  await page.keyboard.press('Control+i');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(count('pitches')).toHaveText(manyRows.toLocaleString('nl-NL'), { timeout: 30_000 });
  await importButton().click();
  await expect(heading()).toHaveText('Geïmporteerd', { timeout: 60_000 });
  await search(`naam ${manyRows - 1}`);
  await expect(page.getByRole('option', { name: new RegExp(`Naam ${manyRows - 1}`) })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Import ongedaan maken' }).click();
  await expect(page.getByRole('button', { name: 'Bestand kiezen' })).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Control+1');
  await expect(heading()).toHaveText('Welkom bij Podium');
});

test('the example is looked around in, kept apart, and removed in one click', async () => {
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(page.getByText('Nog nodig voor deze editie')).toBeVisible();
  await page.keyboard.press('Control+n');
  await expect(page).toHaveURL(/#\/pitches\//);
  await restart();
  await expect(page.getByText('Je kijkt rond in voorbeeldgegevens.')).toBeVisible();
  await page.getByRole('button', { name: 'Voorbeeld weghalen' }).click();
  await expect(heading()).toHaveText('Welkom bij Podium');
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual(['podium']);
});

test('beginning empty makes a first edition', async () => {
  await page.getByRole('button', { name: 'Eerste editie maken' }).click();
  await expect(heading()).toContainText('Editie 1');
  await page.keyboard.press('Control+1');
  await expect(page.getByText('Nog nodig voor deze editie')).toBeVisible();
  await expect(page.getByText('Kies een datum voor de avond.')).toBeVisible();
});

test.describe('the files as the team keeps them', () => {
  test.skip(!existsSync(teamWorkbook), 'these files are not part of the project');

  test('twelve editions come in, and 2021 goes out as a report', async () => {
    await choose(teamWorkbook);
    await expect(count('edities')).toHaveText('12');
    await expect(count('pitches')).toHaveText('84');
    await expect(count('partners')).toHaveText('12');
    await expect(count('aanbod van hulp')).toHaveText('75');
    await importButton().click();
    await expect(heading()).toHaveText('Geïmporteerd');
    await search('CAFE');
    await expect(page.getByRole('option', { name: /café/i }).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+5');
    const bytes = await saveReport();
    expect(lintDocx(bytes)).toEqual([]);
    const { paragraphs } = readDocx(bytes);
    expect(paragraphs[0]).toBe('Jaarverslag Initiatievencafé 2021');
    expect(paragraphs.join('\n')).toContain(
      'In 2021 waren er 3 edities van het Initiatievencafé, met in totaal 20 pitches.',
    );
  });

  test('the sign-up list comes with every oddity told', async () => {
    await page.keyboard.press('Control+i');
    await choose(signUps);
    await expect(count('pitches')).toHaveText('23');
    await expect(page.getByText('rij 17, kolom “Tijdstempel”')).toBeVisible();
    await expect(page.getByText('“31-02-2022 10:00” is geen datum die bestaat.')).toBeVisible();
    await expect(page.getByText(/lijkt op een formule/)).toBeVisible();
  });
});
