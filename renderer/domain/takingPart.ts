/**
 * Which partners took part in an evening. Taking part is being there, offering help, or giving money or in kind: a
 * partner that pays for the drinks and stays at home is no less a partner.
 */
import { type Edition, wasHeld } from './edition';
import type { Snapshot } from './nouns';
import { yearOf } from './time';

/** What tells who took part. */
export type TakingPartTables = Pick<
  Snapshot,
  'editions' | 'pitches' | 'offers' | 'partners' | 'presences' | 'contributions'
>;

/** The partners of some evenings of a year, by id. */
export interface PartnersOfYear {
  /** Those that took part. */
  readonly all: readonly string[];
  /** Those of them that never did in an earlier year, and those that did. */
  readonly fresh: readonly string[];
  readonly returning: readonly string[];
  /** Those that took part in the year before, and those of them that did not again. */
  readonly before: readonly string[];
  readonly left: readonly string[];
}

/** Works out once who took part in which evening; then tells it of evenings of a year. */
export function takingPart(
  tables: TakingPartTables,
): (year: number, editions: readonly Pick<Edition, 'id'>[]) => PartnersOfYear {
  const atEdition = partnersAt(tables);
  const firstYear = new Map<string, number>();
  const inYear = new Map<number, Set<string>>();
  for (const { id, date } of tables.editions) {
    const partners = atEdition.get(id);
    if (!partners || date === null) continue;
    const year = yearOf(date);
    const own = inYear.get(year) ?? new Set();
    inYear.set(year, own);
    for (const partner of partners) {
      own.add(partner);
      firstYear.set(partner, Math.min(year, firstYear.get(partner) ?? year));
    }
  }
  return (year, editions) => {
    const here = new Set(editions.flatMap(({ id }) => [...(atEdition.get(id) ?? [])]));
    const all = [...here];
    const before = [...(inYear.get(year - 1) ?? [])];
    return {
      all,
      fresh: all.filter((id) => firstYear.get(id) === year),
      returning: all.filter((id) => firstYear.get(id) !== year),
      before,
      left: before.filter((id) => !here.has(id)),
    };
  };
}

/** The partners at each evening that was held on a known date. */
function partnersAt(tables: TakingPartTables): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Set(tables.partners.map(({ id }) => id));
  const at = new Map<string, Set<string>>(
    tables.editions.filter((e) => wasHeld(e) && e.date !== null).map(({ id }) => [id, new Set()]),
  );
  const note = (partnerId: string | null, editionId: string | null | undefined) => {
    if (partnerId !== null && known.has(partnerId)) at.get(editionId ?? '')?.add(partnerId);
  };
  // Offers as the indicators count them: to what was on stage, or on an evening as such.
  const staged = new Map(
    tables.pitches.flatMap(({ id, stage, editionId }) => (stage === 'pitched' ? [[id, editionId] as const] : [])),
  );
  for (const { pitchId, editionId, partnerId } of tables.offers)
    note(partnerId, pitchId === null ? editionId : staged.get(pitchId));
  for (const { editionId, partnerId, presence } of tables.presences)
    if (presence === 'present') note(partnerId, editionId);
  for (const { editionId, partnerId } of tables.contributions) note(partnerId, editionId);
  return at;
}
