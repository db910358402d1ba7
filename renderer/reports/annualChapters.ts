/** The chapters of the annual report, each from figures that may be shown. */
import { choices } from '../domain/choices';
import { dateInFigures } from '../domain/dateWords';
import { percentage, type Shown, smallestWhole } from '../domain/privacy';
import type { Texts } from '../texts/nl';
import type { AnnualFigures, IndicatorRow, SpreadRow } from './annualFigures';
import type { Column, Draft } from './draft';
import { outcomeChart } from './outcomeChart';
import type { Wording } from './wording';

/** What every chapter is written from. */
export interface Writing {
  readonly draft: Draft;
  readonly figures: AnnualFigures;
  readonly texts: Texts;
  readonly wording: Wording;
}

const text = (head: string, share: number): Column => ({ head, kind: 'text', share });
const number = (head: string, share: number): Column => ({ head, kind: 'number', share });

/** The sentences below a table: what its signs mean, and its source. */
export function noteOf({ figures, texts, wording }: Writing, cells: readonly Shown[], ...more: string[]): string {
  const { note } = texts.reports.annualReport;
  const few = cells.some((c) => c.kind === 'few');
  const withheld = cells.some((c) => c.kind === 'withheld');
  const signs = few ? [note.withheld] : withheld ? [note.withheldOnly] : [];
  return [...more, ...signs, note.source(wording.date(figures.records.referenceDate))].join(' ');
}

/** Amounts in the middle of a year's text: what is known, of how many editions. */
export function sumOf(values: readonly (number | null)[]): { readonly sum: number; readonly known: number } {
  const known = values.filter((v) => v !== null);
  return { sum: known.reduce((a, b) => a + b, 0), known: known.length };
}

/** The key message: as written for the year, or else made from the figures. */
export function keyMessage({ draft, figures, texts, wording }: Writing): void {
  const words = texts.reports.annualReport;
  const { records, editions } = figures;
  draft.heading(1, words.chapters.keyMessage);
  if (figures.own?.keyMessage.trim()) return draft.text(figures.own.keyMessage, 'Lead');
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

/** What was aimed for. */
export function goals({ draft, figures, texts }: Writing): void {
  const words = texts.reports.annualReport;
  const year = figures.records.year;
  draft.heading(1, words.chapters.goals);
  if (figures.own?.goalsText.trim()) draft.text(figures.own.goalsText);
  else draft.line(words.noGoalsText(year));
  const set = figures.indicators.some((i) => i.baseline !== null || i.target !== null || i.ambition !== null);
  draft.line(set ? words.goalsInTable(draft.nextTable) : words.noGoals(year));
}

/** What was achieved: the indicators. */
export function results(writing: Writing): void {
  const { draft, figures, texts } = writing;
  const words = texts.reports.annualReport;
  draft.heading(1, words.chapters.results);
  draft.heading(2, words.chapters.indicators);
  draft.line(words.introIndicators(draft.nextTable));
  const told = figures.indicators.flatMap(({ actual }) => (actual.kind === 'unknown' ? [] : [actual]));
  draft.table({
    caption: words.tables.indicators(figures.records.year),
    columns: [
      text(words.heads.indicator, 33),
      number(words.heads.baseline, 15),
      number(words.heads.target, 15),
      number(words.heads.actual, 22),
      number(words.heads.ambition, 15),
    ],
    rows: figures.indicators.map((row) => [
      capital(texts.choices.indicator[row.indicator]),
      goal(writing, row, row.baseline),
      goal(writing, row, row.target),
      actual(writing, row),
      goal(writing, row, row.ambition),
    ]),
    note: noteOf(writing, told),
  });
}

const capital = (word: string) => word.charAt(0).toLocaleUpperCase('nl') + word.slice(1);

function inUnit({ wording }: Writing, unit: IndicatorRow['unit'], value: number): string {
  if (unit === 'cents') return wording.euros(value);
  return unit === 'grade' ? wording.grade(value) : wording.number(value, 1);
}

function goal(writing: Writing, row: IndicatorRow, value: number | null): string {
  return value === null ? writing.texts.reports.annualReport.none : inUnit(writing, row.unit, value);
}

function actual(writing: Writing, row: IndicatorRow): string {
  const words = writing.texts.reports.annualReport;
  if (row.actual.kind === 'unknown') return words.unknown;
  if (row.actual.kind !== 'count') return writing.wording.shown(row.actual);
  const value = inUnit(writing, row.unit, row.actual.value);
  if (row.unit === 'grade') return words.withForms(value, row.n ?? 0);
  if (row.n !== undefined && row.of !== undefined) return row.n < row.of ? words.knownOf(value, row.n, row.of) : value;
  if (row.of === undefined) return value;
  const part = words.ofWhole(value, row.of);
  const share = percentage(row.actual, row.of);
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
  if (cohorts.length === 0) return draft.line(words.noPitches(year));
  const chart = outcomeChart(cohorts, referenceDate, texts, wording);
  if (chart) draft.line(words.introOutcomes(draft.nextFigure, draft.nextTable, date));
  else draft.line(words.introOutcomesTable(draft.nextTable, date));
  const own = cohorts.find((c) => c.year === year);
  if (own?.outcomes.good.kind === 'count')
    draft.line(words.chart.summary(wording.shown(own.outcomes.good), own.pitches, year));
  if (chart) draft.chart(chart);
  draft.table({
    caption: words.tables.outcomes(date),
    columns: [
      text(words.heads.year, 10),
      ...(['realised', 'advanced'] as const).map((o) => number(words.outcomeHeads[o], 15)),
      number(words.heads.good, 12),
      ...(['changed', 'postponed', 'dropped'] as const).map((o) => number(words.outcomeHeads[o], 11)),
      number(words.outcomeHeads.unknown, 12),
      number(words.total, 11),
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
    ),
  });
}

/** What was done: the editions. */
export function activities(writing: Writing): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.reports.annualReport;
  const { year, minYoung } = figures.records;
  draft.heading(1, words.chapters.activities);
  const { editions } = figures;
  if (editions.length === 0) return draft.line(words.noEditions(year));
  draft.line(words.introEditions(editions.length, draft.nextTable));
  const internal = figures.version === 'internal';
  const visitors = sumOf(editions.map((e) => e.edition.attendance));
  const withYoung = figures.indicators.find((i) => i.indicator === 'editionsWithYoung')?.actual;
  const enough = (at: boolean | null) => (at === null ? words.withheld : at ? words.yes : words.no);
  draft.table({
    caption: words.tables.editions(year),
    columns: [
      text(words.heads.edition, 10),
      text(words.heads.date, 15),
      text(words.heads.venue, 27),
      text(words.heads.district, 15),
      number(words.heads.pitches, 10.5),
      number(internal ? words.heads.young : words.heads.enoughYoung(minYoung), 10.5),
      number(words.heads.visitors, 13),
      number(words.heads.offers, 11),
    ],
    rows: [
      ...editions.map((row) => [
        row.edition.number === null ? words.none : String(row.edition.number),
        dateInFigures(row.edition.date ?? ''),
        row.venue || words.unknown,
        row.district || words.unknown,
        wording.number(row.pitches),
        internal ? wording.shown(row.young) : enough(row.enoughYoung),
        row.edition.attendance === null ? words.none : wording.number(row.edition.attendance),
        wording.number(row.offers),
      ]),
      [
        words.total,
        '',
        '',
        '',
        wording.number(figures.records.pitches.length),
        internal
          ? wording.shown(figures.youngTotal)
          : withYoung && withYoung.kind === 'count'
            ? words.ofWhole(wording.number(withYoung.value), editions.length)
            : words.withheld,
        visitors.known ? wording.number(visitors.sum) : words.none,
        wording.number(figures.records.offers.length),
      ],
    ],
    total: true,
    note: noteOf(writing, editions.some((e) => !internal && e.enoughYoung === null) ? [{ kind: 'withheld' }] : []),
  });
}

