/** What the import screen and its worker say to each other. */
import type { Decision, ImportPlan } from '../../imports/importPlan';
import type { Recognition, RememberedMapping } from '../../imports/recognition';
import type { RefusalReason } from '../../imports/refusal';

/** A sheet of the files as the screen shows it. */
export interface SheetSummary {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: number;
  /** A few filled cells of each column, to recognise it by. */
  readonly samples: readonly string[];
  readonly recognition: Recognition;
}

/** A plan without the records themselves: those stay in the worker until they are written. */
export type PlanSummary = Pick<ImportPlan, 'counts' | 'problems' | 'duplicates' | 'remarks'> & {
  readonly isEmpty: boolean;
};

/** What the worker is asked. */
export type ImportRequest =
  | {
      readonly ask: 'read';
      readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
      readonly database: string;
      readonly author: string;
      readonly remembered: RememberedMapping;
    }
  | {
      readonly ask: 'plan';
      /** Counts the requests, so that an answer to an older one is known as such. */
      readonly turn: number;
      readonly recognitions: readonly Recognition[];
      readonly decisions: Readonly<Record<string, Decision>>;
      readonly targetEditionId: string | null;
    }
  | { readonly ask: 'write' };

/** What the worker answers; `progress` from 0 to 1. */
export type ImportAnswer =
  | { readonly tell: 'progress'; readonly done: number }
  | { readonly tell: 'read'; readonly sheets: readonly SheetSummary[] }
  | { readonly tell: 'refused'; readonly name: string; readonly reason: RefusalReason }
  | { readonly tell: 'plan'; readonly turn: number; readonly plan: PlanSummary }
  | { readonly tell: 'written' }
  | { readonly tell: 'failed'; readonly during: ImportRequest['ask'] };
