/** From a sign-up to the training: judged, chosen or declined, written to, and present. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';

let running: RunningApp;
let page: Page;
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'podium-intake-'));
  running = await launchApp();
  page = running.page;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.afterEach(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

const panel = (): Locator => page.getByRole('complementary');
const stage = (name: string): Locator => page.getByRole('region', { name, exact: true });
const cards = (name: string): Locator => stage(name).locator('[data-pitch]');
const balance = (): Locator => page.getByRole('region', { name: 'Balans van de avond' });
const notice = (text: string): Locator => page.getByRole('status').filter({ hasText: text });

async function openBoard(): Promise<void> {
  await page.getByRole('link', { name: 'Pitches', exact: true }).click();
  await page.getByRole('button', { name: 'Bord' }).click();
}

/** An edition with a date and a training, to which the board belongs. */
async function addEdition(): Promise<void> {
  await page.keyboard.press('Control+Shift+n');
  await page.getByRole('textbox', { name: 'Datum', exact: true }).fill('2031-10-28');
  await page.getByRole('textbox', { name: 'Datum pitchtraining' }).fill('2031-10-14');
  await page.getByRole('textbox', { name: 'Plaats pitchtraining' }).fill('De Tulp');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('28 oktober 2031');
  // The board is there as soon as there is a pitch; one without an edition is not on it.
  await page.getByRole('link', { name: 'Pitches', exact: true }).click();
  await page.getByRole('button', { name: 'Pitch toevoegen' }).click();
  await expect(panel().getByRole('textbox', { name: 'Titel', exact: true })).toBeFocused();
  await page.keyboard.type('Voor later');
  await page.getByRole('button', { name: 'Paneel sluiten' }).click();
}

/** Takes in a sign-up for the edition that is on the board. */
async function signUp(title: string, name: string, isChild = false): Promise<void> {
  await page.getByRole('button', { name: 'Pitch toevoegen' }).first().click();
  await expect(panel().getByRole('textbox', { name: 'Titel', exact: true })).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Tab');
  await panel().getByRole('combobox', { name: 'Pitcher zoeken of toevoegen' }).fill(name);
  await page.getByRole('option', { name: `Nieuwe pitcher: ${name}` }).click();
  await panel()
    .getByRole('textbox', { name: 'E-mail' })
    .fill(`${name.split(' ')[0]?.toLowerCase()}@example.org`);
  if (isChild) {
    const age = panel().getByRole('combobox', { name: 'Leeftijdsgroep' });
    await age.press('Enter');
    await expect(page.getByRole('option', { name: 'onbekend' })).toBeFocused();
    await page.keyboard.press('Home');
    await expect(page.getByRole('option', { name: 'jonger dan 16' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(age).toHaveText('jonger dan 16');
  }
  await page.keyboard.press('Tab');
  await expect(panel().getByRole('heading', { name: title, exact: true })).toBeVisible();
  await expect(panel()).toContainText('Bewaard');
}

async function savingTo(name: string): Promise<string> {
  const filePath = path.join(folder, name);
  await running.app.evaluate(({ dialog }, to) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: to });
  }, filePath);
  return filePath;
}

