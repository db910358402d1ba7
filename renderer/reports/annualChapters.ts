/** The first chapters of the annual report: what was aimed for and what came of it. */
import { choices } from '../domain/choices';
import { percentage } from '../domain/privacy';
import type { IndicatorRow } from './annualFigures';
import { outcomeChart } from './outcomeChart';
import { capital, noteOf, numberColumn, sumOf, textColumn, type Writing } from './writing';

/** The key message: as written for the year, or else made from the figures. */
export function keyMessage({ draft, figures, texts, wording }: Writing): void {
  const words = texts.reports.annualReport;
  const { records, editions } = figures;
  draft.heading(1, words.chapters.keyMessage);
  if (figures.own?.keyMessage.trim()) {
    draft.text(figures.own.keyMessage, 'Lead');
    return;
  }
  const visitors = sumOf(editions.map((e) => e.edition.attendance));
  const cost = sumOf(editions.map((e) => e.edition.costCents));
  const facts = {
    year: records.year,
    editions: editions.length,
    pitches: records.pitches.length,
    good: figures.cohorts.at(-1)?.outcomes.good ?? { kind: 'withheld' as const },
    visitors: visitors.known
      ? { sum: words.visitorsTotal(visitors.sum), one: visitors.sum === 1, known: visitors.known }
      : null,
    offers: records.offers.length,
    delivered: records.offers.filter((o) => o.status === 'delivered').length,
    cost: cost.known ? { sum: wording.euros(cost.sum), known: cost.known } : null,
  };
  draft.line(words.keyMessage(facts), 'Lead');
}

const hasGoals = ({ indicators }: Writing['figures']) =>
  indicators.some(({ baseline, target, ambition }) => baseline !== null || target !== null || ambition !== null);

/** What was aimed for. */
export function goals({ draft, figures, texts }: Writing): void {
  const words = texts.reports.annualReport;
  const year = figures.records.year;
  draft.heading(1, words.chapters.goals);
  if (figures.own?.goalsText.trim()) draft.text(figures.own.goalsText);
  else draft.line(words.noGoalsText(year));
  draft.line(hasGoals(figures) ? words.goalsInTable(draft.nextTable) : words.noGoals(year));
}

/** What was achieved: the indicators. */
export function results(writing: Writing): void {
  const { draft, figures, texts } = writing;
  const words = texts.reports.annualReport;
  const { year } = figures.records;
  draft.heading(1, words.chapters.results);
  draft.heading(2, words.chapters.indicators);
  if (figures.editions.length === 0 && !hasGoals(figures) && !figures.indicators.some(({ before }) => before)) {
    draft.line(words.nothingToCompare(year));
    return;
  }
  const compares = figures.indicators.some(({ before }) => before !== null);
  draft.intro(words.introIndicators(draft.nextTable), ...(compares ? [] : [words.noYearBefore(year - 1)]));
  const told = figures.indicators
    .flatMap(({ actual, before }) => [actual, ...(before ? [before.actual] : [])])
    .flatMap((one) => (one.kind === 'unknown' || one.kind === 'nothing' ? [] : [one]));
  draft.table({
    caption: words.tables.indicators(figures.records.year),
    columns: [
      textColumn(words.heads.indicator, compares ? 25 : 35),
      numberColumn(words.heads.baseline, 13),
      numberColumn(words.heads.target, 13),
      ...(compares ? [numberColumn(String(year - 1), 17.5)] : []),
      numberColumn(compares ? words.heads.actualOf(year) : words.heads.actual, compares ? 19 : 26),
      numberColumn(words.heads.ambition, compares ? 12.5 : 13),
    ],
    rows: figures.indicators.map((row) => [
      capital(texts.choices.indicator[row.indicator]),
      goal(writing, row, row.baseline),
      goal(writing, row, row.target),
      ...(compares ? [row.before ? actual(writing, row, row.before) : words.none] : []),
      actual(writing, row, row),
      goal(writing, row, row.ambition),
    ]),
    note: noteOf(writing, told, words.note.results),
  });
}

function inUnit({ wording }: Writing, unit: IndicatorRow['unit'], value: number): string {
  if (unit === 'cents') return wording.euros(value);
  return unit === 'grade' ? wording.grade(value) : wording.number(value, 1);
}

function goal(writing: Writing, row: IndicatorRow, value: number | null): string {
  return value === null ? writing.texts.reports.annualReport.none : inUnit(writing, row.unit, value);
}

function actual(writing: Writing, { unit }: Pick<IndicatorRow, 'unit'>, figure: NonNullable<IndicatorRow['before']>) {
  const words = writing.texts.reports.annualReport;
  const { actual: told, n, of } = figure;
  if (told.kind === 'unknown') return words.unknown;
  if (told.kind === 'nothing') return words.none;
  if (told.kind !== 'count') return writing.wording.shown(told);
  const value = inUnit(writing, unit, told.value);
  if (unit === 'grade') return words.withForms(value, n ?? 0);
  if (n !== undefined && of !== undefined) return n < of ? words.knownOf(value, n, of) : value;
  if (of === undefined) return value;
  const part = words.ofWhole(value, of);
  const share = percentage(told, of);
  return share === null ? part : words.withPercentage(part, share);
}

/** What became of the ideas of this year and of earlier years. */
export function outcomes(writing: Writing): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.reports.annualReport;
  const { referenceDate, year } = figures.records;
  const date = wording.date(referenceDate);
  const cohorts = figures.cohorts.filter((c) => c.pitches > 0);
  draft.heading(2, words.chapters.outcomes);
  if (cohorts.length === 0) {
    draft.line(words.noPitches(year));
    return;
  }
  const chart = outcomeChart(cohorts, referenceDate, texts, wording);
  const own = cohorts.find((c) => c.year === year);
  // A paragraph of its own, so that a page need not end at the heading when only the chart does not fit.
  draft.line(
    [
      chart
        ? words.introOutcomes(draft.nextFigure, draft.nextTable, date)
        : words.introOutcomesTable(draft.nextTable, date),
      ...(own?.outcomes.good.kind === 'count'
        ? [words.chart.summary(wording.shown(own.outcomes.good), own.pitches, year)]
        : []),
    ].join(' '),
  );
  if (chart) draft.chart(chart);
  draft.table({
    caption: words.tables.outcomes(date),
    columns: [
      textColumn(words.heads.year, 10),
      ...(['realised', 'advanced'] as const).map((o) => numberColumn(words.outcomeHeads[o], 15)),
      numberColumn(words.heads.good, 12),
      ...(['changed', 'postponed', 'dropped'] as const).map((o) => numberColumn(words.outcomeHeads[o], 11)),
      numberColumn(words.outcomeHeads.unknown, 12),
      numberColumn(words.total, 11),
    ],
    rows: cohorts.map(({ year: of, pitches, outcomes: { parts, good } }) => [
      String(of),
      ...[parts.realised, parts.advanced, good, parts.changed, parts.postponed, parts.dropped, parts.unknown].map(
        wording.shown,
      ),
      wording.number(pitches),
    ]),
    note: noteOf(
      writing,
      cohorts.flatMap((c) => [...choices.outcome.map((o) => c.outcomes.parts[o]), c.outcomes.good]),
      words.note.good,
      ...(figures.stated.length > 0 ? [words.note.stated(figures.stated.map((one) => one.year))] : []),
    ),
  });
}
