/** Help that was offered to pitches. */
import type { Row } from '../domain/nouns';
import { isOpen } from '../domain/offer';
import { database } from './db';
import { byIds, having } from './records';

/** The offers to the given pitches. */
export function offersTo(pitchIds: readonly string[]): Promise<Row<'offers'>[]> {
  return having('offers', 'pitchId', pitchIds);
}

/** An offer that waits to be followed up, with the title of its pitch; empty without one. */
export interface FollowUp {
  readonly offer: Row<'offers'>;
  readonly pitchTitle: string;
}

/** The first offers that wait to be followed up, the longest due first, and how many wait in all. */
export async function followUps(most: number): Promise<{ readonly first: readonly FollowUp[]; readonly all: number }> {
  // Offers without a date are not in this index.
  const ids = await database().offers.orderBy('followUpOn').primaryKeys();
  const found = new Map((await byIds('offers', ids)).map((offer) => [offer.id, offer]));
  const open = ids.flatMap((id) => found.get(id) ?? []).filter(isOpen);
  const first = open.slice(0, most);
  const pitches = await byIds(
    'pitches',
    first.map((offer) => offer.pitchId),
  );
  const ideas = await byIds(
    'initiatives',
    pitches.map((pitch) => pitch.initiativeId),
  );
  const titleOf = (pitchId: string | null) => {
    const pitch = pitches.find((one) => one.id === pitchId);
    return ideas.find((idea) => idea.id === pitch?.initiativeId)?.title ?? '';
  };
  return { first: first.map((offer) => ({ offer, pitchTitle: titleOf(offer.pitchId) })), all: open.length };
}
