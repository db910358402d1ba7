import type { InsightTables } from '../domain/insightScope';
import { complete, type TableName } from '../domain/nouns';
import { live } from './act';
import { database } from './db';

/** What insights are made from; the compiler asks for each. */
const needed = {
  editions: true,
  initiatives: true,
  pitches: true,
  pitchers: true,
  speakers: true,
  asks: true,
  gifts: true,
  outcomes: true,
  partners: true,
  formerKinds: true,
  presences: true,
  contributions: true,
  offers: true,
  evaluations: true,
  followUps: true,
  collaborations: true,
  years: true,
  themes: true,
  districts: true,
  neighbourhoods: true,
} as const satisfies Record<keyof InsightTables, true>;

/** The live records that insights are made from, in one read: nothing can be half old, half new. */
export async function insightTables(): Promise<InsightTables> {
  const db = database();
  // The keys are those of `needed`, which the type above lists.
  const names = Object.keys(needed) as (keyof InsightTables & TableName)[];
  const read = await db.transaction('r', names, () =>
    Promise.all(names.map(async (name) => [name, await db.table(name).toArray()] as const)),
  );
  // Each table is read under its own name.
  return Object.fromEntries(
    read.map(([name, rows]) => [name, live(rows.map((row) => complete(name, row)))]),
  ) as unknown as InsightTables;
}
