/**
 * Everyone who may help, as matching looks at them: what they say they do, what they did before, where, for what, and
 * how much of it is left this year. Made once from the records, whenever those change.
 */
import type { Choice } from './choices';
import { wasHeld } from './edition';
import { grouped } from './group';
import { kindsIn } from './helpWords';
import type { Row, Snapshot } from './nouns';
import { fullName } from './pitcher';
import { stemOf, wordsIn } from './stems';
import { addDays } from './time';
import { type Topic, topicsOf } from './topics';

type HelpKind = Choice<'helpKind'>;

/** The records that matching looks at. */
export type MatchRecords = Pick<
  Snapshot,
  'partners' | 'contacts' | 'offers' | 'pitches' | 'initiatives' | 'asks' | 'matches' | 'presences' | 'editions'
>;

/** Who helps: a partner, or a person of their own. */
export interface HelperKey {
  readonly table: 'partners' | 'contacts';
  readonly id: string;
}

/** How it is known that someone gives a kind of help, the surest last. */
export const sources = ['words', 'promised', 'did', 'says'] as const;
/** One of `sources`. */
export type Source = (typeof sources)[number];

/** A word as it weighs in a text, with how it was written. */
export interface Weighed {
  readonly weight: number;
  readonly written: string;
}

/** The words and topics of someone's texts, by stem. */
export interface Bag {
  readonly words: Map<string, Weighed>;
  readonly topics: Map<Topic, number>;
}

/** One who may help. */
export interface Helper {
  readonly key: HelperKey;
  readonly name: string;
  readonly kinds: ReadonlyMap<HelpKind, Source>;
  readonly bag: Bag;
  readonly themeIds: ReadonlySet<string>;
  readonly helpedThemeIds: ReadonlySet<string>;
  readonly districtIds: ReadonlySet<string>;
  readonly ownDistrictId: string | null;
  readonly helpedDistrictIds: ReadonlySet<string>;
  readonly maxAmountCents: number | null;
  /** How often they may still be asked this year; null when they did not say. */
  readonly left: number | null;
  /** Promises that came to an end, and how many of those were kept. */
  readonly ended: number;
  readonly kept: number;
  readonly wasPresentLately: boolean;
  /** The last date anything was heard of them; empty when never. */
  readonly lastHeard: string;
}

/** How much the words of each text count. */
const textWeights = { says: 1, offer: 0.8, name: 0.7, notes: 0.6 } as const;

/** An empty bag. */
export function emptyBag(): Bag {
  return { words: new Map(), topics: new Map() };
}

/** Puts the words of a text and their topics in a bag; a word counts once, at its heaviest. */
export function fill({ words, topics }: Bag, text: string, weight: number): void {
  for (const written of wordsIn(text)) {
    const stem = stemOf(written);
    if ((words.get(stem)?.weight ?? 0) < weight) words.set(stem, { weight, written });
    for (const topic of topicsOf(stem)) if ((topics.get(topic) ?? 0) < weight) topics.set(topic, weight);
  }
}

