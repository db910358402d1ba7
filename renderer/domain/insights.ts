/**
 * What can be seen over the years: each insight is a table of figures with the records behind them. Years, stages,
 * outcomes and young people are counted by the very rules of the indicators.
 */
import { choices } from './choices';
import type { Edition } from './edition';
import { followUpsDue, roundDates, termsOf } from './followUpsDue';
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

/** A table with a row per year, and one for all of them made the same way. */
function byYear(
  { years }: InsightScope,
  columns: readonly InsightColumn[],
  rowOf: (of: readonly YearRecords[]) => Pick<InsightRow, 'cells' | 'share'>,
): InsightTable {
  return {
    columns,
    rows: years.map((year) => ({ key: String(year.year), name: String(year.year), ...rowOf([year]) })),
    whole: { key: 'whole', name: '', ...rowOf(years) },
  };
}

function outcomes(scope: InsightScope): InsightTable {
  const columns = [...choices.outcome.map((outcome) => pitchColumn(outcome)), pitchColumn('all', false)];
  return byYear(scope, columns, (years) => {
    const of = choices.outcome.map((outcome) =>
      countOf(years.flatMap((year) => idsOf(year.pitches.filter((pitch) => year.outcomeOf(pitch) === outcome)))),
    );
    const all = countOf(years.flatMap((year) => idsOf(year.pitches)));
    const good = years.reduce((sum, year) => sum + (indicators.realisedOrAdvanced(year).value ?? 0), 0);
    return { cells: [...of, all], share: { part: good, whole: all.n } };
  });
}

function funnel(scope: InsightScope): InsightTable {
  const columns = [pitchColumn('applied'), pitchColumn('chosen'), pitchColumn('pitched')];
  return byYear(scope, columns, (years) => {
    const applied = years.flatMap((year) => year.applications);
    const pitched = years.flatMap((year) => year.pitches);
    return {
      cells: [countOf(idsOf(applied)), countOf(idsOf(applied.filter(inLineUp))), countOf(idsOf(pitched))],
      share: { part: pitched.length, whole: applied.length },
    };
  });
}

function youth(scope: InsightScope): InsightTable {
  const columns = [pitchColumn('young'), pitchColumn('older'), pitchColumn('ageUnknown'), pitchColumn('all', false)];
  const people = new Map(scope.tables.pitchers.map((pitcher) => [pitcher.id, pitcher.ageBand]));
  const knownAge = new Set(
    scope.tables.speakers.flatMap(({ pitchId, pitcherId }) =>
      (people.get(pitcherId ?? '') ?? 'unknown') === 'unknown' ? [] : [pitchId],
    ),
  );
  return byYear(scope, columns, (years) => {
    const young = years.flatMap((year) => year.youngPitches);
    const youngIds = new Set(idsOf(young));
    const others = years.flatMap((year) => year.pitches).filter(({ id }) => !youngIds.has(id));
    const older = others.filter(({ id }) => knownAge.has(id));
    const unknown = others.filter(({ id }) => !knownAge.has(id));
    return {
      cells: [young, older, unknown, [...young, ...others]].map((pitches) => countOf(idsOf(pitches))),
      share: { part: young.length, whole: young.length + others.length },
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

/** Conversations held on time or late, by their own date or that of their round; and pitches that wait for one. */
function followUps(scope: InsightScope): InsightTable {
  const columns: readonly InsightColumn[] = [
    { name: 'onTime', of: 'followUps', isDrawn: true },
    { name: 'late', of: 'followUps', isDrawn: true },
    { name: 'overdue', of: 'pitches', isDrawn: true },
  ];
  const byPitch = grouped(scope.tables.followUps, (one) => one.pitchId);
  const waiting = new Set(
    followUpsDue(scope.tables, scope.today).flatMap(({ kind, when, pitchId }) =>
      kind !== 'offer' && (when === 'late' || when === 'longAgo') ? (pitchId ?? []) : [],
    ),
  );
  return byYear(scope, columns, (years) => {
    const held = years.flatMap((year) => {
      const terms = termsOf(scope.tables.years, year.year);
      const evenings = new Map(year.editions.map((e) => [e.id, roundDates(e.date ?? '', terms)]));
      return year.applications.flatMap((pitch) => {
        const dates = evenings.get(pitch.editionId ?? '');
        return (byPitch.get(pitch.id) ?? []).flatMap(({ id, round, dueOn, doneOn }) => {
          const due = dueOn ?? (round === 'own' ? null : (dates?.[round] ?? null));
          return due === null || doneOn === null ? [] : [{ id, isOnTime: doneOn <= due }];
        });
      });
    });
    const onTime = held.filter(({ isOnTime }) => isOnTime);
    const late = held.filter(({ isOnTime }) => !isOnTime);
    const overdue = years.flatMap((year) => year.applications.filter(({ id }) => waiting.has(id)));
    return {
      cells: [onTime, late, overdue].map((rows) => countOf(idsOf(rows))),
      share: { part: onTime.length, whole: held.length + overdue.length },
    };
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
