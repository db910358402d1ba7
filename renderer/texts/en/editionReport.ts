import type { Texts } from '../nl';

const number = new Intl.NumberFormat('en-GB');
const counted = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const isOnTime = (ms: number) => Math.abs(ms) < 30_000;
const minutes = (ms: number) => counted(Math.round(Math.abs(ms) / 60_000), 'minute', 'minutes');
const moment = (ms: number) => (isOnTime(ms) ? 'on time' : `${minutes(ms)} ${ms > 0 ? 'late' : 'early'}`);
const were = (n: number) => (n === 1 ? 'was' : 'were');

/** English words of the report of one edition. */
export const editionReport: Texts['papers']['editionReport'] = {
  title: 'Report of an edition',
  subject: 'For the team and the partners',
  referenceDate: 'Reference date',
  chapters: {
    short: 'In short',
    evening: 'The evening',
    pitches: 'The pitches',
    grades: 'Appreciation and improvements',
    money: 'Money',
  },
  intros: {
    held: {
      evening: () => 'Who was there, how the evening could be followed, and how the time went.',
      pitches: (n) =>
        n === 0 ? 'No pitches were recorded.' : `There ${were(n)} ${counted(n, 'pitch', 'pitches')} on this evening.`,
      grades: () => 'What people thought of the evening, and what can be better next time.',
      money: () => 'What the evening cost, and what partners contributed.',
    },
    ahead: {
      evening: () => 'Who will come, and what is planned.',
      pitches: (n) =>
        n === 0
          ? 'No pitches were recorded.'
          : `There ${n === 1 ? 'is' : 'are'} ${counted(n, 'pitch', 'pitches')} on the programme.`,
      grades: () => 'What can be better than on earlier evenings.',
      money: () => 'What is budgeted, and what partners contribute.',
    },
  },
  sections: {
    audience: 'Audience',
    times: 'Planned and real',
    partners: 'Partners',
    broadcasts: 'Broadcasts and reach',
    help: 'Help asked and offered',
    young: 'Young pitchers',
    outcomes: 'What became of the ideas',
    evaluation: 'Grades',
    tops: (group) => `What went well: ${group}`,
    tips: (group) => `What can be better: ${group}`,
    improvements: 'Improvements',
    costs: 'Budget and cost',
    contributions: 'Contributions of partners',
  },
  noEdition: 'This edition does not exist.',
  state: {
    ahead: 'This edition has not been held yet. What stands here is planned.',
    cancelled: 'This edition was cancelled.',
  },
  short: (pitches, visitors, gifts, offers) => {
    const came =
      visitors === null ? '' : visitors === 0 ? ' and no audience' : ` and ${counted(visitors, 'visitor', 'visitors')}`;
    const shown =
      pitches === 0
        ? 'There were no pitches on this evening'
        : `On this evening there ${visitors === null ? were(pitches) : 'were'} ${counted(pitches, 'pitch', 'pitches')}`;
    const given = gifts === 0 ? 'No gift was recorded' : `The audience gave ${counted(gifts, 'gift', 'gifts')}`;
    const offered =
      offers === 0
        ? 'no offer of help was recorded'
        : `help was offered ${offers === 1 ? 'once' : `${number.format(offers)} times`}`;
    return `${shown}${came}. ${given}; ${offered}.`;
  },
  timed: (startMs, endMs) => {
    if (startMs === null && endMs === null) return '';
    if (startMs === null) return `The evening ended ${moment(endMs ?? 0)}.`;
    if (endMs === null) return `The evening began ${moment(startMs)}.`;
    return isOnTime(startMs) && isOnTime(endMs)
      ? 'The evening began and ended on time.'
      : `The evening began ${moment(startMs)} and ended ${moment(endMs)}.`;
  },
  graded: (grade, forms) => `The evening got ${grade} on average (n = ${number.format(forms)}).`,
  read: {
    public:
      'This is the public version: without names of pitchers and other people, without contact data and without loose notes. Numbers of people from 1 to 4 are not told exactly.',
    internal: 'This is the internal version, with names and exact numbers. It is for the team alone.',
  },
  audience: (visitors, seats, share) => {
    if (visitors === null) return 'The visitors were not counted.';
    const came = visitors === 0 ? 'No audience came' : `${counted(visitors, 'visitor', 'visitors')} came`;
    if (seats === null) return `${came}. How many seats the venue has is not known.`;
    const places = counted(seats, 'seat', 'seats');
    return share === null ? `${came}; there ${were(seats)} ${places}.` : `${came} on ${places}: ${share}% was taken.`;
  },
  seatsAhead: (seats) =>
    seats === null
      ? 'How many seats the venue has is not known.'
      : `There ${seats === 1 ? 'is' : 'are'} ${counted(seats, 'seat', 'seats')}.`,
  partners: {
    present: (n) =>
      n === 0
        ? 'Of no partner was it recorded that they were there.'
        : `There ${were(n)} ${counted(n, 'partner', 'partners')}.`,
    coming: (n) =>
      n === 0 ? 'No partner has said yet that they come.' : `${counted(n, 'partner comes', 'partners come')}.`,
    table: 'Partners on the evening',
    heads: { name: 'Partner', fixed: 'Fixed partner', offered: 'Offered' },
    note: 'A dash means: nothing recorded.',
  },
  broadcasts: {
    none: 'No broadcast was recorded.',
    intro: (n) =>
      n === 1
        ? '1 broadcast was recorded.'
        : `${number.format(n)} broadcasts were recorded, each with a reach of its own kind.`,
    table: 'Broadcasts and their reach',
    heads: { kind: 'Kind', station: 'Station', date: 'Date', times: 'Times', reach: 'Reach' },
    note: 'Reach: listeners, viewers or views, as the station counts them. They can’t be added up: one person may be in several numbers.',
  },
  pitch: (nr, title) => (title ? `Pitch ${nr}: ${title}` : `Pitch ${nr}`),
  noPitches: 'No pitches were recorded.',
  labels: { people: 'Pitcher', idea: 'Idea', ask: 'Ask', gift: 'Gift', offer: 'Offer' },
  from: (what, who) => (who ? `${what} (from ${who})` : what),
  visitor: 'a visitor',
  offer: (what, who, status) => `${what}, from ${who} – ${status}`,
  hidden: 'not in the public version',
  help: {
    none: 'No asks and no offers were recorded.',
    asked: (asks, helped) => {
      if (asks === 0) return 'No asks were recorded.';
      if (asks === 1)
        return `There was 1 ask; ${helped === 1 ? 'there was an offer' : 'nothing was offered'} for that idea.`;
      const some =
        helped === 0
          ? 'nothing was offered for any of their ideas'
          : `${helped === asks ? 'all' : number.format(helped)} of them got an offer for their idea`;
      return `There were ${number.format(asks)} asks; ${some}.`;
    },
    table: 'Asks and offers by kind of help',
    heads: { kind: 'Kind of help', asks: 'Asks', offers: 'Offers', delivered: 'Delivered' },
  },
  young: {
    none: 'There were no pitches to count.',
    counted: (young, pitches, want) => {
      const aim = `The aim is at least ${number.format(want)}.`;
      if (pitches === 1) return `The only pitch was ${young === 0 ? 'not ' : ''}by one or more young pitchers. ${aim}`;
      const some = young === 0 ? 'None' : number.format(young);
      return `${some} of the ${number.format(pitches)} pitches ${young < 2 ? 'was' : 'were'} by one or more young pitchers. ${aim}`;
    },
    enough: (want) => `The edition reached the aim of at least ${number.format(want)} pitches by young people.`,
    short: (want) => `The edition did not reach the aim of at least ${number.format(want)} pitches by young people.`,
    withheld: 'How many pitches were by young people is not in the public version: it would tell something of people.',
  },
  outcomes: {
    intro: (date) =>
      `An idea is not done after the evening. This is how it stood on ${date}. Not going on is no failure: that is an outcome too.`,
    ahead: 'The pitches are still to come.',
    few: 'With so few pitches the numbers per outcome tell something of people; they are not in the public version.',
    perPitch: 'Of each pitch this is the latest that is known.',
    table: 'Outcome per pitch',
    counts: 'Pitches per outcome',
    heads: { pitch: 'Pitch', outcome: 'Outcome', date: 'Known on', source: 'Source', n: 'Pitches' },
    good: (n) => `Realised or got further: ${n}.`,
    chart: { title: 'Pitches per outcome', series: 'Pitches' },
  },
  alt: (what, bars) => `Horizontal bars. ${what}: ${bars.join(', ')}.`,
  bar: (name, n) => `${name} ${n}`,
  grades: {
    none: 'There are no evaluation forms of this edition.',
    few: 'There are fewer than 5 forms; the grades are not in the public version.',
    mean: (grade, n) =>
      `Over all ${counted(n, 'form', 'forms')} with a grade the average is ${grade} (n = ${number.format(n)}).`,
    one: (grade) => `There is 1 form with a grade: ${grade} (n = 1).`,
    without: (forms) => `There ${forms === 1 ? 'is 1 form' : `are ${number.format(forms)} forms`}, without a grade.`,
    stated: (grade, n) =>
      `The facts of the edition have the grade ${grade}${n === null ? '' : ` (n = ${number.format(n)})`}; that was stated, not counted.`,
    table: 'Grade per group',
    heads: { group: 'Group', forms: 'Forms (n)', grade: 'Grade' },
    total: 'Together',
    note: 'Average of the forms with a grade, from 1 to 10.',
    spreadIntro: 'This is how the grades were spread.',
    spread: 'Forms per grade',
    spreadHeads: { grade: 'Grade', n: 'Forms' },
    series: 'Forms',
    bands: { high: '8 or more', middle: '6 or 7', low: '5 or less' },
  },
  improvements: {
    none: 'No improvements were recorded.',
    intro: (n, done) => {
      if (n === 1) return `There is 1 improvement; it is ${done === 1 ? '' : 'not yet '}done.`;
      const some = done === 0 ? 'none' : done === n ? 'all' : number.format(done);
      return `There are ${number.format(n)} improvements; ${some} of them ${done === 1 || done === 0 ? 'is' : 'are'} done.`;
    },
    table: 'Improvements of this and earlier editions',
    heads: { text: 'Improvement', from: 'Of edition', who: 'Who', done: 'Done' },
    open: 'not yet',
    done: (date, edition) => (edition === null ? date : `${date}, for edition ${edition}`),
  },
  money: {
    none: 'No amounts were recorded.',
    labels: { budget: 'Budget', cost: 'Cost', difference: 'Difference', perPitch: 'Per pitch' },
    left: (amount) => `${amount} less than budgeted`,
    over: (amount) => `${amount} more than budgeted`,
    even: 'just as budgeted',
    unknown: 'not known',
    perPitch: (amount, n) => `${amount} (over ${counted(n, 'pitch', 'pitches')})`,
    noContributions: 'No contributions of partners were recorded.',
    table: 'Contributions in money and in kind',
    heads: { partner: 'Partner', kind: 'Kind', text: 'For what', amount: 'Amount or value' },
    sums: (money, inKind) =>
      [money ? `In money: ${money}.` : '', inKind ? `In kind, by value: ${inKind}.` : ''].filter(Boolean).join(' '),
    note: 'Contributions in kind are estimates. They do not count in the cost.',
  },
  unknown: 'not known',
  none: '–',
  yes: 'yes',
  no: 'no',
};
