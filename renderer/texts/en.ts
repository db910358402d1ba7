import { choices } from './en/choices';
import { imports } from './en/imports';
import { reports } from './en/reports';
import type { Texts } from './nl';

/** Every English word a user reads. */
export const en: Texts = { language: 'en', choices, imports, reports };
