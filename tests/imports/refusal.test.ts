import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportRefused, type RefusalReason } from '../../renderer/imports/refusal';
import { readTables } from '../../renderer/imports/tables';
import { craftedZip } from '../support/craftedZip';
import { bytesOf, compoundFile, sheetXml, textCell, workbook, workbookParts, zip } from '../support/importFiles';

async function reasonOf(bytes: Uint8Array, name = 'bestand.xlsx'): Promise<RefusalReason | 'read'> {
  try {
    await readTables(bytes, name);
    return 'read';
  } catch (error) {
    if (error instanceof ImportRefused) return error.reason;
    throw error;
  }
}

const sound = workbookParts(
  sheetXml(`<row r="1">${textCell('A1', 'Titel')}</row><row r="2">${textCell('A2', 'X')}</row>`),
);
const soundWith = (others: Record<string, Uint8Array>) => zip({ ...sound, ...others });

describe('what is no list at all', () => {
  it.each<[string, Uint8Array, RefusalReason]>([
    ['an empty file', new Uint8Array(), 'empty'],
    ['only spaces', bytesOf('  \r\n \t\r\n'), 'empty'],
    ['only a mark', Uint8Array.from([0xef, 0xbb, 0xbf]), 'empty'],
    ['a PDF', bytesOf('%PDF-1.7\n1 0 obj'), 'wrongKind'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'wrongKind'],
    ['random bytes', Uint8Array.from({ length: 5_000 }, (_, n) => (n * 7_919 + 31) % 256), 'wrongKind'],
    ['JSON', bytesOf('{"titel": "x", "naam": "y"}'), 'wrongKind'],
    ['an agenda', bytesOf('BEGIN:VCALENDAR\nEND:VCALENDAR'), 'wrongKind'],
    ['contact cards with nothing on them', bytesOf('BEGIN:VCARD\nPHOTO:x\nEND:VCARD'), 'noCards'],
    ['more contact cards than anyone has', bytesOf('BEGIN:VCARD\nFN:E\nEND:VCARD\n'.repeat(10_001)), 'tooManyCards'],
    ['rich text', bytesOf('{\\rtf1 hallo}'), 'wrongKind'],
    ['a web page called .xls', bytesOf('<html><table><tr><td>Titel</td></tr></table></html>'), 'otherSpreadsheet'],
    [
      'an OpenDocument sheet',
      zip({ mimetype: bytesOf('application/vnd.oasis.opendocument.spreadsheet') }),
      'otherSpreadsheet',
    ],
    [
      'a Word document',
      zip({ '[Content_Types].xml': bytesOf('<T/>'), 'word/document.xml': bytesOf('<d/>') }),
      'wrongKind',
    ],
    ['a zip of pictures', zip({ 'a.png': bytesOf('x') }), 'wrongKind'],
    ['an old Excel file', compoundFile('Workbook'), 'oldExcel'],
    ['a very old Excel file', Uint8Array.from([9, 8, 16, 0, 0, 6, 5, 0]), 'oldExcel'],
    ['a locked workbook', compoundFile('EncryptedPackage'), 'passwordProtected'],
    ['an old Word file', compoundFile('WordDocument'), 'wrongKind'],
    ['an empty zip', zip({}), 'noRows'],
    ['headings only', bytesOf('Titel;Voornaam\r\n\r\n'), 'headerOnly'],
    ['a text over 20 MB', new Uint8Array(20 * 1024 * 1024 + 1).fill(65), 'tooLarge'],
    ['50,001 rows', bytesOf(`Titel;Naam\n${'a;b\n'.repeat(50_001)}`), 'tooManyRows'],
    ['millions of stray quotation marks', bytesOf(`"${'x"'.repeat(2_000_001)}`), 'damaged'],
    ['501 columns', bytesOf(`${'Titel;'.repeat(501)}\n`), 'tooManyColumns'],
  ])('refuses %s', async (_name, bytes, reason) => {
    expect(await reasonOf(bytes)).toBe(reason);
  });

  it('refuses a workbook without rows, and one with headings only', async () => {
    expect(await reasonOf(zip(workbookParts(sheetXml(''))))).toBe('noRows');
    expect(await reasonOf(await workbook({ Edities: [['Nr', 'Datum']] }))).toBe('headerOnly');
  });
});

