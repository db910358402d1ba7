import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { DesktopBridge } from '../../electron/contract';

declare global {
  interface Window {
    readonly desktop: DesktopBridge;
  }
}

/** Root of the repository: the folder Electron opens. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A running Podium. */
export interface RunningApp {
  readonly app: ElectronApplication;
  /** The organiser's window. */
  readonly page: Page;
  /** Everything it stores; kept after `close` when it was given to `launchApp`. */
  readonly dataDir: string;
  /** Closes as a user does. */
  close(): Promise<void>;
}

/** What to launch with; a fresh, empty data folder unless given. */
export interface LaunchOptions {
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Switches for Chromium. */
  readonly switches?: readonly string[];
}

/** Starts the built app and waits until its page has loaded. */
export async function launchApp({ dataDir, env = {}, switches = [] }: LaunchOptions = {}): Promise<RunningApp> {
  const folder = dataDir ?? (await mkdtemp(path.join(os.tmpdir(), 'podium-test-')));
  const app = await _electron.launch({
    executablePath: electronProgram(),
    args: [...switches, root],
    env: { ...environment(), PODIUM_DATA_DIR: folder, ...env },
    chromiumSandbox: canSandbox(),
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  return {
    app,
    page,
    dataDir: folder,
    async close() {
      await app.close();
      if (!dataDir) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Path of Electron; the tests' set-up finds it. */
export function electronProgram(): string {
  const program = process.env.ELECTRON_EXEC_PATH;
  if (!program) throw new Error('run this with: npm test, or npx playwright test --config tests/playwright.config.ts');
  return program;
}

/** Arguments for starting Electron without Playwright. */
export function electronArguments(): string[] {
  return canSandbox() ? [root] : ['--no-sandbox', root];
}

/** Chromium refuses to make its sandbox as root. */
function canSandbox(): boolean {
  return process.getuid?.() !== 0;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
