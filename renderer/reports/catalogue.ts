import type { Snapshot } from '../domain/nouns';
import type { Texts } from '../texts/nl';
import type { AnnualReportOptions, Progress } from './annualReport';
import type { CueSheetOptions } from './cueSheet';
import type { PaperOptions } from './paper';
import type { TimesReportOptions } from './timesReport';

/** A choice that a report asks of its user, by the word it has in `texts.reports.options`. */
export type ReportOption = keyof Texts['reports']['options'];

/** The options of each report. */
export interface ReportOptions {
  readonly annualReport: AnnualReportOptions;
  readonly runSheet: PaperOptions;
  readonly timesReport: TimesReportOptions;
  readonly cueSheet: CueSheetOptions;
}

/** The name of a report. */
export type ReportName = keyof ReportOptions;

/** How a report is made: its bytes from records, choices and words. */
export type Build<R extends ReportName> = (
  snapshot: Snapshot,
  options: ReportOptions[R],
  texts: Texts,
  progress?: Progress,
  signal?: AbortSignal,
) => Promise<Uint8Array>;

/** A report as a user finds it. */
export interface Report<R extends ReportName = ReportName> {
  readonly name: R;
  /** What is asked before it is made, in this order. */
  readonly options: readonly ReportOption[];
  /** Loads what makes it: the libraries for Word weigh more than the rest of the app. */
  readonly load: () => Promise<Build<R>>;
}

/** All reports. A new one is a file of its own, its options above, and a line here. */
export const catalogue: { readonly [R in ReportName]: Report<R> } = {
  annualReport: {
    name: 'annualReport',
    options: ['year', 'referenceDate', 'version'],
    load: async () => (await import('./annualReport')).annualReport,
  },
  runSheet: {
    name: 'runSheet',
    options: ['edition'],
    load: async () => (await import('./runSheet')).runSheet,
  },
  timesReport: {
    name: 'timesReport',
    options: ['edition', 'version'],
    load: async () => (await import('./timesReport')).timesReport,
  },
  cueSheet: {
    name: 'cueSheet',
    options: ['edition', 'syncPoints'],
    load: async () => (await import('./cueSheet')).cueSheet,
  },
};
