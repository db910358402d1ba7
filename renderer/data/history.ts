import { type HistoryEntry, historyEntries } from '../domain/history';
import { complete, fieldsOf, type TableName } from '../domain/nouns';
import { database } from './db';
import { labelOf } from './names';
import { historyOf } from './undo';

/** A record's history with the names of the records it pointed to, those in the bin included. */
export interface ReadableHistory {
  readonly entries: readonly HistoryEntry[];
  readonly names: ReadonlyMap<string, string>;
}

/** Who changed what of a record, newest first. */
export async function readableHistory(table: TableName, id: string): Promise<ReadableHistory> {
  const entries = historyEntries(await historyOf(table, id), {
    defaults: complete(table, {}),
    skipped: ['id', 'createdAt', 'order'],
  });
  const names = new Map<string, string>();
  for (const { name, hint } of fieldsOf(table)) {
    if (hint.kind !== 'reference' && hint.kind !== 'references') continue;
    const values = entries
      .flatMap((entry) => entry.fields)
      .filter(({ field }) => field === name)
      .flatMap(({ from, to }) => [from, to].flat())
      .filter((value) => typeof value === 'string');
    // `of` names a table by construction in the nouns.
    for (const [key, label] of await labelsOf(hint.of as TableName, [...new Set(values)])) names.set(key, label);
  }
  return { entries, names };
}

async function labelsOf(table: TableName, ids: readonly string[]): Promise<[string, string][]> {
  if (ids.length === 0) return [];
  const rows = await database()
    .table(table)
    .bulkGet([...ids]);
  return rows.filter((row) => row !== undefined).map((row) => [row.id, labelOf(row)]);
}
