import { describe, expect, it } from 'vitest';
import { readTables } from '../../renderer/imports/tables';
import {
  bytesOf,
  csv,
  encoded,
  encodings,
  sheetXml,
  textCell,
  workbook,
  workbookParts,
  zip,
} from '../support/importFiles';

const textOf = async (bytes: Uint8Array, name = 'lijst.csv') => {
  const [table] = await readTables(bytes, name);
  if (!table) throw new Error('no table');
  return table;
};

describe('CSV', () => {
  const rows = [
    ['Titel', 'Voornaam', 'Idee in één zin'],
    ['Buurtmoestuin', 'Naïma', 'Kost € 50 – meer niet'],
  ];

  for (const encoding of encodings)
    for (const delimiter of [';', ',', '\t'])
      it(`reads ${encoding} with ${JSON.stringify(delimiter)}`, async () => {
        const table = await textOf(encoded(csv(rows, delimiter), encoding));
        expect(table.headings).toEqual(rows[0]);
        expect(table.rows).toEqual([{ row: 2, cells: rows[1] }]);
        expect(table.problems).toEqual([]);
      });

  it('goes by what is in the file, not by its name', async () => {
    expect((await textOf(bytesOf(csv(rows)), 'lijst.xlsx')).name).toBe('lijst');
    expect((await readTables(await workbook({ Pitches: rows }), 'lijst.csv'))[0]?.name).toBe('Pitches');
  });

  it('keeps quoted line breaks, quotes and delimiters in one cell', async () => {
    const odd = 'Twee dingen:\r\n1. een "ruimte"; liefst gratis\r\n2. vrijwilligers';
    const table = await textOf(
      bytesOf(
        csv([
          ['Titel', 'Oproep'],
          ['A', odd],
          ['B', 'gewoon'],
        ]),
      ),
    );
    expect(table.rows.map((row) => row.cells[1])).toEqual([odd, 'gewoon']);
    // A line break within quotes does not make a row.
    expect(table.rows.map((row) => row.row)).toEqual([2, 3]);
  });

  it('skips empty rows and counts them', async () => {
    const table = await textOf(bytesOf('Titel;Voornaam\n\n;\n  ;  \nMoestuin;Evi\n\n'));
    expect(table.rows).toEqual([{ row: 5, cells: ['Moestuin', 'Evi'] }]);
  });

  it('tells of rows with too few or too many cells', async () => {
    const table = await textOf(bytesOf('Titel;Voornaam;Achternaam\nA;Evi\nB;Bo;Wit;extra\nC;Jo;Vis\n'));
    expect(table.problems.map((p) => [p.row, p.code, p.value, p.detail])).toEqual([
      [2, 'raggedRow', '2', '3'],
      [3, 'raggedRow', '4', '3'],
    ]);
    expect(table.rows.map((row) => row.cells)).toEqual([
      ['A', 'Evi', null, null],
      ['B', 'Bo', 'Wit', 'extra'],
      ['C', 'Jo', 'Vis', null],
    ]);
  });

  it('tells of a quotation mark that never ends', async () => {
    const table = await textOf(bytesOf('Titel;Voornaam\nA;Evi\n"B;Bo\nC;Jo\n'));
    expect(table.problems.map((p) => p.code)).toContain('unclosedQuote');
  });

  it("follows Excel's hint for the delimiter, which is no row", async () => {
    const table = await textOf(bytesOf('sep=,\r\nTitel,Idee in één zin\r\nA,een; twee; drie\r\n'));
    expect(table.rows).toEqual([{ row: 2, cells: ['A', 'een; twee; drie'] }]);
  });

  it('finds the headings below a title', async () => {
    const table = await textOf(bytesOf('Aanmeldingen voorjaar;;\n;;\nTitel;Voornaam;E-mail\nA;Evi;\n'));
    expect(table.headings).toEqual(['Titel', 'Voornaam', 'E-mail']);
    expect(table.problems.map((p) => [p.row, p.code])).toEqual([[1, 'rowsAbove']]);
  });

  it('reads a file that is cut off in the middle of a character', async () => {
    const whole = bytesOf('Titel;Voornaam\nCafé;Chloë');
    const table = await textOf(whole.subarray(0, whole.length - 1));
    expect(table.rows[0]?.cells).toEqual(['Café', 'Chlo']);
  });

  it('tells how far it is', async () => {
    const steps: number[] = [];
    await readTables(bytesOf(csv(rows)), 'a.csv', (done) => steps.push(done));
    expect(steps.at(-1)).toBe(1);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
  });
});

