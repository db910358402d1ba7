import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { languages, themes } from './contract';
import { writeSafely } from './files';

const placeSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  maximized: z.boolean(),
});

const memorySchema = z.object({
  place: z.catch(z.optional(placeSchema), undefined),
  theme: z.catch(z.enum(themes), 'system'),
  language: z.catch(z.enum(languages), 'nl'),
});

/** Where a window stood, in the pixels of the displays together. */
export type Place = z.infer<typeof placeSchema>;

/** What the machine room remembers between starts, to draw the first moment rightly. */
export type Memory = z.infer<typeof memorySchema>;

/** A rectangle of a display that windows may use. */
export type Area = Omit<Place, 'maximized'>;

const fileName = 'window.json';
const firstSize = { width: 1280, height: 820 };
const leastVisible = 80;

/** What was remembered in this data folder; the defaults for what is absent or damaged. */
export function readMemory(folder: string): Memory {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(path.join(folder, fileName), 'utf8')));
  } catch {
    return { theme: 'system', language: 'nl' };
  }
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
