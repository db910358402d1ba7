import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';

let folder: string;
let running: RunningApp;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'podium-network-'));
  running = await launchApp({ dataDir: folder });
});

test.afterEach(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Goes somewhere as a link in the app does. */
async function open(page: Page, hash: string): Promise<void> {
  // Before the frame is drawn nothing listens to where the page goes, nor remembers it for the next start.
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

async function addPartner(page: Page, name: string): Promise<void> {
  await open(page, '#/network/new');
  const panel = page.getByRole('complementary', { name: 'Nieuwe partner' });
  await panel.getByLabel('Organisatie').fill(name);
  await panel.getByRole('button', { name: 'Partner toevoegen' }).click();
  await expect(page.getByRole('complementary', { name })).toBeVisible();
}

test('a partner with a contact is added by keyboard, and found without accents', async () => {
  const { page } = running;
  await open(page, '#/network');
  await expect(page.getByRole('heading', { name: 'Nog geen partners' })).toBeVisible();
  await page.getByRole('button', { name: 'Partner toevoegen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Organisatie' })).toBeFocused();
  await page.keyboard.type('Café De Brug');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Café De Brug' });
  await panel.getByLabel('Nieuwe contactpersoon').fill('Noor van den Berg');
  await page.keyboard.press('Enter');
  await panel.getByLabel('E-mail', { exact: true }).fill('noor@example.org');
  await panel.getByLabel('Functie').fill('beheerder');
  await panel.getByLabel('Functie').press('Enter');
  await expect(panel.getByText('Noor van den Berg')).toBeVisible();
  await expect(panel.getByLabel('Achternaam')).toHaveValue('Berg');
  await expect(panel.getByLabel('Tussenvoegsel')).toHaveValue('van den');
  const fold = panel.getByRole('button', { name: 'Noor van den Berg dichtklappen' });
  await fold.press('Enter');
  await expect(panel.getByRole('button', { name: 'E-mail naar Noor van den Berg' })).toHaveText('noor@example.org');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await addPartner(page, 'Rabobank');
  await open(page, '#/network');
  const rows = page.getByRole('grid', { name: 'Partners' }).getByRole('row');
  await expect(rows.filter({ hasText: 'Rabobank' })).toBeVisible();
  await page.getByLabel('Zoeken in de lijst').fill('CAFE');
  await expect(rows.filter({ hasText: 'Rabobank' })).toHaveCount(0);
  await expect(rows.filter({ hasText: 'Café De Brug' })).toContainText('Noor van den Berg');

  await page.getByRole('tab', { name: 'Contactpersonen' }).click();
  const contact = page.getByRole('grid', { name: 'Contactpersonen' }).getByRole('row', { name: 'Noor van den Berg' });
  await expect(contact).toContainText('beheerder');
  await contact.getByRole('gridcell').first().click();
  await expect(page.getByRole('complementary', { name: 'Noor van den Berg' })).toBeVisible();
});

test('a column of the partners that one chooses is remembered', async () => {
  const { page } = running;
  await addPartner(page, 'Rabobank');
  await page.getByLabel('Website').fill('https://rabobank.example.org');
  await page.getByLabel('Website').press('Enter');
  await page.keyboard.press('Escape');
  const row = page.getByRole('grid', { name: 'Partners' }).getByRole('row', { name: 'Rabobank' });
  await expect(row).not.toContainText('rabobank.example.org');
  await page.getByRole('button', { name: 'Kolommen' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Website' }).click();
  for (const name of ['Soort', 'Kan helpen met', 'Contactpersonen', 'Geleverd', 'Gezien'])
    await page.getByRole('menuitemcheckbox', { name }).click();
  await page.keyboard.press('Escape');
  await expect(row).toContainText('rabobank.example.org');
  await page.reload();
  await expect(row).toContainText('rabobank.example.org');
  await expect(page.getByRole('columnheader', { name: 'Geleverd' })).toHaveCount(0);
});

test('a partner that exists already is pointed out before it is added twice', async () => {
  const { page } = running;
  await addPartner(page, 'Óp Stap');
  await open(page, '#/network/new');
  await page.getByLabel('Organisatie').fill('op  stap');
  await expect(page.getByText('Bestaat al: Óp Stap.')).toBeVisible();
  await page.getByRole('link', { name: 'Openen' }).click();
  await expect(page.getByRole('complementary', { name: 'Óp Stap' })).toBeVisible();
});

test('a mail address opens the mail program', async () => {
  const { app, page } = running;
  const opened = await app.evaluateHandle(({ dialog, shell }) => {
    const seen: string[] = [];
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
    shell.openExternal = async (address) => void seen.push(address);
    return seen;
  });
  await open(page, '#/network/new/contacts');
  const panel = page.getByRole('complementary');
  await panel.getByLabel('Naam', { exact: true }).fill('Evi Dijkstra');
  await page.keyboard.press('Enter');
  await panel.getByLabel('E-mail', { exact: true }).fill('evi@example.org');
  await panel.getByLabel('E-mail', { exact: true }).press('Enter');
  await panel.getByRole('button', { name: 'E-mail naar Evi Dijkstra' }).click();
  await expect.poll(() => opened.evaluate((seen) => seen)).toEqual(['mailto:evi@example.org']);
});

test('what was binned comes back from the bin with what belonged to it', async () => {
  const { page } = running;
  await addPartner(page, 'VSBfonds');
  const panel = page.getByRole('complementary', { name: 'VSBfonds' });
  await panel.getByLabel('Nieuwe contactpersoon').fill('Sam Linden');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Sam Linden')).toBeVisible();
  await panel.getByRole('button', { name: 'VSBfonds naar de prullenbak' }).click();
  await expect(page.getByText('“VSBfonds” staat in de prullenbak met 1 contactpersoon.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nog geen partners' })).toBeVisible();

  await open(page, '#/settings/-/bin');
  const line = page.getByRole('row', { name: 'VSBfonds' });
  await expect(line).toContainText('Partner, met 1 ding dat erbij hoort');
  await expect(line).toContainText('30 dagen');
  await line.getByRole('button', { name: 'VSBfonds terugzetten' }).click();
  await expect(page.getByRole('heading', { name: 'De prullenbak is leeg' })).toBeVisible();
  await open(page, '#/network');
  await expect(page.getByRole('row', { name: 'VSBfonds' })).toContainText('Sam Linden');
});

test('the language changes to English and back', async () => {
  const { page } = running;
  await open(page, '#/settings');
  await page.getByRole('combobox', { name: 'Taal' }).click();
  await page.getByRole('option', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('combobox', { name: 'Language' }).click();
  await page.getByRole('option', { name: 'Nederlands' }).click();
  await expect(page.getByRole('heading', { name: 'Instellingen' })).toBeVisible();
});

test('dark is dark, and stays so after a restart', async () => {
  const { page } = running;
  const isDark = (of: Page) => of.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const ground = (of: Page) => of.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await open(page, '#/settings');
  await page.getByRole('combobox', { name: 'Licht of donker' }).click();
  await page.getByRole('option', { name: 'Donker' }).click();
  await expect.poll(() => running.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  await running.close();
  running = await launchApp({ dataDir: folder });
  await expect(running.page.getByRole('combobox', { name: 'Licht of donker' })).toHaveText('Donker');
  expect(await running.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
  // Playwright holds the page itself to light unless it is told otherwise.
  await running.page.emulateMedia({ colorScheme: null });
  expect(await isDark(running.page)).toBe(true);
  expect(await ground(running.page)).toBe('rgb(18, 23, 21)');
});

test('what is set for a year stands there after a restart, and carries over to the next', async () => {
  const year = new Date().getFullYear();
  await open(running.page, `#/settings/${year}/years`);
  await running.page.getByLabel('Programma').fill('Nieuwe Democratie');
  await running.page.getByLabel('Kernboodschap').fill('Dit jaar ging het goed');
  await expect(running.page.getByText('5 van hoogstens 150 woorden')).toBeVisible();
  await running.page.getByLabel('28 en ouder').click();
  await expect(running.page.getByLabel('28 en ouder')).toBeChecked();
  await running.page.getByLabel('Doel: rapportcijfer').fill('11');
  await expect(running.page.getByText('Een cijfer is 1 tot en met 10, zoals 8,3.')).toBeVisible();
  await running.page.getByLabel('Doel: rapportcijfer').fill('8,5');
  await running.page.getByLabel('Doel: kosten').fill('2.500');
  await running.page.getByLabel('Doel: kosten').press('Enter');
  await expect(running.page.getByText('Bewaard', { exact: true })).toBeVisible();
  await running.close();

  running = await launchApp({ dataDir: folder });
  const { page } = running;
  await expect(page.getByLabel('Programma')).toHaveValue('Nieuwe Democratie');
  await expect(page.getByLabel('Kernboodschap')).toHaveValue('Dit jaar ging het goed');
  await expect(page.getByLabel('28 en ouder')).toBeChecked();
  await expect(page.getByLabel('Doel: rapportcijfer')).toHaveValue('8,5');
  await expect(page.getByLabel('Doel: kosten')).toHaveValue('2.500');
  await page.getByRole('combobox', { name: 'Jaar' }).click();
  await page.getByRole('option', { name: String(year + 1) }).click();
  await expect(page.getByLabel('Programma')).toHaveValue('Nieuwe Democratie');
  await expect(page.getByText(`Overgenomen uit ${year}`).first()).toBeVisible();
  await expect(page.getByLabel('Kernboodschap')).toHaveValue('');
  await expect(page.getByLabel('Doel: kosten')).toHaveValue('');
});

test('a list is added to, put in order and hidden; what is not in use can go', async () => {
  const { page } = running;
  await open(page, '#/settings/-/lists');
  const themes = page.locator('section', { has: page.getByRole('heading', { name: 'Thema’s' }) });
  const names = () =>
    themes
      .getByRole('textbox', { name: 'Naam' })
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('value')));
  await themes.getByLabel('Nieuw thema').fill('Veiligheid');
  await expect(themes.getByText('“veiligheid” staat al in de lijst.')).toBeVisible();
  await themes.getByLabel('Nieuw thema').fill('dieren');
  await themes.getByRole('button', { name: 'Thema toevoegen' }).click();
  await expect.poll(async () => (await names()).at(-1)).toBe('dieren');
  await themes.getByRole('textbox', { name: 'Naam' }).last().press('Alt+ArrowUp');
  await expect.poll(async () => (await names()).at(-2)).toBe('dieren');
  await themes.getByRole('button', { name: 'groen & natuur omlaag' }).click();
  await expect.poll(async () => (await names())[1]).toBe('groen & natuur');
  const animals = themes.getByRole('listitem').nth(-2);
  await animals.getByRole('button', { name: 'Verbergen' }).click();
  await expect(animals).toContainText('verborgen');
  await animals.getByRole('button', { name: 'Weghalen' }).click();
  await expect.poll(names).not.toContain('dieren');
});

test('every change carries the name of who made it, and the last one can be undone', async () => {
  const { page } = running;
  await open(page, '#/settings');
  await page.getByLabel('Jouw naam').fill('Mila Verhoeven');
  await addPartner(page, 'Haarlem105');
  await open(page, '#/settings/-/changes');
  const line = page.getByRole('row', { name: 'Partner toegevoegd' });
  await expect(line).toContainText('Mila Verhoeven');
  await expect(line).toContainText('Partner Haarlem105');
  await page.getByRole('button', { name: 'Laatste wijziging ongedaan maken' }).click();
  await expect(page.getByRole('row', { name: 'Ongedaan gemaakt: partner toegevoegd' })).toContainText('Mila Verhoeven');
  await open(page, '#/network');
  await expect(page.getByRole('heading', { name: 'Nog geen partners' })).toBeVisible();
});

test('someone of the team is added, changed, and offered as the name of who works here', async () => {
  const { page } = running;
  await open(page, '#/settings/-/team');
  await page.getByLabel('Naam van een teamlid').fill('Daan Smit');
  await page.keyboard.press('Enter');
  await page.getByLabel('E-mail: Daan Smit').fill('daan');
  await expect(page.getByText('Dit is geen e-mailadres.')).toBeVisible();
  await page.getByLabel('E-mail: Daan Smit').fill('daan@example.org');
  await page.getByLabel('E-mail: Daan Smit').press('Enter');
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  await open(page, '#/settings');
  await page.getByLabel('Jouw naam').fill('da');
  await page.getByRole('option', { name: 'Daan Smit' }).click();
  await expect(page.getByLabel('Jouw naam')).toHaveValue('Daan Smit');
});
