/** Help that was offered to pitches. */

import { thankOn } from '../domain/followUpsDue';
import type { Changes, Row } from '../domain/nouns';
import { movedTo, type OfferStatus } from '../domain/offer';
import { fullName } from '../domain/pitcher';
import { dateAt } from '../domain/time';
import { act } from './act';
import { all, byIds, having, insert, NotFound, now, one, update } from './records';

/** The offers to the given pitches. */
export function offersTo(pitchIds: readonly string[]): Promise<Row<'offers'>[]> {
  return having('offers', 'pitchId', pitchIds);
}

/** An offer in a list, with the names of what it points to; empty where it points to nothing. */
export interface OfferLine {
  readonly offer: Row<'offers'>;
  readonly pitchTitle: string;
  /** Who offers it: the partner, the person, or the name that was noted. */
  readonly who: string;
  readonly editionNumber: number | null;
  readonly responsible: string;
}

/** All offers, newest first. */
export async function offerLines(): Promise<OfferLine[]> {
  const [offers, pitches, ideas, partners, contacts, editions, team] = await Promise.all([
    all('offers'),
    all('pitches'),
    all('initiatives'),
    all('partners'),
    all('contacts'),
    all('editions'),
    all('teamMembers'),
  ]);
  const named = <R extends { readonly id: string }, V>(rows: readonly R[], name: (row: R) => V) =>
    new Map<string | null, V>(rows.map((row) => [row.id, name(row)]));
  const titles = named(ideas, (idea) => idea.title);
  const titleOf = named(pitches, (pitch) => titles.get(pitch.initiativeId) ?? '');
  const partnerOf = named(partners, (partner) => partner.name);
  const contactOf = named(contacts, fullName);
  const numberOf = named(editions, (edition) => edition.number);
  const memberOf = named(team, (member) => member.name);
  return offers
    .map((offer) => ({
      offer,
      pitchTitle: titleOf.get(offer.pitchId) ?? '',
      who: partnerOf.get(offer.partnerId) || contactOf.get(offer.contactId) || offer.from,
      editionNumber: numberOf.get(offer.editionId) ?? null,
      responsible: memberOf.get(offer.responsibleId) ?? '',
    }))
    .sort(
      (a, b) =>
        (b.offer.offeredOn ?? '').localeCompare(a.offer.offeredOn ?? '') || b.offer.createdAt - a.offer.createdAt,
    );
}

/** One offer with the pitch it is for, and that pitch's asks. */
export interface OfferDetail {
  readonly offer: Row<'offers'>;
  readonly pitch: Row<'pitches'> | undefined;
  readonly pitchTitle: string;
  readonly asks: readonly Row<'asks'>[];
  readonly gift: Row<'gifts'> | undefined;
}

/** One offer with all that its panel shows; undefined when it is not there or in the bin. */
export async function offerDetail(id: string): Promise<OfferDetail | undefined> {
  const offer = await one('offers', id);
  if (!offer) return undefined;
  const [[pitch], asks, [gift]] = await Promise.all([
    byIds('pitches', [offer.pitchId]),
    having('asks', 'pitchId', offer.pitchId === null ? [] : [offer.pitchId]),
    byIds('gifts', [offer.giftId]),
  ]);
  const [idea] = await byIds('initiatives', [pitch?.initiativeId ?? null]);
  return { offer, pitch, pitchTitle: idea?.title ?? '', asks, gift };
}

/** The tables that `insertOffer` reads and writes. */
export const offerTables = ['offers', 'pitches', 'years'] as const;

/** Adds an offer made today, at the edition of its pitch, to be followed up when its year says; returns its id. */
export function addOffer(values: Changes<'offers'>): Promise<string> {
  return act('addOffer', offerTables, () => insertOffer(values));
}

/** `addOffer` within an act that is under way, over at least `offerTables`. */
export async function insertOffer(values: Changes<'offers'>): Promise<string> {
  const pitch = values.pitchId ? await one('pitches', values.pitchId) : undefined;
  const today = dateAt(now());
  return insert('offers', {
    offeredOn: today,
    followUpOn: thankOn(today, await all('years')),
    editionId: pitch?.editionId ?? null,
    ...values,
  });
}

/** Brings an offer to a status, dated today. */
export function moveOffer(id: string, status: OfferStatus): Promise<void> {
  return saveOffer(id, { status });
}

/**
 * Changes fields of an offer. A status brings the date of its step along; another pitch brings its edition along, and
 * leaves the ask and the gift of the former behind.
 */
export function saveOffer(id: string, changes: Changes<'offers'>): Promise<void> {
  return act('saveOffer', ['offers', 'pitches'], async () => {
    const offer = await one('offers', id);
    if (!offer) throw new NotFound('offers', id);
    const steps = changes.status === undefined ? {} : movedTo(offer, changes.status, dateAt(now()));
    const place =
      changes.pitchId === undefined || changes.pitchId === offer.pitchId
        ? {}
        : { ...(await editionOf(changes.pitchId, offer)), askId: null, giftId: null };
    await update('offers', id, { ...steps, ...place, ...changes });
  });
}

async function editionOf(pitchId: string | null, offer: Row<'offers'>): Promise<{ editionId: string | null }> {
  const editionId = pitchId === null ? null : ((await one('pitches', pitchId))?.editionId ?? null);
  return { editionId: editionId ?? offer.editionId };
}

/** Follows a gift up as an offer; returns the offer's id, also when it was made before. */
export function offerOfGift(giftId: string): Promise<string> {
  return act('addOffer', ['gifts', ...offerTables], async () => {
    const gift = await one('gifts', giftId);
    if (!gift) throw new NotFound('gifts', giftId);
    const made = gift.pitchId === null ? [] : await having('offers', 'pitchId', [gift.pitchId]);
    const known = made.find((offer) => offer.giftId === giftId);
    if (known) return known.id;
    return insertOffer({ pitchId: gift.pitchId, giftId, from: gift.from, text: gift.text });
  });
}
