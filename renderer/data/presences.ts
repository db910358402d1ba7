import type { Row } from '../domain/nouns';
import { act } from './act';
import { having, insert } from './records';

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
