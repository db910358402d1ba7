import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../renderer/domain/nouns';
import { filled, usualEvening } from '../../renderer/domain/template';
import { programme } from '../../renderer/reports/programme';
import { publicText, withoutContact } from '../../renderer/reports/publicWords';
import { nl } from '../../renderer/texts/nl';
import { readDocx } from '../support/docxText';
import { aPaperEvening, dayAfter } from '../support/paperEvening';
import { aPitch, aPitcher, aRow } from '../support/records';
import { all, readXml, textOf } from '../support/xml';

const made = (snapshot: Snapshot) => programme(snapshot, dayAfter, nl);
const read = async (snapshot: Snapshot) => {
  const docx = readDocx(await made(snapshot));
  // The space before the last word is one that holds.
  return { ...docx, paragraphs: docx.paragraphs.map((line) => line.replace(/\u00a0/g, ' ')) };
};
const ahead = () => aPaperEvening({ isHeld: false });

describe('the leaflet', () => {
  it('is on pages of A5, in the order in which they are read', async () => {
    const bytes = await made(ahead());
    const body = readXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
    const [size] = all(body, 'w:pgSz');
    expect([size?.attributes['w:w'], size?.attributes['w:h']]).toEqual(['8390', '11905']);
    expect(all(body, 'w:cols').every(({ attributes }) => (attributes['w:num'] ?? '1') === '1')).toBe(true);
    const { headings } = readDocx(bytes);
    expect(headings.filter((one) => !/ · /.test(one))).toEqual([
      ...['Zo gaat de avond', 'Meekijken en terugkijken', 'Met dank aan'],
      ...['De ideeën', 'Zo kun je helpen', 'Dit wil ik doen'],
    ]);
  });

  it('says when and where, and whether one can get in', async () => {
    const { paragraphs } = await read(ahead());
    expect(paragraphs.slice(0, 7)).toEqual([
      'Initiatievencafé',
      'Editie 13',
      '6 ideeën van inwoners voor de stad. Jij kunt ze verder helpen.',
      'Donderdag 15 oktober 2026',
      'Inloop vanaf 19.00 uur, begin om 19.00 uur',
      'Het Seinwezen, Kinderhuisvest 1, Haarlem',
      'Toegankelijkheid: Lift naar de zaal',
    ]);
  });

  it('has the order of the evening, pitches that follow on one another in one line', async () => {
    const { paragraphs } = await read(ahead());
    const lines = paragraphs.filter((line) => /^\d\d\.\d\d uur\t/.test(line)).map((line) => line.split('\t')[1]);
    expect(lines).toEqual([
      ...['Inloop', 'Opening', 'Terugblik: de geveltuinen', 'Terugblik: Buurtbus Noord'],
      ...[
        'Pitches 1 tot en met 3',
        'Muziek: De Straatband',
        'Pauze',
        'Pitches 4 tot en met 6',
        'Afsluiting',
        'Netwerkborrel',
      ],
    ]);
  });

  it('names by first name who agreed, and others as residents', async () => {
    const snapshot = ahead();
    const second = aRow('speakers', { pitchId: 'avond-p0', pitcherId: 'avond-q1', order: 'a1' });
    const { paragraphs } = await read({ ...snapshot, speakers: [...snapshot.speakers, second] });
    expect(paragraphs).toContain('Samen groente kweken op het lege veld. Idee van Evi en een bewoner.');
    expect(paragraphs.filter((line) => line === 'Idee van een bewoner.')).toHaveLength(5);
    const text = paragraphs.join('\n');
    for (const name of ['Dijkstra', 'Sami', 'Verzonnen', 'Fenna', 'Otto', 'Han Presentator', 'Bea', 'Ada'])
      expect(text).not.toContain(name);
  });

  it('takes a name away at once when the yes is withdrawn', async () => {
    const snapshot = ahead();
    const consents = snapshot.consents.map((one) => ({ ...one, withdrawnOn: '2026-10-16' }));
    expect((await read({ ...snapshot, consents })).paragraphs.join('\n')).not.toContain('Evi');
  });

  it('holds no contact data, whatever was typed', async () => {
    const { paragraphs } = await read(ahead());
    expect(paragraphs).toContain('Gezocht: Wie spit er een middag mee?');
    expect(paragraphs).toContain('Gezocht: Bel mij: … of …');
    expect(paragraphs).toContain('Gezocht: ruimte');
    expect(paragraphs.join('\n')).not.toMatch(/@|06-/);
  });

  it('leaves out what names someone who did not agree', async () => {
    const snapshot = ahead();
    const initiatives = snapshot.initiatives.map((one, at) =>
      at === 1 ? { ...one, title: 'Fietsen met Sami', summary: 'Sami Verzonnen maakt je fiets.' } : one,
    );
    const { headings, paragraphs } = await read({ ...snapshot, initiatives });
    expect(headings).toContain('2 · Een idee voor de stad');
    expect(paragraphs.join('\n')).not.toContain('Sami');
    const evi = (at: number) =>
      snapshot.initiatives.map((one, i) => (i === at ? { ...one, title: 'De soep van Evi' } : one));
    expect((await read({ ...snapshot, initiatives: evi(0) })).headings).toContain('1 · De soep van Evi');
    const other = { ...snapshot.pitchers[1], givenName: 'Evi' };
    const pitchers = snapshot.pitchers.map((one, at) => (at === 1 ? { ...one, ...other } : one));
    expect((await read({ ...snapshot, pitchers, initiatives: evi(1) })).headings).toContain(
      '2 · Een idee voor de stad',
    );
  });

  it('thanks the partners that come; the fixed ones as long as none said so', async () => {
    const snapshot = ahead();
    const thanked = async (records: Snapshot) => {
      const { paragraphs } = await read(records);
      return paragraphs[paragraphs.indexOf('Met dank aan') + 1];
    };
    expect(await thanked(snapshot)).toBe('Spaarnebank.');
    expect(await thanked({ ...snapshot, presences: [] })).toBe('Fonds Weg en Spaarnebank.');
    expect((await read({ ...snapshot, presences: [], partners: [] })).headings).not.toContain('Met dank aan');
  });

  it('says where to watch back, as one types it', async () => {
    expect((await read(ahead())).paragraphs).toContain('Terugkijken: kijk.example.org/13');
    expect((await read({ ...ahead(), broadcasts: [] })).headings).not.toContain('Meekijken en terugkijken');
  });

  it('is one without pitches, and without an edition', async () => {
    const none = await read({ ...ahead(), pitches: [], cues: [] });
    expect(none.paragraphs).toContain('Welke ideeën er komen, staat nog niet vast.');
    expect(none.paragraphs).toContain('De volgorde van de avond volgt nog.');
    const gone = readDocx(await programme(ahead(), { ...dayAfter, editionId: 'gone' }, nl));
    expect(gone.headings).toEqual(['De ideeën']);
  });
});

