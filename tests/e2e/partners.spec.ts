import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { blank } from '../../renderer/domain/nouns';
import { instant } from '../../renderer/domain/time';
import { readTables } from '../../renderer/imports/tables';
import { launchApp, type RunningApp } from '../support/app';
import { store } from '../support/manyRecords';

let folder: string;
let running: RunningApp;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'podium-partners-'));
  running = await launchApp();
  await expect(running.page.getByRole('navigation')).toBeVisible();
});

test.afterEach(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

const open = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

const at = instant(Date.UTC(2024, 0, 1));

test('two partners that are one are merged, and undo brings both back', async () => {
  const { page } = running;
  await store(page, {
    partners: [
      blank('partners', 'a', at, { name: 'Stichting De Tulp', email: 'info@example.org', helps: ['space'] }),
      blank('partners', 'b', at, { name: 'De Tulp', phone: '023-0000001' }),
      blank('partners', 'c', at, { name: 'Het Seinwezen' }),
    ],
    contacts: [blank('contacts', 'noor', at, { givenName: 'Noor', familyName: 'Berg', partnerId: 'b' })],
  });
  await page.reload();
  await open(page, '#/network');
  const rows = page.getByRole('grid', { name: 'Partners' }).getByRole('row');
  await expect(rows.filter({ hasText: 'De Tulp' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Dubbelen zoeken' }).click();
  const pair = page.getByRole('listitem', { name: 'Stichting De Tulp en De Tulp' });
  await expect(pair).toContainText('bijna dezelfde naam');
  await expect(page.getByText('1 keer lijken er twee op elkaar.')).toBeVisible();
  await pair.getByRole('button', { name: 'vergelijken' }).click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('Gaat mee: 1 contactpersoon.')).toBeVisible();
  await panel
    .getByRole('radiogroup', { name: 'Organisatie' })
    .getByRole('radio', { name: 'De Tulp', exact: true })
    .check();
  await panel.getByRole('button', { name: 'Samenvoegen' }).click();
  await expect(page.getByRole('heading', { name: 'Geen dubbele partners gevonden' })).toBeVisible();

  await open(page, '#/network/a');
  const merged = page.getByRole('complementary', { name: 'De Tulp' });
  await expect(merged.getByLabel('Telefoon organisatie')).toHaveValue('023-0000001');
  await expect(merged.getByText('Noor Berg')).toBeVisible();
  await expect(rows.filter({ hasText: 'De Tulp' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(rows.filter({ hasText: 'De Tulp' })).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Noor Berg' })).not.toContainText('Stichting');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('dubbelen');
  await page.getByRole('option', { name: 'Partners' }).click();
  await pair.getByRole('button', { name: 'zijn niet dezelfde' }).click();
  await expect(page.getByRole('heading', { name: 'Geen dubbele partners gevonden' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(pair).toBeVisible();
});

test('contact cards come in through the preview and go out after a warning', async () => {
  const { page, app } = running;
  const card = [
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:van der Berg;Zo=C3=AB',
    'ORG:Buurthuis De Kern',
    'TEL;CELL:06-00000001',
    'PHOTO;ENCODING=BASE64;JPEG:',
    ' /9j/4AAQ',
    'END:VCARD',
    '',
  ];
  const file = path.join(folder, 'adresboek.vcf');
  await writeFile(file, card.join('\r\n'));
  await open(page, '#/imports');
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page.getByText('adresboek.vcf: 1 rij gelezen. Er is nog niets bewaard.')).toBeVisible();
  await page.getByRole('button', { name: 'Importeren', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Geïmporteerd' })).toBeVisible();

  await open(page, '#/network/-/contacts');
  const row = page.getByRole('grid', { name: 'Contactpersonen' }).getByRole('row', { name: 'Zoë van der Berg' });
  await expect(row).toContainText('Buurthuis De Kern');
  await row.getByRole('gridcell').first().click();
  const saved = path.join(folder, 'zoe.vcf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, saved);
  await page.getByRole('button', { name: 'Zoë van der Berg bewaren als visitekaartje' }).click();
  const dialog = page.getByRole('dialog', { name: 'Visitekaartje van Zoë van der Berg' });
  await expect(dialog).toContainText('Dit bestand bevat persoonsgegevens');
  await dialog.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('“zoe.vcf” is bewaard.')).toBeVisible();
  const [table] = await readTables(new Uint8Array(await readFile(saved)), 'zoe.vcf');
  expect(table?.rows[0]?.cells.filter(Boolean)).toEqual(['Buurthuis De Kern', 'Zoë', 'van der', 'Berg', '06-00000001']);
});

test('a partner that becomes another kind stays what it was at the editions of before', async () => {
  const { page } = running;
  await store(page, {
    editions: [blank('editions', 'e', at, { number: 7, date: '2024-10-01', status: 'held' })],
    partners: [blank('partners', 'p', at, { name: 'Parkwijk', kind: 'neighbourhoodCouncil' })],
    presences: [blank('presences', 'x', at, { editionId: 'e', partnerId: 'p', presence: 'present' })],
  });
  await page.reload();
  await open(page, '#/network/p');
  const panel = page.getByRole('complementary', { name: 'Parkwijk' });
  await panel.getByRole('combobox', { name: 'Soort' }).click();
  await page.getByRole('option', { name: 'platform' }).click();
  await expect(panel.getByText(/^Soort: platform \(sinds \d+-\d+-\d+\), daarvoor wijkraad\.$/)).toBeVisible();
  const former = panel.getByRole('group', { name: 'Was eerder: wijkraad' });
  await former.getByLabel('Tot en met').fill('2024-12-31');
  await former.getByLabel('Tot en met').press('Enter');
  await expect(panel.getByText('Soort: platform (sinds 01-01-2025), daarvoor wijkraad.')).toBeVisible();
  await expect(panel.getByText('Niet langer wijkraad')).toBeVisible();

  await panel.getByRole('button', { name: 'Invullen' }).click();
  await panel.getByLabel('Wat ze kunnen doen').fill('Kent iedereen in de wijk');
  await panel.getByRole('button', { name: 'Klaar' }).click();
  await expect(panel.getByText('Kent iedereen in de wijk')).toBeVisible();

  await open(page, '#/editions/e/partners');
  await expect(page.getByRole('row', { name: 'Parkwijk' })).toContainText('wijkraad');
});
