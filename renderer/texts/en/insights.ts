import type { Texts } from '../nl';
import type { Middle } from '../nl/insights';
import { choices } from './choices';

const number = (n: number) => n.toLocaleString('en-GB');
const some = (n: number, one: string, more: string) => `${number(n)} ${n === 1 ? one : more}`;
const pitches = (n: number) => some(n, 'pitch', 'pitches');
const percent = (n: number | null) => (n === null ? '' : ` (${n}%)`);
const times = (n: number) => some(n, 'time', 'times');
const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const days = (n: string) => `${n} ${n === '1' ? 'day' : 'days'}`;
const these = (one: string, more: string) => (n: number) =>
  n === 1 ? `This is that one ${one}.` : `These are the ${number(n)} ${more}.`;

/** Words of the insights. */
export const insights: Texts['insights'] = {
  title: 'Insights',
  state: (totals) => {
    const when = totals.from === totals.to ? `in ${totals.from}` : `from ${totals.from} up to ${totals.to}`;
    return `${some(totals.editions, 'edition', 'editions')} ${when}, with ${pitches(totals.pitches)} and ${some(totals.offers, 'offer', 'offers')} of help. Click a bar or a number to see what it is made of.`;
  },
  reading: 'Counting the records…',
  failed: 'The insights could not be counted. Your records have not changed. Open this page again.',
  nothing: 'Nothing to see here yet',
  nothingText:
    'Insights show what became of pitches and offers over the years. Set an edition to “held” and its pitches to “pitched”; then the first charts appear here.',
  toEditions: 'Go to the editions',
  nothingPasses: 'Nothing fits this choice',
  nothingPassesText: 'No edition was held in the years you chose. Choose other years, or clear your choice.',
  filters: 'What you look at',
  from: 'From',
  to: 'Up to',
  edition: 'Edition',
  editionName: (number, date) => [number === null ? '' : `Edition ${number}`, date].filter(Boolean).join(' · '),
  theme: 'Theme',
  district: 'District',
  any: 'all',
  clear: 'Clear choice',
  narrowed: 'Grades and partners are about whole evenings: theme and district do not count there.',
  saveAll: 'Save all tables',
  asTable: 'Table',
  asChart: 'Chart',
  asTableOf: (title) => `${title}: show table`,
  asChartOf: (title) => `${title}: show chart`,
  copy: 'Copy',
  copyOf: (title) => `${title}: copy table`,
  copied: 'The table is copied. Paste it into Word or Excel.',
  notCopied: 'Copying failed. Show the table, select it and copy with Ctrl+C.',
  save: 'Save',
  saveOf: (title) => `${title}: save table`,
  saveAs: { xlsx: 'As Excel (.xlsx)', csv: 'As CSV (.csv)' },
  fileName: (what, date) => `Podium ${what.toLowerCase()} ${date}`,
  allName: 'insights',
  about: {
    sheet: 'About',
    about: 'About',
    text: 'What it says',
    madeOn: 'Made on',
    choice: 'Chosen',
    everything: 'everything',
  },
  titles: {
    outcomes: 'What became of the pitches',
    funnel: 'From application to stage',
    youth: 'Young people on stage',
    districts: 'Districts',
    themes: 'Themes',
    helpTimes: 'How fast help comes',
    helpByKind: 'Help by kind of partner',
    helpByPartner: 'Who helped most',
    partnersByYear: 'New and returning partners',
    followUps: 'Follow-ups on time',
    gradesByYear: 'Grade per year',
    gradesByEdition: 'Grade per edition',
  },
  columns: {
    ...choices.outcome,
    all: 'together',
    applied: 'applied',
    chosen: 'chosen',
    pitched: 'on stage',
    young: 'young people',
    older: 'older',
    ageUnknown: 'age not known',
    toContact: 'from offer to contact',
    toDelivery: 'from offer to help',
    askToHelp: 'from ask to help',
    offered: 'offered',
    delivered: 'delivered',
    newPartners: 'new',
    returning: 'been before',
    stated: 'stated',
    counted: 'counted',
    onTime: 'on time',
    late: 'late',
    overdue: 'not done yet',
  },
  heads: {
    outcomes: 'Year',
    funnel: 'Year',
    youth: 'Year',
    districts: 'District',
    themes: 'Theme',
    helpTimes: 'Year',
    helpByKind: 'Kind of partner',
    helpByPartner: 'Partner',
    partnersByYear: 'Year',
    followUps: 'Year',
    gradesByYear: 'Year',
    gradesByEdition: 'Edition',
  },
  shares: {
    outcomes: 'realised or further',
    funnel: 'came on stage',
    youth: 'share of young people',
    districts: 'share of all pitches',
    themes: 'share of all pitches',
    helpTimes: '',
    helpByKind: 'share delivered',
    helpByPartner: 'share delivered',
    partnersByYear: 'took part before',
    followUps: 'share on time',
    gradesByYear: '',
    gradesByEdition: '',
  },
  tooFew: 'fewer than 10',
  whole: 'Together',
  unknown: 'not known',
  nobody: 'no partner, such as visitors',
  others: 'other partners',
  median: (column) => `${column}: median in days`,
  low: (column) => `${column}: a quarter is shorter than`,
  high: (column) => `${column}: a quarter is longer than`,
  n: (column) => `${column}: n`,
  days,
  middle: (low, high) => `half ${low}–${high}`,
  rests: (n) => `n = ${number(n)}`,
  none: 'not known',
  figureOf: (row, column, figure) => `${row}, ${column}: ${figure}. Show what this is made of.`,
  chart: (title) => `Chart: ${title}. The table says the same.`,
  records: (row, column) => `${row}: ${column}`,
  recordsText: {
    pitches: these('pitch', 'pitches'),
    asks: these('ask', 'asks'),
    offers: these('offer', 'offers'),
    partners: these('partner', 'partners'),
    editions: these('edition', 'editions'),
    evaluations: these('form', 'forms'),
    rounds: these('round', 'rounds'),
  },
  noRecords: 'Nothing is behind this: it is zero, or not known yet.',
  more: (n) => `Show ${number(n)} more`,
  graded: (grade) => `grade ${grade}`,
  untitled: 'untitled',
  say: {
    outcomes: (all, good, share, unknown) =>
      all === 0
        ? 'No pitches were on stage yet.'
        : `Of ${pitches(all)}, ${number(good)} ${good === 1 ? 'was' : 'were'} realised or got further${percent(share)}${unknown === 0 ? '' : `; of ${number(unknown)} it is not known yet what became of it`}.`,
    funnel: (applied, pitched, share) =>
      applied === 0
        ? 'There are no applications yet.'
        : `Of ${some(applied, 'application', 'applications')}, ${number(pitched)} came on stage${percent(share)}.`,
    youth: (all, young, share, unknown) =>
      all === 0
        ? 'No pitches were on stage yet.'
        : `Young people took part in ${number(young)} of the ${pitches(all)}${percent(share)}${unknown === 0 ? '' : `; of ${number(unknown)} the age is not known`}. Who counts as young is set per year in Settings.`,
    spread: (what, facts) => {
      if (facts.all === 0) return 'No pitches were on stage yet.';
      const most =
        facts.n === 0
          ? ''
          : `Most pitches ${what === 'districts' ? 'come from' : 'are about'} ${list(facts.most)}: ${number(facts.n)}${facts.most.length > 1 ? ' each' : ''}, of ${number(facts.all)}${percent(facts.share)}.`;
      const empty =
        facts.empty.length === 0
          ? ''
          : facts.empty.length > 4
            ? `${facts.empty.length} ${what} had none yet.`
            : `None yet: ${list(facts.empty)}.`;
      const unknown =
        facts.unknown === 0
          ? ''
          : `Of ${number(facts.unknown)} the ${what === 'districts' ? 'district' : 'theme'} is not known.`;
      return [most, empty, unknown].filter(Boolean).join(' ');
    },
    helpTimes: (contact, delivery, ask) => {
      if (!contact && !delivery && !ask)
        return 'Not to be said yet: note at offers when there was contact and when the help came.';
      const part = (middle: Middle | null, what: string) =>
        middle ? `${days(middle.value)} ${what} (n = ${number(middle.n)})` : '';
      const parts = [
        part(contact, 'from offer to contact'),
        part(delivery, 'from offer to help'),
        part(ask, 'from the evening to the first help for an ask'),
      ].filter(Boolean);
      return `Half goes faster and half takes longer than: ${list(parts)}.`;
    },
    helpByKind: (offered, delivered, share, most, n) =>
      offered === 0
        ? 'No help was offered yet.'
        : `Help was offered ${times(offered)}; ${delivered === 0 ? 'none of it was delivered yet' : `it was delivered ${times(delivered)}${percent(share)}`}.${most ? ` Most often by: ${most} (${times(n)}).` : ''}`,
    helpByPartner: (name, delivered, offered) =>
      name === ''
        ? 'No offer has a partner yet.'
        : delivered === 0
          ? `${name} offered help most often: ${times(offered)}. Nothing was delivered yet.`
          : `${name} helped most often: delivered ${times(delivered)} of ${number(offered)} offered.`,
    partnersByYear: (year, all, fresh, returning) =>
      all === 0
        ? 'No partner took part yet. Note at an edition who was there or contributed.'
        : `In ${year} ${some(all, 'partner', 'partners')} took part: ${number(fresh)} for the first time and ${number(returning)} who did so before. Taking part is being there, offering help, or contributing in money or in kind.`,
    followUps: (all, onTime, share, late, overdue) =>
      all === 0
        ? 'There is no follow-up yet with a date that has passed.'
        : `Every pitch has three rounds after the evening. Of ${some(all, 'round', 'rounds')} so far, ${number(onTime)} ${onTime === 1 ? 'was' : 'were'} on time${percent(share)}, ${number(late)} late and ${number(overdue)} not done yet.`,
    grades: (stated, counted) => {
      if (!stated && !counted) return 'There is no grade yet with a number of forms.';
      const parts = [
        stated ? `stated ${stated.value} (n = ${number(stated.n)})` : '',
        counted ? `counted from forms ${counted.value} (n = ${number(counted.n)})` : '',
      ].filter(Boolean);
      return `On average ${list(parts)}.${stated && counted ? ' These two stay apart.' : ''}`;
    },
    gradesByEdition: (edition, grade, n, editions) =>
      edition === ''
        ? 'There is no edition yet with a grade and a number of forms.'
        : editions === 1
          ? `Edition ${edition} was given ${grade} (n = ${number(n)}).`
          : `Of ${number(editions)} editions, edition ${edition} has the highest grade: ${grade} (n = ${number(n)}).`,
  },
};
