import { useSyncExternalStore } from 'react';

let offered: readonly File[] = [];
const listeners = new Set<() => void>();

/** Hands files, dropped or chosen anywhere, to the import screen. */
export function offerFiles(files: readonly File[]): void {
  offered = files;
  for (const listener of listeners) listener();
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
