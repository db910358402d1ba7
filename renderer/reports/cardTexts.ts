/** What stands on each kind of card. */
import { eveningConsent } from '../domain/consent';
import { dateInFull, dateInWords } from '../domain/dateWords';
import { nextEdition, wasHeld } from '../domain/edition';
import { type EveningFacts, partName } from '../domain/eveningFacts';
import type { Row, Snapshot } from '../domain/nouns';
import { latestOutcome } from '../domain/pitch';
import { fullName } from '../domain/pitcher';
import { clockAt } from '../domain/time';
import type { Texts } from '../texts/nl';
import { partnersOf } from './eveningPartners';
import type { EveningStory, LookBackStory, PitchStory } from './eveningPitches';
import { bareAddress } from './publicWords';
import { capital } from './writing';

/** What stands on a card, from top to bottom. */
export interface Card {
  readonly title: string;
  /** Its place in the evening, its time and its length. */
  readonly meta: readonly string[];
  /** Who comes on stage. */
  readonly who: readonly CardLine[];
  /** What must not be forgotten, as a list: it stands high, so that it is read in time. */
  readonly list: { readonly label: string; readonly items: readonly string[] } | null;
  readonly lines: readonly CardLine[];
  readonly cue: Row<'cues'> | null;
}

/** A line on a card: a name to say, how to say it, or a text with what it is before it. */
export type CardLine =
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'text'; readonly label: string; readonly text: string };

/** What the cards are written from. */
export interface CardWriting {
  readonly snapshot: Snapshot;
  readonly facts: EveningFacts;
  readonly stories: readonly EveningStory[];
  readonly lookBacks: readonly LookBackStory[];
  readonly texts: Texts;
  /** The date of the evening, or of making when it has none: answers count as they are then. */
  readonly date: string;
}

/** The card of a pitch: who, what, what is asked, and what to mind. */
export function pitchCard(writing: CardWriting, story: EveningStory): Card {
  const { stories, texts } = writing;
  const { cards: words } = texts.papers;
  const { pitch, idea, asks, gifts } = story;
  const rooms = [...new Set(asks.map(({ kind }) => words.askRoom[kind]))];
  return {
    title: words.numbered(story.number, idea?.title.trim() || words.untitled),
    meta: [words.pitch(story.number, stories.length)],
    cue: story.cue,
    who: [...people(writing, story), ...introductions(writing, story)],
    lines: [
      { kind: 'text', label: words.labels.idea, text: idea?.summary ?? '' },
      ...askLines(writing, story, words.labels.ask),
      ...gifts.map(({ text }): CardLine => ({ kind: 'text', label: words.labels.ready, text })),
      ...(gifts.length > 0 ? [] : rooms.map((text): CardLine => ({ kind: 'text', label: words.labels.room, text }))),
    ],
    list: { label: words.labels.wishes, items: [...wishes(writing, story), words.wishes.slides[pitch.slides]] },
  };
}

/** The card of someone who looks back: what became of the idea. */
export function lookBackCard(writing: CardWriting, { lookBack, story, pitchedAt, cue }: LookBackStory): Card {
  const { texts, date } = writing;
  const { cards: words } = texts.papers;
  const last = latestOutcome(story.outcomes, date);
  const got = story.offers.filter(({ status }) => status === 'delivered' || status === 'agreed');
  const text = (label: string, value: string): CardLine => ({ kind: 'text', label, text: value });
  const on = (day: string | null) => (day === null ? null : dateInWords(day, texts.language));
  return {
    title: words.lookBack(story.idea?.title.trim() || words.untitled),
    meta: [words.pitchedAt(pitchedAt?.number ?? null, on(pitchedAt?.date ?? null))],
    cue,
    who: people(writing, story),
    lines: [
      text(words.labels.idea, story.idea?.summary ?? ''),
      text(
        words.labels.became,
        words.became(capital(texts.choices.outcome[last?.outcome ?? 'unknown']), on(last?.date ?? null)),
      ),
      text(words.labels.became, last?.notes ?? ''),
      ...askLines(writing, story, words.labels.asked),
      ...got.map((offer) => text(words.labels.got, helpText(writing, offer))),
      text(words.labels.notes, lookBack.notes),
    ],
    list: {
      label: words.labels.wishes,
      items: [...(lookBack.presence === 'invited' ? [words.wishes.unconfirmed] : []), ...wishes(writing, story)],
    },
  };
}

function helpText({ snapshot, texts }: CardWriting, { kind, text, from, partnerId }: Row<'offers'>): string {
  const { cards: words } = texts.papers;
  const organisation = snapshot.partners.find(({ id }) => id === partnerId)?.name ?? '';
  return words.helped(partName(capital(texts.choices.helpKind[kind]), text), organisation || from);
}

function people({ texts }: CardWriting, story: PitchStory): CardLine[] {
  const { cards: words } = texts.papers;
  if (story.people.length === 0) return [{ kind: 'said', text: words.nobody }];
  return story.people.flatMap((person): CardLine[] => {
    const said = person.pronunciation.trim();
    return [
      { kind: 'name', text: fullName(person) },
      ...(said ? [{ kind: 'said', text: words.said(said) } as const] : []),
    ];
  });
}

