/** Power cut, task manager, empty battery: the app is killed while it writes, and what it called saved is there. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launchApp, type RunningApp } from '../support/app';

const kills = process.env.PODIUM_LONG === '1' ? 50 : 5;

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'podium-kill-'));
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const host = (page: Page) => page.getByLabel('Presentator');

async function killed(running: RunningApp) {
  const child = running.app.process();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

test(`killed ${kills} times while one types, nothing that was saved is lost`, async () => {
  test.setTimeout(kills * 20_000);
  let running = await launchApp({ dataDir: folder });
  await running.page.getByRole('button', { name: 'Eerste editie maken' }).click();
  await expect(host(running.page)).toBeVisible();
  let saved = 0;
  let typed = 0;

  for (let kill = 0; kill < kills; kill += 1) {
    const { page } = running;
    const field = host(page);
    let stopped = false;
    const typing = (async () => {
      while (!stopped) {
        typed += 1;
        await field.fill(String(typed));
        await field.press('Enter');
        // The field holds a draft until the transaction is on disk.
        await expect(field).not.toHaveAttribute('data-dirty');
        saved = typed;
      }
    })().catch(() => {});
    // At another moment of the writing each time.
    await page.waitForTimeout(300 + kill * 37);
    stopped = kill % 2 === 1;
    await killed(running);
    stopped = true;
    await typing;

    running = await launchApp({ dataDir: folder });
    // Where the window was is not promised after a kill; the edition is.
    await running.page.getByRole('link', { name: /Volgende editie/ }).click();
    await expect(host(running.page)).toBeVisible();
    const kept = Number(await host(running.page).inputValue());
    // What was being written may have made it; what was acknowledged must have.
    expect(kept).toBeGreaterThanOrEqual(saved);
    expect(kept).toBeLessThanOrEqual(typed);
  }
  expect(saved).toBeGreaterThan(kills);
  await running.close();
});

test('killed in the middle of an import, it is there as a whole or not at all', async () => {
  test.setTimeout(180_000);
  const rows = Array.from({ length: 6_000 }, (_, n) => `Idee ${n};Naam ${n};naam${n}@example.org`);
  const file = {
    name: 'groot.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Titel;Naam;E-mail', ...rows].join('\n')),
  };
  const counts = new Set<number>();
  for (const delayMs of [0, 150, 500]) {
    let running = await launchApp({ dataDir: path.join(folder, String(delayMs)) });
    await running.page.keyboard.press('Control+i');
    await running.page.locator('input[type=file]').setInputFiles(file);
    await running.page.getByRole('button', { name: 'Importeren', exact: true }).click({ timeout: 30_000 });
    await running.page.waitForTimeout(delayMs);
    await killed(running);
    running = await launchApp({ dataDir: path.join(folder, String(delayMs)) });
    await expect(running.page.getByRole('heading', { level: 1 })).toBeVisible();
    const [pitches, changes] = await running.page.evaluate(countRecords);
    counts.add(pitches);
    // Each pitch with its idea, pitcher and link stands in the log as well, or none of them does.
    expect([0, 6_000]).toContain(pitches);
    expect(changes > 20_000).toBe(pitches === 6_000);
    await running.close();
  }
  expect(counts.size).toBeGreaterThan(0);
});

async function countRecords(): Promise<[pitches: number, changes: number]> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('podium');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const count = (table: string) =>
    new Promise<number>((resolve, reject) => {
      const request = db.transaction(table).objectStore(table).count();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  return [await count('pitches'), await count('changes')];
}
