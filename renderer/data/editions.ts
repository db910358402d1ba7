import { newestFirst } from '../domain/edition';
import { grouped } from '../domain/group';
import type { LineUp } from '../domain/lineUp';
import type { Changes, Row } from '../domain/nouns';
import { inLineUp } from '../domain/pitch';
import { folded } from '../domain/search';
import { dateAt, yearOf } from '../domain/time';
import { type LineUpRule, lineUpRule } from '../domain/year';
import { act } from './act';
import { type PitchLine, pitchLines } from './pitches';
import { add, all, byIds, having, insert, now, one, save, update } from './records';

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

/** Adds a venue and holds an edition there, in one act; returns the venue's id. */
export function addVenueFor(editionId: string, name: string): Promise<string> {
  return act('addVenue', ['venues', 'editions'], async () => {
    const venueId = await insert('venues', { name });
    await update('editions', editionId, { venueId });
    return venueId;
  });
}

/** An edition in a list: with how many live pitches it has, and how many of those were chosen. */
export interface EditionLine {
  readonly edition: Row<'editions'>;
  readonly pitches: number;
  readonly chosen: number;
}

/** All editions, newest first. */
export async function editionLines(): Promise<EditionLine[]> {
  const [editions, pitches] = await Promise.all([all('editions'), all('pitches')]);
  const ofEdition = grouped(pitches, (p) => p.editionId);
  return newestFirst(editions).map((edition) => {
    const own = ofEdition.get(edition.id) ?? [];
    return { edition, pitches: own.length, chosen: own.filter(inLineUp).length };
  });
}

/** A venue in a list, with the editions there that were not cancelled, newest first. */
export interface VenueLine {
  readonly venue: Row<'venues'>;
  readonly editions: readonly Row<'editions'>[];
  /** Whether any edition points to it, a cancelled one as well. */
  readonly isNeeded: boolean;
}

/** All venues by name. */
export async function venueLines(): Promise<VenueLine[]> {
  const [venues, editions] = await Promise.all([all('venues'), all('editions')]);
  const atVenue = grouped(newestFirst(editions), (e) => e.venueId);
  return venues
    .map((venue) => ({
      venue,
      editions: (atVenue.get(venue.id) ?? []).filter((e) => e.status !== 'cancelled'),
      isNeeded: atVenue.has(venue.id),
    }))
    .sort((a, b) => folded(a.venue.name).localeCompare(folded(b.venue.name)));
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

/** Everything on the page of one edition. */
export interface EditionDetail {
  readonly lineUp: LineUp;
  readonly rule: LineUpRule;
  readonly venue: Row<'venues'> | undefined;
  /** All pitches of the edition in their order, with what lists show of them. */
  readonly lines: readonly PitchLine[];
}

/** One edition with all that its page shows; null when it is not there or in the bin. */
export async function editionDetail(id: string): Promise<EditionDetail | null> {
  const [lineUp, lines, years] = await Promise.all([lineUpOf(id), pitchLines(id), all('years')]);
  if (!lineUp) return null;
  const { date, venueId } = lineUp.edition;
  return {
    lineUp,
    lines,
    venue: (await byIds('venues', [venueId]))[0],
    rule: lineUpRule(years, yearOf(date ?? dateAt(now()))),
  };
}

/** Says of all chosen pitches of an edition that they were on stage, in one act. */
export function pitchedAll(editionId: string): Promise<void> {
  return act('movePitch', ['pitches'], async () => {
    const waiting = (await having('pitches', 'editionId', [editionId])).filter(
      (p) => inLineUp(p) && p.stage !== 'pitched',
    );
    for (const { id } of waiting) await update('pitches', id, { stage: 'pitched' });
  });
}
