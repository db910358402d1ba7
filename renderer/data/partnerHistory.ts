import type { Row } from '../domain/nouns';
import { addDays, dateAt } from '../domain/time';
import { byIds, having } from './records';

/** Something that happened with a partner; `date` is null when no one knows. */
export type PartnerEvent = { readonly id: string; readonly date: string | null } & (
  | { readonly what: 'presence'; readonly presence: Row<'presences'>; readonly edition: Row<'editions'> }
  | { readonly what: 'offer'; readonly offer: Row<'offers'>; readonly pitchTitle: string }
  | {
      readonly what: 'contribution';
      readonly contribution: Row<'contributions'>;
      readonly edition: Row<'editions'> | undefined;
    }
  | { readonly what: 'collaboration'; readonly collaboration: Row<'collaborations'>; readonly pitchTitle: string }
  | { readonly what: 'kind'; readonly former: Row<'formerKinds'> }
);

/** All that happened with a partner, newest first; what has no date comes last. */
export async function partnerHistory(partnerId: string): Promise<PartnerEvent[]> {
  // Side by side, and in this very function, so that all of it is watched.
  const [presences, offers, contributions, collaborations, formerKinds] = await Promise.all([
    having('presences', 'partnerId', [partnerId]),
    having('offers', 'partnerId', [partnerId]),
    having('contributions', 'partnerId', [partnerId]),
    having('collaborations', 'partnerId', [partnerId]),
    having('formerKinds', 'partnerId', [partnerId]),
  ]);
  const pitchIds = [...offers, ...collaborations].map((row) => row.pitchId);
  const editionIds = [...presences, ...contributions, ...offers].map((row) => row.editionId);
  const [editionRows, pitches] = await Promise.all([byIds('editions', editionIds), byIds('pitches', pitchIds)]);
  const ideas = await byIds(
    'initiatives',
    pitches.map((pitch) => pitch.initiativeId),
  );
  const editions = new Map(editionRows.map((edition) => [edition.id, edition]));
  const titles = new Map(ideas.map((idea) => [idea.id, idea.title]));
  const ideaOf = new Map(pitches.map((pitch) => [pitch.id, pitch.initiativeId]));
  const titleOf = (pitchId: string | null) => titles.get(ideaOf.get(pitchId ?? '') ?? '') ?? '';
  const editionOf = (id: string | null) => editions.get(id ?? '');
  const events: PartnerEvent[] = [
    ...presences.flatMap((presence): PartnerEvent[] => {
      const edition = editionOf(presence.editionId);
      return edition ? [{ id: presence.id, what: 'presence', date: edition.date, presence, edition }] : [];
    }),
    ...offers.map(
      (offer): PartnerEvent => ({
        id: offer.id,
        what: 'offer',
        date: offer.offeredOn ?? editionOf(offer.editionId)?.date ?? dateAt(offer.createdAt),
        offer,
        pitchTitle: titleOf(offer.pitchId),
      }),
    ),
    ...contributions.map((contribution): PartnerEvent => {
      const edition = editionOf(contribution.editionId);
      return { id: contribution.id, what: 'contribution', date: edition?.date ?? null, contribution, edition };
    }),
    ...collaborations.map(
      (collaboration): PartnerEvent => ({
        id: collaboration.id,
        what: 'collaboration',
        date: collaboration.since,
        collaboration,
        pitchTitle: titleOf(collaboration.pitchId),
      }),
    ),
    ...formerKinds.map(
      (former): PartnerEvent => ({
        id: former.id,
        what: 'kind',
        // What changed, changed on the day after.
        date: former.until === null ? null : addDays(former.until, 1),
        former,
      }),
    ),
  ];
  return events.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}
