import { describe, expect, it } from 'vitest';
import { outsideAddress } from '../../electron/addresses';
import {
  filled,
  isPlainAddress,
  longestMailLink,
  type MailText,
  type MailValues,
  mailLink,
  needsGuardian,
  unknownPlaceholders,
} from '../../renderer/domain/mail';
import { aPitcher, aRow } from '../support/records';

const values: MailValues = {
  givenName: 'Noor',
  name: 'Noor Voorbeeld',
  title: 'Buurttuin',
  edition: '13',
  date: 'dinsdag 28 oktober 2025',
  time: '19.30 uur',
  venue: 'De Tulp',
  training: 'dinsdag 14 oktober 2025',
  reason: '',
  referral: '',
  consent: '',
  sender: 'Sam',
  organisation: '',
};
const text = (body: string, subject = 'Over je idee'): MailText => ({ subject, body });

describe('filling in a text', () => {
  it.each([
    ['Dag {voornaam},', {}, 'Dag Noor,', []],
    ['Dag { Voornaam },', {}, 'Dag Noor,', []],
    [
      'Je pitcht op {datum} om {tijd} in {locatie}.',
      {},
      'Je pitcht op dinsdag 28 oktober 2025 om 19.30 uur in De Tulp.',
      [],
    ],
    ['Kom op {datum}.', { date: '' }, 'Kom op {datum}.', ['date']],
    ['Dag.\nDe reden: {reden}\nTot ziens.', {}, 'Dag.\nTot ziens.', []],
    ['Dag.\n\n{reden}\n\n{verwijzing}\n\nGroet', {}, 'Dag.\n\nGroet', []],
    ['Dag.\nDe reden: {reden}', { reason: 'De avond is vol.' }, 'Dag.\nDe reden: De avond is vol.', []],
    ['{onbekend} blijft staan', {}, '{onbekend} blijft staan', []],
    ['Over {titel}', { title: '{datum} $& {reden}' }, 'Over {datum} $& {reden}', []],
    ['a\r\nb\rc', {}, 'a\nb\nc', []],
  ] as const)('%j with %j', (body, known, expected, missing) => {
    expect(filled(text(body), { ...values, ...known })).toEqual({ subject: 'Over je idee', body: expected, missing });
  });

  it('puts a subject on one line, whatever was typed in a title', () => {
    const { subject } = filled(text('', 'Je idee: {titel}'), {
      ...values,
      title: 'Tuin\r\nBcc: iemand@example.org\u2028x',
    });
    expect(subject).toBe('Je idee: Tuin Bcc: iemand@example.org x');
  });

  it('names the words in braces that mean nothing, each once', () => {
    expect(unknownPlaceholders(text('{naam} {plaats} {plaats} {}', '{Titel} {foo bar}'))).toEqual([
      'foo bar',
      'plaats',
      '',
    ]);
  });
});

describe('the consent of a parent', () => {
  const child = aPitcher({ ageBand: 'under16' }, 'kind');
  const answers = (givenBy: 'self' | 'guardian', purposes: readonly ('photo' | 'video' | 'broadcast')[]) =>
    purposes.map((purpose) => aRow('consents', { subjectId: 'kind', purpose, answer: 'yes', givenBy }));
  const all = ['photo', 'video', 'broadcast'] as const;
  it.each([
    ['is asked of a child without any answer', child, [], 'invitation', true],
    ['is asked while an answer of the evening is missing', child, answers('guardian', ['photo']), 'invitation', true],
    ['is asked when the child answered', child, answers('self', all), 'training', true],
    ['is there', child, answers('guardian', all), 'invitation', false],
    ['is no matter for who is declined', child, [], 'decline', false],
    ['is no matter for a grown-up', aPitcher({ ageBand: '18-27' }, 'kind'), [], 'invitation', false],
    ['is no matter when the age is not known', aPitcher({ ageBand: 'unknown' }, 'kind'), [], 'invitation', false],
  ] as const)('%s', (_name, pitcher, consents, kind, expected) => {
    expect(needsGuardian(kind, pitcher, consents)).toBe(expected);
  });
});

describe('a mail as an address', () => {
  it('is one that the machine room opens, with breaks and signs kept', () => {
    const mail = text('Dag Noor,\n\n50% & meer?', 'Je idee: Tuin & co');
    const made = mailLink('noor@example.org', mail);
    if (!('link' in made)) throw new Error(made.why);
    const opened = new URL(outsideAddress(made.link) ?? '');
    expect(opened.pathname).toBe('noor@example.org');
    expect(opened.searchParams.get('subject')).toBe('Je idee: Tuin & co');
    expect(opened.searchParams.get('body')).toBe('Dag Noor,\r\n\r\n50% & meer?');
    expect([...opened.searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it.each([
    ['', 'noAddress'],
    ['noor', 'badAddress'],
    ['noor@example.org?bcc=x@example.org', 'badAddress'],
    ['noor,sam@example.org', 'badAddress'],
    ['noor@example.org\r\nBcc: x@example.org', 'badAddress'],
    ['zoë@example.org', 'badAddress'],
  ])('to %j does not open: %s', (to, why) => expect(mailLink(to, text('Dag'))).toEqual({ why }));

  it('that is too long says so, at the very limit', () => {
    const bare = mailLink('a@example.org', text('', 'x'));
    const room = longestMailLink - ('link' in bare ? bare.link.length : 0);
    expect(mailLink('a@example.org', text('b'.repeat(room), 'x'))).toHaveProperty('link');
    expect(mailLink('a@example.org', text('b'.repeat(room + 1), 'x'))).toEqual({ why: 'tooLong' });
  });

  it.each(["o'brien+cafe@example.org", 'a_b-c.d@mail.example.org'])('%s is plain', (address) => {
    expect(isPlainAddress(address)).toBe(true);
  });
});
