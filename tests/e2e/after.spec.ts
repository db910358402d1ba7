/** After the evening: times typed from paper, chapters, every file saved and read back, and closing. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Snapshot, tableNames } from '../../renderer/domain/nouns';
import { launchApp, type RunningApp } from '../support/app';
import { lintDocx } from '../support/docxLinter';
import { readDocx } from '../support/docxText';
import { anEvening } from '../support/evenings';
import { prepareEvening } from '../support/stageEvening';

let folder: string;
let running: RunningApp;
let page: Page;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'podium-after-'));
  running = await launchApp();
  page = running.page;
});

test.afterEach(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

const shipped: readonly string[] = ['themes', 'districts', 'neighbourhoods'];

/** Puts records into the app by its own code. */
async function store(...all: readonly Snapshot[]): Promise<void> {
  await prepareEvening(page);
  const rows = all.flatMap((records) =>
    tableNames
      .filter((table) => !shipped.includes(table))
      .flatMap((table) => records[table].map((row) => [table, row] as const)),
  );
  await page.evaluate(async (given) => {
    for (const [table, { id, createdAt: _, deletedAt: __, ...values }] of given)
      await window.evening.put(table, id, values);
  }, rows);
}

/** Goes to the page of the edition, as one does. */
async function openEdition(): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Edities' }).click();
  await page.getByRole('gridcell', { name: /^13( |$)/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Editie 13');
}

/** Opens what comes after an evening of which the records are put into the app first. */
async function open(...all: readonly Snapshot[]): Promise<void> {
  await store(...all);
  await openEdition();
  await page.getByRole('link', { name: 'Bestanden en tijden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Editie 13$/ })).toBeVisible();
  await tab('Tijden');
}

const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click();
const box = (name: string) => page.getByRole('textbox', { name, exact: true });
/** Saves a file with a button, and reads it back. */
async function saved(button: string, extension: string): Promise<Buffer> {
  const to = path.join(folder, `${button.replace(/\W/g, '')}.${extension}`);
  await running.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, to);
  await page.getByRole('button', { name: button, exact: true }).click();
  await notice(path.basename(to));
  return readFile(to);
}

const notice = (text: string | RegExp) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();

test('times are typed from paper, refused when they can not be, taken back and typed again', async () => {
  await open(anEvening({ isHeld: false }));
  await expect(page.getByRole('heading', { name: 'Nog geen tijden' })).toBeVisible();
  await page.getByRole('button', { name: 'Tijden overtypen' }).click();
  const type = async () => {
    await box('Begin van Opening').fill('19:34');
    await box('Einde van Opening').fill('19.46.30');
    await box('Begin van Pitch: Buurtmoestuin Meerwijk').fill('1950');
    await box('Begin van Vragen: Buurtmoestuin Meerwijk').fill('19:53');
    await box('Einde van Vragen: Buurtmoestuin Meerwijk').fill('19:57');
  };
  await type();
  await box('Einde van Opening').fill('19:30');
  await box('Begin van Pauze').fill('straks');
  await page.getByRole('button', { name: 'Tijden vastleggen' }).click();
  await expect(page.getByText('Het einde ligt voor het begin.')).toBeVisible();
  await expect(page.getByText('Typ een tijd, zoals 19.32.')).toBeVisible();
  await box('Einde van Opening').fill('19.46.30');
  await box('Begin van Pauze').fill('');
  await page.getByRole('button', { name: 'Tijden vastleggen' }).click();
  await notice('5 tijden zijn vastgelegd.');
  await expect(box('Einde van Opening')).toHaveValue('19.46.30');
  // A part that went on from its pitch has no end of its own.
  await expect(box('Einde van Pitch: Buurtmoestuin Meerwijk')).toBeDisabled();
  await expect(page.getByRole('cell', { name: 'papier' })).toHaveCount(3);

  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await notice('De laatste invoer is teruggenomen.');
  await expect(box('Begin van Opening')).toHaveValue('');
  await type();
  await page.getByRole('button', { name: 'Tijden vastleggen' }).click();
  await notice('5 tijden zijn vastgelegd.');

  // What is there is set right by typing over it.
  await box('Begin van Opening').fill('19:32:10');
  await page.getByRole('button', { name: 'Tijden vastleggen' }).click();
  await notice('1 tijd is vastgelegd.');
  await expect(box('Begin van Opening')).toHaveValue('19.32.10');
  await tab('Tijden');
  const opening = page
    .getByRole('table', { name: 'Gepland en echt, per onderdeel' })
    .getByRole('row', { name: /^Opening/ });
  await expect(opening.getByRole('cell')).toHaveText(['Opening', '19.30', '19.32', '10:00', '14:20', '+4:20']);
});

test('what went on paper while the laptop was off is typed between what it told', async () => {
  const evening = anEvening();
  const drinks = evening.cues.find(({ kind }) => kind === 'drinks')?.id;
  const isTold = ({ act, cueId }: (typeof evening.runRows)[number]) =>
    act === 'close' || (act === 'start' && (cueId === 'avond-c0' || cueId === drinks));
  await open({ ...evening, runRows: evening.runRows.filter(isTold) });
  await tab('Tijden typen');
  await expect(page.getByRole('cell', { name: 'tijdens de avond' })).toHaveCount(2);
  await box('Begin van Opening').fill('19.31');
  await box('Einde van Opening').fill('19.42');
  await box('Begin van Pitch: Buurtmoestuin Meerwijk').fill('19.45');
  await box('Einde van Pitch: Buurtmoestuin Meerwijk').fill('23.30');
  await page.getByRole('button', { name: 'Tijden vastleggen' }).click();
  await expect(page.getByText('Toen liep al een ander onderdeel. Kijk de tijden na.')).toBeVisible();
  await box('Einde van Pitch: Buurtmoestuin Meerwijk').fill('19.48');
  await page.getByRole('button', { name: 'Tijden vastleggen' }).click();
  await notice('4 tijden zijn vastgelegd.');
  await expect(page.getByRole('cell', { name: 'papier' })).toHaveCount(2);
  await expect(box('Einde van Inloop')).toHaveValue('19.31.00');
  await expect(box('Einde van Pitch: Buurtmoestuin Meerwijk')).toHaveValue('19.48.00');
  await expect(page.getByRole('cell', { name: 'tijdens de avond' })).toHaveCount(2);
});

test('before the evening the calendar and the run sheet are saved, reached by clicking', async () => {
  const year = new Date().getFullYear() + 1;
  await store(anEvening({ isHeld: false, date: `${year}-05-12` }));
  await openEdition();
  await page.getByRole('tab', { name: 'Draaiboek' }).click();
  await page.getByRole('button', { name: 'Meer over dit draaiboek' }).click();
  await page.getByRole('menuitem', { name: 'Bestanden en tijden' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bestanden en tijden · Editie 13' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Bestanden', exact: true, selected: true })).toBeVisible();
  const ics = await saved('Agenda bewaren als ics', 'ics');
  expect(ics.toString('utf8')).toContain(`DTSTART:${year}0512T170000Z\r\n`);
  const paper = readDocx(await saved('Draaiboek op papier bewaren als word', 'docx'));
  expect(paper.paragraphs).toContain('Draaiboek, editie 13');
  await expect(page.getByRole('button', { name: 'Montagelijst bewaren als word' })).toBeDisabled();
  await tab('Tijden');
  await expect(page.getByText('als je de avond met de grote knop laat lopen')).toBeVisible();
});

test('chapters come from the log or from points that are typed, with what was mended', async () => {
  await open(anEvening(), anEvening({ id: 'eerder', number: 12, date: '2026-05-12' }));
  await expect(page.getByText('Over 2 avonden gaat de meeste tijd verloren bij wisselen')).toBeVisible();
  await tab('Hoofdstukken');
  await expect(page.getByText('De video begint waar de opname begon.')).toBeVisible();
  const text = box('Tekst voor de beschrijving');
  await expect(text).toHaveValue(/^0:00 Opening\n10:20 Terugblik: de geveltuinen\n/);
  await expect(text).toHaveValue(
    /\n19:00 Buurtmoestuin Meerwijk – Evi van der Dijkstra\n26:20 Repaircafé voor fietsen\n/,
  );
  await expect(page.getByText('“Inloop” was voor de video en staat er niet bij.')).toBeVisible();
  await page.getByRole('button', { name: 'Hoofdstukken kopiëren' }).click();
  await notice('De hoofdstukken staan op het klembord.');
  expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(await text.inputValue());

  await page.getByRole('combobox', { name: 'Punt 1: onderdeel' }).click();
  await page.getByRole('option', { name: 'Opening' }).click();
  const time = page.getByRole('group', { name: 'Punt 1' }).getByRole('textbox');
  await expect(page.getByRole('combobox', { name: /^Punt 2/ })).toBeDisabled();
  await time.fill('half vier');
  await time.press('Enter');
  await expect(page.getByText('Typ een tijd van de video, zoals 3:12 of 1:03:12.')).toBeVisible();
  await time.fill('3:12');
  await time.press('Enter');
  await expect(page.getByText('volgen uit het punt dat je hebt opgegeven')).toBeVisible();
  await expect(text).toHaveValue(/^0:00 Inloop\n3:12 Opening\n/);
  await page.getByRole('combobox', { name: /^Punt 2/ }).click();
  await page.getByRole('option', { name: 'Afsluiting' }).click();
  await page
    .getByRole('group', { name: /^Punt 2/ })
    .getByRole('textbox')
    .fill('12:00');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dat klopt vast niet: kijk de tijden na.')).toBeVisible();
  await expect(text).toHaveCount(0);
  // Points are in the log of the evening, and are taken away again.
  await page.reload();
  await tab('Hoofdstukken');
  await expect(time).toHaveValue('3:12');
  await page.getByRole('combobox', { name: /^Punt 2/ }).click();
  await page.getByRole('option', { name: 'Geen', exact: true }).click();
  await expect(text).toHaveValue(/^0:00 Inloop\n3:12 Opening\n/);
});

test('every file is saved and can be read back', async () => {
  await open(anEvening());
  await tab('Bestanden');
  const word = async (button: string) => {
    const bytes = await saved(button, 'docx');
    expect(lintDocx(bytes)).toEqual([]);
    return readDocx(bytes);
  };
  expect((await word('Draaiboek op papier bewaren als word')).paragraphs).toContain('Draaiboek, editie 13');
  expect((await word('Tijden van de avond bewaren als word')).charts).toHaveLength(1);
  expect((await word('Montagelijst bewaren als word')).tables[0]?.rows).toHaveLength(27);
  const csv = await saved('Montagelijst als tabel bewaren als csv', 'csv');
  expect(csv.toString('utf8').split('\r\n')[5]).toContain('5;19:00;21:00;2:00;pitch: Buurtmoestuin Meerwijk');
  const text = await saved('Hoofdstukken bewaren als tekst', 'txt');
  expect(text.toString('utf8')).toMatch(/^0:00 Opening\n/);
  const vtt = await saved('Hoofdstukken voor spelers bewaren als webvtt', 'vtt');
  expect(vtt.toString('utf8')).toMatch(/^WEBVTT\n\n1\n00:00:00\.000 --> 00:10:20\.000\nOpening\n/);
  const ics = await saved('Agenda bewaren als ics', 'ics');
  expect(ics.toString('utf8')).toContain('DTSTART:20261015T170000Z\r\n');
});

test('closing the evening makes records of what was caught, once, and one undo takes them back', async () => {
  await open(anEvening());
  await tab('Afsluiten');
  await page.getByRole('textbox', { name: /^Aanbod van/ }).fill('Een zaal op dinsdag');
  await expect(page.getByText('Erbij: 1 keer aanbod, 1 cadeautje en 1 idee.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Volg op als aanbod' }).check();
  await expect(page.getByText('Erbij: 2 keer aanbod, 0 cadeautjes en 1 idee.')).toBeVisible();
  await expect(page.getByText(/^Aanbod komt op .*29 oktober 2026 op het overzicht/)).toBeVisible();
  await page.getByRole('button', { name: 'Avond afsluiten' }).click();
  await notice('De avond is afgesloten.');
  await expect(page.getByText('Alles is al overgenomen. Opnieuw afsluiten voegt niets toe.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Avond afsluiten' })).toHaveCount(0);
  await page.getByRole('navigation').getByRole('link', { name: 'Overzicht' }).click();
  const waiting = page.getByRole('list', { name: 'Op te volgen' }).getByRole('listitem');
  // Beside the offers the ideas of the evening wait as well.
  const due = waiting.filter({ has: page.getByRole('combobox') });
  await expect(due.filter({ hasText: 'Een zaal op dinsdag' })).toContainText('Buurtmoestuin Meerwijk');
  await expect(due).toHaveCount(2);
  await due.filter({ hasText: 'Een zaal op dinsdag' }).getByRole('combobox').click();
  await page.getByRole('option', { name: 'geleverd' }).click();
  await expect(due).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(due).toHaveCount(2);
  await openEdition();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('gehouden');
  await page.keyboard.press('Control+z');
  await notice('Ongedaan gemaakt: avond afgesloten');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('gepland');
  await page.getByRole('link', { name: 'Bestanden en tijden' }).click();
  await tab('Afsluiten');
  await expect(page.getByRole('button', { name: 'Avond afsluiten' })).toBeEnabled();
  await expect(page.getByText('6 pitches krijgen de fase “gepitcht”.')).toBeVisible();
});
