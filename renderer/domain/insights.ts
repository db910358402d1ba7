/**
 * What can be seen over the years: each insight is a table of figures with the records behind them. Years, stages,
 * outcomes and young people are counted by the very rules of the indicators.
 */
import { choices } from './choices';
import type { Edition } from './edition';
import { roundStandings } from './followUpsOnTime';
import { grouped } from './group';
import { indicators, type YearRecords } from './indicators';
import { helpByKind, helpByPartner, helpTimes, partnersByYear } from './insightHelp';
import type { InsightScope } from './insightScope';
import {
  countOf,
  type InsightCell,
  type InsightColumn,
  type InsightColumnName,
  type InsightRow,
  type InsightTable,
  idsOf,
  roundId,
  type Share,
} from './insightTable';
import type { Row } from './nouns';
import { inLineUp, type Pitch } from './pitch';

/** The insights, in the order in which they are shown. */
export const insightNames = [
  'outcomes',
  'funnel',
  'youth',
  'districts',
  'themes',
  'helpTimes',
  'helpByKind',
  'helpByPartner',
  'partnersByYear',
  'followUps',
  'gradesByYear',
  'gradesByEdition',
] as const;
/** One of `insightNames`. */
export type InsightName = (typeof insightNames)[number];

/** How each insight is made. */
export const insights: { readonly [N in InsightName]: (scope: InsightScope) => InsightTable } = {
  outcomes,
  funnel,
  youth,
  districts: (scope) => spread(scope, scope.tables.districts, scope.districtOf),
  themes: (scope) => spread(scope, scope.tables.themes, scope.themeOf),
  helpTimes,
  helpByKind,
  helpByPartner,
  partnersByYear,
  followUps,
  gradesByYear,
  gradesByEdition,
};

const pitchColumn = (name: InsightColumnName, isDrawn = true): InsightColumn => ({ name, of: 'pitches', isDrawn });

/** The ids behind each column for one year, and the share of that year. */
interface YearPart {
  readonly ids: readonly (readonly string[])[];
  readonly share: Share;
}

/** A table with a row per year, and one for all of them together. */
function byYear(
  { years }: InsightScope,
  columns: readonly InsightColumn[],
  partOf: (year: YearRecords) => YearPart,
): InsightTable {
  const parts = years.map(partOf);
  const together = (read: (share: Share) => number) => parts.reduce((sum, { share }) => sum + read(share), 0);
  return {
    columns,
    rows: years.map(({ year }, at) => ({
      key: String(year),
      name: String(year),
      cells: (parts[at]?.ids ?? []).map(countOf),
      share: parts[at]?.share ?? null,
    })),
    whole: {
      key: 'whole',
      name: '',
      cells: columns.map((_, at) => countOf(parts.flatMap(({ ids }) => ids[at] ?? []))),
      share: { part: together(({ part }) => part), whole: together(({ whole }) => whole) },
    },
  };
}

function outcomes(scope: InsightScope): InsightTable {
  const columns = [...choices.outcome.map((outcome) => pitchColumn(outcome)), pitchColumn('all', false)];
  return byYear(scope, columns, (year) => {
    const byOutcome = grouped(year.pitches, (pitch) => year.outcomeOf(pitch));
    return {
      ids: [...choices.outcome.map((outcome) => idsOf(byOutcome.get(outcome) ?? [])), idsOf(year.pitches)],
      share: { part: indicators.realisedOrAdvanced(year).value ?? 0, whole: year.pitches.length },
    };
  });
}

function funnel(scope: InsightScope): InsightTable {
  const columns = [pitchColumn('applied'), pitchColumn('chosen'), pitchColumn('pitched')];
  return byYear(scope, columns, ({ applications, pitches }) => ({
    ids: [applications, applications.filter(inLineUp), pitches].map(idsOf),
    share: { part: pitches.length, whole: applications.length },
  }));
}

function youth(scope: InsightScope): InsightTable {
  const columns = [pitchColumn('young'), pitchColumn('older'), pitchColumn('ageUnknown'), pitchColumn('all', false)];
  const people = new Map(scope.tables.pitchers.map((pitcher) => [pitcher.id, pitcher.ageBand]));
  const knownAge = new Set<string | null>();
  for (const { pitchId, pitcherId } of scope.tables.speakers)
    if ((people.get(pitcherId ?? '') ?? 'unknown') !== 'unknown') knownAge.add(pitchId);
  return byYear(scope, columns, ({ youngPitches: young, pitches }) => {
    const youngIds = new Set(idsOf(young));
    const others = pitches.filter(({ id }) => !youngIds.has(id));
    const older = others.filter(({ id }) => knownAge.has(id));
    const unknown = others.filter(({ id }) => !knownAge.has(id));
    return {
      ids: [young, older, unknown, pitches].map(idsOf),
      share: { part: young.length, whole: pitches.length },
    };
  });
}

