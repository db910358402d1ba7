import { type Choice, choices } from '../domain/choices';
import type { FieldHint } from '../domain/field';
import type { TableName } from '../domain/nouns';
import { languages } from './languages';

/** Targets that are no field of a noun; their words stand in `texts.imports.targets`. */
const specialTargets = [
  'edition',
  'venue',
  'pitcherName',
  'contactName',
  'pitchTitle',
  'from',
  'filmAndPhoto',
  ...choices.consentPurpose,
] as const;
/** A target that is no field of a noun. */
export type SpecialTarget = (typeof specialTargets)[number];

/** What one column of a sheet is read into. */
export type Target =
  | {
      readonly key: string;
      readonly kind: 'field';
      readonly table: TableName;
      readonly field: string;
      readonly hint: FieldHint;
      readonly headings: readonly string[];
    }
  | {
      readonly key: SpecialTarget;
      readonly kind: 'special';
      /** The questions that a yes or no in this column answers. */
      readonly purposes: readonly Choice<'consentPurpose'>[];
      readonly headings: readonly string[];
    }
  | {
      readonly key: string;
      /** Rows with one number here are about one and the same record. */
      readonly kind: 'number';
      readonly table: NumberedTable;
      readonly headings: readonly string[];
    };

/** Records that files of Podium number, as nothing else may tell two of them apart. */
export type NumberedTable = 'initiatives' | 'pitches' | 'pitchers' | 'contacts' | 'offers';

/** A target that is no field of a noun, called by these headings and by its words in `texts.imports.targets`. */
export function special(
  key: SpecialTarget,
  headings: readonly string[],
  purposes: readonly Choice<'consentPurpose'>[] = [],
): Target {
  return { key, kind: 'special', purposes, headings: [...headings, ...languages.map((t) => t.imports.targets[key])] };
}
