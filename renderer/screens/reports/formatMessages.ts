/** What the reports screen and the worker that makes other formats say to each other. */

/** What is asked of a document: a format of it, or only the captions of its tables. */
export type Format =
  | { readonly kind: 'captions' }
  | { readonly kind: 'html' }
  | { readonly kind: 'xlsx' }
  /** One table by its place, from 0. */
  | { readonly kind: 'csv'; readonly table: number };

/** Asks a format of a document that was made. */
export interface FormatRequest {
  readonly bytes: Uint8Array;
  readonly format: Format;
  readonly language: 'nl' | 'en';
  /** The word for the contents on a page. */
  readonly contents: string;
}

/** What the worker answers. */
export type FormatAnswer =
  | { readonly tell: 'captions'; readonly captions: readonly string[] }
  | { readonly tell: 'made'; readonly bytes: Uint8Array }
  | { readonly tell: 'failed' };