/** How pitches are spread over a list; who is in none of it comes last. */
function spread(
  { years }: InsightScope,
  list: readonly (Row<'districts'> | Row<'themes'>)[],
  placeOf: (pitch: Pitch) => string | null,
): InsightTable {
  const known = new Set(idsOf(list));
  const applied = years.flatMap((year) => year.applications);
  const all = years.reduce((sum, year) => sum + year.pitches.length, 0);
  const byPlace = grouped(applied, (pitch) => {
    const place = placeOf(pitch);
    return place !== null && known.has(place) ? place : null;
  });
  const row = (key: string, name: string, of: readonly Pitch[]): InsightRow => {
    const pitched = of.filter(({ stage }) => stage === 'pitched');
    return {
      key,
      name,
      cells: [countOf(idsOf(pitched)), countOf(idsOf(of))],
      share: { part: pitched.length, whole: all },
    };
  };
  const rows = [...list]
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    // A district without pitches says something; one that is no longer in use does not.
    .filter(({ id, retired }) => !retired || byPlace.has(id))
    .map(({ id, name }) => row(id, name, byPlace.get(id) ?? []));
  const nowhere = byPlace.get(null) ?? [];
  if (nowhere.length > 0) rows.push(row('unknown', '', nowhere));
  return { columns: [pitchColumn('pitched'), pitchColumn('applied', false)], rows, whole: row('whole', '', applied) };
}

/** The rounds of conversations after each evening whose time has passed: held on time, held late, or not held. */
function followUps(scope: InsightScope): InsightTable {
  const standings = ['onTime', 'late', 'overdue'] as const;
  const column = (name: InsightColumnName, isDrawn = true): InsightColumn => ({ name, of: 'rounds', isDrawn });
  const byPitch = grouped(scope.tables.followUps, (one) => one.pitchId);
  return byYear(scope, [...standings.map((one) => column(one)), column('all', false)], ({ pitches, editions }) => {
    const own = pitches.flatMap(({ id }) => byPitch.get(id) ?? []);
    const rounds = roundStandings(pitches, { editions, followUps: own, years: scope.tables.years }, scope.today);
    const ids = (of: typeof rounds) => of.map(({ pitchId, round }) => roundId(pitchId, round));
    const parts = standings.map((one) => ids(rounds.filter(({ standing }) => standing === one)));
    return { ids: [...parts, ids(rounds)], share: { part: parts[0]?.length ?? 0, whole: rounds.length } };
  });
}

const gradeColumns: readonly InsightColumn[] = [
  { name: 'stated', of: 'editions', isDrawn: true },
  { name: 'counted', of: 'evaluations', isDrawn: true },
];

/** Grades as they were stated for an edition and as Podium counts them from forms, which are never mixed. */
function gradeCells(
  year: YearRecords,
  editions: readonly Edition[],
  formsOf: ReadonlyMap<string | null, readonly Row<'evaluations'>[]>,
): InsightCell[] {
  const stated = indicators.grade({ ...year, editions });
  const graded = editions.filter((e) => e.grade !== null && e.gradeCount !== null && e.gradeCount > 0);
  const forms = editions
    .flatMap((edition) => formsOf.get(edition.id) ?? [])
    .flatMap(({ id, grade }) => (grade === null ? [] : [{ id, grade }]));
  const sum = forms.reduce((total, { grade }) => total + grade, 0);
  return [
    { value: stated.value, n: stated.n ?? 0, spread: null, ids: idsOf(graded) },
    { value: forms.length === 0 ? null : sum / forms.length, n: forms.length, spread: null, ids: idsOf(forms) },
  ];
}

function gradesByYear({ years, tables }: InsightScope): InsightTable {
  const formsOf = grouped(tables.evaluations, (form) => form.editionId);
  const rows = years.map((year) => ({
    key: String(year.year),
    name: String(year.year),
    cells: gradeCells(year, year.editions, formsOf),
    share: null,
  }));
  const [first] = years;
  const editions = years.flatMap((year) => year.editions);
  return {
    columns: gradeColumns,
    rows,
    whole: first ? { key: 'whole', name: '', cells: gradeCells(first, editions, formsOf), share: null } : null,
  };
}

function gradesByEdition({ years, tables }: InsightScope): InsightTable {
  const formsOf = grouped(tables.evaluations, (form) => form.editionId);
  const rows = years.flatMap((year) =>
    year.editions.map((edition) => ({
      key: edition.id,
      name: edition.number === null ? (edition.date ?? '') : String(edition.number),
      cells: gradeCells(year, [edition], formsOf),
      share: null,
    })),
  );
  return { columns: gradeColumns, rows: rows.filter(({ cells }) => cells.some(({ n }) => n > 0)), whole: null };
}
