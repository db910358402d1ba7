/**
 * Two records that are one: what is kept of each, and what pointed to the one that goes. Where records point follows
 * from the schemas, so that a noun added later moves along without a word here.
 */
import type { Choice } from './choices';
import type { Consent } from './consent';
import { phoneKey } from './duplicates';
import type { FieldHint } from './field';
import { type Changes, type Field, fieldsOf, type Row, type TableName, tableNames } from './nouns';
import { folded } from './search';

/** Tables of which two records can be merged. */
export const mergeables = ['pitchers', 'partners', 'contacts'] as const satisfies readonly TableName[];
/** One of `mergeables`. */
export type Mergeable = (typeof mergeables)[number];

/** A field by which records of a table point to a record. */
export interface Pointer {
  readonly table: TableName;
  readonly field: string;
}

/** The fields that point to records of a table. Who gave a consent is a pitcher or a contact. */
export function pointersTo(of: Mergeable): readonly Pointer[] {
  const named = tableNames.flatMap((table) =>
    fieldsOf(table).flatMap(({ name, hint }): Pointer[] =>
      (hint.kind === 'reference' || hint.kind === 'references') && hint.of === of ? [{ table, field: name }] : [],
    ),
  );
  return of === 'contacts' ? [...named, { table: 'consents', field: 'subjectId' }] : named;
}

/** From which of two records a value is taken; `both`: one after the other, or all that either has. */
export type Side = 'kept' | 'other' | 'both';

/** A field in which two records differ, what can be chosen, and what is chosen at first. */
export interface Disagreement<T extends TableName = TableName> {
  readonly field: Field<T>;
  readonly sides: readonly Side[];
  readonly chosen: Side;
}

/** Whether a value leaves open what its field asks. Of choices, only those that say that nothing is known do. */
export function saysNothing(hint: FieldHint, value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (hint.kind !== 'choice') return false;
  return value === 'unknown' || (value === 'other' && (hint.choice === 'partnerKind' || hint.choice === 'helpKind'));
}

/** Whether two values say the same: not minding case, how a telephone number is written, or the order of a list. */
export function saysTheSame(hint: FieldHint, one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value) => other.includes(value));
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  if (hint.kind === 'phone') return phoneKey(one) === phoneKey(other);
  return folded(one) === folded(other);
}

/** Of two records the one that says more, or else is older: that one is kept. */
export function fullerFirst<T extends TableName>(table: T, one: Row<T>, other: Row<T>): readonly [Row<T>, Row<T>] {
  const said = (row: Row<T>) =>
    fieldsOf(table).filter(({ name, hint }) => !saysNothing(hint, row[name]) && row[name] !== false).length;
  const more = said(one) - said(other) || other.createdAt - one.createdAt;
  return more >= 0 ? [one, other] : [other, one];
}

/** The fields in which two records differ. What says more is chosen at first, then what is newer. */
export function disagreements<T extends TableName>(table: T, kept: Row<T>, other: Row<T>): Disagreement<T>[] {
  return fieldsOf(table).flatMap((field): Disagreement<T>[] => {
    const { name, hint } = field;
    if (hint.kind === 'hidden') return [];
    const [a, b]: [unknown, unknown] = [kept[name], other[name]];
    const [aIsEmpty, bIsEmpty] = [isLess(hint, a), isLess(hint, b)];
    if (saysTheSame(hint, a, b) || (aIsEmpty && bIsEmpty)) return [];
    const hasBoth = !aIsEmpty && !bIsEmpty && (hint.kind === 'longText' || Array.isArray(a));
    if (hasBoth) return [{ field, sides: ['kept', 'other', 'both'], chosen: 'both' }];
    const newer: Side = kept.createdAt >= other.createdAt ? 'kept' : 'other';
    const chosen: Side = bIsEmpty || isPartOf(b, a) ? 'kept' : aIsEmpty || isPartOf(a, b) ? 'other' : newer;
    return [{ field, sides: ['kept', 'other'], chosen }];
  });
}

