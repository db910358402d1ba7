import type { Shown } from '../domain/privacy';
import type { Texts } from '../texts/nl';
import { type ChartData, okabeIto } from './chart';
import type { Wording } from './wording';

/** A count with its name. */
export interface NamedCount {
  readonly name: string;
  readonly count: Shown;
}

/** Fewer bars say nothing that their table does not say. */
const fewestBars = 3;

/** Counts as bars, made of told counts alone. Null when there are too few to show. */
export function countChart(
  counts: readonly NamedCount[],
  { title, series }: { readonly title: string; readonly series: string },
  texts: Texts,
  wording: Wording,
): ChartData | null {
  const words = texts.papers.editionReport;
  const bars = counts.flatMap(({ name, count }) =>
    count.kind === 'count' && count.value > 0 ? [{ name, value: count.value }] : [],
  );
  if (bars.length < fewestBars) return null;
  return {
    title,
    description: words.alt(
      series,
      bars.map(({ name, value }) => words.bar(name.toLowerCase(), wording.number(value))),
    ),
    categories: bars.map(({ name }) => name),
    series: [{ name: series, color: okabeIto.blue, values: bars.map(({ value }) => value) }],
    width: 600,
    height: 62 + 26 * bars.length,
    labelWidth: 130,
  };
}
