/**
 * Which conversations are to be held, from the records alone. After an evening every pitch that was on stage has three
 * rounds; they need no record until something of them is known. A round is over when a later one is, or when something
 * was heard of the idea on or after its date: nobody is asked twice. An idea that is realised or dropped is asked once
 * more, in the last round. Offers are due until they are delivered or lapse.
 */
import type { Choice } from './choices';
import { type Edition, wasHeld } from './edition';
import type { FollowUp } from './followUp';
import { grouped } from './group';
import type { Offer } from './offer';
import { type Outcome, outcomeAt, type Pitch } from './pitch';
import { addDays, addMonths, dateAt, yearOf } from './time';
import { settingsOf, type Year } from './year';

/** When the rounds are, counted from the evening, and how long an offer may wait. */
export interface Terms {
  readonly weeks: number;
  readonly months: number;
  readonly lastMonths: number;
  /** Weeks until someone should have thanked for an offer. */
  readonly offerWeeks: number;
  /** Weeks until what was agreed on an offer should have led somewhere. */
  readonly stepWeeks: number;
}

/** Two weeks, three months and a year after the evening; what is said of offers is assumed. */
export const usualTerms: Terms = { weeks: 2, months: 3, lastMonths: 12, offerWeeks: 2, stepWeeks: 8 };

/** Days before its date from which a conversation counts as a round's. (assumed) */
const nearDays = 14;

/** Months after the last round from which what is open counts as long ago. (assumed) */
const longAgoMonths = 12;

/** The terms that hold for evenings in a year; what is not set is as usual. */
export function termsOf(years: readonly Year[], of: number): Terms {
  const own = settingsOf(years, of);
  return {
    weeks: own?.followUpWeeks ?? usualTerms.weeks,
    months: own?.followUpMonths ?? usualTerms.months,
    lastMonths: own?.lastFollowUpMonths ?? usualTerms.lastMonths,
    offerWeeks: own?.offerContactWeeks ?? usualTerms.offerWeeks,
    stepWeeks: own?.offerStepWeeks ?? usualTerms.stepWeeks,
  };
}

/** When to thank for what was offered on a date, by the settings of its year. */
export function thankOn(offeredOn: string, years: readonly Year[]): string {
  return addDays(offeredOn, termsOf(years, yearOf(offeredOn)).offerWeeks * 7);
}

type Round = Choice<'followUpRound'>;

/** The rounds that follow from an evening, in order. */
export const rounds = ['first', 'second', 'third'] as const satisfies readonly Round[];

/** The dates of the rounds after an evening. */
export function roundDates(evening: string, terms: Terms): Readonly<Record<(typeof rounds)[number], string>> {
  return {
    first: addDays(evening, terms.weeks * 7),
    second: addMonths(evening, terms.months),
    third: addMonths(evening, terms.lastMonths),
  };
}

/** Late, this week (which ends on Sunday), after it, or so long ago that it is shown apart. */
export type When = 'late' | 'week' | 'later' | 'longAgo';

/** A conversation that is to be held. */
export interface Due {
  /** The same for as long as it is the same line of a list. */
  readonly key: string;
  readonly kind: 'round' | 'own' | 'offer';
  readonly pitchId: string | null;
  readonly offerId: string | null;
  /** The open record of it; null as long as nothing is known of it. */
  readonly followUpId: string | null;
  readonly round: Round;
  /** What an offer waits for; null for an idea. */
  readonly need: 'contact' | 'agree' | 'deliver' | null;
  readonly dueOn: string;
  readonly when: When;
  /** How many rounds are late in this one line; 0 when none is. */
  readonly lateRounds: number;
  /** How often nobody answered. */
  readonly tries: number;
  readonly responsibleId: string | null;
}

/** What is looked at to tell what is due. */
export interface DueTables {
  readonly editions: readonly Edition[];
  readonly pitches: readonly Pitch[];
  readonly followUps: readonly FollowUp[];
  readonly outcomes: readonly Outcome[];
  readonly offers: readonly Offer[];
  readonly years: readonly Year[];
}

/** What is due for one evening's pitches. */
interface Evening {
  readonly dates: ReturnType<typeof roundDates>;
  /** Before this date an untouched round is long ago. */
  readonly longAgo: string;
}

