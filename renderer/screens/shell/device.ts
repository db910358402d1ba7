/** Settings of this laptop, apart from the team's records: language, theme, who works here, which records are open. */
import { useSyncExternalStore } from 'react';
import type { DatabaseKind } from '../../data/db';
import type { Language, Theme } from '../../desktop';
import { type Clicker, usualClicker } from '../../domain/clicker';

/** Settings of this laptop. */
export interface Device {
  readonly language: Language;
  readonly theme: Theme;
  /** Who works on this laptop; every act carries the name. */
  readonly author: string;
  readonly database: DatabaseKind;
  /** Columns of files mapped by hand: heading of the file to field, by kind of sheet. */
  readonly mappings: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** Choices of a list screen, such as table or board. */
  readonly views: Readonly<Record<string, string>>;
  readonly clicker: Clicker;
  /** The words behind the keys 1 to 6 on an evening; null for the usual ones. */
  readonly messages: readonly string[] | null;
  /** What was ticked by hand before an evening, by edition. */
  readonly ticked: Readonly<Record<string, readonly string[]>>;
}

const key = 'podium.device';

const usual: Device = {
  language: 'nl',
  theme: 'system',
  author: '',
  database: 'records',
  mappings: {},
  views: {},
  clicker: usualClicker,
  messages: null,
  ticked: {},
};

let current: Device = read();
const listeners = new Set<() => void>();

function read(): Device {
  try {
    return { ...usual, ...JSON.parse(localStorage.getItem(key) ?? '{}') };
  } catch {
    // Unreadable settings of a laptop are no reason not to start.
    return usual;
  }
}

/** The settings as they are. */
export function device(): Device {
  return current;
}

/** Changes some settings, and remembers them. */
export function setDevice(changes: Partial<Device>): void {
  current = { ...current, ...changes };
  localStorage.setItem(key, JSON.stringify(current));
  for (const listener of listeners) listener();
}

/** Watches the settings. */
export function useDevice(): Device {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      // Told by the browser when another window of this laptop wrote them.
      const elsewhere = (event: StorageEvent) => {
        if (event.key !== key) return;
        current = read();
        listener();
      };
      window.addEventListener('storage', elsewhere);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('storage', elsewhere);
      };
    },
    () => current,
  );
}
