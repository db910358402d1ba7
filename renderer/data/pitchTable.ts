/** The lines of all pitches, for lists that stand open while one edits: read once, then kept up from the change log. */
import type { Change } from '../domain/act';
import type { TableName } from '../domain/nouns';
import { type Database, database } from './db';
import { byOrder, linesOf, type PitchLine, pitchLines } from './pitches';
import { byIds, having } from './records';
import { lastAct } from './snapshot';

interface Kept {
  readonly db: Database;
  readonly seq: number;
  readonly lines: readonly PitchLine[];
}

let kept: Kept | null = null;

/** Above this many changed pitches it is quicker to read all. */
const fewPitches = 300;

/** Names in these stand in every line. */
const inEveryLine: readonly TableName[] = ['themes', 'districts', 'editions'];

/** Lines of all live pitches in their own order, brought up to date with the records. */
export async function allPitchLines(): Promise<readonly PitchLine[]> {
  const seq = await lastAct();
  const old = kept;
  if (old?.db !== database() || seq < old.seq) {
    kept = { db: database(), seq, lines: await pitchLines() };
  } else if (seq > old.seq) {
    kept = { db: old.db, seq, lines: await caughtUp(old, seq) };
  }
  return kept?.lines ?? [];
}

async function caughtUp(old: Kept, seq: number): Promise<readonly PitchLine[]> {
  const changes = await old.db.changes
    .where('[seq+n]')
    .between([old.seq + 1, 0], [seq, Number.POSITIVE_INFINITY])
    .toArray();
  const touched = await pitchesTouched(changes);
  if (touched === null || touched.size > fewPitches) return pitchLines();
  if (touched.size === 0) return old.lines;
  const fresh = await linesOf(await byIds('pitches', [...touched]), true);
  return [...old.lines.filter((line) => !touched.has(line.pitch.id)), ...fresh].sort(byOrder);
}

/** Ids of the pitches whose line may differ after some changes; null when that may be any. */
async function pitchesTouched(changes: readonly Change[]): Promise<Set<string> | null> {
  const ids = new Map<string, Set<string>>();
  const touched = new Set<string>();
  for (const { table, id, from, to } of changes) {
    // The log's tables are those of the records.
    if (inEveryLine.includes(table as TableName)) return null;
    ids.set(table, (ids.get(table) ?? new Set()).add(id));
    for (const side of [from, to]) if (typeof side?.pitchId === 'string') touched.add(side.pitchId);
  }
  const of = (table: TableName) => [...(ids.get(table) ?? [])];
  for (const id of of('pitches')) touched.add(id);
  for (const pitch of await having('pitches', 'initiativeId', of('initiatives'))) touched.add(pitch.id);
  // Also those in the bin: their pitch lost a name or an outcome.
  const parts = [
    ...(await database().speakers.bulkGet(of('speakers'))),
    ...(await database().outcomes.bulkGet(of('outcomes'))),
    ...(await having('speakers', 'pitcherId', of('pitchers'))),
  ];
  for (const part of parts) if (part?.pitchId) touched.add(part.pitchId);
  return touched;
}
