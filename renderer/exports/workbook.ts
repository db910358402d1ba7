/**
 * Writes an Excel workbook. Written out here rather than by a library: the one at hand packs large parts in workers
 * that it makes from blobs, which the pages' content policy forbids, and knows no filter on the headings.
 */
import { strToU8, zipSync } from 'fflate';
import { daysBetween } from '../domain/time';
import { type OutCell, type OutTable, writtenCell } from './cell';
import { sheetNames } from './sheetNames';

/** The bytes of a workbook with these sheets; `progress` is called with how much is done, from 0 to 1. */
export function workbookFile(sheets: readonly OutTable[], progress: (done: number) => void = () => {}): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': part(contentTypes(sheets.length)),
    '_rels/.rels': part(relations([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': part(workbookXml(sheets)),
    'xl/_rels/workbook.xml.rels': part(
      relations([
        ...sheets.map((_, at): Relation => ['worksheet', `worksheets/sheet${at + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    ),
    'xl/styles.xml': part(stylesXml),
  };
  for (const [at, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = part(sheetXml(sheet));
    progress((at + 1) / (sheets.length + 1));
  }
  // Packed at once, and not in workers of its own. One date for every file: the same records give the same bytes.
  const bytes = zipSync(parts, { level: 6, mtime: '2000-01-01T00:00:00' });
  progress(1);
  return bytes;
}

type Relation = readonly [kind: string, target: string];

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** In a cell, `_x000D_` and the like stand for a character; what merely looks like it has its first sign so written. */
const literal = (text: string) => escaped(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));

function contentTypes(sheets: number): string {
  const names = Array.from({ length: sheets }, (_, at) => `worksheets/sheet${at + 1}`);
  return [
    `<Types xmlns="${packaged}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>`,
    ...names.map((name) => `<Override PartName="/xl/${name}.xml" ContentType="${type}.worksheet+xml"/>`),
    '</Types>',
  ].join('');
}

function relations(targets: readonly Relation[]): string {
  const list = targets.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaged}/relationships">${list.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly OutTable[]): string {
  const names = sheetNames(sheets.map(({ name }) => name));
  const list = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  // Excel keeps the range of a filter under this name as well, and mends files that lack it.
  const filters = sheets.map(
    (sheet, at) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${escaped(names[at] ?? '')}'!${extent(sheet, '$')}</definedName>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`;
}

/** Styles by their place in the list below; numbers with more decimals than these are shown as they are. */
const style = { plain: 0, heading: 1, date: 2, amount: 3, text: 4 } as const;

const stylesXml = [
  `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">',
  ...[0, 0, 164, 4, 49].map(
    (format, at) =>
      `<xf numFmtId="${format}" fontId="${at === style.heading ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
  ),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

function sheetXml(sheet: OutTable): string {
  const { columns, rows } = sheet;
  const letters = columns.map((_, at) => columnLetters(at));
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const heading = columns.map(({ heading }, at) => textXml(`${letters[at]}1`, heading, style.heading));
  const lines = rows.map((cells, at) => {
    const written = cells.map((cell, column) => cellXml(`${letters[column]}${at + 2}`, cell));
    return `<row r="${at + 2}">${written.join('')}</row>`;
  });
  return [
    `<worksheet xmlns="${main}"><dimension ref="${extent(sheet)}"/><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${heading.join('')}</row>${lines.join('')}</sheetData>`,
    `<autoFilter ref="${extent(sheet)}"/></worksheet>`,
  ].join('');
}

function extent({ columns, rows }: OutTable, fixed = ''): string {
  return `${fixed}A${fixed}1:${fixed}${columnLetters(columns.length - 1)}${fixed}${rows.length + 1}`;
}

function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}

function cellXml(place: string, cell: OutCell): string {
  if (cell === null) return '';
  if (cell.kind === 'text') return textXml(place, cell.text, style.text);
  if (cell.kind === 'number')
    return `<c r="${place}" s="${cell.places === 2 ? style.amount : style.plain}"><v>${cell.value}</v></c>`;
  const day = daysBetween('1899-12-30', cell.date);
  // Spreadsheets count a 29 February in 1900 that never was; what lies before it has two numbers.
  if (day <= 60) return textXml(place, writtenCell(cell), style.text);
  return `<c r="${place}" s="${style.date}"><v>${day}</v></c>`;
}

/** Typed as a text, so that no program takes it for a formula, whatever it starts with. */
function textXml(place: string, text: string, s: number): string {
  return `<c r="${place}" s="${s}" t="inlineStr"><is><t xml:space="preserve">${literal(text)}</t></is></c>`;
}
