import { useSyncExternalStore } from 'react';

let offered: readonly File[] = [];
const listeners = new Set<() => void>();

function set(files: readonly File[]): void {
  offered = files;
  for (const listener of listeners) listener();
}

/** Hands files, dropped or chosen anywhere, to the import screen. */
export function offerFiles(files: readonly File[]): void {
  set(files);
}

/** Takes the files that wait, so that coming back to the screen does not read them again. */
export function takeOfferedFiles(): readonly File[] {
  const taken = offered;
  set([]);
  return taken;
}

/** The files that wait for the import screen. */
export function useOfferedFiles(): readonly File[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offered,
  );
}
