import type { Edition } from './edition';
import type { Snapshot } from './nouns';

/** The district each edition was in, by the edition's id: that of its venue. An edition of which it is not known is left out. */
export function districtsOf(
  editions: readonly Pick<Edition, 'id' | 'venueId'>[],
  { venues, districts }: Pick<Snapshot, 'venues' | 'districts'>,
): ReadonlyMap<string, string> {
  const known = new Set(districts.map(({ id }) => id));
  const ofVenue = new Map(venues.map(({ id, districtId }) => [id, districtId]));
  return new Map(
    editions.flatMap(({ id, venueId }) => {
      const district = ofVenue.get(venueId ?? '');
      return district && known.has(district) ? [[id, district] as const] : [];
    }),
  );
}
