/** When something is due, as people type it: from the evening ("10 weken voor", "2 dagen na") or on a date of its own. */
import { readDate } from './appointment';
import { addDays } from './time';

/** When a task is due: days from the evening (negative: before it), or a date; neither when nothing was said. */
export interface Due {
  readonly dueDays: number | null;
  readonly dueOn: string | null;
}

/** Why typed words say no moment. */
export type DueProblem = 'words' | 'unit' | 'date' | 'far' | 'fromEveningOnly';

/** Days from the evening as people say them. */
export interface DueParts {
  readonly n: number;
  readonly unit: 'days' | 'weeks';
  readonly side: 'before' | 'after' | 'on';
}

const farthestDays = 3_650;
const counted = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
const halfYearDays = 182;

const onTheEvening =
  /^(op |tijdens )?(de|dezelfde|die) (avond|dag)( zelf)?$|^(on|during) the (evening|day|night)( itself)?$/;
const relative =
  /^(\d{1,4}|[a-zé]+) ?(d|dag|dagen|days?|w|wk|week|weken|weeks?|m|mnd|maand|maanden|months?)(?: (.*))?$/;
const before = /^(voor|vóór|ervoor|vooraf|eerder|van tevoren|before|earlier)( de avond| the evening)?$/;
const after = /^(na|erna|daarna|later|after)( de avond| the evening)?$/;

/** What is meant as a date, whether it exists or not. */
const dateLike = /^\d{1,4} ?[-/. ] ?\d|^\d{1,2} ?(jan|feb|m[ae]|mrt|apr|ju[nl]|aug|sep|o[kc]t|nov|dec)/;
/** What is said from today instead of from the evening. */
const fromToday = /^(over|in) |^(vandaag|today|morgen|tomorrow|overmorgen|volgend|next)/;

/** Days in what a unit begins with: a month is counted as 30 days. */
const daysIn: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30 };

/**
 * Reads typed words. Without "voor" or "na" it is before the evening; a date without a year is the one nearest to the
 * evening, or without an evening the first from today.
 */
export function readDue(
  typed: string,
  around: { readonly evening: string | null; readonly today: string },
): Due | { readonly problem: DueProblem } {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  if (text === '') return { dueDays: null, dueOn: null };
  if (onTheEvening.test(text)) return { dueDays: 0, dueOn: null };
  const days = relativeDays(text);
  if (days !== null) return Math.abs(days) > farthestDays ? { problem: 'far' } : { dueDays: days, dueOn: null };
  if (/^[+-]?\d+$/.test(text) || /^[+-]?\d+ (voor|na|before|after)$/.test(text)) return { problem: 'unit' };
  const isFromToday = fromToday.test(text);
  if (!isFromToday && !dateLike.test(text)) return { problem: 'words' };
  const { evening, today } = around;
  const dueOn = readDate(text, evening === null || isFromToday ? today : addDays(evening, -halfYearDays));
  return dueOn === null ? { problem: isFromToday ? 'words' : 'date' } : { dueDays: null, dueOn };
}

function relativeDays(text: string): number | null {
  const [, amount = '', unit = '', side = ''] = relative.exec(text) ?? [];
  const n = /^\d/.test(amount) ? Number(amount) : counted.indexOf(amount.replaceAll('é', 'e')) + 1;
  const isAfter = after.test(side);
  if (unit === '' || (n === 0 && amount !== '0') || !(isAfter || side === '' || before.test(side))) return null;
  const days = n * (daysIn[unit.charAt(0)] ?? 1);
  return days === 0 ? 0 : isAfter ? days : -days;
}

/** Days from the evening in the largest unit that says them exactly: weeks, or else days. */
export function dueParts(days: number): DueParts {
  const n = Math.abs(days);
  const side = days === 0 ? 'on' : days < 0 ? 'before' : 'after';
  return n % 7 === 0 ? { n: n / 7, unit: 'weeks', side } : { n, unit: 'days', side };
}

/** The date on which something is due; null when nothing was said, or when it counts from an evening without a date. */
export function dueDate({ dueDays, dueOn }: Due, evening: string | null): string | null {
  if (dueOn !== null) return dueOn;
  return dueDays === null || evening === null ? null : addDays(evening, dueDays);
}
