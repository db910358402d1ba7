/**
 * The figures of an annual report, as its readers may see them. All that is small and about people passes through
 * `domain/privacy.ts` here, once: what comes after (text, tables, charts and the workbooks in them) has only what is shown.
 */
import { type Choice, choices } from '../domain/choices';
import { type Edition, wasHeld } from '../domain/edition';
import { grouped } from '../domain/group';
import {
  type Figure,
  type Indicator,
  indicators,
  recordsOf,
  type Unit,
  unitOf,
  type YearRecords,
} from '../domain/indicators';
import type { Snapshot } from '../domain/nouns';
import {
  isSmall,
  protectOutcomes,
  protectYoung,
  type Shown,
  type ShownOutcomes,
  type ShownYoung,
  told,
} from '../domain/privacy';
import { yearOf } from '../domain/time';
import { settingsOf, type Year } from '../domain/year';
import { type AroundFigures, aroundFigures } from './annualAround';
import { districtSpread, type SpreadRow, shownParts, themeSpread } from './annualSpread';
import { type StatedCounts, statedCounts } from './annualStated';

/** Who may read a report: everyone, or the team alone. */
export type Version = 'public' | 'internal';

/** A figure as it may be told; unknown when nothing was recorded, nothing when there was nothing to count. */
export type Told = Shown | { readonly kind: 'unknown' } | { readonly kind: 'nothing' };

/** An indicator with its goal. `n` and `of` as in `Figure`. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly actual: Told;
  readonly n?: number;
  readonly of?: number;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly ambition: number | null;
  /** The same of the year before; null when no edition was held then. */
  readonly before: Pick<IndicatorRow, 'actual' | 'n' | 'of'> | null;
}

/** What became of the pitches of one year. */
export interface Cohort {
  readonly year: number;
  readonly pitches: number;
  readonly outcomes: ShownOutcomes;
}

/** An edition with its figures. */
export interface EditionRow {
  readonly edition: Edition;
  readonly venue: string;
  readonly district: string;
  readonly pitches: number;
  readonly young: Shown;
  readonly offers: number;
  /** Whether enough pitches were by young people; null when it may not be told. */
  readonly enoughYoung: boolean | null;
  /** Forms of the evaluation; `count` 0 when there was none. */
  readonly forms: Shown;
  /** Forms with a grade that were entered; null when none were, or too few to tell. */
  readonly entered: number | null;
}

/** Everything an annual report says in figures. */
export interface AnnualFigures {
  readonly version: Version;
  /** The day whose records these are; outcomes may be those of an earlier reference date. */
  readonly madeOn: string;
  readonly records: YearRecords;
  /** The settings made for the year itself. */
  readonly own: Year | undefined;
  /** The settings that hold: the year's own, or those of the latest year before it. */
  readonly settings: Year | undefined;
  readonly indicators: readonly IndicatorRow[];
  readonly youngTotal: Shown;
  /** At how many editions there were enough; null when it may not be told. */
  readonly enoughYoung: number | null;
  readonly cohorts: readonly Cohort[];
  readonly stated: readonly StatedCounts[];
  readonly editions: readonly EditionRow[];
  readonly districts: readonly SpreadRow[];
  readonly themes: readonly SpreadRow[];
  /** The mean mark over all forms of the year, and their number. */
  readonly grade: { readonly mean: number | null; readonly forms: Shown };
  readonly around: AroundFigures;
  /** Held editions without a date, that belong to no year. */
  readonly undated: number;
  /** Whether the age of some pitcher of the year is not known. */
  readonly agesUnknown: number;
}

/**
 * Computes the figures of a year's report from a snapshot: outcomes as known at the reference date, consents as they are
 * `today`.
 */
