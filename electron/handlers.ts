import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import * as z from 'zod/mini';
import { outsideAddress, shownAddress } from './addresses';
import type { AudienceScreens } from './audience';
import {
  audienceRoles,
  type Desktop,
  fileKinds,
  type Language,
  languages,
  type MenuState,
  type Theme,
  themes,
} from './contract';
import { cleanName, saveFault, withExtension, writeSafely } from './files';
import type { PowerWatch } from './power';
import { closeWindow, keepWindow } from './windows';
import { words } from './words';

/** What the calls change in the machine room as a whole. */
export interface Room {
  readonly language: () => Language;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setMenuState: (state: MenuState) => void;
  readonly audience: AudienceScreens;
  readonly power: PowerWatch;
}

type Call = keyof Desktop;

const largestFile = 256 * 1024 * 1024;

const editionId = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** What each call takes; anything else is refused before the call is made. */
export const argumentChecks = {
  about: z.tuple([]),
  saveFile: z.tuple([
    z.strictObject({
      kind: z.enum(fileKinds),
      suggestedName: z.string().check(z.maxLength(1_000)),
      bytes: z.instanceof(Uint8Array).check(z.refine(({ byteLength }) => byteLength <= largestFile)),
    }),
  ]),
  showSavedFile: z.tuple([z.uuid()]),
  openExternal: z.tuple([z.string().check(z.maxLength(2_000))]),
  setTheme: z.tuple([z.enum(themes)]),
  setLanguage: z.tuple([z.enum(languages)]),
  setMenuState: z.tuple([z.strictObject({ canUndo: z.boolean(), canRedo: z.boolean() })]),
  readyToClose: z.tuple([]),
  keepOpen: z.tuple([]),
  displays: z.tuple([]),
  openAudience: z.tuple([
    z.enum(audienceRoles),
    editionId,
    z.nullable(z.number().check(z.refine(Number.isSafeInteger))),
  ]),
  reopenAudience: z.tuple([editionId]),
  closeAudience: z.tuple([z.enum(audienceRoles)]),
  audience: z.tuple([]),
  keepAwake: z.tuple([z.boolean()]),
  power: z.tuple([]),
} satisfies { readonly [C in Call]: z.ZodMiniType<Parameters<Desktop[C]>> };

type Handlers = {
  readonly [C in Call]: (window: BrowserWindow, ...args: Parameters<Desktop[C]>) => ReturnType<Desktop[C]>;
};

const savedFiles = new Map<string, string>();

function handlersOf(room: Room): Handlers {
  return {
    async about() {
      const { electron = '', chrome = '' } = process.versions;
      return {
        version: app.getVersion(),
        electron,
        chromium: chrome,
        platform: `${process.platform} ${process.arch}`,
      };
    },
    async saveFile(window, { kind, suggestedName, bytes }) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: `${cleanName(suggestedName)}.${kind}`,
        filters: [{ name: words[room.language()].kinds[kind], extensions: [kind] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || !filePath) return { outcome: 'cancelled' };
      const file = withExtension(filePath, kind);
      try {
        await writeSafely(file, bytes);
      } catch (error) {
        return { outcome: 'failed', fault: saveFault(error) };
      }
      const token = randomUUID();
      savedFiles.set(token, file);
      return { outcome: 'saved', name: path.basename(file), token };
    },
    async showSavedFile(_, token) {
      const file = savedFiles.get(token);
      if (!file || !(await stat(file).catch(() => undefined))) return false;
      shell.showItemInFolder(file);
      return true;
    },
    async openExternal(window, address) {
      const allowed = outsideAddress(address);
      if (!allowed) return false;
      const say = words[room.language()];
      const { response } = await dialog.showMessageBox(window, {
        type: 'question',
        message: say.openOutside(shownAddress(allowed)),
        detail: say.openOutsideDetail,
        buttons: [say.open, say.cancel],
        defaultId: 0,
        cancelId: 1,
      });
      if (response !== 0) return false;
      return shell.openExternal(allowed).then(
        () => true,
        () => false,
      );
    },
    async setTheme(_, theme) {
      room.setTheme(theme);
    },
    async setLanguage(_, language) {
      room.setLanguage(language);
    },
    async setMenuState(_, state) {
      room.setMenuState(state);
    },
    async readyToClose(window) {
      closeWindow(window);
    },
    async keepOpen(window) {
      keepWindow(window);
    },
    async displays() {
      return room.audience.displays();
    },
    async openAudience(_, role, editionId, displayId) {
      room.audience.open(role, editionId, displayId);
    },
    async reopenAudience(_, edition) {
      room.audience.reopen(edition);
    },
    async closeAudience(_, role) {
      room.audience.close(role);
    },
    async audience() {
      return room.audience.state();
    },
    async keepAwake(_, on) {
      room.power.keepAwake(on);
    },
    async power() {
      return room.power.state();
    },
  };
}

/** The arguments of a call when they are as they should be, else undefined. Whatever it is given, it does not throw. */
export function fitting(name: Call, args: readonly unknown[]): readonly unknown[] | undefined {
  try {
    return argumentChecks[name].safeParse(args).data;
  } catch {
    // A thing that only looks like a text, such as one whose length is no number, trips the check itself.
    return undefined;
  }
}

/** Does what a page of ours asks; throws, having done nothing, when an argument is not as it should be. */
export function answer(room: Room, name: Call, window: BrowserWindow, args: readonly unknown[]): unknown {
  const checked = fitting(name, args);
  if (!checked) throw new Error(`${name}: wrong arguments`);
  // TypeScript does not follow that the check and the handler of one name belong together.
  const call = handlersOf(room)[name] as (window: BrowserWindow, ...args: unknown[]) => unknown;
  return call(window, ...checked);
}
