import type { Texts } from '../nl';
import { keyMessage } from './annualKeyMessage';
import { explained } from './indicatorsExplained';

type Words = Texts['reports']['annualReport'];

const number = new Intl.NumberFormat('en-GB');
const counted = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const editions = (n: number) => counted(n, 'edition', 'editions');
const pitches = (n: number) => counted(n, 'pitch', 'pitches');
const listed = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** Which editions, of how many: said whole where it is one, or all. */
function among(of: string, missing: number, all: number): string {
  if (all === 1) return 'of the one edition';
  if (missing === all) return all === 2 ? 'of both editions' : `of all ${editions(all)}`;
  return `of ${of} (${number.format(missing)} of the ${editions(all)})`;
}

/** Words of the annual report to the council. */
export const annualReport: Words = {
  title: (year) => `Annual report Initiatievencafé ${year}`,
  subject: (year) => `Report to the city council on ${year}`,
  keywords: (year) => `Initiatievencafé, annual report, ${year}`,
  marking: 'Internal – contains personal data – do not publish',
  footer: { page: 'Page', of: 'of' },
  contents: 'Contents',
  facts: {
    organisation: 'Organisation',
    programme: 'Programme',
    policyField: 'Policy field',
    portfolioHolder: 'Portfolio holder',
    department: 'Department',
    author: 'Author',
    date: 'Date',
    referenceDate: 'Reference date',
    reference: 'Reference',
    status: 'Status',
  },
  chapters: {
    keyMessage: 'Key message',
    goals: 'What was aimed for?',
    results: 'What was achieved?',
    indicators: 'Goals and results',
    outcomes: 'What became of the ideas',
    activities: 'What was done?',
    cost: 'What did it cost?',
    spread: 'Reach and spread',
    districts: 'Districts',
    themes: 'Themes',
    youth: 'Young people',
    appreciation: 'Appreciation and lessons',
    outlook: 'Outlook',
    account: 'Account of the figures',
    counting: 'How was counted',
    reading: 'How to read the figures',
    gaps: 'What is not known',
    stated: 'Stated numbers',
    appendix: 'Appendix: the pitches by edition',
  },
  caption: { table: 'Table', figure: 'Figure' },
  tables: {
    indicators: (year) => `Goals and results in ${year}`,
    outcomes: (date) => `Outcomes of the pitches by year, on ${date}`,
    editions: (year) => `Editions in ${year}`,
    cost: (year) => `Budget and cost by edition in ${year}`,
    districts: (year) => `Editions and pitches by district in ${year}`,
    themes: (year) => `Pitches by theme in ${year}`,
    grades: (year) => `Grade by edition in ${year}`,
    definitions: 'Definition and source of each figure',
    pitches: (edition) => `Pitches of ${edition}`,
  },
  heads: {
    indicator: 'Indicator',
    baseline: 'Baseline',
    target: 'Target',
    actual: 'Actual',
    actualOf: (year: number) => `Actual ${year}`,
    ambition: 'Ambition',
    year: 'Year',
    pitches: 'Pitches',
    good: 'Together',
    edition: 'Edition',
    editions: 'Editions',
    date: 'Date',
    venue: 'Venue',
    district: 'District',
    young: 'Young',
    enoughYoung: (n) => `≥ ${n} young`,
    visitors: 'Visitors',
    offers: 'Offers',
    budget: 'Budget',
    cost: 'Cost',
    difference: 'Difference',
    perPitch: 'Per pitch',
    theme: 'Theme',
    share: 'Share',
    grade: 'Grade',
    forms: 'Forms (n)',
    counted: 'Counted as',
    source: 'Source',
    title: 'Idea',
    pitchers: 'Pitcher',
    outcome: 'Outcome',
  },
  outcomeHeads: {
    realised: 'Realised',
    advanced: 'Further',
    changed: 'Changed',
    postponed: 'Later',
    dropped: 'Not',
    unknown: 'Not known',
  },
  few: '<5',
  withheld: 'n.s.',
  none: '–',
  unknown: 'not known',
  yes: 'yes',
  no: 'no',
  total: 'Total',
  allForms: 'All forms',
  ofWhole: (part, whole) => `${part} of ${number.format(whole)}`,
  knownOf: (value, known, all) => `${value} (known: ${known} of ${all})`,
  withForms: (value, n) => `${value} (n = ${number.format(n)})`,
  withPercentage: (value, percentage) => `${value} (${percentage}%)`,
  visitorsTotal: (sum) => counted(sum, 'visitor', 'visitors'),
  keyMessage,
  noGoalsText: (year) => `For ${year} the goals were not put in words.`,
  goalsInTable: (table) => `Table ${table} gives the goals in figures.`,
  noGoals: (year) => `For ${year} no goals were set in figures.`,
  noEditions: (year) => `In ${year} there were no editions.`,
  noPitches: (year) => `In ${year} there were no pitches.`,
  nothingToCompare: (year) =>
    `There were no editions in ${year}, and there are no goals in figures. So there is nothing to set side by side.`,
  introIndicators: (table) =>
    `Table ${table} sets the goals beside what was achieved, for each indicator. How each figure was counted is told in the account.`,
  noYearBefore: (year: number) => `There were no editions in ${year}, so there is no comparison with that year.`,
  introOutcomes: (figure, table, date) =>
    `An idea is not finished after the evening. What became of it is therefore followed for earlier years too. Figure ${figure} and table ${table} show how things stood on ${date}. Not going on is no failure: that is an outcome as well.`,
  introOutcomesTable: (table, date) =>
    `An idea is not finished after the evening. What became of it is therefore followed for earlier years too. Table ${table} shows how things stood on ${date}. Not going on is no failure: that is an outcome as well.`,
  introEditions: (n, table) =>
    n === 1
      ? `There was 1 edition. Table ${table} gives its figures.`
      : `There were ${number.format(n)} editions. Table ${table} gives them by date.`,
  costSentence: (cost, known, all) =>
    known === all
      ? `The cost was ${cost}${all === 1 ? '' : ' in all'}.`
      : `Of ${known} of the ${editions(all)} the cost is known: ${cost}${known === 1 ? '' : ' in all'}.`,
  budgetSentence: (budget) => `The budget for the whole year was ${budget}.`,
  budgetDiffers: (sum, difference, isLess) =>
    `The budgets of the editions come to ${sum} together, which is ${difference} ${isLess ? 'less' : 'more'}.`,
  budgetsKnown: (sum, known, all) =>
    `Of ${known} of the ${editions(all)} a budget of its own is known: ${sum}${known === 1 ? '' : ' in all'}.`,
  averageSentence: (perEdition, perPitch) =>
    perPitch
      ? `On average an edition cost ${perEdition} and a pitch ${perPitch}.`
      : `On average an edition cost ${perEdition}.`,
  noCost: (year) => `For ${year} no cost was recorded.`,
  districtSentence: (n, all) => {
    const were = all === 1 ? 'The edition was' : 'The editions were';
    if (n === null)
      return all === 1 ? 'The district of the edition is not known.' : 'Of no edition the district is known.';
    if (n === 0) return `${were} not in any of the districts.`;
    if (all === 1) return null;
    return `${were} in ${n === 1 ? '1 district' : `${number.format(n)} different districts`}.`;
  },
  introDistricts: (table, all) =>
    `Table ${table} shows where the ${all === 1 ? 'edition was' : 'editions were'}, and at which district the ideas are aimed.`,
  introThemes: (table) => `Table ${table} shows what the ideas were about. Each idea counts under one theme.`,
  themesWithheld: 'What the ideas were about is not told here: it would say too much of people.',
  youthSentence: (young, all) => {
    if (young.kind === 'withheld')
      return 'How many pitches were by young people is not told here: it would say too much of people.';
    if (young.kind === 'few') return `Of the ${pitches(all)}, fewer than 5 were by young people.`;
    if (all === 1) return `The one pitch was ${young.value === 1 ? '' : 'not '}by a young person.`;
    const n = young.value === 0 ? 'none' : number.format(young.value);
    return `Of the ${pitches(all)}, ${n} ${young.value === 1 ? 'was' : 'were'} by young people.`;
  },
  enoughSentence: (enough, all, minimum) => {
    const goal = `at least ${pitches(minimum)} by young people`;
    if (all === 1) return `The edition had ${enough === 1 ? '' : 'not '}${goal}.`;
    if (enough === all) return `${all === 2 ? 'Both editions' : `All ${editions(all)}`} had ${goal}.`;
    return `${enough === 0 ? 'None' : number.format(enough)} of the ${editions(all)} had ${goal}.`;
  },
  introGrade: (grade, n) => `The mean grade was ${grade} (n = ${n}).`,
  introGrades: (table) => `Table ${table} gives the grade by edition.`,
  introCost: (table) => `Table ${table} gives the amounts by edition.`,
  fewForms: 'Fewer than 5 evaluation forms were filled in. A grade then says too little.',
  noForms: (year) => `For ${year} no evaluations were recorded.`,
  noGrades: (year) => `For ${year} no grade per edition was recorded.`,
  lessons: 'Lessons',
  noLessons: 'No lessons were written down.',
  noOutlook: 'No outlook was written.',
  note: {
    source: (date) => `Source: records of the Initiatievencafé, as on ${date}.`,
    fewOnly: '<5: 1 up to and including 4.',
    withheld: '<5: 1 up to and including 4. n.s.: not shown, to protect people.',
    withheldOnly: 'n.s.: not shown, to protect people.',
    results: 'A dash means: no baseline, target or ambition, or there was nothing to count.',
    stated: (years) =>
      `For ${listed(years.map(String))} another number of pitches was stated than was counted; see the account. What was stated is not counted here.`,
    good: 'Together: realised and got further. Pitches without a known outcome count in the total.',
    cost: 'Difference: budget less cost. Per pitch: cost divided by the number of pitches of the edition. A dash means: not known.',
    share: 'Share: of all pitches. A dash stands where the number is not shown exactly.',
  },
  chart: {
    series: {
      good: 'Realised or got further',
      other: 'Changed, later or not',
      unknown: 'Not yet known',
      rest: 'Not split up',
    },
    title: (date) => `Outcomes of the pitches by year, on ${date}`,
    summary: (good, all, year) =>
      all === 1
        ? `The one pitch of ${year} was ${good === '0' ? 'not yet ' : ''}realised or got further.`
        : `Of the ${pitches(all)} of ${year}, ${good === '0' ? 'none' : good} ${good === '1' ? 'was' : 'were'} realised or got further.`,
    altStart: 'Horizontal bar chart with a bar for each year: what became of the pitches.',
    altBar: (year, all, parts) => `${year}, ${pitches(all)}: ${parts}.`,
    altEnd: 'The table below gives the same figures.',
  },
  explained,
  account: {
    source: (made, date) =>
      `All figures come from the records of the Initiatievencafé as they were on ${made}. Outcomes and follow-up are those of ${made === date ? 'that same day' : date}. Visitors, reach, grades and amounts were stated; the other figures were counted.`,
    young: (bands, minimum) =>
      [
        `Who is in ${bands.length === 1 ? 'this age group' : 'one of these age groups'} counts as young: ${listed(bands)}.`,
        ...(minimum === 0 ? [] : [`The aim is at least ${pitches(minimum)} by young people at each edition.`]),
      ].join(' '),
    small:
      'Counts of 1 up to and including 4 that say something of people are given as <5. Where such a count could be worked out from other figures, another figure is left out too: n.s., not shown.',
    programme:
      'Numbers of editions, districts, applications, pitches, visitors, gifts, asks, offers, collaborations, conversations after the evening, partners and broadcasts are about the programme and are always exact. So are reach and cost.',
    percentages:
      'Percentages are given only for a whole of 10 or more. They are rounded, so they do not always add up to 100.',
    public: 'This is the public version: without contact data and notes. A pitcher is named only with consent.',
    internal: 'This is the internal version. All counts are exact, also small counts about people.',
    noEditions: (year) => `There were no editions in ${year}. There are therefore no visitors, reach, grade and cost.`,
    visitorsMissing: (of, missing, all) => `The number of visitors ${among(of, missing, all)} was not recorded.`,
    budgetMissing: (of, missing, all) => `The budget ${among(of, missing, all)} was not recorded.`,
    costMissing: (of, missing, all) => `The cost ${among(of, missing, all)} was not recorded.`,
    gradeMissing: (of, missing, all) =>
      `The grade ${among(of, missing, all)}, with the number of forms, was not recorded.`,
    venueMissing: (of, missing, all) => `The venue ${among(of, missing, all)}, or its district, was not recorded.`,
    edition: (n) => (n === null ? 'an edition without a number' : `edition ${n}`),
    listed,
    noneStated: 'No number of pitches was stated that differs from what was counted.',
    statedIntro: (n) =>
      `For ${n === 1 ? 'this edition' : 'these editions'} another number of pitches was stated than the records have. This report counts only what is in the records.`,
    stated: (edition, year, stated, found) =>
      `${edition.charAt(0).toUpperCase()}${edition.slice(1)} (${year}): ${pitches(stated)} stated, ${found === 0 ? 'none' : number.format(found)} counted.`,
    undated: (n) => `${editions(n)} without a date ${n === 1 ? 'counts' : 'count'} in no year.`,
    agesUnknown: 'Not of all pitchers the age group is known. Who is unknown does not count as young.',
    agesUnknownCount: (n) =>
      `Of ${counted(n, 'pitcher', 'pitchers')} the age group is not known. Who is unknown does not count as young.`,
    outcomesUnknown: (n, all) =>
      all === 1
        ? 'The outcome of the one pitch is not yet known.'
        : n === number.format(all)
          ? 'The outcome of none of the pitches is known yet.'
          : `Of ${n} of the ${pitches(all)} the outcome is not yet known.`,
    districtsUnknown: (n, all) =>
      all === 1
        ? 'It is not known at which district the one idea is aimed.'
        : n === number.format(all)
          ? 'Of none of the ideas it is known at which district it is aimed.'
          : `Of ${n} of the ${number.format(all)} ideas it is not known at which district they are aimed.`,
    themesUnknown: (n, all) =>
      all === 1
        ? 'The theme of the one idea is not known.'
        : n === number.format(all)
          ? 'The theme of none of the ideas is known.'
          : `Of ${n} of the ${number.format(all)} ideas the theme is not known.`,
    unfilled: (names) => `Not filled in among the particulars of this report: ${listed(names)}.`,
    adopted: (year) => `The particulars of the programme were taken over from ${year}.`,
    complete: 'No data are missing.',
  },
};