/** Reach: where the editions were, and what the ideas were about. */
export function spread(writing: Writing): void {
  const { draft, figures, texts } = writing;
  const words = texts.reports.annualReport;
  draft.heading(1, words.chapters.spread);
  if (figures.editions.length === 0) return draft.line(words.noEditions(figures.records.year));
  draft.heading(2, words.chapters.districts);
  const districts = figures.districts.filter((d) => d.name !== null);
  draft.line(words.districtSentence(districts.filter((d) => d.editions > 0).length, districts.length));
  draft.line(words.introDistricts(draft.nextTable));
  spreadTable(writing, figures.districts, words.tables.districts(figures.records.year), words.heads.district, true);
  draft.heading(2, words.chapters.themes);
  if (figures.records.pitches.length === 0) return draft.line(words.noPitches(figures.records.year));
  draft.line(words.introThemes(draft.nextTable));
  spreadTable(writing, figures.themes, words.tables.themes(figures.records.year), words.heads.theme, false);
}

function spreadTable(writing: Writing, all: readonly SpreadRow[], caption: string, head: string, held: boolean): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.reports.annualReport;
  const whole = figures.records.pitches.length;
  const shares = whole >= smallestWhole;
  const rows = all.filter(
    (r) => r.name !== null || r.editions > 0 || r.pitches.kind !== 'count' || r.pitches.value > 0,
  );
  const share = (shown: Shown) => {
    const part = percentage(shown, whole);
    return part === null ? wording.shown(shown) : `${part}%`;
  };
  draft.table({
    caption,
    columns: [
      text(head, held ? 45 : 60),
      ...(held ? [number(words.heads.editions, 18)] : []),
      number(words.heads.pitches, 18),
      ...(shares ? [number(words.heads.share, 18)] : []),
    ],
    rows: [
      ...rows.map((row) => [
        capital(row.name ?? words.unknown),
        ...(held ? [wording.number(row.editions)] : []),
        wording.shown(row.pitches),
        ...(shares ? [share(row.pitches)] : []),
      ]),
      [
        words.total,
        ...(held ? [wording.number(figures.editions.length)] : []),
        wording.number(whole),
        ...(shares ? ['100%'] : []),
      ],
    ],
    total: true,
    width: 0.75,
    note: noteOf(
      writing,
      rows.map((r) => r.pitches),
    ),
  });
}
