/**
 * The worker of the insights: keeps the records it read, counts them anew for each filter, and tells which are behind a
 * figure. Ten thousand pitches are read and counted here while the page goes on. In `screens`, because it brings
 * data and page together.
 */
import { openDatabase } from '../../data/db';
import { insightTables } from '../../data/insights';
import { recordLines } from '../../domain/insightRecords';
import {
  filterChoices,
  type InsightFilter,
  type InsightScope,
  type InsightTables,
  noFilter,
  scopeOf,
} from '../../domain/insightScope';
import { type InsightName, insightNames, insights } from '../../domain/insights';
import type { InsightCell, InsightFigure, InsightRow, InsightTable } from '../../domain/insightTable';
import type {
  FigurePlace,
  InsightChoices,
  InsightsAnswer,
  InsightsRequest,
  InsightTotals,
  ShownInsights,
} from './insightsMessages';

const tell = (answer: InsightsAnswer) => postMessage(answer);

let tables: InsightTables | null = null;
let today = '';
let filter: InsightFilter = noFilter;
let counted: Readonly<Record<InsightName, InsightTable>> | null = null;

function count(): void {
  if (!tables) return;
  const scope = scopeOf(tables, filter, today);
  // Every insight of the list is made.
  counted = Object.fromEntries(insightNames.map((name) => [name, insights[name](scope)])) as Record<
    InsightName,
    InsightTable
  >;
  const shown = Object.entries(counted).map(([name, table]) => [name, withoutIds(table)]);
  tell({
    tell: 'insights',
    // As above.
    tables: Object.fromEntries(shown) as ShownInsights,
    totals: totalsOf(scope),
    choices: choicesOf(tables),
  });
}

function withoutIds({ columns, rows, whole }: InsightTable): InsightTable<InsightFigure> {
  const figure = ({ value, n, spread }: InsightCell): InsightFigure => ({ value, n, spread });
  const bare = ({ key, name, cells, share }: InsightRow) => ({ key, name, share, cells: cells.map(figure) });
  return { columns, rows: rows.map(bare), whole: whole && bare(whole) };
}

function totalsOf({ years }: InsightScope): InsightTotals {
  const sum = (size: (year: InsightScope['years'][number]) => number) => years.reduce((all, y) => all + size(y), 0);
  return {
    editions: sum((year) => year.editions.length),
    pitches: sum((year) => year.pitches.length),
    offers: sum((year) => year.offers.length),
    from: years[0]?.year ?? 0,
    to: years.at(-1)?.year ?? 0,
  };
}

function choicesOf({ editions, themes, districts }: InsightTables): InsightChoices {
  const held = filterChoices(editions);
  const named = (rows: InsightTables['themes'] | InsightTables['districts']) =>
    [...rows].sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ id, name }) => ({ id, name }));
  return {
    years: held.years,
    editions: held.editions.map(({ id, number, date }) => ({ id, number, date })),
    themes: named(themes),
    districts: named(districts),
  };
}

function records(place: FigurePlace): void {
  const table = counted?.[place.insight];
  const row = place.row === null ? table?.whole : table?.rows.find(({ key }) => key === place.row);
  const column = table?.columns[place.column];
  const cell = row?.cells[place.column];
  if (!tables || !column || !cell) return;
  tell({ tell: 'records', place, of: column.of, lines: recordLines(tables, column.of, cell.ids, today) });
}

async function answer(request: InsightsRequest): Promise<void> {
  if (request.ask === 'records') return records(request.place);
  filter = request.filter;
  if (request.ask === 'read') {
    await openDatabase(request.database);
    tables = await insightTables();
    today = request.today;
  }
  count();
}

// One after the other: what is asked while records are read is answered from them.
let before: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<InsightsRequest>) => {
  before = before
    .then(() => answer(data))
    .catch((error: unknown) => {
      // The name only: a message may quote a record.
      console.error('insights failed:', error instanceof Error ? error.name : 'unknown');
      tell({ tell: 'failed' });
    });
});
