import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { houseStarter } from '../../renderer/reports/houseStarter';
import { placeholderNames } from '../../renderer/reports/placeholders';
import { type TemplateFindings, templateFindings } from '../../renderer/reports/templateCheck';
import { type TemplateRefusal, TemplateRefused, templateRefusals } from '../../renderer/reports/templateRefusal';
import { templateParts } from '../../renderer/screens/houseStyle/templateFile';
import { chosenFile } from '../../renderer/screens/houseStyle/useHouseCheck';
import { nl } from '../../renderer/texts/nl';
import { craftedZip } from '../support/craftedZip';
import * as made from '../support/houseTemplates';
import { optionsFor } from '../support/reportCases';

const { p, templateOf, wrong } = made;
const look = (bytes: Uint8Array): TemplateFindings => templateFindings(templateParts(bytes));

/** Why a file is refused; null when it is not. */
function refusalOf(bytes: Uint8Array): TemplateRefusal | null {
  try {
    look(bytes);
    return null;
  } catch (error) {
    if (error instanceof TemplateRefused) return error.reason;
    throw error;
  }
}

/** A document with megabytes of one letter, that packs into almost nothing. */
const bomb = () => templateOf({ body: '', more: { 'word/media/bomb.bin': new Uint8Array(4 * 1024 * 1024) } });
const lyingZip = () => craftedZip([{ name: '[Content_Types].xml', content: strToU8('<Types/>'), size: 3 }]);
/** A document with something embedded in it. */
const holding = (name: string, part: Uint8Array, type = 'application/octet-stream') =>
  templateOf({
    body: '',
    relations: `<Relationship Id="rId30" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" Target="embeddings/${name}"/>`,
    types: `<Override PartName="/word/embeddings/${name}" ContentType="${type}"/>`,
    more: { [`word/embeddings/${name}`]: part },
  });
