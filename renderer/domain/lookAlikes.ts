/**
 * Records that may be one and the same, found without comparing each with each: only those that share a mail address,
 * a telephone number, a website or a name, or a name but for one letter, are looked at.
 */
import { emailKey, nameKey, type Person, phoneKey } from './duplicates';
import { grouped } from './group';
import { folded } from './search';

/** Why two records look alike. */
export const likenessReasons = ['email', 'phone', 'website', 'name', 'nearName'] as const;
/** One of `likenessReasons`. */
export type LikenessReason = (typeof likenessReasons)[number];

/** Two records that look alike, and why; a higher `score` is surer. */
export interface LookAlikes {
  readonly oneId: string;
  readonly otherId: string;
  readonly reasons: readonly LikenessReason[];
  readonly score: number;
}

/** What a record is recognised by: keys that are equal for what is the same, empty for what is not known. */
interface Traits {
  readonly id: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly name: string;
  /** Names that are near share one of these, and are looked at closer; two halves of a person's name. */
  readonly parts: readonly [string, string];
}

const weights: Readonly<Record<LikenessReason, number>> = { email: 4, phone: 3, website: 3, name: 3, nearName: 2 };

/** More records than this that share a trait share it by chance, such as the address of a reception. */
const mostAlike = 8;

/** People who may be one and the same, the surest first. `progress` from 0 to 1. */
export function lookAlikePeople(
  people: readonly (Person & { readonly id: string })[],
  progress: (done: number) => void = () => {},
): LookAlikes[] {
  const traits = people.map((person) => ({
    id: person.id,
    email: emailKey(person.email),
    phone: phoneKey(person.phone),
    website: '',
    name: nameKey(person),
    parts: [soundKey(person.givenName), soundKey(person.familyName)] as const,
  }));
  return pairs(traits, progress);
}

/** A partner as compared. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
}

/** Partners that may be one and the same, the surest first. */
export function lookAlikePartners(
  partners: readonly Organisation[],
  progress: (done: number) => void = () => {},
): LookAlikes[] {
  const traits = partners.map((partner) => ({
    id: partner.id,
    email: emailKey(partner.email),
    phone: phoneKey(partner.phone),
    website: siteKey(partner.website),
    name: folded(partner.name),
    parts: ['', soundKey(bareName(partner.name))] as const,
  }));
  return pairs(traits, progress);
}

/** A web address without what differs from page to page: "https://www.x.org/over" → "x.org". */
function siteKey(website: string): string {
  return website
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[/?#].*$/, '');
}

const legalWords = new Set('stichting st vereniging ver cooperatie bv nv vof de het een the'.split(' '));

/** The name of an organisation without what it is in law: "Stichting De Tulp" → "tulp". */
export function bareName(name: string): string {
  const words = folded(name)
    .replace(/\b([bnv])\.\s?([vo])\.?(?:\s?f\.?)?(?=\s|$)/g, (form) => form.replace(/[.\s]/g, ''))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  return words.filter((word) => !legalWords.has(word)).join(' ') || words.join(' ');
}

/** A name as it sounds: spellings of one name that people mix up are equal. "Janssen" and "Jansen" are. */
export function soundKey(name: string): string {
  return folded(name)
    .replace(/[^a-z0-9]/g, '')
    .replace(/ij|ey|ei/g, 'y')
    .replace(/ck|c(?!h)/g, 'k')
    .replace(/dt|th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/z/g, 's')
    .replace(/(\D)\1+/g, '$1');
}

/** Whether two names of organisations, or of people, are the same or sound so. */
export function soundsTheSame(one: string, other: string): boolean {
  const sound = soundKey(bareName(one));
  return sound !== '' && sound === soundKey(bareName(other));
}

/** Whether two words differ by one letter, or by two neighbours that changed places. Figures are never a slip. */
export function differsByOne(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1 || digits(one) !== digits(other)) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const swapped =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return short.slice(at + 1) === long.slice(at + 1) || swapped;
}

const digits = (word: string) => word.replace(/\D/g, '');

