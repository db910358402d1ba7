import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addEdition } from '../../renderer/data/editions';
import { addPitch, addPitcherTo, linkPitcher, savePitcher } from '../../renderer/data/pitches';
import { all, one } from '../../renderer/data/records';
import { addTraining, inviteTrainees, saveTrainee, setTrainee, trainingDetail } from '../../renderer/data/trainings';
import { undo } from '../../renderer/data/undo';
import { openFresh } from './fresh';

async function aTraining() {
  await openFresh();
  const edition = await addEdition({ date: '2025-10-28' });
  const pitch = await addPitch({ title: 'Tuin' }, { editionId: edition, stage: 'selected' });
  const noor = await addPitcherTo(pitch, { givenName: 'Noor' });
  const sam = await addPitcherTo(pitch, { givenName: 'Sam' });
  const training = await addTraining(edition, { date: '2025-10-14' });
  return { edition, pitch, noor, sam, training };
}

it('who was there is trained, in one act that is undone as one', async () => {
  const { edition, pitch, noor, training } = await aTraining();
  const later = await addPitch({ title: 'Later' }, { editionId: await addEdition(), stage: 'selected' });
  const ready = await addPitch({ title: 'Klaar' }, { editionId: edition, stage: 'scheduled' });
  for (const other of [later, ready]) await linkPitcher(other, noor);
  expect(await setTrainee(training, noor, 'coming')).toBe(0);
  expect((await one('pitches', pitch))?.stage).toBe('selected');
  expect(await setTrainee(training, noor, 'present')).toBe(1);
  const stages = async () =>
    (await Promise.all([pitch, later, ready].map((id) => one('pitches', id)))).map((p) => p?.stage);
  expect(await stages()).toEqual(['trained', 'selected', 'scheduled']);
  await undo();
  expect(await stages()).toEqual(['selected', 'selected', 'scheduled']);
  expect((await all('trainees')).map(({ presence }) => presence)).toEqual(['coming']);
  await setTrainee(training, noor, null);
  expect(await all('trainees')).toEqual([]);
});

it('inviting everyone leaves who is on the list as they are', async () => {
  const { edition, noor, sam, training } = await aTraining();
  await setTrainee(training, sam, 'coming');
  const [known] = await all('trainees');
  await saveTrainee(known?.id ?? '', { notes: 'Komt later' });
  await inviteTrainees(training, [noor, sam, noor]);
  const detail = await trainingDetail(edition);
  const list = detail.trainees.map(({ pitcherId, presence, notes }) => [pitcherId, presence, notes]);
  expect(list.sort()).toEqual(
    [
      [noor, 'invited', ''],
      [sam, 'coming', 'Komt later'],
    ].sort(),
  );
});

it('shows the line-up with who may speak longer, and not who was declined', async () => {
  const { edition, noor, pitch } = await aTraining();
  await addPitch({ title: 'Niet' }, { editionId: edition, stage: 'declined' });
  await savePitcher(noor, { extraTimeMs: 60_000 });
  const { pitches, sessions } = await trainingDetail(edition);
  expect(pitches.map(({ line, pitchers, lengthMs }) => [line.pitch.id, pitchers.length, lengthMs])).toEqual([
    [pitch, 2, 180_000],
  ]);
  expect(sessions).toHaveLength(1);
});
