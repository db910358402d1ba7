import type { StageNeed } from '../../domain/training';
import type { training as master } from '../nl/training';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const people = (n: number) => count(n, 'pitcher', 'pitchers');
const pitches = (n: number) => count(n, 'pitch', 'pitches');

const missing: Readonly<Record<StageNeed, (n: number) => string>> = {
  pitcher: (n) => `Nobody stands for ${pitches(n)} yet.`,
  introduction: (n) => `The introduction of ${people(n)} is missing.`,
  pronunciation: (n) => `How to say the name of ${people(n)} is missing.`,
  speech: (n) => `The text of ${pitches(n)} is missing.`,
  slides: (n) => `Whether there are slides is not known of ${pitches(n)}.`,
  filming: (n) => `Whether filming is allowed was not asked of ${people(n)}.`,
};
const lacks: Readonly<Record<StageNeed, string>> = {
  pitcher: 'pitcher',
  introduction: 'introduction',
  pronunciation: 'pronunciation',
  speech: 'text',
  slides: 'slides or not',
  filming: 'filming allowed',
};

/** As the Dutch. */
export const training: typeof master = {
  sessions: 'Trainings',
  add: 'Add training',
  empty: 'No training yet',
  emptyText:
    'At the pitch training those who were chosen practise. Note when it is; then keep here who comes and what is still missing.',
  fromEdition: (when) => `This edition has a training: ${when}. Do you want to record it here?`,
  record: 'Record training',
  session: (at, of) => (of === 1 ? 'Training' : `Training ${at}`),
  remove: (name) => `Remove ${name}`,
  after: 'Mind: this training is after the evening itself.',
  who: 'Who comes',
  nobody: 'First choose pitches for this edition. Then you can invite the pitchers here.',
  pitcher: 'Pitcher',
  gridHint: (keys) => `Arrows go to another cell. ${keys}. Delete empties a cell, Enter shows the choices.`,
  keys: { i: 'invited', c: 'coming', p: 'present', n: 'absent' },
  keyOf: (key, word) => `${key.toUpperCase()}: ${word}`,
  notAsked: 'not asked',
  cell: (name, session, presence) => `${name}, ${session}: ${presence}`,
  inviteAll: (n) => (n === 1 ? 'Invite 1 pitcher' : `Invite ${n} pitchers`),
  inviteFor: (n, session) => `Invite ${count(n, 'pitcher', 'pitchers')} to ${session}`,
  were: (n, of) => `${n} of ${of} ${n === 1 ? 'was' : 'were'} there`,
  willBe: (n, of) => `${n} of ${of} ${n === 1 ? 'comes' : 'come'}`,
  nowTrained: (name) => `${name} was there. The pitch is trained now.`,
  cleared: (name) => `${name} is no longer on the list of this training.`,
  ready: 'Ready for the stage',
  allReady: 'All that the host and the stage need is known of every pitch.',
  missing,
  lacks: (which) => `missing: ${[...new Set(which)].map((need) => lacks[need]).join(', ')}`,
  complete: 'complete',
  speech: (words, said, room, over) =>
    words === 0
      ? `Room: ${room}. Podium estimates with 130 words a minute.`
      : `${count(words, 'word', 'words')}, about ${said} of ${room}.${over ? ` That is ${over} too long.` : ''}`,
  wishes: 'Wishes',
  filming: {
    yes: 'filming is allowed',
    no: 'no filming',
    notAsked: 'filming was not asked',
  },
  toConsents: 'Look at consents',
  notes: (session) => `Notes with ${session}`,
  openPitch: 'Open pitch',
  mail: 'Prepare mail',
};
