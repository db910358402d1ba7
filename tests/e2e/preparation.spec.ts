import { expect, type Page, test } from '@playwright/test';
import { addDays, dateAt, instant } from '../../renderer/domain/time';
import { launchApp, type RunningApp } from '../support/app';

let running: RunningApp;
let page: Page;

test.beforeEach(async () => {
  running = await launchApp();
  page = running.page;
  await expect(heading()).toBeVisible();
});

test.afterEach(async () => {
  await running.close();
});

const heading = () => page.getByRole('heading', { level: 1 });
const group = (name: string) => page.getByRole('list', { name, exact: true });
const openTab = (name: string) => page.getByRole('tab', { name, exact: true }).click();

/** The date so many days from today, as the app stores it. */
const inDays = (days: number) => addDays(dateAt(instant(Date.now())), days);

/** Makes an edition on a date; its number follows from the ones there are. */
async function addEdition(number: number, date: string) {
  await page.keyboard.press('Control+Shift+N');
  await expect(heading()).toContainText(`Editie ${number}`);
  await moveTo(date);
}

async function moveTo(date: string) {
  await page.getByLabel('Datum', { exact: true }).fill(date);
  await page.getByLabel('Datum', { exact: true }).press('Enter');
  await expect(heading()).toContainText(date.slice(0, 4));
}

test('forty paper forms are typed by keyboard; a tip becomes an improvement, a task at the next edition, and done', async () => {
  await addEdition(1, inDays(-20));
  await page.getByRole('button', { name: 'Zet op gehouden' }).click();
  await openTab('Evaluatie');
  await page.getByRole('link', { name: 'Formulieren invoeren' }).click();
  await expect(page.getByLabel('Cijfer', { exact: true })).toBeFocused();
  // Forty forms, most of them two keys: 20 × 8, 10 × 7, 5 × 10, 4 × 7,5 and 1 × 6.
  const grades = [...Array(20).fill('8'), ...Array(10).fill('7'), ...Array(5).fill('0'), ...Array(4).fill('7,5'), '6'];
  for (const grade of grades.slice(0, -1)) {
    await page.keyboard.type(grade);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('6');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Fijne sfeer');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Zet een microfoon in de zaal');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Publiek: 40 formulieren, gemiddeld 7,9.')).toBeVisible();
  await expect(page.getByLabel('Cijfer', { exact: true })).toBeFocused();

  // What is no grade is told, keeps nothing, and loses nothing of what was typed.
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Een cijfer is 1 tot en met 10, zoals 8,3.')).toBeVisible();
  await page.getByLabel('Wat kan beter (tips)').fill('Meer soep');
  await page.getByLabel('Cijfer', { exact: true }).fill('0');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Een cijfer is 1 tot en met 10, zoals 8,3.')).toBeVisible();
  await expect(page.getByLabel('Wat kan beter (tips)')).toHaveValue('Meer soep');
  await page.getByLabel('Cijfer', { exact: true }).fill('1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Publiek: 41 formulieren, gemiddeld 7,7.')).toBeVisible();
  await page.getByRole('button', { name: 'Formulier weghalen: 1,0 · publiek · Meer soep' }).click();
  await expect(page.getByText('Publiek: 40 formulieren, gemiddeld 7,9.')).toBeVisible();
  // The keyboard is back in an empty form, where Ctrl+Z is that of the records.
  await expect(page.getByLabel('Cijfer', { exact: true })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Publiek: 41 formulieren, gemiddeld 7,7.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Publiek: 40 formulieren, gemiddeld 7,9.')).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(page.getByText('Gemiddeld 7,9 (n = 40). 25 van de 40 gaven een 8 of hoger (63%).')).toBeVisible();
  await page.getByRole('button', { name: '7,9 (n = 40) overnemen' }).click();
  await expect(page.getByText('Beide zijn gelijk.')).toBeVisible();
  await page.getByRole('button', { name: 'Maak een verbeterpunt van: Zet een microfoon in de zaal' }).click();
  await expect(group('Verbeterpunten van deze editie')).toContainText('nog te doen');

  await addEdition(2, inDays(30));
  await openTab('Voorbereiding');
  const carried = group('Verbeterpunten').getByRole('listitem');
  await expect(carried).toContainText('gevonden bij editie 1');
  await carried.getByRole('button', { name: 'Maak er een taak van' }).click();
  await expect(carried).toContainText('staat op de takenlijst');
  await expect(group('Later')).toContainText('2 weken voor');
  await page.getByRole('checkbox', { name: 'Zet een microfoon in de zaal is gedaan' }).click();
  await expect(carried).toContainText('gedaan bij deze editie');
  await expect(page.getByText('Alles is gedaan: 1 taak.')).toBeVisible();

  await page.evaluate(() => {
    location.hash = '#/editions';
  });
  await page.getByRole('row').filter({ hasText: 'gehouden' }).getByRole('gridcell').first().click();
  await openTab('Evaluatie');
  await expect(group('Verbeterpunten van deze editie')).toContainText('gedaan bij editie 2');
});

