import { describe, expect, it } from 'vitest';
import { choices } from '../../renderer/domain/choices';
import type { Snapshot } from '../../renderer/domain/nouns';
import { told } from '../../renderer/domain/privacy';
import { annualReport } from '../../renderer/reports/annualReport';
import { en } from '../../renderer/texts/en';
import { nl, type Texts } from '../../renderer/texts/nl';
import { readDocx } from '../support/docxText';
import { anEdition, aPitch, aPitcher, aRow, aSnapshot, aYear } from '../support/records';
import { optionsFor, quickReportOf } from '../support/reportCases';

const both: readonly [string, Texts][] = [
  ['Dutch', nl],
  ['English', en],
];
const read = async (records: Partial<Snapshot>, options = {}) => {
  const { paragraphs, ...docx } = readDocx(await quickReportOf(aSnapshot(records), options));
  return { ...docx, text: paragraphs.join('\n').replace(/\u00a0/g, ' ') };
};
const evening = (number: number, values = {}) =>
  anEdition({ number, date: `2021-0${number}-05`, ...values }, `e${number}`);
const evenings = (n: number, values = {}) => Array.from({ length: n }, (_, at) => evening(at + 1, values));
const forms = (n: number) =>
  Array.from({ length: n }, () => aRow('evaluations', { editionId: 'e1', group: 'audience', grade: 8 }));

describe('a sentence of one, none or all', () => {
  const { annualReport: words, annualAround: around } = nl.reports;

  it.each([
    [words.enoughSentence(3, 3, 2), 'Alle 3 edities hadden minstens 2 pitches van jongeren.'],
    [words.enoughSentence(2, 2, 1), 'Beide edities hadden minstens 1 pitch van jongeren.'],
    [words.enoughSentence(2, 3, 2), '2 van de 3 edities hadden minstens 2 pitches van jongeren.'],
    [words.enoughSentence(0, 3, 2), 'Geen van de 3 edities had minstens 2 pitches van jongeren.'],
    [
      words.account.young(['18–27'], 1),
      'Als jong telt wie in deze leeftijdsgroep valt: 18–27. Het streven is minstens 1 pitch van jongeren per editie.',
    ],
    [
      words.account.young(['16–17', '18–27'], 0),
      'Als jong telt wie in een van deze leeftijdsgroepen valt: 16–17 en 18–27.',
    ],
    [words.costSentence('€ 5,00', 1, 3), 'Van 1 van de 3 edities zijn de kosten bekend: € 5,00.'],
    [words.budgetsKnown('€ 5,00', 2, 3), 'Van 2 van de 3 edities is een eigen begroting bekend: samen € 5,00.'],
    [
      around.introFunnel(3, 0, 0),
      'Er waren 3 aanmeldingen. Daarvan zijn er geen gekozen en stonden er geen op het podium.',
    ],
    [
      around.contact('0', 4),
      'Waar dat is vastgelegd, was er bij de helft van het aanbod op dezelfde dag contact (mediaan, n = 4).',
    ],
    [around.contact('1', 1), 'Bij 1 aanbod is vastgelegd wanneer er contact was: na 1 dag.'],
    [
      around.partners(2021, { fresh: 0, returning: 1, left: 0 }),
      'In 2021 deed 1 partner mee: die was erbij, bood hulp aan of droeg bij. Die partner was niet nieuw.',
    ],
  ])('%s', (sentence, expected) => expect(sentence).toBe(expected));

  it.each(both)('says the longest key message that is made from figures in 150 words, in %s', (_, { reports }) => {
    const message = reports.annualReport.keyMessage({
      year: 2021,
      editions: 12,
      pitches: 96,
      good: told(50),
      visitors: { sum: '1.000 bezoekers', one: false, known: 11 },
      offers: 100,
      delivered: 0,
      cost: { sum: '€ 30.000,00', known: 10 },
    });
    expect(message.split(/\s+/).length).toBeLessThanOrEqual(150);
  });

  it.each(both)('says of every indicator how it is counted, in %s', (_, { reports }) => {
    for (const indicator of choices.indicator) expect(reports.annualReport.explained[indicator].counted).toMatch(/\.$/);
  });
});