describe('workbooks', () => {
  it('reads sheets, numbers, dates and answers', async () => {
    const tables = await readTables(
      await workbook({
        Edities: [
          ['Nr', 'Datum', 'Bezoekers'],
          [1, new Date(Date.UTC(2017, 10, 28)), 61],
        ],
        Leeg: [['Nr']],
        Partners: [
          ['Organisatie', 'Vaste partner'],
          ['Rabobank', true],
        ],
      }),
      'historie.xlsx',
    );
    expect(tables.map((table) => table.name)).toEqual(['Edities', 'Partners']);
    expect(tables[0]?.rows[0]?.cells).toEqual([1, { date: '2017-11-28', time: null }, 61]);
    expect(tables[1]?.rows[0]?.cells).toEqual(['Rabobank', true]);
  });

  const dateSheet = sheetXml(
    `<row r="1">${textCell('A1', 'Nr')}${textCell('B1', 'Datum')}</row><row r="2"><c r="A2"><v>1</v></c><c r="B2" s="1"><v>SERIAL</v></c></row>`,
  );
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';

  it.each(['1', 'true'])('counts dates from 1904 when the workbook says so (%s)', async (flag) => {
    const parts = workbookParts(dateSheet.replace('SERIAL', '41605'), { 'xl/styles.xml': styles });
    const book = new TextDecoder().decode(parts['xl/workbook.xml'] as Uint8Array);
    const table = await textOf(
      zip({ ...parts, 'xl/workbook.xml': bytesOf(book.replace('<workbookPr/>', `<workbookPr date1904="${flag}"/>`)) }),
    );
    expect(table.from1904).toBe(true);
    expect(table.rows[0]?.cells[1]).toEqual({ date: '2017-11-28', time: null });
  });

  it('keeps the time of a date', async () => {
    const table = await textOf(
      zip(workbookParts(dateSheet.replace('SERIAL', '43067.8125'), { 'xl/styles.xml': styles })),
    );
    expect(table.rows[0]?.cells[1]).toEqual({ date: '2017-11-28', time: '19:30' });
  });

  it('shows errors of the spreadsheet instead of dropping them', async () => {
    const rows = `<row r="1">${textCell('A1', 'Titel')}${textCell('B1', 'Voornaam')}</row><row r="2"><c r="A2" t="e"><v>#REF!</v></c>${textCell('B2', 'Evi')}</row>`;
    const table = await textOf(zip(workbookParts(sheetXml(rows))));
    expect(table.rows[0]?.cells).toEqual(['#REF!', 'Evi']);
  });

  it('ignores formatting at the far edge of a sheet', async () => {
    const rows =
      `<row r="1">${textCell('A1', 'Titel')}<c r="XFD1" s="0"/></row><row r="2">${textCell('A2', 'Moestuin')}</row>` +
      '<row r="1048575" ht="12"/><row r="1048576"><c r="A1048576" s="0"></c></row>';
    const table = await textOf(zip(workbookParts(sheetXml(rows))));
    expect(table.rows).toEqual([{ row: 2, cells: ['Moestuin'] }]);
  });

  it('keeps row numbers when rows are left out', async () => {
    const rows = `<row r="3">${textCell('A3', 'Titel')}</row><row r="7">${textCell('A7', 'Moestuin')}</row>`;
    expect((await textOf(zip(workbookParts(sheetXml(rows))))).rows).toEqual([{ row: 7, cells: ['Moestuin'] }]);
  });

  it('reads 10,000 rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => [`Idee ${n}`, `Voornaam ${n}`]);
    const tables = await readTables(await workbook({ Pitches: [['Titel', 'Voornaam'], ...rows] }), 'veel.xlsx');
    expect(tables[0]?.rows).toHaveLength(10_000);
    expect(tables[0]?.rows.at(-1)).toEqual({ row: 10_001, cells: ['Idee 9999', 'Voornaam 9999'] });
  });
});