/** All conversations to be held: the late first, then this week's, then the later; what is long ago comes last. */
export function followUpsDue(tables: DueTables, today: string): Due[] {
  const evenings = new Map<string, Evening>();
  const dateOf = new Map<string, string | null>();
  for (const edition of tables.editions) {
    dateOf.set(edition.id, edition.date);
    if (!wasHeld(edition) || edition.date === null) continue;
    const dates = roundDates(edition.date, termsOf(tables.years, yearOf(edition.date)));
    evenings.set(edition.id, { dates, longAgo: addMonths(dates.third, longAgoMonths) });
  }
  const ofPitch = grouped(tables.followUps, (row) => row.pitchId);
  const ofOffer = grouped(tables.followUps, (row) => row.offerId);
  const outcomes = grouped(tables.outcomes, (outcome) => outcome.pitchId);
  const terms = termsOf(tables.years, yearOf(today));
  const calendar = { today, week: endOfWeek(today), oldest: addMonths(today, -(terms.lastMonths + longAgoMonths)) };
  const due: { readonly [W in When]: Due[] } = { late: [], week: [], later: [], longAgo: [] };
  const keep = (line: Due) => due[line.when].push(line);
  const editionOf = new Map<string, string | null>();
  for (const pitch of tables.pitches) {
    editionOf.set(pitch.id, pitch.editionId);
    const records = (ofPitch.get(pitch.id) ?? none).filter((row) => row.offerId === null);
    const evening = pitch.stage === 'pitched' ? evenings.get(pitch.editionId ?? '') : undefined;
    const round = evening && roundDue(pitch.id, evening, records, outcomes.get(pitch.id) ?? none, calendar);
    if (round) keep(round);
    for (const own of ownDue(records, calendar)) keep(own);
  }
  const waits: Waits = { ...terms, daysAfter: remembered() };
  for (const offer of tables.offers) {
    const evening = dateOf.get(offer.editionId ?? editionOf.get(offer.pitchId ?? '') ?? '') ?? null;
    const line = offerDue(offer, evening, ofOffer.get(offer.id) ?? none, calendar, waits);
    if (line) keep(line);
  }
  return [due.late, due.week, due.later, due.longAgo].flatMap((lines) => lines.sort(byDate));
}

const none: readonly never[] = [];

function byDate(a: Due, b: Due): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

/** How long offers may wait. */
interface Waits extends Pick<Terms, 'offerWeeks' | 'stepWeeks'> {
  readonly daysAfter: typeof addDays;
}

/** As `addDays`; thousands of offers share the date of an evening. */
function remembered(): typeof addDays {
  const known = new Map<string, string>();
  return (from, days) => {
    const key = `${from} ${days}`;
    const date = known.get(key) ?? addDays(from, days);
    known.set(key, date);
    return date;
  };
}

/** A day with the ends of its week and of what is not long ago. */
interface Calendar {
  readonly today: string;
  readonly week: string;
  readonly oldest: string;
}

/** The Sunday on or after a date. */
export function endOfWeek(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, (7 - weekday) % 7);
}

function whenOf(dueOn: string, { today, week }: Calendar): When {
  if (dueOn < today) return 'late';
  return dueOn <= week ? 'week' : 'later';
}

const isOver: readonly Choice<'outcome'>[] = ['realised', 'dropped'];

/** The last date on which something was heard of an idea; empty when nothing was. */
function lastHeard(records: readonly FollowUp[], outcomes: readonly Outcome[], today: string): string {
  let last = '';
  for (const { doneOn } of records) if (doneOn !== null && doneOn > last) last = doneOn;
  for (const { outcome, date } of outcomes)
    if (outcome !== 'unknown' && date !== null && date <= today && date > last) last = date;
  return last;
}

