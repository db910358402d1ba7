/** How a year's pitches are spread over districts and themes, as readers may see it. */
import type { Edition } from '../domain/edition';
import { districtsOf } from '../domain/editionDistricts';
import { grouped } from '../domain/group';
import type { YearRecords } from '../domain/indicators';
import type { Row, Snapshot } from '../domain/nouns';
import { protectParts, type Shown, told } from '../domain/privacy';
import type { Version } from './annualFigures';

/** A part of the spread over districts or themes; a null name is what is not known. */
export interface SpreadRow {
  readonly name: string | null;
  readonly pitches: Shown;
  readonly editions: number;
}

/** The parts of a whole that is public, as a version may tell them. */
export const shownParts = (version: Version, values: readonly number[]): Shown[] =>
  version === 'public' ? protectParts(values) : values.map(told);

type Place = Row<'districts'> | Row<'themes'>;

// In the order of the list, never by size: a withheld count would else be told by its place.
const inOrder = (rows: readonly Place[]) =>
  [...rows].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.name.localeCompare(b.name, 'nl')));

/** Pitches by the district they are about, and editions by the one they were in. */
export function districtSpread(snapshot: Snapshot, records: YearRecords, version: Version): SpreadRow[] {
  const districts = districtsOf(records.editions, snapshot);
  const held = grouped(records.editions, ({ id }) => districts.get(id) ?? null);
  const around = new Map(snapshot.neighbourhoods.map((n) => [n.id, n.districtId]));
  const districtOf = (i: Row<'initiatives'> | undefined) =>
    i?.districtId ?? around.get(i?.neighbourhoodId ?? '') ?? null;
  return spread(snapshot, records, version, snapshot.districts, districtOf, held);
}

/** Pitches by theme. */
export function themeSpread(snapshot: Snapshot, records: YearRecords, version: Version): SpreadRow[] {
  return spread(snapshot, records, version, snapshot.themes, (i) => i?.themeId ?? null, new Map());
}

function spread(
  snapshot: Snapshot,
  records: YearRecords,
  version: Version,
  places: readonly Place[],
  placeOf: (initiative: Row<'initiatives'> | undefined) => string | null,
  editions: ReadonlyMap<string | null, readonly Edition[]>,
): SpreadRow[] {
  const initiatives = new Map(snapshot.initiatives.map((i) => [i.id, i]));
  const known = new Set(places.map((p) => p.id));
  const at = (id: string | null) => (id !== null && known.has(id) ? id : null);
  const pitches = grouped(records.pitches, (p) => at(placeOf(initiatives.get(p.initiativeId ?? ''))));
  const held = new Map<string | null, number>();
  for (const [id, list] of editions) held.set(at(id), (held.get(at(id)) ?? 0) + list.length);
  const rows = [...inOrder(places).filter((p) => !p.retired || pitches.has(p.id) || held.has(p.id)), null].map(
    (place) => ({
      name: place?.name ?? null,
      count: pitches.get(place?.id ?? null)?.length ?? 0,
      editions: held.get(place?.id ?? null) ?? 0,
    }),
  );
  const shown = shownParts(
    version,
    rows.map((row) => row.count),
  );
  return rows.map(({ name, editions }, index) => ({ name, editions, pitches: shown[index] ?? { kind: 'withheld' } }));
}
