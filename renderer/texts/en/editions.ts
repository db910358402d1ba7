import type { Texts } from '../nl';

const some = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const pitches = (n: number) => some(n, 'pitch', 'pitches');
const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const refusals = { photo: 'no photos', video: 'no filming', broadcast: 'no broadcast' } as const;

/** Words of the editions screen. */
export const editions: Texts['editions'] = {
  tabs: { list: 'Editions', venues: 'Venues' },
  state: (held, coming) => {
    const past = `${some(held, 'edition', 'editions')} held`;
    return coming === 0 ? `${past}.` : `${past}, ${coming} in preparation.`;
  },
  add: 'Add edition',
  empty: 'No editions yet',
  emptyText:
    'An edition is one evening, with a date, a venue and pitches. Make your first one, or drop a list from Excel here.',
  columns: { pitches: 'Pitches' },
  untitled: 'Edition without a number',
  noDate: 'no date yet',
  noVenue: 'no venue yet',
  graded: (grade, n) => (n === null ? grade : `${grade} (n = ${n})`),
  next: 'next',
  back: 'Editions',
  gone: 'This edition does not exist (any more)',
  goneText: 'It may be in the bin. You find the bin under Settings.',
  parts: {
    overview: 'Overview',
    pitches: 'Pitches',
    preparation: 'Preparation',
    training: 'Training',
    runOfShow: 'Run of show',
    partners: 'Partners',
    evaluation: 'Evaluation',
    media: 'Media',
    figures: 'Figures',
  },
  partsLabel: 'Parts of this edition',
  coming: (days, needs) => {
    const when =
      days === null
        ? 'No date yet'
        : days === 0
          ? 'Today'
          : days === 1
            ? 'Tomorrow'
            : days < 0
              ? 'The date has passed'
              : `In ${days} days`;
    return needs.length === 0 ? `${when}. Everything is ready.` : `${when}; still needed: ${list(needs)}.`;
  },
  held: (facts) => {
    const where = facts.venue ? `Held at ${facts.venue}` : 'Held';
    const what = [
      pitches(facts.pitches),
      facts.visitors === null ? '' : some(facts.visitors, 'visitor', 'visitors'),
      facts.grade ? `grade ${facts.grade}` : '',
    ];
    return `${where}, with ${list(what.filter(Boolean))}.`;
  },
  cancelled: 'This edition did not go ahead.',
  doubt: (doubt) => {
    switch (doubt.doubt) {
      case 'numberTaken':
        return 'There is another edition with this number.';
      case 'dateTaken':
        return doubt.number === null
          ? 'There is another edition on this day.'
          : `Edition ${doubt.number} is on this day as well.`;
      case 'over':
        return 'The date has passed. Was this evening held?';
      case 'notYet':
        return 'The date is still to come, but the status says that the evening has been.';
      case 'longEvening':
        return `The evening would last ${doubt.hours} hours. Are start and end right?`;
      case 'trainingAfter':
        return 'The training is after the evening itself.';
      case 'overCapacity':
        return `That is more than the ${doubt.capacity} places of this venue.`;
      case 'gradeWithoutForms':
        return 'Without the number of forms, the grade does not count in the report.';
    }
  },
  setHeld: 'Set to held',
  setCancelled: 'Did not go ahead',
  notPitched: (n) =>
    n === 1
      ? '1 chosen pitch is not set to “pitched” yet. Was it on stage?'
      : `${n} chosen pitches are not set to “pitched” yet. Were they on stage?`,
  setPitched: 'Set to pitched',
  facts: {
    evening: 'The evening',
    training: 'Pitch training',
    programme: 'Programme',
    needs: 'Still needed',
    ready: 'Everything is ready for this evening.',
  },
  venue: {
    create: (name) => `Add “${name}” as a venue`,
    nothing: 'Type a name to add a venue.',
    fresh: 'Not used yet',
    used: 'Used before',
    earlier: (editionsThere) => `You were here before, with ${list(editionsThere)}.`,
    edit: 'Edit venue',
  },
  edition: (number) => (number === null ? 'an edition' : `edition ${number}`),
  lineUp: {
    chosen: 'On stage',
    others: 'Not chosen',
    applied: 'Applications',
    waiting: 'Waiting list',
    add: 'Add pitch',
    newTitle: 'Title of the pitch',
    newHint: 'Enter adds and opens the pitch. Escape closes.',
    empty: 'No pitches yet',
    emptyText: 'This is where the order of the evening comes. Add a pitch, or choose an application under Pitches.',
    noneChosen: 'No one has been chosen yet. Set a pitch below to “selected”.',
    young: 'young',
    nobody: 'no pitcher yet',
    consent: (state) => {
      if (state.people === 0) return '';
      if (state.refused.length > 0) return list(state.refused.map((purpose) => refusals[purpose]));
      if (state.unasked > 0)
        return state.people === 1
          ? 'ask for consent'
          : `ask ${state.unasked === 1 ? '1 pitcher' : `${state.unasked} pitchers`} for consent`;
      return 'consent complete';
    },
    stage: (title) => `Stage of ${title}`,
    move: (title) => `Move ${title}: arrow up or down`,
    moved: (title, at, of) => `${title} is now number ${at} of ${of}.`,
    moveHint: 'Drag by the handle, or use Alt with arrow up or down.',
    up: 'Move up',
    down: 'Move down',
    menu: (title) => `More about ${title}`,
    open: 'Open pitch',
  },
  partners: {
    state: (n) => some(n, 'partner', 'partners'),
    add: 'Add partner',
    find: 'Find a partner',
    create: (name) => `Add “${name}” as a partner`,
    nothing: 'Type a name to add a partner.',
    inviteFixed: (n) => (n === 1 ? 'Invite 1 fixed partner' : `Invite ${n} fixed partners`),
    empty: 'No partners at this edition yet',
    emptyText: 'Partners are the funds, businesses and organisations you invite. Their offers are counted here.',
    summary: (counts) => {
      const parts = [
        counts.invited > 0 ? `${counts.invited} invited` : '',
        counts.coming > 0 ? `${counts.coming} coming` : '',
        counts.present > 0 ? `${counts.present} ${counts.present === 1 ? 'was' : 'were'} there` : '',
      ].filter(Boolean);
      const all = some(counts.all, 'partner', 'partners');
      return parts.length === 0 ? `${all}.` : `${all}: ${list(parts)}.`;
    },
    offers: 'Offers',
    fixed: 'fixed partner',
    presence: (name) => `Presence of ${name}`,
    notNoted: 'not noted',
    remove: (name) => `Take ${name} off the list`,
    removed: (name) => `${name} is no longer listed at this edition.`,
  },
  figures: {
    visitors: 'Visitors and grade',
    money: 'Money',
    statedHint: (counted) => `Stated, not counted. Podium itself counts ${pitches(counted)}.`,
    gradeHint: 'Average of the evaluation, 1 to 10.',
    formsHint: 'How many forms the grade rests on (n).',
    full: (percent, capacity) => `${percent}% of the ${capacity} places.`,
    perPitch: (amount, over, isCounted) =>
      `${amount} per pitch, over ${over} ${isCounted ? '' : 'stated '}${over === 1 ? 'pitch' : 'pitches'}.`,
    under: (amount) => `${amount} under budget.`,
    over: (amount) => `${amount} over budget.`,
    exact: 'Exactly on budget.',
    average: (grade, n) => `All editions together: ${grade} (n = ${n}).`,
    outcomes: 'What became of the pitches',
    outcomesSentence: (good, all) =>
      `Of ${pitches(all)}, ${good} ${good === 1 ? 'was' : 'were'} realised or advanced, as far as is known now.`,
    outcomesNone: 'As soon as pitches are set to “pitched”, you see here what became of them.',
  },
  menu: { history: 'Who changed this', bin: 'Move to bin' },
  history: {
    title: 'Who changed this',
    by: (name) => (name ? `by ${name}` : ''),
    change: (from, to) => `${from} → ${to}`,
    empty: 'empty',
    older: 'Show older changes',
    gone: 'no longer known',
    inBin: 'Bin',
  },
  venues: {
    state: (all, fresh) =>
      fresh === 0 ? `${some(all, 'venue', 'venues')}.` : `${some(all, 'venue', 'venues')}, ${fresh} not used yet.`,
    add: 'Add venue',
    empty: 'No venues yet',
    emptyText:
      'A venue is a hall or community centre where an edition can be. Add one here, or on the page of an edition.',
    held: 'Editions here',
    heldNone: 'No edition was held here yet.',
    unnamed: 'Venue without a name',
    columns: { editions: 'Editions', last: 'Last time' },
    cannotBin: 'This venue belongs to an edition and can therefore not be moved to the bin.',
  },
};
