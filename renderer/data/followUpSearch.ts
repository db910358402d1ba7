import { grouped } from '../domain/group';
import type { Row } from '../domain/nouns';
import { fullName } from '../domain/pitcher';
import { type Findable, folded } from '../domain/search';
import { drawn, isPromised } from './followUps';
import { type FollowUpTables, followUpTables } from './followUpTables';
import { byOrderKey } from './records';

let latest: { readonly seq: number; readonly tables: FollowUpTables; readonly found: readonly Findable[] } | null =
  null;

/** Pitches, by their idea and by whoever pitches, and open offers: what one may have spoken about. Newest first. */
export async function spokenAbout(): Promise<readonly Findable[]> {
  const { seq, tables } = await followUpTables();
  if (latest?.seq !== seq || latest.tables !== tables) latest = { seq, tables, found: await findablesOf(tables) };
  return latest.found;
}

/** Things made findable at a time. */
const slice = 2_000;

async function inSlices<T>(rows: readonly T[], make: (row: T) => Findable): Promise<Findable[]> {
  const made: Findable[] = [];
  for (let at = 0; at < rows.length; at += slice) {
    await drawn();
    for (const row of rows.slice(at, at + slice)) made.push(make(row));
  }
  return made;
}

async function findablesOf(tables: FollowUpTables): Promise<Findable[]> {
  const { pitches, initiatives, editions, pitchers, offers, partners } = tables;
  const links = grouped(tables.speakers.values(), (link) => link.pitchId);
  const titleOf = (pitchId: string | null) =>
    initiatives.get(pitches.get(pitchId ?? '')?.initiativeId ?? '')?.title ?? '';
  const dateOf = ({ editionId }: Row<'pitches'>) => editions.get(editionId ?? '')?.date ?? '';
  const newest = [...pitches.values()].sort((a, b) => Number(dateOf(a) < dateOf(b)) - Number(dateOf(a) > dateOf(b)));
  const ideas = await inSlices(newest, (pitch) => {
    const names = [...(links.get(pitch.id) ?? [])].sort(byOrderKey).flatMap(({ pitcherId }) => {
      const pitcher = pitchers.get(pitcherId ?? '');
      return pitcher ? [fullName(pitcher)] : [];
    });
    return findable('pitches', pitch.id, titleOf(pitch.id), names.join(', '));
  });
  const promises = await inSlices([...offers.values()].filter(isPromised), (offer) => {
    const who = partners.get(offer.partnerId ?? '')?.name || offer.from;
    return findable('offers', offer.id, offer.text || who, [who, titleOf(offer.pitchId)].filter(Boolean).join(' · '));
  });
  return [...ideas, ...promises];
}

function findable(table: 'pitches' | 'offers', id: string, title: string, detail: string): Findable {
  return { table, id, title, detail, haystack: `${folded(title)}\n${folded(detail)}` };
}
