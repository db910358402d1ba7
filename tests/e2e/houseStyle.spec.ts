/** The house style on screen: a document that can't be used, one that can, a report in it, and taking it away again. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { launchApp, type RunningApp } from '../support/app';
import { lintDocx } from '../support/docxLinter';
import { readDocx } from '../support/docxText';
import { dutch, odd, withOwnIds, wrong } from '../support/houseTemplates';

let folder: string;
let running: RunningApp;
let page: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'podium-house-'));
  running = await launchApp();
  page = running.page;
  await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
  await expect(page.getByText('Nog nodig voor deze editie')).toBeVisible();
});

test.afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

const answerDialog = (filePath: string) =>
  running.app.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: to });
  }, filePath);

async function openReport(name: string) {
  await page.keyboard.press('Control+5');
  await page.getByRole('navigation', { name: 'Alle rapporten' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function choose(name: string, bytes: Uint8Array) {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  await page.locator('input[type=file][accept*="docx"]').setInputFiles(file);
}

const preview = () => page.getByLabel('Voorbeeld van Jaarverslag');
const sample = (name: string) => page.getByLabel(`Voorbeeld van het jaarverslag in ${name}`);

test('a template to start from is saved, and a document that can’t be used is refused in words', async () => {
  await openReport('Jaarverslag');
  await page.getByRole('link', { name: 'Huisstijl kiezen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Huisstijl' })).toBeVisible();
  await expect(page.getByText('{{portefeuillehouder}}')).toBeVisible();
  const list = page.getByRole('navigation', { name: 'Alle rapporten' });
  await expect(list.getByRole('link', { name: 'Huisstijl' })).toHaveAttribute('aria-current', 'page');
  await expect(list.locator('[aria-current]')).toHaveCount(1);
  const to = path.join(folder, 'begin.docx');
  await answerDialog(to);
  await page.getByRole('button', { name: 'Sjabloon om mee te beginnen bewaren' }).click();
  await expect(page.getByText('“begin.docx” is bewaard.')).toBeVisible();
  await choose('macros.docm.docx', wrong.macros());
  await expect(page.getByText('“macros.docm.docx” kan niet als huisstijl')).toBeVisible();
  await expect(page.getByText('Er zitten macro’s in.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Deze huisstijl gebruiken' })).toBeHidden();
  await choose('begin.docx', await readFile(to));
  await expect(page.getByText('“begin.docx” kan als huisstijl')).toBeVisible();
  await expect(page.getByText('Het rapport komt op de plek van {{inhoud}}.')).toBeVisible();
});

test('what is no Word document is told apart, whatever its name says', async () => {
  const others: readonly (readonly [bytes: string, told: string])[] = [
    ['%PDF-1.7 x', 'Dit is een pdf.'],
    ['{\\rtf1 x}', 'Dit document komt uit een ander programma.'],
    ['', 'Het bestand is leeg.'],
    ['Geachte heer', 'Dit is geen Word-document'],
  ];
  for (const [bytes, told] of others) {
    await choose('brief.docx', strToU8(bytes));
    await expect(page.getByRole('alert')).toContainText(told);
  }
  await choose('groot.docx', new Uint8Array(5 * 1024 * 1024 + 1));
  await expect(page.getByRole('alert')).toContainText('Het bestand is groter dan 5 MB.');
  await expect(page.getByRole('button', { name: 'Deze huisstijl gebruiken' })).toBeHidden();
});

test('what is missing is told, and dropping another document looks at that one', async () => {
  await choose('raar.docx', odd());
  await expect(page.getByText('Deze kent Podium niet: “{{logo}}”.')).toBeVisible();
  await expect(page.getByText('Hier ontbreekt een accolade: “{{titel”, “jaar}}”.')).toBeVisible();
  const data = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], 'gemeente.docx'));
      return transfer;
    },
    [...dutch()],
  );
  await page.getByRole('heading', { level: 1, name: 'Huisstijl' }).dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByText('“gemeente.docx” kan als huisstijl')).toBeVisible();
  await expect(page.getByText('Deze kent Podium niet')).toBeHidden();
  await expect(sample('gemeente.docx')).toContainText('Kernboodschap');
  await expect(sample('gemeente.docx')).toContainText('Gemeente Voorbeeld');
});

test('the annual report is made in it, on screen and in the file', async () => {
  await page.getByRole('button', { name: 'Deze huisstijl gebruiken' }).click();
  await expect(page.getByText('Rapporten worden gemaakt in “gemeente.docx”.')).toBeVisible();
  await openReport('Jaarverslag');
  await expect(page.getByRole('switch', { name: 'In huisstijl (gemeente.docx)' })).toBeChecked();
  await expect(preview()).toContainText('Gemeente Voorbeeld');
  await expect(preview()).toContainText('Kernboodschap');
  const to = path.join(folder, 'jaarverslag.docx');
  await answerDialog(to);
  await page.getByRole('button', { name: 'Bewaren als Word' }).click();
  await expect(page.getByText('“jaarverslag.docx” is bewaard.')).toBeVisible();
  const bytes = new Uint8Array(await readFile(to));
  expect(lintDocx(withOwnIds(bytes))).toEqual([]);
  expect(readDocx(withOwnIds(bytes)).headings).toContain('Kernboodschap');
  expect(strFromU8(unzipSync(bytes)['word/header1.xml'] ?? new Uint8Array())).toContain('Gemeente Voorbeeld');
});

test('it is switched off for one report, and papers of their own size stay as they are', async () => {
  const use = page.getByRole('switch', { name: 'In huisstijl (gemeente.docx)' });
  await use.uncheck();
  await expect(preview()).toContainText('Kernboodschap');
  await expect(preview()).not.toContainText('Gemeente Voorbeeld');
  await openReport('Draaiboek');
  await expect(use).toBeChecked();
  await expect(page.getByLabel('Voorbeeld van Draaiboek')).toContainText('Gemeente Voorbeeld');
  await openReport('Naamkaartjes');
  await expect(page.getByText('Dit rapport heeft een eigen papiermaat')).toBeVisible();
  await openReport('Jaarverslag');
  await expect(use).not.toBeChecked();
  await use.check();
  await expect(preview()).toContainText('Gemeente Voorbeeld');
});

test('it is taken away, and undo brings it back', async () => {
  await page.getByRole('link', { name: 'Huisstijl bekijken' }).click();
  await page.getByRole('button', { name: 'Huisstijl weghalen' }).click();
  await expect(page.getByText('De huisstijl is weggehaald.')).toBeVisible();
  await expect(page.getByText('Er is nog geen huisstijl.')).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Rapporten worden gemaakt in “gemeente.docx”.')).toBeVisible();
  await page.getByRole('link', { name: 'Terug naar de rapporten' }).click();
  await expect(preview()).toContainText('Gemeente Voorbeeld');
});

test('a house style that another version kept and this one can’t use is told, and the report is made without it', async () => {
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      if (database.objectStoreNames.contains('houseStyles')) {
        const rows = database.transaction('houseStyles', 'readwrite').objectStore('houseStyles');
        await new Promise<void>((resolve) => {
          rows.openCursor().onsuccess = ({ target }) => {
            // The very request that was made above.
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) resolve();
            else {
              cursor.update({ ...cursor.value, template: new Uint8Array([1, 2, 3]) });
              cursor.continue();
            }
          };
        });
      }
      database.close();
    }
  });
  await openReport('Opvolgoverzicht');
  await expect(page.getByRole('alert').filter({ hasText: 'De huisstijl kan niet worden gebruikt.' })).toBeVisible();
  await page.getByRole('switch', { name: 'In huisstijl (gemeente.docx)' }).uncheck();
  await expect(page.getByLabel('Voorbeeld van Opvolgoverzicht')).toContainText('Opvolgoverzicht');
});
