import { contextBridge, ipcRenderer } from 'electron';
import { calls, channel, type Desktop, type DesktopBridge, desktopEvents } from './contract';

const names = Object.keys(calls) as (keyof Desktop)[]; // the keys are those of Desktop, says its type

const desktop = Object.fromEntries(
  names.map((name) => [name, (...args: unknown[]) => ipcRenderer.invoke(channel(name), ...args)]),
) as unknown as Desktop; // fromEntries forgets which keys it was given

const bridge: DesktopBridge = {
  ...desktop,
  on(event, listener) {
    if (!Object.hasOwn(desktopEvents, event)) throw new Error(`no such event: ${event}`);
    // The first argument is Electron's own event object, which would hand the page a way to send anything.
    const pass = (_: unknown, detail: Parameters<typeof listener>[0]) => listener(detail);
    ipcRenderer.on(channel(event), pass);
    return () => void ipcRenderer.off(channel(event), pass);
  },
};

contextBridge.exposeInMainWorld('desktop', bridge);