export function annualFigures(
  snapshot: Snapshot,
  year: number,
  referenceDate: string,
  { version, today }: { readonly version: Version; readonly today: string },
): AnnualFigures {
  const records = recordsOf(snapshot, year, referenceDate);
  const own = snapshot.years.find((y) => y.year === year);
  const { counted, shownYoung } = youngIn(records, version);
  const before = yearBefore(snapshot, year, referenceDate, version);
  const cohorts = cohortsOf(snapshot, year, referenceDate, version);
  const forms = records.editions.map((e) => (e.grade === null ? 0 : (e.gradeCount ?? 0)));
  const shownForms = shownParts(version, forms);
  const shownEntered = shownParts(version, enteredForms(snapshot, records));
  const offers = offersPerEdition(records);
  const nameOf = nameLookUp(snapshot);
  return {
    version,
    madeOn: today,
    records,
    own,
    settings: settingsOf(snapshot.years, year),
    indicators: choices.indicator.map((indicator) => ({
      indicator,
      unit: unitOf(indicator),
      ...goalOf(snapshot, year, indicator),
      ...actualOf(indicator, indicators[indicator](records), cohorts.at(-1), shownYoung, {
        version,
        isEmpty: records.editions.length === 0,
      }),
      before: before?.(indicator) ?? null,
    })),
    youngTotal: shownYoung.total,
    enoughYoung: shownYoung.enough?.filter(Boolean).length ?? null,
    cohorts,
    stated: statedCounts(snapshot, year),
    editions: records.editions.map((edition, at) => ({
      edition,
      venue: nameOf.venue(edition.venueId)?.name ?? '',
      district: nameOf.district(nameOf.venue(edition.venueId)?.districtId)?.name ?? '',
      pitches: counted[at]?.pitches ?? 0,
      young: version === 'internal' ? told(counted[at]?.young ?? 0) : { kind: 'withheld' },
      enoughYoung: shownYoung.enough?.[at] ?? null,
      offers: offers.get(edition.id) ?? 0,
      forms: shownForms[at] ?? { kind: 'withheld' },
      entered: enteredAs(shownEntered[at], shownForms[at]),
    })),
    districts: districtSpread(snapshot, records, version),
    themes: themeSpread(snapshot, records, version),
    grade: gradeOf(records, version),
    around: aroundFigures(snapshot, records, { own, version, today }),
    undated: snapshot.editions.filter((e) => wasHeld(e) && e.date === null).length,
    agesUnknown: unknownAges(snapshot, records),
  };
}

/** Young pitchers per edition, and what may be told of them. */
function youngIn(records: YearRecords, version: Version) {
  const byEdition = grouped(records.pitches, (p) => p.editionId);
  const young = grouped(records.youngPitches, (p) => p.editionId);
  const counted = records.editions.map((e) => ({
    pitches: byEdition.get(e.id)?.length ?? 0,
    young: young.get(e.id)?.length ?? 0,
  }));
  const shownYoung: ShownYoung =
    version === 'public'
      ? protectYoung(counted, records.minYoung)
      : { enough: counted.map((c) => c.young >= records.minYoung), total: told(records.youngPitches.length) };
  return { counted, shownYoung };
}

/** The indicators of the year before, as its own report would tell them today; null when no edition was held. */
function yearBefore(snapshot: Snapshot, year: number, referenceDate: string, version: Version) {
  const records = recordsOf(snapshot, year - 1, referenceDate);
  if (records.editions.length === 0) return null;
  const cohort = cohortsOf(snapshot, year - 1, referenceDate, version).at(-1);
  const { shownYoung } = youngIn(records, version);
  const of = { version, isEmpty: false };
  return (indicator: Indicator) => actualOf(indicator, indicators[indicator](records), cohort, shownYoung, of);
}

function enteredForms({ evaluations }: Snapshot, { editions }: YearRecords): number[] {
  const graded = grouped(
    evaluations.filter(({ grade }) => grade !== null),
    ({ editionId }) => editionId,
  );
  return editions.map(({ id }) => graded.get(id)?.length ?? 0);
}

/** The forms of an evening that were entered are told beside those that were stated, so only where both may be. */
function enteredAs(entered: Shown | undefined, stated: Shown | undefined): number | null {
  return entered?.kind === 'count' && entered.value > 0 && stated?.kind === 'count' ? entered.value : null;
}

function nameLookUp(snapshot: Snapshot) {
  const byId = <R extends { id: string }>(rows: readonly R[]) => {
    const map = new Map(rows.map((row) => [row.id, row]));
    return (id: string | null | undefined) => (id ? map.get(id) : undefined);
  };
  return { venue: byId(snapshot.venues), district: byId(snapshot.districts) };
}

