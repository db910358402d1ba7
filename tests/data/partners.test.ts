import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addEdition, saveEdition } from '../../renderer/data/editions';
import {
  addContact,
  addPartner,
  binPartner,
  contactsNamed,
  partnerDetail,
  partnerLines,
  partnersNamed,
  saveContact,
  savePartner,
  savePresence,
} from '../../renderer/data/network';
import { addPart, addPitch, saveInitiative, savePart } from '../../renderer/data/pitches';
import { one } from '../../renderer/data/records';
import { undo } from '../../renderer/data/undo';
import { actsSince, contents, openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
});

describe('a partner that goes to the bin', () => {
  it('leaves its offers, under its name when they had none, and takes contacts and presences along', async () => {
    const partnerId = await addPartner({ name: 'VSBfonds' });
    const contactId = await addContact({ givenName: 'Noor', partnerId });
    const editionId = await addEdition();
    await savePresence(editionId, partnerId, 'present');
    const pitchId = await addPitch({ title: 'Buurttuin' }, { editionId });
    const nameless = await addPart('offers', pitchId, { partnerId, text: 'Startgeld' });
    const named = await addPart('offers', pitchId, { partnerId, text: 'Zaal', from: 'Noor' });
    const before = await contents();
    const seq = (await actsSince(0)).at(-1)?.seq ?? 0;

    await binPartner(partnerId);
    expect((await actsSince(seq)).map(({ name }) => name)).toEqual(['bin']);
    expect(await one('partners', partnerId)).toBeUndefined();
    expect(await one('contacts', contactId)).toBeUndefined();
    expect(await one('offers', nameless)).toMatchObject({ from: 'VSBfonds', partnerId });
    expect(await one('offers', named)).toMatchObject({ from: 'Noor', partnerId });

    await undo();
    expect(await contents()).toEqual(before);
  });

  it('is not binned twice', async () => {
    const id = await addPartner({ name: 'VSBfonds' });
    await binPartner(id);
    await expect(binPartner(id)).rejects.toMatchObject({ name: 'NotFound' });
  });
});

describe('a name that exists already', () => {
  it.each([
    ['RABOBANK haarlem', ['Rabobank Haarlem']],
    ['  Rabobank   Haarlem ', ['Rabobank Haarlem']],
    ['Rabobank', []],
    ['', []],
    ['cafe de brug', ['Café De Brug']],
  ])('%j is like %j', async (typed, found) => {
    await addPartner({ name: 'Rabobank Haarlem' });
    await addPartner({ name: 'Café De Brug' });
    await addPartner({});
    expect((await partnersNamed(typed)).map(({ name }) => name)).toEqual(found);
  });

  it('is not the record itself', async () => {
    const id = await addPartner({ name: 'Rabobank' });
    expect(await partnersNamed('Rabobank', id)).toEqual([]);
  });

  it('is a whole name for a contact', async () => {
    await addContact({ givenName: 'Noor', prefix: 'van den', familyName: 'Berg' });
    expect(await contactsNamed('noor van den berg')).toHaveLength(1);
    expect(await contactsNamed('Noor')).toEqual([]);
  });
});

it('a partner shows its editions newest first, its offers with their pitch, and what it delivered', async () => {
  const partnerId = await addPartner({ name: 'VSBfonds' });
  const old = await addEdition({ number: 1, date: '2020-10-10' });
  const recent = await addEdition({ number: 2, date: '2021-10-10' });
  for (const edition of [old, recent]) await savePresence(edition, partnerId, 'invited');
  const pitchId = await addPitch({ title: 'Buurttuin' }, { editionId: recent });
  await addPart('offers', pitchId, { partnerId, status: 'delivered', offeredOn: '2020-10-10' });
  await addPart('offers', pitchId, { partnerId, status: 'offered', offeredOn: '2021-10-10' });
  const detail = await partnerDetail(partnerId);
  expect(detail?.presences.map(({ edition }) => edition.number)).toEqual([2, 1]);
  expect(detail?.offers.map(({ offer, pitchTitle }) => [offer.status, pitchTitle])).toEqual([
    ['offered', 'Buurttuin'],
    ['delivered', 'Buurttuin'],
  ]);
  expect(await partnerLines()).toMatchObject([{ offers: 2, delivered: 1 }]);
});

it('whoever watches a partner hears of every record that is shown with it', async () => {
  const partnerId = await addPartner({ name: 'VSBfonds' });
  const editionId = await addEdition({ name: 'Lente' });
  await savePresence(editionId, partnerId, 'invited');
  const pitchId = await addPitch({ title: 'Buurttuin' });
  const offerId = await addPart('offers', pitchId, { partnerId });
  const contactId = await addContact({ givenName: 'Noor', partnerId });
  const ideaId = (await one('pitches', pitchId))?.initiativeId ?? '';
  const seen: unknown[] = [];
  // Watched as the screen does: an `async` function around it would hide what is not watched.
  const watched = liveQuery(() => partnerDetail(partnerId)).subscribe((detail) =>
    seen.push([
      detail?.partner.name,
      detail?.contacts[0]?.email,
      detail?.presences[0]?.presence.presence,
      detail?.presences[0]?.edition.name,
      detail?.offers[0]?.offer.status,
      detail?.offers[0]?.pitchTitle,
    ]),
  );
  const shown = ['VSBfonds', '', 'invited', 'Lente', 'offered', 'Buurttuin'];
  const acts: [number, string, () => Promise<void>][] = [
    [1, 'noor@example.org', () => saveContact(contactId, { email: 'noor@example.org' })],
    [2, 'present', () => savePresence(editionId, partnerId, 'present')],
    [3, 'Zomer', () => saveEdition(editionId, { name: 'Zomer' })],
    [4, 'agreed', () => savePart('offers', offerId, { status: 'agreed' })],
    [5, 'Daktuin', () => saveInitiative(ideaId, { title: 'Daktuin' })],
    [0, 'VSB', () => savePartner(partnerId, { name: 'VSB' })],
  ];
  try {
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(shown));
    for (const [at, value, act] of acts) {
      shown[at] = value;
      await act();
      await vi.waitFor(() => expect(seen.at(-1)).toEqual(shown));
    }
  } finally {
    watched.unsubscribe();
  }
});
