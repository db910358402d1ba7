import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type AudienceMemory, type AudienceScreens, audienceScreens } from '../../electron/audience';
import type { DesktopEvents } from '../../electron/contract';

interface Shown {
  readonly id: number;
  readonly label: string;
  readonly bounds: { x: number; y: number; width: number; height: number };
  readonly workArea: Shown['bounds'];
}
const shown = (id: number, x: number, width: number, height: number): Shown => {
  const bounds = { x, y: 0, width, height };
  return { id, label: `Display ${id}`, bounds, workArea: bounds };
};
const laptop = shown(1, 0, 1200, 800);
const beamer = shown(2, 1200, 1920, 1080);

const { screen, makeAudienceWindow } = vi.hoisted(() => ({
  screen: {} as {
    displays: Shown[];
    emit(event: string): boolean;
  },
  makeAudienceWindow: vi.fn(),
}));
vi.mock('electron', () => ({ screen }));
vi.mock('../../electron/windows', () => ({ makeAudienceWindow }));

/** A window of which only what was done to it is kept. */
class FakeWindow extends EventEmitter {
  bounds: object = {};
  fullScreen = false;
  focusable = true;
  isGone = false;
  readonly focus = vi.fn();
  readonly showInactive = vi.fn();
  setBounds = (bounds: object) => void Object.assign(this, { bounds });
  setFocusable = (focusable: boolean) => void Object.assign(this, { focusable });
  setFullScreen = (fullScreen: boolean) => void Object.assign(this, { fullScreen });
  isFullScreen = () => this.fullScreen;
  isDestroyed = () => this.isGone;
  getBounds = () => laptop.bounds;
  destroy() {
    this.isGone = true;
    this.emit('closed');
  }
}

let organiser: FakeWindow;
let made: FakeWindow[];
let heard: (readonly [keyof DesktopEvents, unknown])[];
let memory: AudienceMemory;
let audience: AudienceScreens;

beforeEach(() => {
  vi.clearAllMocks();
  const events = new EventEmitter();
  Object.assign(screen, {
    displays: [laptop, beamer],
    getAllDisplays: () => [...screen.displays].reverse(),
    getPrimaryDisplay: () => laptop,
    getDisplayMatching: () => laptop,
    on: (name: string, then: () => void) => {
      events.on(name, then);
      return screen;
    },
    off: (name: string, then: () => void) => {
      events.off(name, then);
      return screen;
    },
    emit: (name: string) => events.emit(name),
  });
  made = [];
  heard = [];
  makeAudienceWindow.mockImplementation(() => {
    const window = new FakeWindow();
    made.push(window);
    return window;
  });
  memory = { audience: {}, standing: {} };
  begin();
});

/** Begins as the app does at its start, with what is remembered. */
function begin() {
  made = [];
  organiser = new FakeWindow();
  audience = audienceScreens({
    organiser: organiser as unknown as BrowserWindow, // only what the code asks of it
    tell: (event, detail) => void heard.push([event, detail]),
    remembered: memory,
    remember: (changes) => {
      memory = { ...memory, ...changes };
    },
  });
}

const plug = (displays: Shown[], event: 'display-added' | 'display-removed' | 'display-metrics-changed') => {
  screen.displays = displays;
  screen.emit(event);
};

