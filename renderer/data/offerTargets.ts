/** What an offer that one types may name: who helps, and the pitches. */
import type { Choice } from '../domain/choices';
import { newestFirst, nextEdition, wasHeld } from '../domain/edition';
import { fullName } from '../domain/pitcher';
import { type Findable, folded } from '../domain/search';
import { addDays, dateAt } from '../domain/time';
import { all, byIds, byOrderKey, having, now, one } from './records';

/** A pitch that an offer may be for. */
export interface TargetPitch extends Findable {
  readonly stage: Choice<'pitchStage'>;
  readonly editionId: string | null;
  readonly referral: string;
}

/** One who may offer; a contact at a partner brings the partner along. */
export interface TargetWho extends Findable {
  readonly partnerId: string | null;
  readonly contactId: string | null;
}

/** Everything a typed offer may name. */
export interface OfferTargets {
  readonly who: readonly TargetWho[];
  /** Those of the edition that is at hand first, then those of newer editions first. */
  readonly pitches: readonly TargetPitch[];
  /** The pitches of the edition that is at hand: the one just held, or else the next. */
  readonly atHand: readonly TargetPitch[];
}

/** Days after an evening in which what is offered is most likely for it. */
const justHeldDays = 21;

const item = (table: string, id: string, title: string, detail: string): Findable => ({
  table,
  id,
  title,
  detail,
  // The title alone: a word in what is told about it would bring up the wrong one.
  haystack: `${folded(title)}\n`,
});

/** Reads what a typed offer may name. */
export async function offerTargets(): Promise<OfferTargets> {
  const [partners, contacts, pitches, ideas, editions] = await Promise.all([
    all('partners'),
    all('contacts'),
    all('pitches'),
    all('initiatives'),
    all('editions'),
  ]);
  const titles = new Map(ideas.map((idea) => [idea.id, idea.title]));
  const partnerNames = new Map(partners.map((partner) => [partner.id, partner.name]));
  const today = dateAt(now());
  const sorted = newestFirst(editions);
  const justHeld = sorted.find(
    (one) => wasHeld(one) && one.date !== null && one.date <= today && one.date >= addDays(today, -justHeldDays),
  );
  const atHandId = (justHeld ?? nextEdition(editions, today))?.id ?? null;
  const placeOf = new Map<string | null, number>(sorted.map((edition, at) => [edition.id, at]));
  const numberOf = new Map(editions.map((edition) => [edition.id, edition.number]));
  const place = (id: string | null) =>
    id === null ? sorted.length : id === atHandId ? -1 : (placeOf.get(id) ?? sorted.length);
  const targets = pitches
    .map((pitch) => ({ pitch, at: place(pitch.editionId), title: titles.get(pitch.initiativeId ?? '') ?? '' }))
    .filter(({ title }) => title !== '')
    .sort((a, b) => a.at - b.at || byOrderKey(a.pitch, b.pitch))
    .map(({ pitch, title }) => ({
      ...item('pitches', pitch.id, title, String(numberOf.get(pitch.editionId ?? '') ?? '')),
      stage: pitch.stage,
      editionId: pitch.editionId,
      referral: pitch.referral,
    }));
  const open = (pitch: TargetPitch) => pitch.stage !== 'declined' && pitch.stage !== 'withdrawn';
  return {
    who: [
      ...partners.map(({ id, name }) => ({ ...item('partners', id, name, ''), partnerId: id, contactId: null })),
      ...contacts.map((contact) => ({
        ...item('contacts', contact.id, fullName(contact), partnerNames.get(contact.partnerId ?? '') ?? ''),
        partnerId: contact.partnerId,
        contactId: contact.id,
      })),
    ],
    pitches: targets,
    atHand: targets.filter((pitch) => atHandId !== null && pitch.editionId === atHandId && open(pitch)),
  };
}

/** An ask that an offer may answer. */
export interface TargetAsk {
  readonly id: string;
  readonly kind: Choice<'helpKind'>;
  readonly text: string;
}

/** The asks of a pitch, in order. */
export async function asksOf(pitchId: string): Promise<readonly TargetAsk[]> {
  return (await having('asks', 'pitchId', [pitchId])).sort(byOrderKey);
}

/** The pitch of an ask, or null. */
export async function pitchOfAsk(askId: string): Promise<string | null> {
  const [pitch] = await byIds('pitches', [(await one('asks', askId))?.pitchId ?? null]);
  return pitch?.id ?? null;
}