const sheet = (more: Record<string, Uint8Array> = {}, type = 'application/vnd.ms-excel.sheet.main+xml') =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="${type}"/></Types>`,
    ),
    'xl/workbook.xml': strToU8('<workbook/>'),
    ...more,
  });
const swollen = () => sheet({ 'xl/media/bomb.bin': new Uint8Array(4 * 1024 * 1024) });
const compound = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
/** Word keeps a locked document in the container of old, under this name. */
const locked = new Uint8Array([
  ...compound,
  ...Array<number>(500).fill(0),
  ...[...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0]),
]);
const workbook = zipSync({
  '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  '_rels/.rels': strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  ),
  'xl/workbook.xml': strToU8('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
});
const many = () =>
  templateOf({
    body: '',
    more: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`word/embeddings/Sheet${at}.xlsx`, sheet()])),
  });

describe('a file that is no template is refused in words', () => {
  const cases: readonly (readonly [what: string, bytes: () => Uint8Array, reason: TemplateRefusal])[] = [
    ['nothing', () => wrong.empty, 'empty'],
    ['a text', () => wrong.text, 'notWord'],
    ['a PDF under another name', () => strToU8('%PDF-1.7 x'), 'pdf'],
    ['rich text', () => strToU8('{\\rtf1\\ansi Geachte heer}'), 'otherProgram'],
    ['a locked document', () => locked, 'passwordProtected'],
    ['a document of an old Word', () => wrong.doc, 'oldWord'],
    ['a text of LibreOffice', wrong.spreadsheet, 'otherProgram'],
    ['a workbook', () => workbook, 'notWord'],
    ['a zip of something else', () => zipSync({ 'a.txt': strToU8('x') }), 'notWord'],
    ['a document with macros by its kind', wrong.macros, 'macros'],
    ['a document with a project of macros', wrong.project, 'macros'],
    ['XML that breaks off', wrong.damagedXml, 'damaged'],
    ['a zip that breaks off', wrong.damagedZip, 'damaged'],
    ['a zip that lies about its lengths', lyingZip, 'damaged'],
    ['no styles', wrong.noStyles, 'noStyles'],
    ['the strict kind', wrong.strict, 'strict'],
    ['a picture from elsewhere', wrong.outside, 'outside'],
    ['a bomb', bomb, 'bomb'],
    ['an archive within', () => holding('more.zip', sheet()), 'packed'],
    [
      'a document where none belongs',
      () => templateOf({ body: '', more: { 'word/more.docx': made.english() } }),
      'packed',
    ],
    ['a workbook with macros by its name', () => holding('Sheet1.xlsm', sheet()), 'macros'],
    [
      'a workbook with macros by its kind',
      () => holding('a.xlsx', sheet({}, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml')),
      'macros',
    ],
    [
      'a workbook with a project of macros',
      () => holding('a.xlsx', sheet({ 'xl/vbaProject.bin': new Uint8Array([1]) })),
      'macros',
    ],
    [
      'a workbook with a file in it',
      () => holding('a.xlsx', sheet({ 'xl/embeddings/b.docx': made.english() })),
      'packed',
    ],
    ['a workbook with an object in it', () => holding('a.xlsx', sheet({ 'xl/embeddings/b.bin': compound })), 'packed'],
    ['a workbook that is a bomb', () => holding('a.xlsx', swollen()), 'bomb'],
    ['a workbook that breaks off', () => holding('a.xlsx', sheet().slice(0, 100)), 'damaged'],
    ['a workbook of an old Excel', () => holding('a.xlsx', compound), 'packed'],
    [
      'an object of another program',
      () => holding('oleObject1.bin', compound, 'application/vnd.openxmlformats-officedocument.oleObject'),
      'packed',
    ],
    ['an object under another name', () => holding('image7.png', compound), 'packed'],
    ['more workbooks than charts', many, 'packed'],
    ['more than 5 MB', () => new Uint8Array(5 * 1024 * 1024 + 1), 'tooLarge'],
    [
      'a document type',
      () => templateOf({ body: '', more: { 'word/x.xml': '<!DOCTYPE x [<!ENTITY y "z">]><x>&y;</x>' } }),
      'damaged',
    ],
    ['elements without end', () => templateOf({ body: '<w:p>'.repeat(5_000) + '</w:p>'.repeat(5_000) }), 'damaged'],
  ];
  it.each(cases)('%s', (_, bytes, reason) => {
    expect(refusalOf(bytes())).toBe(reason);
    expect(nl.houseStyle.refusals[reason]).toMatch(/\.$/);
  });

  it('a template of which any byte is changed is read or refused, never more', () => {
    const whole = made.dutch();
    for (let at = 0; at < whole.length; at += 61) {
      for (const bits of [0xff, 1 << (at % 8)]) {
        const changed = whole.slice();
        changed[at] = (changed[at] ?? 0) ^ bits;
        expect(() => refusalOf(changed)).not.toThrow();
      }
    }
  });

  it('a template that breaks off anywhere is refused', () => {
    const whole = made.dutch();
    for (let length = 1; length < whole.length; length += 89)
      expect(refusalOf(whole.slice(0, length)), `${length} bytes`).toMatch(/^(damaged|notWord)$/);
    expect(refusalOf(whole.slice(0, -1))).toBe('damaged');
  });

  it('is not read when it is too large, and told when it can’t be read', async () => {
    const unread = {
      name: 'map',
      size: 4_096,
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
    };
    // Of a file only what is looked at.
    expect(await chosenFile(unread as unknown as File)).toMatchObject({ bytes: null, reason: 'unreadable' });
    expect(await chosenFile({ ...unread, size: 3_000_000_000 } as unknown as File)).toMatchObject({
      reason: 'tooLarge',
    });
    expect(await chosenFile(new File(['x'], 'brief.docx'))).toEqual({ name: 'brief.docx', bytes: strToU8('x') });
    for (const reason of templateRefusals) expect(nl.houseStyle.refusals[reason]).toMatch(/^[A-Z].+\.$/);
  });
});

describe('what is found in a template', () => {
  it('a Dutch one: places, Dutch and English names, a page number at the foot', () => {
    expect(look(made.dutch())).toMatchObject({
      found: ['inhoud', 'titel', 'ondertitel', 'datum', 'organisatie', 'portefeuillehouder', 'kenmerk'],
      unknown: [],
      half: [],
      place: 'found',
      notices: [],
    });
    const styles = Object.fromEntries(look(made.dutch()).styles.map(({ style, name }) => [style, name]));
    expect(styles).toMatchObject({ Normal: 'Normal', 'Heading 1': 'heading 1', Caption: 'caption', Subtitle: null });
  });

  it('styles by other names and by ids', () => {
    const sheet = (style: string) =>
      `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style}</w:styles>`;
    const named = (id: string, name: string, more = '') =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const all = [
      named('a', 'Kop 1'),
      named('b', 'Gemeentekop', '<w:aliases w:val="Tussenkop, Kop 2"/>'),
      named('Kop3', 'Eigen kop'),
      named('d', 'Bijschrift'),
      named('e', 'Standaard'),
    ].join('');
    const { styles } = look(templateOf({ body: p('{{inhoud}}'), styles: sheet(all) }));
    const found = styles.flatMap(({ style, name }) => (name ? [[style, name]] : []));
    expect(found).toEqual([
      ['Normal', 'Standaard'],
      ['Heading 1', 'Kop 1'],
      ['Heading 2', 'Gemeentekop'],
      ['Heading 3', 'Eigen kop'],
      ['Caption', 'Bijschrift'],
    ]);
  });

  it('an English one, without a foot', () => {
    expect(look(made.english())).toMatchObject({ found: ['inhoud', 'titel'], place: 'found', notices: ['noFoot'] });
  });

  it('a page that lies, its place in a control', () => {
    expect(look(made.lying())).toMatchObject({ place: 'found', notices: ['noFoot', 'landscape'] });
  });

  it('no place, and places where none fits', () => {
    expect(look(made.placeless()).place).toBe('atEnd');
    expect(look(templateOf({ body: `<w:tbl><w:tr><w:tc>${p('{{inhoud}}')}</w:tc></w:tr></w:tbl>` })).place).toBe(
      'notInText',
    );
  });

  it('texts cut into runs, and bookmarks among them', () => {
    expect(look(made.split())).toMatchObject({
      found: ['inhoud', 'titel', 'jaar'],
      half: [],
      unknown: [],
      place: 'found',
    });
  });

  it('unknown and half places, and a place twice', () => {
    const { unknown, half, place } = look(made.odd());
    expect(unknown).toEqual(['{{logo}}']);
    expect(half).toEqual(['{{titel', 'jaar}}']);
    expect(place).toBe('twice');
  });

  it('contents of its own, numbers of headings, comments', () => {
    expect(look(made.withContents(true)).notices).toContain('contents');
    expect(look(made.dutch({ numbered: true })).notices).toContain('numbered');
    expect(look(made.dutch()).notices).not.toContain('numbered');
    const changed = templateOf({ body: `<w:p><w:ins w:id="1" w:author="x">${made.run('{{inhoud}}')}</w:ins></w:p>` });
    expect(look(changed).notices).toContain('comments');
  });

  it('a part in another encoding', () => {
    const parts = unzipSync(made.english());
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const wide = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);
    expect(look(zipSync({ ...parts, 'word/document.xml': wide })).found).toEqual(['inhoud', 'titel']);
  });
});

it('the template to start from passes its own check, and explains itself', async () => {
  const bytes = await houseStarter(nl, optionsFor().now);
  const findings = look(bytes);
  expect(findings).toMatchObject({
    found: placeholderNames,
    missing: [],
    unknown: [],
    half: [],
    place: 'found',
    notices: [],
  });
  expect(findings.styles.filter(({ name }) => name === null)).toEqual([]);
  expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toContain(
    nl.houseStyle.starter.explanation[0],
  );
});
