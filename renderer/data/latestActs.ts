import type { Act, Change } from '../domain/act';
import { complete, type Row, type TableName, tableNames } from '../domain/nouns';
import { database } from './db';
import { byIds } from './records';

/** An act as a list tells it: what it took back or did again, how much it changed, and the record it was about. */
export interface ActLine {
  readonly act: Act;
  /** The act that this one took back or did again. */
  readonly of: Act | null;
  readonly records: number;
  readonly about: AnyRecord | null;
}

/** A record of any table, in the bin or not, with the title of the idea when it is a pitch or belongs to one. */
export interface AnyRecord {
  readonly table: TableName;
  readonly row: Row<TableName>;
  readonly idea: string;
}

/** The latest acts, newest first. */
export async function latestActs(limit: number): Promise<ActLine[]> {
  const acts = await database().acts.orderBy('seq').reverse().limit(limit).toArray();
  return Promise.all(
    acts.map(async (act) => {
      // Made twice: asking a collection for its first one limits it to that one.
      const changes = () =>
        database().changes.where('[seq+n]').between([act.seq, 0], [act.seq, Number.POSITIVE_INFINITY]);
      const [first, records, of] = await Promise.all([
        changes().first(),
        changes().count(),
        database().acts.get(act.undoes ?? act.redoes ?? -1),
      ]);
      return { act, of: of ?? null, records, about: first ? await recordOf(first) : null };
    }),
  );
}

async function recordOf({ table, id, from, to }: Change): Promise<AnyRecord | null> {
  const name = tableNames.find((known) => known === table);
  if (!name) return null;
  // What was removed for good is told by what the log kept of it.
  const stored = (await database().table(name).get(id)) ?? { id, ...(to ?? from) };
  return withIdea(name, complete(name, stored));
}

/** A record with the title of its idea, if it has one. */
export async function withIdea(table: TableName, row: Row<TableName>): Promise<AnyRecord> {
  const pitchId = 'pitchId' in row ? row.pitchId : null;
  const pitch = pitchId === null ? undefined : await database().pitches.get(pitchId);
  const ideaId = 'initiativeId' in row ? row.initiativeId : (pitch?.initiativeId ?? null);
  return { table, row, idea: (await byIds('initiatives', [ideaId]))[0]?.title ?? '' };
}
