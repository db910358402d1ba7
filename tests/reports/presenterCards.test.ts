import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../renderer/domain/nouns';
import { fittedCards } from '../../renderer/reports/cardLook';
import { presenterCards } from '../../renderer/reports/presenterCards';
import { en } from '../../renderer/texts/en';
import { nl } from '../../renderer/texts/nl';
import { readDocx } from '../support/docxText';
import { aPaperEvening, dayAfter } from '../support/paperEvening';
import { aRow } from '../support/records';

const ahead = () => aPaperEvening({ isHeld: false });
const read = async (snapshot: Snapshot = ahead(), texts = nl) =>
  readDocx(await presenterCards(snapshot, dayAfter, texts));

/** What stands on the card with a title, from top to bottom. */
async function card(title: string, snapshot: Snapshot = ahead()): Promise<readonly string[]> {
  const { paragraphs, headings } = await read(snapshot);
  const from = paragraphs.lastIndexOf(title);
  const next = headings[headings.indexOf(title) + 1];
  return paragraphs.slice(from, next === undefined ? undefined : paragraphs.lastIndexOf(next));
}

describe('the cards of an evening', () => {
  it('come in the order of the evening, between an opening and a closing', async () => {
    const { headings } = await read();
    expect(headings).toEqual([
      'De avond op volgorde',
      'Opening',
      'Terugblik: De geveltuinen',
      '1 · Buurtmoestuin Meerwijk',
      '2 · Repaircafé voor fietsen',
      '3 · Samen eten op zondag',
      '4 · Muziekles voor iedereen, ook als je geen geld hebt voor een instrument',
      '5 · Taalmaatjes in het park',
      '6 · Zwerfvuil wordt kunst',
      'Afsluiting',
    ]);
  });

  it('say who pitches, how that sounds, what to mind and what is asked', async () => {
    expect(await card('1 · Buurtmoestuin Meerwijk')).toEqual([
      '1 · Buurtmoestuin Meerwijk',
      '19.48 uur · 2 min · Pitch 1 van 6',
      'Evi van der Dijkstra',
      'zeg: EE-vie van der DIJK-stra',
      'Introductie',
      'Evi kent elke plant bij de naam.',
      'Let op',
      'Met slides',
      'Idee',
      'Samen groente kweken op het lege veld.',
      'Oproep',
      'Vrijwilligers: Wie spit er een middag mee?',
      'Materiaal: Bel mij: 06-00000042 of evi@example.org',
      'Vraag aan de zaal',
      'Wie komt er één keer een paar uur helpen?',
      'Wie heeft spullen staan of kan iets lenen?',
    ]);
  });

  it('say who may not be shown, who brings an interpreter, and for whom it must be calm', async () => {
    expect(await card('2 · Repaircafé voor fietsen')).toEqual(
      expect.arrayContaining(['Niet op foto, niet filmen, niet uitzenden', 'Tolk: Nederlandse gebarentaal']),
    );
    expect(await card('3 · Samen eten op zondag')).toEqual(
      expect.arrayContaining(['Nog niet gevraagd: niet filmen', 'Rustig podium: geen felle lichten, rustig scherm']),
    );
  });

  it('tell what became of an idea that is looked back on', async () => {
    const [, meta, ...lines] = await card('Terugblik: De geveltuinen', aPaperEvening());
    expect(meta).toBe('19.40 uur · 4 min · Pitchte op editie 12 (12 mei 2026)');
    expect(lines.slice(0, 2)).toEqual(['Otto Vroeger', 'zeg: OT-to']);
    expect(lines).toEqual(
      expect.arrayContaining([
        ...['Wat ervan werd', 'Gerealiseerd (bekend op 1 september 2026)', 'Veertig gevels'],
        ...['Vroeg toen', 'Materiaal: Plantjes', 'Kreeg hulp', 'Materiaal: Compost, van Toos'],
      ]),
    );
  });

  it('say of who was asked to look back and did not answer that they may not come', async () => {
    const snapshot = ahead();
    const lookBacks = snapshot.lookBacks.map((one) => ({ ...one, presence: 'invited' as const }));
    expect(await card('Terugblik: De geveltuinen', { ...snapshot, lookBacks })).toContain(
      'Heeft nog niet gezegd te komen',
    );
    const absent = snapshot.lookBacks.map((one) => ({ ...one, presence: 'absent' as const }));
    expect((await read({ ...snapshot, lookBacks: absent })).headings).not.toContain('Terugblik: De geveltuinen');
  });

  it('open and close with the facts', async () => {
    expect(await card('Opening')).toEqual([
      'Opening',
      '19.30 uur · 10 min',
      'Welkom bij editie 13 van het Initiatievencafé, in Het Seinwezen.',
      'Vanavond: 6 pitches en 1 terugblik.',
      'Tot nu toe: 1 editie met samen 1 pitch.',
      'Een pitch duurt 2 minuten. Daarna 3 minuten vragen en 2 minuten cadeautjes.',
      'Partners in de zaal: Spaarnebank.',
      'Toegankelijkheid: Lift naar de zaal',
    ]);
    expect(await card('Afsluiting')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Nodig iedereen uit voor de netwerkborrel, tot \d\d\.\d\d uur\.$/),
        'De volgende editie is donderdag 11 februari 2027, in Het Seinwezen.',
        'Terugkijken: kijk.example.org/13',
      ]),
    );
  });

  it('show the gift that is ready instead of what could be asked', async () => {
    const snapshot = ahead();
    const gifts = [aRow('gifts', { pitchId: 'avond-p0', text: 'Een kruiwagen' })];
    const lines = await card('1 · Buurtmoestuin Meerwijk', { ...snapshot, gifts });
    expect(lines).toEqual(expect.arrayContaining(['Cadeautje dat klaarligt', 'Een kruiwagen']));
    expect(lines).not.toContain('Vraag aan de zaal');
  });

  it('are there without a run of show, without people and without pitches', async () => {
    const snapshot = ahead();
    const bare = await read({ ...snapshot, cues: [], speakers: [] });
    expect(bare.paragraphs).toContain('Wie pitcht, is nog niet bekend.');
    expect(bare.headings.slice(2, 4)).toEqual(['Terugblik: De geveltuinen', '1 · Buurtmoestuin Meerwijk']);
    const none = await read({ ...snapshot, pitches: [], lookBacks: [] });
    expect(none.headings).toEqual(['De avond op volgorde', 'Opening', 'Afsluiting']);
    expect(none.paragraphs).toContain('Er zijn nog geen pitches gekozen.');
  });

  it('are each one page, cut where nothing else helps, and then say where the rest is', async () => {
    const snapshot = ahead();
    const long = 'Wie spit er een zaterdagmiddag mee en neemt een schep mee van huis? '.repeat(40);
    const asks = Array.from({ length: 6 }, () => aRow('asks', { pitchId: 'avond-p0', text: long.slice(0, 200) }));
    const initiatives = snapshot.initiatives.map((one, at) => (at === 0 ? { ...one, summary: long } : one));
    const lines = await card('1 · Buurtmoestuin Meerwijk', { ...snapshot, initiatives, asks });
    expect(lines.at(-1)).toBe('Dit is niet alles. De rest staat in Podium, bij deze pitch.');
    expect(lines.filter((line) => line.endsWith('…')).length).toBeGreaterThan(1);
    expect(lines).toContain('Evi van der Dijkstra');
    // What fits is left as it is, in smaller type.
    const fitting = initiatives.map((one) => ({ ...one, summary: one.summary.slice(0, 500) }));
    const whole = await card('1 · Buurtmoestuin Meerwijk', { ...snapshot, initiatives: fitting });
    expect(whole).toContain(long.slice(0, 500).trim());
    // More asks than a page has lines: as many as there is room for.
    const many = Array.from({ length: 80 }, () => aRow('asks', { pitchId: 'avond-p0', text: 'Wie?' }));
    const most = await card('1 · Buurtmoestuin Meerwijk', { ...snapshot, asks: many });
    expect(most.at(-1)).toBe('Dit is niet alles. De rest staat in Podium, bij deze pitch.');
    expect(most.length).toBeLessThan(40);
  });

  it('share one size, but for a card with more on it than the others', () => {
    const text = (signs: number) => [{ kind: 'text', text: 'Een woord. '.repeat(signs / 11) }] as const;
    const { cards, shared } = fittedCards([text(110), text(1100), text(2090), text(9900)], 'De rest staat elders.');
    expect(cards.map(({ size }) => size === shared)).toEqual([true, true, false, false]);
    expect(cards[2]?.blocks).toHaveLength(1);
    expect(cards[3]?.blocks.at(-1)).toEqual({ kind: 'note', text: 'De rest staat elders.' });
    const sizes = cards.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('are there in English', async () => {
    expect((await read(ahead(), en)).headings.slice(0, 2)).toEqual(['The evening in order', 'Opening']);
  });
});
