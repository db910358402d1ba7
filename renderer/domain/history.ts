import type { Act, Change } from './act';

/** A field of a record with what it was and became. */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** One entry of a record's history: an act, or several alike that followed each other closely. */
export interface HistoryEntry {
  readonly act: Act;
  readonly kind: Change['kind'];
  readonly fields: readonly FieldChange[];
}

/** Saving as one types writes an act per pause; within this time they read as one. */
const togetherMs = 5 * 60_000;

/**
 * A record's history for people, newest first, from its changes in any order. Fields in `skipped` are left out, and so
 * is what a new record has by default.
 */
export function historyEntries(
  lines: readonly { readonly act: Act; readonly change: Change }[],
  { defaults, skipped }: { readonly defaults: Readonly<Record<string, unknown>>; readonly skipped: readonly string[] },
): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  for (const { act, change } of [...lines].sort((a, b) => a.change.seq - b.change.seq || a.change.n - b.change.n)) {
    const fields = fieldChanges(change, defaults).filter(({ field }) => !skipped.includes(field));
    const last = entries.at(-1);
    if (last && belongTogether(last, act, change)) {
      entries[entries.length - 1] = { act, kind: last.kind, fields: merged(last.fields, fields) };
    } else {
      entries.push({ act, kind: change.kind, fields });
    }
  }
  return entries.filter((entry) => entry.kind !== 'change' || entry.fields.length > 0).reverse();
}

function belongTogether(last: HistoryEntry, act: Act, change: Change): boolean {
  if (last.act.seq === act.seq) return true;
  return (
    last.kind === 'change' &&
    change.kind === 'change' &&
    last.act.name === act.name &&
    last.act.by === act.by &&
    act.undoes === null &&
    act.redoes === null &&
    act.at - last.act.at < togetherMs
  );
}

function fieldChanges(change: Change, defaults: Readonly<Record<string, unknown>>): FieldChange[] {
  const [from, to] = [change.from ?? {}, change.to ?? {}];
  if (change.kind === 'remove') return [];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .map((field) => ({ field, from: from[field] ?? null, to: to[field] ?? null }))
    .filter(({ field, to: value }) => change.kind !== 'add' || !same(value, defaults[field] ?? null));
}

function merged(earlier: readonly FieldChange[], later: readonly FieldChange[]): FieldChange[] {
  const byField = new Map(earlier.map((change) => [change.field, change]));
  for (const { field, from, to } of later)
    byField.set(field, { field, from: (byField.get(field) ?? { from }).from, to });
  return [...byField.values()].filter(({ from, to }) => !same(from, to));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
