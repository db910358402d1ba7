/**
 * Reads one cell into one field. What isn't understood is said and stays empty; what is understood, but not quite as
 * it stands, is said as well.
 */
import { choices } from '../domain/choices';
import { type FieldHint, isEmail, isPhone } from '../domain/field';
import { listSeparator } from '../domain/fileFields';
import { readLength } from '../domain/length';
import { readAmount } from '../domain/money';
import { readAge } from './ages';
import { readDate, readTime } from './dates';
import type { Found, PlaceFinder } from './places';
import type { ProblemCode } from './problem';
import { type Cell, written } from './table';
import { answerOf, choiceOf, saysNone, saysNoneInText } from './words';

/** A value that a field can hold. */
export type FieldValue = string | number | boolean | readonly string[];

/** What a cell says: a value, or nothing (null), and what there is to tell about it. */
export interface Reading {
  readonly value: FieldValue | null;
  readonly tell?: { readonly code: ProblemCode; readonly detail?: string };
}

const nothing: Reading = { value: null };
const wrong = (code: ProblemCode, detail = ''): Reading => ({ value: null, tell: { code, detail } });
const none: Reading = { value: null, tell: { code: 'readAsNone' } };

/** What a cell that is read differently depends on, beside its field. */
export interface CellContext {
  readonly places: PlaceFinder;
  readonly from1904: boolean;
}

const errorText =
  /^#(N\/[AB]|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|VERW!|WAARDE!|DEEL\/0!|NAAM\?|GETAL!|LEEG!|#{2,})$/;

/** Reads a cell for a field with this hint. */
export function readCell(cell: Cell, hint: FieldHint, context: CellContext): Reading {
  const text = cleaned(written(cell)).trim();
  if (cell === null || text === '') return nothing;
  if (text.startsWith('#') && errorText.test(text)) return wrong('cellError');
  switch (hint.kind) {
    case 'text':
    case 'longText':
    case 'hidden':
      return readText(text, hint.kind === 'longText');
    case 'date': {
      const reading = readDate(cell, context.from1904);
      if ('wrong' in reading) return saysNone(text) ? none : wrong(reading.wrong);
      return reading.sure ? { value: reading.date } : readAs(reading.date, reading.date);
    }
    case 'reference':
      return saysNone(text) ? none : readReference(text, hint.of ?? '', context.places);
    case 'references':
      return saysNone(text) ? none : readSeveral(text, (one) => readReference(one, hint.of ?? '', context.places));
    case 'choice':
      return readChoice(cell, text, hint);
    case 'choices':
      return saysNone(text) ? none : readSeveral(text, (one) => readChoice(one, one, hint));
    default:
      return saysNone(text) ? none : readSpecial(cell, text, hint);
  }
}

function readSpecial(cell: Cell, text: string, hint: FieldHint): Reading {
  switch (hint.kind) {
    case 'email': {
      const address = text.replace(/^mailto:/i, '').replace(/^<(.*)>$/, '$1');
      return isEmail(address) && address.length <= 200 ? { value: address } : wrong('badEmail');
    }
    case 'phone':
      return readPhone(cell, text);
    case 'address':
      return readAddress(text);
    case 'number':
      return readNumber(cell, text);
    case 'grade': {
      const number =
        typeof cell === 'number'
          ? cell
          : /^\d{1,2}([.,]\d+)?$/.test(text)
            ? Number(text.replace(',', '.'))
            : Number.NaN;
      return Number.isNaN(number) ? wrong('badNumber') : { value: number };
    }
    case 'cents': {
      const amount = typeof cell === 'number' ? Math.round(cell * 100) : readAmount(text);
      return amount === null ? wrong('badAmount') : { value: amount };
    }
    case 'length': {
      const length = readLength(text);
      return length === null ? wrong('badNumber') : { value: length };
    }
    case 'time': {
      const time = readTime(cell);
      return time === null ? wrong('notATime') : { value: time };
    }
    case 'yesNo': {
      const answer = answerOf(text);
      return answer === null ? wrong('badAnswer') : { value: answer };
    }
    default:
      return wrong('unknownChoice');
  }
}

/** A text without what can't be seen: control characters, marks of a file's start; line ends as one sign. */
function cleaned(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  const invisible = /(?![\t\n])\p{Cc}|[\ufeff\ufffe\uffff]|\p{Cs}/gu;
  return text.replace(/\r\n?/g, '\n').replace(invisible, '').normalize('NFC');
}

