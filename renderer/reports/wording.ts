import { dateInWords } from '../domain/dateWords';
import { type Shown, smallestTold } from '../domain/privacy';
import type { Texts } from '../texts/nl';

/** Writes figures in the language of a report. */
export interface Wording {
  /** A number with at most so many decimals: "1.234,5". */
  number(value: number, decimals?: number): string;
  /** A report mark: "7,6". */
  grade(value: number): string;
  /** An amount in cents: "€ 2.500,00". */
  euros(cents: number): string;
  /** A calendar date: "28 oktober 2025". */
  date(date: string): string;
  /** A count, or the sign that stands for what is not told. */
  shown(shown: Shown): string;
}

/** The way figures are written in a language. */
export function wordingIn(texts: Texts): Wording {
  const locale = texts.language === 'nl' ? 'nl-NL' : 'en-GB';
  const plain = [0, 1, 2].map((digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }));
  const mark = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const words = texts.reports.annualReport;
  const number = (value: number, decimals = 0) => (plain[decimals] ?? mark).format(value);
  return {
    number,
    grade: (value) => mark.format(value),
    euros: (cents) => money.format(cents / 100),
    date: (date) => dateInWords(date, texts.language),
    shown: (shown) =>
      shown.kind === 'count' ? number(shown.value) : shown.kind === 'few' ? `<${smallestTold}` : words.withheld,
  };
}
