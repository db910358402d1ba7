/**
 * The whole contract between the machine room and the pages. `preload.ts` and `handlers.ts` refuse to compile when a
 * call is missing on either side. Only plain, cloneable data crosses; a page never sees a path of the file system.
 */

/** What a page may ask of the machine room. Every call rejects with a plain `Error` only on a programming mistake. */
export interface Desktop {
  /** What runs here: versions for the about box and for a report of a fault. */
  about(): Promise<About>;
  /** Asks where to save with the system's dialog, then writes safely (temp file, fsync, rename). */
  saveFile(file: FileToSave): Promise<SaveResult>;
  /** Shows a file saved by `saveFile` in this session in the system's file manager. False when it is gone. */
  showSavedFile(token: string): Promise<boolean>;
  /** Opens an address from the allow-list in the system's browser or mail program, after asking. */
  openExternal(address: string): Promise<boolean>;
  /** Follows the theme of the system, or holds one. */
  setTheme(theme: Theme): Promise<void>;
  /** Language of menus and system dialogs. */
  setLanguage(language: Language): Promise<void>;
  /** Greys out undo and redo in the menu. */
  setMenuState(state: MenuState): Promise<void>;
  /** Tells that everything typed is stored, so the window that asked with `closing` may close. */
  readyToClose(): Promise<void>;
}

/** The calls by name, for both sides to walk over; the type lists what is missing. */
export const calls = {
  about: true,
  saveFile: true,
  showSavedFile: true,
  openExternal: true,
  setTheme: true,
  setLanguage: true,
  setMenuState: true,
  readyToClose: true,
} as const satisfies Record<keyof Desktop, true>;

/** What the machine room tells a page. */
export interface DesktopEvents {
  /** A choice from the menu bar. */
  menu: MenuChoice;
  /** The window wants to close: store what is being typed, then call `readyToClose`. It closes anyway after 3,000 ms. */
  closing: null;
}

/** The events by name, for the preload to check what a page listens to. */
export const desktopEvents = {
  menu: true,
  closing: true,
} as const satisfies Record<keyof DesktopEvents, true>;

/** Channel over which a call or an event of this contract travels. */
export function channel(name: keyof Desktop | keyof DesktopEvents): string {
  return `podium:${name}`;
}

/** Versions of the app and its engine. */
export interface About {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly platform: string;
}

/** Kinds of file Podium writes; each fixes the extension and the filter of the dialog. */
export const fileKinds = ['docx', 'xlsx', 'csv', 'json'] as const;
/** One of `fileKinds`. */
export type FileKind = (typeof fileKinds)[number];

/** A file to save; `suggestedName` has no folder and no extension. */
export interface FileToSave {
  readonly kind: FileKind;
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
}

/** Why a file could not be saved; the file that stood there is untouched. */
export const saveFaults = ['diskFull', 'noRights', 'folderGone', 'inUse', 'failed'] as const;
/** One of `saveFaults`. */
export type SaveFault = (typeof saveFaults)[number];

/** How saving ended; `name` is the file's name without its folder, `token` is for `showSavedFile`. */
export type SaveResult =
  | { readonly outcome: 'saved'; readonly name: string; readonly token: string }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'failed'; readonly fault: SaveFault };

/** Light, dark, or as the system has it. */
export const themes = ['system', 'light', 'dark'] as const;
/** One of `themes`. */
export type Theme = (typeof themes)[number];

/** Languages of the interface. */
export const languages = ['nl', 'en'] as const;
/** One of `languages`. */
export type Language = (typeof languages)[number];

/** Whether there is an act to undo or redo. */
export interface MenuState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** Everything the menu bar can ask of the page. */
export const menuChoices = [
  'undo',
  'redo',
  'search',
  'import',
  'newEdition',
  'newPitch',
  'about',
  'back',
  'forward',
  'overview',
  'editions',
  'pitches',
  'network',
  'reports',
  'settings',
] as const;
/** One of `menuChoices`. */
export type MenuChoice = (typeof menuChoices)[number];

/** What `preload.ts` puts on `window.desktop`: the calls, and a way to listen that returns how to stop. */
export interface DesktopBridge extends Desktop {
  on<E extends keyof DesktopEvents>(event: E, listener: (detail: DesktopEvents[E]) => void): () => void;
}

/** Host of `app://`; the origin that owns the data. Never changes: another origin is another, empty database. */
export const appHost = 'podium';
/** The app's name for the system and its data folder. Never changes, for the same reason. */
export const appName = 'Podium';
