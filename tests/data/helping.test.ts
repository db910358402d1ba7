import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { addCollaboration, collaborationsOfPartner, collaborationsOfPitch } from '../../renderer/data/collaborations';
import { database } from '../../renderer/data/db';
import { accept, approach, askDetail, askLines, decline, forget } from '../../renderer/data/matches';
import { matchRecords } from '../../renderer/data/matchRecords';
import { addOffer, moveOffer, offerDetail, offerLines, offerOfGift, saveOffer } from '../../renderer/data/offers';
import { addPart } from '../../renderer/data/pitches';
import { all, now, one } from '../../renderer/data/records';
import { undo } from '../../renderer/data/undo';
import { saveYear } from '../../renderer/data/years';
import { addDays, dateAt, yearOf } from '../../renderer/domain/time';
import { anEdition, aPitch, aRow } from '../support/records';
import { openFresh } from './fresh';

const today = dateAt(now());
const partner = { table: 'partners', id: 'partner' } as const;
const contact = { table: 'contacts', id: 'contact' } as const;

beforeEach(async () => {
  await openFresh();
  const db = database();
  await db.editions.bulkAdd([anEdition({ number: 1 }, 'een'), anEdition({ number: 2 }, 'twee')]);
  await db.initiatives.bulkAdd([
    aRow('initiatives', { title: 'Buurttuin' }, 'tuin'),
    aRow('initiatives', { title: 'Soep' }, 'soep'),
  ]);
  await db.pitches.bulkAdd([
    aPitch({ initiativeId: 'tuin', editionId: 'een' }, 'pitch'),
    aPitch({ initiativeId: 'soep', editionId: 'twee' }, 'ander'),
  ]);
  await db.asks.add(aRow('asks', { pitchId: 'pitch', kind: 'space', text: 'Een zaaltje' }, 'ask'));
  await db.gifts.add(aRow('gifts', { pitchId: 'pitch', text: 'Een plant', from: 'Gijs' }, 'gift'));
  await db.partners.add(aRow('partners', { name: 'Bries' }, 'partner'));
  await db.contacts.add(aRow('contacts', { givenName: 'Mira' }, 'contact'));
});

describe('an offer', () => {
  it('is made today, at the edition of its pitch, to be followed up in two weeks', async () => {
    const id = await addOffer({ pitchId: 'pitch', text: 'zaaltje' });
    expect(await one('offers', id)).toMatchObject({
      editionId: 'een',
      offeredOn: today,
      followUpOn: addDays(today, 14),
      status: 'offered',
    });
    const loose = await addOffer({ text: 'los', editionId: 'twee', offeredOn: '2026-01-01' });
    expect(await one('offers', loose)).toMatchObject({ pitchId: null, editionId: 'twee', offeredOn: '2026-01-01' });
  });

  it('waits for thanks as long as the settings of the year say', async () => {
    await saveYear(yearOf(today), { offerContactWeeks: 3 });
    for (const id of [await addOffer({ pitchId: 'pitch' }), await addPart('offers', 'pitch', {})])
      expect(await one('offers', id)).toMatchObject({ editionId: 'een', followUpOn: addDays(today, 21) });
  });

  it('dates its steps in the very act, which is undone as one', async () => {
    const id = await addOffer({ pitchId: 'pitch' });
    await moveOffer(id, 'contacted');
    await saveOffer(id, { status: 'agreed' });
    expect(await one('offers', id)).toMatchObject({ status: 'agreed', contactedOn: today, agreedOn: today });
    await undo();
    expect(await one('offers', id)).toMatchObject({ status: 'contacted', contactedOn: today, agreedOn: null });
  });

  it('goes to another pitch with its edition, and leaves the ask and gift of the former', async () => {
    const id = await addOffer({ pitchId: 'pitch', askId: 'ask', giftId: 'gift' });
    await saveOffer(id, { text: 'meer' });
    expect(await one('offers', id)).toMatchObject({ askId: 'ask' });
    await saveOffer(id, { pitchId: 'ander' });
    expect(await one('offers', id)).toMatchObject({ pitchId: 'ander', editionId: 'twee', askId: null, giftId: null });
    await saveOffer(id, { pitchId: null });
    expect(await one('offers', id)).toMatchObject({ pitchId: null, editionId: 'twee' });
  });

  it('is listed with the names of what it points to', async () => {
    await addOffer({ pitchId: 'pitch', partnerId: 'partner', offeredOn: '2026-01-02' });
    await addOffer({ contactId: 'contact', offeredOn: '2026-01-03' });
    await addOffer({ from: 'Gijs', offeredOn: '2026-01-01' });
    expect((await offerLines()).map(({ who, pitchTitle, editionNumber }) => [who, pitchTitle, editionNumber])).toEqual([
      ['Mira', '', null],
      ['Bries', 'Buurttuin', 1],
      ['Gijs', '', null],
    ]);
  });

  it('is made of a gift once', async () => {
    const id = await offerOfGift('gift');
    expect(await offerOfGift('gift')).toBe(id);
    expect(await offerDetail(id)).toMatchObject({
      offer: { giftId: 'gift', from: 'Gijs', text: 'Een plant', editionId: 'een' },
      pitchTitle: 'Buurttuin',
      gift: { text: 'Een plant' },
      asks: [{ id: 'ask' }],
    });
    await bin('offers', id);
    expect(await offerOfGift('gift')).not.toBe(id);
  });
});

