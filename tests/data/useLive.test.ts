import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { addEdition, editionDetail, lineUpOf, saveEdition } from '../../renderer/data/editions';
import { addPartner, partnerDetail } from '../../renderer/data/network';
import { addPart, addPitch, addPitcherTo, pitchDetail, saveConsent } from '../../renderer/data/pitches';
import { add } from '../../renderer/data/records';
import { watched } from '../../renderer/data/useLive';
import { openFresh } from './fresh';

beforeEach(openFresh);

/** Watches a query, does something, and gives what the query then says. */
async function afterwards<T>(query: () => Promise<T>, doing: () => Promise<unknown>, until: (answer: T) => boolean) {
  return new Promise<T>((resolve, reject) => {
    let started = false;
    const watching = liveQuery(watched(query)).subscribe({
      next(answer) {
        if (until(answer)) {
          watching.unsubscribe();
          resolve(answer);
        } else if (!started) {
          started = true;
          doing().catch(reject);
        }
      },
      error: reject,
    });
  });
}

describe('a watched query hears of changes in whatever it read, however late it read it', () => {
  it('a pitch: its asks, outcomes and consents', async () => {
    const pitchId = await addPitch({ title: 'Buurtbank' });
    const query = () => pitchDetail(pitchId);
    const asked = await afterwards(
      query,
      () => addPart('asks', pitchId, { text: 'ruimte' }),
      (d) => d?.asks.length === 1,
    );
    expect(asked?.asks[0]?.text).toBe('ruimte');
    await afterwards(
      query,
      () => addPart('outcomes', pitchId, { outcome: 'realised' }),
      (d) => d?.outcomes.length === 1,
    );
    const pitcherId = await addPitcherTo(pitchId, { givenName: 'Evi' });
    await afterwards(
      query,
      () => saveConsent(pitcherId, 'photo', { answer: 'yes' }),
      (d) => d?.consents.length === 1,
    );
  });

  it('an edition: its pitches, and whether its venue was used before', async () => {
    const id = await addEdition();
    const other = await addEdition();
    await afterwards(
      () => lineUpOf(id),
      () => addPitch({ title: 'x' }, { editionId: id }),
      (l) => l?.pitches.length === 1,
    );
    const venue = await add('addVenue', 'venues', { name: 'De Tulp' });
    await afterwards(
      () => lineUpOf(id),
      () => saveEdition(other, { venueId: venue }),
      (l) => l?.otherEditions.some((e) => e.venueId === venue) ?? false,
    );
    await afterwards(
      () => editionDetail(id),
      () => addPitch({ title: 'y' }, { editionId: id }),
      (d) => d?.lines.length === 2,
    );
  });

  it('a partner: its contacts and offers', async () => {
    const id = await addPartner({ name: 'Bakkerij' });
    await afterwards(
      () => partnerDetail(id),
      () => add('addContact', 'contacts', { partnerId: id, givenName: 'Mo' }),
      (d) => d?.contacts.length === 1,
    );
    await afterwards(
      () => partnerDetail(id),
      () => add('addOffer', 'offers', { partnerId: id, text: 'brood' }),
      (d) => d?.offers.length === 1,
    );
  });
});
