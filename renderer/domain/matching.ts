/**
 * "Wie kan helpen?": for an ask who may help, best first, and for who helps the asks that suit them. Plain arithmetic
 * over the records: every point has a reason, and the reasons are what is shown. The weights stand in one table.
 */
import type { Choice } from './choices';
import type { Helper, HelperKey, Source } from './helper';
import type { MatchIndex, Wanted } from './matchIndex';
import type { Row } from './nouns';
import { addDays } from './time';
import type { Topic } from './topics';

type HelpKind = Choice<'helpKind'>;

/** What each reason is worth at most, in points. What speaks against someone is below zero. */
export const weights = {
  /** They give this kind of help; less when it is only known from what they did, promised or wrote. */
  kind: 3,
  /** Words of the ask stand in their texts; rare words count for more. */
  words: 4,
  /** Their texts are about the same, in other words. */
  topic: 4,
  /** They care for the theme of the idea; less when that shows only from what they helped. */
  theme: 1,
  /** They help in the district; less for the whole city, and less again for who never said. */
  district: 1,
  /** They say where they help, and it is not there. */
  elsewhere: -1,
  /** They kept what they promised. */
  kept: 1,
  /** What is asked for is within what they give at most. */
  amount: 0.5,
  tooMuch: -2,
  /** They gave this year as often as they wanted to. */
  full: -3,
  /** They were at an evening in the last thirteen months. */
  present: 0.3,
  /** Nothing was heard of them for over three years. */
  silent: -1,
} as const;

/** How much of `weights.kind` each source is worth. */
const sureness: Readonly<Record<Source, number>> = { says: 1, did: 0.85, promised: 0.6, words: 0.5 };
const wholeCity = 'heel-haarlem';
const silentDays = 3 * 365;

/** Why someone may help, or may not; in words on the screen. */
export type Reason =
  | { readonly why: 'kind'; readonly kind: HelpKind; readonly source: Source; readonly points: number }
  | { readonly why: 'words'; readonly words: readonly string[]; readonly points: number }
  | { readonly why: 'topic'; readonly topics: readonly Topic[]; readonly points: number }
  | { readonly why: 'theme' | 'helpedTheme'; readonly themeId: string; readonly points: number }
  | {
      readonly why: 'district' | 'ownDistrict' | 'helpedDistrict';
      readonly districtId: string;
      readonly points: number;
    }
  | { readonly why: 'wholeCity' | 'elsewhere' | 'full' | 'present'; readonly points: number }
  | { readonly why: 'kept'; readonly kept: number; readonly ended: number; readonly points: number }
  | { readonly why: 'left'; readonly left: number; readonly points: number }
  | { readonly why: 'amount' | 'tooMuch'; readonly maxCents: number; readonly points: number }
  | { readonly why: 'silent'; readonly since: string; readonly points: number };

/** One who may help with an ask, and why. */
export interface Ranked {
  readonly key: HelperKey;
  readonly name: string;
  readonly points: number;
  /** Heaviest first. */
  readonly reasons: readonly Reason[];
  /** How it stands between the two, when they were asked already. */
  readonly match: Row<'matches'> | undefined;
}

/** An ask that suits someone, and why. */
export interface SuitingAsk {
  readonly ask: Row<'asks'>;
  readonly points: number;
  readonly reasons: readonly Reason[];
}

/** Nobody is listed for where they are alone: this many points must be for what they can do. */
const leastAbout = 0.8;
const usualMost = 60;

/** Who may help with an ask, best first; those who said no to it come last. Empty when there is no such ask. */
export function helpersFor(index: MatchIndex, askId: string, most = usualMost): Ranked[] {
  const wanted = index.wantedOf(askId);
  if (!wanted) return [];
  const matches = index.matchesOf.get(askId) ?? [];
  const ranked: Ranked[] = [];
  for (const helper of index.helpers) {
    const match = matches.find((one) => isWith(one, helper.key));
    const found = scored(index, wanted, helper, match !== undefined);
    if (!found) continue;
    ranked.push({ key: helper.key, name: helper.name, points: found.points, reasons: found.reasons, match });
  }
  return best(ranked, most, (one) => (one.match?.status === 'declined' ? one.points - 1_000 : one.points));
}

/** The open asks that suit one who helps, best first; not those that they were asked for. */
export function asksFor(index: MatchIndex, key: HelperKey): SuitingAsk[] {
  const helper = index.helpers.find((one) => one.key.table === key.table && one.key.id === key.id);
  if (!helper) return [];
  const suiting: SuitingAsk[] = [];
  for (const ask of index.openAsks) {
    const wanted = index.wantedOf(ask.id);
    if (!wanted || index.matchesOf.get(ask.id)?.some((match) => isWith(match, key))) continue;
    const found = scored(index, wanted, helper, false);
    if (found) suiting.push({ ask, ...found });
  }
  return best(suiting, usualMost, (one) => one.points);
}

/** Whether a match is with one who helps. */
export function isWith(match: Pick<Row<'matches'>, 'partnerId' | 'contactId'>, { table, id }: HelperKey): boolean {
  return table === 'partners' ? match.partnerId === id : match.partnerId === null && match.contactId === id;
}

function best<R extends { readonly reasons: readonly Reason[] }>(
  all: R[],
  most: number,
  points: (one: R) => number,
): R[] {
  // Only what is shown needs its reasons in order.
  return all
    .sort((a, b) => points(b) - points(a))
    .slice(0, most)
    .map((one) => ({ ...one, reasons: [...one.reasons].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)) }));
}

