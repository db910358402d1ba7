import type { Row, Snapshot } from '../domain/nouns';
import { memo } from './memo';
import { wordKey } from './words';

/** The lists that cells refer to by name. */
export type Lists = Pick<Snapshot, 'themes' | 'districts' | 'neighbourhoods'>;

/** What a cell refers to; `sure` is false when only a part of the name was written. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly sure: boolean;
}

/** Finds districts, neighbourhoods and themes by the name written in a cell. */
export interface PlaceFinder {
  district(written: string): Found | null;
  neighbourhood(written: string): Found | null;
  theme(written: string): Found | null;
  /** The district that a neighbourhood lies in. */
  districtOf(neighbourhoodId: string): string | null;
  districtName(id: string): string;
}

/** A finder for the lists as they are now. */
export function placeFinder(lists: Lists): PlaceFinder {
  const districts = byName(lists.districts);
  const neighbourhoods = byName(lists.neighbourhoods);
  const themes = byName(lists.themes);
  const parts = themeParts(lists.themes);
  const homes = new Map(lists.neighbourhoods.map((n) => [n.id, n.districtId]));
  const names = new Map(lists.districts.map((d) => [d.id, d.name]));
  return {
    district: memo(
      (written) =>
        found(districts.get(placeKey(written)), true) ??
        found(districts.get(placeKey(written).replace(/^haarlem/, '')), true),
    ),
    neighbourhood: memo((written) => found(neighbourhoods.get(placeKey(written)), true)),
    theme: memo((written) => found(themes.get(wordKey(written)), true) ?? found(parts.get(wordKey(written)), false)),
    districtOf: (id) => homes.get(id) ?? null,
    districtName: (id) => names.get(id) ?? '',
  };
}

type Named = Pick<Row<'themes'>, 'id' | 'name'>;

function found(row: Named | null | undefined, sure: boolean): Found | null {
  return row ? { id: row.id, name: row.name, sure } : null;
}

function placeKey(written: string): string {
  return wordKey(written.replace(/^\s*(stadsdeel|wijk)\s+/i, ''));
}

function byName(rows: readonly Named[]): Map<string, Named> {
  return new Map(rows.map((row) => [wordKey(row.name), row]));
}

/** "zorg" for "zorg, gezondheid & welzijn", as long as one theme alone has it as a part. */
function themeParts(themes: readonly Named[]): Map<string, Named | null> {
  const parts = new Map<string, Named | null>();
  for (const theme of themes)
    for (const part of theme.name.split(/[,&]|\ben\b/)) {
      const key = wordKey(part);
      if (key) parts.set(key, parts.has(key) ? null : theme);
    }
  return parts;
}
