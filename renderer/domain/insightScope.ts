/** What insights are made from: the records that pass a filter, year by year, each year by the rules of the indicators. */
import { wasHeld } from './edition';
import { grouped } from './group';
import { type IndicatorTables, recordsOf, type YearRecords } from './indicators';
import type { Row, Snapshot } from './nouns';
import type { Pitch } from './pitch';
import { yearOf } from './time';

/** What insights need of the records; a snapshot has it, and so has a smaller read. */
export type InsightTables = Omit<IndicatorTables, 'broadcasts' | 'venues'> &
  Pick<
    Snapshot,
    | 'initiatives'
    | 'partners'
    | 'formerKinds'
    | 'presences'
    | 'contributions'
    | 'evaluations'
    | 'followUps'
    | 'themes'
    | 'districts'
    | 'neighbourhoods'
  >;

/** What one looks at; null for everything. A theme and a district narrow pitches and what hangs on them, not evenings. */
export interface InsightFilter {
  readonly from: number | null;
  readonly to: number | null;
  readonly editionId: string | null;
  readonly themeId: string | null;
  readonly districtId: string | null;
}

/** A filter that lets everything through. */
export const noFilter: InsightFilter = { from: null, to: null, editionId: null, themeId: null, districtId: null };

/** The records that pass a filter. */
export interface InsightScope {
  readonly tables: InsightTables;
  readonly today: string;
  /** One for each year from the first with an edition to the last; years between that have none are empty. */
  readonly years: readonly YearRecords[];
  themeOf(pitch: Pitch): string | null;
  districtOf(pitch: Pitch): string | null;
}

/** The records that pass a filter, with outcomes as known on a date. */
export function scopeOf(tables: InsightTables, filter: InsightFilter, today: string): InsightScope {
  const ideas = new Map(tables.initiatives.map((idea) => [idea.id, idea]));
  const around = new Map(tables.neighbourhoods.map((n) => [n.id, n.districtId]));
  const ideaOf = (pitch: Pitch) => ideas.get(pitch.initiativeId ?? '');
  const themeOf = (pitch: Pitch) => ideaOf(pitch)?.themeId ?? null;
  const districtOf = (pitch: Pitch) => {
    const idea = ideaOf(pitch);
    return idea?.districtId ?? around.get(idea?.neighbourhoodId ?? '') ?? null;
  };
  const isNarrow = filter.themeId !== null || filter.districtId !== null;
  const passes = (pitch: Pitch) =>
    (filter.themeId === null || themeOf(pitch) === filter.themeId) &&
    (filter.districtId === null || districtOf(pitch) === filter.districtId);
  const parts = partsOf(tables, {
    edition: (edition) => {
      const year = yearOf(edition.date ?? '');
      const isIn = year >= (filter.from ?? year) && year <= (filter.to ?? year);
      return isIn && (filter.editionId === null || edition.id === filter.editionId);
    },
    pitch: passes,
    withoutPitch: !isNarrow,
  });
  const known = [...parts.keys()];
  const [first, last] = known.length === 0 ? [1, 0] : [Math.min(...known), Math.max(...known)];
  const none = emptyPart(tables);
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at).map((year) =>
    recordsOf(parts.get(year) ?? none, year, today),
  );
  return { tables, today, years, themeOf, districtOf };
}

type Part = { -readonly [T in keyof IndicatorTables]: Row<T>[] };

interface Passing {
  edition(edition: Row<'editions'>): boolean;
  pitch(pitch: Pitch): boolean;
  /** Whether what belongs to an evening and to no pitch passes. */
  readonly withoutPitch: boolean;
}

const emptyPart = ({ years }: Pick<IndicatorTables, 'years'>): Part => ({
  editions: [],
  pitches: [],
  speakers: [],
  pitchers: [],
  asks: [],
  gifts: [],
  outcomes: [],
  offers: [],
  years: [...years],
});

/** The records of each year apart, in one walk: asking a year at a time would walk all records for each. */
function partsOf(tables: IndicatorTables, passing: Passing): Map<number, Part> {
  const parts = new Map<number, Part>();
  const atEdition = new Map<string, Part>();
  for (const edition of tables.editions) {
    if (!wasHeld(edition) || edition.date === null || !passing.edition(edition)) continue;
    const year = yearOf(edition.date);
    const part = parts.get(year) ?? emptyPart(tables);
    parts.set(year, part);
    part.editions.push(edition);
    atEdition.set(edition.id, part);
  }
  const atPitch = new Map<string, Part>();
  for (const pitch of tables.pitches) {
    const part = atEdition.get(pitch.editionId ?? '');
    if (!part || !passing.pitch(pitch)) continue;
    part.pitches.push(pitch);
    atPitch.set(pitch.id, part);
  }
  const byPitch = <R extends { readonly pitchId: string | null }>(
    rows: readonly R[],
    put: (part: Part, row: R) => void,
  ) => {
    for (const row of rows) {
      const part = atPitch.get(row.pitchId ?? '');
      if (part) put(part, row);
    }
  };
  const people = new Map(tables.pitchers.map((pitcher) => [pitcher.id, pitcher]));
  byPitch(tables.speakers, (part, speaker) => {
    part.speakers.push(speaker);
    const pitcher = people.get(speaker.pitcherId ?? '');
    if (pitcher) part.pitchers.push(pitcher);
  });
  byPitch(tables.asks, (part, ask) => part.asks.push(ask));
  byPitch(tables.gifts, (part, gift) => part.gifts.push(gift));
  byPitch(tables.outcomes, (part, outcome) => part.outcomes.push(outcome));
  for (const offer of tables.offers) {
    const part =
      offer.pitchId !== null
        ? atPitch.get(offer.pitchId)
        : passing.withoutPitch
          ? atEdition.get(offer.editionId ?? '')
          : undefined;
    part?.offers.push(offer);
  }
  return parts;
}

/** The years in which editions were held, and those editions, newest first: what a filter can be set to. */
export function filterChoices(editions: readonly Row<'editions'>[]): {
  readonly years: readonly number[];
  readonly editions: readonly Row<'editions'>[];
} {
  const held = editions
    .filter((edition) => wasHeld(edition) && edition.date !== null)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  return { years: [...grouped(held, (edition) => yearOf(edition.date ?? '')).keys()], editions: held };
}