describe('an ask', () => {
  const stateOf = async () => (await askLines()).find(({ ask }) => ask.id === 'ask')?.state;

  it('goes from open to delivered', async () => {
    expect(await stateOf()).toBe('open');
    await approach('ask', partner);
    expect(await all('matches')).toMatchObject([
      { partnerId: 'partner', contactId: null, status: 'approached', date: today },
    ]);
    expect(await stateOf()).toBe('approached');
    const id = await accept('ask', partner);
    expect(await one('offers', id)).toMatchObject({
      askId: 'ask',
      pitchId: 'pitch',
      editionId: 'een',
      partnerId: 'partner',
      kind: 'space',
      text: 'Een zaaltje',
      offeredOn: today,
    });
    expect(await all('matches')).toMatchObject([{ status: 'offered', offerId: id }]);
    expect(await stateOf()).toBe('offered');
    expect(await accept('ask', partner)).toBe(id);
    await moveOffer(id, 'agreed');
    expect(await stateOf()).toBe('agreed');
    await moveOffer(id, 'delivered');
    expect(await stateOf()).toBe('delivered');
    expect((await askDetail('ask'))?.offers).toHaveLength(1);
    await moveOffer(id, 'lapsed');
    expect(await stateOf()).toBe('open');
  });

  it('keeps one match with each, whatever they answer', async () => {
    await approach('ask', contact);
    await decline('ask', contact);
    await decline('ask', partner);
    const kept = (await all('matches')).map((match) => [match.partnerId ?? match.contactId, match.status]);
    expect(kept.sort()).toEqual([
      ['contact', 'declined'],
      ['partner', 'declined'],
    ]);
    expect(await stateOf()).toBe('open');
    const [first] = await all('matches');
    await forget(first?.id ?? '');
    expect(await all('matches')).toHaveLength(1);
  });

  it('has its help taken back in one act', async () => {
    await accept('ask', contact);
    await undo();
    expect([await all('matches'), await all('offers')]).toEqual([[], []]);
  });

  it('of a declined pitch is not listed', async () => {
    await database().pitches.update('pitch', { stage: 'declined' });
    expect(await askLines()).toEqual([]);
    expect((await matchRecords()).records.asks).toHaveLength(1);
  });
});

it('a collaboration is known from both ideas and from the partner', async () => {
  await addCollaboration({
    name: 'Oogstfeest',
    pitchId: 'pitch',
    otherPitchId: 'ander',
    partnerId: 'partner',
    since: '2026-02-01',
  });
  const line = { collaboration: { name: 'Oogstfeest' }, partnerName: 'Bries', titles: ['Buurttuin', 'Soep'] };
  expect(await collaborationsOfPitch('pitch')).toMatchObject([line]);
  expect(await collaborationsOfPitch('ander')).toMatchObject([line]);
  expect(await collaborationsOfPartner('partner')).toMatchObject([line]);
});

it('what matching looks at is kept up to date, whatever was added, changed, binned or taken back', async () => {
  const sorted = ({ records }: Awaited<ReturnType<typeof matchRecords>>) =>
    Object.entries(records).map(([table, rows]) => [table, [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))]);
  let held = await matchRecords();
  const follow = async () => {
    held = await matchRecords(held);
    expect(sorted(held)).toEqual(sorted(await matchRecords()));
  };
  const id = await accept('ask', partner);
  await follow();
  await moveOffer(id, 'delivered');
  await bin('pitches', 'ander');
  await follow();
  await undo();
  await undo();
  await follow();
  expect(await matchRecords(held)).toBe(held);
});
