/** What the reports screen and its worker say to each other. */
import type { ReportName } from '../../reports/catalogue';
import type { Chosen } from '../../reports/choice';

/** Asks for one report. */
export interface ReportRequest<R extends ReportName = ReportName> {
  readonly name: R;
  readonly options: Chosen<R>;
  readonly database: string;
  readonly language: 'nl' | 'en';
  /** In the municipality's own document, if there is one. */
  readonly inHouseStyle: boolean;
}

/** What was made: the document, and the same as plain data where a report has that. */
export interface MadeReport {
  readonly bytes: Uint8Array;
  /** JSON in UTF-8. */
  readonly data: Uint8Array | null;
}

/** What the worker answers; `progress` from 0 to 1, `seq` of the act up to which the records were read. */
export type ReportAnswer =
  | { readonly tell: 'progress'; readonly done: number }
  | ({ readonly tell: 'made'; readonly seq: number } & MadeReport)
  /** Refused when it is the house style that can't be used. */
  | { readonly tell: 'failed' | 'refused' };
