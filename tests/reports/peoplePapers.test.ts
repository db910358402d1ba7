import { describe, expect, it } from 'vitest';
import { instant } from '../../renderer/domain/time';
import { contactList } from '../../renderer/reports/contactList';
import { followUpOverview } from '../../renderer/reports/followUpOverview';
import { personData, personReport } from '../../renderer/reports/personReport';
import { nl } from '../../renderer/texts/nl';
import { readDocx, tableNamed } from '../support/docxText';
import { anEdition, aPitch, aPitcher, aRow, aSnapshot } from '../support/records';

const now = instant(Date.UTC(2021, 11, 1, 12));

/** An evening a month ago: one idea by two people, one of whom does not want to be approached. */
const snapshot = aSnapshot({
  editions: [anEdition({ number: 12, date: '2021-10-28' }, 'e')],
  initiatives: [aRow('initiatives', { title: 'Repaircafé', themeId: 'klimaat' }, 'i')],
  pitches: [aPitch({ initiativeId: 'i', editionId: 'e', speech: 'Wie heeft er een kapotte stoel?' }, 'p')],
  pitchers: [
    aPitcher({ givenName: 'Noor', phone: '06-00000001', email: 'noor@example.org' }, 'noor'),
    aPitcher({ givenName: 'Sami', phone: '06-00000002', email: 'sami@example.org' }, 'sami'),
  ],
  speakers: [
    aRow('speakers', { pitchId: 'p', pitcherId: 'noor', order: 'a' }),
    aRow('speakers', { pitchId: 'p', pitcherId: 'sami', order: 'b' }),
  ],
  asks: [aRow('asks', { pitchId: 'p', kind: 'space', text: 'Een ruimte met stopcontacten' }, 'ask')],
  offers: [
    aRow('offers', {
      pitchId: 'p',
      editionId: 'e',
      from: 'een bezoeker',
      text: 'Gereedschap',
      offeredOn: '2021-10-28',
    }),
  ],
  partners: [
    aRow(
      'partners',
      { name: 'Zaaltje', kind: 'socialOrganisation', helps: ['space'], helpText: 'Ruimte overdag' },
      'hall',
    ),
    aRow('partners', { name: 'Anders', kind: 'bank' }, 'bank'),
  ],
  contacts: [aRow('contacts', { partnerId: 'hall', givenName: 'Bea', familyName: 'Beheerder', role: 'beheer' }, 'bea')],
  teamMembers: [aRow('teamMembers', { name: 'Bo Regelaar', role: 'opvolging', phone: '06-00000003' }, 'bo')],
  consents: [
    aRow('consents', { subjectId: 'sami', purpose: 'followUp', answer: 'no', date: '2021-10-01' }),
    aRow('consents', {
      subjectId: 'noor',
      purpose: 'shareContact',
      answer: 'yes',
      date: '2021-10-01',
      partnerId: 'hall',
    }),
  ],
});
const textOf = ({ paragraphs, tables }: ReturnType<typeof readDocx>) =>
  [...paragraphs, ...tables.flatMap(({ rows }) => rows.flat())].join('\n');

describe('the follow-up overview', () => {
  it('lists what is late per idea, and how to reach who agrees to that', async () => {
    const docx = readDocx(await followUpOverview(snapshot, { now }, nl));
    expect(tableNamed(docx, 'Te laat').slice(1)).toEqual([
      ['11-11-2021', '12', 'Gereedschap – Repaircafé', 'contact leggen', 'een bezoeker'],
      [
        '11-11-2021',
        '12',
        'Repaircafé',
        'eerste ronde',
        'Noor Voorbeeld, 06-00000001, noor@example.org; Sami Voorbeeld (wil niet benaderd worden)',
      ],
    ]);
    expect(textOf(docx)).not.toContain('06-00000002');
    expect(docx.paragraphs).toContain('Er staan 2 gesprekken open; 2 daarvan zijn te laat.');
  });

  it('says that nobody is to be called', async () => {
    expect(readDocx(await followUpOverview(aSnapshot(), { now }, nl)).paragraphs).toContain(
      'Er hoeft niemand gesproken te worden.',
    );
  });
});