describe('damage', () => {
  it('refuses a workbook cut off anywhere', async () => {
    const whole = await workbook({ Pitches: [['Titel'], ['Moestuin']] });
    for (let part = 1; part < 20; part++) {
      const cut = whole.subarray(0, Math.floor((whole.length * part) / 20));
      expect(await reasonOf(cut)).toBe('damaged');
    }
    expect(await reasonOf(whole.subarray(0, whole.length - 1))).toBe('damaged');
  });

  it('refuses content that does not fit its checksum', async () => {
    const bytes = craftedZip([{ name: 'xl/workbook.xml', content: bytesOf('<workbook/>'), crc: 1 }]);
    expect(await reasonOf(bytes)).toBe('damaged');
  });

  it('refuses a workbook that lacks its sheet or its list of sheets', async () => {
    const { 'xl/worksheets/sheet1.xml': _sheet, ...sheetless } = sound;
    expect(await reasonOf(zip(sheetless))).toBe('damaged');
    const { 'xl/_rels/workbook.xml.rels': _list, ...listless } = sound;
    expect(await reasonOf(zip(listless))).toBe('damaged');
  });

  it('refuses broken XML', async () => {
    expect(
      await reasonOf(soundWith({ 'xl/worksheets/sheet1.xml': bytesOf('<worksheet><sheetData><row r="1"><c r="A1"') })),
    ).not.toBe('read');
  });

  it('refuses a zip with a password', async () => {
    const bytes = craftedZip([{ name: 'xl/workbook.xml', content: bytesOf('<workbook/>'), flags: 1 }]);
    expect(await reasonOf(bytes)).toBe('passwordProtected');
  });
});

