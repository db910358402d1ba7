/** The figures of a year, computed from the records and never stored. */
import type { Choice } from './choices';
import { type Edition, wasHeld } from './edition';
import { districtsOf } from './editionDistricts';
import { type RoundTally, roundTally } from './followUpsOnTime';
import { grouped } from './group';
import { noDistricts } from './haarlem';
import { daysToContact } from './insightHelp';
import type { Row, Snapshot, TableName } from './nouns';
import { inLineUp, outcomeAt, type Pitch } from './pitch';
import { reachOf } from './reach';
import { type PartnersOfYear, takingPart } from './takingPart';
import { yearOf } from './time';
import { lineUpRule } from './year';

/** An indicator's name. */
export type Indicator = Choice<'indicator'>;

/** A computed figure: `value` null when nothing is known; `n` is how many records it rests on, `of` the whole. */
export interface Figure {
  readonly value: number | null;
  /** Records with a known value, where not all have one (visitors, reach, cost), or forms (grade). */
  readonly n?: number;
  /** The whole of which `value` is a part, for shares. Of a whole of 0 there is nothing to count. */
  readonly of?: number;
}

/** What indicators need of the records; a snapshot has it, and so has a smaller read. */
export type IndicatorTables = Pick<
  Snapshot,
  'editions' | 'pitches' | 'speakers' | 'pitchers' | 'asks' | 'gifts' | 'outcomes' | 'offers' | 'years'
> &
  // A smaller read may leave these out; what is counted from them is then not known.
  Partial<
    Pick<
      Snapshot,
      | 'collaborations'
      | 'followUps'
      | 'broadcasts'
      | 'venues'
      | 'districts'
      | 'partners'
      | 'presences'
      | 'contributions'
    >
  >;

/** The part of the records that belongs to one year, outcomes as known at the reference date (`yyyy-mm-dd`). */
export interface YearRecords {
  readonly year: number;
  readonly referenceDate: string;
  /** Editions held in the year, by date. */
  readonly editions: readonly Edition[];
  /** All pitches of those editions, whatever their stage. */
  readonly applications: readonly Pitch[];
  /** Pitches that were on stage. */
  readonly pitches: readonly Pitch[];
  readonly youngPitches: readonly Pitch[];
  readonly minYoung: number;
  readonly asks: readonly Row<'asks'>[];
  readonly gifts: readonly Row<'gifts'>[];
  readonly offers: readonly Row<'offers'>[];
  /** Collaborations of the year's pitches; null when they were not read. */
  readonly collaborations: readonly Row<'collaborations'>[] | null;
  /** Conversations after the evenings of the year; null when they were not read. */
  readonly rounds: RoundTally | null;
  /** What was on radio, television, paper and the web about its editions; null when that was not read. */
  readonly broadcasts: readonly Row<'broadcasts'>[] | null;
  /** The district of each edition of which it is known, by the edition's id; null when that was not read. */
  readonly districts: ReadonlyMap<string, string> | null;
  /** Partners that took part, worked out when asked for; null when what tells so was not read. */
  partners(): PartnersOfYear | null;
  outcomeOf(pitch: Pitch): Choice<'outcome'>;
}

