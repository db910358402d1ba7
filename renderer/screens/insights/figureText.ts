import type { InsightName } from '../../domain/insights';
import type { InsightFigure } from '../../domain/insightTable';
import { measureOf } from '../../exports/insightOut';
import type { Texts } from '../../texts/nl';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A number as it is read: thousands apart, one decimal at most. */
export function shortNumber(value: number, t: Texts): string {
  return value.toLocaleString(locales[t.language], { maximumFractionDigits: 1 });
}

/** A grade as it is read: always with its decimal, or 8 would seem another kind of number than 8,2. */
export function gradeNumber(value: number, t: Texts): string {
  return value.toLocaleString(locales[t.language], { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** A figure as a bare number, as its insight has it. */
export function bareNumber(insight: InsightName, value: number, t: Texts): string {
  return measureOf(insight) === 'grade' ? gradeNumber(value, t) : shortNumber(value, t);
}

/** A figure in words: with its unit, what it rests on, and how it is spread. */
export function figureText(insight: InsightName, { value, n, spread }: InsightFigure, t: Texts): string {
  const words = t.insights;
  if (value === null) return words.none;
  const number = bareNumber(insight, value, t);
  const measure = measureOf(insight);
  if (measure === 'count') return number;
  if (measure === 'grade') return `${number} (${words.rests(n)})`;
  const half = spread && n > 1 ? words.middle(shortNumber(spread[0], t), shortNumber(spread[1], t)) : '';
  return `${words.days(number)} (${[half, words.rests(n)].filter(Boolean).join(', ')})`;
}
