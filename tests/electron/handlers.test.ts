import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerCalls } from '../../electron/answers';
import { calls, channel, type Desktop } from '../../electron/contract';
import { argumentChecks, fitting } from '../../electron/handlers';

type Call = keyof Desktop;
type Handler = (event: unknown, ...args: unknown[]) => unknown;

const { electron, handlers } = vi.hoisted(() => {
  const handlers = new Map<string, Handler>();
  const electron = {
    app: { isPackaged: true, getVersion: () => '0.1.0' },
    dialog: { showSaveDialog: vi.fn(), showMessageBox: vi.fn() },
    shell: { openExternal: vi.fn(), showItemInFolder: vi.fn() },
    ipcMain: { handle: (name: string, handler: Handler) => void handlers.set(name, handler) },
  };
  return { electron, handlers };
});
vi.mock('electron', () => electron);
vi.mock('../../electron/windows', () => ({
  ownOrigins: ['app://podium'],
  ownWindow: (contents: { own?: boolean }) => (contents.own ? { title: 'Podium' } : undefined),
  closeWindow: vi.fn(),
}));

const names = Object.keys(calls) as Call[]; // the keys are those of Desktop
const room = {
  language: () => 'nl' as const,
  setLanguage: vi.fn(),
  setTheme: vi.fn(),
  setMenuState: vi.fn(),
  audience: { displays: vi.fn(), open: vi.fn(), reopen: vi.fn(), close: vi.fn(), state: vi.fn() },
  power: { state: vi.fn(), keepAwake: vi.fn() },
};

const ownFrame = { origin: 'app://podium' };
const ownPage = { sender: { own: true, mainFrame: ownFrame }, senderFrame: ownFrame };

function call(name: string, event: unknown, ...args: unknown[]): unknown {
  const handler = handlers.get(channel(name as Call)); // an unknown name gives no handler, and the test fails
  if (!handler) throw new Error(`nobody answers ${name}`);
  return handler(event, ...args);
}

beforeAll(() => answerCalls(room));
beforeEach(() => vi.clearAllMocks());

describe('the contract', () => {
  it('has an answer and a check for each call, and nothing more', () => {
    expect([...handlers.keys()].sort()).toEqual(names.map(channel).sort());
    expect(Object.keys(argumentChecks).sort()).toEqual([...names].sort());
  });
});

describe('who may call', () => {
  const strangers = {
    'a frame inside our page': { sender: { own: true, mainFrame: ownFrame }, senderFrame: { origin: 'app://podium' } },
    'our window after it was led elsewhere': (() => {
      const frame = { origin: 'https://evil.example' };
      return { sender: { own: true, mainFrame: frame }, senderFrame: frame };
    })(),
    'a page without origin': (() => {
      const frame = { origin: 'null' };
      return { sender: { own: true, mainFrame: frame }, senderFrame: frame };
    })(),
    'a window that is not ours': { sender: { mainFrame: ownFrame }, senderFrame: ownFrame },
    'a frame that is gone': { sender: { own: true, mainFrame: ownFrame }, senderFrame: null },
  };

  it.each(Object.entries(strangers))('refuses %s every call', async (_, event) => {
    for (const name of names) await expect(call(name, event)).rejects.toThrow(`${name}: refused to this page`);
  });

  it('answers our own page', async () => {
    await expect(call('about', ownPage)).resolves.toMatchObject({ version: '0.1.0' });
    await call('setTheme', ownPage, 'dark');
    expect(room.setTheme).toHaveBeenCalledExactlyOnceWith('dark');
  });
});

