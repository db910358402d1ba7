import { describe, expect, it } from 'vitest';
import { fieldsOf, type Snapshot, type TableName } from '../../renderer/domain/nouns';
import { listNames, versions } from '../../renderer/exports/choice';
import { listOf } from '../../renderer/exports/lists';
import { recognise } from '../../renderer/imports/recognition';
import { targetFor } from '../../renderer/imports/sheetKinds';
import { en } from '../../renderer/texts/en';
import { nl } from '../../renderer/texts/nl';
import { aHistory, aRow } from '../support/records';

const records = aHistory({ editions: 2, pitchesPerEdition: 2 });
const cases = listNames.flatMap((name) =>
  versions.flatMap((version) => [nl, en].map((texts) => ({ name, version, texts, language: texts.language }))),
);

describe('a list that goes out', () => {
  it.each(cases)('$name, $version, in $language: the import knows every heading, and each once', (one) => {
    const { name, version, texts } = one;
    const headings = listOf(name, records, version, texts).columns.map(({ heading }) => heading);
    const targets = headings.map((heading) => targetFor(name, heading)?.key);
    expect(headings.filter((_, at) => targets[at] === undefined)).toEqual([]);
    expect(new Set(targets).size).toBe(headings.length);
  });

  it.each(cases)('$name, $version, in $language: the import takes it for what it is', ({ name, version, texts }) => {
    const list = listOf(name, records, version, texts);
    const headings = list.columns.map(({ heading }) => heading);
    const table = { name: list.name, headings, rows: [], from1904: false, problems: [] };
    const [found] = recognise([table]);
    expect(found?.kind).toBe(name);
    expect(found?.columns).not.toContain(null);
  });

  it('has a column for every field of what it lists, but for places among others and what a row itself says', () => {
    // Fields that rows say by standing where they do, or that the name of a venue says already.
    const bySelf = ['pitches.initiativeId', 'asks.pitchId', 'gifts.pitchId', 'outcomes.pitchId', 'venues.name'].concat([
      'contacts.partnerId',
      'consents.subject',
      'consents.subjectId',
      'consents.purpose',
      'consents.answer',
    ]);
    // Which of the asks, gifts or people of the team it is can't be told in a cell.
    const untold = ['offers.askId', 'offers.giftId', 'offers.responsibleId'];
    const tables = {
      editions: ['editions', 'venues'],
      pitches: ['initiatives', 'pitches', 'pitchers', 'asks', 'gifts', 'outcomes', 'consents'],
      partners: ['partners', 'contacts'],
      offers: ['offers'],
    } as const satisfies Record<string, readonly TableName[]>;
    for (const name of listNames) {
      const targets = listOf(name, records, 'complete', nl).columns.map(({ heading }) => targetFor(name, heading)?.key);
      const special: Record<string, string> = {
        'editions.venueId': 'venue',
        'pitches.editionId': 'edition',
        'offers.editionId': 'edition',
        'offers.pitchId': 'pitchTitle',
        'offers.from': 'from',
      };
      for (const table of tables[name])
        for (const field of fieldsOf(table)) {
          const key = `${table}.${field.name}`;
          if (field.hint.kind !== 'hidden' && !bySelf.includes(key) && !untold.includes(key))
            expect(targets, key).toContain(special[key] ?? key);
          else expect(targets, key).not.toContain(key);
        }
    }
  });

  it('names an edition so that no other is meant', () => {
    const editions = [
      aRow('editions', { number: 1, date: '2021-01-05' }, 'a'),
      aRow('editions', { number: 1, date: '2021-02-05' }, 'b'),
      aRow('editions', { name: 'Zomereditie' }, 'c'),
      aRow('editions', { number: 2, date: '2021-02-06' }, 'd'),
    ];
    const pitches = [...editions.map(({ id }) => id), null].map((editionId, at) =>
      aRow('pitches', { editionId, initiativeId: 'i', order: `a${at}` }),
    );
    const snapshot: Snapshot = {
      ...records,
      editions,
      pitches,
      initiatives: [aRow('initiatives', { title: 'X' }, 'i')],
    };
    const cells = listOf('pitches', snapshot, 'complete', nl).rows.map((row) => row[0]);
    expect(cells).toEqual([
      { kind: 'date', date: '2021-01-05' },
      { kind: 'date', date: '2021-02-05' },
      { kind: 'number', value: 2, places: 0 },
      { kind: 'text', text: 'Zomereditie' },
      { kind: 'text', text: 'geen editie' },
    ]);
  });
});
