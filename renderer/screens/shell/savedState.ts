import { useSyncExternalStore } from 'react';

type Saved = 'idle' | 'saving' | 'saved' | 'failed';

let state: Saved = 'idle';
const listeners = new Set<() => void>();

/** Whether the last act is on disk, for the word beside a title. */
export const savedState = {
  set(next: Saved) {
    state = next;
    for (const listener of listeners) listener();
  },
  get: () => state,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Watches `savedState`. */
export function useSaved(): Saved {
  return useSyncExternalStore(savedState.subscribe, savedState.get);
}
