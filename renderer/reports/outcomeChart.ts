import type { Choice } from '../domain/choices';
import type { Shown } from '../domain/privacy';
import type { Texts } from '../texts/nl';
import type { Cohort } from './annualFigures';
import { type ChartData, okabeIto } from './chart';
import type { Wording } from './wording';

const other: readonly Choice<'outcome'>[] = ['changed', 'postponed', 'dropped'];
const value = (shown: Shown) => (shown.kind === 'count' ? shown.value : null);

/** The sum of counts; null when one of them is not told. */
function sumOf(shown: readonly Shown[]): number | null {
  let sum = 0;
  for (const one of shown) {
    if (one.kind !== 'count') return null;
    sum += one.value;
  }
  return sum;
}

/**
 * The outcomes of each year's pitches as a chart, made of told counts alone: what is left of a year's pitches is one
 * grey part. Null when there is nothing to tell apart.
 */
export function outcomeChart(
  cohorts: readonly Cohort[],
  date: string,
  texts: Texts,
  wording: Wording,
): ChartData | null {
  const words = texts.reports.annualReport.chart;
  const bars = cohorts
    .filter((c) => c.pitches > 0)
    .map(({ year, pitches, outcomes }) => {
      const good = value(outcomes.good);
      const rest = sumOf(other.map((o) => outcomes.parts[o]));
      const unknown = value(outcomes.parts.unknown);
      return { year, pitches, good, other: rest, unknown, rest: pitches - (good ?? 0) - (rest ?? 0) - (unknown ?? 0) };
    });
  if (bars.every((bar) => bar.rest === bar.pitches)) return null;
  const kinds = [
    { key: 'good', color: okabeIto.green },
    { key: 'other', color: okabeIto.orange },
    { key: 'unknown', color: okabeIto.blue },
    { key: 'rest', color: okabeIto.grey },
  ] as const;
  const used = kinds.filter(({ key }) => bars.some((bar) => (bar[key] ?? 0) > 0));
  const series = used.map(({ key, color }) => ({
    name: words.series[key],
    color,
    // A part of nothing is not drawn, and needs no label.
    values: bars.map((bar) => bar[key] || null),
  }));
  const told = bars.map((bar) => {
    const parts = used.flatMap(({ key }) => {
      const part = bar[key];
      return part === null || part === 0 ? [] : [`${words.series[key].toLowerCase()} ${wording.number(part)}`];
    });
    return words.altBar(bar.year, bar.pitches, parts.join(', '));
  });
  return {
    title: words.title(wording.date(date)),
    description: [words.altStart, ...told, words.altEnd].join(' '),
    categories: bars.map((bar) => String(bar.year)),
    series,
    width: 600,
    height: 70 + 34 * bars.length,
  };
}
