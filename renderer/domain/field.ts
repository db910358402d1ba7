/**
 * What a field is. One schema per noun carries everything that other rooms need to know of a field: its type, its
 * check, its default, and the hints from which forms, tables, imports and exports are made.
 */
import { z } from 'zod/mini';
import type { ChoiceName } from './choices';
import { choices } from './choices';
import { longestLengthMs } from './length';
import { isCalendarDate, isClockTime } from './time';

// The pages' content policy forbids eval, which zod would otherwise try once and have reported as a violation.
z.config({ jitless: true });

/** How a field is typed, shown and read from a file. */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'email'
  | 'phone'
  | 'address'
  | 'number'
  | 'cents'
  | 'grade'
  | 'date'
  | 'time'
  | 'choice'
  | 'choices'
  | 'yesNo'
  | 'reference'
  | 'references'
  | 'length'
  | 'picture'
  | 'hidden';

/** What other rooms need to know of a field beside its type. */
export interface FieldHint {
  readonly kind: FieldKind;
  /** The closed list a `choice` or `choices` field takes its values from. */
  readonly choice?: ChoiceName;
  /** The table that a `reference` or `references` points to. */
  readonly of?: string;
  /** Empty is a problem to be shown (not a reason to refuse what was typed). */
  readonly required?: boolean;
  /** Says something of a person: kept out of public reports and of logs. */
  readonly personal?: boolean;
  /** Column in lists: shown at first, there but hidden, or never a column. */
  readonly column?: 'shown' | 'hidden' | 'none';
  /** Not in forms: set by commands only. */
  readonly formless?: boolean;
  /** Other column headings under which files carry this field, lower case, Dutch. */
  readonly synonyms?: readonly string[];
}

type Extra = Omit<FieldHint, 'kind' | 'choice' | 'of'>;

const hints = z.registry<FieldHint>();

function field<S extends z.ZodMiniType>(schema: S, hint: FieldHint): S {
  hints.add(schema, hint);
  return schema;
}

const line = (max: number) => z._default(z.string().check(z.maxLength(max)), '');
const orNull = <S extends z.ZodMiniType>(schema: S) => z._default(z.nullable(schema), null);
const checked = (max: number, fits: (value: string) => boolean, code: string) => {
  const rule = z.refine<string>((value) => value === '' || fits(value), { error: code });
  return z._default(z.string().check(z.maxLength(max), rule), '');
};

/** One line of text, at most 200 characters. */
export const text = (extra: Extra = {}) => field(line(200), { kind: 'text', ...extra });
/** Several lines of text, at most 10,000 characters. */
export const longText = (extra: Extra = {}) => field(line(10_000), { kind: 'longText', ...extra });
/** A mail address, or empty. */
export const email = (extra: Extra = {}) =>
  field(checked(200, isEmail, 'email'), { kind: 'email', personal: true, ...extra });
/** A telephone number as people write it, or empty. */
export const phone = (extra: Extra = {}) =>
  field(checked(40, isPhone, 'phone'), { kind: 'phone', personal: true, ...extra });
/** A web address (http or https), or empty. */
export const webAddress = (extra: Extra = {}) =>
  field(checked(500, isWebAddress, 'address'), { kind: 'address', ...extra });
/** A whole number of things within bounds, or null when not known. */
export const count = (extra: Extra & { min?: number; max?: number } = {}) => {
  const { min = 0, max = 1_000_000, ...hint } = extra;
  return field(orNull(z.int().check(z.minimum(min), z.maximum(max))), { kind: 'number', ...hint });
};
/** Any finite number, or null when not known. */
export const quantity = (extra: Extra = {}) =>
  field(orNull(z.number().check(z.minimum(-1e12), z.maximum(1e12))), { kind: 'number', ...extra });
/** An amount in whole euro cents, or null when not known. */
export const cents = (extra: Extra = {}) =>
  field(orNull(z.int().check(z.minimum(0), z.maximum(1e12))), { kind: 'cents', ...extra });
/** A report mark from 1 to 10, or null when not given. */
export const grade = (extra: Extra = {}) =>
  field(orNull(z.number().check(z.minimum(1), z.maximum(10))), { kind: 'grade', ...extra });
