import type { annualAround as master } from '../nl/annualAround';

const number = new Intl.NumberFormat('en-GB');
const counted = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const listed = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const partners: (typeof master)['partners'] = (year, { fresh, returning, left }) => {
  const all = fresh + returning;
  const sentences =
    all === 0
      ? [`No partner is recorded as having taken part in ${year}.`]
      : [
          `In ${year} ${counted(all, 'partner', 'partners')} took part: ${all === 1 ? 'it' : 'they'} came, offered help or contributed.`,
          fresh === 0
            ? all === 1
              ? 'It was not new.'
              : 'None of them was new.'
            : fresh === all
              ? all === 1
                ? 'That partner was new.'
                : 'All of them were new.'
              : `${number.format(fresh)} of them ${fresh === 1 ? 'was' : 'were'} new.`,
        ];
  if (left > 0)
    sentences.push(`${counted(left, 'partner', 'partners')} that took part in ${year - 1} did not in ${year}.`);
  return sentences.join(' ');
};

/** As the Dutch. */
export const annualAround: typeof master = {
  chapters: {
    help: 'Help and collaboration',
    stories: 'Stories',
    broadcasts: 'Broadcasts and reach',
    partners: 'Partners',
    contributions: 'Contributions',
    forms: 'Forms per group',
    improvements: 'Improvements',
  },
  tables: {
    help: (year) => `Offers of help in ${year}, by who made them`,
    partners: (year) => `Partners that took part in ${year}, by kind`,
    reach: (year) => `Reach by kind and medium in ${year}`,
    broadcasts: (year) => `Broadcasts and articles about the editions of ${year}`,
    contributions: (year) => `Contributions of partners per edition in ${year}`,
    groups: (year) => `Grade per group in ${year}, counted from the forms`,
    funnel: (years) => `From application to stage in ${listed(years.map(String))}`,
  },
  heads: {
    partnerKind: 'Kind of partner',
    tookPart: 'Took part',
    fresh: 'New',
    kind: 'Who offered help',
    offered: 'Offered',
    delivered: 'Delivered',
    share: 'Share',
    edition: 'Edition',
    date: 'Date',
    what: 'What',
    medium: 'Medium',
    station: 'Station or title',
    times: 'Times',
    reach: 'Reach',
    sources: 'Number',
    reachUnknown: 'Not known',
    money: 'In money',
    inKind: 'In kind',
    group: 'Group',
    mean: 'Mean grade',
    forms: 'Forms (n)',
  },
  none: '–',
  total: 'Total',
  nobody: 'Visitors and others',
  untitled: 'An idea without a title',
  noStories: 'No stories of ideas were chosen.',
  noOffers: (year) => `No offer of help is recorded in ${year}.`,
  introHelp: (table) => `Table ${table} shows who offered help and how much of it was delivered.`,
  contact: (days, n) => {
    const time =
      days === '0' ? 'on the same day' : `${n === 1 ? 'after' : 'within'} ${days} ${days === '1' ? 'day' : 'days'}`;
    return n === 1
      ? `Of 1 offer it is recorded when there was contact: ${time}.`
      : `Where that is recorded, there was contact about half of the offers ${time} (median, n = ${number.format(n)}).`;
  },
  collaborations: (n) =>
    n === 0
      ? 'No lasting collaboration is recorded.'
      : `${counted(n, 'lasting collaboration', 'lasting collaborations')} came of it.`,
  by: (names) => `Pitched by ${listed(names)}.`,
  noBroadcasts: (year) => `No broadcasts or articles about the editions of ${year} are recorded.`,
  introBroadcasts: (n, table) =>
    n === 1
      ? `1 broadcast or article is recorded: see table ${table}.`
      : `Table ${table} gives the ${number.format(n)} broadcasts and articles that are recorded.`,
  introReach: (table) =>
    `Table ${table} adds them up, each kind and medium apart: listeners, viewers and readers are different people.`,
  partners,
  introPartners: (table) => `Table ${table} shows which kinds of partners took part.`,
  noContributions: 'No contributions of partners are recorded.',
  contributionSentence: (money, inKind) =>
    [
      ...(money === null ? [] : [`Partners contributed ${money} in money.`]),
      ...(inKind === null ? [] : [`Contributions in kind were worth ${inKind}.`]),
    ].join(' '),
  afterMoney: (rest, isLeft) =>
    isLeft
      ? `After the contributions in money ${rest} of the cost remained.`
      : `The contributions in money were ${rest} more than the cost.`,
  introContributions: (table) => `Table ${table} gives the contributions per edition.`,
  introGroups: (table) => `Table ${table} is counted from the forms themselves.`,
  besideStated: 'The grade per edition was stated by the team; the two are not added up.',
  groupsWithheld: 'What each group thought of the evening is not told here: it would say too much of people.',
  response: ({ forms, visitors }, share) =>
    `Of the ${counted(visitors, 'visitor', 'visitors')} in the year, ${number.format(forms)} filled in a form${share === null ? '' : ` (${share}%)`}.`,
  improved: (n) => (n === 1 ? 'This improvement was made:' : `These ${number.format(n)} improvements were made:`),
  noImprovements: 'No improvements are recorded.',
  improvementsUntold: (n) =>
    n === 1
      ? '1 improvement that was made is not given here, as it has a name in it.'
      : `${number.format(n)} improvements that were made are not given here, as they have a name in them.`,
  improvementsOpen: (n) =>
    n === 1 ? '1 improvement is still open.' : `${number.format(n)} improvements are still open.`,
  introFunnel: (applied, selected, pitched) =>
    `There ${applied === 1 ? 'was 1 application' : `were ${number.format(applied)} applications`}. Of these, ${selected === 0 ? 'none' : number.format(selected)} ${selected === 1 ? 'was' : 'were'} chosen and ${pitched === 0 ? 'none' : number.format(pitched)} ${pitched === 1 ? 'was' : 'were'} on stage.`,
  funnel: {
    applied: 'Applied',
    selected: 'Chosen',
    pitched: 'On stage',
    alt: (year, applied, selected, pitched) => `${year}: ${applied} applied, ${selected} chosen, ${pitched} on stage.`,
    altStart: 'Horizontal bar chart: applications per year, divided by how far they came.',
    notChosen: 'Not chosen',
    notOnStage: 'Chosen, not on stage',
  },
  gaps: {
    contact: (n, all) =>
      all === 1
        ? 'Of the one offer it is not recorded when there was contact.'
        : n === all
          ? 'Of none of the offers it is recorded when there was contact.'
          : `Of ${number.format(n)} of ${number.format(all)} offers it is not recorded when there was contact.`,
    reruns: (n) =>
      n === 1
        ? 'Of 1 rerun it is not recorded how often it was broadcast. It counts once.'
        : `Of ${number.format(n)} reruns it is not recorded how often they were broadcast. Each of them counts once.`,
    contributions: (n) => `The amount of ${counted(n, 'contribution', 'contributions')} is not known.`,
    stories: (n) =>
      n === 1
        ? '1 story that was chosen is not in this report, as not everyone agreed or it is not written yet.'
        : `${number.format(n)} stories that were chosen are not in this report, as not everyone agreed or they are not written yet.`,
    reach: (n, all) =>
      all === 1
        ? 'The reach of the one broadcast or article is not known.'
        : n === all
          ? 'The reach of none of the broadcasts and articles is known.'
          : `The reach of ${number.format(n)} of ${number.format(all)} broadcasts and articles is not known.`,
    forms: (edition, stated, found) =>
      `For ${edition} ${counted(stated, 'form', 'forms')} ${stated === 1 ? 'is' : 'are'} stated; ${counted(found, 'form', 'forms')} with a grade ${found === 1 ? 'was' : 'were'} entered.`,
  },
  note: {
    help: 'Share: delivered as a part of offered, of 10 or more. The kind of a partner is that on the day of the offer.',
    broadcasts: 'Reach of different kinds can’t be compared and is therefore not added up. A dash means: not known.',
    reach:
      'Times: how often it could be heard, seen or read; without a number that is once. Reach: where it is known. Not known: of how many the reach is not known.',
    partners:
      'A partner takes part when it was at an edition, offered help, or contributed in money or in kind. Its kind is that at the end of the year.',
    contributions: 'A dash means: no contribution, or the amount is not known.',
  },
};
