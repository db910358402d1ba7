import type { Row, Snapshot } from '../domain/nouns';

type Presence = Row<'presences'>['presence'];

/** Who comes, or was there. */
export const there: readonly Presence[] = ['coming', 'present'];

/** The partners of an evening whose presence is one of some: the fixed ones first, then by name. */
export function partnersOf(
  { presences, partners }: Pick<Snapshot, 'presences' | 'partners'>,
  editionId: string,
  which: readonly Presence[] = there,
): Row<'partners'>[] {
  const ids = new Set(
    presences
      .filter((one) => one.editionId === editionId && which.includes(one.presence))
      .map(({ partnerId }) => partnerId),
  );
  return partners.filter(({ id }) => ids.has(id)).sort(fixedFirst);
}

/** The order in which partners are named. */
export function fixedFirst(a: Row<'partners'>, b: Row<'partners'>): number {
  return Number(b.fixed) - Number(a.fixed) || a.name.localeCompare(b.name, 'nl');
}
