import { newestFirst } from '../domain/edition';
import type { LineUp } from '../domain/lineUp';
import type { Changes, Row } from '../domain/nouns';
import { act } from './act';
import { database } from './db';
import { add, all, byIds, having, insert, one, save } from './records';

/** Adds an edition, numbered one above the highest unless a number is given; returns its id. */
export function addEdition(values: Changes<'editions'> = {}): Promise<string> {
  return act('addEdition', ['editions'], async () => {
    const numbers = (await all('editions')).map((edition) => edition.number ?? 0);
    return insert('editions', { number: Math.max(0, ...numbers) + 1, ...values });
  });
}

/** Changes fields of an edition. */
export function saveEdition(id: string, changes: Changes<'editions'>): Promise<void> {
  return save('saveEdition', 'editions', id, changes);
}

/** Adds a venue; returns its id. */
export function addVenue(values: Changes<'venues'>): Promise<string> {
  return add('addVenue', 'venues', values);
}

/** Changes fields of a venue. */
export function saveVenue(id: string, changes: Changes<'venues'>): Promise<void> {
  return save('saveVenue', 'venues', id, changes);
}

/** An edition in a list: with its venue's name and how many live pitches it has. */
export interface EditionLine {
  readonly edition: Row<'editions'>;
  readonly venueName: string;
  readonly pitches: number;
}

/** All editions, newest first. */
export async function editionLines(): Promise<EditionLine[]> {
  const editions = newestFirst(await all('editions'));
  const venues = new Map(
    (
      await byIds(
        'venues',
        editions.map((e) => e.venueId),
      )
    ).map((v) => [v.id, v.name]),
  );
  const binned = new Set(await database().pitches.where('deletedAt').above(0).primaryKeys());
  const counts = new Map<string, number>();
  await database()
    .pitches.orderBy('editionId')
    .eachKey((editionId, cursor) => {
      if (!binned.has(cursor.primaryKey)) counts.set(String(editionId), (counts.get(String(editionId)) ?? 0) + 1);
    });
  return editions.map((edition) => ({
    edition,
    venueName: venues.get(edition.venueId ?? '') ?? '',
    pitches: counts.get(edition.id) ?? 0,
  }));
}

/** What is looked at to tell what an edition still needs; undefined when there is no such edition. */
export async function lineUpOf(editionId: string): Promise<LineUp | undefined> {
  const edition = await one('editions', editionId);
  if (!edition) return undefined;
  const pitches = await having('pitches', 'editionId', [editionId]);
  const speakers = await having(
    'speakers',
    'pitchId',
    pitches.map((p) => p.id),
  );
  const pitcherIds = speakers.map((s) => s.pitcherId).filter((id) => id !== null);
  return {
    edition,
    otherEditions: (await all('editions')).filter((e) => e.id !== editionId),
    pitches,
    speakers,
    pitchers: await byIds('pitchers', pitcherIds),
    consents: await having('consents', 'subjectId', pitcherIds),
  };
}