describe('bombs and tricks', () => {
  const zeros = (bytes: number) => new Uint8Array(bytes);
  const honest = zip({ ...sound, 'xl/media/a.bin': zeros(65 * 1024 * 1024) });
  const lying = craftedZip([
    { name: 'xl/workbook.xml', content: bytesOf('<workbook/>') },
    { name: 'xl/a.xml', content: zeros(300 * 1024 * 1024), size: 100 },
  ]);
  const spread = zip({
    ...sound,
    // Each stays below the ratio, together they are too much.
    ...Object.fromEntries(Array.from({ length: 90 }, (_, n) => [`xl/media/${n}.bin`, noise(1_000_000, n)])),
  });

  it.each<[string, Uint8Array, RefusalReason]>([
    ['too much, honestly', honest, 'bomb'],
    ['too much, with a lying header', lying, 'bomb'],
    ['too much in many pieces', spread, 'bomb'],
    ['a ratio of a thousand', zip({ ...sound, 'xl/a.bin': zeros(8 * 1024 * 1024) }), 'bomb'],
    [
      '2,001 entries',
      zip(Object.fromEntries(Array.from({ length: 2_001 }, (_, n) => [`xl/${n}.xml`, bytesOf('<a/>')]))),
      'bomb',
    ],
    [
      'a size that is too small',
      craftedZip([{ name: 'xl/workbook.xml', content: bytesOf('<workbook/>'), size: 3 }]),
      'damaged',
    ],
    [
      'entries that share bytes',
      craftedZip([{ name: 'xl/workbook.xml', content: bytesOf('<workbook/>') }], { repeat: 2 }),
      'bomb',
    ],
    [
      'more entries than it counts',
      craftedZip(
        [
          { name: 'xl/workbook.xml', content: bytesOf('<workbook/>') },
          { name: 'xl/b.xml', content: bytesOf('<b/>') },
        ],
        { count: 1 },
      ),
      'bomb',
    ],
    ['a zip in a zip', zip({ ...sound, 'xl/embeddings/a.bin': zip({ a: bytesOf('x') }) }), 'unsafe'],
    ['an archive by name', soundWith({ 'xl/embeddings/a.xlsx': bytesOf('x') }), 'unsafe'],
    ['a compressed file', soundWith({ 'xl/a.bin': Uint8Array.from([0x1f, 0x8b, 8, 0]) }), 'unsafe'],
    ['a way up', soundWith({ '../../a.xml': bytesOf('x') }), 'unsafe'],
    ['a root path', soundWith({ '/etc/a.xml': bytesOf('x') }), 'unsafe'],
    ['a drive', soundWith({ 'C:/a.xml': bytesOf('x') }), 'unsafe'],
    ['a backslash', soundWith({ 'xl\\a.xml': bytesOf('x') }), 'unsafe'],
    ['one name twice', soundWith({ 'XL/workbook.xml': bytesOf('x') }), 'unsafe'],
    [
      'two names for one entry',
      craftedZip([{ name: 'xl/workbook.xml', localName: 'xl/other.xml', content: bytesOf('<a/>') }]),
      'unsafe',
    ],
    [
      'a cell at the far corner',
      zip(workbookParts(sheetXml(`<row r="1048576">${textCell('XFD1048576', 'x')}</row>`))),
      'tooManyColumns',
    ],
    [
      'a row a million down',
      zip(
        workbookParts(
          sheetXml(`<row r="1">${textCell('A1', 'Titel')}</row><row r="1048576">${textCell('A1048576', 'x')}</row>`),
        ),
      ),
      'tooManyRows',
    ],
    [
      'a row number beyond all',
      zip(workbookParts(sheetXml('<row r="999999999"><c r="A1"><v>1</v></c></row>'))),
      'damaged',
    ],
    [
      'a row number in disguise',
      zip(workbookParts(sheetXml('<row a=">" x:r="&#57;999999"><c r="A1"><v>1</v></c></row>'))),
      'damaged',
    ],
    [
      'a wide and long sheet',
      zip(
        workbookParts(
          sheetXml(`<row r="1">${textCell('SA1', 'x')}</row><row r="40000">${textCell('A40000', 'x')}</row>`),
        ),
      ),
      'tooManyRows',
    ],
  ])('refuses %s', async (_name, bytes, reason) => {
    expect(await reasonOf(bytes)).toBe(reason);
  });

  it('takes little memory to refuse', async () => {
    globalThis.gc?.();
    const before = process.memoryUsage();
    const used = (m: NodeJS.MemoryUsage) => m.heapUsed + m.arrayBuffers;
    expect(await reasonOf(lying)).toBe('bomb');
    expect(used(process.memoryUsage()) - used(before)).toBeLessThan(64 * 1024 * 1024);
  });

  it.each([
    ['tags that never close', '<row <row "'],
    ['a text without end', '&lt;'],
    ['a comment without end', '<!--'],
    ['a quotation mark that swallows everything', "<row a='><b/>"],
    ['depth', '<a>'],
  ])('is not slowed down by %s', async (_name, piece) => {
    const rows = `<row r="1">${textCell('A1', piece.repeat(1_000_000))}</row>`;
    // Written without compression: what repeats this much would be refused for its ratio.
    expect(await reasonOf(zipSync(workbookParts(sheetXml(rows)), { level: 0 }))).toMatch(/^(damaged|bomb)$/);
  });

  it('refuses a hundred and one sheets', async () => {
    const book = new TextDecoder().decode(sound['xl/workbook.xml'] as Uint8Array);
    const sheets = '<sheet name="A" sheetId="2" r:id="rId1"/>'.repeat(101);
    expect(
      await reasonOf(soundWith({ 'xl/workbook.xml': bytesOf(book.replace('</sheets>', `${sheets}</sheets>`)) })),
    ).toBe('bomb');
  });
});

/** Bytes that deflate a little: half of each run is noise. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed + 1;
  return Uint8Array.from({ length }, (_, at) => {
    if (at % 64 > 8) return 0;
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % 256;
  });
}
