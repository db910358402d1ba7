import { generateNKeysBetween } from 'fractional-indexing';
import { grouped } from '../domain/group';
import type { Snapshot } from '../domain/nouns';
import type { Ledger } from './ledger';

/** In which group each kind of record has its place. */
const groups = { pitches: 'editionId', speakers: 'pitchId', asks: 'pitchId', gifts: 'pitchId' } as const;

type Ordered = keyof typeof groups;
type OrderedRow = {
  readonly id: string;
  readonly order: string;
  readonly editionId?: string | null;
  readonly pitchId?: string | null;
};

/** Gives what is added a place after what is there, in the order of the file. */
export function orderAdditions(ledger: Ledger, snapshot: Snapshot): void {
  const additions = ledger.additions();
  for (const table of ['pitches', 'speakers', 'asks', 'gifts'] as const satisfies Ordered[]) {
    const field = groups[table];
    const added: readonly OrderedRow[] = additions[table] ?? [];
    const last = new Map<string | null, string>();
    const present: readonly OrderedRow[] = snapshot[table];
    for (const row of present) {
      const group = row[field] ?? null;
      if (row.order > (last.get(group) ?? '')) last.set(group, row.order);
    }
    for (const [group, rows] of grouped(added, (row) => row[field] ?? null)) {
      const keys = keysAfter(last.get(group) ?? null, rows.length);
      rows.forEach((row, at) => {
        ledger.set(table, row.id, { order: keys[at] ?? '' });
      });
    }
  }
}

/** Records from elsewhere may have a place that is no key; what is added then simply gets keys of its own. */
function keysAfter(last: string | null, count: number): string[] {
  try {
    return generateNKeysBetween(last, null, count);
  } catch {
    return generateNKeysBetween(null, null, count);
  }
}