function introductions({ texts }: CardWriting, { people: all }: PitchStory): CardLine[] {
  const label = texts.papers.cards.labels.introduction;
  return all.map(({ introduction }) => ({ kind: 'text', label, text: introduction }));
}

function askLines({ texts }: CardWriting, { asks }: PitchStory, label: string): CardLine[] {
  return asks.map(({ kind, text }) => ({
    kind: 'text',
    label,
    text: partName(capital(texts.choices.helpKind[kind]), text),
  }));
}

/** What to mind of who speaks: may they be shown, who comes along, what they need. */
function wishes({ facts, texts, date }: CardWriting, { people: all }: PitchStory): string[] {
  const { wishes: words } = texts.papers.cards;
  const answers = eveningConsent(
    facts.consents,
    all.map(({ id }) => id),
    date,
  );
  const filming =
    answers.unasked > 0 || answers.refused.length > 0 ? texts.eveningPapers.cueSheet.consent(answers) : '';
  return [
    capital(filming),
    ...all.map(({ interpreter }) => (interpreter.trim() ? words.interpreter(interpreter.trim()) : '')),
    all.some(({ calmStage }) => calmStage) ? words.calmStage : '',
    all.some(({ extraTimeMs }) => (extraTimeMs ?? 0) > 0) ? words.extraTime : '',
  ].filter(Boolean);
}

/** The card to open with: where one is, what comes, and how it goes. */
export function openingCard(writing: CardWriting): Card {
  const { snapshot, facts, stories, lookBacks, texts } = writing;
  const { cards: words } = texts.papers;
  const { edition, venue, cues } = facts;
  const earlier = snapshot.editions.filter(
    (one) => wasHeld(one) && one.id !== edition.id && (one.date ?? '') <= (edition.date ?? '9999'),
  );
  const ids = new Set(earlier.map(({ id }) => id));
  const before = snapshot.pitches.filter(
    ({ editionId, stage }) => stage === 'pitched' && ids.has(editionId ?? ''),
  ).length;
  const names = partnersOf(snapshot, edition.id).flatMap(({ name }) => name.trim() || []);
  return {
    ...blank(writing, 'opening'),
    title: words.opening,
    list: {
      label: '',
      items: [
        words.facts.welcome(edition.number, venue?.name ?? ''),
        words.facts.tonight(stories.length, lookBacks.length),
        ...(before > 0 ? [words.facts.before(earlier.length, before)] : []),
        ...rules(writing, cues),
        ...(names.length > 0 ? [words.facts.partners(names)] : []),
        ...(venue?.accessibility.trim() ? [words.facts.access(venue.accessibility.trim())] : []),
      ],
    },
  };
}

/** How long a pitch and what follows it take, as the first one is planned. */
function rules({ texts }: CardWriting, cues: readonly Row<'cues'>[]): string[] {
  const { facts: words } = texts.papers.cards;
  const minutes = (cue: Row<'cues'>) => words.minutes(Math.max(1, Math.round((cue.lengthMs ?? 0) / 60_000)));
  const pitch = cues.find(({ kind }) => kind === 'pitch');
  if (!pitch) return [];
  const then = (['questions', 'gift'] as const).flatMap((kind) => {
    const cue = cues.find((one) => one.kind === kind && one.pitchId === pitch.pitchId);
    return cue ? [words.part(texts.choices.cueKind[kind], minutes(cue))] : [];
  });
  return [words.rules(minutes(pitch), then)];
}

/** The card to close with: whom to thank, and what comes after. */
export function closingCard(writing: CardWriting): Card {
  const { snapshot, facts, texts, date } = writing;
  const { clock, cards: words } = texts.papers;
  const { edition, cues, plan } = facts;
  const drinks = cues.find(({ kind }) => kind === 'drinks');
  const end = drinks ? plan.planned.get(drinks.id)?.end : undefined;
  const others = snapshot.editions.filter((one) => one.id !== edition.id && one.date !== null && one.date > date);
  const next = nextEdition(others, date);
  const venue = snapshot.venues.find(({ id }) => id === next?.venueId)?.name ?? '';
  const replay = snapshot.broadcasts.find(
    (one) => one.editionId === edition.id && one.kind === 'replay' && one.address.trim(),
  );
  return {
    ...blank(writing, 'closing'),
    title: words.closing,
    list: {
      label: '',
      items: [
        words.facts.thanks,
        words.facts.drinks(end === undefined ? null : clock(clockAt(end))),
        words.facts.offers,
        words.facts.forms,
        ...(next?.date ? [words.facts.next(dateInFull(next.date, texts.language), venue)] : []),
        ...(replay ? [words.facts.watch(bareAddress(replay.address))] : []),
      ],
    },
  };
}

function blank({ facts }: CardWriting, kind: 'opening' | 'closing'): Pick<Card, 'meta' | 'who' | 'lines' | 'cue'> {
  return { meta: [], who: [], lines: [], cue: facts.cues.find((cue) => cue.kind === kind) ?? null };
}
