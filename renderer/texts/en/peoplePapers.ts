import type { peoplePapers as master } from '../nl/peoplePapers';

const number = new Intl.NumberFormat('en-GB');
const counted = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;
const conversations = (n: number) => counted(n, 'conversation', 'conversations');

/** As the Dutch. */
export const peoplePapers: typeof master = {
  personFile: {
    title: (name) => (name ? `Personal file of ${name}` : 'Personal file'),
    subject: (date) => `Everything that is recorded about this person, on ${date}`,
    intro:
      'This is everything that is recorded about this person. Names and data of other people are left out. What is empty is not recorded.',
    nobody: 'Nobody was chosen, or this person is no longer there.',
    own: 'Own data',
    around: 'What else is recorded',
    numbered: (noun, n, all) => `${noun} ${n} of ${all}`,
    someone: 'someone else',
    something: 'something that is no longer there',
    made: 'Recorded on',
    rights: 'What you can ask for',
    rightsText:
      'You can ask for data to be corrected or erased, and you can withdraw consent at any time. You need not explain why.',
  },
  followUps: {
    title: 'Follow-up overview',
    subject: (date) => `Conversations to be held, as of ${date}`,
    chapter: 'What is to be done',
    state: (late, all) =>
      all === 0
        ? 'Nobody needs to be spoken to.'
        : late === 0
          ? `${conversations(all)} open; none is late.`
          : `${conversations(all)} open; ${number.format(late)} late.`,
    when: { late: 'Late', week: 'This week', later: 'Later', longAgo: 'Long ago' },
    intro: {
      late: (n) => `${conversations(n)} should have been held already.`,
      week: (n) => `${conversations(n)} for this week.`,
      later: (n) => `${conversations(n)} ${n === 1 ? 'comes' : 'come'} later.`,
      longAgo: (n) => `Nothing was heard of ${counted(n, 'idea or offer', 'ideas and offers')} for over a year.`,
    },
    heads: { due: 'Due', edition: 'Edition', what: 'Idea or offer', why: 'What for', who: 'Who' },
    need: { contact: 'get in contact', agree: 'come to an agreement', deliver: 'see whether it was delivered' },
    person: ({ name, phone, email, refused }) =>
      refused ? `${name} (does not want to be approached)` : [name, phone, email].filter(Boolean).join(', '),
    nobody: 'nobody known',
    note: 'Of who does not want to be approached no data are given.',
  },
  contactList: {
    title: 'Contact list and match list',
    titleFor: (partner) => `Asks that suit ${partner}`,
    subject: (date) => `Who is who, and which asks suit whom, on ${date}`,
    subjectFor: (date) => `As of ${date}`,
    chapterFor: 'Asks',
    introFor:
      'These asks of residents suit what you can do. Whom you can reach stands behind them where that person agreed; otherwise the team brings you together.',
    parts: { team: 'The team', partners: 'Partners and contacts', asks: 'Asks that suit, per partner' },
    heads: {
      name: 'Name',
      role: 'Role',
      phone: 'Telephone',
      email: 'E-mail',
      organisation: 'Organisation',
      kind: 'Kind',
      contact: 'Who',
      idea: 'Idea',
      ask: 'Ask',
    },
    introTeam: 'Who is in the team, and how to reach them.',
    introPartners: 'The organisations that take part, and whom to call or mail there.',
    introAsks: (most) =>
      `Per partner these are the asks that best suit what it can do: at most ${number.format(most)}. For the team only.`,
    alone: 'On their own',
    asksOf: (partner) => `Asks that suit ${partner}`,
    viaTeam: 'through the team',
    noTeam: 'Nobody is in the team yet.',
    noPartners: 'There are no partners or contacts yet.',
    noAsks: 'There are no open asks that suit now.',
    withoutAsks: (n) =>
      n === 1
        ? 'For 1 partner there is no open ask that suits now.'
        : `For ${number.format(n)} partners there is no open ask that suits now.`,
    note: 'For the team only.',
    noteFor: 'Use data of people only for this ask.',
  },
};
