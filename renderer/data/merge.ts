/** Look-alikes: merging two records that are one, and remembering of two that they are not. */
import type { Consent } from '../domain/consent';
import {
  aboutKey,
  fullerFirst,
  type Mergeable,
  mergedValues,
  pointersTo,
  type Side,
  stricterAnswers,
  tellingWeight,
} from '../domain/merge';
import { type Changes, complete, type Row, type TableName, tableNames } from '../domain/nouns';
import { act, live } from './act';
import { bin } from './bin';
import { database } from './db';
import { add, all, byIds, having, insert, NotFound, one, update } from './records';

/** A partner of many years has thousands of records to move. */
const longestMs = 60_000;

/** What merging would do beside the records themselves. */
export interface MergePreview<T extends Mergeable = Mergeable> {
  readonly kept: Row<T>;
  readonly other: Row<T>;
  /** How many records move along, per table, those in the bin not counted. */
  readonly moved: { readonly [N in TableName]?: number };
  /** How many said the same of the same: of each, the one that tells less goes to the bin. */
  readonly doubled: number;
  /** Questions that one said yes and the other no to: the no holds. */
  readonly overruled: number;
}

/** What merging two records does, and which of them stays; null when one of them is not there any more. */
export async function mergePreview<T extends Mergeable>(
  table: T,
  oneId: string,
  otherId: string,
): Promise<MergePreview<T> | null> {
  const rows = await byIds(table, [oneId, otherId]);
  const [first, second] = [rows.find(({ id }) => id === oneId), rows.find(({ id }) => id === otherId)];
  if (!first || !second) return null;
  const [kept, other] = fullerFirst(table, first, second);
  const { moves, doubles, answers } = await planned(table, kept.id, other.id);
  const moved: { [N in TableName]?: number } = {};
  for (const { row, table: from } of moves) if (row.deletedAt === null) moved[from] = (moved[from] ?? 0) + 1;
  return { kept, other, moved, doubled: doubles.length, overruled: answers.length };
}

/**
 * Makes two records one: the kept one says what was chosen, all that pointed to the other points to it, and the other
 * goes to the bin. Throws `NotFound`, `Misfit` or `WriteFailed`.
 */
export function merge<T extends Mergeable>(
  table: T,
  keptId: string,
  otherId: string,
  sides: Readonly<Record<string, Side>> = {},
): Promise<void> {
  return act(
    'merge',
    tableNames,
    async (db) => {
      const [kept, other] = [await one(table, keptId), await one(table, otherId)];
      if (!kept || !other || keptId === otherId) throw new NotFound(table, otherId);
      const { moves, doubles, answers } = await planned(table, keptId, otherId);
      // First, as the first change of an act tells what it was about.
      await update(table, keptId, mergedValues(table, kept, other, sides));
      for (const { table: of, row, changes } of moves) await db.table(of).update(row.id, changes);
      for (const { table: of, stays, goes } of doubles) {
        await update(of, stays.id, mergedValues(of, stays, goes, whoStays(of, stays, goes)));
        await bin(of, goes.id);
      }
      for (const { id: _id, createdAt: _made, deletedAt: _binned, ...answer } of answers)
        await insert('consents', { ...answer, subjectId: keptId });
      await moveDistincts(table, keptId, otherId);
      await bin(table, otherId);
    },
    { settleMs: longestMs },
  );
}

interface Move {
  readonly table: TableName;
  readonly row: Row<TableName>;
  readonly changes: Readonly<Record<string, unknown>>;
}
interface Double {
  readonly table: TableName;
  readonly stays: Row<TableName>;
  readonly goes: Row<TableName>;
}

