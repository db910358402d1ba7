import { exportWords as englishExports } from '../texts/en/exports';
import { fields as englishFields } from '../texts/en/fields';
import { imports as englishImports } from '../texts/en/imports';
import { exportWords as dutchExports } from '../texts/nl/exports';
import { fields as dutchFields } from '../texts/nl/fields';
import { imports as dutchImports } from '../texts/nl/imports';

/** The words that files of Podium are written with, in each language. */
export const languages = [
  { fields: dutchFields, imports: dutchImports, exports: dutchExports },
  { fields: englishFields, imports: englishImports, exports: englishExports },
] as const;
