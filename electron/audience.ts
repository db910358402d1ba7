import { type BrowserWindow, type Display, screen } from 'electron';
import {
  type Audience,
  type AudienceRole,
  type AudienceWindow,
  audienceRoles,
  type DesktopEvents,
  type DisplayInfo,
} from './contract';
import type { AudienceHomes, AudienceStanding, AudienceStandings } from './memory';
import { displayOf, type Placement, placement, printOf } from './placement';
import { makeAudienceWindow } from './windows';

/** The screens for stage and room, as the organiser's page may ask for them. */
export interface AudienceScreens {
  displays(): readonly DisplayInfo[];
  open(role: AudienceRole, editionId: string, displayId: number | null): void;
  /** Opens again what stood open for this edition when the app ended. */
  reopen(editionId: string): void;
  close(role: AudienceRole): void;
  state(): Audience;
}

/** What the screens need to know of the rest. */
export interface AudienceSetting {
  readonly organiser: BrowserWindow;
  readonly tell: <E extends 'displays' | 'audience'>(event: E, detail: DesktopEvents[E]) => void;
  /** What was remembered the last time. */
  readonly remembered: AudienceMemory;
  readonly remember: (changes: Partial<AudienceMemory>) => void;
}

/** The displays that were used, and the screens that stand open. */
export interface AudienceMemory {
  readonly audience: AudienceHomes;
  readonly standing: AudienceStandings;
}

interface Standing extends AudienceStanding {
  readonly window: BrowserWindow;
  readonly placed: Placement;
}

const notOpen: AudienceWindow = { isOpen: false, displayId: null, isLost: false, isFullScreen: false };

/** Opens, places and follows the screens for stage and room. Only after the app is ready. */
export function audienceScreens({ organiser, tell, remembered, remember }: AudienceSetting): AudienceScreens {
  const standing = new Map<AudienceRole, Standing>();
  let { audience: homes, standing: known } = remembered;

  const windowState = (role: AudienceRole): AudienceWindow => {
    const one = standing.get(role);
    if (!one) return notOpen;
    const { home, placed } = one;
    return {
      isOpen: true,
      displayId: placed.displayId ?? home?.id ?? null,
      isLost: placed.isLost,
      isFullScreen: placed.displayId !== null,
    };
  };
  const state = (): Audience => ({ stage: windowState('stage'), room: windowState('room') });

  const displays = (): DisplayInfo[] => {
    const found = allDisplays();
    const own = organiser.isDestroyed() ? undefined : screen.getDisplayMatching(organiser.getBounds()).id;
    return found.map((display, at) => ({
      id: display.id,
      label: display.label,
      bounds: display.bounds,
      isPrimary: at === 0,
      isOwn: display.id === own,
      lastUsedFor: audienceRoles.filter((role) => {
        const home = homes[role];
        return home !== undefined && displayOf(home, found) === display;
      }),
    }));
  };

  const stand = (role: AudienceRole, one: Omit<Standing, 'placed'>) => {
    const before = standing.get(role)?.placed;
    const placed = placement(role, one.home, allDisplays());
    standing.set(role, { ...one, placed });
    // A window that the user put somewhere stays there.
    if (before?.displayId === null && placed.displayId === null && before.isLost === placed.isLost) return;
    put(one.window, placed);
  };

  const follow = () => {
    for (const [role, one] of standing) stand(role, one);
    tell('displays', displays());
    tell('audience', state());
  };
  screen.on('display-added', follow).on('display-removed', follow).on('display-metrics-changed', follow);

  const know = (role: AudienceRole, one: AudienceStanding | undefined) => {
    known = { ...known, [role]: one };
    remember({ standing: known });
  };

  const close = (role: AudienceRole) => standing.get(role)?.window.destroy();
  organiser.once('closed', () => {
    screen.off('display-added', follow).off('display-removed', follow).off('display-metrics-changed', follow);
    for (const role of audienceRoles) close(role);
  });

  const windowFor = (role: AudienceRole, editionId: string): BrowserWindow => {
    const open = standing.get(role);
    if (open?.editionId === editionId) return open.window;
    close(role);
    const window = makeAudienceWindow(role, editionId);
    window.once('closed', () => {
      if (standing.get(role)?.window === window) standing.delete(role);
      // With the organiser's window it ends, but nobody closed it.
      if (organiser.isDestroyed()) return;
      if (!standing.has(role)) know(role, undefined);
      tell('audience', state());
    });
    // Clicked or given it by the system: on a display for the audience nobody can see where the keys go.
    window.on('focus', () => {
      if (standing.get(role)?.placed.displayId !== null && !organiser.isDestroyed()) organiser.focus();
    });
    return window;
  };

  const show = (role: AudienceRole, { editionId, home }: AudienceStanding) => {
    stand(role, { window: windowFor(role, editionId), editionId, home });
    know(role, { editionId, home });
    tell('audience', state());
    tell('displays', displays());
  };

  return {
    displays,
    state,
    close,
    open(role, editionId, displayId) {
      const display = allDisplays().find(({ id }) => id === displayId);
      if (display) {
        homes = { ...homes, [role]: printOf(display) };
        remember({ audience: homes });
      }
      const lost = displayId === null ? null : { id: displayId, label: '', width: 0, height: 0 };
      show(role, { editionId, home: display ? printOf(display) : lost });
    },
    reopen(editionId) {
      for (const role of audienceRoles) {
        const one = known[role];
        if (one?.editionId === editionId && !standing.has(role)) show(role, one);
      }
    },
  };
}

/** All displays, the primary one first. */
function allDisplays(): Display[] {
  const primary = screen.getPrimaryDisplay().id;
  return screen.getAllDisplays().sort((a, b) => Number(b.id === primary) - Number(a.id === primary));
}

/** Puts a window on its place without giving it the focus. */
function put(window: BrowserWindow, { displayId, bounds }: Placement): void {
  const fills = displayId !== null;
  const place = () => {
    if (window.isDestroyed()) return;
    window.setFocusable(!fills);
    window.setBounds(bounds);
    window.showInactive();
    window.setFullScreen(fills);
  };
  // Leaving full screen brings a window back to where it was before, which may take a moment.
  if (window.isFullScreen()) {
    window.once('leave-full-screen', place);
    window.setFullScreen(false);
  }
  place();
}
