/** Records of all sorts that every report must survive, by name. */

import type { Row, Snapshot, TableName } from '../../renderer/domain/nouns';
import { fieldsOf, tableNames } from '../../renderer/domain/nouns';
import { instant } from '../../renderer/domain/time';
import { type AnnualReportOptions, annualReport } from '../../renderer/reports/annualReport';
import { nl } from '../../renderer/texts/nl';
import { aHistory, anEdition, aPitch, aPitcher, aRow, aSnapshot, aYear } from './records';

/** Options of a report of 2021, public unless told otherwise. */
export const optionsFor = (options: Partial<AnnualReportOptions> = {}): AnnualReportOptions => ({
  year: 2021,
  referenceDate: '2022-03-01',
  version: 'public',
  now: instant(Date.UTC(2022, 2, 8, 10, 15)),
  ...options,
});

/** A Dutch report of a snapshot. */
export const reportOf = (snapshot: Snapshot, options: Partial<AnnualReportOptions> = {}) =>
  annualReport(snapshot, optionsFor(options), nl);

/** The same without page numbers in its contents, where only the words matter: that saves most of the time. */
export const quickReportOf = (snapshot: Snapshot, options: Partial<AnnualReportOptions> = {}) =>
  reportOf(snapshot, { ...options, pageNumbers: false });

/** Strings that have broken documents somewhere. */
export const hostile = [
  '</w:t></w:r><w:r><w:t>',
  ']]>',
  '<!-- -->',
  '&amp;&#x41;&bogus;',
  '"\'`',
  'a\u0000b\u0008c\u001fd',
  'x\ufffey\uffffz',
  '\ud800 lone',
  'lone \udfff',
  '\u202Eomgedraaid\u202C',
  '\u2066isolaat\u2069',
  'een\ttab\ten\nregel\r\nmeer',
  '\u2028scheiding\u2029',
  '=1+1',
  '@SUM(A1)',
  '{{title}}',
  '$& $1 $$ $`',
  '%s %n',
  '😀👩‍👩‍👧',
  '日本語',
  'مرحبا',
  'é\u0301\u0327',
  'ﬁ ﬂ',
  'W'.repeat(200),
  ' '.repeat(50),
  '../../etc/passwd',
  'javascript:alert(1)',
  '\\f "x"',
  'TOC \\o',
  '',
  '\u00a0',
  '\u200b\u200d',
  '¼½¾ ≥≤ ∑',
  '-- ; DROP',
] as const;

/** An invented history with hostile texts in every text field of every record. */
export const hostileSnapshot = (shift = 0): Snapshot =>
  hostileIn(aHistory({ editions: 4, pitchesPerEdition: 7 }), shift);

/** Records with hostile texts in every text field, beginning somewhere in the list. */
export function hostileIn(snapshot: Snapshot, shift: number): Snapshot {
  let next = shift;
  const poisoned = tableNames.map((table) => [
    table,
    snapshot[table].map((row) => withTexts(table, row, () => hostile[next++ % hostile.length] ?? '')),
  ]);
  return Object.fromEntries(poisoned) as Snapshot; // of the very list of tables
}

/** A record with each of its text fields filled by a function. */
export function withTexts<T extends TableName>(
  table: T,
  row: Row<T>,
  text: (field: string, personal: boolean) => string | null,
): Row<T> {
  const changes = fieldsOf(table).flatMap(({ name, hint }) => {
    if (!['text', 'longText', 'email', 'phone', 'address'].includes(hint.kind)) return [];
    const value = text(`${table}.${name}`, hint.personal === true);
    return value === null ? [] : [[name, value]];
  });
  return { ...row, ...Object.fromEntries(changes) };
}

/** One edition with one pitch by one person. */
export function onePitch(): Snapshot {
  const edition = anEdition(
    { venueId: 'v', attendance: 1, costCents: 100, budgetCents: 200, grade: 8, gradeCount: 1 },
    'e',
  );
  return aSnapshot({
    editions: [edition],
    venues: [aRow('venues', { name: 'De Tulp', districtId: 'oost' }, 'v')],
    initiatives: [aRow('initiatives', { title: 'Buurttuin', themeId: 'groen', districtId: 'oost' }, 'i')],
    pitches: [aPitch({ editionId: 'e', initiativeId: 'i' }, 'p')],
    pitchers: [aPitcher({ ageBand: 'under16' }, 'q')],
    speakers: [aRow('speakers', { pitchId: 'p', pitcherId: 'q' })],
    outcomes: [aRow('outcomes', { pitchId: 'p', outcome: 'realised', date: '2022-01-01' })],
    years: [aYear(2021)],
  });
}

/** A case: its name, its records, and the options its report is made with. */
export interface Case {
  readonly name: string;
  readonly snapshot: () => Snapshot;
  readonly options?: Partial<AnnualReportOptions>;
}

const internal = { version: 'internal' } as const;
const oneYear = { pitchesPerEdition: 7, editionsPerYear: 12 };
const many = { editions: 30, pitchesPerEdition: 10, editionsPerYear: 30 };

/** Cases of the annual report alone; those of every report are in `everyReport.ts`. */
export const cases: readonly Case[] = [
  {
    name: 'a year without editions, after years with',
    snapshot: () => aHistory({ editions: 4, pitchesPerEdition: 6, lastYear: 2020 }),
  },
  { name: 'an edition without pitches', snapshot: () => aSnapshot({ editions: [anEdition()] }) },
  { name: 'one pitch, internal', snapshot: onePitch, options: internal },
  {
    name: '12 editions in one year, internal',
    snapshot: () => aHistory({ editions: 12, ...oneYear }),
    options: internal,
  },
  { name: '300 pitches in one year, internal', snapshot: () => aHistory(many), options: internal },
];
