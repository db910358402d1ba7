/** Every kind of record, by the table it is kept in. A new noun is a file of its own and a line here. */
import type { z } from 'zod/mini';
import { consent } from './consent';
import { cue, runTemplate } from './cue';
import { distinct } from './distinct';
import { edition, presence } from './edition';
import { evaluation, improvement } from './evaluation';
import { type FieldHint, hintOf } from './field';
import { followUp, lookBack } from './followUp';
import { houseStyle } from './houseStyle';
import { mailTemplate } from './mailTemplate';
import { collaboration, match } from './match';
import { broadcast, contribution, photo } from './media';
import { offer } from './offer';
import { contact, formerKind, partner } from './partner';
import { ask, gift, initiative, outcome, pitch, speaker } from './pitch';
import { pitcher } from './pitcher';
import { district, neighbourhood, theme } from './place';
import { runRow } from './runRow';
import { task, taskTemplate } from './task';
import { teamMember } from './teamMember';
import type { Instant } from './time';
import { trainee, training } from './training';
import { venue } from './venue';
import { goal, year } from './year';

/** The schema of each table's rows. */
export const nouns = {
  editions: edition,
  venues: venue,
  initiatives: initiative,
  pitches: pitch,
  pitchers: pitcher,
  speakers: speaker,
  asks: ask,
  gifts: gift,
  outcomes: outcome,
  partners: partner,
  contacts: contact,
  presences: presence,
  offers: offer,
  consents: consent,
  formerKinds: formerKind,
  matches: match,
  collaborations: collaboration,
  followUps: followUp,
  lookBacks: lookBack,
  trainings: training,
  trainees: trainee,
  tasks: task,
  taskTemplates: taskTemplate,
  evaluations: evaluation,
  improvements: improvement,
  broadcasts: broadcast,
  contributions: contribution,
  photos: photo,
  mailTemplates: mailTemplate,
  houseStyles: houseStyle,
  distincts: distinct,
  cues: cue,
  runTemplates: runTemplate,
  runRows: runRow,
  teamMembers: teamMember,
  years: year,
  goals: goal,
  themes: theme,
  districts: district,
  neighbourhoods: neighbourhood,
} as const;

/** The name of a table of records. */
export type TableName = keyof typeof nouns;
/** A record of a table. */
export type Row<T extends TableName> = Readonly<z.infer<(typeof nouns)[T]>>;
/** Fields that every record has and that no one edits by hand. */
export type SystemField = 'id' | 'createdAt' | 'deletedAt';
/** The fields of a record that mean something in the domain. */
export type FieldName<T extends TableName> = Exclude<keyof Row<T> & string, SystemField>;
/** Some fields of a record with new values. */
export type Changes<T extends TableName> = { readonly [F in FieldName<T>]?: Row<T>[F] };

/** All tables of records. */
// The keys of an object literal are exactly its known keys; TypeScript widens them to string.
export const tableNames = Object.keys(nouns) as TableName[];

/** A field of a table: its name, its schema and its hint. */
export interface Field<T extends TableName = TableName> {
  readonly name: FieldName<T>;
  readonly schema: z.ZodMiniType;
  readonly hint: FieldHint;
}

const systemFields: readonly string[] = ['id', 'createdAt', 'deletedAt'] satisfies SystemField[];

/** The fields of a table, in the order of its schema. */
export function fieldsOf<T extends TableName>(table: T): readonly Field<T>[] {
  const known = fieldLists.get(table);
  // The cache holds under each name the list made for that name.
  if (known) return known as readonly Field<T>[];
  const shape: Record<string, z.ZodMiniType> = nouns[table].shape;
  const fields = Object.entries(shape)
    .filter(([name]) => !systemFields.includes(name))
    // What is left of the shape's keys are the table's own fields.
    .map(([name, schema]) => ({ name: name as FieldName<T>, schema, hint: hintOf(schema) }));
  fieldLists.set(table, fields);
  return fields;
}
const fieldLists = new Map<TableName, unknown>();

/** A new record of a table with every field at its default; throws when a given value does not fit its field. */
export function blank<T extends TableName>(table: T, id: string, now: Instant, values: Changes<T> = {}): Row<T> {
  // zod can't follow a generic table name; the schema it parses with is the one of that table.
  return nouns[table].parse({ ...values, id, createdAt: now, deletedAt: null }) as unknown as Row<T>;
}

/** A stored record with the fields that older versions did not know at their defaults; unknown fields are kept. */
export function complete<T extends TableName>(table: T, stored: object): Row<T> {
  // Checked when it was written; here only what is missing is filled in.
  return { ...defaultsOf(table), ...stored } as Row<T>;
}

function defaultsOf(table: TableName): object {
  const known = defaults.get(table);
  if (known) return known;
  // Any id that fits will do: the stored record brings its own.
  const made: object = nouns[table].parse({ id: '-', createdAt: 0, deletedAt: null });
  defaults.set(table, made);
  return made;
}
const defaults = new Map<TableName, object>();

/** Why a value does not fit a field, as a code such as `email`, `date`, `too_big`; null when it fits. */
export function misfit<T extends TableName>(table: T, field: FieldName<T>, value: unknown): string | null {
  const shape: Record<string, z.ZodMiniType> = nouns[table].shape;
  const result = shape[field]?.safeParse(value);
  if (!result) return 'unknown_field';
  if (result.success) return null;
  const issue = result.error.issues[0];
  return issue?.code === 'custom' ? issue.message : (issue?.code ?? 'invalid');
}

/** All live records, read in one go: what reports and figures are made from. */
export type Snapshot = { readonly [T in TableName]: readonly Row<T>[] };

/** A snapshot without records, to build on. */
export function emptySnapshot(): Snapshot {
  // Built from the list of all tables, so every key is there.
  return Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as Snapshot;
}
