import type { followUps as master } from '../nl/followUps';

const count = (n: number, one: string, more: string) => `${n.toLocaleString('en-GB')} ${n === 1 ? one : more}`;
const conversations = (n: number) => count(n, 'conversation', 'conversations');

const span = (days: number) => {
  if (days < 14) return count(days, 'day', 'days');
  if (days < 61) return count(Math.floor(days / 7), 'week', 'weeks');
  if (days < 730) return count(Math.floor(days / 30.44), 'month', 'months');
  return `${Math.floor(days / 365.25)} years`;
};

/** As the Dutch. */
export const followUps: typeof master = {
  log: {
    title: 'Record a conversation',
    find: 'With whom did you speak, or about which idea?',
    findStart: 'Type an idea, a name or an offer. Then write down what you heard.',
    nothing: (typed) => `Nothing found for “${typed}”. Try a part of the name or of the idea.`,
    results: (n) => count(n, 'result', 'results'),
    kinds: { pitches: 'Idea', offers: 'Offer' },
    another: 'Choose something else',
  },
  state: (late, week, later) => {
    if (late + week + later === 0) return 'Nobody waits for a conversation.';
    if (late + week === 0) return `Nothing late and nothing this week; later ${conversations(later)}.`;
    const first = late > 0 ? `${conversations(late)} late` : 'Nothing late';
    return week > 0
      ? `${first}, ${late > 0 ? week.toLocaleString('en-GB') : conversations(week)} this week.`
      : `${first}, nothing this week.`;
  },
  label: 'Conversations to be held',
  filter: {
    text: 'Filter by idea, name or offer',
    clearText: 'Clear the text of the filter',
    clear: 'Clear filters',
    shown: (n, all) => `${n.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}`,
    nothing: 'No conversation fits this filter.',
    who: 'Who',
    everyone: 'everyone',
    me: (name) => `me (${name})`,
    nobody: 'nobody yet',
    kind: 'Kind',
    allKinds: 'all',
    kinds: { round: 'rounds after the evening', own: 'own appointments', offer: 'offers' },
    edition: 'Edition',
    allEditions: 'all',
  },
  longAgo: (n) => `Long ago (${n.toLocaleString('en-GB')})`,
  longAgoHint: 'Evenings of years ago that nobody called about. You need not work them off; call whom you like.',
  empty: {
    title: 'Here you see whom to call, and when',
    text: 'After every evening that was held each idea on stage comes back here three times: after two weeks, three months and a year. Offers that are not delivered yet ask for a conversation here as well.',
    action: 'To the editions',
  },
  done: {
    title: 'Everyone has been spoken to',
    text: 'At this moment nobody waits for a conversation. Did you speak to someone all the same? Record it, so that your team knows.',
  },
  columns: {
    when: 'When',
    title: 'Idea',
    who: 'Whom to call',
    phone: 'Phone',
    what: 'What for',
    promised: 'Still open',
    heard: 'Last heard',
    responsible: 'Who calls',
    edition: 'Edition',
  },
  keys: '↑ ↓ choose · Enter record · N not reached · D spoken, nothing more',
  late: (days) => `${span(days)} late`,
  longSince: (days) => `${span(days)} ago`,
  since: (date) => `since ${date}`,
  today: 'today',
  tomorrow: 'tomorrow',
  rounds: { first: 'first round', second: 'second round', third: 'last round', own: 'own appointment' },
  lateRounds: (n) => `${n} rounds late`,
  needs: { contact: 'thank and agree', agree: 'make an agreement', deliver: 'was it delivered?' },
  tries: (n) => `not reached ${count(n, 'time', 'times')}`,
  open: (asks, promised) =>
    [asks > 0 && count(asks, 'ask', 'asks'), promised > 0 && `${promised} promised`].filter(Boolean).join(', '),
  nobodyKnown: 'nobody known',
  refused: { no: 'Wants no contact', withdrawn: 'Withdrew consent for contact' },
  refusedHint: 'That is why the contact data are not here. What you hear by another way you simply record.',
  copyPhone: (name, phone) => `Copy ${phone} of ${name}`,
  copied: (phone) => `${phone} is on the clipboard.`,
  noReach: 'no phone or e-mail known',
  panel: {
    due: 'Follow up on',
    who: 'Who calls',
    asked: 'Asked for',
    promised: 'Promised, not delivered yet',
    evening: (name, date) => `Pitched: ${name}, ${date}`,
    notPitched: 'Not pitched yet',
    openPitch: 'Open the pitch',
    notDue: 'Nobody has to call about this now. If you spoke to someone, record it.',
    gone: 'This conversation is no longer here. Perhaps it was recorded already.',
    history: 'Before',
    noHistory: 'No conversation recorded yet. This will be the first.',
  },
  form: {
    label: 'Conversation',
    channel: 'How',
    date: 'When',
    result: 'What did you hear?',
    resultHint: 'Begin with “realised:” or another outcome, and Podium chooses it for you.',
    outcome: 'What became of the idea?',
    outcomeHint: 'Choose nothing if nothing is new. Alt+1 to Alt+5.',
    status: 'How far is the offer?',
    statusHint: 'Alt+1 to Alt+4.',
    next: 'Next appointment',
    nextPlaceholder: 'in 3 weeks',
    nextOn: (date) => `That is ${date}.`,
    nextWrong: 'I can’t read this date. Type for instance: in 3 weeks, 1-12 or next month.',
    nextPast: 'That has been. Choose a day after this conversation.',
    nextByItself: (round, date) => `Empty? Then the ${round} comes by itself, on ${date}.`,
    nextNone: 'May stay empty. Or type for instance: in 3 weeks, 1-12.',
    future: 'This day is still to come. Choose today or a day that has been.',
    dateWrong: 'Choose the day of the conversation.',
    beforeEvening: (date) => `An outcome from before the evening (${date}) can’t be right.`,
    onEvening: 'Use the date of the evening',
    lookBack: (edition) => `Wants to come back: ask for ${edition}`,
    save: 'Record the conversation',
    saveKeys: 'Ctrl+Enter records it.',
    notReached: 'Not reached',
    notReachedHint: 'Comes back in a week',
  },
  saved: (title) => `The conversation about “${title}” is recorded.`,
  reachedLater: (title) => `“${title}” comes back in a week.`,
  nameless: 'untitled',
  sources: { phone: 'telephone call', mail: 'e-mail', meeting: 'meeting', evening: 'talk at an evening', other: '' },
  part: {
    title: 'Follow-up',
    nothing: 'After the evening you call after two weeks, three months and a year. What you hear comes here.',
    over: 'No conversation is open.',
    remove: 'Remove conversation',
    change: (date) => `Change the conversation of ${date}`,
    ask: 'Ask to look back',
    asked: (edition, presence) => `Look-back at ${edition}: ${presence}.`,
    invited: (edition) => `Asked for ${edition}.`,
  },
  story: {
    pitched: (name) => `Pitched · ${name}`,
    undated: 'known before the evening',
    source: (source) => `Source: ${source}`,
    after: (outcome, days) => `${span(days)} after the evening: ${outcome}.`,
    turn: (outcome, days, before) =>
      `${span(days)} after the evening: ${outcome}. Before that it stood at “${before}”.`,
    change: (outcome) => `Change the outcome “${outcome}”`,
    fold: 'Done',
    future: 'This date is still to come. An outcome is something you know: choose today or earlier.',
    before: (evening) => `This date is before the evening (${evening}). Choose what is right:`,
    onEvening: (evening) => `It was on the evening, ${evening}`,
    known: 'It was known before',
    knownSource: (date) => `known before the evening (${date})`,
  },
  lookBacks: {
    title: 'Look-back',
    hint: 'Who pitched at an earlier evening and has news? Ask about two per evening.',
    state: (coming, invited) =>
      [coming > 0 && `${coming} coming`, invited > 0 && `${invited} asked`].filter(Boolean).join(', '),
    suggestions: 'These ideas have news',
    noSuggestions: 'As soon as an earlier idea is known to have come further, it is proposed here.',
    invite: (title) => `Ask ${title}`,
    ask: 'Ask',
    find: 'Ask another idea',
    findNothing: 'No pitched idea with this name.',
    presence: (title) => `Look-back of ${title}`,
    remove: (title) => `Remove ${title} from the look-back`,
    refused: 'wants no invitations',
    asked: (title) => `“${title}” is asked for the look-back.`,
    removed: (title) => `“${title}” is removed from the look-back.`,
    since: (outcome, date) => `${outcome}, since ${date}`,
    absent: 'does not come',
  },
  terms: {
    title: 'Follow-up after an evening',
    sentence: (weeks, months, last) =>
      `After every evening of this year you call those who pitched: after ${count(weeks, 'week', 'weeks')}, after ${count(months, 'month', 'months')} and after ${count(last, 'month', 'months')}.`,
    usual: (n, unit) =>
      `Empty is as usual: ${unit === 'weeks' ? count(n, 'week', 'weeks') : count(n, 'month', 'months')}.`,
    offers: (weeks, step) =>
      `You thank for an offer of help within ${count(weeks, 'week', 'weeks')}. If it then stands still, it comes back on the list after ${count(step, 'week', 'weeks')}.`,
    outOfOrder: 'The rounds are not in order. See which of the three is not right.',
  },
  overview: {
    all: (n) => `All ${conversations(n)}`,
    one: 'To the follow-up',
  },
};
