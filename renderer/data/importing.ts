import type { Changes, FieldName, Row, TableName } from '../domain/nouns';
import { act } from './act';
import { database } from './db';
import { check, update } from './records';

/** What an import adds and changes, as decided before anything is written. */
export interface RecordsToImport {
  readonly additions: { readonly [T in TableName]?: readonly Row<T>[] };
  readonly changes: readonly {
    readonly table: TableName;
    readonly id: string;
    readonly changes: Record<string, unknown>;
  }[];
}

/** Writes an import as one act in one transaction: all of it or nothing. Throws `Misfit`, `NotFound` or `WriteFailed`. */
export async function importRecords(plan: RecordsToImport): Promise<void> {
  // The keys of `additions` are table names.
  const additions = Object.entries(plan.additions) as [TableName, readonly Row<TableName>[]][];
  for (const [table, rows] of additions) for (const row of rows) checkRow(table, row);
  // Fields were named by the same schemas; the check refuses any other.
  for (const { table, changes } of plan.changes) check(table, changes as Changes<TableName>);
  const tables = new Set([...additions.map(([table]) => table), ...plan.changes.map((change) => change.table)]);
  if (tables.size === 0) return;
  await act(
    'import',
    [...tables],
    async () => {
      for (const [table, rows] of additions)
        await database()
          .table(table)
          .bulkAdd([...rows]);
      for (const { table, id, changes } of plan.changes) await update(table, id, changes as Changes<TableName>);
    },
    { settleMs: 120_000 },
  );
}

function checkRow(table: TableName, row: Row<TableName>): void {
  const { id: _id, createdAt: _createdAt, deletedAt: _deletedAt, ...values } = row;
  check(table, values as { readonly [F in FieldName<TableName>]?: never });
}
