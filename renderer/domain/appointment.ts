/** Dates as people say them in a hurry: "over 3 weken", "morgen", "1-12". */
import { folded } from './search';
import { addDays, addMonths, isCalendarDate, yearOf } from './time';

const numbers = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];
const englishNumbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const monthStarts = ['jan', 'feb', 'm(aa)?r', 'apr', 'm(ei|ay)', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec'];

/** A date that was typed, as `yyyy-mm-dd`; null when it can't be read. A day without a year is the next one. */
export function readDate(typed: string, today: string): string | null {
  const said = folded(typed).replace(/^(over|in|op|on)\s+/, '');
  if (isCalendarDate(said)) return said;
  return spoken(said, today) ?? inSteps(said, today) ?? onDay(said, today);
}

function spoken(said: string, today: string): string | null {
  if (/^(vandaag|today)$/.test(said)) return today;
  if (/^(morgen|tomorrow)$/.test(said)) return addDays(today, 1);
  if (/^(overmorgen|after tomorrow)$/.test(said)) return addDays(today, 2);
  if (/^(volgende|next) week$/.test(said)) return addDays(today, 7);
  if (/^(volgende maand|next month)$/.test(said)) return addMonths(today, 1);
  if (/^(volgend jaar|next year)$/.test(said)) return addMonths(today, 12);
  return null;
}

function inSteps(said: string, today: string): string | null {
  const [, word = '', unit = ''] = /^(\d{1,3}|[a-z]+)\s*([a-z]+)$/.exec(said) ?? [];
  const count = countOf(word);
  if (count === null) return null;
  if (/^(d|dag|dagen|day|days)$/.test(unit)) return addDays(today, count);
  if (/^(w|week|weken|weeks)$/.test(unit)) return addDays(today, count * 7);
  if (/^(m|mnd|maand|maanden|month|months)$/.test(unit)) return addMonths(today, count);
  if (/^(j|jaar|jaren|y|year|years)$/.test(unit)) return addMonths(today, count * 12);
  return null;
}

function countOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  const at = Math.max(numbers.indexOf(word), englishNumbers.indexOf(word));
  return at < 0 ? null : at;
}

function onDay(said: string, today: string): string | null {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]+)\.?(?:[\s./-]+(\d{4}|\d{2}))?$/.exec(said) ?? [];
  const at = /^\d/.test(month) ? Number(month) : monthStarts.findIndex((start) => RegExp(`^${start}`).test(month)) + 1;
  if (at < 1 || at > monthStarts.length) return null;
  const on = (inYear: number) => [inYear, String(at).padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (year) {
    const date = on(year.length === 2 ? 2000 + Number(year) : Number(year));
    return isCalendarDate(date) ? date : null;
  }
  const now = yearOf(today);
  // 29 February comes round after eight years at the latest.
  return Array.from({ length: 9 }, (_, n) => on(now + n)).find((date) => isCalendarDate(date) && date >= today) ?? null;
}
