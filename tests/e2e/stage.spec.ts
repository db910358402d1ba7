import { expect, type Page, test } from '@playwright/test';
import type { Audience, AudienceRole, DisplayInfo } from '../../electron/contract';
import { launchApp, type RunningApp } from '../support/app';
import {
  canary,
  digitsErrorMs,
  editionId,
  eveningRecords,
  openAudience,
  prepareEvening,
  storeEvening,
  tell,
} from '../support/stageEvening';

const today = new Date().toISOString().slice(0, 10);
const long = process.env.PODIUM_LONG === '1';
let running: RunningApp;
let page: Page;

test.beforeEach(async () => {
  running = await launchApp();
  page = running.page;
  await prepareEvening(page);
  await storeEvening(page, eveningRecords(today));
});

test.afterEach(() => running.close());

const audience = () => page.evaluate(() => window.desktop.audience());

/** Looks at some seconds of frames; of those, how many showed digits that were not right within the frame before. */
async function wrongFrames(stage: Page, from: number, lengthMs: number): Promise<{ frames: number; wrong: string[] }> {
  return stage.evaluate(
    ([end, seconds]) =>
      new Promise<{ frames: number; wrong: string[] }>((resolve) => {
        const secondsLeft = (at: number) => Math.ceil((end - at) / 1_000);
        const until = Date.now() + seconds * 1_000;
        const wrong: string[] = [];
        let [frames, last, lastButOne] = [0, Date.now(), Date.now()];
        const look = () => {
          const at = Date.now();
          const text = document.querySelector('[data-part="digits"]')?.textContent ?? '';
          const [minutes = Number.NaN, rest = Number.NaN] = text.split(':').map(Number);
          const shown = minutes * 60 + rest;
          if (!(shown >= secondsLeft(at) && shown <= secondsLeft(lastButOne))) wrong.push(`${text} at ${end - at}`);
          frames += 1;
          [last, lastButOne] = [at, last];
          if (at < until) requestAnimationFrame(look);
          else resolve({ frames, wrong });
        };
        requestAnimationFrame(look);
      }),
    [from + lengthMs, 4] as const,
  );
}

/** When the pitch that runs began, as its row says. */
const startedAt = () =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('podium');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const rows = request.result.transaction('runRows').objectStore('runRows').getAll();
          rows.onsuccess = () => {
            request.result.close();
            resolve(Math.max(...rows.result.filter((row) => row.act === 'start').map((row) => row.at)));
          };
        };
      }),
  );

test('shows what the organiser’s window tells, and leaves it the focus', async () => {
  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus());
  const stage = await openAudience(running, 'stage');
  const focused = () =>
    running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.webContents.getURL() ?? 'nothing');
  expect(await focused()).not.toContain('#/stage/');
  expect(await page.evaluate(() => document.hasFocus())).toBe(true);
  await expect(stage).toHaveTitle('Podiumscherm');
  await tell(page, { act: 'start', cueId: 'cue-2' });
  await expect(stage.locator('[data-stage="running"]')).toBeVisible();
  await expect(stage.locator('[data-part="digits"]')).toHaveText(/^[12]:\d\d$/);
  await tell(page, { act: 'adjust', cueId: 'cue-2', ms: -70_000 });
  await expect(stage.getByText('Nog 1 minuut')).toBeVisible();
  await tell(page, { act: 'message', text: 'Microfoon dichterbij' });
  await expect(stage.getByText('Microfoon dichterbij')).toBeVisible();
  await tell(page, { act: 'adjust', cueId: 'cue-2', ms: -600_000 });
  await expect(stage.getByText('Dank je wel')).toBeVisible();
  await tell(page, { act: 'black', ms: 1 });
  await expect(stage.locator('[data-stage="black"]')).toHaveText('');
  await tell(page, { act: 'emergency', ms: 1 });
  await expect(stage.getByText('Loop naar de uitgang.')).toBeVisible();
});

test('has no power but to show', async () => {
  const place = '#/editions';
  await page.evaluate((to) => localStorage.setItem('podium.place', to), place);
  const stage = await openAudience(running, 'stage');
  const found = await stage.evaluate(() => ({
    desktop: 'desktop' in window,
    node: 'require' in window || 'process' in window,
    opened: window.open('app://podium/') !== null,
  }));
  expect(found).toEqual({ desktop: false, node: false, opened: false });
  // Its address never becomes where the organiser was.
  expect(await page.evaluate(() => localStorage.getItem('podium.place'))).toBe(place);
  const confinement = await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // Electron has it and does not tell its types.
      const told = webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences };
      const { sandbox, contextIsolation, nodeIntegration, preload } = told.getLastWebPreferences();
      return { stage: webContents.getURL().includes('#/stage/'), sandbox, contextIsolation, nodeIntegration, preload };
    }),
  );
  expect(confinement.find((one) => one.stage)).toEqual({
    stage: true,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
  });
});