test('a sign-up is judged and chosen, another declined and written to, and who was trained is marked', async () => {
  await addEdition();
  await openBoard();
  await expect(page.getByRole('heading', { name: 'Nog geen pitches bij deze keuze' })).toBeVisible();
  await signUp('Speelstraat', 'Puck Voorbeeld', true);

  // The list is answered by letters; arrows go to the next question.
  await panel().getByRole('group', { name: 'Sociaal, niet commercieel' }).getByRole('button', { name: 'ja' }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('t');
  await expect(panel()).toContainText(
    'Twijfel: haalbaar. Nog te bekijken: mensen hebben er iets aan en wie er iets aan heeft.',
  );
  await panel().getByRole('group', { name: 'Haalbaar' }).getByRole('button', { name: 'ja' }).click();
  await panel().getByRole('group', { name: 'Mensen hebben er iets aan' }).getByRole('button', { name: 'ja' }).click();
  await panel().getByRole('textbox', { name: 'Wie heeft er iets aan' }).fill('Kinderen in de straat');
  await expect(panel()).toContainText('Dit idee past.');
  await page.getByRole('button', { name: 'Paneel sluiten' }).click();
  await signUp('Webwinkel', 'Sam Verzonnen');
  await page.getByRole('button', { name: 'Paneel sluiten' }).click();
  await expect(cards('aangemeld').filter({ hasText: 'Speelstraat' })).toContainText('past');
  await expect(cards('aangemeld').filter({ hasText: 'Webwinkel' })).toContainText('nog te bekijken');

  // What choosing changes is told before, and the balance after.
  await expect(balance()).toContainText('0 gekozen van 6 tot 8');
  await cards('aangemeld').filter({ hasText: 'Speelstraat' }).focus();
  await expect(balance()).toContainText('“Speelstraat” kiezen: +1 jong, voor het eerst op het podium.');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(balance()).toContainText('1 gekozen van 6 tot 8, nog 5 nodig');
  await expect(balance()).toContainText('1 voor het eerst');

  // Declining asks why, without taking the keyboard.
  await cards('aangemeld').first().focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'afgewezen' }).click();
  await expect(cards('afgewezen').first()).toBeFocused();
  await panel().getByRole('button', { name: 'commercieel' }).click();
  await expect(panel().getByRole('textbox', { name: 'Reden' })).toHaveValue('Het idee is vooral commercieel.');
  await panel().getByRole('combobox', { name: 'Verwezen naar' }).fill('het ondernemersloket');
  await panel().getByRole('button', { name: 'Mail klaarzetten' }).click();
  const body = panel().getByRole('textbox', { name: 'Tekst' });
  await expect(body).toHaveValue(/Dag Sam,[\s\S]*Het idee is vooral commercieel\.[\s\S]*terecht: het ondernemersloket/);
  await expect(panel()).toContainText('Podium verstuurt niets.');
  await expect(panel()).toContainText('Nog niet bekend: jouw naam');
  const text = (await body.inputValue()).replace('{afzender}', 'Zoë van het café');
  await body.fill(text);
  await running.app.evaluate(({ dialog, shell }) => {
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
    shell.openExternal = async (address) => {
      process.env.OPENED_ADDRESS = address;
    };
  });
  await panel().getByRole('button', { name: 'Openen in mailprogramma' }).click();
  await expect
    .poll(() => running.app.evaluate(() => new URL(process.env.OPENED_ADDRESS ?? 'mailto:').searchParams.get('body')))
    .toContain('Zoë van het café');
  const file = await savingTo('afwijzing.eml');
  await panel().getByRole('button', { name: 'Bewaren als .eml' }).click();
  await expect(notice('“afwijzing.eml” is bewaard.')).toBeVisible();
  const mail = await readFile(file, 'utf8');
  expect(mail).toContain(
    '\r\nX-Unsent: 1\r\nTo: Sam Verzonnen <sam@example.org>\r\nSubject: Over je idee: Webwinkel\r\n',
  );
  expect(mail).toContain('Zo=C3=AB van het caf=C3=A9');
  await page.getByRole('button', { name: 'Mail sluiten' }).click();

  // At the training: recorded from what the edition says, invited, and present.
  await page.getByRole('link', { name: /Volgende editie/ }).click();
  await page.getByRole('tab', { name: 'Training' }).click();
  await page.getByRole('button', { name: 'Training vastleggen' }).click();
  await expect(page.getByRole('textbox', { name: 'Plaats', exact: true })).toHaveValue('De Tulp');
  await page.getByRole('button', { name: '1 pitcher uitnodigen' }).click();
  const cell = page.getByRole('grid', { name: 'Wie komt er' }).getByRole('button', { name: /^Puck Voorbeeld/ });
  await expect(cell).toHaveText('uitgenodigd');
  await expect(page.getByText('Van 1 pitcher ontbreekt de introductie.')).toBeVisible();
  await cell.focus();
  await page.keyboard.press('e');
  await expect(cell).toHaveText('was erbij');
  await expect(notice('Puck Voorbeeld was erbij. De pitch staat nu op getraind.')).toBeVisible();
  await expect(page.getByText('1 van 1 was erbij')).toBeVisible();
  await openBoard();
  await expect(cards('getraind')).toContainText(['Speelstraat']);
});

