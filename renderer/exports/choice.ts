/** What can be chosen of an export; apart from the making of it, which windows leave to a worker. */

import type { CardsOf } from './cardFile';

/** The lists that go out. Each is a sheet that the import knows. */
export const listNames = ['editions', 'pitches', 'partners', 'offers'] as const;
/** One of `listNames`. */
export type ListName = (typeof listNames)[number];

/** Everything, for the team itself; or nothing that says who someone is, to give to others. */
export const versions = ['complete', 'shared'] as const;
/** One of `versions`. */
export type Version = (typeof versions)[number];

/** What is asked for: all lists or one of them, in Excel; one list as CSV; or contact cards. */
export type Export =
  | { readonly kind: 'xlsx'; readonly list: ListName | null; readonly version: Version }
  | { readonly kind: 'csv'; readonly list: ListName; readonly version: Version }
  | {
      readonly kind: 'vcf';
      readonly of: CardsOf;
      /** What the file is called after; null for all contacts. */
      readonly name: string | null;
    };