test('does nothing with the organiser’s keys, and leaves for no other page', async () => {
  const stage = await openAudience(running, 'stage');
  await tell(page, { act: 'start', cueId: 'cue-2' });
  await expect(stage.locator('[data-stage="running"]')).toBeVisible();
  await running.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows().find((one) =>
      one.webContents.getURL().includes('#/stage/'),
    )?.webContents;
    for (const keyCode of ['Space', 'Enter', 'Escape', 'PageDown', 'P', 'B', 'F11', 'F5'])
      for (const type of ['keyDown', 'keyUp'] as const) contents?.sendInputEvent({ type, keyCode });
  });
  await stage.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await tell(page, { act: 'message', text: 'Rond af' });
  // By hand: Playwright would wait for the page that it was not allowed to leave for.
  await expect
    .poll(() => stage.evaluate(() => document.querySelector('[data-stage]')?.textContent))
    .toContain('Rond af');
  expect(await stage.evaluate(() => document.querySelector('[data-stage]')?.getAttribute('data-stage'))).toBe(
    'running',
  );
  expect((await audience()).stage.isOpen).toBe(true);
});

test('closes when asked, by the user, and with the organiser’s window', async () => {
  const heard = await page.evaluateHandle(() => {
    const told: Audience[] = [];
    window.desktop.on('audience', (state) => told.push(state));
    return told;
  });
  await openAudience(running, 'stage');
  const room = await openAudience(running, 'room');
  expect((await audience()).stage).toEqual({ isOpen: true, displayId: null, isLost: false, isFullScreen: false });
  await page.evaluate(() => window.desktop.closeAudience('stage'));
  await expect.poll(async () => (await audience()).stage.isOpen).toBe(false);
  await room.close();
  await expect.poll(async () => (await audience()).room.isOpen).toBe(false);
  expect((await heard.jsonValue()).at(-1)).toEqual(await audience());
  await openAudience(running, 'stage');
  const ended = running.app.waitForEvent('close');
  await running.app.evaluate(({ BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows().find((one) => !one.webContents.getURL().includes('#/stage/'));
    setTimeout(() => own?.close());
  });
  await ended;
});

test('stays when the app is to quit and the organiser’s window does not close after all', async () => {
  await openAudience(running, 'stage');
  const left = await running.app.evaluate(
    ({ app, BrowserWindow }) =>
      new Promise<number>((resolve) => {
        const own = BrowserWindow.getAllWindows().find((one) => !one.webContents.getURL().includes('#/stage/'));
        const refuse = (event: Electron.Event) => event.preventDefault();
        own?.on('close', refuse);
        app.quit();
        // Nothing tells that a window was not closed.
        setTimeout(() => {
          own?.off('close', refuse);
          resolve(BrowserWindow.getAllWindows().length);
        }, 1_000);
      }),
  );
  expect(left).toBe(2);
  expect((await audience()).stage.isOpen).toBe(true);
});

test.describe('with a projector', () => {
  const laptop = { id: 1, label: 'Laptop', x: 0, y: 0, width: 1000, height: 700 };
  const projector = { id: 2, label: 'Beamer', x: 1000, y: 0, width: 800, height: 600 };

  /** Pretends that these displays are there, as the system would tell. */
  async function plug(displays: readonly (typeof laptop)[], event?: 'added' | 'removed'): Promise<void> {
    await running.app.evaluate(
      ({ screen }, [given, happened]) => {
        const made = given.map(({ id, label, ...bounds }) => ({ id, label, bounds, workArea: bounds }));
        // Only what the app looks at; a whole display has thirty fields more.
        const all = made as unknown as Electron.Display[];
        const [first] = all;
        if (!first) throw new Error('There is always a display.');
        Object.assign(screen, {
          getAllDisplays: () => [...all],
          getPrimaryDisplay: () => first,
          getDisplayMatching: () => first,
        });
        if (happened) screen.emit(`display-${happened}`, {}, first);
      },
      [displays, event] as const,
    );
  }

  const boundsOf = (role: AudienceRole) =>
    running.app.evaluate(
      ({ BrowserWindow }, which) =>
        BrowserWindow.getAllWindows()
          .find((one) => one.webContents.getURL().includes(`#/${which}/`))
          ?.getBounds(),
      role,
    );

  test('fills it, stands small on the laptop while it is gone, and goes back by itself', async () => {
    await plug([laptop, projector]);
    const displays: readonly DisplayInfo[] = await page.evaluate(() => window.desktop.displays());
    expect(displays.map(({ id, isPrimary, isOwn }) => ({ id, isPrimary, isOwn }))).toEqual([
      { id: 1, isPrimary: true, isOwn: true },
      { id: 2, isPrimary: false, isOwn: false },
    ]);
    const stage = await openAudience(running, 'stage', 2);
    await tell(page, { act: 'start', cueId: 'cue-2' });
    await expect.poll(() => boundsOf('stage')).toMatchObject({ x: 1000, y: 0 });
    expect((await audience()).stage).toEqual({ isOpen: true, displayId: 2, isLost: false, isFullScreen: true });

    await plug([laptop], 'removed');
    expect((await audience()).stage).toEqual({ isOpen: true, displayId: 2, isLost: true, isFullScreen: false });
    await expect.poll(() => boundsOf('stage')).toEqual({ x: 750, y: 525, width: 250, height: 175 });
    await expect(stage.locator('[data-stage="running"]')).toBeVisible();

    await plug([laptop, { ...projector, id: 77 }], 'added');
    await expect.poll(() => boundsOf('stage')).toMatchObject({ x: 1000, y: 0 });
    expect((await audience()).stage).toEqual({ isOpen: true, displayId: 77, isLost: false, isFullScreen: true });
    const known = await page.evaluate(() => window.desktop.displays());
    expect(known.find(({ id }) => id === 77)?.lastUsedFor).toEqual(['stage']);
  });

  test('tells that its display is not there when it is asked for one that is gone', async () => {
    await plug([laptop]);
    await openAudience(running, 'room', 5);
    expect((await audience()).room).toEqual({ isOpen: true, displayId: 5, isLost: true, isFullScreen: false });
  });
});

test('comes back right after its page died', async () => {
  const stage = await openAudience(running, 'stage');
  await tell(page, { act: 'start', cueId: 'cue-2' });
  await expect(stage.locator('[data-stage="running"]')).toBeVisible();
  const from = await startedAt();
  await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.getURL().includes('#/stage/'))
      ?.webContents.forcefullyCrashRenderer(),
  );
  const shown = () =>
    running.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows().find((one) =>
        one.webContents.getURL().includes('#/stage/'),
      )?.webContents;
      if (!contents || contents.isCrashed() || contents.isLoading()) return '';
      // A page that goes away while it is asked never answers.
      const late = new Promise<string>((resolve) => setTimeout(() => resolve(''), 2_000));
      const ask = `[document.querySelector('[data-part="digits"]')?.textContent ?? '', Date.now()].join(' ')`;
      return Promise.race([contents.executeJavaScript(ask), late]);
    });
  await expect
    .poll(async () => {
      const [digits = '', at = ''] = (await shown()).split(' ');
      const [minutes = Number.NaN, seconds = Number.NaN] = digits.split(':').map(Number);
      return Math.abs((from + 120_000 - Number(at)) / 1_000 - (minutes * 60 + seconds)) < 2;
    })
    .toBe(true);
});

