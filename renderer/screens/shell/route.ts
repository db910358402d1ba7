import { useSyncExternalStore } from 'react';

/** Screens with a place in the navigation. */
export const screenNames = [
  'overview',
  'editions',
  'evening',
  'pitches',
  'followUps',
  'network',
  'reports',
  'settings',
] as const;
/** One of `screenNames`, or the import. */
export type ScreenName = (typeof screenNames)[number] | 'imports';

/** Where the user is: a screen, the record that is open in it, and a part (tab) of the screen. */
export interface Route {
  readonly screen: ScreenName;
  readonly id: string | null;
  readonly part: string | null;
}

const all: readonly string[] = [...screenNames, 'imports'];

/** Reads an address such as `#/editions/1f0c/pitches`; anything unknown is the overview. */
export function routeOf(hash: string): Route {
  const [, screen = '', id = '', part = ''] = hash.split('/').map(decoded);
  return {
    // Checked against the very list.
    screen: all.includes(screen) ? (screen as ScreenName) : 'overview',
    id: id && id !== '-' ? id : null,
    part: part || null,
  };
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return '';
  }
}

/** The address of a route. */
export function hashOf({
  screen,
  id = null,
  part = null,
}: {
  screen: ScreenName;
  id?: string | null;
  part?: string | null;
}): string {
  const steps: string[] = [screen];
  if (id !== null || part !== null) steps.push(id ?? '-');
  if (part !== null) steps.push(part);
  return `#/${steps.map(encodeURIComponent).join('/')}`;
}

const lastPlace = 'podium.place';

/** Goes somewhere, leaving a step to come back to; `replace` leaves none. */
export function go(
  to: { screen: ScreenName; id?: string | null; part?: string | null },
  { replace = false } = {},
): void {
  const hash = hashOf(to);
  if (hash === window.location.hash) return;
  if (replace) window.location.replace(hash);
  else window.location.hash = hash;
}

/** Goes to where the window was when it closed. */
export function resume(): void {
  if (window.location.hash) return;
  const place = localStorage.getItem(lastPlace);
  if (place) window.location.replace(place);
}

function subscribe(listener: () => void): () => void {
  const changed = () => {
    localStorage.setItem(lastPlace, window.location.hash);
    listener();
  };
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** Where the user is now. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => window.location.hash));
}