test('who waits first gets the place that comes free, and open offers to a declined pitch are asked about', async () => {
  await addEdition();
  await openBoard();
  await signUp('Tuin', 'Noor Voorbeeld');
  await panel().getByRole('button', { name: 'Aanbod toevoegen' }).click();
  await expect(panel().getByRole('textbox', { name: 'Aanbod', exact: true })).toBeFocused();
  await page.keyboard.type('Twintig stoelen');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Paneel sluiten' }).click();
  for (const [title, name] of [
    ['Eerste', 'Ada Verzonnen'],
    ['Tweede', 'Bo Verzonnen'],
    ['Derde', 'Cas Verzonnen'],
  ] as const) {
    await signUp(title, name);
    await page.getByRole('button', { name: 'Paneel sluiten' }).click();
  }
  const move = async (title: string, to: string) => {
    await page.locator('[data-pitch]').filter({ hasText: title }).focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: to }).click();
    await expect(cards(to).filter({ hasText: title })).toBeFocused();
  };
  await move('Derde', 'geselecteerd');
  await move('Tweede', 'reservelijst');
  await move('Eerste', 'reservelijst');
  // The first of the list is the one on top; the order is the team's.
  await balance().getByRole('button', { name: 'Eerste van de reservelijst kiezen: Eerste' }).click();
  await expect(balance()).toContainText('2 gekozen');
  await expect(cards('geselecteerd')).toContainText(['Derde', 'Eerste']);
  await notice('“Eerste” staat nu bij geselecteerd.').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(balance()).toContainText('1 gekozen');

  // Several at once: a mail each, one after the other.
  await cards('reservelijst').first().focus();
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await expect(page.getByText('2 pitches aangekruist')).toBeVisible();
  await page.getByRole('button', { name: 'Mail klaarzetten', exact: true }).click();
  await expect(panel()).toContainText('Mail 1 van 2');
  await expect(panel().getByRole('combobox', { name: 'Soort mail' })).toHaveText('reservelijst');
  await savingTo('eerste.eml');
  await panel().getByRole('button', { name: 'Bewaren als .eml' }).click();
  await expect(panel()).toContainText('Mail 1 van 2; 1 klaargezet');
  await panel().getByRole('button', { name: 'Volgende' }).click();
  await expect(panel()).toContainText('Mail 2 van 2; 1 klaargezet');
  await expect(panel().getByRole('textbox', { name: 'Tekst' })).toHaveValue(/Dag Bo,/);
  await page.getByRole('button', { name: 'Mail sluiten' }).click();
  await page.getByRole('button', { name: 'Kruisjes weghalen' }).click();

  await move('Tuin', 'afgewezen');
  await expect(panel()).toContainText('Bij deze pitch staat nog 1 aanbod open.');
  await panel().getByRole('button', { name: 'Laten vervallen' }).click();
  await expect(panel()).not.toContainText('nog 1 aanbod open');
  await notice('1 aanbod is vervallen.').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(panel()).toContainText('Bij deze pitch staat nog 1 aanbod open.');
});

test('the team writes its own text, is warned of a word that means nothing, and goes back', async () => {
  await page.keyboard.press('Control+n');
  await expect(panel().getByRole('textbox', { name: 'Titel', exact: true })).toBeFocused();
  await page.keyboard.type('Plukroute');
  await panel().getByRole('combobox', { name: 'Pitcher zoeken of toevoegen' }).fill('Noor Voorbeeld');
  await page.getByRole('option', { name: 'Nieuwe pitcher' }).click();
  await expect(panel().getByRole('textbox', { name: 'Voornaam' })).toHaveValue('Noor');
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await page.getByRole('tab', { name: 'Mails' }).click();
  const body = page.getByRole('textbox', { name: 'Tekst' });
  const preview = page.getByRole('region', { name: 'Voorbeeld' });
  await expect(preview).toContainText('Dag Noor,');
  await body.fill('Hoi {bijnaam}, over ');
  await page.getByRole('button', { name: '{titel} invoegen: titel van het idee' }).click();
  await expect(body).toHaveValue('Hoi {bijnaam}, over {titel}');
  await expect(page.getByText('{bijnaam} kent Podium niet.')).toBeVisible();
  await expect(preview).toContainText('Hoi {bijnaam}, over Plukroute');
  await expect(page.getByText('eigen tekst')).toBeVisible();
  await page.reload();
  await expect(body).toHaveValue('Hoi {bijnaam}, over {titel}');
  await page.getByRole('button', { name: 'Terug naar de tekst van Podium' }).click();
  await expect(body).toHaveValue(/We lezen alle aanmeldingen/);
  await notice('De tekst van Podium staat er weer.').getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(body).toHaveValue('Hoi {bijnaam}, over {titel}');
});