/** What moves to the kept record, which rows then say the same of the same, and which answers are to hold. */
async function planned(
  table: Mergeable,
  keptId: string,
  otherId: string,
): Promise<{ moves: Move[]; doubles: Double[]; answers: Consent[] }> {
  const moves = new Map<string, Move>();
  const doubles: Double[] = [];
  for (const { table: of, field } of pointersTo(table)) {
    for (const row of await pointing(of, field, otherId)) {
      const value: unknown = Reflect.get(row, field);
      const next = Array.isArray(value)
        ? [...new Set(value.map((id: unknown) => (id === otherId ? keptId : id)))]
        : keptId;
      const key = `${of} ${row.id}`;
      moves.set(key, { table: of, row, changes: { ...moves.get(key)?.changes, [field]: next } });
    }
    const known = new Map(live(await pointing(of, field, keptId)).map((row) => [aboutKey(of, row), row] as const));
    for (const { table: from, row, changes } of moves.values()) {
      if (from !== of || row.deletedAt !== null) continue;
      const key = aboutKey(of, { ...row, ...changes });
      const same = key === null ? undefined : known.get(key);
      if (!same) continue;
      const isFuller = tellingWeight(row) > tellingWeight(same);
      doubles.push({ table: of, stays: isFuller ? row : same, goes: isFuller ? same : row });
    }
  }
  const [mine, theirs] = [
    await having('consents', 'subjectId', [keptId]),
    await having('consents', 'subjectId', [otherId]),
  ];
  return { moves: [...moves.values()], doubles, answers: stricterAnswers(mine, theirs) };
}

/** All rows of a table that point to a record by a field, those in the bin as well: they may come back. */
async function pointing(table: TableName, field: string, id: string): Promise<Row<TableName>[]> {
  const stored = database().table(table);
  const isIndexed = stored.schema.indexes.some((index) => index.name === field);
  const rows: object[] = isIndexed ? await stored.where(field).equals(id).toArray() : await stored.toArray();
  return rows.filter((row) => [Reflect.get(row, field)].flat().includes(id)).map((row) => complete(table, row));
}

/** Of two rows about the same, choices stay as the fuller has them; only what it leaves open is filled in. */
function whoStays(table: TableName, stays: Row<TableName>, goes: Row<TableName>): Record<string, Side> {
  const differing = Object.keys(mergedValues(table, stays, goes));
  return Object.fromEntries(
    differing.filter((field) => Reflect.get(stays, field) && field !== 'notes').map((field) => [field, 'kept']),
  );
}

/** Who was said to be another is now said of the kept record; of the two themselves it no longer holds. */
async function moveDistincts(table: Mergeable, keptId: string, otherId: string): Promise<void> {
  const known = (await all('distincts')).filter((pair) => pair.table === table);
  const said = new Set(known.filter((pair) => !names(pair, otherId)).map(pairKey));
  for (const pair of known.filter((one) => names(one, otherId))) {
    const next = {
      oneId: pair.oneId === otherId ? keptId : pair.oneId,
      otherId: pair.otherId === otherId ? keptId : pair.otherId,
    };
    if (next.oneId === next.otherId || said.has(pairKey(next))) await bin('distincts', pair.id);
    else await update('distincts', pair.id, next);
    said.add(pairKey(next));
  }
}

type Pair = Pick<Row<'distincts'>, 'oneId' | 'otherId'>;
const names = ({ oneId, otherId }: Pair, id: string) => oneId === id || otherId === id;

/** Two ids as one word, whichever comes first. */
export function pairKey({ oneId, otherId }: Pair): string {
  return [oneId, otherId].sort().join(' ');
}

/** Remembers of two look-alikes that they are not the same; they are not proposed again. */
export function keepApart(table: Mergeable, oneId: string, otherId: string): Promise<string> {
  return add('keepApart', 'distincts', { table, oneId, otherId } satisfies Changes<'distincts'>);
}

/** The pairs of a table that are known not to be the same, as `pairKey` writes them. */
export async function keptApart(table: Mergeable): Promise<ReadonlySet<string>> {
  return new Set((await all('distincts')).filter((pair) => pair.table === table).map(pairKey));
}
