import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { addEdition } from '../../renderer/data/editions';
import { insightTables } from '../../renderer/data/insights';
import {
  addBroadcast,
  addContribution,
  addContributionBy,
  broadcastsOf,
  contributionsOf,
  saveContribution,
} from '../../renderer/data/media';
import { addPartner, binPartner, savePartner } from '../../renderer/data/network';
import { addPhotos, photosOf, savePhoto, TooManyPhotos } from '../../renderer/data/photos';
import { Misfit } from '../../renderer/data/records';
import { snapshot } from '../../renderer/data/snapshot';
import { undo } from '../../renderer/data/undo';
import { longestPictureBytes } from '../../renderer/domain/field';
import { mostPhotos } from '../../renderer/domain/media';
import { actsSince, changesSince, openFresh } from './fresh';

const aScaled = (bytes = 4) => ({ picture: new Uint8Array(bytes).fill(7), width: 2, height: 1 });

describe('broadcasts', () => {
  it('that are live have the date of the evening; others have none until it is told', async () => {
    await openFresh();
    const edition = await addEdition({ date: '2025-10-28' });
    await addBroadcast(edition, { kind: 'rerun', times: 20 });
    await addBroadcast(edition, { kind: 'live', station: 'Haarlem105' });
    await addBroadcast(edition, { kind: 'interview', date: '2025-10-20' });
    expect((await broadcastsOf(edition)).map(({ kind, date }) => [kind, date])).toEqual([
      ['interview', '2025-10-20'],
      ['live', '2025-10-28'],
      ['rerun', null],
    ]);
  });

  it('refuse an address that is none, and write nothing', async () => {
    await openFresh();
    const edition = await addEdition();
    await expect(addBroadcast(edition, { address: 'haarlem105' })).rejects.toBeInstanceOf(Misfit);
    expect(await broadcastsOf(edition)).toEqual([]);
  });
});

describe('contributions', () => {
  it('stay readable when the partner is gone', async () => {
    await openFresh();
    const edition = await addEdition();
    const partner = await addPartner({ name: 'Fonds Noord' });
    await addContribution(edition, { partnerId: partner, amountCents: 250_000 });
    await savePartner(partner, { name: 'Fonds Noord-Zuid' });
    const lines = async () => (await contributionsOf(edition)).map(({ name, isGone }) => [name, isGone]);
    expect(await lines()).toEqual([['Fonds Noord-Zuid', false]]);
    await binPartner(partner);
    expect(await lines()).toEqual([['Fonds Noord', true]]);
    await undo();
    expect(await lines()).toEqual([['Fonds Noord-Zuid', false]]);
  });

  it('of a new partner are one act, and take the name of who is chosen later', async () => {
    await openFresh();
    const edition = await addEdition();
    const id = await addContributionBy(edition, 'Bakker Bas', { kind: 'inKind', text: 'brood' });
    expect((await actsSince()).map(({ name }) => name)).toEqual(['addEdition', 'addContribution']);
    const other = await addPartner({ name: 'Slager Sam' });
    await saveContribution(id, { partnerId: other });
    await binPartner(other);
    expect((await contributionsOf(edition))[0]).toMatchObject({ name: 'Slager Sam', isGone: true });
  });
});

describe('photos', () => {
  it('are a few per edition; one too many writes none', async () => {
    await openFresh();
    const edition = await addEdition();
    await addPhotos(
      edition,
      Array.from({ length: mostPhotos - 1 }, () => aScaled()),
    );
    await expect(addPhotos(edition, [aScaled(), aScaled()])).rejects.toMatchObject({ room: 1 });
    await expect(addPhotos(edition, [aScaled(), aScaled()])).rejects.toBeInstanceOf(TooManyPhotos);
    expect((await photosOf(edition)).photos).toHaveLength(mostPhotos - 1);
  });

  it('refuse a picture that was not scaled down', async () => {
    await openFresh();
    const edition = await addEdition();
    await expect(addPhotos(edition, [aScaled(longestPictureBytes + 1)])).rejects.toBeInstanceOf(Misfit);
  });

  it('are written in the log once: a word about one does not write its bytes again', async () => {
    await openFresh();
    const edition = await addEdition();
    const [id = ''] = await addPhotos(edition, [aScaled()]);
    await savePhoto(id, { description: 'Volle zaal' });
    const last = (await changesSince()).at(-1);
    expect(last?.to).toEqual({ description: 'Volle zaal' });
    await undo();
    const [photo] = (await photosOf(edition)).photos;
    expect(photo?.description).toBe('');
    expect([...(photo?.picture ?? [])]).toEqual([7, 7, 7, 7]);
  });

  it('go to the bin and come back whole', async () => {
    await openFresh();
    const edition = await addEdition();
    const [id = ''] = await addPhotos(edition, [aScaled()]);
    await bin('photos', id);
    expect((await photosOf(edition)).photos).toEqual([]);
    await undo();
    expect((await photosOf(edition)).photos[0]?.picture).toHaveLength(4);
  });

  it('leave their bytes out of what reports and exports read', async () => {
    await openFresh();
    const edition = await addEdition();
    await addPhotos(edition, [aScaled()]);
    const [photo] = (await snapshot()).photos;
    expect(photo).toMatchObject({ editionId: edition, width: 2, picture: null });
  });
});

it('insights read live records only', async () => {
  await openFresh();
  const [kept, gone] = [await addEdition(), await addEdition()];
  await bin('editions', gone);
  expect((await insightTables()).editions.map(({ id }) => id)).toEqual([kept]);
});
