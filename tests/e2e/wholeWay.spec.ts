/** One idea all the way: signed up, judged, chosen, on stage, helped, and realised; nothing is put past the screens. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { addDays, dateAt, instant } from '../../renderer/domain/time';
import { launchApp, type RunningApp } from '../support/app';

const evening = addDays(dateAt(instant(Date.now())), -20);
let running: RunningApp;
let page: Page;

test.beforeEach(async () => {
  running = await launchApp();
  page = running.page;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.afterEach(() => running.close());

const panel = (): Locator => page.getByRole('complementary');
const notice = (text: string): Locator => page.getByRole('status').filter({ hasText: text });
const tab = (name: string): Locator => page.getByRole('tab', { name, exact: true });

test('from an application to a delivered offer and a realised idea', async () => {
  // An evening to come, and a sign-up for it with what it asks.
  await page.keyboard.press('Control+Shift+n');
  await page.getByRole('textbox', { name: 'Datum', exact: true }).fill('2031-10-28');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('28 oktober 2031');
  await page.getByRole('button', { name: 'Pitch toevoegen' }).click();
  await page.getByRole('textbox', { name: 'Titel van de pitch' }).fill('Speelstraat');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/pitches\//);
  await panel().getByRole('combobox', { name: 'Pitcher zoeken of toevoegen' }).fill('Puck Voorbeeld');
  await page.getByRole('option', { name: 'Nieuwe pitcher: Puck Voorbeeld' }).click();
  await panel().getByRole('button', { name: 'Oproep toevoegen' }).click();
  await expect(panel().getByRole('textbox', { name: 'Oproep', exact: true })).toBeFocused();
  await page.keyboard.type('Verkeersborden voor de straat');
  await page.keyboard.press('Tab');
  for (const question of ['Sociaal, niet commercieel', 'Haalbaar', 'Mensen hebben er iets aan'])
    await panel().getByRole('group', { name: question }).getByRole('button', { name: 'ja' }).click();
  await expect(panel()).toContainText('Bewaard');

  // Chosen, and on stage: the date has come and gone.
  await page.getByRole('link', { name: /Volgende editie/ }).click();
  await tab('Pitches').click();
  const stage = page.getByRole('combobox', { name: 'Fase van Speelstraat' });
  await stage.press('Enter');
  await page.getByRole('option', { name: 'geselecteerd' }).press('Enter');
  await expect(stage).toHaveText('geselecteerd');
  await tab('Overzicht').click();
  await page.getByRole('textbox', { name: 'Datum', exact: true }).fill(evening);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Zet op gehouden' }).click();
  await tab('Cijfers').click();
  await page.getByRole('button', { name: 'Zet op gepitcht' }).click();
  await expect(page.getByText('Van 1 pitch zijn er 0 gerealiseerd of verder gekomen')).toBeVisible();

  // Help is offered and followed to its delivery.
  await page.keyboard.press('Control+Shift+A');
  await expect(page.getByLabel('Wie biedt wat aan, en voor welke pitch?')).toBeFocused();
  await page.keyboard.type('Een wegwerker: verkeersborden voor speelstraat');
  await page.keyboard.press('Enter');
  await notice('Vastgelegd').getByRole('button', { name: 'Openen' }).click();
  for (const name of ['Contact gelegd', 'Afgesproken', 'Geleverd'])
    await panel()
      .getByRole('button', { name: new RegExp(`^${name}: `) })
      .click();
  await expect(panel().locator('[aria-current=step]')).toContainText('geleverd');

  // What became of it is heard in a call.
  await page.keyboard.press('Control+Shift+g');
  await expect(page.getByRole('combobox', { name: 'Met wie sprak je, of over welk idee?' })).toBeFocused();
  await page.keyboard.type('speelstraat');
  await expect(page.getByRole('option', { name: /Speelstraat/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Wat hoorde je?' })).toBeFocused();
  await page.keyboard.type('gerealiseerd: elke woensdag spelen er veertig kinderen');
  await page.keyboard.press('Control+Enter');
  await expect(notice('Gesprek over “Speelstraat” is vastgelegd.')).toBeVisible();

  // And all of it is seen where one looks for it.
  await page.getByRole('link', { name: 'Pitches', exact: true }).click();
  await page.getByRole('gridcell', { name: 'Speelstraat' }).press('Enter');
  await expect(panel().getByRole('list', { name: 'Wat werd ervan' }).getByRole('listitem').first()).toContainText(
    'Gerealiseerd',
  );
  await page.getByRole('link', { name: 'Edities', exact: true }).click();
  await page.locator('[role="row"][data-id]').first().getByRole('gridcell').first().press('Enter');
  await tab('Cijfers').click();
  await expect(page.getByText('Van 1 pitch is er 1 gerealiseerd of verder gekomen')).toBeVisible();
});
