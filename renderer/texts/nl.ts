import { choices } from './nl/choices';
import { imports } from './nl/imports';
import { reports } from './nl/reports';

/** Every Dutch word a user reads, by where it is read. The master: `Texts` is its type. */
export const nl = { language: 'nl' as 'nl' | 'en', choices, imports, reports };

/** The words of one language; a language that lacks one does not compile. */
export type Texts = typeof nl;
