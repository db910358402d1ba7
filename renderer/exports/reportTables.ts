import type { DateLanguage } from '../domain/dateWords';
import { isCalendarDate } from '../domain/time';
import { dateCell, numberCell, type OutCell, type OutTable, textCell } from './cell';

/** A table of a report that was made, in the words that stand in it. */
export interface WrittenTable {
  readonly caption: string;
  readonly heads: readonly { readonly text: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly { readonly text: string }[])[];
}

/** Tables of a report as sheets, in their order: figures and dates as such, and whatever else stands there as a text. */
export function reportTables(tables: readonly WrittenTable[], language: DateLanguage): OutTable[] {
  return tables.map(({ caption, heads, rows }) => ({
    // "Tabel 3. Edities" is "3 Edities": the number is what tells tables apart when names are cut off.
    name: caption.replace(/^\p{L}+ (\d+)\. /u, '$1 '),
    columns: heads.map(({ text, isNumber }, at) => ({
      heading: text,
      width: isNumber ? 14 : widthOf(rows.map((row) => row[at]?.text ?? '')),
    })),
    rows: rows.map((row) => row.map(({ text }, at) => cellOf(text, heads[at]?.isNumber ?? false, language))),
  }));
}

/** So wide that most texts are seen, in characters. */
function widthOf(texts: readonly string[]): number {
  return Math.min(60, Math.max(14, ...texts.map((text) => text.length + 2)));
}

function cellOf(text: string, isNumber: boolean, language: DateLanguage): OutCell {
  const [, day, month, year] = /^(\d{2})-(\d{2})-(\d{4})$/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  if (isCalendarDate(date)) return dateCell(date);
  return (isNumber ? figureOf(text, language) : null) ?? textCell(text);
}

/** A whole or broken number, or an amount in euros, as the language writes it. */
function figureOf(text: string, language: DateLanguage): OutCell {
  const bare = text.replace(/[\s€]/g, '').replace('\u2212', '-');
  const [groups, point] = language === 'nl' ? ['.', ','] : [',', '.'];
  const plain = bare.replaceAll(groups, '').replace(point, '.');
  const isWritten = language === 'nl' ? dutch.test(bare) : english.test(bare);
  return isWritten ? numberCell(Number(plain), text.includes('€') ? 2 : 0) : null;
}

const dutch = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
const english = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;
