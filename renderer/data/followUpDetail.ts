import { nextEdition } from '../domain/edition';
import { type Due, followUpsDue } from '../domain/followUpsDue';
import { grouped } from '../domain/group';
import { blank, type Row } from '../domain/nouns';
import { offerer, type Reachable, reachable } from '../domain/reachable';
import { dateAt } from '../domain/time';
import { type PitchDetail, pitchDetail } from './pitches';
import { all, byIds, having, now, one } from './records';

/** All that one wants to see while talking to someone: what is due, whom to call, and what was said before. */
export interface FollowUpDetail {
  readonly key: string;
  readonly today: string;
  /** What is due; null when nothing is, and one talks all the same. */
  readonly due: Due | null;
  /** What comes by itself after they have spoken. */
  readonly next: Due | null;
  readonly pitch: PitchDetail | null;
  readonly offer: Row<'offers'> | null;
  readonly edition: Row<'editions'> | null;
  readonly people: readonly Reachable[];
  /** Conversations that were held, newest first. */
  readonly held: readonly Row<'followUps'>[];
  /** The evening that comes, at which they may look back; null when there is none, or they are asked already. */
  readonly lookBackAt: Row<'editions'> | null;
}

/** Names the line of a list about a pitch. */
export const keyOfPitch = (pitchId: string) => `pitch:${pitchId}`;

/** What belongs to a line, by its `key`; null when it is about nothing that is there. */
export async function followUpDetail(key: string): Promise<FollowUpDetail | null> {
  const [kind, id = ''] = key.split(/:(.*)/);
  const [offer, own] = await Promise.all([
    kind === 'offer' ? one('offers', id) : undefined,
    kind === 'own' ? one('followUps', id) : undefined,
  ]);
  const pitchId = kind === 'pitch' ? id : ((offer ?? own)?.pitchId ?? null);
  const pitch = pitchId === null ? undefined : await pitchDetail(pitchId);
  if (!offer && !pitch) return null;
  const today = dateAt(now());
  const [editions, years, records, lookBacks] = await Promise.all([
    all('editions'),
    all('years'),
    pitchId === null ? having('followUps', 'offerId', [id]) : having('followUps', 'pitchId', [pitchId]),
    pitchId === null ? [] : having('lookBacks', 'pitchId', [pitchId]),
  ]);
  const dueWith = (followUps: readonly Row<'followUps'>[]) =>
    followUpsDue(
      {
        ...{ editions, years, followUps },
        pitches: pitch ? [pitch.pitch] : [],
        outcomes: pitch?.outcomes ?? [],
        offers: offer ? [offer] : [],
      },
      today,
    );
  const due = dueWith(records);
  const ofIdea = due.filter((line) => line.offerId === null);
  const asked = due.find((line) => line.key === key) ?? (kind === 'pitch' ? ofIdea[0] : undefined) ?? null;
  // As it will be once they have spoken today.
  const spoken = blank('followUps', '-', now(), { pitchId, round: asked?.round ?? 'own', doneOn: today });
  const left = dueWith([...records.filter((row) => row.id !== asked?.followUpId), spoken]);
  const coming = nextEdition(editions, today);
  const isFree =
    coming && coming.id !== pitch?.pitch.editionId && !lookBacks.some((row) => row.editionId === coming.id);
  return {
    ...{ key, today, due: asked, pitch: pitch ?? null, offer: offer ?? null },
    next: left.find((line) => line.offerId === null) ?? null,
    edition: editions.find((one) => one.id === (pitch?.pitch.editionId ?? offer?.editionId)) ?? null,
    people: offer ? await offererOf(offer, today) : peopleOf(pitch, today),
    held: records
      .filter((row) => row.doneOn !== null && row.offerId === (offer?.id ?? null))
      .sort((a, b) => (b.doneOn ?? '').localeCompare(a.doneOn ?? '') || b.createdAt - a.createdAt),
    lookBackAt: pitch && isFree ? coming : null,
  };
}

function peopleOf(pitch: PitchDetail | undefined, today: string): Reachable[] {
  return (pitch?.speakers ?? []).map(({ pitcher }) => reachable(pitcher, pitch?.consents ?? [], today));
}

async function offererOf(offer: Row<'offers'>, today: string): Promise<Reachable[]> {
  const [partners, contacts, consents] = await Promise.all([
    byIds('partners', [offer.partnerId]),
    byIds('contacts', [offer.contactId]),
    offer.contactId === null ? [] : having('consents', 'subjectId', [offer.contactId]),
  ]);
  return offerer(offer, {
    partners: new Map(partners.map((row) => [row.id, row])),
    contacts: new Map(contacts.map((row) => [row.id, row])),
    consents: grouped(consents, (row) => row.subjectId),
    today,
  });
}
