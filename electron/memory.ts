import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type AudienceRole, audienceRoles, type Language, languages, type Theme, themes } from './contract';
import { writeSafely } from './files';
import type { DisplayPrint } from './placement';

/** Where a window stood, in the pixels of the displays together. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

/** What the machine room remembers between starts, to draw the first moment rightly. */
export interface Memory {
  readonly place?: Place | undefined;
  readonly theme: Theme;
  readonly language: Language;
  /** The display that each screen for the audience stood on. */
  readonly audience?: AudienceHomes | undefined;
  /** The screens for the audience that are open, or were when the app ended. */
  readonly standing?: AudienceStandings | undefined;
}

/** The display that each screen for the audience stood on the last time. */
export type AudienceHomes = { readonly [R in AudienceRole]?: DisplayPrint };

/** An open screen for the audience: of which edition, and on which display; null in a window of its own. */
export interface AudienceStanding {
  readonly editionId: string;
  readonly home: DisplayPrint | null;
}

/** The screens for the audience that stand open. */
export type AudienceStandings = { readonly [R in AudienceRole]?: AudienceStanding };

/** A rectangle of a display that windows may use. */
export type Area = Omit<Place, 'maximized'>;

const fileName = 'window.json';
const firstSize = { width: 1280, height: 820 };
const leastVisible = 80;

/** What was remembered in this data folder; the defaults for what is absent or damaged. */
export function readMemory(folder: string): Memory {
  let stored: { readonly [F in keyof Memory]?: unknown } = {};
  try {
    stored = Object(JSON.parse(readFileSync(path.join(folder, fileName), 'utf8')));
  } catch {
    // Absent or damaged.
  }
  return {
    place: isPlace(stored.place) ? stored.place : undefined,
    theme: themes.find((theme) => theme === stored.theme) ?? 'system',
    language: languages.find((language) => language === stored.language) ?? 'nl',
    audience: ofRoles(stored.audience, printIn),
    standing: ofRoles(stored.standing, standingIn),
  };
}

/** What `read` finds for each role; undefined when it finds nothing for any. */
function ofRoles<T>(stored: unknown, read: (one: unknown) => T | null): { [R in AudienceRole]?: T } | undefined {
  const found = audienceRoles.flatMap((role) => {
    const one = read(fieldsOf(stored)[role]);
    return one ? [[role, one] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function printIn(stored: unknown): DisplayPrint | null {
  const { id, label, width, height } = fieldsOf(stored);
  const fits = [id, width, height].every((number) => Number.isSafeInteger(number)) && typeof label === 'string';
  return fits ? { id: Number(id), label, width: Number(width), height: Number(height) } : null;
}

function standingIn(stored: unknown): AudienceStanding | null {
  const { editionId, home } = fieldsOf(stored);
  const print = printIn(home);
  // What stood on a display that can not be read is better not guessed at.
  if (typeof editionId !== 'string' || (home !== null && !print)) return null;
  return { editionId, home: print };
}

function fieldsOf(stored: unknown): Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

// By hand, as this stands in the way of the first window and a library for it takes 30 ms to load.
function isPlace(stored: unknown): stored is Place {
  const { x, y, width, height, maximized } = fieldsOf(stored);
  const whole = [x, y, width, height].every((number) => Number.isSafeInteger(number));
  return whole && Number(width) > 0 && Number(height) > 0 && typeof maximized === 'boolean';
}

/** Remembers for the next start. A failure is no reason to bother anyone: the window then opens where it stood before. */
export async function writeMemory(folder: string, memory: Memory): Promise<void> {
  const text = `${JSON.stringify(memory, null, 2)}\n`;
  await writeSafely(path.join(folder, fileName), new TextEncoder().encode(text)).catch(() => undefined);
}

/** Size and position for a window: as remembered if its title bar can still be reached, else only the size, else the first size. */
export function fittingPlace(place: Place | undefined, areas: readonly Area[]): Partial<Area> & typeof firstSize {
  const largest = areas.reduce((most, area) => Math.max(most, area.width), 0);
  const tallest = areas.reduce((most, area) => Math.max(most, area.height), 0);
  const width = Math.min(place?.width ?? firstSize.width, largest || firstSize.width);
  const height = Math.min(place?.height ?? firstSize.height, tallest || firstSize.height);
  if (!place || !areas.some((area) => canReach(place, area))) return { width, height };
  return { x: place.x, y: place.y, width, height };
}

function canReach(place: Place, area: Area): boolean {
  const visible = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  const titleBarInside = place.y >= area.y && place.y <= area.y + area.height - leastVisible;
  return visible >= leastVisible && titleBarInside;
}
