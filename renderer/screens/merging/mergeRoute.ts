import { type Mergeable, mergeables } from '../../domain/merge';
import { hashOf } from '../shell/route';

/** The part of Network where look-alikes are. */
export const duplicatesPart = 'duplicates';

/** Which look-alikes are shown, and which two are open. */
export interface MergePlace {
  readonly table: Mergeable;
  readonly pair: { readonly oneId: string; readonly otherId: string } | null;
}

/** The id of a route to look-alikes: a table, and two records where they are open. */
export function placeId({ table, pair }: MergePlace): string {
  return pair ? [table, pair.oneId, pair.otherId].join('~') : table;
}

/** Reads such an id; anything unknown is the partners. */
export function placeOf(id: string | null): MergePlace {
  const [name, oneId, otherId] = (id ?? '').split('~');
  const table = mergeables.find((one) => one === name) ?? 'partners';
  return { table, pair: oneId && otherId ? { oneId, otherId } : null };
}

/** The address where two records are merged. */
export function mergeHref(table: Mergeable, oneId: string, otherId: string): string {
  return hashOf({ screen: 'network', id: placeId({ table, pair: { oneId, otherId } }), part: duplicatesPart });
}
