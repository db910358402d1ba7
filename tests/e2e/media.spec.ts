/** Photos, broadcasts and contributions of an edition, in the real app. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { pictureHeader } from '../../renderer/domain/pictureHeader';
import { launchApp, type RunningApp } from '../support/app';
import { store } from '../support/manyRecords';
import { aRow } from '../support/row';

let folder: string;
let running: RunningApp;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'podium-media-'));
  running = await launchApp();
});

test.afterEach(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** An edition where Evi, who said yes to photos, and Bas, who said no, pitch together. */
async function anEvening(page: Page): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible();
  const consent = (subjectId: string, answer: 'yes' | 'no') =>
    aRow('consents', `c-${subjectId}`, { subjectId, purpose: 'photo', answer, date: '2025-10-01' });
  await store(page, {
    editions: [aRow('editions', 'e1', { number: 12, date: '2025-10-28', status: 'held', costCents: 300_000 })],
    initiatives: [aRow('initiatives', 'i1', { title: 'Buurttuin' })],
    pitches: [aRow('pitches', 'p1', { initiativeId: 'i1', editionId: 'e1', stage: 'pitched', order: 'a0' })],
    pitchers: [
      aRow('pitchers', 'evi', { givenName: 'Evi', familyName: 'Voorbeeld' }),
      aRow('pitchers', 'bas', { givenName: 'Bas', familyName: 'Verzonnen' }),
    ],
    speakers: [
      aRow('speakers', 's1', { pitchId: 'p1', pitcherId: 'evi', order: 'a0' }),
      aRow('speakers', 's2', { pitchId: 'p1', pitcherId: 'bas', order: 'a1' }),
    ],
    consents: [consent('evi', 'yes'), consent('bas', 'no')],
  });
}

