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
  /** Tells that not everything is stored yet, so the window that asked with `closing` stays open; it may ask again. */
  keepOpen(): Promise<void>;
  /** The displays of this computer, the primary one first. */
  displays(): Promise<readonly DisplayInfo[]>;
  /**
   * Shows the stage or the room screen of an edition full screen on a display, or in a window when that is null. Moves it
   * when it is open already. It never takes the focus.
   */
  openAudience(role: AudienceRole, editionId: string, displayId: number | null): Promise<void>;
  /** Shows again the screens of this edition that stood open when the app ended; nothing when they were closed before. */
  reopenAudience(editionId: string): Promise<void>;
  /** Closes the stage or the room screen; nothing when it is not open. */
  closeAudience(role: AudienceRole): Promise<void>;
  /** How the stage and the room screen stand. */
  audience(): Promise<Audience>;
  /** Keeps the display from going dark while on. Ends by itself when the app quits. */
  keepAwake(on: boolean): Promise<void>;
  /** Whether the computer runs on its battery. */
  power(): Promise<PowerState>;
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
  keepOpen: true,
  displays: true,
  openAudience: true,
  reopenAudience: true,
  closeAudience: true,
  audience: true,
  keepAwake: true,
  power: true,
} as const satisfies Record<keyof Desktop, true>;

/** What the machine room tells a page. */
export interface DesktopEvents {
  /** A choice from the menu bar. */
  menu: MenuChoice;
  /**
   * The window wants to close: store what is being typed, then call `readyToClose`, or `keepOpen` when that can not be.
   * Without an answer it closes after 3,000 ms.
   */
  closing: null;
  /** A display was added, removed or changed: what `displays` answers now. */
  displays: readonly DisplayInfo[];
  /** The stage or the room screen was opened, closed, lost or found: what `audience` answers now. */
  audience: Audience;
  /** The charger was plugged in or pulled out. */
  power: PowerState;
  /** The computer woke; for how long it had slept, null when it did not say that it went to sleep. */
  resumed: { readonly sleptMs: number | null };
}

/** The events by name, for the preload to check what a page listens to. */
export const desktopEvents = {
  menu: true,
  closing: true,
  displays: true,
  audience: true,
  power: true,
  resumed: true,
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
export const fileKinds = [
  'docx',
  'xlsx',
  'csv',
  'json',
  'txt',
  'vtt',
  'ics',
  'eml',
  'vcf',
  'svg',
  'png',
  'jpg',
  'html',
] as const;
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
  'export',
  'newEdition',
  'newPitch',
  'newOffer',
  'logFollowUp',
  'about',
  'back',
  'forward',
  'overview',
  'editions',
  'evening',
  'pitches',
  'followUps',
  'network',
  'reports',
  'settings',
] as const;
/** One of `menuChoices`. */
export type MenuChoice = (typeof menuChoices)[number];

/** The screens for those who do not work at this computer: who stands on stage, and who sits in the room. */
export const audienceRoles = ['stage', 'room'] as const;
/** One of `audienceRoles`. */
export type AudienceRole = (typeof audienceRoles)[number];

/** A rectangle in the pixels of the displays together. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A display: a laptop's own screen, a projector. */
export interface DisplayInfo {
  readonly id: number;
  /** The name it gives itself; may be empty. */
  readonly label: string;
  readonly bounds: Bounds;
  readonly isPrimary: boolean;
  /** Whether the organiser's window stands on it. */
  readonly isOwn: boolean;
  /** The screens that stood on it the last time. */
  readonly lastUsedFor: readonly AudienceRole[];
}

/** How a stage or room screen stands. */
export interface AudienceWindow {
  readonly isOpen: boolean;
  /** The display it belongs on, also while that is lost; null in a window of its own and when it is not open. */
  readonly displayId: number | null;
  /** Its display is gone: it stands in a small window on the primary display, and goes back by itself. */
  readonly isLost: boolean;
  readonly isFullScreen: boolean;
}

/** How the stage and the room screen stand. */
export type Audience = { readonly [R in AudienceRole]: AudienceWindow };

/** Where the computer's power comes from. */
export interface PowerState {
  readonly onBattery: boolean;
}

/** What `preload.ts` puts on `window.desktop`: the calls, and a way to listen that returns how to stop. */
export interface DesktopBridge extends Desktop {
  on<E extends keyof DesktopEvents>(event: E, listener: (detail: DesktopEvents[E]) => void): () => void;
}

/** Host of `app://`; the origin that owns the data. Never changes: another origin is another, empty database. */
export const appHost = 'podium';
/** The app's name for the system and its data folder. Never changes, for the same reason. */
export const appName = 'Podium';
