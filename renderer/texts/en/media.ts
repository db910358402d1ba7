import type { Choice } from '../../domain/choices';
import type { Texts } from '../nl';
import { choices } from './choices';

const list = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
const number = (n: number) => n.toLocaleString('en-GB');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const times = (n: number) => (n === 1 ? '1 time' : `${number(n)} times`);

const reached: Readonly<Record<Choice<'medium'>, readonly [string, string]>> = {
  radio: ['listener', 'listeners'],
  television: ['viewer', 'viewers'],
  online: ['view', 'views'],
  print: ['reader', 'readers'],
};
const on: Readonly<Record<Choice<'medium'>, string>> = {
  radio: 'on radio',
  television: 'on tv',
  online: 'online',
  print: 'in print',
};

/** Words of broadcasts, photos and contributions. */
export const media: Texts['media'] = {
  broadcasts: 'Radio, tv, print and internet',
  quick: 'What was there to hear, see or read?',
  quickHint: 'For example “20 reruns on Haarlem105 tv” or “article in the newspaper”. Enter adds it.',
  add: 'Add',
  none: 'Nothing noted yet',
  noneText:
    'Type above what there was about this edition: an interview, a broadcast, reruns. Reach is counted per kind; unlike things are never added up.',
  untitled: 'station not known',
  times,
  reachOf: (medium, n) => `${number(n)} ${reached[medium][n === 1 ? 0 : 1]}`,
  reachUnknown: 'reach not known',
  reach: ({ kind, medium, sources, times: often, sum, unknown }) => {
    const what = `${capital(choices.broadcastKind[kind])} ${on[medium]}`;
    const count = often > sources || kind === 'rerun' ? `${times(often)}, ` : '';
    const from = sources === 1 ? '1 source' : `${sources} sources`;
    if (sum === null) return `${what}: ${count}reach not known (${from}).`;
    const missing = unknown === 0 ? '' : `; of ${unknown} not known`;
    return `${what}: ${count}${number(sum)} ${reached[medium][sum === 1 ? 0 : 1]} (${from}${missing}).`;
  },
  reachHint: 'How many people this reached in all. Leave empty when you do not know.',
  pitch: 'Is about a pitch',
  noPitches: 'This edition has no pitches yet.',
  open: 'Open in your browser',
  copyAddress: 'Copy web address',
  copiedAddress: 'The web address is copied.',
  notOpened: 'The address was not opened. Copy it and paste it into your browser.',
  notCopied: 'Copying failed. Select the address and copy with Ctrl+C.',
  panel: 'Broadcast or article',
  photos: 'Photos',
  addPhotos: 'Add photos',
  dropHere: 'Drop to add',
  photosText: (most) =>
    `Choose at most ${most} that show the evening. Podium makes them smaller and takes out where and when they were taken.`,
  noPhotos: 'No photos yet',
  noPhotosText: (most) =>
    `Drag photos here or choose them with the button, at most ${most} per edition. Say who are on them; then you see at once whether they may be shown outside.`,
  scaling: (n) => (n === 1 ? 'Making the photo smaller…' : `Making ${n} photos smaller…`),
  added: (n) => (n === 1 ? '1 photo added.' : `${n} photos added.`),
  tooMany: (room, most) =>
    room === 0
      ? `This edition has ${most} photos already, more are not kept. Take one away first. Nothing was added.`
      : `There is room for ${room} more (at most ${most}). Choose fewer. Nothing was added.`,
  faults: {
    notPicture: (name) => `“${name}” is not a photo that Podium knows. Use JPEG, PNG or WebP. Nothing was added.`,
    broken: (name) => `“${name}” is damaged and can't be opened. Choose another photo. Nothing was added.`,
    tooManyPixels: (name) => `“${name}” has more than 40 million pixels. Make it smaller first. Nothing was added.`,
    tooHeavy: (name) => `“${name}” is larger than 30 MB. Make it smaller first. Nothing was added.`,
  },
  photoAt: (n, of) => `Photo ${n} of ${of}`,
  noDescription: 'no description yet',
  descriptionHint: 'One sentence for who can’t see the photo, such as “Evi tells about the garden, people laugh”.',
  peopleHint: 'Pitchers of this edition.',
  noPeople: 'This edition has no pitchers yet.',
  othersHint: 'Choose yes when everyone else agrees, or when no one else is on it.',
  leave: {
    yes: 'May be shown outside',
    no: (names, others) =>
      `Not outside: ${list([...names, ...(others ? ['someone else on the photo'] : [])])} did not consent`,
    ask: (n, others) => {
      if (n === 0) return 'Say whether others on the photo agree';
      const people = n === 1 ? 'Still ask 1 person' : `Still ask ${n} people`;
      return others ? `${people}, and who else is on it` : people;
    },
    askNames: (names) => `Not asked yet: ${list(names)}.`,
    where: 'Consent is noted at the pitcher, under “photo”.',
  },
  someone: 'someone who was removed',
  saveOut: 'Save photo as a file',
  saveAnyway: 'Save anyway, for the team',
  saveWarning: 'Do not put this photo where others see it. You may save it, for the team itself.',
  photoName: (edition, n) => `Photo ${n} ${edition}`,
  contributions: {
    title: 'Contributions',
    add: 'Add contribution',
    who: 'From whom',
    create: (name) => `Add “${name}” as a partner`,
    nothing: 'Type the name of a partner.',
    none: 'No contributions yet. Money and what came in kind are counted apart here.',
    unknown: 'giver not known',
    gone: 'partner was removed',
    noAmount: 'amount not known',
    remove: (name) => `Remove contribution of ${name}`,
    removed: (name) => `Contribution of ${name}`,
    kindOf: (name) => `Money or in kind, from ${name}`,
    money: (amount, missing) =>
      `In money: ${amount}${missing === 0 ? '' : `, and ${times(missing)} without an amount`}.`,
    inKind: (amount, missing) =>
      `In kind: ${amount}${missing === 0 ? '' : `, and ${times(missing)} without a value`}. This is not added to the money.`,
    net: (amount) => `After contributions in money the evening cost ${amount}.`,
    more: (amount) => `Contributions in money were ${amount} more than the cost.`,
    paid: 'Contributions in money covered the cost exactly.',
  },
};