describe('the contact list', () => {
  const parts = ['team', 'partners', 'asks'];

  it('is who is who, and which asks suit whom', async () => {
    const docx = readDocx(await contactList(snapshot, { now, partnerId: null, parts }, nl));
    expect(tableNamed(docx, 'Het team')[1]).toEqual(['Bo Regelaar', 'opvolging', '06-00000003', '']);
    expect(tableNamed(docx, 'Partners en contactpersonen').slice(1)).toEqual([
      ['Anders', 'Bank', '', '', ''],
      ['Zaaltje', 'Maatschappelijke organisatie', 'Bea Beheerder, beheer', '', ''],
    ]);
    const [, ask] = tableNamed(docx, 'Oproepen die passen bij Zaaltje');
    expect(ask?.slice(0, 3)).toEqual(['Repaircafé', 'Een ruimte met stopcontacten', 'Ruimte']);
    expect(docx.paragraphs).toContain('Voor 1 partner is er nu geen open oproep die past.');
  });

  it('leaves out what was not asked for', async () => {
    const docx = readDocx(await contactList(snapshot, { now, partnerId: null, parts: ['partners'] }, nl));
    expect(docx.headings).toEqual(['Partners en contactpersonen']);
  });

  it('says of each part when there is nothing, and does not announce what does not come', async () => {
    const none = { ...snapshot, partners: [], contacts: [], teamMembers: [] };
    const { paragraphs } = readDocx(await contactList(none, { now, partnerId: null, parts }, nl));
    const noPartners = 'Er zijn nog geen partners of contactpersonen.';
    expect(paragraphs.slice(2)).toEqual([
      ...['Het team', 'Er staat nog niemand in het team.', 'Partners en contactpersonen', noPartners],
      ...['Oproepen die passen, per partner', noPartners],
    ]);
  });

  it('tells a partner how to reach only who agreed that this partner may know', async () => {
    const forOne = (partnerId: string) => contactList(snapshot, { now, partnerId, parts }, nl).then(readDocx);
    const docx = await forOne('hall');
    expect(tableNamed(docx, 'Oproepen die passen')[1]?.[3]).toBe('Noor Voorbeeld, 06-00000001, noor@example.org');
    for (const secret of ['Sami', '06-00000002', 'Bo Regelaar', 'Bea']) expect(textOf(docx)).not.toContain(secret);
    const withdrawn = snapshot.consents.map((consent) => ({ ...consent, withdrawnOn: '2021-11-30' }));
    const later = await contactList({ ...snapshot, consents: withdrawn }, { now, partnerId: 'hall', parts }, nl);
    expect(tableNamed(readDocx(later), 'Oproepen die passen')[1]?.[3]).toBe('via het team');
    expect((await forOne('bank')).paragraphs).toContain('Er zijn nu geen open oproepen die passen.');
  });
});

describe('the file of a person', () => {
  it('has everything of that person in words, and nobody else by name', async () => {
    const docx = readDocx(await personReport(snapshot, { now, personId: 'noor' }, nl));
    const text = textOf(docx);
    for (const said of ['Noor', '06-00000001', 'noor@example.org', 'Wie heeft er een kapotte stoel?', 'Repaircafé'])
      expect(text).toContain(said);
    expect(text).toContain('gegevens delen met een partner');
    for (const other of ['Sami', '06-00000002', 'sami@example.org', 'Bo Regelaar']) expect(text).not.toContain(other);
    expect(docx.headings).toEqual(expect.arrayContaining(['Eigen gegevens', 'Pitch', 'Toestemming']));
  });

  it('says so when nobody is chosen', async () => {
    const docx = readDocx(await personReport(snapshot, { now, personId: 'gone' }, nl));
    expect(docx.paragraphs.some((line) => line.startsWith('Er is geen persoon gekozen'))).toBe(true);
  });

  it('goes out as data as well, without the bytes of pictures', () => {
    const photo = aRow('photos', {
      pitcherIds: ['noor'],
      picture: new Uint8Array([1, 2, 3]),
      description: 'Op het podium',
    });
    const data = personData({ ...snapshot, photos: [photo] }, { personId: 'noor' });
    expect(Object.keys(data)[0]).toBe('pitchers');
    expect(data.pitchers).toHaveLength(1);
    expect(data.photos?.[0]).toMatchObject({ description: 'Op het podium' });
    expect(JSON.stringify(data)).not.toContain('"picture"');
    expect(personData(snapshot, { personId: 'gone' })).toEqual({});
  });
});