/** Takes the records of one year apart. */
export function recordsOf(tables: IndicatorTables, year: number, referenceDate: string): YearRecords {
  const editions = tables.editions
    .filter((e) => wasHeld(e) && e.date !== null && yearOf(e.date) === year)
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  const editionIds = idsOf(editions);
  const applications = tables.pitches.filter((p) => p.editionId !== null && editionIds.has(p.editionId));
  const pitches = applications.filter((p) => p.stage === 'pitched');
  const pitchIds = idsOf(pitches);
  const rule = lineUpRule(tables.years, year);
  const young = youngOf(pitches, tables, rule.youngBands);
  const outcomes = grouped(tables.outcomes, (o) => o.pitchId);
  let partners: PartnersOfYear | null = null;
  const ofPitch = <R extends { pitchId: string | null }>(row: R) => row.pitchId !== null && pitchIds.has(row.pitchId);
  return {
    year,
    referenceDate,
    editions,
    applications,
    pitches,
    youngPitches: young,
    minYoung: rule.minYoung,
    asks: tables.asks.filter(ofPitch),
    gifts: tables.gifts.filter(ofPitch),
    offers: tables.offers.filter(
      (o) => ofPitch(o) || (o.pitchId === null && o.editionId !== null && editionIds.has(o.editionId)),
    ),
    collaborations:
      tables.collaborations?.filter((c) => ofPitch(c) || (c.otherPitchId !== null && pitchIds.has(c.otherPitchId))) ??
      null,
    rounds: tables.followUps
      ? roundTally(pitches, { editions, followUps: tables.followUps, years: tables.years }, referenceDate)
      : null,
    broadcasts: tables.broadcasts?.filter((b) => b.editionId !== null && editionIds.has(b.editionId)) ?? null,
    districts:
      tables.venues && tables.districts
        ? districtsOf(editions, { venues: tables.venues, districts: tables.districts })
        : null,
    partners: () => {
      partners ??= partnersOf(tables, year, editions);
      return partners;
    },
    outcomeOf: (pitch) => outcomeAt(outcomes.get(pitch.id) ?? [], referenceDate),
  };
}

/** The pitches with at least one pitcher in an age band that counts as young. */
export function youngOf(
  pitches: readonly Pitch[],
  tables: Pick<IndicatorTables, 'speakers' | 'pitchers'>,
  youngBands: readonly Choice<'ageBand'>[],
): Pitch[] {
  const youngPitchers = idsOf(tables.pitchers.filter((p) => youngBands.includes(p.ageBand)));
  const youngPitchIds = new Set(
    tables.speakers.filter((s) => s.pitcherId !== null && youngPitchers.has(s.pitcherId)).map((s) => s.pitchId),
  );
  return pitches.filter((p) => youngPitchIds.has(p.id));
}

function partnersOf(tables: IndicatorTables, year: number, editions: readonly Edition[]): PartnersOfYear | null {
  const { partners, presences, contributions } = tables;
  if (!partners || !presences || !contributions) return null;
  return takingPart({ ...tables, partners, presences, contributions })(year, editions);
}

function idsOf(rows: readonly Row<TableName>[]): Set<string> {
  return new Set(rows.map((row) => row.id));
}

function sumOfKnown(values: readonly (number | null)[]): Figure {
  const known = values.filter((v) => v !== null);
  return { value: known.length === 0 ? null : known.reduce((a, b) => a + b, 0), n: known.length, of: values.length };
}

/**
 * Who heard or saw the evening live, or looked back, on one medium. Listeners, viewers and views are of different people
 * and counted in different ways, so each medium has an indicator of its own.
 */
function reachIn(year: YearRecords, kind: Choice<'broadcastKind'>, medium: Choice<'medium'>): Figure {
  if (year.broadcasts === null) return { value: null };
  const found = reachOf(year.broadcasts).find((one) => one.kind === kind && one.medium === medium);
  return found
    ? { value: found.sum, n: found.sources - found.unknown, of: found.sources }
    : { value: null, n: 0, of: 0 };
}

