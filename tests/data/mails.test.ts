import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { bin } from '../../renderer/data/bin';
import { addEdition, addVenueFor } from '../../renderer/data/editions';
import { mailMatter, mailTemplates, resetMailTemplate, samplePitch, saveMailTemplate } from '../../renderer/data/mails';
import { addPitch, addPitcherTo, saveConsent } from '../../renderer/data/pitches';
import { addTraining, setTrainee } from '../../renderer/data/trainings';
import { undo } from '../../renderer/data/undo';
import { openFresh } from './fresh';

const shipped = { subject: 'Onderwerp', body: 'Dag {voornaam},' };

it('the own text of a kind begins as the shipped one, is changed field by field, and goes again', async () => {
  await openFresh();
  await saveMailTemplate('decline', { subject: 'Helaas' }, shipped);
  await saveMailTemplate('decline', { body: 'Beste {naam},' }, { subject: 'x', body: 'y' });
  const own = async () => {
    const row = (await mailTemplates()).get('decline');
    return row && [row.id, row.subject, row.body];
  };
  expect(await own()).toEqual(['decline', 'Helaas', 'Beste {naam},']);
  await resetMailTemplate('decline');
  expect(await own()).toBeUndefined();
  await undo();
  expect(await own()).toEqual(['decline', 'Helaas', 'Beste {naam},']);
  await bin('mailTemplates', 'decline');
  await saveMailTemplate('decline', { subject: 'Opnieuw' }, shipped);
  expect(await own()).toEqual(['decline', 'Opnieuw', shipped.body]);
});

it('a mail knows who it goes to, with the evening, its place, their training and their consents', async () => {
  await openFresh();
  const edition = await addEdition({ date: '2025-10-28' });
  await addVenueFor(edition, 'De Tulp');
  const first = await addPitch({ title: 'Tuin' }, { editionId: edition });
  const noor = await addPitcherTo(first, { givenName: 'Noor' });
  const sam = await addPitcherTo(first, { givenName: 'Sam' });
  const nobody = await addPitch({ title: 'Leeg' });
  await saveConsent(noor, 'photo', { answer: 'yes' });
  const late = await addTraining(edition, { date: '2025-10-21' });
  const early = await addTraining(edition, { date: '2025-10-14' });
  await setTrainee(late, sam, 'invited');
  const matter = await mailMatter([nobody, first]);
  expect(matter.withoutPitcher).toEqual(['Leeg']);
  expect(
    matter.cases.map(({ pitcher, title, venue, sessions, consents }) => [
      pitcher.givenName,
      title,
      venue?.name,
      sessions.map(({ id }) => id),
      consents.length,
    ]),
  ).toEqual([
    ['Noor', 'Tuin', 'De Tulp', [early, late], 1],
    ['Sam', 'Tuin', 'De Tulp', [late], 0],
  ]);
  expect(await samplePitch()).toBe(first);
});
