import { grouped } from '../domain/group';
import { fullName } from '../domain/pitcher';
import { type Findable, folded } from '../domain/search';
import { isPromised } from './followUps';
import { type FollowUpTables, followUpTables } from './followUpTables';
import { byOrderKey } from './records';

let latest: { readonly seq: number; readonly tables: FollowUpTables; readonly found: readonly Findable[] } | null =
  null;

/** Pitches, by their idea and by whoever pitches, and open offers: what one may have spoken about. Newest first. */
export async function spokenAbout(): Promise<readonly Findable[]> {
  const { seq, tables } = await followUpTables();
  if (latest?.seq !== seq || latest.tables !== tables) latest = { seq, tables, found: findablesOf(tables) };
  return latest.found;
}

function findablesOf({
  pitches,
  initiatives,
  editions,
  speakers,
  pitchers,
  offers,
  partners,
}: FollowUpTables): Findable[] {
  const links = grouped(speakers.values(), (link) => link.pitchId);
  const titleOf = (pitchId: string | null) =>
    initiatives.get(pitches.get(pitchId ?? '')?.initiativeId ?? '')?.title ?? '';
  const dateOf = (editionId: string | null) => editions.get(editionId ?? '')?.date ?? '';
  const newest = [...pitches.values()].sort((a, b) => (dateOf(a.editionId) < dateOf(b.editionId) ? 1 : -1));
  const ideas = newest.map((pitch) => {
    const names = [...(links.get(pitch.id) ?? [])].sort(byOrderKey).flatMap(({ pitcherId }) => {
      const pitcher = pitchers.get(pitcherId ?? '');
      return pitcher ? [fullName(pitcher)] : [];
    });
    return findable('pitches', pitch.id, titleOf(pitch.id), names.join(', '));
  });
  const promises = [...offers.values()].filter(isPromised).map((offer) => {
    const who = partners.get(offer.partnerId ?? '')?.name || offer.from;
    return findable('offers', offer.id, offer.text || who, [who, titleOf(offer.pitchId)].filter(Boolean).join(' · '));
  });
  return [...ideas, ...promises];
}

function findable(table: 'pitches' | 'offers', id: string, title: string, detail: string): Findable {
  return { table, id, title, detail, haystack: `${folded(title)}\n${folded(detail)}` };
}