/** How each indicator is computed from a year's records. */
export const indicators: { readonly [I in Indicator]: (year: YearRecords) => Figure } = {
  editionsHeld: (y) => ({ value: y.editions.length }),
  districtsReached: (y) => {
    if (y.districts === null) return { value: null };
    const [n, of] = [y.districts.size, y.editions.length];
    const reached = new Set([...y.districts.values()].filter((id) => !noDistricts.includes(id)));
    return { value: n === 0 ? null : reached.size, n, of };
  },
  applications: (y) => ({ value: y.applications.length }),
  selected: (y) => ({ value: y.applications.filter(inLineUp).length, of: y.applications.length }),
  pitches: (y) => ({ value: y.pitches.length }),
  noShows: (y) => {
    const selected = y.applications.filter(inLineUp).length;
    return { value: selected - y.pitches.length, of: selected };
  },
  youngPitches: (y) => ({ value: y.youngPitches.length, of: y.pitches.length }),
  editionsWithYoung: (y) => {
    const perEdition = grouped(y.youngPitches, (p) => p.editionId);
    const enough = y.editions.filter((e) => (perEdition.get(e.id)?.length ?? 0) >= y.minYoung);
    return { value: enough.length, of: y.editions.length };
  },
  realisedOrAdvanced: (y) => {
    const good = y.pitches.filter((p) => ['realised', 'advanced'].includes(y.outcomeOf(p)));
    return { value: good.length, of: y.pitches.length };
  },
  offers: (y) => ({ value: y.offers.length }),
  daysToContact: (y) => {
    const { value, n } = daysToContact(y.offers);
    return { value, n, of: y.offers.length };
  },
  offersDelivered: (y) => ({
    value: y.offers.filter((o) => o.status === 'delivered').length,
    of: y.offers.length,
  }),
  asksWithOffer: (y) => {
    // An offer that names an ask is for that one alone; one that names none is for all asks of its pitch.
    const named = new Set(y.offers.map((o) => o.askId));
    const helped = new Set(y.offers.flatMap((o) => (o.askId === null ? o.pitchId : [])));
    return { value: y.asks.filter((a) => named.has(a.id) || helped.has(a.pitchId)).length, of: y.asks.length };
  },
  gifts: (y) => ({ value: y.gifts.length }),
  collaborations: (y) => ({ value: y.collaborations?.length ?? null }),
  followUpsOnTime: (y) => ({ value: y.rounds?.onTime ?? null, ...(y.rounds && { of: y.rounds.due }) }),
  partners: (y) => ({ value: y.partners()?.all.length ?? null }),
  newPartners: (y) => {
    const found = y.partners();
    return found ? { value: found.fresh.length, of: found.all.length } : { value: null };
  },
  partnersLeft: (y) => {
    const found = y.partners();
    if (!found) return { value: null };
    // Without an evening nobody could come back.
    return y.editions.length === 0 ? { value: null, of: 0 } : { value: found.left.length, of: found.before.length };
  },
  visitors: (y) => sumOfKnown(y.editions.map((e) => e.attendance)),
  liveListeners: (y) => reachIn(y, 'live', 'radio'),
  liveViewers: (y) => reachIn(y, 'live', 'television'),
  liveViews: (y) => reachIn(y, 'live', 'online'),
  reruns: (y) => {
    if (y.broadcasts === null) return { value: null };
    const reruns = reachOf(y.broadcasts).filter(({ kind }) => kind === 'rerun');
    return { value: reruns.reduce((sum, { times }) => sum + times, 0) };
  },
  replays: (y) => reachIn(y, 'replay', 'online'),
  grade: (y) => {
    const graded = y.editions.flatMap((e) =>
      e.grade !== null && e.gradeCount !== null && e.gradeCount > 0 ? [{ grade: e.grade, n: e.gradeCount }] : [],
    );
    const n = graded.reduce((sum, g) => sum + g.n, 0);
    return { value: n === 0 ? null : graded.reduce((sum, g) => sum + g.grade * g.n, 0) / n, n };
  },
  cost: (y) => sumOfKnown(y.editions.map((e) => e.costCents)),
};

/** What a value of an indicator is: an amount in cents, a report mark, a number of days, or a number of things. */
export type Unit = 'cents' | 'grade' | 'days' | 'count';

const units: Partial<Record<Indicator, Unit>> = { cost: 'cents', grade: 'grade', daysToContact: 'days' };

/** The unit of an indicator. */
export function unitOf(indicator: Indicator): Unit {
  return units[indicator] ?? 'count';
}
