import type { Shown } from '../domain/privacy';
import type { Texts } from '../texts/nl';
import type { AnnualFigures } from './annualFigures';
import type { Column } from './dataTable';
import type { Draft } from './draft';
import type { Wording } from './wording';

/** What every chapter of the annual report is written from. */
export interface Writing {
  readonly draft: Draft;
  readonly figures: AnnualFigures;
  readonly texts: Texts;
  readonly wording: Wording;
}

/** A column of words. */
export const textColumn = (head: string, share: number): Column => ({ head, kind: 'text', share });
/** A column of figures. */
export const numberColumn = (head: string, share: number): Column => ({ head, kind: 'number', share });

/** The sentences below a table: what its signs mean, and its source. */
export function noteOf({ figures, texts, wording }: Writing, cells: readonly Shown[], ...more: string[]): string {
  const { note } = texts.reports.annualReport;
  const few = cells.some((c) => c.kind === 'few');
  const withheld = cells.some((c) => c.kind === 'withheld');
  const signs = few ? [withheld ? note.withheld : note.fewOnly] : withheld ? [note.withheldOnly] : [];
  return [...more, ...signs, note.source(wording.date(figures.madeOn))].join(' ');
}

/** The sum of what is known, and how many that are. */
export function sumOf(values: readonly (number | null)[]): { readonly sum: number; readonly known: number } {
  const known = values.filter((v) => v !== null);
  return { sum: known.reduce((a, b) => a + b, 0), known: known.length };
}

/** A word with a capital, at the head of a row. */
export const capital = (word: string) => word.charAt(0).toLocaleUpperCase('nl') + word.slice(1);
