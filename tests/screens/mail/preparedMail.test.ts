import { describe, expect, it } from 'vitest';
import type { MailCase } from '../../../renderer/data/mails';
import { choices } from '../../../renderer/domain/choices';
import { mailLink, unknownPlaceholders } from '../../../renderer/domain/mail';
import { preparedMail } from '../../../renderer/screens/mail/preparedMail';
import { en } from '../../../renderer/texts/en';
import { nl } from '../../../renderer/texts/nl';
import { anEdition, aPitch, aPitcher, aRow } from '../../support/records';

function aCase(more: Partial<MailCase> = {}): MailCase {
  return {
    pitch: aPitch({ reason: 'Deze avond is vol.', referral: 'het wijkplatform' }),
    title: 'Buurttuin',
    pitcher: aPitcher({ email: 'noor@example.org', ageBand: '28plus' }),
    consents: [],
    edition: anEdition({ number: 13, date: '2025-10-28', startTime: '19:30' }),
    venue: aRow('venues', { name: 'De Tulp', address: 'Plein 1' }),
    sessions: [aRow('trainings', { date: '2025-10-14', startTime: '19:00', place: 'De Hamelink' })],
    organisation: 'Gemeente Voorbeeldstad',
    ...more,
  };
}

describe.each([
  ['Dutch', nl],
  ['English', en],
])('the shipped texts in %s', (_language, t) => {
  it.each(choices.mailKind)('%s says all of a whole case, and opens in a mail program', (kind) => {
    expect(unknownPlaceholders(t.mail.shipped[kind])).toEqual([]);
    const child = aPitcher({ email: 'puck@example.org', ageBand: 'under16' });
    for (const to of [aCase(), aCase({ pitcher: child })]) {
      const made = preparedMail(kind, t.mail.shipped[kind], to, 'Sam', t);
      expect(made).toMatchObject({ missing: [], unknown: [] });
      expect(made.body).not.toMatch(/[{}]/);
      expect(made.subject).toContain('Buurttuin');
      expect(mailLink(to.pitcher.email, made)).toHaveProperty('link');
    }
  });
});

it('dates and times read as the Dutch write them', () => {
  const { body } = preparedMail('invitation', nl.mail.shipped.invitation, aCase(), 'Sam', nl);
  expect(body).toContain('Wanneer: dinsdag 28 oktober 2025, 19.30 uur');
  expect(body).toContain('Waar: De Tulp, Plein 1');
  expect(body).toContain('dinsdag 14 oktober 2025 om 19.00 uur, De Hamelink');
  expect(body).not.toContain('jonger dan 18');
});

it('without a session the training of the edition is told, and without either it is missing', () => {
  const body = { subject: 'x', body: '{training}' };
  const edition = anEdition({ trainingDate: '2025-10-14', trainingPlace: 'De Tulp' });
  const told = (more: Partial<MailCase>) => preparedMail('training', body, aCase({ sessions: [], ...more }), '', nl);
  expect(told({ edition }).body).toBe('dinsdag 14 oktober 2025, De Tulp');
  expect(told({}).missing).toEqual(['training']);
  expect(told({ edition: undefined }).missing).toEqual(['training']);
});

it('a mail to a child asks for the consent of a parent, also where the own text has no place for it', () => {
  const child = aCase({ pitcher: aPitcher({ ageBand: '16-17' }) });
  const made = (body: string) => preparedMail('invitation', { subject: 'x', body }, child, '', nl);
  expect(made('Dag {voornaam}').body).toBe(`Dag Noor\n\n${nl.mail.consentAsked}`);
  expect(made('A {Toestemming} B').body).toBe(`A ${nl.mail.consentAsked} B`);
  expect(made('Dag').asksGuardian).toBe(true);
});
