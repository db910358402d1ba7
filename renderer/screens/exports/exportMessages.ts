/** What those who export and their worker say to each other. */
import type { Export } from '../../exports/choice';

/** Asks for one file. */
export interface ExportRequest {
  readonly asked: Export;
  readonly database: string;
  readonly language: 'nl' | 'en';
}

/** What the worker answers; `progress` from 0 to 1. */
export type ExportAnswer =
  | { readonly tell: 'progress'; readonly done: number }
  | { readonly tell: 'made'; readonly bytes: Uint8Array }
  | { readonly tell: 'failed' };
