import type { Tally } from '../../domain/balance';
import type { Criterion } from '../../domain/criteria';
import type { Texts } from '../nl';

const count = (n: number) => (n === 1 ? '1 pitch' : `${n.toLocaleString('en-GB')} pitches`);

const listed = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const tallies = (all: readonly Tally[]) => all.map(({ name, n }) => `${name} ${n}`).join(' · ');
const criteria: Readonly<Record<Criterion, string>> = {
  isSocial: 'social',
  isAchievable: 'achievable',
  isWanted: 'people benefit',
  beneficiaries: 'who benefits',
};
const named = (which: readonly Criterion[]) => listed(which.map((one) => criteria[one]));

/** Words of the pitches screen. */
export const pitches: Texts['pitches'] = {
  state: (all, shown) =>
    all === shown ? `${count(all)}.` : `${count(all)}; this filter shows ${shown.toLocaleString('en-GB')} of them.`,
  add: 'Add pitch',
  untitled: 'No title yet',
  open: 'Open pitch',
  closePanel: 'Close panel',
  view: 'View',
  table: 'Table',
  board: 'Board',
  column: { names: 'Pitchers', ageBands: 'Age' },
  filter: {
    text: 'Filter by title, name or theme',
    clearText: 'Clear filter text',
    any: 'all',
    noEdition: 'no edition',
    noTheme: 'no theme',
    clear: 'Clear filters',
    edition: 'Edition',
    stage: 'Stage',
    theme: 'Theme',
    outcome: 'Outcome',
    nothing: 'No pitch fits this filter.',
  },
  empty: {
    title: 'Your pitches come here',
    text: 'A pitch is an idea that applies for an evening. You follow it from application to stage, and what became of it afterwards.',
    import: 'Import a list',
  },
  boardEmpty: {
    title: 'No pitches for this choice yet',
    text: 'The board shows the ideas by stage. Choose another edition above or add a pitch.',
  },
  stageEmpty: 'Nothing',
  boardLabel: 'Pitches by stage',
  boardHelp:
    'Arrows: go to another card. Shift with arrows: move the card. Enter: open. Space: tick. Menu key: choose a stage.',
  showMore: (n) => `Show ${n} more`,
  collapse: (stage) => `Collapse ${stage}`,
  moveTo: 'Move to…',
  moveMenu: (title) => `${title}: move to…`,
  movedTo: (title, stage) => `“${title}” is now at ${stage}.`,
  movedWithin: (title, place, of) => `“${title}” is now at place ${place} of ${of}.`,
  atEdge: 'No further this way.',
  parts: {
    criteria: 'Does this idea fit us?',
    idea: 'Idea',
    stage: 'Edition and stage',
    pitchers: 'Pitchers',
    asks: 'Asks',
    gifts: 'Gifts',
    offers: 'Offers',
    outcomes: 'What became of it',
    notes: 'Notes',
    history: 'Who changed this',
  },
  showHistory: 'Show changes',
  hideHistory: 'Hide changes',
  addAsk: 'Add ask',
  addGift: 'Add gift',
  addOffer: 'Add offer',
  addOutcome: 'Add outcome',
  noAsks: 'What does this idea ask of the audience? Volunteers, space, money or something else.',
  noGifts: 'A gesture from the audience, given on stage.',
  noOffers: 'Help that someone promises. Follow here whether it is delivered.',
  noOutcomes: 'Record what became of the idea. You can add a newer one at any time.',
  ask: 'ask',
  gift: 'gift',
  offer: 'offer',
  outcome: 'outcome',
  remove: (what) => `Remove ${what}`,
  giftToOffer: 'Follow up as an offer',
  giftIsOffer: 'The gift is now among the offers as well.',
  outcomeBefore: (evening) => `Mind: this date is before the evening (${evening}). If that is right, leave it.`,
  reasonHint: 'Why not this evening? In a mail, {reden} says it.',
  referralHint: 'Where could this idea go instead?',
  notesHint: 'For your team only; never in a public report.',
  criteria: {
    keys: { y: 'yes', d: 'doubt', n: 'no' },
    hint: 'Keys: Y is yes, D is doubt, N is no. Choosing it again leaves it open.',
    state: ({ open, doubts, against }) => {
      const said = [
        against.length > 0 ? `Speaks against it: not ${named(against)}.` : '',
        doubts.length > 0 ? `Doubt: ${named(doubts)}.` : '',
        open.length > 0 ? `Still to look at: ${named(open)}.` : '',
      ].filter(Boolean);
      return said.length === 0 ? 'This idea fits.' : said.join(' ');
    },
    mark: ({ open, doubts, against, verdict }) => {
      switch (verdict) {
        case 'against':
          return `not ${named(against)}`;
        case 'doubt':
          return `doubt: ${named(doubts)}`;
        case 'open':
          return open.length === 4 ? 'to be looked at' : `${open.length} to look at`;
        case 'fits':
          return 'fits';
      }
    },
  },
  balance: {
    label: 'Balance of the evening',
    chosen: (n, min, max) => `${n} chosen of ${min === max ? min : `${min} to ${max}`}`,
    missing: (n) => (n > 0 ? `${n} more needed` : n < 0 ? `${-n} too many` : 'number fits'),
    young: (n, min) => `${n} young`.concat(n < min ? `, at least ${min} needed` : ''),
    firstTimers: (n) => `${n} for the first time`,
    themes: 'Themes',
    districts: 'Districts',
    tallies: (all) => tallies(all) || 'none yet',
    hint: 'Go to a pitch to see what choosing it changes.',
    gain: (title, { isYoung, isFirstTime, theme, district, pitches }, max) => {
      const brings = [
        isYoung ? '+1 young' : '',
        isFirstTime ? 'on stage for the first time' : '',
        district ? `first from ${district}` : '',
        theme ? `first about ${theme}` : '',
        pitches > max ? `that makes ${pitches}, and ${max} is the most` : '',
      ].filter(Boolean);
      return `Choosing “${title}”: ${brings.length === 0 ? 'no new theme or district' : brings.join(', ')}.`;
    },
    loss: (title, { isYoung, isFirstTime, theme, district }) => {
      const takes = [
        isYoung ? '1 young fewer' : '',
        isFirstTime ? '1 first-timer fewer' : '',
        district ? `nobody left from ${district}` : '',
        theme ? `nothing left about ${theme}` : '',
      ].filter(Boolean);
      return `“${title}” is chosen. Without it: ${takes.length === 0 ? 'same themes and districts' : takes.join(', ')}.`;
    },
    chooseFirst: (title) => `Choose the first of the waiting list: ${title}`,
  },
  aside: {
    title: (title, stage) => `${title}: ${stage}`,
    intro: 'Note what you like. You need not, and it can wait.',
    usual: 'Often chosen',
    reasons: {
      commercial: { short: 'commercial', full: 'The idea is mainly commercial.' },
      early: { short: 'too early', full: 'The idea is not ready for a pitch yet.' },
      full: { short: 'evening is full', full: 'This evening is full.' },
      elsewhere: { short: 'fits better elsewhere', full: 'The idea fits better in another place.' },
      date: { short: 'can not make it', full: 'The pitcher can not come that evening.' },
      stopped: { short: 'idea has stopped', full: 'The idea has stopped.' },
      busy: { short: 'too busy', full: 'The pitcher has no time now.' },
    },
    openOffers: (n) =>
      n === 1
        ? 'One offer to this pitch is still open. Leave it, or let it lapse?'
        : `${n} offers to this pitch are still open. Leave them, or let them lapse?`,
    keepOffers: 'Leave them',
    lapseOffers: 'Let them lapse',
    lapsed: (n) => (n === 1 ? '1 offer has lapsed.' : `${n} offers have lapsed.`),
    openPitch: 'Open whole pitch',
    add: 'Reason and referral',
    done: 'Done',
  },
  picking: {
    pick: 'Tick',
    unpick: 'Untick',
    state: (n) => (n === 1 ? '1 pitch ticked' : `${n} pitches ticked`),
    clear: 'Untick all',
    picked: 'ticked',
  },
  mail: 'Prepare mail',
  mailStage: (stage, n) => `Prepare mail for ${stage} (${n})`,
  people: {
    none: 'Who will be on stage? Parents can consent on behalf of a child.',
    add: 'Find or add a pitcher',
    addHint: 'Type a name or e-mail address',
    addNew: (typed) => `New pitcher: ${typed}`,
    nameless: 'No name yet',
    unlink: (name) => `Take ${name} off this pitch`,
    unlinked: (name) => `${name} was taken off this pitch.`,
  },
  consents: {
    title: (name) => `Consent of ${name}`,
    heading: 'Consent',
    asked: (n, of) => (n === 0 ? 'nothing asked yet' : `${n} of ${of} asked`),
    minor: 'Under 18: a parent or carer gives consent.',
    byGuardian: (name) => (name ? `by ${name}` : 'by a parent or carer'),
    undated: 'date unknown',
    withdrawn: (date) => `withdrawn on ${date}`,
    details: 'Date and particulars',
    withPartner: (name) => `share details with ${name}`,
    addPartner: 'Share details with partner…',
  },
};