describe('a stage on a display', () => {
  it('fills it, shown without the focus, and is remembered', () => {
    audience.open('stage', 'an-edition', 2);
    expect(made[0]).toMatchObject({ bounds: beamer.bounds, fullScreen: true, focusable: false });
    expect(made[0]?.showInactive).toHaveBeenCalled();
    expect(made[0]?.focus).not.toHaveBeenCalled();
    expect(memory.audience).toEqual({ stage: { id: 2, label: 'Display 2', width: 1920, height: 1080 } });
    expect(audience.displays()).toMatchObject([
      { id: 1, isPrimary: true, isOwn: true, lastUsedFor: [] },
      { id: 2, isPrimary: false, isOwn: false, lastUsedFor: ['stage'] },
    ]);
  });

  it('gives the focus back when it gets it all the same, and keeps it in a window of its own', () => {
    audience.open('stage', 'an-edition', 2);
    made[0]?.emit('focus');
    expect(organiser.focus).toHaveBeenCalledOnce();
    audience.open('room', 'an-edition', null);
    made[1]?.emit('focus');
    expect(organiser.focus).toHaveBeenCalledOnce();
  });

  it('is lost with the display, says so, and goes back', () => {
    audience.open('stage', 'an-edition', 2);
    heard = [];
    plug([laptop], 'display-removed');
    expect(heard.map(([event]) => event)).toEqual(['displays', 'audience']);
    expect(audience.state().stage).toEqual({ isOpen: true, displayId: 2, isLost: true, isFullScreen: false });
    expect(made[0]).toMatchObject({ bounds: { x: 900, y: 600, width: 300, height: 200 }, fullScreen: false });
    plug([laptop, beamer], 'display-added');
    expect(audience.state().stage).toEqual({ isOpen: true, displayId: 2, isLost: false, isFullScreen: true });
    expect(made[0]).toMatchObject({ bounds: beamer.bounds, fullScreen: true, focusable: false });
    expect(made).toHaveLength(1);
  });

  it('follows a display that moves, also when the system takes its time to leave full screen', () => {
    audience.open('stage', 'an-edition', 2);
    const moved = shown(2, -1920, 1920, 1080);
    plug([laptop, moved], 'display-metrics-changed');
    const window = made[0];
    if (window) window.bounds = {};
    window?.emit('leave-full-screen');
    expect(window).toMatchObject({ bounds: moved.bounds, fullScreen: true });
  });

  it('moves when it is opened elsewhere, and is made anew for another edition', () => {
    audience.open('stage', 'an-edition', 2);
    audience.open('stage', 'an-edition', 1);
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({ bounds: laptop.bounds });
    audience.open('stage', 'another', 1);
    expect(made).toHaveLength(2);
    expect(made[0]?.isGone).toBe(true);
    expect(audience.state().stage.isOpen).toBe(true);
  });
});

describe('after the app ended', () => {
  const openBoth = () => {
    audience.open('stage', 'an-edition', 2);
    audience.open('room', 'an-edition', null);
  };

  it.each([
    ['killed', () => {}],
    ['closed with the organiser’s window', () => organiser.destroy()],
  ])('%s, what stood open is open again, on its display and in its window', (_, end) => {
    openBoth();
    end();
    begin();
    audience.reopen('an-edition');
    expect(audience.state()).toEqual({
      stage: { isOpen: true, displayId: 2, isLost: false, isFullScreen: true },
      room: { isOpen: true, displayId: null, isLost: false, isFullScreen: false },
    });
    expect(made[0]).toMatchObject({ bounds: beamer.bounds, fullScreen: true });
    expect(made[0]?.focus).not.toHaveBeenCalled();
  });

  it('stands small while its display is not there, and goes back to it', () => {
    openBoth();
    screen.displays = [laptop];
    begin();
    audience.reopen('an-edition');
    expect(audience.state().stage).toMatchObject({ isLost: true, isFullScreen: false });
    plug([laptop, shown(9, 1200, 1920, 1080)], 'display-added');
    expect(audience.state().stage).toMatchObject({ isLost: true });
    plug([laptop, beamer], 'display-added');
    expect(audience.state().stage).toEqual({ isOpen: true, displayId: 2, isLost: false, isFullScreen: true });
  });

  it('leaves closed what was closed, and what was of another edition', () => {
    openBoth();
    audience.close('stage');
    made[1]?.destroy();
    begin();
    audience.reopen('an-edition');
    expect(made).toEqual([]);
    openBoth();
    begin();
    audience.reopen('another');
    expect(made).toEqual([]);
  });

  it('leaves what stands already as it is', () => {
    openBoth();
    audience.reopen('an-edition');
    expect(made).toHaveLength(2);
  });
});

it('leaves a window where the user put it, whatever is plugged in', () => {
  audience.open('stage', 'an-edition', null);
  const window = made[0];
  if (window) window.bounds = { x: 5, y: 5, width: 300, height: 300 };
  plug([laptop], 'display-removed');
  plug([laptop, beamer], 'display-added');
  expect(window?.bounds).toEqual({ x: 5, y: 5, width: 300, height: 300 });
  expect(audience.state().stage).toMatchObject({ isLost: false, displayId: null });
});

it('closes with the organiser’s window, and listens no more', () => {
  audience.open('stage', 'an-edition', 2);
  audience.open('room', 'an-edition', null);
  heard = [];
  organiser.destroy();
  expect(made.map((window) => window.isGone)).toEqual([true, true]);
  plug([laptop], 'display-removed');
  expect(heard).toEqual([]);
});
