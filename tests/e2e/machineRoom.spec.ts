import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { MenuState } from '../../electron/contract';
import { electronArguments, electronProgram, launchApp, type RunningApp } from '../support/app';

let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'podium-room-'));
});

test.afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('name, origin and data folder are what they always were', async () => {
  const { app, page, close } = await launchApp({ env: { PODIUM_DATA_DIR: '', XDG_CONFIG_HOME: folder } });
  const { name, userData, appData } = await app.evaluate(({ app }) => ({
    name: app.getName(),
    userData: app.getPath('userData'),
    appData: app.getPath('appData'),
  }));
  expect(name).toBe('Podium');
  expect(userData).toBe(path.join(appData, 'Podium'));
  expect(await page.evaluate(() => location.origin)).toBe('app://podium');
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
  await close();
});

test('a second start shows the first', async () => {
  const { app, close } = await launchApp({ dataDir: folder });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const second = spawn(electronProgram(), electronArguments(), { env: { ...process.env, PODIUM_DATA_DIR: folder } });
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  const visible = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()));
  await expect.poll(visible).toEqual([true]);
  await close();
});

test('the window opens where it was closed, in the language and theme that were chosen', async () => {
  const bounds = { x: 140, y: 90, width: 910, height: 640 };
  const first = await launchApp({ dataDir: folder });
  await first.app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), bounds);
  // The page asks for its own language when it starts, which is to be over.
  await first.page.getByRole('heading', { level: 1 }).waitFor();
  await first.page.evaluate(() => {
    localStorage.setItem('podium.device', JSON.stringify({ language: 'en', theme: 'dark' }));
    return Promise.all([window.desktop.setLanguage('en'), window.desktop.setTheme('dark')]);
  });
  await first.close();
  const second = await launchApp({ dataDir: folder });
  const found = await second.app.evaluate(({ BrowserWindow, Menu, nativeTheme }) => ({
    bounds: BrowserWindow.getAllWindows()[0]?.getBounds(),
    menu: Menu.getApplicationMenu()?.items.map(({ label }) => label),
    theme: nativeTheme.themeSource,
  }));
  expect(found).toEqual({ bounds, menu: ['&File', '&Edit', '&View', '&Go', '&Help'], theme: 'dark' });
  await second.close();
});

test('a page that does not answer still lets the window close', async () => {
  const { app, page } = await launchApp({ dataDir: folder });
  const closed = app.waitForEvent('close');
  await page.evaluate(() =>
    setTimeout(() => {
      for (;;) {}
    }),
  );
  await app.evaluate(({ BrowserWindow }) => void setTimeout(() => BrowserWindow.getAllWindows()[0]?.close()));
  await closed;
});

test('a page whose process died comes back', async () => {
  const { app, close } = await launchApp();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  const title = () =>
    app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (!contents || contents.isCrashed() || contents.isLoading()) return '';
      // A page that goes away while it is asked never answers.
      const late = new Promise<string>((resolve) => setTimeout(() => resolve(''), 2_000));
      return Promise.race([contents.executeJavaScript('document.title'), late]);
    });
  await expect.poll(title).toContain('Podium');
  await close();
});

test.describe('the menu', () => {
  let running: RunningApp;
  test.beforeAll(async () => {
    running = await launchApp();
  });
  test.afterAll(() => running.close());

  test('tells the page what was chosen', async () => {
    const { app, page } = running;
    const heard = await page.evaluateHandle(() => {
      const choices: string[] = [];
      window.desktop.on('menu', (choice) => choices.push(choice));
      return choices;
    });
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('search')?.click());
    await expect.poll(() => heard.jsonValue()).toEqual(['search']);
  });

  test('greys out what cannot be undone', async () => {
    const { app, page } = running;
    // The page itself tells what can be undone when it starts, so ours may be the first or the last word.
    const enabledAfter = (state: MenuState) => async () => {
      await page.evaluate((state) => window.desktop.setMenuState(state), state);
      return app.evaluate(({ Menu }) =>
        ['undo', 'redo'].map((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled),
      );
    };
    await expect.poll(enabledAfter({ canUndo: true, canRedo: false })).toEqual([true, false]);
    await expect.poll(enabledAfter({ canUndo: false, canRedo: true })).toEqual([false, true]);
  });
});