/** An evening with so many pitches, of which the summaries and asks are so long. */
function evening(pitches: number, signs: number): Snapshot {
  const text = 'Samen maken we van het lege veld een plek voor de hele straat. '.repeat(40).slice(0, signs);
  const ids = Array.from({ length: pitches }, (_, at) => `p${at}`);
  const at = (nr: number) => `a${String(nr).padStart(2, '0')}`;
  const cues = filled(usualEvening, ids);
  return {
    ...ahead(),
    broadcasts: [],
    cues: cues.map((cue, nr) => aRow('cues', { ...cue, editionId: 'avond', order: at(nr) })),
    pitches: ids.map((id, nr) => aPitch({ editionId: 'avond', initiativeId: `i-${id}`, order: at(nr) }, id)),
    initiatives: ids.map((id) => aRow('initiatives', { title: `Idee ${id}`, summary: text }, `i-${id}`)),
    asks: ids.flatMap((pitchId) =>
      [1, 2].map(() => aRow('asks', { pitchId, text: text.slice(0, Math.max(40, signs / 10)) })),
    ),
  };
}

/** The paragraphs that open each page but the first. */
function openings(bytes: Uint8Array): string[] {
  const body = readXml(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
  return all(body, 'w:p').flatMap((p) => (all(p, 'w:pageBreakBefore').length > 0 ? [textOf(p)] : []));
}

describe('the pages of a leaflet', () => {
  it.each([
    [0, 100, 2],
    [1, 100, 2],
    [2, 100, 2],
    [3, 100, 4],
    [4, 100, 4],
    [6, 100, 4],
    [8, 100, 4],
    [10, 100, 4],
    [11, 100, 4],
    [13, 100, 8],
    [13, 300, 8],
    [6, 2000, 8],
    [3, 2000, 8],
    [2, 2000, 4],
  ])('with %i pitches of %i signs are %i', async (pitches, signs, pages) => {
    const bytes = await made(evening(pitches, signs));
    expect(openings(bytes)).toHaveLength(pages - 1);
    const { headings } = readDocx(bytes);
    expect(headings.filter((one) => one.includes(' · '))).toHaveLength(pitches);
  });

  it('share the ideas evenly', async () => {
    const opening = openings(await made(evening(9, 100)));
    expect(opening).toEqual(['De ideeën', '5 · Idee p4', 'Zo kun je helpen']);
  });

  it('have the order of the evening, room to write on and room for notes where ideas leave pages over', async () => {
    expect(openings(await made(evening(3, 2000)))).toEqual([
      ...['Zo gaat de avond', 'De ideeën', '2 · Idee p1', '3 · Idee p2'],
      ...['Dit wil ik doen', 'Ruimte voor je notities', 'Zo kun je helpen'],
    ]);
  });

  it('cut no text that fits, and say where to hear the rest of one that does not', async () => {
    const end = 'Meer horen? Vraag het de initiatiefnemer.';
    const whole = await read(evening(6, 1200));
    expect(whole.paragraphs.some((line) => line.includes(end))).toBe(false);
    const { paragraphs } = await read(evening(1, 2500));
    const [told] = paragraphs.filter((line) => line.startsWith('Samen maken'));
    expect(told).toMatch(/[a-z]… Meer horen\? Vraag het de initiatiefnemer\.$/);
  });
});

describe('words for strangers', () => {
  it.each([
    ['Mail evi.d@example.org.', 'Mail …'],
    ['Bel 06-12345678 of 023 511 51 15', 'Bel … of …'],
    ['+31 (0)6 12 34 56 78!', '…!'],
    ['Kom op 15-10-2026 om 19.30 uur', 'Kom op 15-10-2026 om 19.30 uur'],
    ['Open op 01-02-2027 van 09.00-12.00 uur', 'Open op 01-02-2027 van 09.00-12.00 uur'],
    ['0612345678 en (023) 511 51 15', '… en …'],
    ['Voor 1.250 mensen, € 2.500,00', 'Voor 1.250 mensen, € 2.500,00'],
    ['Postbus 511, 2003 PB', 'Postbus 511, 2003 PB'],
  ])('keep no contact data: %s', (typed, shown) => {
    expect(withoutContact(typed)).toBe(shown);
  });

  it('name no one but who agreed', () => {
    const [evi, sami] = [
      aPitcher({ givenName: 'Evi', familyName: 'Dijkstra' }),
      aPitcher({ givenName: 'Sami', familyName: 'Verzonnen' }),
    ];
    const secret = { people: [sami], open: [evi.givenName, evi.familyName] };
    expect(publicText('De tuin van Evi', secret)).toBe('De tuin van Evi');
    expect(publicText('De tuin van Sami', secret)).toBeNull();
  });
});
