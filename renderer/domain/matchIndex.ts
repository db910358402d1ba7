/** What matching looks up: all who may help and every ask, with how rare each word is. Made once from the records. */
import type { Choice } from './choices';
import { grouped } from './group';
import { type Bag, emptyBag, fill, type Helper, helpersIn, type MatchRecords } from './helper';
import { amountIn, kindsIn } from './helpWords';
import type { Row } from './nouns';
import { partsOf } from './stems';

type HelpKind = Choice<'helpKind'>;

/** How much each text of an ask counts: what is asked above all. */
const askTexts = { text: 1, title: 0.5, summary: 0.35 } as const;
/** How sure a kind is that follows from the words of an ask, when it has a kind of its own and when it has none. */
const guessed = { beside: 0.5, alone: 0.8 } as const;
/** A part of a compound says less than the word itself. */
const partShare = 0.6;
/** Stems this short are no parts of compounds. */
const shortestPart = 4;

/** An ask, as it is matched. */
export interface Wanted {
  readonly ask: Row<'asks'>;
  readonly kinds: ReadonlyMap<HelpKind, number>;
  readonly bag: Bag;
  readonly themeId: string | null;
  readonly districtId: string | null;
  readonly amountCents: number | null;
}

/** Everything that matching looks up, made once from the records. */
export interface MatchIndex {
  readonly today: string;
  readonly helpers: readonly Helper[];
  readonly wantedOf: (askId: string) => Wanted | undefined;
  readonly matchesOf: ReadonlyMap<string | null, readonly Row<'matches'>[]>;
  readonly openAsks: readonly Row<'asks'>[];
  /** How rare a word or topic is among those who help, from 0 to 1. */
  readonly rarity: (found: ReadonlyMap<string, number>, word: string) => number;
  readonly wordCounts: ReadonlyMap<string, number>;
  readonly topicCounts: ReadonlyMap<string, number>;
  /** Stems of all helpers, to take compounds of an ask apart by. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Makes the index of the records on a date (`yyyy-mm-dd`). */
export function matchIndex(records: MatchRecords, today: string): MatchIndex {
  const helpers = helpersIn(records, today);
  const vocabulary = new Set<string>();
  for (const { bag } of helpers)
    for (const stem of bag.words.keys()) if (stem.length >= shortestPart) vocabulary.add(stem);
  for (const ask of records.asks)
    for (const stem of bagOfText(ask.text).words.keys()) if (stem.length >= shortestPart) vocabulary.add(stem);
  const wordCounts = new Map<string, number>();
  const topicCounts = new Map<string, number>();
  const more = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { bag } of helpers) {
    withParts(bag, vocabulary);
    for (const stem of bag.words.keys()) more(wordCounts, stem);
    for (const topic of bag.topics.keys()) more(topicCounts, topic);
  }
  const spread = Math.log(1 + helpers.length) || 1;
  const askOf = new Map(records.asks.map((ask) => [ask.id, ask]));
  const pitchOf = new Map(records.pitches.map((pitch) => [pitch.id, pitch]));
  const ideaOf = new Map(records.initiatives.map((idea) => [idea.id, idea]));
  const known = new Map<string, Wanted>();
  const wantedOf = (askId: string): Wanted | undefined => {
    const before = known.get(askId);
    const ask = askOf.get(askId);
    if (before || !ask) return before;
    const idea = ideaOf.get(pitchOf.get(ask.pitchId ?? '')?.initiativeId ?? '');
    const made = wantedBy(ask, idea, vocabulary);
    known.set(askId, made);
    return made;
  };
  const helped = new Set(
    records.offers.flatMap((offer) => (isSure(offer) && offer.askId !== null ? [offer.askId] : [])),
  );
  return {
    today,
    helpers,
    wantedOf,
    matchesOf: grouped(records.matches, (match) => match.askId),
    openAsks: records.asks.filter((ask) => isLive(pitchOf.get(ask.pitchId ?? '')) && !helped.has(ask.id)),
    rarity: (found, word) => Math.log((1 + helpers.length) / (1 + (found.get(word) ?? 0))) / spread,
    wordCounts,
    topicCounts,
    vocabulary,
  };
}

/** Whether help is certain enough for the ask to be done with. */
function isSure({ status }: Row<'offers'>): boolean {
  return status === 'agreed' || status === 'delivered';
}

/** Whether a pitch still has use for help. */
function isLive(pitch: Row<'pitches'> | undefined): boolean {
  return pitch !== undefined && pitch.stage !== 'declined' && pitch.stage !== 'withdrawn';
}

function bagOfText(text: string): Bag {
  const bag = emptyBag();
  fill(bag, text, 1);
  return bag;
}

/** Adds what compounds are made of. */
function withParts(bag: Bag, vocabulary: ReadonlySet<string>): void {
  for (const [stem, { weight, written }] of [...bag.words])
    for (const part of partsOf(stem, vocabulary))
      if (!bag.words.has(part)) bag.words.set(part, { weight: weight * partShare, written });
}

function wantedBy(ask: Row<'asks'>, idea: Row<'initiatives'> | undefined, vocabulary: ReadonlySet<string>): Wanted {
  const bag = emptyBag();
  fill(bag, ask.text, askTexts.text);
  fill(bag, idea?.title ?? '', askTexts.title);
  fill(bag, idea?.summary ?? '', askTexts.summary);
  withParts(bag, vocabulary);
  const kinds = new Map<HelpKind, number>();
  for (const kind of kindsIn(ask.text)) kinds.set(kind, ask.kind === 'other' ? guessed.alone : guessed.beside);
  if (ask.kind !== 'other') kinds.set(ask.kind, 1);
  return {
    ask,
    kinds,
    bag,
    themeId: idea?.themeId ?? null,
    districtId: idea?.districtId ?? null,
    amountCents: amountIn(ask.text)?.cents ?? null,
  };
}
