/** What the page of insights and its worker say to each other. */
import type { RecordLine } from '../../domain/insightRecords';
import type { InsightFilter } from '../../domain/insightScope';
import type { InsightName } from '../../domain/insights';
import type { Counted, InsightFigure, InsightTable } from '../../domain/insightTable';
import type { Row } from '../../domain/nouns';

/** A figure by its place; a row of null is all rows together. */
export interface FigurePlace {
  readonly insight: InsightName;
  readonly row: string | null;
  readonly column: number;
}

/** What the page asks; `read` goes before anything else, and again when records changed. */
export type InsightsRequest =
  | { readonly ask: 'read'; readonly database: string; readonly filter: InsightFilter; readonly today: string }
  | { readonly ask: 'filter'; readonly filter: InsightFilter }
  | { readonly ask: 'records'; readonly place: FigurePlace };

/** The tables as they are shown: without the ids, which stay where they are counted. */
export type ShownInsights = { readonly [N in InsightName]: InsightTable<InsightFigure> };

/** What passes the filter, in all. */
export interface InsightTotals {
  readonly editions: number;
  readonly pitches: number;
  readonly offers: number;
  readonly from: number;
  readonly to: number;
}

/** What a filter can be set to. */
export interface InsightChoices {
  readonly years: readonly number[];
  readonly editions: readonly Pick<Row<'editions'>, 'id' | 'number' | 'date'>[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly districts: readonly { readonly id: string; readonly name: string }[];
}

/** What the worker answers. */
export type InsightsAnswer =
  | {
      readonly tell: 'insights';
      readonly tables: ShownInsights;
      readonly totals: InsightTotals;
      readonly choices: InsightChoices;
    }
  | {
      readonly tell: 'records';
      readonly place: FigurePlace;
      readonly of: Counted;
      readonly lines: readonly RecordLine[];
    }
  | { readonly tell: 'failed' };
