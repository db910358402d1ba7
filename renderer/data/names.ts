import { fieldsOf, type TableName } from '../domain/nouns';
import { fullName } from '../domain/pitcher';
import { all } from './records';

/** What a record of any table can be called by. */
interface Called {
  readonly id: string;
  readonly title?: string;
  readonly givenName?: string;
  readonly prefix?: string;
  readonly familyName?: string;
  readonly name?: string;
  readonly number?: number | null;
}

/** What people call a record: its name, title or number. */
export function labelOf(row: Called): string {
  if (row.title) return row.title;
  if (row.givenName !== undefined)
    return fullName({ givenName: row.givenName, prefix: row.prefix ?? '', familyName: row.familyName ?? '' });
  return row.name || String(row.number ?? '');
}

/** Names, by id, of every live record that a column of one of these tables can point to. */
export async function namesFor(tables: readonly TableName[]): Promise<ReadonlyMap<string, string>> {
  const pointedTo = new Set(
    tables.flatMap((table) =>
      fieldsOf(table).flatMap(({ hint }) =>
        // `of` names a table by construction in the nouns.
        (hint.kind === 'reference' || hint.kind === 'references') && hint.column !== 'none'
          ? [hint.of as TableName]
          : [],
      ),
    ),
  );
  // Side by side, so that whoever watches hears of every table.
  const rows = await Promise.all([...pointedTo].map((table) => all(table)));
  return new Map(rows.flat().map((row) => [row.id, labelOf(row)]));
}
