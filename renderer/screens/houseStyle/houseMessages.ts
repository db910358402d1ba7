/** What the screen of the house style and its worker say to each other. */

import type { TemplateFindings } from '../../reports/templateCheck';
import type { TemplateRefusal } from '../../reports/templateRefusal';

/** Asks to look at a file and to make a report in it, or for the template to start from. */
export type HouseRequest = { readonly database: string; readonly language: 'nl' | 'en' } & (
  | { readonly ask: 'check'; readonly bytes: Uint8Array }
  | { readonly ask: 'starter' }
);

/** What the worker answers. */
export type HouseAnswer =
  | { readonly tell: 'refused'; readonly reason: TemplateRefusal }
  | { readonly tell: 'findings'; readonly findings: TemplateFindings }
  /** An annual report in the template; or the template to start from. */
  | { readonly tell: 'made'; readonly bytes: Uint8Array }
  | { readonly tell: 'failed' };
