/** The app is killed in the middle of a cue: it comes back to the evening by itself, with the right time and every act. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';
import { bigButton, editionId, openShortEvening, rowsOnDisk, storeShortEvening, timer } from '../support/shortEvening';

const kills = process.env.PODIUM_LONG === '1' ? 20 : 3;
/** From the start of the app to the right time on screen, in ms. */
const backWithinMs = 5_000;
const openingMs = 600_000;

async function killed(running: RunningApp) {
  const child = running.app.process();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

/** How far digits are from what the log says at the same moment, in ms; a second is what rounding takes. */
async function errorMs(shown: Locator, startedAt: number): Promise<number> {
  const [digits, now] = await shown.evaluate((element) => [element.textContent ?? '', Date.now()] as const);
  const [minutes = 0, seconds = 0] = digits.split(':').map(Number);
  return Math.abs((minutes * 60 + seconds) * 1_000 - (startedAt + openingMs - now));
}

/** The digits of the stage screen, when it has come back by itself. */
async function stageDigits({ app }: RunningApp): Promise<Locator> {
  const isStage = (page: Page) => page.url().includes('#/stage/');
  await expect.poll(() => app.windows().some(isStage)).toBe(true);
  const stage = app.windows().find(isStage);
  if (!stage) throw new Error('It was there.');
  const digits = stage.locator('[data-part="digits"]');
  await expect(digits).toHaveText(/^\d+:\d\d$/);
  return digits;
}

test(`killed ${kills} times in a running cue, the time is right and no act is lost`, async () => {
  test.setTimeout(kills * 30_000);
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'podium-run-kill-'));
  let running = await launchApp({ dataDir });
  await expect(running.page.getByRole('heading', { level: 1 })).toBeVisible();
  await storeShortEvening(running.page, Date.now());
  await openShortEvening(running.page);
  await running.page.keyboard.press('Space');
  await expect(bigButton(running.page)).toHaveText('Klaar: opening');
  const startedAt = (await rowsOnDisk(running.page))[0]?.at ?? 0;
  await running.page.evaluate((id) => window.desktop.openAudience('stage', id, null), editionId);
  await stageDigits(running);

  let acknowledged = 0;
  let slowestMs = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const { page } = running;
    let isDead = false;
    const catching = (async () => {
      while (!isDead) {
        await page.keyboard.press('m');
        await page.keyboard.type(String(acknowledged + 1));
        await page.keyboard.press('Enter');
        await expect(page.getByRole('tab', { name: `Genoteerd ${acknowledged + 1}`, exact: true })).toBeVisible();
        acknowledged += 1;
      }
    })().catch(() => {});
    await expect.poll(() => acknowledged).toBeGreaterThan(kill * 2);
    // At another moment of the writing each time.
    await page.waitForTimeout(kill * 23);
    await killed(running);
    isDead = true;
    await catching;

    const from = performance.now();
    running = await launchApp({ dataDir });
    await expect(timer(running.page)).toBeVisible();
    const stage = await stageDigits(running);
    slowestMs = Math.max(slowestMs, performance.now() - from);
    for (const shown of [timer(running.page), stage])
      expect(await errorMs(shown, startedAt)).toBeLessThanOrEqual(1_100);
    const caught = Number((await running.page.getByRole('tab', { name: /^Genoteerd/ }).textContent())?.split(' ')[1]);
    // What was being written may have made it; what was acknowledged must have.
    expect(caught).toBeGreaterThanOrEqual(acknowledged);
    expect(caught).toBeLessThanOrEqual(acknowledged + 1);
    acknowledged = caught;
  }
  expect(acknowledged).toBeGreaterThan(kills);
  expect(slowestMs).toBeLessThanOrEqual(backWithinMs);
  test.info().annotations.push({ type: 'slowest start, ms', description: String(Math.round(slowestMs)) });
  console.log(`slowest start: ${Math.round(slowestMs)} ms`);
  await running.close();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});
