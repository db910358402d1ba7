import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { setAuthor } from '../../renderer/data/act';
import { bin } from '../../renderer/data/bin';
import { database } from '../../renderer/data/db';
import { latestActs } from '../../renderer/data/latestActs';
import { addContact, addPartner, binPartner } from '../../renderer/data/network';
import { addPart, addPitch, savePart } from '../../renderer/data/pitches';
import { undo } from '../../renderer/data/undo';
import { openFresh } from './fresh';

beforeEach(async () => {
  await openFresh();
  setAuthor('');
});

it('tells who did what to which record, newest first and no more than asked', async () => {
  setAuthor('Mila Verhoeven');
  await addPartner({ name: 'Rabobank' });
  await addPartner({ name: 'VSBfonds' });
  const lines = await latestActs(2);
  expect(lines.map(({ act, about, records }) => [act.name, act.by, about?.row, records])).toEqual([
    ['addPartner', 'Mila Verhoeven', expect.objectContaining({ name: 'VSBfonds' }), 1],
    ['addPartner', 'Mila Verhoeven', expect.objectContaining({ name: 'Rabobank' }), 1],
  ]);
});

it('names the act that was taken back', async () => {
  await addPartner({ name: 'Rabobank' });
  await undo();
  const [line] = await latestActs(1);
  expect(line).toMatchObject({
    act: { name: 'undo' },
    of: { name: 'addPartner' },
    about: { row: { name: 'Rabobank' } },
  });
});

it('tells of a partner that went to the bin with all of its own, not of the first thing that went along', async () => {
  const partnerId = await addPartner({ name: 'Rabobank' });
  await addContact({ givenName: 'Noor', partnerId });
  const pitchId = await addPitch({ title: 'Buurttuin' });
  await addPart('offers', pitchId, { partnerId });
  await binPartner(partnerId);
  expect((await latestActs(1))[0]).toMatchObject({ about: { table: 'partners' }, records: 3 });
});

it('gives what hangs on a pitch the title of its idea, in the bin or not', async () => {
  const pitchId = await addPitch({ title: 'Buurttuin' });
  const offerId = await addPart('offers', pitchId, { text: 'Zaal' });
  await savePart('offers', offerId, { status: 'agreed' });
  expect((await latestActs(1))[0]?.about).toMatchObject({ table: 'offers', idea: 'Buurttuin' });
  await bin('pitches', pitchId);
  expect((await latestActs(1))[0]?.about).toMatchObject({ table: 'pitches', idea: 'Buurttuin' });
});

it('still names what is gone for good', async () => {
  const id = await addPartner({ name: 'Rabobank' });
  await database().partners.delete(id);
  expect((await latestActs(2))[1]?.about?.row).toMatchObject({ name: 'Rabobank' });
});