test('is right in the very frame, and after the wall clock moved on while it was hidden', async () => {
  const stage = await openAudience(running, 'stage');
  await tell(page, { act: 'start', cueId: 'cue-1' });
  await expect(stage.locator('[data-stage="running"]')).toBeVisible();
  const from = await startedAt();
  const { frames, wrong } = await wrongFrames(stage, from, 600_000);
  expect(frames).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
  await running.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((one) => one.webContents.getURL().includes('#/stage/'))
      ?.hide(),
  );
  // A whole evening's wait in the long run; else the page's clock is set forward, as hidden callbacks must not be counted.
  if (long) await page.waitForTimeout(420_000);
  else
    await stage.evaluate(() => {
      const real = Date.now;
      Date.now = () => real() + 420_000;
    });
  await expect(stage.locator('[data-part="digits"]')).toHaveText(/^2:/);
  expect(await digitsErrorMs(stage, from, 600_000)).toBeLessThanOrEqual(500);
});

test('the room sees names and ideas, and never how to reach anyone without consent', async () => {
  const room = await openAudience(running, 'room');
  const stage = await openAudience(running, 'stage');
  const seen: string[] = [];
  const look = async (state: string) => {
    await expect(room.locator(`[data-room="${state}"]`)).toBeVisible();
    for (const screen of [room, stage]) seen.push(await screen.content());
  };
  await look('before');
  await tell(page, { act: 'start', cueId: 'cue-1' });
  await tell(page, { act: 'end' });
  await expect(room.getByText('Aylin')).toBeVisible();
  await look('changeOver');
  await tell(page, { act: 'start', cueId: 'cue-2' });
  await expect(room.getByText('Buurtmoestuin Meerwijk', { exact: true })).toBeVisible();
  await look('onStage');
  await tell(page, { act: 'start', cueId: 'cue-5' });
  await expect(room.locator('[data-part="digits"]')).toHaveText(/^(20:00|19:\d\d)$/);
  await look('break');
  await tell(page, { act: 'start', cueId: 'cue-7' });
  await expect(room.locator('[data-part="entry"]')).toHaveCount(3);
  // A code for the one who agreed to it, and for nobody else.
  await expect(room.getByRole('img', { name: 'Code om Repaircafé voor fietsen te mailen' })).toBeVisible();
  await expect(room.getByRole('img')).toHaveCount(1);
  await look('board');
  await tell(page, { act: 'emergency', ms: 1 });
  await expect(room.getByText('Loop naar de uitgang.')).toBeVisible();
  await look('emergency');
  for (const secret of Object.values(canary)) expect(seen.join()).not.toContain(secret);
});