describe('the signs of a table', () => {
  const pitches = Array.from({ length: 12 }, (_, at) => aPitch({ editionId: 'e1', initiativeId: `i${at}` }, `p${at}`));
  const ideas = (themeOf: (at: number) => string) =>
    pitches.map((_, at) => aRow('initiatives', { title: 'Idee', themeId: themeOf(at) }, `i${at}`));
  const noteBelow = (text: string, caption: string) => {
    const from = text.split('\n');
    return from[from.findIndex((line) => line.includes(caption)) + 1] ?? '';
  };

  it('are those that stand in it, a dash beside a part that is not told too', async () => {
    const { themes } = aSnapshot();
    // Two or three pitches to a theme: all are few, and nothing else has to be kept back.
    const few = await read({ editions: [evening(1)], pitches, initiatives: ideas((at) => themes[at % 5]?.id ?? '') });
    const note = noteBelow(few.text, 'Pitches per thema');
    expect(note).toContain('<5: 1 tot en met 4.');
    expect(note).not.toContain('n.t.');
    expect(note).toContain('Een streepje staat waar het aantal niet precies is getoond.');
    const inside = await read(
      { editions: [evening(1)], pitches, initiatives: ideas((at) => themes[at % 5]?.id ?? '') },
      { version: 'internal' },
    );
    expect(noteBelow(inside.text, 'Pitches per thema')).not.toContain('streepje');
  });

  it('are in no table of which nothing may be told: a sentence says so', async () => {
    const { text, tables } = await read({
      editions: [evening(1)],
      pitches: pitches.slice(0, 1),
      initiatives: ideas(() => 'theme-groen'),
      evaluations: forms(2),
    });
    expect(text).toContain(
      'Over welke thema’s de ideeën gingen, staat hier niet: dat zou te veel over personen zeggen.',
    );
    expect(text).toContain('Wat elke groep van de avond vond, staat hier niet: dat zou te veel over personen zeggen.');
    expect(tables.filter(({ caption }) => /per thema|per groep/.test(caption))).toEqual([]);
  });
});

describe('what was stated', () => {
  it('is told apart from what was counted, and of which day the records are', async () => {
    const { text } = await read({ editions: evenings(1) }, { referenceDate: '2021-12-31' });
    expect(text).toContain(
      'Alle cijfers komen uit de administratie van het Initiatievencafé, zoals die was op 8 maart 2022. Uitkomsten en opvolging zijn die van 31 december 2021.',
    );
    expect(text).toContain('stand op 8 maart 2022');
    expect(text).not.toContain('stand op 31 december 2021');
  });

  it('is no grade where only forms were entered', async () => {
    const { text } = await read({ editions: evenings(1), evaluations: forms(12) });
    expect(text).toContain('Voor 2021 is geen rapportcijfer per editie vastgelegd.');
    expect(text).not.toContain('geen evaluaties');
    expect(text).not.toContain('opgegeven door het team');
    const stated = await read({ editions: evenings(1, { grade: 8, gradeCount: 12 }), evaluations: forms(12) });
    expect(stated.text).toContain('Het cijfer per editie is opgegeven door het team');
  });

  it('are budgets of some of the editions', async () => {
    const editions = [evening(1, { budgetCents: 100_000, costCents: 1 }), evening(2)];
    const { text } = await read({ editions, years: [aYear(2021, { budgetCents: 300_000 })] });
    expect(text).toContain('Van 1 van de 2 edities is een eigen begroting bekend: € 1.000,00.');
    expect(text).not.toContain('begrotingen van de edities zijn samen');
  });
});

describe('what was typed', () => {
  const records: Partial<Snapshot> = {
    editions: [evening(1)],
    pitches: [aPitch({ editionId: 'e1' }, 'p')],
    pitchers: [aPitcher({ givenName: 'Wietske', familyName: 'Verzonnen' }, 'w')],
    speakers: [aRow('speakers', { pitchId: 'p', pitcherId: 'w' })],
    improvements: [
      aRow('improvements', {
        editionId: 'e1',
        text: 'Wietske eerder bellen',
        doneEditionId: 'e1',
        doneOn: '2021-03-01',
      }),
      aRow('improvements', {
        editionId: 'e1',
        text: 'Eerder mailen naar zaal@example.org',
        doneEditionId: 'e1',
        doneOn: '2021-03-01',
      }),
      aRow('improvements', { editionId: 'e1', text: 'Na de peildatum', doneOn: '2022-03-05' }),
    ],
    broadcasts: [
      aRow('broadcasts', { editionId: 'e1', kind: 'interview', medium: 'radio', station: 'Wietske aan tafel' }),
    ],
  };

  it('names nobody and holds no address where everyone may read it', async () => {
    const { text, tables } = await read(records);
    expect(JSON.stringify([text, tables])).not.toMatch(/Wietske|example\.org/);
    expect(text).toContain('1 aangepakt verbeterpunt staat hier niet, omdat er een naam in staat.');
    expect(text).toContain('1 verbeterpunt staat nog open.');
    expect(tables.find(({ caption }) => caption.includes('Uitzendingen en berichten'))?.rows[1]?.[3]).toBe('n.t.');
  });

  it('stands as it was typed where the team reads it', async () => {
    const { text, tables } = await read(records, { version: 'internal' });
    expect(text).toContain('Deze 2 verbeterpunten zijn aangepakt:\nWietske eerder bellen\n');
    expect(JSON.stringify(tables)).toContain('Wietske aan tafel');
  });
});

it('says the same in English', async () => {
  const bytes = await annualReport(
    aSnapshot({ editions: evenings(2), evaluations: forms(2) }),
    optionsFor({ pageNumbers: false }),
    en,
  );
  expect(readDocx(bytes).paragraphs.join('\n')).toContain('What each group thought of the evening is not told here');
});
