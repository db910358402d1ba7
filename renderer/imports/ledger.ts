import type { FieldHint } from '../domain/field';
import { saysNothing, saysTheSame } from '../domain/merge';
import { euros } from '../domain/money';
import {
  type Changes,
  complete,
  type FieldName,
  fieldsOf,
  type Row,
  type Snapshot,
  type TableName,
} from '../domain/nouns';
import type { Instant } from '../domain/time';

/** How many rows of a kind were added, filled up, found as they are, and left out. */
export interface Count {
  readonly added: number;
  readonly merged: number;
  readonly unchanged: number;
  readonly skipped: number;
}

/** What values from a file do to a record: which fields they would fill, and which say something else. */
export interface Difference {
  readonly fills: readonly string[];
  readonly differs: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;
type AnyRow = Row<TableName>;

/** The records as they will be after the import: those that are there, what is added, and what is filled up. */
export class Ledger {
  private readonly rows = new Map<TableName, Map<string, AnyRow>>();
  private readonly defaults = new Map<TableName, AnyRow>();
  private readonly added = new Map<TableName, Map<string, AnyRow>>();
  private readonly changed = new Map<string, { table: TableName; id: string; changes: Record<string, unknown> }>();
  private readonly counts = new Map<TableName, { -readonly [K in keyof Count]: number }>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly newId: () => string,
    private readonly now: Instant,
  ) {}

  /** The record of an id as it will be; undefined when there is none. */
  get<T extends TableName>(table: T, id: string): Row<T> | undefined {
    // Each map holds rows of its own table.
    return this.rowsOf(table).get(id) as Row<T> | undefined;
  }

  /** All records of a table as they will be. */
  all<T extends TableName>(table: T): Iterable<Row<T>> {
    // As in `get`.
    return this.rowsOf(table).values() as Iterable<Row<T>>;
  }

  /** Whether a record comes from this very file. */
  isNew(table: TableName, id: string): boolean {
    return this.added.get(table)?.has(id) ?? false;
  }

  /** Adds a record; values not given are at their defaults. */
  add<T extends TableName>(table: T, values: Changes<T>): Row<T> {
    // As in `get`; what the defaults are is asked once.
    const defaults = (this.defaults.get(table) ?? complete(table, { createdAt: this.now, deletedAt: null })) as Row<T>;
    this.defaults.set(table, defaults as AnyRow);
    const row: Row<T> = { ...defaults, ...values, id: this.newId() };
    // A row of one table is a row of some table.
    const anyRow = row as AnyRow;
    this.rowsOf(table).set(row.id, anyRow);
    const added = this.added.get(table) ?? new Map<string, AnyRow>();
    this.added.set(table, added.set(row.id, anyRow));
    return row;
  }

  /** What values would do to a record, without doing it. */
  difference<T extends TableName>(table: T, id: string, values: Changes<T>): Difference {
    const row: Values = this.get(table, id) ?? {};
    const fills: string[] = [];
    const differs: string[] = [];
    for (const [name, value] of Object.entries(values)) {
      const hint = hintFor(table, name);
      if (saysNothing(hint, value)) continue;
      if (saysNothing(hint, row[name])) fills.push(name);
      else if (!saysTheSame(hint, row[name], value)) differs.push(name);
    }
    return { fills, differs };
  }

  /** Fills the empty fields of a record, and no others. */
  fill<T extends TableName>(table: T, id: string, values: Changes<T>): Difference {
    const difference = this.difference(table, id, values);
    if (difference.fills.length > 0) {
      const given: Values = values;
      this.set(table, id, Object.fromEntries(difference.fills.map((name) => [name, given[name]])));
    }
    return difference;
  }

  /** Sets fields of a record, whatever they held. */
  set(table: TableName, id: string, changes: Values): void {
    const before = this.rowsOf(table).get(id);
    if (!before) return;
    // Only fields of this table's own schema are ever named.
    const after = { ...before, ...changes } as AnyRow;
    this.rowsOf(table).set(id, after);
    const added = this.added.get(table);
    if (added?.has(id)) added.set(id, after);
    else {
      const known = this.changed.get(`${table} ${id}`);
      this.changed.set(`${table} ${id}`, { table, id, changes: { ...known?.changes, ...changes } });
    }
  }

  /** Counts a row of the file. */
  count(table: TableName, what: keyof Count, by = 1): void {
    const counts = this.counts.get(table) ?? { added: 0, merged: 0, unchanged: 0, skipped: 0 };
    counts[what] += by;
    this.counts.set(table, counts);
  }

  /** Counts a row by what it did to a record that was there already. */
  countFilled(table: TableName, anything: boolean): void {
    this.count(table, anything ? 'merged' : 'unchanged');
  }

  /** The records to add, per table. */
  additions(): { readonly [T in TableName]?: readonly Row<T>[] } {
    const lists = [...this.added].map(([table, rows]) => [table, [...rows.values()]]);
    // As in `get`.
    return Object.fromEntries(lists) as { readonly [T in TableName]?: readonly Row<T>[] };
  }

  /** The changes to records that were there before. */
  changes(): { table: TableName; id: string; changes: Record<string, unknown> }[] {
    return [...this.changed.values()];
  }

  /** The counts so far, of tables that any row was counted of. */
  countsPerTable(): { readonly [T in TableName]?: Count } {
    // Built from pairs, which TypeScript widens.
    return Object.fromEntries(this.counts) as { readonly [T in TableName]?: Count };
  }

  private rowsOf(table: TableName): Map<string, AnyRow> {
    const known = this.rows.get(table);
    if (known) return known;
    const made = new Map<string, AnyRow>(this.snapshot[table].map((row) => [row.id, row]));
    this.rows.set(table, made);
    return made;
  }
}

const nameless: ReadonlySet<FieldHint['kind']> = new Set(['choice', 'choices', 'reference', 'references']);

/** A value from a file as a person writes it; empty for ids and choices, which no one would recognise. */
export function shownValue(table: TableName, name: string, values: Values): string {
  const value = values[name];
  const { kind } = hintFor(table, name);
  if (kind === 'cents' && typeof value === 'number') return euros(value);
  return nameless.has(kind) || value == null ? '' : String(value);
}

const hintMaps = new Map<TableName, ReadonlyMap<string, FieldHint>>();

function hintFor(table: TableName, name: string): FieldHint {
  let hints = hintMaps.get(table);
  if (!hints) {
    hints = new Map(fieldsOf(table).map((field) => [field.name satisfies FieldName<TableName>, field.hint]));
    hintMaps.set(table, hints);
  }
  return hints.get(name) ?? { kind: 'hidden' };
}
