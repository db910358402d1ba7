/**
 * What a file can hold: kinds of sheets, and the closed list of targets that their columns can be read into. Most
 * targets are fields of a noun, with the headings its schema names; what can't be a field (a name in one cell, the
 * number of an edition, an answer to a question) is listed here.
 */
import { fileFields } from '../domain/fileFields';
import { type Field, fieldsOf, type TableName } from '../domain/nouns';
import { folded } from '../domain/search';
import { consentTargets } from './consentTargets';
import { languages } from './languages';
import { memo } from './memo';
import { type NumberedTable, special, type Target } from './target';

/** The kinds of sheets that are read. A sign-up list is a sheet of pitches. */
export const sheetKindNames = ['editions', 'pitches', 'partners', 'offers'] as const;
/** A kind of sheet. */
export type SheetKind = (typeof sheetKindNames)[number];

/** A heading as it is compared: letters and digits only. "E-mail " and "email" are one. */
export const headingKey = memo((heading) => folded(heading).replace(/[^a-z0-9]/g, ''));

/** What files call a field: its synonyms, and the labels that files which Podium writes have as headings. */
function headingsOf(table: TableName, name: string): readonly string[] {
  return [...(fieldOf(table, name).hint.synonyms ?? []), ...labelsOf(table, name)];
}

/** The label of a field; its bare name while it has none. */
function labelsOf(table: TableName, name: string): string[] {
  return languages.map(({ fields }) => (fields[table] as Readonly<Record<string, string>>)[name] ?? name);
}

/** What files of Podium call a field where its label alone would not say whose it is. */
function labelsWithNoun(table: TableName, name: string): string[] {
  return languages.map(({ imports: { nouns, targetOfNoun } }, at) =>
    // Not every table has a word there, as not every one can be in a file.
    targetOfNoun((nouns as Readonly<Record<string, string>>)[table] ?? table, labelsOf(table, name)[at] ?? name),
  );
}

function fieldOf(table: TableName, name: string): Field {
  const field = fieldsOf(table).find((one) => one.name === name);
  if (!field) throw new Error(`No field ${name} in ${table}.`);
  return field;
}

function fields(table: TableName, names: string, extra: Readonly<Record<string, readonly string[]>> = {}): Target[] {
  return names.split(' ').map((name) => ({
    key: `${table}.${name}`,
    kind: 'field',
    table,
    field: name,
    hint: fieldOf(table, name).hint,
    headings: [...(extra[name] ?? []), ...headingsOf(table, name), ...labelsWithNoun(table, name)],
  }));
}

/**
 * The fields of a table that no list names: those that only files of Podium carry, and those that are added to a
 * schema later. Called by their labels alone, so that no other file's heading is taken for one of them.
 */
function others(table: TableName, listed: readonly Target[], without: string, { bare = true } = {}): Target[] {
  const known = new Set(listed.map(({ key }) => key));
  const names = fileFields(table).filter(
    ({ name }) => !known.has(`${table}.${name}`) && !without.split(' ').includes(name),
  );
  return names.map(({ name, hint }) => ({
    key: `${table}.${name}`,
    kind: 'field',
    table,
    field: name,
    hint,
    headings: [...labelsWithNoun(table, name), ...(bare ? labelsOf(table, name) : [])],
  }));
}

/** The columns that number records. */
function numbers(...tables: readonly NumberedTable[]): Target[] {
  return tables.map((table) => ({
    key: `number.${table}`,
    kind: 'number',
    table,
    headings: languages.map((t) => t.exports.number(t.imports.nouns[table])),
  }));
}

const editionRef = special('edition', [
  'editie', 'editienummer', 'editie nr', 'nr', 'nr.', 'nummer', 'avond', 'datum editie', 'edition',
]); // biome-ignore format: a list of words

