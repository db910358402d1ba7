import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp, root } from './app';

const folder = path.join(root, 'resources', 'screenshots');

/** Makes the pictures of the README from the example data; returns their names. */
export async function takeScreenshots(): Promise<string[]> {
  const { app, page, close } = await launchApp();
  const made: string[] = [];
  const take = async (name: string) => {
    // Charts and panels come in with a short movement.
    await page.waitForTimeout(800);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    made.push(`resources/screenshots/${name}.png`);
  };
  try {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
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