function goalOf(snapshot: Snapshot, year: number, indicator: Indicator) {
  const yearIds = new Set(snapshot.years.filter((y) => y.year === year).map((y) => y.id));
  const goal = snapshot.goals.find((g) => g.indicator === indicator && g.yearId !== null && yearIds.has(g.yearId));
  return { baseline: goal?.baseline ?? null, target: goal?.target ?? null, ambition: goal?.ambition ?? null };
}

function actualOf(
  indicator: Indicator,
  figure: Figure,
  cohort: Cohort | undefined,
  young: ShownYoung,
  { version, isEmpty }: { readonly version: Version; readonly isEmpty: boolean },
): Pick<IndicatorRow, 'actual' | 'n' | 'of'> {
  const { value, ...rest } = figure;
  // A share of nothing is no share, and of a year without evenings nothing is unknown.
  if (rest.of === 0 || (value === null && isEmpty)) return { actual: { kind: 'nothing' } };
  const as = (actual: IndicatorRow['actual']) => ({ actual, ...rest });
  if (version === 'public') {
    if (indicator === 'youngPitches') return as(young.total);
    if (indicator === 'editionsWithYoung' && young.enough === null) return as({ kind: 'withheld' });
    if (indicator === 'realisedOrAdvanced' && cohort) return as(cohort.outcomes.good);
    // The mean of a handful of forms is nearly each form's own mark.
    if (indicator === 'grade' && isSmall(figure.n ?? 0)) return { actual: { kind: 'withheld' } };
  }
  return as(value === null ? { kind: 'unknown' } : told(value));
}

/** The years with editions up to and with a year, each with what became of its pitches. The last is the year itself. */
function cohortsOf(snapshot: Snapshot, year: number, referenceDate: string, version: Version): Cohort[] {
  const years = new Set(snapshot.editions.flatMap((e) => (wasHeld(e) && e.date ? [yearOf(e.date)] : [])));
  years.add(year);
  return [...years]
    .filter((y) => y <= year)
    .sort((a, b) => a - b)
    .map((y) => {
      const records = recordsOf(snapshot, y, referenceDate);
      const groups = grouped(records.pitches, (p) => records.outcomeOf(p));
      // One entry per outcome of the closed list.
      const counts = Object.fromEntries(choices.outcome.map((o) => [o, groups.get(o)?.length ?? 0])) as Counts;
      return { year: y, pitches: records.pitches.length, outcomes: outcomesAs(version, counts) };
    })
    .filter((cohort) => cohort.pitches > 0 || cohort.year === year);
}

type Counts = Record<Choice<'outcome'>, number>;

function outcomesAs(version: Version, counts: Counts): ShownOutcomes {
  if (version === 'public') return protectOutcomes(counts);
  // As above.
  const all = Object.fromEntries(choices.outcome.map((o) => [o, told(counts[o])])) as Record<Choice<'outcome'>, Shown>;
  return { parts: all, good: told(counts.realised + counts.advanced) };
}

function offersPerEdition(records: YearRecords): Map<string, number> {
  const editionOf = new Map(records.pitches.map((p) => [p.id, p.editionId]));
  const counts = new Map<string, number>();
  for (const offer of records.offers) {
    const edition = (offer.pitchId && editionOf.get(offer.pitchId)) || offer.editionId;
    if (edition) counts.set(edition, (counts.get(edition) ?? 0) + 1);
  }
  return counts;
}

function gradeOf(records: YearRecords, version: Version): AnnualFigures['grade'] {
  const { value, n = 0 } = indicators.grade(records);
  if (version === 'public' && isSmall(n)) return { mean: null, forms: { kind: 'few' } };
  return { mean: value, forms: told(n) };
}

function unknownAges(snapshot: Snapshot, records: YearRecords): number {
  const pitchIds = new Set(records.pitches.map((p) => p.id));
  const people = new Set(snapshot.speakers.flatMap((s) => (s.pitchId && pitchIds.has(s.pitchId) ? [s.pitcherId] : [])));
  return snapshot.pitchers.filter((p) => people.has(p.id) && p.ageBand === 'unknown').length;
}
