import { describe, expect, it } from 'vitest';
import { type InsightFilter, noFilter, scopeOf } from '../../renderer/domain/insightScope';
import { insightNames, insights } from '../../renderer/domain/insights';
import { emptySnapshot, type Snapshot } from '../../renderer/domain/nouns';
import { tableHtml, tabText } from '../../renderer/exports/clipboardTable';
import { csvFile } from '../../renderer/exports/csvFile';
import { insightOut } from '../../renderer/exports/insightOut';
import { workbookFile } from '../../renderer/exports/workbook';
import { readTables } from '../../renderer/imports/tables';
import { sentenceOf } from '../../renderer/screens/insights/sentences';
import { en } from '../../renderer/texts/en';
import { nl } from '../../renderer/texts/nl';
import { aHistory, anEdition, aPitch, aRow, aSnapshot } from '../support/records';

const on = '2022-03-01';
const scope = (records: Partial<Snapshot>, filter: Partial<InsightFilter> = {}) =>
  scopeOf(aSnapshot(records), { ...noFilter, ...filter }, on);
const history = aHistory({ editions: 12, pitchesPerEdition: 8 });

describe('insights as files', () => {
  it('come back from a workbook with every sheet and every figure', async () => {
    const tables = insightNames.map((name) => insightOut(name, insights[name](scopeOf(history, noFilter, on)), nl));
    const read = await readTables(workbookFile(tables), 'inzichten.xlsx');
    for (const { name, columns, rows } of tables.filter((table) => table.rows.length > 0)) {
      const back = read.find((table) => table.name === name);
      expect(back?.headings, name).toEqual(columns.map(({ heading }) => heading));
      const numbers = rows.map((row) => row.map((cell) => (cell?.kind === 'number' ? cell.value : null)));
      expect(
        back?.rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'number' ? cell : null))),
        name,
      ).toEqual(numbers);
    }
  });

  it('give a percentage from ten up, and say why there is none below', () => {
    const editions = [anEdition({ date: '2021-05-01' }, 'e')];
    const pitchesOf = (n: number) => Array.from({ length: n }, () => aPitch({ editionId: 'e' }));
    const share = (n: number) =>
      insightOut('outcomes', insights.outcomes(scope({ editions, pitches: pitchesOf(n) })), nl).rows[0]?.at(-1);
    expect(share(9)).toEqual({ kind: 'text', text: 'minder dan 10' });
    expect(share(10)).toEqual({ kind: 'number', value: 0, places: 0 });
  });
});

describe('a partner with a name that a spreadsheet would run', () => {
  const name = '=HYPERLINK("https://kwaad.example.org")';
  const records: Partial<Snapshot> = {
    editions: [anEdition({ date: '2021-05-01' }, 'e')],
    pitches: [aPitch({ editionId: 'e' }, 'p')],
    partners: [aRow('partners', { name: `${name}\t<b>` }, 'q')],
    offers: [aRow('offers', { pitchId: 'p', partnerId: 'q' })],
  };
  const out = insightOut('helpByPartner', insights.helpByPartner(scope(records)), nl);

  it('is a text in CSV and on the clipboard, and no code in HTML', () => {
    const csv = new TextDecoder().decode(csvFile(out));
    for (const text of [csv, tabText(out)])
      for (const line of text.split(/\r?\n/)) expect(line.replace(/^["\ufeff]+/, '')).not.toMatch(/^=/);
    expect(tabText(out).split('\r\n')[1]?.split('\t')).toHaveLength(out.columns.length);
    expect(tableHtml(out)).not.toContain('<b>');
    expect(tableHtml(out)).toContain('&lt;b&gt;');
  });
});

describe('the sentence above an insight', () => {
  it.each(insightNames)('of %s says that there is nothing, in both languages', (name) => {
    const table = insights[name](scopeOf(emptySnapshot(), noFilter, on));
    for (const t of [nl, en]) expect(sentenceOf(name, table, t)).toMatch(/^[^0-9]+\.$/);
  });

  it.each<[string, number, number, string]>([
    ['one', 1, 1, 'Van 1 pitch is er 1 gerealiseerd of verder gekomen.'],
    ['few', 9, 2, 'Van 9 pitches zijn er 2 gerealiseerd of verder gekomen; van 7 is nog niet bekend wat ervan werd.'],
    ['enough', 10, 10, 'Van 10 pitches zijn er 10 gerealiseerd of verder gekomen (100%).'],
  ])('counts %s', (_, n, good, sentence) => {
    const pitches = Array.from({ length: n }, (__, at) => aPitch({ editionId: 'e' }, `p${at}`));
    const outcomes = pitches.slice(0, good).map(({ id }) => aRow('outcomes', { pitchId: id, outcome: 'realised' }));
    const editions = [anEdition({ date: '2021-05-01' }, 'e')];
    expect(sentenceOf('outcomes', insights.outcomes(scope({ editions, pitches, outcomes })), nl)).toBe(sentence);
  });
});
