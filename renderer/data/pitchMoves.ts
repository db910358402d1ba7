import { generateNKeysBetween } from 'fractional-indexing';
import type { Row } from '../domain/nouns';
import type { PitchStage } from '../domain/pitch';
import { act } from './act';
import { having, update } from './records';

/** A pitch as it stands among others: in a column of the board, or in the order of an evening. */
export interface Standing {
  readonly id: string;
  readonly order: string;
}

/**
 * Moves a pitch to a stage (or leaves it at its own), to the place `at` among the others that it is shown with, given in
 * the order shown. Neighbours that have no order of their own yet (from a file), or share one (from other editions), get
 * one in the same act.
 */
export function placePitch(id: string, stage: PitchStage, others: readonly Standing[], at: number): Promise<void> {
  return act('movePitch', ['pitches'], async () => {
    for (const { id: neighbour, order } of ordersFor(id, others, at)) {
      await update('pitches', neighbour, neighbour === id ? { stage, order } : { order });
    }
  });
}

/** The orders that put `id` at a place among others: its own, and those of neighbours it could not stand between. */
export function ordersFor(id: string, others: readonly Standing[], at: number): Standing[] {
  const orderAt = (index: number) => others[index]?.order ?? '';
  let from = Math.min(Math.max(at, 0), others.length);
  const place = from;
  while (from > 0 && orderAt(from - 1) === '') from -= 1;
  const below = orderAt(from - 1) || null;
  let to = place;
  while (to < others.length && (orderAt(to) === '' || (below !== null && orderAt(to) <= below))) to += 1;
  const above = orderAt(to) || null;
  const moved = [...others.slice(from, place).map((other) => other.id), id];
  moved.push(...others.slice(place, to).map((other) => other.id));
  const keys = generateNKeysBetween(below, above, moved.length);
  return moved.map((each, index) => ({ id: each, order: keys[index] ?? '' }));
}

/** Offers to a pitch that still wait for something: neither delivered nor lapsed. */
export async function openOffersTo(pitchId: string): Promise<Row<'offers'>[]> {
  return (await having('offers', 'pitchId', [pitchId])).filter(({ status }) => !settled.includes(status));
}
const settled: readonly Row<'offers'>['status'][] = ['delivered', 'lapsed'];

/** Lets all offers to a pitch lapse that still wait for something, in one act; returns how many. */
export function lapseOffers(pitchId: string): Promise<number> {
  return act('saveOffer', ['offers'], async () => {
    const open = await openOffersTo(pitchId);
    for (const { id } of open) await update('offers', id, { status: 'lapsed' });
    return open.length;
  });
}
