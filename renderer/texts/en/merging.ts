import type { merging as master } from '../nl/merging';

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** Words of look-alikes and merging them. */
export const merging: typeof master = {
  search: 'Find duplicates',
  title: 'Duplicates',
  intro: 'Who or what may be there twice. Merge what is the same; you can always undo it.',
  back: { pitchers: 'Back to pitches', partners: 'Back to partners', contacts: 'Back to contacts' },
  tabsLabel: 'Where you look for duplicates',
  tables: { pitchers: 'Pitchers', partners: 'Partners', contacts: 'Contacts' },
  looking: 'Podium looks for what is alike',
  stop: 'Stop',
  stopped: 'You stopped the search.',
  failed: 'The search did not succeed. Nothing has changed.',
  again: 'Search again',
  none: {
    pitchers: 'No duplicate pitchers found',
    partners: 'No duplicate partners found',
    contacts: 'No duplicate contacts found',
  },
  noneText: (looked) =>
    looked === 0
      ? 'No one is here yet. After an import this is a good place to look.'
      : `Podium compared ${looked} names, e-mail addresses and telephone numbers. After an import you can look here again.`,
  found: (n) => `${many(n, 'time', 'times')} two are alike. The surest come first.`,
  later: (n) => `${n} more appear when you have looked at these.`,
  nameless: 'without a name',
  pair: (one, other) => `${one} and ${other}`,
  reasons: {
    email: 'same e-mail',
    phone: 'same telephone',
    website: 'same website',
    name: 'same name',
    nearName: 'nearly the same name',
  },
  compare: 'Compare',
  compareOf: (one, other) => `Compare ${one} and ${other}`,
  notSame: 'Not the same',
  notSameOf: (one, other) => `${one} and ${other} are not the same`,
  apart: 'Remembered: these are two. Podium does not propose them again.',
  merge: 'Merge',
  mergeOf: (kept, other) => (kept === other ? `${kept} (twice)` : `${kept} and ${other}`),
  close: 'Close',
  gone: 'One of these two is not here any more. Perhaps they were merged already.',
  explain: 'Choose what stays where they differ. What says most or is newest is chosen already.',
  noDifference: 'They differ in nothing.',
  notFilled: 'not filled in',
  both: 'keep both',
  alongLabel: 'What happens',
  along: (what) => `Moves along: ${what}.`,
  nothingAlong: 'Nothing else hangs on the second.',
  doubled: (n) => `${many(n, 'time', 'times')} both had the same; what says most stays.`,
  overruled: (n) =>
    `To ${many(n, 'question', 'questions')} about consent one said yes and the other no, on the same day. It becomes no; both answers stay.`,
  toBin: (name) => `The second (${name}) goes to the bin.`,
  merged: (kept, other) => (kept === other ? `${kept} is there once now.` : `${other} was merged with ${kept}.`),
  counted: {
    speakers: (n) => many(n, 'pitch', 'pitches'),
    consents: (n) => many(n, 'answer about consent', 'answers about consent'),
    trainees: (n) => many(n, 'pitch training', 'pitch trainings'),
    photos: (n) => many(n, 'photo', 'photos'),
    offers: (n) => many(n, 'offer', 'offers'),
    presences: (n) => many(n, 'edition', 'editions'),
    contacts: (n) => many(n, 'contact', 'contacts'),
    contributions: (n) => many(n, 'contribution', 'contributions'),
    collaborations: (n) => many(n, 'collaboration', 'collaborations'),
    matches: (n) => many(n, 'match with an ask', 'matches with asks'),
    formerKinds: (n) => many(n, 'former kind', 'former kinds'),
  },
};
