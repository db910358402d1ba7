/** What the page of look-alikes and its worker say to each other. */
import type { LookAlikes } from '../../domain/lookAlikes';
import type { Mergeable } from '../../domain/merge';

/** Asks for the look-alikes of a table. */
export interface LookRequest {
  readonly table: Mergeable;
  readonly database: string;
}

/** What the worker answers; `progress` from 0 to 1. */
export type LookAnswer =
  | { readonly tell: 'progress'; readonly done: number }
  | { readonly tell: 'found'; readonly pairs: readonly LookAlikes[]; readonly looked: number }
  | { readonly tell: 'failed' };
