import path from 'node:path';
import { app, BrowserWindow, nativeImage, nativeTheme, screen, type WebContents, type WebPreferences } from 'electron';
import icon from '../resources/icon.png?asset';
import { type AudienceRole, channel, type DesktopEvents } from './contract';
import { fittingPlace, type Place } from './memory';
import { appOrigin } from './protocol';

const closingLimitMs = 3_000;
const placeDelayMs = 500;
const crashLoopMs = 10_000;

/** Address of the development server while developing with hot reload, else undefined. */
export const developmentServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;

const startAddress = developmentServer ?? `${appOrigin}/`;

/** Origins whose pages are ours. */
export const ownOrigins: readonly string[] = developmentServer ? [new URL(developmentServer).origin] : [appOrigin];

/** Whether an address is of a page of ours. */
export function isOwnPage(address: string): boolean {
  return URL.canParse(address) && ownOrigins.some((origin) => address === origin || address.startsWith(`${origin}/`));
}

interface OpenWindow {
  readonly window: BrowserWindow;
  mayClose: boolean;
  /** Runs while its page is asked whether it may close. */
  asked: NodeJS.Timeout | null;
}
const open = new Map<WebContents, OpenWindow>();

/** The organiser's window that shows this page, if it is one; those for stage and room ask nothing. */
export function ownWindow(contents: WebContents): BrowserWindow | undefined {
  return open.get(contents)?.window;
}

/** Tells the organiser's page. */
export function tellPages<E extends keyof DesktopEvents>(event: E, detail: DesktopEvents[E]): void {
  for (const contents of open.keys()) contents.send(channel(event), detail);
}

/** Brings the app to the front. */
export function focusApp(): void {
  const window = [...open.values()][0]?.window;
  if (!window) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Lets a window close that was asked to with `closing`. */
export function closeWindow(window: BrowserWindow): void {
  const entry = open.get(window.webContents);
  if (!entry) return;
  entry.mayClose = true;
  window.close();
}

/** Leaves a window open that was asked to close with `closing`. */
export function keepWindow(window: BrowserWindow): void {
  const entry = open.get(window.webContents);
  if (!entry?.asked) return;
  clearTimeout(entry.asked);
  entry.asked = null;
}

const confined: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  devTools: !app.isPackaged,
  // A clock that is covered by another window must stay right.
  backgroundThrottling: false,
};

/** Makes the organiser's window, still empty; `keepPlace` hears where it stands each time that changes. */
export function makeMainWindow(place: Place | undefined, keepPlace: (place: Place) => void): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...fittingPlace(place, areas),
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: app.name,
    // The colours of the page's own background, so that the first frame does not flash.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#121715' : '#FAF7F2',
    webPreferences: { ...confined, preload: path.join(import.meta.dirname, '../preload/preload.cjs') },
  });
  open.set(window.webContents, { window, mayClose: false, asked: null });
  if (place?.maximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
    // Not before, as reading a picture would hold up the window. The Dock of a Mac takes it from the package.
    if (process.platform !== 'darwin') window.setIcon(nativeImage.createFromPath(icon));
  });
  watchPlace(window, keepPlace);
  askBeforeClosing(window);
  holdPage(window, startAddress);
  return window;
}

/** Loads the page of the organiser's window. Only when what serves and confines pages is in place. */
export function loadPage(window: BrowserWindow): void {
  void window.loadURL(startAddress);
}

/**
 * Makes the window of a stage or room screen, not yet shown, and loads its page. Without a preload the page can only
 * show: it has no way to call, and it hears no keys, as those are the organiser's.
 */
export function makeAudienceWindow(role: AudienceRole, editionId: string): BrowserWindow {
  const address = `${startAddress}#/${role}/${encodeURIComponent(editionId)}`;
  const window = new BrowserWindow({
    show: false,
    title: app.name,
    backgroundColor: '#000000',
    minWidth: 240,
    minHeight: 150,
    webPreferences: confined,
  });
  window.removeMenu();
  if (process.platform !== 'darwin') window.setIcon(nativeImage.createFromPath(icon));
  window.webContents.on('before-input-event', (event) => event.preventDefault());
  holdPage(window, address);
  void window.loadURL(address);
  return window;
}

/** Brings back the page after it led itself to an empty one or its process died. */
function holdPage(window: BrowserWindow, address: string): void {
  const load = () => void window.loadURL(address);
  // Chromium asks nobody about "about:blank", so it cannot be refused as other addresses are.
  window.webContents.on('did-navigate', (_, gone) => isOwnPage(gone) || load());
  let diedAtMs = 0;
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return;
    // Twice in a row: loading it again is what kills it.
    if (Date.now() - diedAtMs < crashLoopMs) window.destroy();
    else load();
    diedAtMs = Date.now();
  });
}

function watchPlace(window: BrowserWindow, keepPlace: (place: Place) => void): void {
  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    clearTimeout(timer);
    if (window.isMinimized() || window.isFullScreen()) return;
    keepPlace({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, placeDelayMs);
  };
  window.on('resize', keepSoon).on('move', keepSoon).on('close', keep);
}

function askBeforeClosing(window: BrowserWindow): void {
  const contents = window.webContents;
  window.on('close', (event) => {
    const entry = open.get(contents);
    if (!entry || entry.mayClose || contents.isCrashed() || contents.isLoading()) return;
    event.preventDefault();
    if (entry.asked) return;
    contents.send(channel('closing'), null);
    // A page that hangs must not hold the app.
    entry.asked = setTimeout(() => open.has(contents) && closeWindow(window), closingLimitMs);
  });
  window.once('closed', () => open.delete(contents));
}
