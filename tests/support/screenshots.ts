import path from 'node:path';
import type { Page } from '@playwright/test';
import { databaseNames } from '../../renderer/data/db';
import { launchApp, root } from './app';
import { rowsOnDisk } from './shortEvening';
import { openAudience, resize } from './stageEvening';

const size = { width: 1280, height: 800 };
const folder = path.join(root, 'resources', 'screenshots');

/** Makes the pictures of the README from the example data; returns their names. */
export async function takeScreenshots(): Promise<string[]> {
  const running = await launchApp();
  const { page, close } = running;
  const made: string[] = [];
  const take = async (name: string, of = page) => {
    // Charts and panels come in with a short movement.
    await of.waitForTimeout(800);
    await of.screenshot({ path: path.join(folder, `${name}.png`) });
    made.push(`resources/screenshots/${name}.png`);
  };
  try {
    await resize(running, page, size);
    await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
    await page.getByText('Nog nodig voor deze editie').waitFor();
    await take('overview');
    await go(page, 'pitches');
    await page.getByRole('row').nth(3).click();
    await page.getByRole('complementary').waitFor();
    await take('pitches');
    await go(page, 'reports');
    await page.getByText('Zo komt het document in Word').waitFor({ timeout: 60_000 });
    await take('report');
    await go(page, 'evening');
    await beginPitch(page);
    const rows = await rowsOnDisk(page, databaseNames.example);
    const told = rows.reduce((last, row) => ((row.at ?? 0) > (last?.at ?? 0) ? row : last), rows[0]);
    const stage = await openAudience(running, 'stage', null, told?.editionId ?? '');
    await resize(running, stage, size);
    await take('evening');
    await take('stage', stage);
    return made;
  } finally {
    await close();
  }
}

async function go(page: Page, screen: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = `#/${to}`;
  }, screen);
}

/** Goes on in the evening until its first pitch. */
async function beginPitch(page: Page): Promise<void> {
  const next = page.locator('[data-big]');
  await next.click();
  // The evening of the example is on another day.
  await page.getByRole('button', { name: 'Ja, begin nu' }).click();
  let starts = '';
  while (!starts.startsWith('Start pitch 1')) {
    // Presses right after one another count as one.
    await page.waitForTimeout(1_000);
    starts = (await next.textContent()) ?? '';
    await next.click();
  }
  await page.locator('[data-stage="running"]').waitFor();
}
