import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { calls, type Desktop } from '../../electron/contract';
import { launchApp, type RunningApp, root } from '../support/app';

const start = 'app://podium/';

/** What a call may answer to odd arguments that happen to be right. */
const fair: { readonly [C in keyof Desktop]?: readonly unknown[] } = {
  // A text may be an address by its form alone; it is then answered, with "no".
  openExternal: [false],
  keepAwake: [undefined],
  // A short text may be the id of an edition; of one that stood nowhere nothing comes back.
  reopenAudience: [undefined],
};
let running: RunningApp;
let page: Page;

test.beforeAll(async () => {
  running = await launchApp();
  page = running.page;
});

test.afterAll(() => running.close());

test('a window that is not ours gets no answer', async () => {
  const answers = await running.app.evaluate(
    async ({ BrowserWindow }, { preload, addresses }) => {
      const ask = async (address: string) => {
        const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
        await window.loadURL(address);
        const said = await window.webContents.executeJavaScript(
          'desktop.about().then(() => "told", ({ message }) => message)',
        );
        window.destroy();
        return said;
      };
      return Promise.all(addresses.map(ask));
    },
    { preload: path.join(root, 'out/preload/preload.cjs'), addresses: [start, 'data:text/html,<p>x'] },
  );
  for (const answer of answers) expect(answer).toContain('about: refused to this page');
});

test('a frame inside our page has no way to ask', async () => {
  const found = await page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const has = frame.contentWindow !== null && 'desktop' in frame.contentWindow;
    frame.remove();
    return has;
  });
  expect(found).toBe(false);
});

test('odd arguments are refused, and the app goes on', async () => {
  const shown = await running.app.evaluateHandle(({ dialog }) => {
    const seen = { count: 0 };
    dialog.showSaveDialog = async () => {
      seen.count += 1;
      return { canceled: true, filePath: '' };
    };
    return seen;
  });
  const odd = fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 1, maxLength: 3 });
  const runs = process.env.PODIUM_LONG === '1' ? 5_000 : 300;
  for (const name of Object.keys(calls) as (keyof Desktop)[]) {
    const samples: readonly unknown[][] = fc.sample(odd, runs);
    const { answered, refused } = await page.evaluate(
      async ({ name, samples }) => {
        const call = window.desktop[name] as (...args: unknown[]) => Promise<unknown>; // the very point is a wrong type
        const ends = await Promise.allSettled(samples.map((args) => call(...args)));
        const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));
        return {
          answered: ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : [])),
          refused: reasons.filter((reason) => !reason.includes(`${name}: wrong arguments`)),
        };
      },
      { name, samples },
    );
    expect(refused).toEqual([]);
    for (const answer of answered) expect(fair[name] ?? []).toContain(answer);
  }
  await page.evaluate(() => window.desktop.keepAwake(false));
  expect(await shown.evaluate(({ count }) => count)).toBe(0);
  await expect(page.evaluate(() => window.desktop.about())).resolves.toMatchObject({ version: '0.1.0' });
});