/** Whether a spreadsheet would take a text for a formula. */
function looksLikeFormula(text: string): boolean {
  return '=+-@'.includes(text.charAt(0)) && text.length > 1 && !/^[-–—\s]+$/.test(text);
}

function readText(text: string, long: boolean): Reading {
  if (saysNoneInText(text)) return none;
  const line = long || !text.includes('\n') ? text : text.replace(/\s*\n\s*/g, ' ');
  if (line.length > (long ? 10_000 : 200)) return wrong('tooLong', String(long ? 10_000 : 200));
  return looksLikeFormula(line) ? { value: line, tell: { code: 'formulaText' } } : { value: line };
}

function readAs(value: FieldValue, detail: string): Reading {
  return { value, tell: { code: 'readAs', detail } };
}

function readPhone(cell: Cell, text: string): Reading {
  // A spreadsheet that takes a number for a sum drops its first zero.
  if (typeof cell === 'number' && /^[1-9]\d{8}$/.test(text)) return readAs(`0${text}`, `0${text}`);
  // Left by a spreadsheet that opened a CSV file and saved it as a workbook.
  const phone = text.replace(/^'/, '');
  return isPhone(phone) && phone.length <= 40 ? { value: phone } : wrong('badPhone');
}

function readAddress(text: string): Reading {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) || address.length > 500) return wrong('badAddress');
  return address === text ? { value: text } : readAs(address, address);
}

function readNumber(cell: Cell, text: string): Reading {
  if (typeof cell === 'number') return { value: cell };
  if (/^-?\d+$/.test(text)) return { value: Number(text) };
  if (/^\d{1,3}(\.\d{3})+$/.test(text)) return { value: Number(text.replace(/\./g, '')) };
  if (/^\d+,\d+$/.test(text)) return { value: Number(text.replace(',', '.')) };
  return wrong('badNumber');
}

function readChoice(cell: Cell, text: string, hint: FieldHint): Reading {
  if (hint.choice === 'ageBand') {
    const band = typeof cell === 'object' ? null : readAge(typeof cell === 'number' ? cell : text);
    if (band) return { value: band };
    return saysNone(text) ? none : wrong('badAge');
  }
  if (!hint.choice) return wrong('unknownChoice');
  const value = choiceOf(hint.choice, text);
  if (value && (choices[hint.choice] as readonly string[]).includes(value)) return { value };
  return saysNone(text) ? none : wrong('unknownChoice');
}

/**
 * Several values in one cell. They stand between semicolons or line ends; between commas as well, where what stands
 * there is no name with a comma in it. What is understood is read, and what is not is told.
 */
function readSeveral(text: string, read: (one: string) => Reading): Reading {
  const found: string[] = [];
  const lost: string[] = [];
  const guessed: string[] = [];
  const take = (part: string, { isLast }: { isLast: boolean }): void => {
    const one = part.trim();
    if (one === '') return;
    const { value, tell } = read(one);
    if (typeof value === 'string') {
      if (!found.includes(value)) found.push(value);
      if (tell?.detail) guessed.push(tell.detail);
    } else if (isLast || !one.includes(',')) lost.push(one);
    else for (const piece of one.split(',')) take(piece, { isLast: true });
  };
  for (const part of text.split(/[;\n]/)) take(part, { isLast: false });
  if (lost.length === 0) return guessed.length === 0 ? { value: found } : readAs(found, guessed.join(listSeparator));
  const detail = lost.join(listSeparator);
  return found.length === 0 ? wrong('unknownChoice', detail) : { value: found, tell: { code: 'partlyRead', detail } };
}

function readReference(text: string, of: string, places: PlaceFinder): Reading {
  const as = (match: Found | null, code: ProblemCode): Reading => {
    if (!match) return wrong(code);
    return match.sure ? { value: match.id } : readAs(match.id, match.name);
  };
  if (of === 'districts') return as(places.district(text), 'unknownDistrict');
  if (of === 'neighbourhoods') return as(places.neighbourhood(text), 'unknownNeighbourhood');
  if (of === 'themes') return as(places.theme(text), 'unknownTheme');
  return wrong('unknownChoice');
}