/** All who may help, on a date (`yyyy-mm-dd`). */
export function helpersIn(records: MatchRecords, today: string): Helper[] {
  const { partners, contacts, offers, presences, editions } = records;
  const pitchOf = new Map(records.pitches.map((pitch) => [pitch.id, pitch]));
  const ideaOf = new Map(records.initiatives.map((idea) => [idea.id, idea]));
  const dateOf = new Map(editions.filter(wasHeld).map((edition) => [edition.id, edition.date ?? '']));
  const partnerOffers = grouped(offers, (offer) => offer.partnerId);
  const contactOffers = grouped(offers, (offer) => (offer.partnerId === null ? offer.contactId : null));
  const seen = grouped(
    presences.filter(({ presence }) => presence === 'present'),
    (presence) => presence.partnerId,
  );
  const lately = addDays(today, -400);
  const ideaFor = (offer: Row<'offers'>) => ideaOf.get(pitchOf.get(offer.pitchId ?? '')?.initiativeId ?? '');
  const helper = (
    key: HelperKey,
    name: string,
    row: Pick<Row<'partners'>, 'helps' | 'helpText' | 'themeIds' | 'districtIds' | 'notes'>,
    own: readonly Row<'offers'>[],
    limits: Pick<Helper, 'ownDistrictId' | 'maxAmountCents'> & { readonly helpsPerYear: number | null },
    visits: readonly string[],
  ): Helper => {
    const ideas = own.map(ideaFor);
    const delivered = own.filter(({ status }) => status === 'delivered').length;
    const thisYear = own.filter(
      (offer) => offer.status !== 'lapsed' && heardOn(offer, dateOf).startsWith(today.slice(0, 4)),
    );
    return {
      key,
      name,
      kinds: kindsOf(row, own),
      bag: bagOf(name, row, own),
      themeIds: new Set(row.themeIds),
      helpedThemeIds: idsOf(ideas.map((idea) => idea?.themeId)),
      districtIds: new Set(row.districtIds),
      helpedDistrictIds: idsOf(ideas.map((idea) => idea?.districtId)),
      ownDistrictId: limits.ownDistrictId,
      maxAmountCents: limits.maxAmountCents,
      left: limits.helpsPerYear === null ? null : Math.max(0, limits.helpsPerYear - thisYear.length),
      ended: delivered + own.filter(({ status }) => status === 'lapsed').length,
      kept: delivered,
      wasPresentLately: visits.some((date) => date >= lately),
      lastHeard: [...own.map((offer) => heardOn(offer, dateOf)), ...visits].reduce((a, b) => (b > a ? b : a), ''),
    };
  };
  return [
    ...partners.map((partner) =>
      helper(
        { table: 'partners', id: partner.id },
        partner.name,
        partner,
        partnerOffers.get(partner.id) ?? [],
        {
          ownDistrictId: partner.districtId,
          maxAmountCents: partner.maxAmountCents,
          helpsPerYear: partner.helpsPerYear,
        },
        (seen.get(partner.id) ?? []).map(({ editionId }) => dateOf.get(editionId ?? '') ?? ''),
      ),
    ),
    ...contacts
      .filter(helpsAlone)
      .map((contact) =>
        helper(
          { table: 'contacts', id: contact.id },
          fullName(contact),
          contact,
          contactOffers.get(contact.id) ?? [],
          { ownDistrictId: null, maxAmountCents: null, helpsPerYear: null },
          [],
        ),
      ),
  ];
}

/** Whether a contact helps in their own name: they belong to no partner, or said what they themselves can do. */
function helpsAlone(contact: Row<'contacts'>): boolean {
  return contact.partnerId === null || contact.helps.length > 0 || contact.helpText !== '';
}

function idsOf(ids: readonly (string | null | undefined)[]): ReadonlySet<string> {
  return new Set(ids.filter((id) => typeof id === 'string'));
}

/** The last date that something is known of an offer. */
function heardOn(offer: Row<'offers'>, evenings: ReadonlyMap<string, string>): string {
  const evening = evenings.get(offer.editionId ?? '') ?? '';
  return offer.deliveredOn ?? offer.agreedOn ?? offer.contactedOn ?? offer.offeredOn ?? evening;
}

function kindsOf(
  row: Pick<Row<'partners'>, 'helps' | 'helpText' | 'notes'>,
  offers: readonly Row<'offers'>[],
): ReadonlyMap<HelpKind, Source> {
  const kinds = new Map<HelpKind, Source>();
  for (const kind of kindsIn(`${row.helpText} ${row.notes}`)) kinds.set(kind, 'words');
  for (const { kind, status } of offers)
    if (status !== 'lapsed' && kinds.get(kind) !== 'did') kinds.set(kind, 'promised');
  for (const { kind, status } of offers) if (status === 'delivered') kinds.set(kind, 'did');
  for (const kind of row.helps) kinds.set(kind, 'says');
  kinds.delete('other');
  return kinds;
}

function bagOf(name: string, row: Pick<Row<'partners'>, 'helpText' | 'notes'>, offers: readonly Row<'offers'>[]): Bag {
  const bag = emptyBag();
  fill(bag, row.helpText, textWeights.says);
  for (const offer of offers) if (offer.status !== 'lapsed') fill(bag, offer.text, textWeights.offer);
  fill(bag, name, textWeights.name);
  fill(bag, row.notes, textWeights.notes);
  return bag;
}
