import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';

let running: RunningApp;
let page: Page;

test.beforeEach(async () => {
  running = await launchApp();
  page = running.page;
});

test.afterEach(() => running.close());

/** Goes somewhere as a link in the app does. */
async function open(hash: string): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

const panel = (name?: string): Locator => page.getByRole('complementary', name === undefined ? {} : { name });
const notice = (text: string): Locator => page.getByRole('status').filter({ hasText: text });
const quick = (): Locator => page.getByRole('dialog', { name: 'Aanbod vastleggen' });
const line = (): Locator => quick().getByLabel('Wie biedt wat aan, en voor welke pitch?');

async function addPitch(title: string): Promise<void> {
  await page.keyboard.press('Control+n');
  const field = panel().getByRole('textbox', { name: 'Titel', exact: true });
  await expect(field).toHaveValue('');
  await field.fill(title);
  await field.press('Enter');
  await expect(panel(title)).toBeVisible();
}

async function addPartner(name: string, canDo = ''): Promise<void> {
  await open('#/network/new');
  await panel('Nieuwe partner').getByLabel('Organisatie').fill(name);
  await panel('Nieuwe partner').getByRole('button', { name: 'Partner toevoegen' }).click();
  await expect(panel(name)).toBeVisible();
  if (!canDo) return;
  await panel(name).getByRole('button', { name: 'Invullen' }).click();
  await panel(name).getByLabel('Wat ze kunnen doen').fill(canDo);
  await page.keyboard.press('Tab');
  await expect(panel(name)).toContainText('Bewaard');
}

test('from an ask to who can help, to help that is delivered and lasts', async () => {
  await addPartner('Bakkerij Bries', 'Een zaaltje met keuken boven de winkel');
  await addPartner('Drukkerij Het Vel', 'Folders en posters');
  await addPitch('Buurttuin');
  await panel('Buurttuin').getByRole('button', { name: 'Oproep toevoegen' }).click();
  await expect(panel('Buurttuin').getByRole('textbox', { name: 'Oproep', exact: true })).toBeFocused();
  await page.keyboard.type('Een zaal om samen te koken');
  await page.keyboard.press('Tab');
  await expect(panel('Buurttuin')).toContainText('Bewaard');
  await panel('Buurttuin').getByRole('link', { name: 'Wie kan helpen?' }).click();

  const ask = panel('Een zaal om samen te koken');
  const helpers = ask.getByRole('list', { name: 'Wie kan helpen?' }).getByRole('listitem');
  const first = ask.locator('[data-helper]').first();
  await expect(first).toContainText('Bakkerij Bries');
  await expect(first).toContainText('eten en koken');
  await expect(helpers.filter({ hasText: 'Drukkerij Het Vel' })).toHaveCount(0);
  await first.getByRole('button', { name: 'Bakkerij Bries vragen' }).click();
  await expect(first).toContainText('Gevraagd op');
  await expect(notice('Bakkerij Bries staat als gevraagd.')).toBeVisible();
  await first.getByRole('button', { name: 'Bakkerij Bries helpt', exact: true }).click();
  await expect(first).toContainText('Biedt hulp aan');
  await first.getByRole('link', { name: 'Aanbod openen' }).click();

  const offer = page.getByRole('complementary');
  const step = (name: string) => offer.getByRole('button', { name: `${name}: Een zaal om samen te koken` });
  await expect(offer.getByRole('combobox', { name: 'Partner', exact: true })).toHaveValue('Bakkerij Bries');
  for (const name of ['Contact gelegd', 'Afgesproken', 'Geleverd']) await step(name).click();
  await expect(offer.getByRole('listitem').filter({ hasText: 'nog niet' })).toHaveCount(0);
  await expect(offer.locator('[aria-current=step]')).toContainText('geleverd');
  await offer.getByRole('button', { name: 'Ja, leg vast' }).click();
  await expect(offer.getByRole('textbox', { name: 'Samenwerking' })).toHaveValue('Bakkerij Bries en Buurttuin');
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: 'Oproepen' }).click();
  await expect(page.getByText('De oproep heeft hulp.')).toBeVisible();
});

