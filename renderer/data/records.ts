/** What all nouns share: reading live rows, and adding, saving, binning and restoring a record. */
import { generateKeyBetween } from 'fractional-indexing';
import type { ActName } from '../domain/act';
import { blank, type Changes, complete, type FieldName, misfit, type Row, type TableName } from '../domain/nouns';
import { type Instant, instant } from '../domain/time';
import { act, live } from './act';
import { database } from './db';

/** A value that does not fit its field; nothing was written. `code` as `misfit` gives it. */
export class Misfit extends Error {
  constructor(
    readonly table: TableName,
    readonly field: string,
    readonly code: string,
  ) {
    super(`A value does not fit ${table}.${field}: ${code}.`);
    this.name = 'Misfit';
  }
}

/** A record that is not there, or is in the bin; nothing was written. */
export class NotFound extends Error {
  constructor(
    readonly table: TableName,
    readonly id: string,
  ) {
    super(`There is no such record in ${table}.`);
    this.name = 'NotFound';
  }
}

/** A new key for a record. */
export function newId(): string {
  return crypto.randomUUID();
}

/** This moment. */
export function now(): Instant {
  return instant(Date.now());
}

/** All live records of a table, completed. */
export async function all<T extends TableName>(table: T): Promise<Row<T>[]> {
  return read(table, await database().table(table).toArray());
}

/** Live records whose indexed field equals one of the values. */
export async function having<T extends TableName>(
  table: T,
  field: FieldName<T>,
  values: readonly (string | number)[],
): Promise<Row<T>[]> {
  const where = database().table(table).where(field);
  const [only] = values;
  // For one value all rows come in one answer; for more, each is a step of its own.
  const rows = values.length === 1 && only !== undefined ? where.equals(only) : where.anyOf([...values]);
  return read(table, await rows.toArray());
}

/** Live records by id, in no particular order; missing ones are left out. */
export async function byIds<T extends TableName>(table: T, ids: readonly (string | null)[]): Promise<Row<T>[]> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows = await database().table(table).bulkGet(wanted);
  return read(
    table,
    rows.filter((row) => row !== undefined),
  );
}

/** One live record, or undefined. */
export async function one<T extends TableName>(table: T, id: string): Promise<Row<T> | undefined> {
  return (await byIds(table, [id]))[0];
}

function read<T extends TableName>(table: T, stored: readonly object[]): Row<T>[] {
  return live(stored.map((row) => complete(table, row)));
}

/** Throws `Misfit` when a value does not fit its field. */
export function check<T extends TableName>(table: T, changes: Changes<T>): void {
  for (const [field, value] of Object.entries(changes)) {
    // The keys of `Changes` are the table's fields.
    const code = misfit(table, field as FieldName<T>, value);
    if (code) throw new Misfit(table, field, code);
  }
}

/** Adds a record within an act that is under way; returns its id. Throws `Misfit`. */
export async function insert<T extends TableName>(table: T, values: Changes<T>, id = newId()): Promise<string> {
  check(table, values);
  await database()
    .table(table)
    .add(blank(table, id, now(), values));
  return id;
}

/** Changes the given fields of a live record within an act that is under way. Throws `Misfit` or `NotFound`. */
export async function update<T extends TableName>(table: T, id: string, changes: Changes<T>): Promise<void> {
  check(table, changes);
  if (!(await one(table, id))) throw new NotFound(table, id);
  await database()
    .table(table)
    .update(id, { ...changes });
}

/** Adds a record as an act of its own; returns its id. Throws `Misfit` or `WriteFailed`. */
export function add<T extends TableName>(name: ActName, table: T, values: Changes<T>): Promise<string> {
  return act(name, [table], () => insert(table, values));
}

/** Changes fields of a record as an act of its own. Throws `Misfit`, `NotFound` or `WriteFailed`. */
export function save<T extends TableName>(name: ActName, table: T, id: string, changes: Changes<T>): Promise<void> {
  return act(name, [table], () => update(table, id, changes));
}

/** Rows by their order key; equal keys stay as they stood. */
export function byOrderKey(a: { readonly order: string }, b: { readonly order: string }): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : 0;
}

/** An order key that puts a record after all others of a list. */
export function orderAfter(rows: readonly { readonly order: string }[]): string {
  const last = rows
    .map((row) => row.order)
    .filter(Boolean)
    .sort()
    .at(-1);
  return generateKeyBetween(last ?? null, null);
}

/** An order key between two neighbours; null for no neighbour on that side. */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before || null, after || null);
}
