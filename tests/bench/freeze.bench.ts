/** The longest time the window did not answer while a file was imported and a report made and drawn. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp, root } from '../support/app';
import { thousandPitches } from '../support/everyReport';
import { store } from '../support/manyRecords';
import type { Row } from './row';

const goalMs = 50;

/** Longest task of the window's thread during import and during the annual report, of a small and of a large year. */
export async function measure(): Promise<Row[]> {
  return [...(await ofExample()), ...(await ofThousand())];
}

async function ofExample(): Promise<Row[]> {
  const { page, close } = await launchApp();
  try {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(1_500);
    await page.evaluate(watchTasks);
    await page.locator('input[type=file]').setInputFiles(path.join(root, 'resources/examples/voorbeeld-historie.xlsx'));
    await page.getByRole('button', { name: 'Importeren', exact: true }).click();
    await page.getByRole('button', { name: 'Naar het overzicht' }).waitFor();
    const importing = await longest(page);
    await page.evaluate(() => (window.location.hash = '#/reports'));
    const reporting = await whileDrawn(page);
    return [row('longest freeze during an import', importing), row('longest freeze during a report', reporting)];
  } finally {
    await close();
  }
}

/** With the pitches by name, that fill the most pages. */
async function ofThousand(): Promise<Row[]> {
  const { page, close } = await launchApp();
  try {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await store(page, thousandPitches());
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => (window.location.hash = '#/reports'));
    await page.getByText(drawn).waitFor();
    await page.waitForTimeout(5_000);
    await page.evaluate(watchTasks);
    await page.getByRole('radio', { name: 'Intern, met namen' }).click();
    await page.getByText(drawn).waitFor({ state: 'hidden' });
    return [row('longest freeze during a report, 1000 pitches', await whileDrawn(page))];
  } finally {
    await close();
  }
}

const drawn = 'Zo komt het document in Word';

/** The longest task until a report is drawn, and a while after. */
async function whileDrawn(page: Page): Promise<number> {
  await page.getByText(drawn).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1_500);
  return longest(page);
}

declare global {
  interface Window {
    longTasks: number[];
  }
}

function watchTasks(): void {
  window.longTasks = [0];
  new PerformanceObserver((list) => {
    window.longTasks.push(...list.getEntries().map((entry) => entry.duration));
  }).observe({ type: 'longtask' });
}

async function longest(page: Page): Promise<number> {
  return page.evaluate(() => {
    const most = Math.max(...window.longTasks);
    window.longTasks = [0];
    return most;
  });
}

/** Chromium reports tasks from 50 ms on; none reported is less than that. */
function row(name: string, figure: number): Row {
  return { area: 'house', name, figure, unit: 'ms', goal: `≤ ${goalMs}`, met: figure <= goalMs };
}
