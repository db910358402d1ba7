import type { Snapshot } from '../domain/nouns';
import type { Texts } from '../texts/nl';
import type { AnnualReportOptions, Progress } from './annualReport';
import type { BadgeOptions } from './badges';
import type { ReportOption } from './choice';
import type { ContactListOptions } from './contactList';
import type { CueSheetOptions } from './cueSheet';
import type { EditionReportOptions } from './editionReport';
import type { FollowUpOverviewOptions } from './followUpOverview';
import type { PaperOptions } from './paper';
import type { PersonReportOptions } from './personReport';
import type { TimesReportOptions } from './timesReport';

/** The options of each report. */
export interface ReportOptions {
  readonly annualReport: AnnualReportOptions;
  readonly runSheet: PaperOptions;
  readonly timesReport: TimesReportOptions;
  readonly cueSheet: CueSheetOptions;
  readonly editionReport: EditionReportOptions;
  readonly programme: PaperOptions;
  readonly presenterCards: PaperOptions;
  readonly badges: BadgeOptions;
  readonly contactList: ContactListOptions;
  readonly followUpOverview: FollowUpOverviewOptions;
  readonly personFile: PersonReportOptions;
}

/** The name of a report. */
export type ReportName = keyof ReportOptions;

/** Whom reports are for, in the order in which they are listed. */
export const reportGroups = ['council', 'evening', 'people'] as const;
/** One of `reportGroups`. */
export type ReportGroup = (typeof reportGroups)[number];

/** How a report is made: its bytes from records, choices and words. */
export type Build<R extends ReportName> = (
  snapshot: Snapshot,
  options: ReportOptions[R],
  texts: Texts,
  progress?: Progress,
  signal?: AbortSignal,
) => Promise<Uint8Array>;

/** The parts of a report that may be left out, by the words they have. */
export type PartName<R extends ReportName> = Texts['reports']['each'][R] extends { readonly parts: infer P }
  ? keyof P & string
  : never;

/** A report as a user finds it. Its name, whom it is for and its parts are worded in `texts.reports.each`. */
export interface Report<R extends ReportName = ReportName> {
  readonly name: R;
  readonly group: ReportGroup;
  /** What is asked before it is made, in this order. */
  readonly options: readonly ReportOption[];
  /** Choices that may stay open; what the report is told is then null. */
  readonly open?: readonly ReportOption[];
  /** Parts that may be left out, in their order; all are in at first. */
  readonly parts?: readonly PartName<R>[];
  /** There are names in it, whatever is chosen; or unless it is for one partner, to whom it is then given. */
  readonly isInternal?: boolean | 'unlessForPartner';
  /** It tells of an evening that was: the last one held is offered first, and not the next. */
  readonly isAfterwards?: boolean;
  /** It stands on pages of its own size or division, which no template fits. */
  readonly hasOwnPage?: boolean;
  /** Loads what makes it: the libraries for Word weigh more than the rest of the app. */
  readonly load: () => Promise<Build<R>>;
  /** Loads what gives the same as plain data, for who takes it elsewhere; no such file when not given. */
  readonly data?: () => Promise<(snapshot: Snapshot, options: ReportOptions[R]) => object>;
}

/** All reports, in the order of their list. A new one is a file of its own, its options above, a line here and its words. */
export const catalogue: { readonly [R in ReportName]: Report<R> } = {
  annualReport: {
    name: 'annualReport',
    group: 'council',
    options: ['year', 'referenceDate', 'version'],
    load: async () => (await import('./annualReport')).annualReport,
  },
  runSheet: {
    name: 'runSheet',
    group: 'evening',
    options: ['edition'],
    isInternal: true,
    load: async () => (await import('./runSheet')).runSheet,
  },
  programme: {
    name: 'programme',
    group: 'evening',
    hasOwnPage: true,
    options: ['edition'],
    load: async () => (await import('./programme')).programme,
  },
  presenterCards: {
    name: 'presenterCards',
    group: 'evening',
    hasOwnPage: true,
    options: ['edition'],
    isInternal: true,
    load: async () => (await import('./presenterCards')).presenterCards,
  },
  badges: {
    name: 'badges',
    group: 'evening',
    hasOwnPage: true,
    options: ['edition', 'parts'],
    parts: ['pitchers', 'lookBacks', 'team', 'contacts', 'help'],
    isInternal: true,
    load: async () => (await import('./badges')).badges,
  },
  timesReport: {
    name: 'timesReport',
    group: 'evening',
    options: ['edition', 'version'],
    isAfterwards: true,
    load: async () => (await import('./timesReport')).timesReport,
  },
  editionReport: {
    name: 'editionReport',
    group: 'evening',
    options: ['edition', 'version', 'referenceDate', 'parts'],
    parts: [
      ...(['audience', 'partners', 'broadcasts', 'times'] as const),
      ...(['pitches', 'help', 'young', 'outcomes'] as const),
      ...(['grades', 'improvements', 'money'] as const),
    ],
    isAfterwards: true,
    load: async () => (await import('./editionReport')).editionReport,
  },
  cueSheet: {
    name: 'cueSheet',
    group: 'evening',
    options: ['edition', 'syncPoints'],
    isInternal: true,
    isAfterwards: true,
    load: async () => (await import('./cueSheet')).cueSheet,
  },
  contactList: {
    name: 'contactList',
    group: 'people',
    options: ['partner', 'parts'],
    open: ['partner'],
    parts: ['team', 'partners', 'asks'],
    isInternal: 'unlessForPartner',
    load: async () => (await import('./contactList')).contactList,
  },
  followUpOverview: {
    name: 'followUpOverview',
    group: 'people',
    options: [],
    isInternal: true,
    load: async () => (await import('./followUpOverview')).followUpOverview,
  },
  personFile: {
    name: 'personFile',
    group: 'people',
    options: ['person'],
    isInternal: true,
    load: async () => (await import('./personReport')).personReport,
    data: async () => (await import('./personReport')).personData,
  },
};

/** The names of all reports, in the order of their list. */
export const reportNames = Object.keys(catalogue) as ReportName[]; // its keys are just these

/** The report of a name, if there is one. */
export function reportNamed(name: string | null): ReportName | null {
  return reportNames.find((one) => one === name) ?? null;
}
