/** Rows of a log that were told but are not read back from disk yet. */
import type { Told } from '../../data/runLog';
import { blank } from '../../domain/nouns';
import { type RunRow, rowOf } from '../../domain/runRow';
import { instant } from '../../domain/time';

interface WithId {
  readonly id: string;
}

/** What of `told`, old and new, is not among the rows on disk yet; each once, the old ones first. */
export function stillTold<T extends WithId>(
  old: readonly T[],
  added: readonly T[],
  saved: readonly WithId[] | undefined,
): readonly T[] {
  if (old.length === 0 && added.length === 0) return old;
  const known = new Set((saved ?? []).map((row) => row.id));
  const still = new Map<string, T>();
  for (const row of [...old, ...added]) if (!known.has(row.id)) still.set(row.id, row);
  return [...still.values()];
}

/** The rows on disk with what was told since behind them. */
export function withTold(editionId: string, saved: readonly RunRow[], told: readonly Told[]): readonly RunRow[] {
  if (told.length === 0) return saved;
  const last = saved.at(-1)?.n ?? 0;
  const behind = told.map(({ id, act, stamp }, at) =>
    blank('runRows', id, instant(stamp.at), { ...rowOf(editionId, act, stamp), n: last + 1 + at }),
  );
  return [...saved, ...behind];
}

const ownTold = new Map<string, readonly Told[]>();

/** Remembers what this window told of an evening, at once. */
export function rememberTold(editionId: string, told: readonly Told[]): void {
  ownTold.set(editionId, stillTold(ownTold.get(editionId) ?? [], told, undefined));
}

/** The rows on disk as they were read last, with behind them all that this window told, to the very last act. */
export function withOwnTold(editionId: string, saved: readonly RunRow[]): readonly RunRow[] {
  const still = stillTold(ownTold.get(editionId) ?? [], [], saved);
  ownTold.set(editionId, still);
  return withTold(editionId, saved, still);
}

/** Evenings of which this window told something. */
export function toldEvenings(): readonly string[] {
  return [...ownTold.keys()];
}