/** A calendar date in local time as `yyyy-mm-dd`, or null. */
export const date = (extra: Extra = {}) =>
  field(orNull(z.string().check(z.refine(isCalendarDate, { error: 'date' }))), { kind: 'date', ...extra });
/** A time of day in local time as `hh:mm`, or null. */
export const time = (extra: Extra = {}) =>
  field(orNull(z.string().check(z.refine(isClockTime, { error: 'time' }))), { kind: 'time', ...extra });
/** Yes or no. */
export const yesNo = (byDefault: boolean, extra: Extra = {}) =>
  field(z._default(z.boolean(), byDefault), { kind: 'yesNo', ...extra });
/** One of a closed list, with a default. */
export const choice = <C extends ChoiceName>(
  name: C,
  byDefault: (typeof choices)[C][number],
  extra: Extra = {},
): z.ZodMiniType<(typeof choices)[C][number]> =>
  // zod's enum type loses the union when the list is generic; the list itself is what is checked.
  field(z._default(z.enum(choices[name]), byDefault as never), { kind: 'choice', choice: name, ...extra }) as never;
/** Several of a closed list. */
export const someOf = <C extends ChoiceName>(
  name: C,
  byDefault: readonly (typeof choices)[C][number][],
  extra: Extra = {},
): z.ZodMiniType<readonly (typeof choices)[C][number][]> =>
  // As in `choice`.
  field(z._default(z.array(z.enum(choices[name])), byDefault as never), {
    kind: 'choices',
    choice: name,
    ...extra,
  }) as never;
/** The id of a record in another table, or null. */
export const reference = (of: string, extra: Extra = {}) =>
  field(orNull(z.string().check(z.maxLength(64))), { kind: 'reference', of, ...extra });
/** The ids of any number of records in another table. */
export const references = (of: string, extra: Extra = {}) =>
  field(z._default(z.array(z.string().check(z.maxLength(64))), []), { kind: 'references', of, ...extra });
/** A length of time in whole ms, at most a day, or null when there is none. */
export const length = (extra: Extra = {}) =>
  field(orNull(z.int().check(z.minimum(0), z.maximum(longestLengthMs))), { kind: 'length', ...extra });
/** A whole number that commands set and no form shows: a moment in epoch ms, a signed length, a place in a row. */
export const hiddenNumber = () => field(orNull(z.int()), { kind: 'hidden', formless: true, column: 'none' });
/** The bytes of a picture, already scaled down, or null. */
export const picture = (extra: Extra = {}) =>
  field(orNull(z.instanceof(Uint8Array).check(z.refine((bytes) => bytes.byteLength <= longestPictureBytes))), {
    kind: 'picture',
    formless: true,
    column: 'none',
    ...extra,
  });
/** The bytes of a file, at most so many, or null. */
export const fileBytes = (most: number) =>
  field(orNull(z.instanceof(Uint8Array).check(z.refine((bytes) => bytes.byteLength <= most))), {
    kind: 'picture',
    formless: true,
    column: 'none',
  });
/** The most bytes that a stored picture may take: rows with more make copies of the records slow. */
export const longestPictureBytes = 400_000;
/** A value that commands set and no form shows. */
export const hidden = (byDefault = '') =>
  field(z._default(z.string().check(z.maxLength(200)), byDefault), { kind: 'hidden', formless: true, column: 'none' });

/** The hint of a field's schema; throws when a noun was built without the functions above. */
export function hintOf(schema: z.ZodMiniType): FieldHint {
  const hint = hints.get(schema);
  if (!hint) throw new Error('A field without a hint: build nouns with the functions of field.ts.');
  return hint;
}

/** Whether a text is a usable mail address: something, an at sign, a domain with a dot, no spaces. */
export function isEmail(value: string): boolean {
  return /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@.,;<>"]{2,}$/.test(value);
}

/** Whether a text is a telephone number: 8 to 15 digits among spaces, dashes, dots, brackets and a leading plus. */
export function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  return /^\+?[\d\s().\-/]+$/.test(value) && digits >= 8 && digits <= 15;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(value);
}
