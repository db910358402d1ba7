import { type BrowserWindow, type Display, screen } from 'electron';
import {
  type Audience,
  type AudienceRole,
  type AudienceWindow,
  audienceRoles,
  type DesktopEvents,
  type DisplayInfo,
} from './contract';
import type { AudienceHomes } from './memory';
import { type DisplayPrint, displayOf, type Placement, placement, printOf } from './placement';
import { makeAudienceWindow } from './windows';

/** The screens for stage and room, as the organiser's page may ask for them. */
export interface AudienceScreens {
  displays(): readonly DisplayInfo[];
  open(role: AudienceRole, editionId: string, displayId: number | null): void;
  close(role: AudienceRole): void;
  state(): Audience;
}

/** What the screens need to know of the rest. */
export interface AudienceSetting {
  readonly organiser: BrowserWindow;
  readonly tell: <E extends 'displays' | 'audience'>(event: E, detail: DesktopEvents[E]) => void;
  /** The displays that were used the last time. */
  readonly remembered: AudienceHomes;
  readonly remember: (homes: AudienceHomes) => void;
}

interface Standing {
  readonly window: BrowserWindow;
  readonly editionId: string;
  readonly home: DisplayPrint | null;
  readonly placed: Placement;
}

const notOpen: AudienceWindow = { isOpen: false, displayId: null, isLost: false, isFullScreen: false };

/** Opens, places and follows the screens for stage and room. Only after the app is ready. */
export function audienceScreens({ organiser, tell, remembered, remember }: AudienceSetting): AudienceScreens {
  const standing = new Map<AudienceRole, Standing>();
  let homes = remembered;

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

  const close = (role: AudienceRole) => standing.get(role)?.window.destroy();
  organiser.once('closed', () => {
    screen.off('display-added', follow).off('display-removed', follow).off('display-metrics-changed', follow);
    for (const role of audienceRoles) close(role);
  });

  return {
    displays,
    state,
    close,
    open(role, editionId, displayId) {
      const open = standing.get(role);
      if (open && open.editionId !== editionId) close(role);
      const display = allDisplays().find(({ id }) => id === displayId);
      const lost = displayId === null ? null : { id: displayId, label: '', width: 0, height: 0 };
      const home = display ? printOf(display) : lost;
      if (display) {
        homes = { ...homes, [role]: printOf(display) };
        remember(homes);
      }
      const window = standing.get(role)?.window ?? makeAudienceWindow(role, editionId);
      if (!standing.has(role)) {
        window.once('closed', () => {
          if (standing.get(role)?.window === window) standing.delete(role);
          if (!organiser.isDestroyed()) tell('audience', state());
        });
        // Clicked or given it by the system: on a display for the audience nobody can see where the keys go.
        window.on('focus', () => {
          if (standing.get(role)?.placed.displayId !== null && !organiser.isDestroyed()) organiser.focus();
        });
      }
      stand(role, { window, editionId, home });
      tell('audience', state());
      tell('displays', displays());
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