test.describe('saving', () => {
  let running: RunningApp;
  test.beforeAll(async () => {
    running = await launchApp();
  });
  test.afterAll(() => running.close());

  /** Saves bytes of one kind, with a user who chooses `filePath` in the dialog. */
  async function save(filePath: string, size = 3) {
    const { app, page } = running;
    const options = await app.evaluateHandle(({ dialog }, chosen) => {
      const seen: { readonly asked: unknown[] } = { asked: [] };
      dialog.showSaveDialog = async (...args: unknown[]) => {
        seen.asked.push(args[1]);
        return { canceled: chosen === '', filePath: chosen };
      };
      return seen;
    }, filePath);
    const result = await page.evaluate(
      (length) =>
        window.desktop.saveFile({
          kind: 'docx',
          suggestedName: '../Jaarverslag: 2021',
          bytes: new Uint8Array(length).fill(7),
        }),
      size,
    );
    return { result, asked: await options.evaluate(({ asked }) => asked) };
  }

  test('writes the bytes where the user says, with the extension', async () => {
    const { result, asked } = await save(path.join(folder, 'Verslag'));
    expect(result).toMatchObject({ outcome: 'saved', name: 'Verslag.docx' });
    expect(asked).toMatchObject([
      { defaultPath: 'Jaarverslag 2021.docx', filters: [{ name: 'Word-document', extensions: ['docx'] }] },
    ]);
    expect([...(await readFile(path.join(folder, 'Verslag.docx')))]).toEqual([7, 7, 7]);
    expect(await readdir(folder)).toEqual(['Verslag.docx']);
  });

  test('shows a saved file as long as it is there', async () => {
    const { app, page } = running;
    const { result } = await save(path.join(folder, 'Verslag'));
    const token = result.outcome === 'saved' ? result.token : '';
    const shown = await app.evaluateHandle(({ shell }) => {
      const seen: string[] = [];
      shell.showItemInFolder = (file) => void seen.push(file);
      return seen;
    });
    const show = () => page.evaluate((which) => window.desktop.showSavedFile(which), token);
    expect(await show()).toBe(true);
    await rm(path.join(folder, 'Verslag.docx'));
    expect(await show()).toBe(false);
    expect(await shown.evaluate((seen) => seen)).toEqual([path.join(folder, 'Verslag.docx')]);
  });

  test('does nothing when the user thinks better of it', async () => {
    expect((await save('')).result).toEqual({ outcome: 'cancelled' });
  });

  test('says that the folder is gone', async () => {
    const { result } = await save(path.join(folder, 'gone', 'Verslag.docx'));
    expect(result).toEqual({ outcome: 'failed', fault: 'folderGone' });
  });

  test('leaves what stands there when it cannot be replaced', async () => {
    await mkdir(path.join(folder, 'Verslag.docx'));
    await writeFile(path.join(folder, 'Verslag.docx', 'kept'), 'whole');
    expect((await save(path.join(folder, 'Verslag.docx'))).result).toEqual({ outcome: 'failed', fault: 'failed' });
    expect(await readFile(path.join(folder, 'Verslag.docx', 'kept'), 'utf8')).toBe('whole');
    expect(await readdir(folder)).toEqual(['Verslag.docx']);
  });

  if (existsSync('/sys/kernel')) {
    test('says that there are no rights', async () => {
      // A folder in which nobody may write, the administrator included.
      expect((await save('/sys/Verslag.docx')).result).toEqual({ outcome: 'failed', fault: 'noRights' });
    });
  }

  if (canMount()) {
    test('says that the disk is full, and leaves the old file whole', async () => {
      spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
      try {
        await writeFile(path.join(folder, 'Verslag.docx'), 'whole');
        const { result } = await save(path.join(folder, 'Verslag.docx'), 200_000);
        expect(result).toEqual({ outcome: 'failed', fault: 'diskFull' });
        expect(await readFile(path.join(folder, 'Verslag.docx'), 'utf8')).toBe('whole');
        expect(await readdir(folder)).toEqual(['Verslag.docx']);
      } finally {
        spawnSync('umount', [folder]);
      }
    });
  }
});

/** Whether a disk of our own size can be made here. */
function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const place = mkdtempSync(path.join(os.tmpdir(), 'podium-mount-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', place]).status === 0;
  if (mounted) spawnSync('umount', [place]);
  rmdirSync(place);
  return mounted;
}
