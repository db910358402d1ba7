/**
 * Reach is only added up where it is of the same thing: of the same kind, on the same medium. Viewers of an evening on
 * television and readers of an article are different people, counted in different ways.
 */
import { type Choice, choices } from './choices';
import { grouped } from './group';
import type { Broadcast } from './media';

/** How far one kind of thing on one medium reached. */
export interface Reach {
  readonly kind: Choice<'broadcastKind'>;
  readonly medium: Choice<'medium'>;
  /** How many broadcasts, or articles, there are. */
  readonly sources: number;
  /** How often they went out, where that is told: a row without it went out once. */
  readonly times: number;
  /** The reach of those that have one, together; null when none has. */
  readonly sum: number | null;
  /** Of how many the reach is not known. */
  readonly unknown: number;
}

/** The reach per kind and medium, in the order of the lists. */
export function reachOf(broadcasts: readonly Pick<Broadcast, 'kind' | 'medium' | 'times' | 'reach'>[]): Reach[] {
  const byKind = grouped(broadcasts, ({ kind, medium }) => `${kind} ${medium}`);
  return choices.broadcastKind.flatMap((kind) =>
    choices.medium.flatMap((medium) => {
      const own = byKind.get(`${kind} ${medium}`);
      if (!own) return [];
      const known = own.flatMap(({ reach }) => reach ?? []);
      return {
        kind,
        medium,
        sources: own.length,
        times: own.reduce((sum, { times }) => sum + (times ?? 1), 0),
        sum: known.length === 0 ? null : known.reduce((a, b) => a + b, 0),
        unknown: own.length - known.length,
      };
    }),
  );
}
