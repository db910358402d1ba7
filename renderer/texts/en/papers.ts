import type { Texts } from '../nl';
import { editionReport } from './editionReport';

const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const listed = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** English words of the papers around an evening. */
export const papers: Texts['papers'] = {
  editionReport,
  clock: (time) => time,
  listed,
  evening: 'Initiatievencafé',
  edition: (nr) => (nr === null ? 'Initiatievencafé' : `Edition ${nr}`),
  order: {
    pitches: (first, last) => (first === last ? `Pitch ${first}` : `Pitches ${first} to ${last}`),
    some: 'Pitches',
  },
  programme: {
    title: 'Programme',
    subject: 'For visitors',
    welcome: (pitches) =>
      pitches === 0
        ? 'Residents tell about their idea for the city. You can help them on.'
        : `${pitches === 1 ? 'An idea' : `${pitches} ideas`} of residents for the city. You can help ${pitches === 1 ? 'it' : 'them'} on.`,
    doors: (time) => `doors open at ${time}`,
    begin: (time) => `begins at ${time}`,
    end: (time) => `until ${time}`,
    access: (text) => `Accessibility: ${text}`,
    noDate: 'The date is still to come.',
    order: 'How the evening goes',
    noOrder: 'The order of the evening is still to come.',
    ideas: 'The ideas',
    none: 'Which ideas will come is not settled yet.',
    idea: (nr, title) => `${nr} · ${title}`,
    untitled: 'An idea for the city',
    ask: 'Wanted: ',
    by: (people) => `An idea of ${listed(people)}.`,
    resident: 'a resident',
    residents: (n) => `${n} residents`,
    help: 'How you can help',
    helpSteps: [
      'Raise your hand after a pitch: a gift or an offer, great or small, everything counts.',
      'Rather not into the microphone? Find who pitched, or someone of the team. They wear a badge.',
      'Leave with the team what you can do. We bring you together.',
    ],
    drinks: (time) =>
      time === null
        ? 'Afterwards there are drinks. Stay a while: that is where people often start together.'
        : `Drinks begin at ${time}. Stay a while: that is where people often start together.`,
    more: 'Want to hear more? Ask whoever had the idea.',
    notes: 'Room for your notes',
    plan: { title: 'What I want to do', idea: 'For idea ', deed: ' I can ' },
    watch: 'Watching along and back',
    watchAt: (kind, address) => `${kind}: ${address}`,
    thanks: 'With thanks to',
  },
  cards: {
    title: 'Presenter’s cards',
    subject: 'For who presents',
    print: 'Every card is a page of A5. Print two pages on a sheet of A4 and cut the sheet in two.',
    order: 'The evening in order',
    noOrder: 'This edition has no run of show yet. The cards are in the order of the pitches.',
    more: 'This is not all. The rest is in Podium, with this pitch.',
    noEdition: 'This edition does not exist.',
    none: 'No pitches have been chosen yet.',
    opening: 'Opening',
    closing: 'Closing',
    pitch: (nr, of) => `Pitch ${nr} of ${of}`,
    lookBack: (title) => `Look-back: ${title}`,
    numbered: (nr, title) => `${nr} · ${title}`,
    untitled: 'Idea without a title',
    length: (minutes) => `${minutes} min`,
    said: (text) => `say: ${text}`,
    nobody: 'Who will pitch is not known yet.',
    labels: {
      introduction: 'Introduction',
      idea: 'Idea',
      ask: 'Ask',
      room: 'Ask the room',
      ready: 'Gift that is ready',
      wishes: 'Mind',
      became: 'What became of it',
      asked: 'Asked then',
      got: 'Got help',
      notes: 'Note',
    },
    askRoom: {
      volunteers: 'Who will come and help for a few hours, once?',
      space: 'Who has a room, or knows of one?',
      money: 'Who knows a fund, or gives an amount?',
      knowledge: 'Who will think along for an hour?',
      promotion: 'Who can put this idea in a paper, on a site or in a window?',
      contacts: 'Who knows someone who can help with this?',
      material: 'Who has things to give or to lend?',
      permit: 'Who of the municipality will walk along for a while?',
      other: 'Who can do something for this idea?',
    },
    wishes: {
      interpreter: (text) => `Interpreter: ${text}`,
      calmStage: 'Calm stage: no bright lights, a calm screen',
      extraTime: 'Has more time; it is in the plan already',
      slides: { open: 'Slides: not known yet', yes: 'With slides', no: 'Without slides' },
      unconfirmed: 'Has not said yet that they come',
    },
    pitchedAt: (nr, date) =>
      ['Pitched', nr === null ? 'before' : `at edition ${nr}`, date === null ? '' : `(${date})`]
        .filter(Boolean)
        .join(' '),
    became: (outcome, date) => (date === null ? outcome : `${outcome} (known on ${date})`),
    helped: (what, who) => (who ? `${what}, from ${who}` : what),
    facts: {
      welcome: (nr, venue) =>
        `Welcome to ${nr === null ? 'the Initiatievencafé' : `edition ${nr} of the Initiatievencafé`}${venue ? `, in ${venue}` : ''}.`,
      tonight: (pitches, lookBacks) =>
        `Tonight: ${counted(pitches, 'pitch', 'pitches')}${lookBacks === 0 ? '' : ` and ${counted(lookBacks, 'look-back', 'look-backs')}`}.`,
      before: (editions, pitches) =>
        `So far: ${counted(editions, 'edition', 'editions')} with ${counted(pitches, 'pitch', 'pitches')} in all.`,
      rules: (pitch, then) =>
        then.length === 0 ? `A pitch takes ${pitch}.` : `A pitch takes ${pitch}. Then ${listed(then)}.`,
      part: (kind, length) => `${length} of ${kind}`,
      minutes: (n) => counted(n, 'minute', 'minutes'),
      partners: (names) => `Partners in the room: ${listed(names)}.`,
      access: (text) => `Accessibility: ${text}`,
      thanks: 'Thank the pitchers, the room, the partners and the team.',
      drinks: (time) =>
        time === null ? 'Invite everyone for the drinks.' : `Invite everyone for the drinks, until ${time}.`,
      forms: 'Ask everyone to fill in the evaluation form.',
      offers: 'Who wants to help goes to the team: they wear a badge.',
      next: (date, venue) => `The next edition is ${date}${venue ? `, in ${venue}` : ''}.`,
      watch: (address) => `Watch back: ${address}`,
    },
  },
  badges: {
    title: 'Badges',
    subject: 'For the door',
    sheet: (nr, of) => `Sheet ${nr} of ${of}`,
    print: '90 × 54 mm · print at 100%',
    none: 'There is no one yet to make a badge for.',
    roles: {
      pitcher: (title) => (title ? `Pitch: ${title}` : 'Pitcher'),
      lookBack: (title) => (title ? `Look-back: ${title}` : 'Look-back'),
      team: (role) => (role ? `Team · ${role}` : 'Team'),
      contact: (organisation, role) => [organisation, role].filter(Boolean).join(' · '),
    },
    seeks: (kinds) => `I seek: ${kinds.join(', ')}`,
    offers: (kinds) => `I offer: ${kinds.join(', ')}`,
  },
};