/** A plain no says less than a yes that someone once gave. */
const isLess = (hint: FieldHint, value: unknown) => saysNothing(hint, value) || value === false;

function isPartOf(part: unknown, whole: unknown): boolean {
  return typeof part === 'string' && typeof whole === 'string' && folded(whole).includes(folded(part));
}

/** The value of a field when it is taken from a side. */
export function sideValue<T extends TableName>(
  { name }: Field<T>,
  side: Side,
  kept: Row<T>,
  other: Row<T>,
): Row<T>[typeof name] {
  const [a, b] = [kept[name], other[name]];
  if (side !== 'both') return side === 'kept' ? a : b;
  const joined =
    Array.isArray(a) && Array.isArray(b) ? [...new Set([...a, ...b])] : [a, b].join('\n\n').slice(0, 10_000);
  // A list of the field's own values, or a text as its own.
  return joined as Row<T>[typeof name];
}

/** What the kept record is to say where the two differ; sides not given are as chosen at first. */
export function mergedValues<T extends TableName>(
  table: T,
  kept: Row<T>,
  other: Row<T>,
  sides: Readonly<Record<string, Side>> = {},
): Changes<T> {
  const values = disagreements(table, kept, other).flatMap(({ field, chosen }) => {
    const side = sides[field.name] ?? chosen;
    return side === 'kept' ? [] : [[field.name, sideValue(field, side, kept, other)]];
  });
  // Keys are the table's fields, each with a value of its own.
  return Object.fromEntries(values) as Changes<T>;
}

/** Tables in which two rows about the same things are one too many, by the fields that say what they are about. */
const aboutOnce: { readonly [T in TableName]?: readonly string[] } = {
  speakers: ['pitchId', 'pitcherId'],
  presences: ['editionId', 'partnerId'],
  trainees: ['trainingId', 'pitcherId'],
  matches: ['askId', 'partnerId', 'contactId'],
  formerKinds: ['partnerId', 'until'],
};

/** What two rows of a table share when one of them is too many; null where rows may say the same twice. */
export function aboutKey(table: TableName, row: object): string | null {
  const fields = aboutOnce[table];
  return fields ? JSON.stringify(fields.map((field) => Reflect.get(row, field))) : null;
}

const presenceWeight: Readonly<Record<Choice<'presence'>, number>> = { invited: 0, coming: 1, absent: 2, present: 3 };
const matchWeight: Readonly<Record<Choice<'matchStatus'>, number>> = { approached: 0, declined: 1, offered: 2 };

/** How much a row tells of what it is about: having been there says more than an invitation. */
export function tellingWeight(row: object): number {
  const weights: Readonly<Record<string, number>> = { ...presenceWeight, ...matchWeight };
  return weights[String(Reflect.get(row, 'presence') ?? Reflect.get(row, 'status'))] ?? 0;
}

/**
 * Answers to repeat as the latest, where two people who turn out to be one answered the same question on the same date
 * and only one of them said yes: the stricter answer is to hold.
 */
export function stricterAnswers(one: readonly Consent[], other: readonly Consent[]): Consent[] {
  const questionOf = (consent: Consent) => [consent.purpose, consent.date ?? '', consent.partnerId ?? ''].join(' ');
  const lasts = (consents: readonly Consent[]) => {
    const answered = consents.filter(({ answer }) => answer !== 'notAsked');
    return new Map(answered.sort((a, b) => a.createdAt - b.createdAt).map((consent) => [questionOf(consent), consent]));
  };
  const others = lasts(other);
  return [...lasts(one)].flatMap(([question, mine]) => {
    const theirs = others.get(question);
    if (!theirs || refuses(mine) === refuses(theirs)) return [];
    const [strict, mild] = refuses(mine) ? [mine, theirs] : [theirs, mine];
    return strict.createdAt > mild.createdAt ? [] : [strict];
  });
}

function refuses({ answer, withdrawnOn }: Consent): boolean {
  return answer === 'no' || withdrawnOn !== null;
}
