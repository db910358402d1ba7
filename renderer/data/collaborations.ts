/** Lasting results between an idea and a partner, or between two ideas. */
import type { Changes, Row } from '../domain/nouns';
import { add, byIds, having, save } from './records';

/** A collaboration with the names of whom it is between. */
export interface CollaborationLine {
  readonly collaboration: Row<'collaborations'>;
  readonly partnerName: string;
  /** Titles of the ideas, the one it was recorded with first. */
  readonly titles: readonly string[];
}

/** The collaborations of a pitch, on either side of them; the longest going first. */
export async function collaborationsOfPitch(pitchId: string): Promise<CollaborationLine[]> {
  const [own, others] = await Promise.all([
    having('collaborations', 'pitchId', [pitchId]),
    having('collaborations', 'otherPitchId', [pitchId]),
  ]);
  return linesOf([...own, ...others.filter((other) => !own.some(({ id }) => id === other.id))]);
}

/** The collaborations of a partner, the longest going first. */
export async function collaborationsOfPartner(partnerId: string): Promise<CollaborationLine[]> {
  return linesOf(await having('collaborations', 'partnerId', [partnerId]));
}

async function linesOf(rows: readonly Row<'collaborations'>[]): Promise<CollaborationLine[]> {
  const [partners, pitches] = await Promise.all([
    byIds(
      'partners',
      rows.map((row) => row.partnerId),
    ),
    byIds(
      'pitches',
      rows.flatMap((row) => [row.pitchId, row.otherPitchId]),
    ),
  ]);
  const ideas = await byIds(
    'initiatives',
    pitches.map((pitch) => pitch.initiativeId),
  );
  const nameOf = new Map(partners.map((partner) => [partner.id, partner.name]));
  const titles = new Map(ideas.map((idea) => [idea.id, idea.title]));
  const titleOf = new Map(pitches.map((pitch) => [pitch.id, titles.get(pitch.initiativeId ?? '') ?? '']));
  return [...rows]
    .sort((a, b) => (a.since ?? '9999').localeCompare(b.since ?? '9999') || a.createdAt - b.createdAt)
    .map((collaboration) => ({
      collaboration,
      partnerName: nameOf.get(collaboration.partnerId ?? '') ?? '',
      titles: [collaboration.pitchId, collaboration.otherPitchId].flatMap((id) => titleOf.get(id ?? '') ?? []),
    }));
}

/** Records a collaboration; returns its id. */
export function addCollaboration(values: Changes<'collaborations'>): Promise<string> {
  return add('saveCollaboration', 'collaborations', values);
}

/** Changes fields of a collaboration. */
export function saveCollaboration(id: string, changes: Changes<'collaborations'>): Promise<void> {
  return save('saveCollaboration', 'collaborations', id, changes);
}
