import { generateKeyBetween } from 'fractional-indexing';
import type { Snapshot } from '../domain/nouns';

/** Kinds of records that have a place among others of one edition or pitch. */
export type OrderedTable = 'pitches' | 'speakers' | 'asks' | 'gifts';
type OrderedRow = { readonly order: string; readonly editionId?: string | null; readonly pitchId?: string | null };

/** Hands out places after what is there, in the order of the file. */
export class Places {
  private readonly last = new Map<OrderedTable, Map<string | null, string>>();

  constructor(private readonly snapshot: Snapshot) {}

  /** The next place in a table among the records of one edition (pitches) or one pitch (all else). */
  next(table: OrderedTable, group: string | null): string {
    const last = this.lastOf(table);
    const place = keyAfter(last.get(group) ?? null);
    last.set(group, place);
    return place;
  }

  private lastOf(table: OrderedTable): Map<string | null, string> {
    const known = this.last.get(table);
    if (known) return known;
    const made = new Map<string | null, string>();
    const rows: readonly OrderedRow[] = this.snapshot[table];
    for (const row of rows) {
      const group = (table === 'pitches' ? row.editionId : row.pitchId) ?? null;
      if (row.order > (made.get(group) ?? '')) made.set(group, row.order);
    }
    this.last.set(table, made);
    return made;
  }
}

/** Records from elsewhere may have a place that is no key; what is added then simply gets keys of its own. */
function keyAfter(last: string | null): string {
  try {
    return generateKeyBetween(last, null);
  } catch {
    return generateKeyBetween(null, null);
  }
}