describe('what may be asked', () => {
  const good: { readonly [C in Call]: readonly unknown[] } = {
    about: [],
    saveFile: [{ kind: 'docx', suggestedName: 'Jaarverslag', bytes: new Uint8Array(3) }],
    showSavedFile: ['0b7e2e6c-5d5a-4f0e-9a43-0d8f6b1f2c11'],
    openExternal: ['https://haarlem.nl/'],
    setTheme: ['dark'],
    setLanguage: ['en'],
    setMenuState: [{ canUndo: true, canRedo: false }],
    readyToClose: [],
    keepOpen: [],
    displays: [],
    openAudience: ['stage', '0b7e2e6c-5d5a-4f0e-9a43-0d8f6b1f2c11', 7],
    reopenAudience: ['0b7e2e6c-5d5a-4f0e-9a43-0d8f6b1f2c11'],
    closeAudience: ['room'],
    audience: [],
    keepAwake: [true],
    power: [],
  };

  it.each(names)('%s takes what the contract says, and not one argument more', (name) => {
    expect(fitting(name, good[name])).toEqual(good[name]);
    expect(fitting(name, [...good[name], 1])).toBeUndefined();
  });

  const anything = fc.array(fc.anything({ withNullPrototype: true, withTypedArray: true, withBigInt: true }), {
    maxLength: 3,
  });

  it.each(names.filter((name) => good[name].length > 0))(
    '%s refuses 1,000 odd arguments and does nothing',
    async (name) => {
      electron.dialog.showSaveDialog.mockRejectedValue(new Error('must not be asked'));
      await fc.assert(
        fc.asyncProperty(anything, async (args) => {
          fc.pre(fitting(name, args) === undefined);
          await expect(call(name, ownPage, ...args)).rejects.toThrow(`${name}: wrong arguments`);
        }),
        { numRuns: 1_000 },
      );
      const done = [
        room.setLanguage,
        room.setTheme,
        room.setMenuState,
        room.audience.open,
        room.audience.reopen,
        room.audience.close,
        room.power.keepAwake,
        electron.dialog.showSaveDialog,
        electron.shell.openExternal,
      ];
      for (const effect of done) expect(effect).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['saveFile', { kind: 'exe', suggestedName: 'x', bytes: new Uint8Array() }],
    ['saveFile', { kind: 'docx', suggestedName: 'x', bytes: [1, 2, 3] }],
    ['saveFile', { kind: 'docx', suggestedName: 'x', bytes: new Uint8Array(), path: '/etc/passwd' }],
    ['showSavedFile', '/etc/passwd'],
    ['setTheme', 'constructor'],
    ['closeAudience', 'organiser'],
    ['openExternal', { length: Object.create(null) }],
    ['keepAwake', 1],
    ['setMenuState', { canUndo: true, canRedo: true, __proto__: { more: 1 }, more: 1 }],
  ])('%s refuses %j', async (name, argument) => {
    await expect(call(name, ownPage, argument)).rejects.toThrow(`${name}: wrong arguments`);
  });

  it.each([
    ['a role that is not there', ['organiser', 'an-edition', null]],
    ['an edition that leads elsewhere', ['stage', '../evil', null]],
    ['an endless edition', ['stage', 'a'.repeat(65), null]],
    ['half a display', ['stage', 'an-edition', 1.5]],
    ['no display at all', ['stage', 'an-edition']],
  ])('openAudience refuses %s', async (_, args) => {
    await expect(call('openAudience', ownPage, ...args)).rejects.toThrow('openAudience: wrong arguments');
    expect(room.audience.open).not.toHaveBeenCalled();
  });
});

describe('opening outside', () => {
  it('asks first, and does nothing when the answer is no', async () => {
    electron.dialog.showMessageBox.mockResolvedValue({ response: 1 });
    await expect(call('openExternal', ownPage, 'https://haarlem.nl/x')).resolves.toBe(false);
    expect(electron.dialog.showMessageBox.mock.lastCall?.[1]).toMatchObject({
      message: 'Wil je https://haarlem.nl/x openen?',
    });
    expect(electron.shell.openExternal).not.toHaveBeenCalled();
  });

  it('opens after a yes', async () => {
    electron.dialog.showMessageBox.mockResolvedValue({ response: 0 });
    electron.shell.openExternal.mockResolvedValue(undefined);
    await expect(call('openExternal', ownPage, 'mailto:a@example.org')).resolves.toBe(true);
    expect(electron.shell.openExternal).toHaveBeenCalledExactlyOnceWith('mailto:a@example.org');
  });

  it('does not even ask for an address that is not allowed', async () => {
    await expect(call('openExternal', ownPage, 'https://evil.example/')).resolves.toBe(false);
    expect(electron.dialog.showMessageBox).not.toHaveBeenCalled();
  });
});

describe('showing a saved file', () => {
  it('knows no file that was not saved here', async () => {
    await expect(call('showSavedFile', ownPage, '0b7e2e6c-5d5a-4f0e-9a43-0d8f6b1f2c11')).resolves.toBe(false);
    expect(electron.shell.showItemInFolder).not.toHaveBeenCalled();
  });
});