test('an offer is recorded from anywhere in three actions, corrected, and taken back', async () => {
  await addPartner('Bakkerij Bries');
  await addPitch('Buurttuin');
  await page.getByRole('link', { name: 'Overzicht' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The keys, the line, Enter.
  await page.keyboard.press('Control+Shift+A');
  await expect(line()).toBeFocused();
  await page.keyboard.type('bries: zaaltje voor buurt');
  await page.keyboard.press('Enter');
  await expect(notice('Vastgelegd: zaaltje, voor “Buurttuin”.')).toBeVisible();
  await notice('Vastgelegd').getByRole('button', { name: 'Openen' }).click();
  await expect(panel('zaaltje').getByRole('combobox', { name: 'Partner', exact: true })).toHaveValue('Bakkerij Bries');
  await expect(panel('zaaltje').getByRole('link', { name: 'Buurttuin' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Aanbod vastleggen' }).click();
  await line().fill('Mevrouw Jansen: € 1.000,5 voor Buurttuin');
  await expect(quick()).toContainText('kan twee dingen betekenen');
  await page.keyboard.press('Enter');
  await expect(line()).toHaveValue('Mevrouw Jansen: € 1.000,5 voor Buurttuin');
  await line().fill('Mevrouw Jansen: € 1.000,50 voor Buurttuin');
  await expect(quick()).toContainText('Van: “Mevrouw Jansen”, zonder partner');
  await expect(quick()).toContainText('€ 1.000,50');
  await quick().getByRole('button', { name: 'Soort hulp: geld' }).click();
  await page.getByRole('menuitem', { name: 'materiaal' }).click();
  await quick().getByRole('button', { name: 'Vastleggen', exact: true }).click();
  const rows = page.getByRole('grid', { name: 'Aanbod' }).locator('[role=row][data-id]');
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: 'zaaltje' }).getByRole('button', { name: 'Contact gelegd: zaaltje' }).click();
  await expect(rows.filter({ hasText: 'zaaltje' })).toContainText('contact gelegd');
  await page
    .getByRole('button', { name: /contact gelegd$/ })
    .first()
    .click();
  await expect(rows).toHaveCount(1);
  await notice('staat nu op contact gelegd').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(rows).toHaveCount(0);
});

test('an offer to a declined pitch is not lost, and the picture shows who helped whom', async () => {
  await addPartner('Bakkerij Bries');
  await addPitch('Buurttuin');
  await panel('Buurttuin').getByRole('combobox', { name: 'Fase' }).click();
  await page.getByRole('option', { name: 'afgewezen' }).click();
  await expect(panel('Buurttuin').getByRole('combobox', { name: 'Fase' })).toHaveText('afgewezen');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+A');
  await line().fill('Bries: brood voor Buurttuin');
  await expect(quick().getByRole('alert')).toContainText('“Buurttuin” is afgewezen.');
  await expect(quick().getByRole('button', { name: 'Vastleggen', exact: true })).toBeDisabled();
  await quick().getByRole('button', { name: 'Toch vastleggen, zonder pitch' }).click();
  await expect(notice('Vastgelegd: brood.')).toBeVisible();

  await open('#/network/-/picture');
  await expect(page.getByText('1 keer aanbod van 1 partner. Het meest')).toBeVisible();
  const bar = page.getByRole('button', { name: 'Bakkerij Bries: 1 keer' });
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region', { name: 'Bakkerij Bries: 1 aanbod' }).getByRole('link')).toHaveText('brood');
  const file = path.join(running.dataDir, 'wie-hielp-wie.svg');
  await running.app.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: to });
  }, file);
  await page.getByRole('button', { name: 'Bewaren als tekening' }).click();
  await expect(notice('wie-hielp-wie')).toBeVisible();
  expect(await readFile(file, 'utf8')).toContain('Bakkerij Bries (1)');
  await page.getByRole('button', { name: 'Tabel' }).click();
  await expect(
    page.getByRole('grid', { name: 'Wie hielp wie' }).getByRole('row', { name: 'Bakkerij Bries' }),
  ).toBeVisible();
});