test('tasks come from the usual evening, move with its date, and what is late is ticked on the start page', async () => {
  await addEdition(1, inDays(36));
  await openTab('Voorbereiding');
  await page.getByRole('button', { name: 'Takenlijst maken' }).click();
  await expect(group('Te laat').getByRole('listitem')).toHaveCount(6);
  await expect(group('Te laat')).toContainText('34 dagen te laat');

  // What can not be read is told, and what was typed stays.
  await page.getByLabel('Nieuwe taak').fill('Bloemen halen');
  await page.keyboard.press('Tab');
  await page.keyboard.type('31-2');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Deze datum bestaat niet. Typ hem als dag-maand, zoals 28-10.')).toBeVisible();
  await page.getByLabel('Wanneer').fill('2 dagen voor');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Nieuwe taak')).toBeFocused();
  const flowers = group('Later').getByRole('listitem').filter({ hasText: 'Bloemen halen' });
  await expect(flowers).toContainText('2 dagen voor');

  await flowers.getByRole('button', { name: 'Bloemen halen' }).click();
  const panel = page.getByRole('complementary', { name: 'Bloemen halen' });
  await panel.getByLabel('Wanneer').fill('3 dagen na');
  await panel.getByLabel('Wanneer').press('Enter');
  await expect(group('Na de avond')).toContainText('Bloemen halen');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await openTab('Overzicht');
  await moveTo(inDays(80));
  await openTab('Voorbereiding');
  await expect(group('Later')).toContainText('Locatie vastleggen');
  await expect(group('Te laat')).toBeHidden();
  await openTab('Overzicht');
  await moveTo(inDays(69));

  await page.keyboard.press('Control+1');
  await expect(page.getByText('1 taak is te laat, 1 voor de komende 7 dagen.')).toBeVisible();
  await expect(group('Te doen').getByRole('listitem')).toHaveCount(2);
  await group('Te doen').getByRole('checkbox', { name: 'Locatie vastleggen is gedaan' }).click();
  await expect(page.getByText('1 taak voor de komende 7 dagen.')).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(group('Te doen')).toContainText('1 dag te laat');
});

test('a list is kept as a template, mended there, and begins another edition', async () => {
  await addEdition(1, inDays(100));
  await openTab('Voorbereiding');
  await page.getByLabel('Nieuwe taak').fill('Tent huren');
  await page.getByLabel('Wanneer').fill('6w');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Meer met deze takenlijst' }).click();
  await page.getByRole('menuitem', { name: 'Als sjabloon bewaren' }).click();
  await expect(page.getByLabel('Naam van het sjabloon')).toBeFocused();
  await page.keyboard.type('Buiten');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sjabloon “Buiten” is bewaard.')).toBeVisible();

  await page.getByRole('button', { name: 'Meer met deze takenlijst' }).click();
  await page.getByRole('menuitem', { name: 'Sjablonen beheren' }).click();
  await page.getByRole('link', { name: 'Sjabloon Buiten bewerken' }).click();
  await page.getByLabel('Nieuwe taak').fill('Stroom regelen');
  await page.getByLabel('Wanneer').fill('28-10');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Een sjabloon rekent vanaf de avond.')).toBeVisible();
  await page.getByLabel('Wanneer').fill('vier weken voor');
  await page.keyboard.press('Enter');
  await expect(group('Taken')).toContainText('4 weken voor');

  await addEdition(2, inDays(200));
  await openTab('Voorbereiding');
  await page.getByLabel('Begin met').click();
  await page.getByRole('option', { name: 'Buiten' }).click();
  await page.getByRole('button', { name: 'Takenlijst maken' }).click();
  await expect(page.getByText('2 taken, nog geen gedaan.')).toBeVisible();
  await expect(group('Later').getByRole('listitem')).toHaveText([/^Tent huren/, /^Stroom regelen/]);
  // By keyboard: down the list, done, and the place is kept.
  await page.getByRole('button', { name: 'Tent huren' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(group('Gedaan')).toContainText('Stroom regelen');
  await expect(page.getByRole('button', { name: 'Tent huren' })).toBeFocused();
});
