import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { addEdition } from '../../renderer/data/editions';
import {
  addContact,
  addPartner,
  contactLines,
  partnerDetail,
  partnerLines,
  partnersAt,
  saveContact,
  savePresence,
} from '../../renderer/data/network';
import { addPart, addPitch } from '../../renderer/data/pitches';
import { all } from '../../renderer/data/records';
import { actsSince, openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
});

describe('partners', () => {
  it('are listed by name, accents and capitals aside, with what they promised and gave', async () => {
    for (const name of ['Zaansteeg', 'Élan', 'de Brug', 'Eiland']) await addPartner({ name });
    const elan = (await all('partners')).find((p) => p.name === 'Élan')?.id ?? '';
    const pitchId = await addPitch({ title: 'Repaircafé' });
    await addPart('offers', pitchId, { partnerId: elan, status: 'delivered' });
    await addPart('offers', pitchId, { partnerId: elan });
    await addContact({ partnerId: elan, givenName: 'Kim' });
    expect((await partnerLines()).map((l) => [l.partner.name, l.contacts.length, l.offers, l.delivered])).toEqual([
      ['de Brug', 0, 0, 0],
      ['Eiland', 0, 0, 0],
      ['Élan', 1, 2, 1],
      ['Zaansteeg', 0, 0, 0],
    ]);
    expect((await partnerDetail(elan))?.offers.map((o) => o.pitchTitle)).toEqual(['Repaircafé', 'Repaircafé']);
    expect(await partnerDetail('weg')).toBeUndefined();
  });

  it('are at an edition when invited or when they offered help there', async () => {
    const editionId = await addEdition();
    const [a, b] = [await addPartner({ name: 'A' }), await addPartner({ name: 'B' })];
    await addPartner({ name: 'C' });
    await savePresence(editionId, b, 'invited');
    await savePresence(editionId, b, 'present');
    await addPart('offers', await addPitch({ title: 'x' }, { editionId }), { partnerId: a });
    expect((await partnersAt(editionId)).map((p) => [p.partner.name, p.presence?.presence, p.offers])).toEqual([
      ['A', undefined, 1],
      ['B', 'present', 0],
    ]);
    expect(await all('presences')).toHaveLength(1);
    const acts = (await actsSince()).length;
    await savePresence(editionId, b, 'present');
    expect(await actsSince()).toHaveLength(acts);
  });
});

it('contacts are listed by family name with their partner', async () => {
  const partnerId = await addPartner({ name: 'De Brug' });
  await addContact({ givenName: 'Evi', prefix: 'van der', familyName: 'Dijkstra', partnerId });
  await addContact({ givenName: 'Ängel' });
  const last = await addContact({ givenName: 'Anna', familyName: 'Zuid' });
  await saveContact(last, { familyName: 'Broek' });
  expect((await contactLines()).map((l) => [l.contact.givenName, l.partnerName])).toEqual([
    ['Ängel', ''],
    ['Anna', ''],
    ['Evi', 'De Brug'],
  ]);
});
