/** Insights as tables that go out: to a sheet, to CSV, to the clipboard. */

import type { InsightName } from '../domain/insights';
import {
  type InsightColumnName,
  type InsightFigure,
  type InsightRow,
  type InsightTable,
  shareInPercent,
} from '../domain/insightTable';
import type { Texts } from '../texts/nl';
import { numberCell, type OutCell, type OutColumn, type OutTable, textCell } from './cell';

type Row = InsightRow<InsightFigure>;
type Table = InsightTable<InsightFigure>;

/** What a row of an insight is called. */
export function rowName(insight: InsightName, row: Pick<Row, 'key' | 'name'>, t: Texts): string {
  const words = t.insights;
  if (row.key === 'whole') return words.whole;
  if (row.key === 'unknown' || row.key === 'nobody' || row.key === 'others') return words[row.key];
  if (insight !== 'helpByKind') return row.name || words.untitled;
  const kinds: Readonly<Record<string, string>> = t.choices.partnerKind;
  return kinds[row.key] ?? row.key;
}

/** Whether an insight has medians, of days; or averages, of grades; else it counts. */
export function measureOf(insight: InsightName): 'days' | 'grade' | 'count' {
  if (insight === 'helpTimes') return 'days';
  return insight === 'gradesByYear' || insight === 'gradesByEdition' ? 'grade' : 'count';
}

/** An insight as it goes out, all rows together at the foot. */
export function insightOut(insight: InsightName, { columns, rows, whole }: Table, t: Texts): OutTable {
  const heading = (name: InsightColumnName) => t.insights.columns[name];
  const out: OutColumn<Row>[] = [
    { heading: t.insights.heads[insight], width: 28, cell: (row) => textCell(rowName(insight, row, t)) },
  ];
  for (const [at, { name }] of columns.entries())
    out.push(...figureColumns(insight, heading(name), (row) => row.cells[at], t));
  const share = t.insights.shares[insight];
  if (share)
    out.push({
      heading: `${share} (%)`,
      width: 16,
      cell: (row) => {
        if (row.share === null || row.share.whole === 0) return null;
        const percent = shareInPercent(row.share);
        return percent === null ? textCell(t.insights.tooFew) : numberCell(percent);
      },
    });
  const lines = whole ? [...rows, whole] : rows;
  return {
    name: t.insights.titles[insight],
    columns: out.map(({ heading, width }) => ({ heading, width: Math.max(width, Math.min(heading.length + 3, 32)) })),
    rows: lines.map((row) => out.map((column) => column.cell(row))),
  };
}

function figureColumns(
  insight: InsightName,
  heading: string,
  figure: (row: Row) => InsightFigure | undefined,
  t: Texts,
): OutColumn<Row>[] {
  const measure = measureOf(insight);
  const column = (title: string, read: (figure: InsightFigure) => number | null | undefined): OutColumn<Row> => ({
    heading: title,
    width: 14,
    cell: (row) => {
      const found = figure(row);
      return found ? known(read(found)) : null;
    },
  });
  const n = column(t.insights.n(heading), (found) => found.n);
  if (measure === 'count') return [column(heading, (found) => found.value)];
  if (measure === 'grade') return [column(heading, (found) => found.value), n];
  return [
    column(t.insights.median(heading), (found) => found.value),
    column(t.insights.low(heading), (found) => found.spread?.[0]),
    column(t.insights.high(heading), (found) => found.spread?.[1]),
    n,
  ];
}

/** Grades and medians have a decimal at most where they are read. */
function known(value: number | null | undefined): OutCell {
  return value === null || value === undefined ? null : numberCell(Math.round(value * 10) / 10);
}

/** What a workbook of all insights says of itself, as its first sheet: on which date, of what, and what there is to see. */
export function aboutOut(lines: readonly (readonly [about: string, text: string])[], t: Texts): OutTable {
  const words = t.insights.about;
  return {
    name: words.sheet,
    columns: [
      { heading: words.about, width: 28 },
      { heading: words.text, width: 90 },
    ],
    rows: lines.map((line) => line.map(textCell)),
  };
}
