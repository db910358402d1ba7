import { useEffect, useSyncExternalStore } from 'react';

let quiet = false;
const listeners = new Set<() => void>();

function setQuiet(next: boolean): void {
  if (quiet === next) return;
  quiet = next;
  for (const listener of listeners) listener();
}

/** Whether the frame steps back, because something runs that needs the whole window. */
export function useIsQuiet(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => quiet,
  );
}

/** Has the frame step back while it is shown and `isQuiet`. */
export function useQuiet(isQuiet: boolean): void {
  useEffect(() => {
    setQuiet(isQuiet);
    return () => setQuiet(false);
  }, [isQuiet]);
}
