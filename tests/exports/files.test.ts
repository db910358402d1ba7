import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { startsFormula } from '../../renderer/domain/formula';
import type { OutTable } from '../../renderer/exports/cell';
import { csvFile } from '../../renderer/exports/csvFile';
import { workbookFile } from '../../renderer/exports/workbook';
import { formulas, hiddenFormulas } from '../support/formulas';
import { readXml } from '../support/xml';

const table: OutTable = {
  name: 'Pitches',
  columns: [
    { heading: 'Titel', width: 24 },
    { heading: 'Datum', width: 14 },
    { heading: 'Bedrag', width: 14 },
    { heading: 'Aantal', width: 14 },
  ],
  rows: [
    [
      { kind: 'text', text: 'Een "tuin"; groen & <mooi>' },
      { kind: 'date', date: '2021-10-28' },
      { kind: 'number', value: 2500.5, places: 2 },
      { kind: 'number', value: 7, places: 0 },
    ],
    [{ kind: 'text', text: '_x000D_' }, { kind: 'date', date: '1900-01-31' }, null, null],
  ],
};

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));

describe('a workbook', () => {
  const parts = partsOf(workbookFile([table, { ...table, name: 'Leeg', rows: [] }]));
  const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';

  it('is well formed in every part', () => {
    expect(Object.keys(parts)).toHaveLength(7);
    for (const part of Object.values(parts)) expect(() => readXml(part)).not.toThrow();
  });

  it('has a bold heading that stays in sight, a filter, and widths', () => {
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:D3"/>');
    expect(sheet).toContain('<col min="1" max="1" width="24" customWidth="1"/>');
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr">');
    expect(parts['xl/workbook.xml']).toContain(`'Pitches'!$A$1:$D$3`);
  });

  it('has real dates, amounts and numbers', () => {
    expect(sheet).toContain('<c r="B2" s="2"><v>44497</v></c>');
    expect(sheet).toContain('<c r="C2" s="3"><v>2500.5</v></c>');
    expect(sheet).toContain('<c r="D2" s="0"><v>7</v></c>');
    // Before March 1900 spreadsheets are a day off, each in its own way.
    expect(sheet).toContain('>31-01-1900</t>');
  });

  it('has texts as they are', () => {
    expect(sheet).toContain('Een &quot;tuin&quot;; groen &amp; &lt;mooi&gt;');
    expect(sheet).toContain('_x005F_x000D_');
  });

  it('has every would-be formula typed as a text', () => {
    const rows = [...formulas, ...hiddenFormulas].map((text) => [{ kind: 'text' as const, text }]);
    const bytes = workbookFile([{ name: 'X', columns: [{ heading: '=1+1', width: 9 }], rows }]);
    const xml = partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
    expect(xml.match(/<c [^>]*t="inlineStr">/g)).toHaveLength(rows.length + 1);
    expect(xml.match(/<c /g)).toHaveLength(rows.length + 1);
    expect(xml).not.toContain('<f');
  });

  it('is the same bytes for the same records', () => expect(workbookFile([table])).toEqual(workbookFile([table])));
});

describe('a CSV file', () => {
  it('opens in a Dutch spreadsheet program by a double click', () => {
    const bytes = csvFile(table);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe(
      'Titel;Datum;Bedrag;Aantal\r\n"Een ""tuin""; groen & <mooi>";28-10-2021;2500,50;7\r\n_x000D_;31-01-1900;;\r\n',
    );
  });

  it('has no line that could be a formula', () => {
    const rows = [...formulas, ...hiddenFormulas].map((text) => [{ kind: 'text' as const, text }]);
    const text = new TextDecoder().decode(csvFile({ name: 'X', columns: [{ heading: '=1+1', width: 9 }], rows }));
    const cells = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true }).data.flat();
    expect(cells).toHaveLength(rows.length + 1);
    expect(cells.flatMap((cell) => cell.split('\n')).filter((line) => startsFormula(line))).toEqual([]);
  });

  it('keeps negative numbers what they are', () => {
    const row = [{ kind: 'number' as const, value: -1.5, places: 1 }];
    const columns = [{ heading: 'Saldo', width: 9 }];
    expect(new TextDecoder().decode(csvFile({ name: 'X', columns, rows: [row] }))).toBe('Saldo\r\n-1,5\r\n');
  });
});
