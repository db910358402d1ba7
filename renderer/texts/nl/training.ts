import type { StageNeed } from '../../domain/training';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;
const people = (n: number) => count(n, 'pitcher', 'pitchers');
const pitches = (n: number) => count(n, 'pitch', 'pitches');

const missing: Readonly<Record<StageNeed, (n: number) => string>> = {
  pitcher: (n) => `Bij ${pitches(n)} staat nog geen pitcher.`,
  introduction: (n) => `Van ${people(n)} ontbreekt de introductie.`,
  pronunciation: (n) => `Van ${people(n)} ontbreekt de uitspraak van de naam.`,
  speech: (n) => `Van ${pitches(n)} ontbreekt de tekst.`,
  slides: (n) => `Van ${pitches(n)} is niet bekend of er beeld bij is.`,
  filming: (n) => `Aan ${people(n)} is niet gevraagd of filmen mag.`,
};
const lacks: Readonly<Record<StageNeed, string>> = {
  pitcher: 'pitcher',
  introduction: 'introductie',
  pronunciation: 'uitspraak',
  speech: 'tekst',
  slides: 'wel of geen beeld',
  filming: 'mag filmen',
};

/** Words of the pitch training. */
export const training = {
  sessions: 'Trainingen',
  add: 'Training toevoegen',
  empty: 'Nog geen training',
  emptyText:
    'Op de pitchtraining oefenen de gekozen pitchers. Leg vast wanneer die is; daarna houd je hier bij wie er komt en wat er nog ontbreekt.',
  fromEdition: (when: string) => `Bij deze editie staat een training: ${when}. Wil je die hier vastleggen?`,
  record: 'Training vastleggen',
  session: (at: number, of: number) => (of === 1 ? 'Training' : `Training ${at}`),
  remove: (name: string) => `${name} weghalen`,
  after: 'Let op: deze training is na de avond zelf.',
  who: 'Wie komt er',
  nobody: 'Kies eerst pitches voor deze editie. Dan kun je de pitchers hier uitnodigen.',
  pitcher: 'Pitcher',
  gridHint: (keys: string) =>
    `Pijltjes gaan naar een ander vak. ${keys}. Delete maakt een vak leeg, Enter toont de keuzes.`,
  /** The letters that fill a cell of the grid. */
  keys: { u: 'invited', k: 'coming', e: 'present', n: 'absent' } as Readonly<
    Record<string, 'invited' | 'coming' | 'present' | 'absent'>
  >,
  keyOf: (key: string, word: string) => `${key.toUpperCase()}: ${word}`,
  notAsked: 'niet gevraagd',
  cell: (name: string, session: string, presence: string) => `${name}, ${session}: ${presence}`,
  inviteAll: (n: number) => (n === 1 ? '1 pitcher uitnodigen' : `${n} pitchers uitnodigen`),
  inviteFor: (n: number, session: string) => `${count(n, 'pitcher', 'pitchers')} uitnodigen voor ${session}`,
  were: (n: number, of: number) => `${n} van ${of} was erbij`.replace('was', n === 1 ? 'was' : 'waren'),
  willBe: (n: number, of: number) => `${n} van ${of} ${n === 1 ? 'komt' : 'komen'}`,
  nowTrained: (name: string) => `${name} was erbij. De pitch staat nu op getraind.`,
  cleared: (name: string) => `${name} staat niet meer bij deze training.`,
  ready: 'Klaar voor het podium',
  allReady: 'Van elke pitch is bekend wat de presentator en het podium nodig hebben.',
  missing,
  lacks: (which: readonly StageNeed[]) => `ontbreekt: ${[...new Set(which)].map((need) => lacks[need]).join(', ')}`,
  complete: 'compleet',
  speech: (words: number, said: string, room: string, over: string) =>
    words === 0
      ? `Ruimte: ${room}. Podium schat de spreektijd met 130 woorden per minuut.`
      : `${count(words, 'woord', 'woorden')}, ongeveer ${said} van ${room}.${over ? ` Dat is ${over} te lang.` : ''}`,
  wishes: 'Wensen',
  filming: {
    yes: 'filmen mag',
    no: 'niet filmen',
    notAsked: 'filmen is niet gevraagd',
  },
  toConsents: 'Toestemming bekijken',
  notes: (session: string) => `Notities bij ${session}`,
  openPitch: 'Pitch openen',
  mail: 'Mail klaarzetten',
};
