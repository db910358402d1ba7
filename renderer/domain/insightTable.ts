/** The shape that all insights share: rows and columns of figures, each with the records behind it. */
import type { Choice } from './choices';
import type { TableName } from './nouns';
import { percentOf } from './privacy';

/** What an insight counts: records of a table, or the rounds of conversations about a pitch. */
export type Counted =
  | Extract<TableName, 'pitches' | 'asks' | 'offers' | 'partners' | 'editions' | 'evaluations'>
  | 'rounds';

/** The id of a round of a pitch, which has no record as long as nothing is known of it. */
export function roundId(pitchId: string, round: Choice<'followUpRound'>): string {
  return `${round} ${pitchId}`;
}

/** The pitch and the round of such an id. */
export function roundOf(id: string): { readonly round: string; readonly pitchId: string } {
  const [round = '', pitchId = ''] = id.split(' ');
  return { round, pitchId };
}

/** What a column of an insight holds. */
export type InsightColumnName =
  | Choice<'outcome'>
  | 'all'
  | 'applied'
  | 'chosen'
  | 'pitched'
  | 'young'
  | 'older'
  | 'ageUnknown'
  | 'toContact'
  | 'toDelivery'
  | 'askToHelp'
  | 'offered'
  | 'delivered'
  | 'newPartners'
  | 'returning'
  | 'stated'
  | 'counted'
  | 'onTime'
  | 'late'
  | 'overdue';

/** A figure: a count, days or a grade; null when nothing is known. */
export interface InsightFigure {
  readonly value: number | null;
  /** On how many records, or forms, it rests; for a count the count itself. */
  readonly n: number;
  /** The middle half of what a median is taken from. */
  readonly spread: readonly [low: number, high: number] | null;
}

/** A figure with the ids of the records behind it. */
export interface InsightCell extends InsightFigure {
  readonly ids: readonly string[];
}

/** A column: what it holds, and what is counted in it. */
export interface InsightColumn {
  readonly name: InsightColumnName;
  readonly of: Counted;
  /** Drawn in the chart; what is not, is a sum of what is. */
  readonly isDrawn: boolean;
}

/** A part of a whole. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** A row; its name is empty where only the words of a language can say it, which then go by `key`. */
export interface InsightRow<C extends InsightFigure = InsightCell> {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly C[];
  /** What the row's percentage is of; null for none. */
  readonly share: Share | null;
}

/** An insight as a table: from this its chart, its twin in figures and its files are made. */
export interface InsightTable<C extends InsightFigure = InsightCell> {
  readonly columns: readonly InsightColumn[];
  readonly rows: readonly InsightRow<C>[];
  /** All rows together, worked out apart from them; null where rows can't be taken together. */
  readonly whole: InsightRow<C> | null;
}

/** A count of records. */
export function countOf(ids: readonly string[]): InsightCell {
  return { value: ids.length, n: ids.length, spread: null, ids };
}

/** The ids of records. */
export function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map((record) => record.id);
}

/** A percentage, rounded; null where the whole is too small to give one. */
export function shareInPercent(share: Share | null): number | null {
  return share === null ? null : percentOf(share.part, share.whole);
}

/** The median of measured lengths with the middle half around it; a length is one record's. */
export function medianOf(measured: readonly { readonly id: string; readonly value: number }[]): InsightCell {
  const values = measured.map(({ value }) => value).sort((a, b) => a - b);
  const at = (part: number) => {
    const place = (values.length - 1) * part;
    const [low, high] = [values[Math.floor(place)] ?? 0, values[Math.ceil(place)] ?? 0];
    return low + (high - low) * (place - Math.floor(place));
  };
  const ids = measured.map(({ id }) => id);
  if (values.length === 0) return { value: null, n: 0, spread: null, ids };
  return { value: at(0.5), n: values.length, spread: [at(0.25), at(0.75)], ids };
}
