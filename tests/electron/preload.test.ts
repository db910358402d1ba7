import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { calls, type DesktopBridge } from '../../electron/contract';

const { contextBridge, ipcRenderer } = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn<(name: string, bridge: unknown) => void>() },
  ipcRenderer: { invoke: vi.fn(), on: vi.fn(), off: vi.fn() },
}));
vi.mock('electron', () => ({ contextBridge, ipcRenderer }));

let bridge: DesktopBridge;

beforeAll(async () => {
  await import('../../electron/preload');
  expect(contextBridge.exposeInMainWorld).toHaveBeenCalledOnce();
  const [name, exposed] = contextBridge.exposeInMainWorld.mock.lastCall ?? [];
  expect(name).toBe('desktop');
  bridge = exposed as DesktopBridge; // what the page sees as window.desktop
});

beforeEach(() => vi.clearAllMocks());

describe('window.desktop', () => {
  it('has each call of the contract, a way to listen, and nothing more', () => {
    expect(Object.keys(bridge).sort()).toEqual([...Object.keys(calls), 'on'].sort());
  });

  it('passes a call on with its arguments', async () => {
    ipcRenderer.invoke.mockResolvedValue(true);
    await expect(bridge.openExternal('https://haarlem.nl/')).resolves.toBe(true);
    expect(ipcRenderer.invoke).toHaveBeenCalledExactlyOnceWith('podium:openExternal', 'https://haarlem.nl/');
  });

  it('hands a listener the detail alone, and stops when told', () => {
    const heard = vi.fn();
    const stop = bridge.on('menu', heard);
    const [name, pass] = ipcRenderer.on.mock.lastCall ?? [];
    pass({ sender: 'the power to send anything' }, 'search');
    expect(heard).toHaveBeenCalledExactlyOnceWith('search');
    stop();
    expect(ipcRenderer.off).toHaveBeenCalledExactlyOnceWith(name, pass);
  });

  it('lets nobody listen to other channels', () => {
    // @ts-expect-error: a page that was taken over does not heed types.
    expect(() => bridge.on('saveFile', () => undefined)).toThrow('no such event');
    // @ts-expect-error: as above.
    expect(() => bridge.on('constructor', () => undefined)).toThrow('no such event');
    expect(ipcRenderer.on).not.toHaveBeenCalled();
  });
});
