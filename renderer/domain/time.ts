/** A moment: milliseconds since 1 January 1970 UTC. Branded, so that a length of time can't be passed for it. */
export type Instant = number & { readonly __instant: true };

/** Marks a number of epoch milliseconds as a moment. */
// The brand exists for the compiler alone; there is nothing to convert.
export const instant = (epochMs: number): Instant => epochMs as Instant;

/** The clock of the city: dates and times on screen and in reports are of this zone. */
const cityZone = 'Europe/Amsterdam';

const dayMs = 86_400_000;

/** Whether a text is a date that exists, as `yyyy-mm-dd`, from 1900 to 2199. */
export function isCalendarDate(value: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whether a text is a time of day as `hh:mm`. */
export function isClockTime(value: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** Days in a month of the Gregorian calendar; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The calendar date in the city at a moment, as `yyyy-mm-dd`. */
export function dateAt(moment: Instant): string {
  // Making a format takes a hundred times as long as using it.
  cityDate ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: cityZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = cityDate.formatToParts(moment);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
let cityDate: Intl.DateTimeFormat | undefined;

/** The time of day in the city at a moment, as `hh:mm`. */
export function clockAt(moment: Instant): string {
  return clockWithSecondsAt(moment).slice(0, 5);
}

/** The time of day in the city at a moment, as `hh:mm:ss`. */
export function clockWithSecondsAt(moment: Instant): string {
  cityClock ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: cityZone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  return cityClock.format(moment);
}
let cityClock: Intl.DateTimeFormat | undefined;

/** The moments at which clocks in the city show a time (`hh:mm`) on a date: one; two when they are set back over it. */
function momentsAt(date: string, time: string): Instant[] {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  // The city is one or two hours ahead of UTC; the first that fits is the earlier moment.
  const fitting = [2, 1]
    .map((hours) => instant(asUtc - hours * 3_600_000))
    .filter((moment) => dateAt(moment) === date && clockAt(moment) === time);
  // In spring an hour does not exist; clocks then show an hour more.
  return fitting.length > 0 ? fitting : [instant(asUtc - 3_600_000)];
}

/** The moment at which clocks in the city show a time (`hh:mm`) on a date; the first when they show it twice. */
export function momentAt(date: string, time: string): Instant {
  return momentsAt(date, time)[0] ?? instant(Date.parse(`${date}T${time}:00Z`));
}

/** The moment nearest to another at which clocks in the city show a time: past midnight it is the next day's. */
export function nearestMoment(time: string, to: Instant): Instant {
  const day = dateAt(to);
  const candidates = [-1, 0, 1].flatMap((days) => momentsAt(addDays(day, days), time));
  return candidates.reduce((best, moment) => (Math.abs(moment - to) < Math.abs(best - to) ? moment : best));
}

/** Whole days from one calendar date to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** The date a number of days after a calendar date. */
export function addDays(from: string, days: number): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The date a number of months after a calendar date, or before it; in a shorter month its last day. */
export function addMonths(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const counted = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(counted / 12), (counted % 12) + 1];
  const inDay = Math.min(day, daysInMonth(inYear, inMonth));
  return [String(inYear).padStart(4, '0'), ...[inMonth, inDay].map((n) => String(n).padStart(2, '0'))].join('-');
}

/** The year of a calendar date. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
