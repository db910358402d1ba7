/**
 * What a file can hold: kinds of sheets, and the closed list of targets that their columns can be read into. Most
 * targets are fields of a noun, with the headings its schema names; what can't be a field (a name in one cell, the
 * number of an edition, an answer to a question) is listed here.
 */
import { type Choice, choices } from '../domain/choices';
import type { FieldHint } from '../domain/field';
import { type Field, fieldsOf, type TableName } from '../domain/nouns';
import { folded } from '../domain/search';
import { fields as englishLabels } from '../texts/en/fields';
import { fields as dutchLabels } from '../texts/nl/fields';
import { memo } from './memo';

/** The kinds of sheets that are read. A sign-up list is a sheet of pitches. */
export const sheetKindNames = ['editions', 'pitches', 'partners', 'offers'] as const;
/** A kind of sheet. */
export type SheetKind = (typeof sheetKindNames)[number];

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
    };

/** A heading as it is compared: letters and digits only. "E-mail " and "email" are one. */
export const headingKey = memo((heading) => folded(heading).replace(/[^a-z0-9]/g, ''));

/** What files call a field: its synonyms, and the labels that files which Podium writes have as headings. */
function headingsOf(table: TableName, name: string): readonly string[] {
  const labels: readonly Readonly<Record<string, string>>[] = [dutchLabels[table], englishLabels[table]];
  return [...(fieldOf(table, name).hint.synonyms ?? []), ...labels.flatMap((words) => words[name] ?? [])];
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
    headings: [...(extra[name] ?? []), ...headingsOf(table, name)],
  }));
}

function special(
  key: SpecialTarget,
  headings: readonly string[],
  purposes: readonly Choice<'consentPurpose'>[] = [],
): Target {
  return { key, kind: 'special', purposes, headings };
}

const editionRef = special('edition', [
  'editie', 'editienummer', 'editie nr', 'nr', 'nr.', 'nummer', 'avond', 'datum editie', 'edition',
]); // biome-ignore format: a list of words

const consentTargets = [
  special(
    'filmAndPhoto',
    [
      'Mogen we je filmen en fotograferen?',
      'Mogen we je fotograferen en filmen?',
      'Toestemming foto en film',
      'Toestemming foto en video',
      "Toestemming foto's en film",
      'Toestemming beeld',
      'Beeldmateriaal',
    ],
    ['photo', 'video'],
  ),
  special('photo', ['Toestemming foto', "Toestemming foto's", 'Mogen we je fotograferen?', 'Foto'], ['photo']),
  special('video', ['Toestemming video', 'Toestemming film', 'Mogen we je filmen?', 'Livestream'], ['video']),
  special('broadcast', ['Toestemming uitzending', 'Toestemming radio', 'Mogen we je uitzenden?'], ['broadcast']),
  special('nameInReport', ['Toestemming naam', 'Mogen we je naam noemen?', 'Naam in verslag'], ['nameInReport']),
  special('shareContact', ['Mogen we je gegevens delen?', 'Toestemming gegevens delen'], ['shareContact']),
  special('followUp', ['Mogen we je later bellen?', 'Toestemming opvolging', 'Toestemming contact'], ['followUp']),
  special('invitations', ['Uitnodigingen', 'Nieuwsbrief', 'Wil je uitnodigingen krijgen?'], ['invitations']),
  special('story', ['Toestemming verhaal', 'Mogen we je verhaal vertellen?'], ['story']),
];

/** The targets of each kind of sheet. Where two claim a heading, the first has it. */
export const targets: Readonly<Record<SheetKind, readonly Target[]>> = {
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
    special('from', [...headingsOf('offers', 'from'), ...headingsOf('offers', 'partnerId'), 'naam', 'aangeboden door']),
    ...fields('offers', 'kind text amountCents status offeredOn contactedOn deliveredOn notes', {
      offeredOn: ['datum'],
      text: ['hulp'],
    }),
  ],
};

/** What a sheet must have a column for to be of a kind: one of each group. */
export const identifiedBy: Readonly<Record<SheetKind, readonly (readonly string[])[]>> = {
  editions: [['editions.number', 'editions.date']],
  pitches: [['initiatives.title']],
  partners: [['partners.name']],
  offers: [
    ['offers.text', 'offers.kind'],
    ['from', 'pitchTitle'],
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