async function open(page: Page, part: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/editions/e1/${to}`;
  }, part);
  await expect(page.getByRole('tab', { name: part === 'media' ? 'Media' : 'Cijfers' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
}

const place = 'GPS 52.3812 N 4.6368 E';

/** A photo as a camera makes it: many pixels, and in its Exif where it was taken. */
async function aCameraPhoto(page: Page): Promise<Buffer> {
  const drawn = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(2400, 1800);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('There is no canvas to draw on.');
    for (let x = 0; x < 2400; x += 120)
      for (let y = 0; y < 1800; y += 120) {
        context.fillStyle = `hsl(${(x * 7 + y * 13) % 360} 70% 50%)`;
        context.fillRect(x, y, 120, 120);
      }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    return [...new Uint8Array(await blob.arrayBuffer())].map((byte) => String.fromCharCode(byte)).join('');
  });
  const bytes = Buffer.from(drawn, 'latin1');
  const exif = Buffer.from(`Exif\0\0${place}`);
  const length = exif.length + 2;
  return Buffer.concat([
    bytes.subarray(0, 2),
    Buffer.from([0xff, 0xe1, length >> 8, length & 255]),
    exif,
    bytes.subarray(2),
  ]);
}

/** The pictures in the database of the app. */
async function storedPhotos(page: Page): Promise<Buffer[]> {
  const stored = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('podium');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<{ picture: Uint8Array }[]>((resolve, reject) => {
      const request = db.transaction('photos').objectStore('photos').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    db.close();
    return rows.map(({ picture }) => [...picture].map((byte) => String.fromCharCode(byte)).join(''));
  });
  return stored.map((bytes) => Buffer.from(bytes, 'latin1'));
}

test('a photo is made small without its place, and a no of who is on it keeps it inside', async () => {
  const { page, app } = running;
  await anEvening(page);
  await open(page, 'media');
  await expect(page.getByRole('heading', { name: 'Nog geen foto’s' })).toBeVisible();
  const file = path.join(folder, 'camera.jpg');
  const camera = await aCameraPhoto(page);
  expect(camera.includes(place)).toBe(true);
  await writeFile(file, camera);
  await page.locator('input[type=file][accept*="image"]').setInputFiles(file);
  await expect(page.getByText('1 foto toegevoegd.')).toBeVisible();

  const [kept] = await storedPhotos(page);
  expect(pictureHeader(new Uint8Array(kept ?? []))).toEqual({ kind: 'jpeg', width: 1600, height: 1200 });
  expect(kept?.byteLength).toBeLessThanOrEqual(300_000);
  expect(kept?.includes('GPS')).toBe(false);
  expect(kept?.includes('Exif')).toBe(false);

  await page.getByRole('button', { name: 'Foto 1 van 1' }).click();
  const panel = page.getByRole('complementary', { name: 'Foto 1 van 1' });
  await panel.getByLabel('Wat je ziet').fill('Evi vertelt over de buurttuin');
  await panel.getByLabel('Wat je ziet').press('Enter');
  await expect(panel.getByRole('img', { name: 'Evi vertelt over de buurttuin' })).toBeVisible();
  await panel.getByRole('combobox', { name: 'Anderen op de foto vinden het goed' }).click();
  await page.getByRole('option', { name: 'ja', exact: true }).click();
  await panel.getByRole('combobox', { name: 'Wie staan erop' }).click();
  await page.getByRole('option', { name: 'Evi Voorbeeld' }).click();
  await expect(panel.getByText('Mag naar buiten')).toBeVisible();
  await panel.getByRole('combobox', { name: 'Wie staan erop' }).fill('Bas');
  await page.getByRole('option', { name: 'Bas Verzonnen' }).click();
  await expect(panel.getByText('Niet naar buiten: Bas Verzonnen gaf geen toestemming')).toBeVisible();
  await expect(panel.getByText('Bewaren kan wel, voor het team zelf.')).toBeVisible();

  const out = path.join(folder, 'uit.jpg');
  await app.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: to });
  }, out);
  await panel.getByRole('button', { name: 'Toch bewaren, voor het team' }).click();
  await expect(page.getByText('“uit.jpg” is bewaard.')).toBeVisible();
  expect((await readFile(out)).equals(kept ?? Buffer.alloc(0))).toBe(true);
});

test('what is no photo, broken or too many is told, and nothing is written', async () => {
  const { page } = running;
  await anEvening(page);
  await open(page, 'media');
  const input = page.locator('input[type=file][accept*="image"]');
  const asPng = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });
  await input.setInputFiles([asPng('brief.png', Buffer.from('Beste mensen, dit is een brief en geen foto.'))]);
  await expect(page.getByText('“brief.png” is geen foto die Podium kent.')).toBeVisible();

  const header = (width: number) => {
    const bytes = Buffer.alloc(64);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(10_000, 20);
    return bytes;
  };
  await input.setInputFiles([asPng('halve.png', header(100))]);
  await expect(page.getByText('“halve.png” is beschadigd')).toBeVisible();
  await input.setInputFiles([asPng('bom.png', header(50_000))]);
  await expect(page.getByText('“bom.png” heeft meer dan 40 miljoen beeldpunten')).toBeVisible();
  await input.setInputFiles(Array.from({ length: 13 }, (_, at) => asPng(`foto${at}.png`, header(10))));
  await expect(page.getByText('Er kunnen nog 12 foto’s bij')).toBeVisible();
  expect(await storedPhotos(page)).toEqual([]);
});

test('a broadcast is typed in one line, and contributions in money and in kind stay apart', async () => {
  const { page } = running;
  await anEvening(page);
  await open(page, 'media');
  const line = page.getByLabel('Wat was er te horen, te zien of te lezen?');
  await line.fill('live op Haarlem105 tv, 1.200 kijkers');
  await line.press('Enter');
  await expect(page.getByText('Live op tv: 1.200 kijkers (1 bron).')).toBeVisible();
  await expect(line).toBeFocused();
  await line.fill('20 herhalingen op Haarlem105 tv');
  await line.press('Enter');
  await expect(page.getByText('Herhaling op tv: 20 keer, bereik niet bekend (1 bron).')).toBeVisible();
  await page.getByRole('button', { name: 'Haarlem105 · herhaling · tv' }).click();
  const panel = page.getByRole('complementary', { name: 'Haarlem105 · herhaling · tv' });
  await panel.getByLabel('Bereik').fill('5000');
  await panel.getByLabel('Bereik').press('Enter');
  await expect(page.getByText('Herhaling op tv: 20 keer, 5.000 kijkers (1 bron).')).toBeVisible();
  await expect(page.getByText('6.200')).toHaveCount(0);

  await open(page, 'figures');
  await page.getByRole('button', { name: 'Bijdrage toevoegen' }).click();
  await page.getByRole('combobox', { name: 'Van wie' }).fill('Fonds Noord');
  await page.getByRole('option', { name: '“Fonds Noord” toevoegen als partner' }).click();
  const first = page.getByRole('listitem', { name: 'Fonds Noord' });
  const amount = first.getByLabel('Bedrag of waarde');
  await expect(amount).toBeFocused();
  await amount.fill('1.000,5');
  await amount.press('Enter');
  await expect(
    first.getByText('Typ een bedrag met geen of twee cijfers achter de komma, zoals 2.500 of 12,50.'),
  ).toBeVisible();
  await amount.fill('1.000,50');
  await amount.press('Enter');
  await expect(page.getByText('In geld: € 1.000,50.')).toBeVisible();
  await expect(page.getByText('De avond kostte na bijdragen in geld € 1.999,50.')).toBeVisible();
  await page.getByRole('button', { name: 'Bijdrage toevoegen' }).click();
  await page.getByRole('combobox', { name: 'Van wie' }).fill('Bakker Bas');
  await page.getByRole('option', { name: '“Bakker Bas” toevoegen als partner' }).click();
  await page.getByRole('combobox', { name: 'Geld of natura, van Bakker Bas' }).click();
  await page.getByRole('option', { name: 'in natura' }).click();
  await expect(page.getByText('In natura: € 0,00, en 1 keer zonder waarde erbij.')).toBeVisible();
  await expect(page.getByText('In geld: € 1.000,50.')).toBeVisible();
});
