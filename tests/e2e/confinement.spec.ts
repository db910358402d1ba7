import { expect, type Page, test } from '@playwright/test';
import { calls } from '../../electron/contract';
import { launchApp, type RunningApp } from '../support/app';

const start = 'app://podium/';
const settleMs = 250;
let running: RunningApp;
let page: Page;

test.beforeAll(async () => {
  // A camera that is there, so that it can be refused.
  running = await launchApp({ switches: ['--use-fake-device-for-media-stream'] });
  page = running.page;
});

test.afterAll(() => running.close());

test.describe('a page that wants to leave', () => {
  test.afterEach(async () => {
    await page.waitForTimeout(settleMs);
    expect(page.url().replace(/#.*$/, '')).toBe(start);
    expect(await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(await page.evaluate(() => document.getElementById('root') !== null)).toBe(true);
  });

  for (const address of [
    'https://evil.example/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'data:text/html,x',
    'app://podium/other',
    'app://evil/',
    'chrome://version',
    'javascript:document.body.remove()',
    'blob:app://podium/x',
  ]) {
    test(`does not get to ${address}`, async () => {
      await page.evaluate((to) => location.assign(to), address);
      await page.waitForTimeout(settleMs);
      await page.evaluate((to) => location.replace(to), address).catch(() => undefined);
      await page.evaluate((to) => {
        for (const target of ['_self', '_blank', '_top']) {
          const link = Object.assign(document.createElement('a'), { href: to, target });
          document.body.append(link);
          link.click();
          link.remove();
        }
      }, address);
      expect(await page.evaluate((to) => window.open(to) === null, address)).toBe(true);
    });
  }

  test('is brought back from the empty page, which no rule can refuse', async () => {
    await page.evaluate(() => location.assign('about:blank'));
    await page.waitForURL(start);
    await page.waitForLoadState();
  });

  test('cannot send a form', async () => {
    await page.evaluate(() => {
      const form = Object.assign(document.createElement('form'), { action: 'https://evil.example/', method: 'post' });
      document.body.append(form);
      form.submit();
      form.remove();
    });
  });

  test('cannot embed another', async () => {
    const { app } = running;
    const before = page.frames().length;
    await page.evaluate(() => {
      for (const tag of ['webview', 'iframe', 'embed', 'object']) {
        const element = document.createElement(tag);
        element.setAttribute(tag === 'object' ? 'data' : 'src', 'https://evil.example/');
        document.body.append(element);
      }
    });
    await page.waitForTimeout(settleMs);
    const loaded = page
      .frames()
      .slice(before)
      .map((frame) => frame.url());
    expect(loaded.filter((url) => url.startsWith('http'))).toEqual([]);
    expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('webview, iframe, embed, object')) element.remove();
    });
  });
});

test('a page has no Node', async () => {
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'electron'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(found).toEqual([]);
  expect(await page.evaluate(() => Object.keys(window.desktop).sort())).toEqual([...Object.keys(calls), 'on'].sort());
});

test('a page gets none of the powers it did not need', async () => {
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'local-fonts',
      'storage-access',
    ];
    const asked = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName }); // newer names are not in its type
      return [name, state] as const;
    });
    return Object.fromEntries((await Promise.all(asked)).filter(([, state]) => state !== 'denied'));
  });
  expect(states).toEqual({});
  const answers = await page.evaluate(async () => ({
    notification: await Notification.requestPermission(),
    place: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('found'),
        ({ code }) => resolve(code),
      ),
    ),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      (error: Error) => error.name,
    ),
    clipboard: await navigator.clipboard.readText().then(
      () => 'read',
      (error: Error) => error.name,
    ),
  }));
  expect(answers).toEqual({
    notification: 'denied',
    place: 1,
    camera: 'NotAllowedError',
    clipboard: 'NotAllowedError',
  });
});

test('a page may write to the clipboard and keep its data', async () => {
  await page.bringToFront();
  await page.evaluate(() => navigator.clipboard.writeText('initiatief'));
  expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('initiatief');
  expect(await page.evaluate(() => navigator.storage.persist())).toBe(true);
});

test('a page runs only its own files', async () => {
  const policies = await page.evaluate(async () => {
    const script = document.querySelector('script[src]')?.getAttribute('src') ?? '';
    const answers = await Promise.all(['/', script, '/nothing'].map((address) => fetch(address)));
    return answers.map(({ status, headers }) => [status, headers.get('content-security-policy') ?? '']);
  });
  expect(policies.map(([status]) => status)).toEqual([200, 200, 404]);
  for (const [, policy] of policies) expect(policy).toContain("default-src 'none'; script-src 'self';");

  const ran = await page.evaluate(async () => {
    const marks: string[] = [];
    Object.assign(window, { mark: (name: string) => marks.push(name) });
    const script = Object.assign(document.createElement('script'), { textContent: 'mark("inline script")' });
    const picture = Object.assign(document.createElement('div'), {
      innerHTML: '<img src="/x" onerror="mark(\'handler\')">',
    });
    const foreign = Object.assign(document.createElement('script'), { src: 'data:text/javascript,mark("data")' });
    document.body.append(script, picture, foreign);
    // Straight from here eval would be allowed, as the debugger is.
    setTimeout(() => {
      try {
        // biome-ignore lint/security/noGlobalEval: to see it refused
        marks.push(`eval ${eval('1')}`);
      } catch {}
      try {
        marks.push(`function ${new Function('return 1')()}`);
      } catch {}
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const element of [script, picture, foreign]) element.remove();
    return marks;
  });
  expect(ran).toEqual([]);
});