type Found = Map<string, { one: Traits; other: Traits; reasons: Set<LikenessReason> }>;

function pairs(all: readonly Traits[], progress: (done: number) => void): LookAlikes[] {
  const found: Found = new Map();
  const add = (reason: LikenessReason, one: Traits, other: Traits) => {
    const [first, second] = one.id < other.id ? [one, other] : [other, one];
    const key = `${first.id} ${second.id}`;
    const known = found.get(key);
    if (known) known.reasons.add(reason);
    else found.set(key, { one: first, other: second, reasons: new Set([reason]) });
  };
  const exact = ['email', 'phone', 'website', 'name'] as const;
  exact.forEach((reason, at) => {
    for (const group of alike(all, (traits) => [traits[reason]])) eachPair(group, (...pair) => add(reason, ...pair));
    progress((at + 1) / 8);
  });
  // Of a name that many have, one stands for all: that it is near another's name says nothing of who they are.
  const byName = [...grouped(all, (traits) => traits.name).values()].filter((group) => group.length <= 2);
  for (const group of alike(byName.flat(), slipKeys))
    eachPair(group, (one, other) => {
      if (one.name !== other.name && isNear(one, other)) add('nearName', one, other);
    });
  progress(0.9);
  const judged = [...found.values()].flatMap(({ one, other, reasons }) => {
    const score = scoreOf(one, other, reasons);
    return score < 1 ? [] : [{ oneId: one.id, otherId: other.id, reasons: inOrder(reasons), score }];
  });
  return judged.sort((a, b) => b.score - a.score || (a.oneId < b.oneId ? -1 : 1));
}

const inOrder = (reasons: ReadonlySet<LikenessReason>) => likenessReasons.filter((reason) => reasons.has(reason));

/** What speaks for it, less what speaks against it: addresses or numbers that differ. */
function scoreOf(one: Traits, other: Traits, reasons: ReadonlySet<LikenessReason>): number {
  const differs = (trait: 'email' | 'phone') => one[trait] !== '' && other[trait] !== '' && one[trait] !== other[trait];
  const against = Number(differs('email')) + Number(differs('phone'));
  return [...reasons].reduce((sum, reason) => sum + weights[reason], -against);
}

/** Groups of records of which any key is the same; groups of one, and of more than is telling, are left out. */
function alike(all: readonly Traits[], keysOf: (traits: Traits) => readonly string[]): Traits[][] {
  const groups = new Map<string, Traits[]>();
  for (const traits of all)
    for (const key of keysOf(traits)) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group) group.push(traits);
      else groups.set(key, [traits]);
    }
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= mostAlike);
}

function eachPair(group: readonly Traits[], take: (one: Traits, other: Traits) => void): void {
  group.forEach((one, at) => {
    for (const other of group.slice(at + 1)) take(one, other);
  });
}

/** Shorter names than this are not the same but for one letter: Bas and Bos are two. */
const [shortestFamily, shortestGiven] = [4, 5];

/** Keys that names share when they sound the same, or one half does and the other differs by one letter. */
function slipKeys({ parts: [given, family] }: Traits): string[] {
  if (family === '') return [];
  const keys = [`${given}|${family}`];
  if (family.length >= shortestFamily) keys.push(...without(family).map((left) => `${given}|-${left}`));
  if (given.length >= shortestGiven) keys.push(...without(given).map((left) => `-${left}|${family}`));
  return keys;
}

/** A word as it is, and with each of its letters but the first left out. */
function without(word: string): string[] {
  return [word, ...new Set([...word].slice(1).map((_letter, at) => word.slice(0, at + 1) + word.slice(at + 2)))];
}

function isNear({ parts: one }: Traits, { parts: other }: Traits): boolean {
  const [givenIsSame, familyIsSame] = [one[0] === other[0], one[1] === other[1]];
  if (givenIsSame && familyIsSame) return true;
  return (givenIsSame && differsByOne(one[1], other[1])) || (familyIsSame && differsByOne(one[0], other[0]));
}
