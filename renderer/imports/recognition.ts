import { folded } from '../domain/search';
import {
  headingKey,
  identifiedBy,
  type SheetKind,
  sheetKindNames,
  tableNamesOf,
  targetFor,
  targetOf,
} from './sheetKinds';
import type { SourceTable } from './table';

/** What a table is taken for, and what each of its columns is read into. */
export interface Recognition {
  /** Null: not a sheet that is read. */
  readonly kind: SheetKind | null;
  /** Key of the target of each column, in the order of the headings; null: not read. */
  readonly columns: readonly (string | null)[];
}

/** How headings were mapped by hand before: per kind of sheet, from `headingKey` to the key of a target or null. */
export type RememberedMapping = { readonly [K in SheetKind]?: Readonly<Record<string, string | null>> };

/** What each table is, by its headings, with what was mapped by hand before. */
export function recognise(tables: readonly SourceTable[], remembered: RememberedMapping = {}): Recognition[] {
  return tables.map((table) => recognition(table, remembered));
}

/** A table taken for a kind of sheet chosen by hand. */
export function recogniseAs(table: SourceTable, kind: SheetKind, remembered: RememberedMapping = {}): Recognition {
  const byHand = new Map(Object.entries(remembered[kind] ?? {}));
  const claims = table.headings.map((heading) => {
    const chosen = byHand.get(headingKey(heading));
    const target = chosen === undefined ? targetFor(kind, heading) : chosen ? targetOf(kind, chosen) : undefined;
    if (!target) return null;
    // What was chosen by hand goes first, then the heading that says it best.
    const rank = chosen ? -1 : target.headings.findIndex((name) => headingKey(name) === headingKey(heading));
    return { key: target.key, rank };
  });
  const bestRank = new Map<string, number>();
  for (const claim of claims)
    if (claim) bestRank.set(claim.key, Math.min(claim.rank, bestRank.get(claim.key) ?? Number.POSITIVE_INFINITY));
  const taken = new Set<string>();
  const columns = claims.map((claim) => {
    // Of two columns for one thing one is read; the other can be chosen by hand.
    if (!claim || taken.has(claim.key) || claim.rank > (bestRank.get(claim.key) ?? 0)) return null;
    taken.add(claim.key);
    return claim.key;
  });
  return { kind, columns };
}

/** What to remember of a mapping made by hand, added to what was remembered. */
export function remember(
  table: SourceTable,
  { kind, columns }: Recognition,
  remembered: RememberedMapping = {},
): RememberedMapping {
  if (!kind) return remembered;
  const learned = { ...remembered[kind] };
  table.headings.forEach((heading, at) => {
    const target = columns[at] ?? null;
    if (headingKey(heading) && target !== (targetFor(kind, heading)?.key ?? null))
      learned[headingKey(heading)] = target;
  });
  return { ...remembered, [kind]: learned };
}

function recognition(table: SourceTable, remembered: RememberedMapping): Recognition {
  let best: Recognition = { kind: null, columns: table.headings.map(() => null) };
  let most = 0;
  for (const kind of sheetKindNames) {
    const candidate = recogniseAs(table, kind, remembered);
    const keys = new Set(candidate.columns);
    if (!identifiedBy[kind].every((group) => group.some((key) => keys.has(key)))) continue;
    const known = candidate.columns.filter((key) => key !== null).length;
    // One heading such as "Naam" proves little, unless the sheet is called "Partners".
    const named = tableNamesOf[kind].some((name) => headingKey(folded(table.name)).startsWith(headingKey(name)));
    const score = known + (named ? 1.5 : 0);
    if (score >= 2 && score > most) {
      most = score;
      best = candidate;
    }
  }
  return best;
}
