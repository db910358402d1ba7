import { type Choice, type ChoiceName, choices } from '../domain/choices';
import { folded } from '../domain/search';
import { choices as english } from '../texts/en/choices';
import { choices as dutch } from '../texts/nl/choices';
import { memo } from './memo';

/** Other words that files use for a choice, beside its Dutch and English word and its id. */
const synonyms: { readonly [C in ChoiceName]?: { readonly [V in Choice<C>]?: string } } = {
  editionStatus: { held: 'geweest, gedaan', cancelled: 'afgelast', planned: 'gepland, komt nog' },
  editionFormat: { physical: 'live, op locatie, zaal', online: 'digitaal, zoom, teams', hybrid: 'hybride' },
  pitchStage: {
    applied: 'aanmelding, nieuw',
    selected: 'gekozen, toegelaten',
    waitlisted: 'reserve, wachtlijst',
    pitched: 'gepitched, geweest',
    withdrawn: 'ingetrokken, afgemeld',
    declined: 'niet geselecteerd, niet gekozen',
  },
  helpKind: {
    volunteers: 'vrijwilliger, handen, mensen',
    space: 'zaal, locatie, plek, ruimtes',
    money: 'financiën, financiering, subsidie, sponsoring',
    knowledge: 'advies, expertise, meedenken',
    promotion: 'publiciteit, communicatie, pr',
    contacts: 'contact, netwerk, contactpersonen',
    material: 'materialen, spullen',
    permit: 'vergunning, gemeente, vergunningen',
    other: 'overig, anders',
  },
  offerStatus: {
    offered: 'aanbod gedaan, open',
    contacted: 'contact',
    agreed: 'afspraak, toegezegd',
    delivered: 'gedaan, klaar, afgerond',
    lapsed: 'niet doorgegaan',
  },
  outcome: {
    realised: 'gelukt, uitgevoerd, klaar',
    advanced: 'verder, loopt',
    changed: 'anders geworden',
    postponed: 'uitgesteld',
    dropped: 'gestopt, niet gelukt, niet doorgegaan',
    unknown: 'onbekend, ?, weet niet',
  },
  partnerKind: {
    fund: 'fondsen, vermogensfonds',
    business: 'ondernemer, ondernemers, onderneming, mkb, winkel',
    platform: 'wijkplatform, buurtplatform',
    socialOrganisation: 'stichting, vereniging, welzijn, welzijnsorganisatie, maatschappelijk, sociale organisatie',
    neighbourhoodCouncil: 'wijkraden',
    municipality: 'overheid, gemeente haarlem',
    media: 'omroep, radio, krant, pers',
    venue: 'zaal',
    education: 'school, opleiding, universiteit, hogeschool',
    other: 'overig',
  },
  presence: { present: 'aanwezig', absent: 'afwezig' },
  consentGiver: { guardian: 'ouder, verzorger' },
};

/** Words as they are compared: "&" and "en" are one, and only letters and digits count. */
export const wordKey = memo((text) =>
  folded(text)
    .replace(/[&+]/g, ' en ')
    .replace(/[^a-z0-9?]/g, ''),
);

const lookups = new Map<ChoiceName, ReadonlyMap<string, string>>();

function lookup(name: ChoiceName): ReadonlyMap<string, string> {
  const known = lookups.get(name);
  if (known) return known;
  const made = new Map<string, string>();
  const learn = (word: string | undefined, value: string) => {
    if (word && !made.has(wordKey(word))) made.set(wordKey(word), value);
  };
  // Each list's words are keyed by its own values; the compiler can't tie the three together by name.
  const tables: readonly Readonly<Record<string, string>>[] = [dutch[name], english[name]];
  const others: Readonly<Record<string, string>> = synonyms[name] ?? {};
  for (const words of tables) for (const value of choices[name]) learn(words[value], value);
  for (const value of choices[name]) learn(value, value);
  for (const value of choices[name]) for (const word of others[value]?.split(', ') ?? []) learn(word, value);
  lookups.set(name, made);
  return made;
}

/** The choice that a word stands for: its Dutch or English word, its id or a synonym; null when none does. */
export function choiceOf(name: ChoiceName, word: string): string | null {
  return lookup(name).get(wordKey(word)) ?? null;
}

/** The kind of help that a text asks for, when it names exactly one; else `other`. */
export const askKind = memo((text): Choice<'helpKind'> => {
  const kinds = new Set<Choice<'helpKind'>>();
  const whole = choices.helpKind.find((kind) => choiceOf('helpKind', text) === kind);
  if (whole) return whole;
  for (const word of folded(text).split(/[^a-z0-9]+/)) {
    const kind = choices.helpKind.find((k) => k !== 'other' && word !== '' && choiceOf('helpKind', word) === k);
    if (kind) kinds.add(kind);
  }
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'other';
});

const yesWords = new Set('ja j yes y x v true waar 1 akkoord oke ok ✓ ✔ ☑'.split(' '));
const noWords = new Set('nee neen n no false onwaar 0 ☐'.split(' '));

/** Yes or no as people write it; null when it is neither. */
export function answerOf(text: string): boolean | null {
  const word = folded(text).replace(/[.,!]+$/, '');
  if (yesWords.has(word)) return true;
  return noWords.has(word) ? false : null;
}

const noneWords = new Set(
  ['-', '--', '–', '—', '/', '.', '?', 'nvt', 'geen', 'onbekend', 'nietbekend', 'weetniet', 'weetiknietmeer', 'na']
    .concat(['geenemail', 'geenmail', 'geenemailadres', 'geentelefoon', 'geentelefoonnummer', 'nietvantoepassing'])
    .concat(['none', 'unknown', 'leeg', 'nietingevuld', 'nognietbekend', 'nb']),
);

/** Whether a text says that there is nothing: "n.v.t.", "geen e-mail", "-". */
export function saysNone(text: string): boolean {
  return noneWords.has(wordKey(text)) || /^[-–—./?\s]+$/.test(text);
}

/** As `saysNone`, for free text, in which "geen" and "onbekend" can be meant as they stand. */
export function saysNoneInText(text: string): boolean {
  return text.length < 20 && /^([-–—\s]+|n\.?\s?v\.?\s?t\.?)$/i.test(text);
}
