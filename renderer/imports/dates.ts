import { addDays, isCalendarDate } from '../domain/time';
import { type Cell, written } from './table';

/** A date as read: `sure` is false when something had to be filled in, such as the century. */
export type DateReading =
  | { readonly date: string; readonly sure: boolean }
  | { readonly wrong: 'impossibleDate' | 'notADate' };

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const shortMonths: readonly (readonly [string, number])[] = [
  ...months.map((name, at) => [name.slice(0, 3), at + 1] as const),
  ['mrt', 3],
  ['sept', 9],
];

/** Numbers that are dates in a date column: from 1954 to 2119. Smaller ones are more likely a year. */
const serial = { from: 20_000, to: 80_500, day0: '1899-12-30', day0Of1904: '1904-01-01' } as const;

/** Reads a date, with or without a time: "12-3-2021", "12 maart 2021", ISO, a spreadsheet's date or its number. */
export function readDate(cell: Cell, from1904: boolean): DateReading {
  if (cell !== null && typeof cell === 'object')
    return isCalendarDate(cell.date) ? { date: cell.date, sure: true } : { wrong: 'impossibleDate' };
  if (typeof cell === 'number') {
    const first = from1904 ? serial.day0Of1904 : serial.day0;
    const days = from1904 ? cell + 1_462 : cell;
    if (days < serial.from || days > serial.to) return { wrong: 'notADate' };
    return { date: addDays(first, Math.floor(cell)), sure: false };
  }
  const text = written(cell)
    .trim()
    .toLowerCase()
    .replace(/^(ma|di|wo|do|vr|za|zo)[a-z]*\.?,?\s+(?=\d)/, '');
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/.exec(text);
  if (iso && isTime(iso[5])) return existing(Number(iso[1]), Number(iso[3]), Number(iso[4]), true);
  const dutch = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?!\d)(.*)$/.exec(text);
  if (dutch && isTime(dutch[5])) return withYear(dutch[4] ?? '', Number(dutch[3]), Number(dutch[1]));
  const named = /^(\d{1,2})[\s-]+([a-z]{3,})\.?[\s-]+(\d{4}|'?\d{2})(?!\d)(.*)$/.exec(text);
  const month = named ? monthOf(named[2] ?? '') : null;
  if (named && month && isTime(named[4])) return withYear((named[3] ?? '').replace("'", ''), month, Number(named[1]));
  return { wrong: 'notADate' };
}

/** A time of day as `hh:mm`: "19.30 uur", "19u30", "19:30:00", a spreadsheet's time; null when it is none. */
export function readTime(cell: Cell): string | null {
  if (cell !== null && typeof cell === 'object') return cell.time;
  if (typeof cell === 'number') {
    if (cell < 0 || cell >= 1) return null;
    const minutes = Math.round(cell * 1_440);
    return minutes === 1_440 ? null : clock(Math.floor(minutes / 60), minutes % 60);
  }
  const match = /^(\d{1,2})(?:\s*[:.hu]\s*(\d{2})(?::\d{2})?)?\s*(uur|u|h)?\.?$/i.exec(written(cell).trim());
  if (!match || (match[2] === undefined && match[3] === undefined)) return null;
  return clock(Number(match[1]), Number(match[2] ?? 0));
}

function clock(hours: number, minutes: number): string | null {
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function isTime(rest: string | undefined): boolean {
  const pattern =
    /^$|^[t,\s]+(om\s+)?\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(uur|z|[+-]\d{2}:?\d{2}|[a-z]{3,4})?$/;
  return pattern.test(rest ?? '');
}

function monthOf(name: string): number | null {
  const whole = months.indexOf(name);
  if (whole >= 0) return whole + 1;
  return shortMonths.find(([short]) => short === name)?.[1] ?? null;
}

function withYear(year: string, month: number, day: number): DateReading {
  return year.length === 2
    ? existing(2000 + Number(year), month, day, false)
    : existing(Number(year), month, day, true);
}

function existing(year: number, month: number, day: number, sure: boolean): DateReading {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(date) ? { date, sure } : { wrong: 'impossibleDate' };
}