const listed: Readonly<Record<SheetKind, readonly Target[]>> = {
  editions: [
    special('venue', headingsOf('editions', 'venueId')),
    ...fields(
      'editions',
      'number date name startTime endTime status format trainingDate trainingPlace host musicAct attendance ' +
        'statedPitches grade gradeCount budgetCents costCents notes',
      { number: ['nr.'], status: ['status'], format: ['format'], name: ['naam'], attendance: ['aantal aanwezigen'] },
    ),
    ...fields('venues', 'districtId address capacity accessibility'),
  ],
  pitches: [
    editionRef,
    special('pitcherName', [
      'Naam',
      'Naam pitcher',
      'Naam initiatiefnemer',
      'Initiatiefnemer',
      'Pitcher',
      'Wie ben je?',
    ]),
    ...fields('pitchers', 'givenName prefix familyName email phone ageBand', { ageBand: ['Hoe oud ben je?'] }),
    // A neighbourhood on such a list says where the idea is; where people live is not needed, unless it says so.
    ...fields('initiatives', 'title summary themeId districtId neighbourhoodId website', {
      title: ['Titel idee', 'Pitch'],
    }),
    ...fields('pitches', 'stage appliedOn reason referral notes'),
    ...fields('asks', 'text kind', { text: ['Wat heb je nodig?', 'Ik zoek'] }),
    ...fields('gifts', 'text from', { text: ['Cadeautje vanuit het publiek'] }),
    ...fields('outcomes', 'outcome date source notes', { notes: ['toelichting uitkomst'] }),
    ...consentTargets,
    ...fields('consents', 'guardianName guardianRelation', {
      guardianName: ['Naam ouder of verzorger', 'Ouder/verzorger', 'Naam ouder'],
      guardianRelation: ['Relatie ouder of verzorger'],
    }),
    ...fields('pitchers', 'districtId neighbourhoodId', {
      districtId: ['Stadsdeel pitcher', 'In welk stadsdeel woon je?'],
      neighbourhoodId: ['Woonwijk', 'In welke wijk woon je?', 'Wijk pitcher'],
    }),
  ],
  partners: [
    ...fields('partners', 'name kind fixed website districtId notes', { name: ['naam organisatie', 'naam partner'] }),
    special('contactName', ['Contactpersoon', 'Contact', 'Naam contactpersoon']),
    ...fields('contacts', 'givenName prefix familyName role email phone', {
      email: ['E-mail contactpersoon'],
      phone: ['Telefoon contactpersoon'],
    }),
    ...fields('partners', 'email phone'),
  ],
  offers: [
    editionRef,
    special('pitchTitle', [...headingsOf('offers', 'pitchId'), 'titel idee', 'initiatief']),
    special('from', [...headingsOf('offers', 'from'), 'naam', 'aangeboden door']),
    ...fields('offers', 'partnerId'),
    ...fields('offers', 'kind text amountCents status offeredOn contactedOn deliveredOn notes', {
      offeredOn: ['datum'],
      text: ['hulp'],
    }),
  ],
};

/** The targets of each kind of sheet. Where two claim a heading, the first has it. */
export const targets: Readonly<Record<SheetKind, readonly Target[]>> = {
  editions: [
    ...listed.editions,
    ...others('editions', listed.editions, 'venueId'),
    ...others('venues', listed.editions, 'name', { bare: false }),
  ],
  pitches: [
    ...listed.pitches,
    ...others('initiatives', listed.pitches, ''),
    ...others('pitches', listed.pitches, 'initiativeId editionId'),
    ...others('pitchers', listed.pitches, ''),
    ...others('asks', listed.pitches, 'pitchId'),
    ...others('gifts', listed.pitches, 'pitchId'),
    ...others('outcomes', listed.pitches, 'pitchId'),
    ...others('consents', listed.pitches, 'subject subjectId purpose answer', { bare: false }),
    ...numbers('initiatives', 'pitches', 'pitchers'),
  ],
  partners: [
    ...listed.partners,
    ...others('partners', listed.partners, ''),
    ...others('contacts', listed.partners, 'partnerId'),
    ...numbers('contacts'),
  ],
  offers: [
    ...listed.offers,
    ...others('offers', listed.offers, 'editionId pitchId from'),
    ...numbers('offers', 'pitches'),
  ],
};

/** What a sheet must have a column for to be of a kind: one of each group. */
export const identifiedBy: Readonly<Record<SheetKind, readonly (readonly string[])[]>> = {
  editions: [['editions.number', 'editions.date']],
  pitches: [['initiatives.title']],
  partners: [['partners.name']],
  offers: [
    ['offers.text', 'offers.kind'],
    ['from', 'offers.partnerId', 'pitchTitle'],
  ],
};

/** Names that sheets and files of a kind go by. */
export const tableNamesOf: Readonly<Record<SheetKind, readonly string[]>> = {
  editions: ['edities', 'editie', 'avonden', 'editions'],
  pitches: ['pitches', 'aanmeldingen', 'pitchers', 'ideeen', 'initiatieven', 'formulierreacties', 'applications'],
  partners: ['partners', 'netwerk', 'organisaties'],
  offers: ['aanbod', 'hulp', 'offers'],
};

const byHeading = new Map<SheetKind, ReadonlyMap<string, Target>>();

function headingsOfKind(kind: SheetKind): ReadonlyMap<string, Target> {
  const known = byHeading.get(kind);
  if (known) return known;
  const made = new Map<string, Target>();
  for (const target of targets[kind])
    for (const name of target.headings) if (!made.has(headingKey(name))) made.set(headingKey(name), target);
  byHeading.set(kind, made);
  return made;
}

/** The target that a heading stands for on a kind of sheet; undefined when none is known. */
export function targetFor(kind: SheetKind, heading: string): Target | undefined {
  return headingsOfKind(kind).get(headingKey(heading));
}

/** A target by its key, among those of a kind of sheet. */
export function targetOf(kind: SheetKind, key: string): Target | undefined {
  return targets[kind].find((target) => target.key === key);
}

/** Whether any kind of sheet knows a heading. */
export function isKnownHeading(heading: string): boolean {
  const key = headingKey(heading);
  return key !== '' && sheetKindNames.some((kind) => headingsOfKind(kind).has(key));
}