test('an idea that was helped leaves the board', async () => {
  const room = await openAudience(running, 'room');
  await tell(page, { act: 'start', cueId: 'cue-2' });
  await tell(page, { act: 'offer', text: 'Een schuur' });
  await tell(page, { act: 'start', cueId: 'cue-7' });
  await expect(room.locator('[data-part="entry"]')).toHaveCount(2);
  await storeEvening(page, [['offers', 'offer-1', { pitchId: 'pitch-2', editionId, text: 'Een zaal' }]]);
  await expect(room.locator('[data-part="entry"]')).toHaveCount(1);
  await expect(room.getByText('Repaircafé voor fietsen')).toBeVisible();
});

test('speaks the language of the organiser, at once', async () => {
  const room = await openAudience(running, 'room');
  await tell(page, { act: 'emergency', ms: 1 });
  await expect(room.getByText('Loop naar de uitgang.')).toBeVisible();
  await page.evaluate(() => localStorage.setItem('podium.device', JSON.stringify({ language: 'en' })));
  await expect(room.getByText('Walk to the exit.')).toBeVisible();
  await page.evaluate(() => localStorage.setItem('podium.device', JSON.stringify({ database: 'example' })));
  await expect(room.getByText('Deze editie is er niet meer.')).toBeVisible();
});

if (process.platform !== 'win32') {
  test('is right at once after its process stood still over the end, with one sound at most', async () => {
    await page.evaluate(() => localStorage.setItem('podium.stageSound', 'on'));
    const stage = await openAudience(running, 'stage');
    // Each sound begins its own lowest voice once.
    await stage.evaluate(() => {
      const Real = window.OscillatorNode;
      const lowest = { soon: 660, end: 110 };
      window.OscillatorNode = class extends Real {
        constructor(context: BaseAudioContext, options?: OscillatorOptions) {
          super(context, options);
          for (const [sound, hz] of Object.entries(lowest))
            if (options?.frequency === hz)
              document.body.dataset.sounds = `${document.body.dataset.sounds ?? ''}${sound} `;
        }
      };
    });
    const sounds = () => stage.evaluate(() => document.body.dataset.sounds ?? '');
    await tell(page, { act: 'start', cueId: 'cue-2' });
    await tell(page, { act: 'adjust', cueId: 'cue-2', ms: -58_500 });
    await expect(stage.getByText('Nog 1 minuut')).toBeVisible();
    await expect.poll(sounds).toBe('soon ');
    await tell(page, { act: 'adjust', cueId: 'cue-2', ms: -58_000 });
    await expect(stage.getByText('Rond af')).toBeVisible();
    const pid = await running.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((one) => one.webContents.getURL().includes('#/stage/'))
        ?.webContents.getOSProcessId(),
    );
    if (pid === undefined) throw new Error('The stage has a process.');
    process.kill(pid, 'SIGSTOP');
    await page.waitForTimeout(10_000);
    process.kill(pid, 'SIGCONT');
    await expect(stage.getByText('Dank je wel')).toBeVisible();
    const from = (await startedAt()) + 120_000 - 116_500;
    const text = await stage.locator('[data-part="digits"]').textContent();
    const overMs = Number(text?.split(':')[1]) * 1_000;
    expect(Math.abs((await stage.evaluate(() => Date.now())) - from - overMs)).toBeLessThan(2_500);
    // Over five seconds late, the gong stays silent.
    expect(['soon ', 'soon end ']).toContain(await sounds());
  });
}

test('opens for the edition it is asked for', async () => {
  const stage = await openAudience(running, 'stage');
  expect(stage.url()).toBe(`app://podium/#/stage/${editionId}`);
  const opened = running.app.waitForEvent('window');
  await page.evaluate(() => window.desktop.openAudience('stage', 'another-edition', null));
  await expect((await opened).getByText('Deze editie is er niet meer.')).toBeVisible();
});