function roundDue(
  pitchId: string,
  evening: Evening,
  records: readonly FollowUp[],
  outcomes: readonly Outcome[],
  calendar: Calendar,
): Due | null {
  const { today } = calendar;
  const heard = lastHeard(records, outcomes, today);
  const isSettled = outcomes.length > 0 && isOver.includes(outcomeAt(outcomes, today));
  let open: { round: Round; dueOn: string; record: FollowUp | undefined }[] = [];
  for (const round of rounds) {
    const own = records.filter((row) => row.round === round);
    const record = own.find((row) => row.doneOn === null);
    const isDone = own.length > 0 && own.some((row) => row.doneOn !== null);
    const isMoved = record !== undefined && record.dueOn !== null && evening.dates[round] <= today;
    // A later round that was held, or for which a new date was made, stands for those before it.
    if (isDone || isMoved) open = [];
    const dueOn = record?.dueOn ?? evening.dates[round];
    if (isDone || heard >= dueOn || (isSettled && round !== 'third')) continue;
    open.push({ round, dueOn, record });
  }
  const [first] = [...open].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (!first) return null;
  const late = open.filter(({ dueOn }) => dueOn < today);
  const asked = late.at(-1) ?? first;
  const { record } = asked;
  const isUntouched = open.every((one) => one.record === undefined);
  return {
    ...{ key: `pitch:${pitchId}`, kind: 'round', pitchId, offerId: null, followUpId: record?.id ?? null },
    ...{ round: asked.round, need: null, lateRounds: late.length },
    dueOn: first.dueOn,
    when: isUntouched && evening.longAgo < today ? 'longAgo' : whenOf(first.dueOn, calendar),
    tries: record?.tries ?? 0,
    responsibleId: record?.responsibleId ?? null,
  };
}

function ownDue(records: readonly FollowUp[], calendar: Calendar): Due[] {
  let spoken = '';
  for (const { doneOn } of records) if (doneOn !== null && doneOn > spoken) spoken = doneOn;
  return records
    .filter(({ round, doneOn, dueOn }) => round === 'own' && doneOn === null && (dueOn === null || dueOn > spoken))
    .map((row) => {
      const { id, pitchId, responsibleId } = row;
      const date = row.dueOn ?? calendar.today;
      return {
        ...{ key: `own:${id}`, kind: 'own', pitchId, offerId: null, followUpId: id, round: 'own', need: null },
        ...{ dueOn: date, when: whenOf(date, calendar), lateRounds: 0, tries: row.tries ?? 0, responsibleId },
      };
    });
}

/** What an open offer waits for and when; null when it is delivered or lapsed. */
function offerDue(
  offer: Offer,
  evening: string | null,
  records: readonly FollowUp[],
  calendar: Calendar,
  waits: Waits,
): Due | null {
  const { id, status, pitchId } = offer;
  if (status === 'delivered' || status === 'lapsed') return null;
  const record = records.find((row) => row.doneOn === null && row.dueOn !== null);
  const dueOn = record?.dueOn ?? offerDate(offer, evening, records, waits);
  return {
    key: `offer:${id}`,
    kind: 'offer',
    pitchId,
    offerId: id,
    followUpId: record?.id ?? null,
    round: 'own',
    need: status === 'offered' ? 'contact' : status === 'contacted' ? 'agree' : 'deliver',
    dueOn,
    when: !record && dueOn < calendar.oldest ? 'longAgo' : whenOf(dueOn, calendar),
    lateRounds: 0,
    tries: record?.tries ?? 0,
    responsibleId: record?.responsibleId ?? offer.responsibleId,
  };
}

/** When an open offer needs someone: on the date that was chosen, unless that was before its last step. */
function offerDate(
  offer: Offer,
  evening: string | null,
  records: readonly FollowUp[],
  { offerWeeks, stepWeeks, daysAfter }: Waits,
): string {
  const { status, followUpOn, contactedOn, agreedOn, offeredOn, createdAt } = offer;
  const begun = offeredOn ?? evening ?? dateAt(createdAt);
  let step = '';
  const taken = (date: string | null) => {
    if (date !== null && date > step) step = date;
  };
  if (status !== 'offered') taken(contactedOn);
  if (status === 'agreed') taken(agreedOn);
  for (const { doneOn } of records) taken(doneOn);
  if (followUpOn !== null && (step === '' ? status !== 'agreed' : followUpOn > step)) return followUpOn;
  if (step === '' && status === 'offered') return daysAfter(begun, offerWeeks * 7);
  return daysAfter(step || begun, stepWeeks * 7);
}

/** The round that a conversation on a date counts as: what is due, else the next when it is less than two weeks off. */
export function roundOn(due: Pick<Due, 'round' | 'dueOn'> | undefined, date: string): Round {
  return due !== undefined && addDays(due.dueOn, -nearDays) <= date ? due.round : 'own';
}
