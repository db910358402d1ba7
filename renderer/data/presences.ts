import type { Row } from '../domain/nouns';
import { act } from './act';
import { all, having, insert, one } from './records';

/** Invites partners to an edition, in one act; those already on its list stay as they are. */
export function invitePartners(editionId: string, partnerIds: readonly string[]): Promise<void> {
  return act('savePresence', ['presences'], async () => {
    const known = new Set((await having('presences', 'editionId', [editionId])).map((p) => p.partnerId));
    for (const partnerId of partnerIds)
      if (!known.has(partnerId)) await insert('presences', { editionId, partnerId, presence: 'invited' });
  });
}

/** Adds a partner and invites it to an edition, in one act; returns the partner's id. */
export function addPartnerAt(
  editionId: string,
  name: string,
  presence: Row<'presences'>['presence'] = 'invited',
): Promise<string> {
  return act('addPartner', ['partners', 'presences'], async () => {
    const partnerId = await insert('partners', { name });
    await insert('presences', { editionId, partnerId, presence });
    return partnerId;
  });
}

/** The edition before this one that had partners, and which of them are not on this one's list; null without any. */
export async function invitedLastTime(
  editionId: string,
): Promise<{ readonly edition: Row<'editions'>; readonly partnerIds: readonly string[] } | null> {
  const [edition, editions, presences, partners] = await Promise.all([
    one('editions', editionId),
    all('editions'),
    all('presences'),
    all('partners'),
  ]);
  const known = new Set(partners.map(({ id }) => id));
  const listOf = (id: string) =>
    presences.flatMap((p) => (p.editionId === id && p.partnerId && known.has(p.partnerId) ? [p.partnerId] : []));
  const here = new Set(listOf(editionId));
  const before = editions
    .filter(({ id, date }) => id !== editionId && date !== null && date < (edition?.date ?? '9999'))
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .find(({ id }) => listOf(id).length > 0);
  const partnerIds = before ? listOf(before.id).filter((id) => !here.has(id)) : [];
  return before && partnerIds.length > 0 ? { edition: before, partnerIds } : null;
}
