/** The dates of an evening as a calendar file (RFC 5545), for anyone's agenda: no names of people are in it. */
import type { Row } from '../domain/nouns';
import type { Plan } from '../domain/runView';
import { addDays, type Instant, isCalendarDate } from '../domain/time';
import { contentBytes, escaped, type Property } from './contentLines';

/** What the calendar says in words. */
export interface CalendarWords {
  readonly evening: (number: number | null) => string;
  readonly training: (number: number | null) => string;
}

/** What goes into a calendar. */
export interface CalendarParts {
  readonly edition: Row<'editions'>;
  readonly venue: Row<'venues'> | null;
  readonly plan: Plan;
  /** When the file is made. */
  readonly now: Instant;
}

/** The evening and its training as a calendar file; null when neither has a date. */
export function calendarFile(parts: CalendarParts, words: CalendarWords): Uint8Array | null {
  const events = [eveningEvent(parts, words), trainingEvent(parts, words)].filter((event) => event !== null);
  if (events.length === 0) return null;
  const lines: Property[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Podium//Initiatievencafe//NL'],
    ['CALSCALE', 'GREGORIAN'],
    ...events.flatMap((event): Property[] => [['BEGIN', 'VEVENT'], ...event, ['END', 'VEVENT']]),
    ['END', 'VCALENDAR'],
  ];
  return contentBytes(lines);
}

const statuses: Readonly<Record<Row<'editions'>['status'], string>> = {
  draft: 'TENTATIVE',
  planned: 'CONFIRMED',
  held: 'CONFIRMED',
  closed: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

function eveningEvent({ edition, venue, plan, now }: CalendarParts, words: CalendarWords): Property[] | null {
  const { date } = edition;
  if (date === null || !isCalendarDate(date)) return null;
  const start = plan.planned.get(plan.cues[0]?.id ?? '')?.start;
  const end = plan.planned.get(plan.cues.at(-1)?.id ?? '')?.end;
  const place = venue ? [venue.name, venue.address].filter(Boolean).join(', ') : '';
  return [
    ...headOf(edition, 'evening', now),
    ...(start !== undefined && end !== undefined && end > start
      ? [['DTSTART', utc(start)] as const, ['DTEND', utc(end)] as const]
      : wholeDay(date)),
    ['SUMMARY', escaped(words.evening(edition.number))],
    ...(place ? [['LOCATION', escaped(place)] as const] : []),
  ];
}

function trainingEvent({ edition, now }: CalendarParts, words: CalendarWords): Property[] | null {
  const { trainingDate, trainingPlace, number } = edition;
  if (trainingDate === null || !isCalendarDate(trainingDate)) return null;
  return [
    ...headOf(edition, 'training', now),
    ...wholeDay(trainingDate),
    ['SUMMARY', escaped(words.training(number))],
    ...(trainingPlace ? [['LOCATION', escaped(trainingPlace)] as const] : []),
  ];
}

/** A calendar that reads the file again finds the same events by these, and changes them. */
function headOf(edition: Row<'editions'>, which: string, now: Instant): Property[] {
  return [
    ['UID', escaped(`${edition.id}-${which}@podium.invalid`)],
    ['DTSTAMP', utc(now)],
    ['STATUS', statuses[edition.status]],
  ];
}

function wholeDay(date: string): Property[] {
  const plain = (day: string) => day.replaceAll('-', '');
  return [
    ['DTSTART;VALUE=DATE', plain(date)],
    ['DTEND;VALUE=DATE', plain(addDays(date, 1))],
  ];
}

function utc(moment: Instant): string {
  return `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}