interface Score {
  readonly points: number;
  readonly reasons: Reason[];
}

/** The score between an ask and one who helps; none for too little in common, unless they are to be listed all the same. */
function scored(index: MatchIndex, wanted: Wanted, helper: Helper, isListed: boolean): Score | undefined {
  const reasons: Reason[] = [];
  addKind(reasons, wanted, helper);
  addWords(reasons, index, wanted, helper);
  addTopics(reasons, index, wanted, helper);
  if (!isListed && total(reasons) < leastAbout) return undefined;
  addPlace(reasons, wanted, helper);
  addLimits(reasons, wanted, helper);
  addPast(reasons, index, helper);
  return { points: total(reasons), reasons };
}

function total(reasons: readonly Reason[]): number {
  let sum = 0;
  for (const { points } of reasons) sum += points;
  return sum;
}

function addKind(reasons: Reason[], wanted: Wanted, helper: Helper): void {
  let kind: HelpKind | undefined;
  let points = 0;
  for (const [one, sure] of wanted.kinds) {
    const source = helper.kinds.get(one);
    const worth = source ? weights.kind * sure * sureness[source] : 0;
    if (worth > points) [kind, points] = [one, worth];
  }
  const source = kind && helper.kinds.get(kind);
  if (kind && source) reasons.push({ why: 'kind', kind, source, points });
}

/** A sum of things in common as a share of all: the first say most. */
function saturated(sum: number): number {
  return 1 - Math.exp(-sum);
}

function addWords(reasons: Reason[], index: MatchIndex, wanted: Wanted, helper: Helper): void {
  const found: (readonly [written: string, worth: number])[] = [];
  let sum = 0;
  for (const [stem, { weight, written }] of wanted.bag.words) {
    const theirs = helper.bag.words.get(stem);
    if (!theirs) continue;
    const worth = weight * theirs.weight * index.rarity(index.wordCounts, stem);
    sum += worth;
    found.push([written, worth]);
  }
  if (sum === 0) return;
  const words = [...new Set(found.sort((a, b) => b[1] - a[1]).map(([written]) => written))].slice(0, 3);
  reasons.push({ why: 'words', words, points: weights.words * saturated(sum) });
}

function addTopics(reasons: Reason[], index: MatchIndex, wanted: Wanted, helper: Helper): void {
  const found: (readonly [topic: Topic, worth: number])[] = [];
  let sum = 0;
  for (const [topic, weight] of wanted.bag.topics) {
    const theirs = helper.bag.topics.get(topic);
    if (theirs === undefined) continue;
    const worth = weight * theirs * index.rarity(index.topicCounts, topic);
    sum += worth;
    found.push([topic, worth]);
  }
  if (sum === 0) return;
  const topics = found.sort((a, b) => b[1] - a[1]).map(([topic]) => topic);
  reasons.push({ why: 'topic', topics: topics.slice(0, 2), points: weights.topic * saturated(sum) });
}

function addPlace(reasons: Reason[], { themeId, districtId }: Wanted, helper: Helper): void {
  if (themeId !== null) {
    if (helper.themeIds.has(themeId)) reasons.push({ why: 'theme', themeId, points: weights.theme });
    else if (helper.helpedThemeIds.has(themeId))
      reasons.push({ why: 'helpedTheme', themeId, points: weights.theme * 0.6 });
  }
  if (districtId === null) return;
  const { districtIds, ownDistrictId } = helper;
  const says = districtIds.size > 0;
  if (districtIds.has(districtId)) reasons.push({ why: 'district', districtId, points: weights.district });
  else if (districtIds.has(wholeCity) || (!says && ownDistrictId === wholeCity))
    reasons.push({ why: 'wholeCity', points: weights.district * 0.5 });
  else if (says && districtId !== wholeCity) reasons.push({ why: 'elsewhere', points: weights.elsewhere });
  else if (ownDistrictId === districtId)
    reasons.push({ why: 'ownDistrict', districtId, points: weights.district * 0.7 });
  else if (helper.helpedDistrictIds.has(districtId))
    reasons.push({ why: 'helpedDistrict', districtId, points: weights.district * 0.4 });
}

function addLimits(reasons: Reason[], { amountCents }: Wanted, { maxAmountCents, left }: Helper): void {
  if (amountCents !== null && maxAmountCents !== null) {
    const fits = amountCents <= maxAmountCents;
    const why = fits ? 'amount' : 'tooMuch';
    reasons.push({ why, maxCents: maxAmountCents, points: weights[why] });
  }
  if (left === 0) reasons.push({ why: 'full', points: weights.full });
  else if (left !== null) reasons.push({ why: 'left', left, points: 0 });
}

function addPast(reasons: Reason[], index: MatchIndex, helper: Helper): void {
  const { kept, ended } = helper;
  // Three promises tell more than one.
  if (ended > 0)
    reasons.push({ why: 'kept', kept, ended, points: ((weights.kept * kept) / ended) * Math.min(1, ended / 3) });
  if (helper.wasPresentLately) reasons.push({ why: 'present', points: weights.present });
  if (helper.lastHeard !== '' && helper.lastHeard < addDays(index.today, -silentDays))
    reasons.push({ why: 'silent', since: helper.lastHeard, points: weights.silent });
}
