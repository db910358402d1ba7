import fc from 'fast-check';
import Papa from 'papaparse';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { startsFormula } from '../../renderer/domain/formula';
import { csvFile } from '../../renderer/exports/csvFile';
import { reportTables, type WrittenTable } from '../../renderer/exports/reportTables';
import { sheetNames } from '../../renderer/exports/sheetNames';
import { workbookFile } from '../../renderer/exports/workbook';
import { formulas, hiddenFormulas } from '../support/formulas';

const aTable = (caption: string, rows: readonly (readonly string[])[], isNumber = true): WrittenTable => ({
  caption,
  heads: (rows[0] ?? []).map((_, at) => ({ text: `Kolom ${at + 1}`, isNumber: isNumber && at > 0 })),
  rows: rows.map((row) => row.map((text) => ({ text }))),
});
const cell = (text: string, language: 'nl' | 'en' = 'nl') =>
  reportTables([aTable('T', [['x', text]])], language)[0]?.rows[0]?.[1];

describe('a table of a report', () => {
  it.each([
    ['12', 12, 0],
    ['0', 0, 0],
    ['1.234', 1234, 0],
    ['12.345.678', 12_345_678, 0],
    ['7,6', 7.6, 1],
    ['1.234,50', 1234.5, 1],
    ['-3', -3, 0],
    ['−3', -3, 0],
    ['€ 2.500,00', 2500, 2],
    ['€\u00a05.600,50', 5600.5, 2],
    ['€ -100,50', -100.5, 2],
  ])('has %s as a number', (text, value, places) => expect(cell(text)).toEqual({ kind: 'number', value, places }));

  it.each([
    '<5',
    'n.t.',
    '–',
    '57%',
    '9 van 14 (64%)',
    '7:35',
    '+0:55',
    '1,2,3',
    '1.23',
    '7,8 (n = 40)',
    'twee',
    '1e5',
  ])('has %s as it stands', (text) => expect(cell(text)).toEqual({ kind: 'text', text }));

  it('reads figures as the language writes them', () => {
    expect(cell('1,234.5', 'en')).toEqual({ kind: 'number', value: 1234.5, places: 1 });
    expect(cell('1.234,5', 'en')).toEqual({ kind: 'text', text: '1.234,5' });
    expect(cell('€1,234.50', 'en')).toEqual({ kind: 'number', value: 1234.5, places: 2 });
  });

  it('has dates as dates, and numbers among words as words', () => {
    expect(cell('28-10-2021')).toEqual({ kind: 'date', date: '2021-10-28' });
    expect(cell('31-02-2021')).toEqual({ kind: 'text', text: '31-02-2021' });
    expect(cell('')).toBeNull();
    expect(reportTables([aTable('T', [['2021', '1']])], 'nl')[0]?.rows[0]?.[0]).toEqual({ kind: 'text', text: '2021' });
  });

  it('comes back from Excel and from CSV as it went in', async () => {
    const table = aTable('Tabel 3. Edities in 2021', [
      ['1', '28-10-2021', 'Het Seinwezen', '7', '€ 2.500,00', '<5'],
      ['Totaal', '', '', '14', '€ 400,04', 'n.t.'],
    ]);
    const [sheet] = reportTables([table], 'nl');
    expect(sheet?.name).toBe('3 Edities in 2021');
    const csv = Papa.parse<string[]>(new TextDecoder().decode(csvFile(sheet ?? expect.fail())).trim(), {
      delimiter: ';',
    });
    expect(csv.data.slice(1)).toEqual([
      ['1', '28-10-2021', 'Het Seinwezen', '7', '2500,00', '<5'],
      ['Totaal', '', '', '14', '400,04', 'n.t.'],
    ]);
    const [read] = await readXlsx(Buffer.from(workbookFile(sheet ? [sheet] : [])));
    expect(read?.sheet).toBe('3 Edities in 2021');
    expect(read?.data[2]).toEqual(['Totaal', null, null, 14, 400.04, 'n.t.']);
  });

  it('has nothing that a spreadsheet program takes for a formula', () => {
    const rows = [...formulas, ...hiddenFormulas].map((text) => [text, text]);
    const [table] = reportTables([aTable('T', rows, false)], 'nl');
    const csv = new TextDecoder().decode(csvFile(table ?? expect.fail())).slice(1);
    const cells = Papa.parse<string[]>(csv, { delimiter: ';' }).data.flat();
    expect(cells.length).toBeGreaterThan(rows.length);
    expect(cells.filter((text) => text.split(/[\n\r]/).some(startsFormula))).toEqual([]);
  });
});

describe('the names of sheets', () => {
  const namesOf = (captions: readonly string[]) => {
    const tables = reportTables(
      captions.map((caption) => aTable(caption, [['x']])),
      'nl',
    );
    return sheetNames(tables.map(({ name }) => name));
  };

  it('are of their own, and such as Excel takes', () => {
    const long = 'Tabel 1. Doelen en resultaten van alle edities in 2021';
    expect(namesOf([long, long, long, 'a/b', "'q'", '', ''])).toEqual([
      '1 Doelen en resultaten van alle',
      '1 Doelen en resultaten van 2',
      '1 Doelen en resultaten van 3',
      'a b',
      'q',
      '1',
      '1 2',
    ]);
  });

  it('are so whatever the captions say', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 30 }), (captions) => {
        const names = namesOf(captions);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(captions.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}]+(?<!')$/u);
        for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
        // An emoji is not cut through.
        for (const name of names) expect(name).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
