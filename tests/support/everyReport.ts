/**
 * Every report of the catalogue, in every version, of all sorts of records. All comes from the catalogue itself: a new
 * report is in these tests by being in it.
 */
import { wasHeld } from '../../renderer/domain/edition';
import type { Snapshot } from '../../renderer/domain/nouns';
import { tableNames } from '../../renderer/domain/nouns';
import { dateAt, instant, yearOf } from '../../renderer/domain/time';
import {
  catalogue,
  type Report,
  type ReportName,
  type ReportOptions,
  reportNames,
} from '../../renderer/reports/catalogue';
import type { ChartData } from '../../renderer/reports/chart';
import { type Choice, chosenFor, fieldOf, isInternal } from '../../renderer/reports/choice';
import { nl, type Texts } from '../../renderer/texts/nl';
import { exampleRecords } from './exampleRecords';
import { aHistory, aSnapshot } from './records';
import { hostileIn, onePitch } from './reportCases';

/** A report as it may be asked. */
export interface Variant {
  readonly label: string;
  readonly name: ReportName;
  readonly isInternal: boolean;
  readonly choice: Partial<Choice>;
}

/** The report of a name, whichever it is. */
export const reportOf = (
  name: ReportName,
): Omit<Report, 'load' | 'data' | 'parts'> & { readonly parts?: readonly string[] } => catalogue[name];

/** Every report in every version; with everything, with one part alone, and for all instead of one. */
export const variants: readonly Variant[] = reportNames.flatMap((name) => {
  const { options, open = [], parts = [] } = reportOf(name);
  const versions = options.includes('version') ? (['public', 'internal'] as const) : [null];
  const choices: readonly (readonly [label: string, choice: Partial<Choice>])[] = [
    ['', {}],
    ...parts.slice(0, 1).map((part) => [`, only ${part}`, { parts: [part] }] as const),
    ...open.map((option) => [`, no ${option}`, { [fieldOf[option]]: null }] as const),
  ];
  return versions.flatMap((version) =>
    choices.map(([label, more]) => {
      const choice = { ...more, ...(version && { version }) };
      return {
        label: `${name}${version ? `, ${version}` : ''}${label}`,
        name,
        // Any partner will do to tell that it is for one.
        isInternal: isInternal(name, { version: 'public', partnerId: 'one', ...choice }),
        choice,
      };
    }),
  );
});

/** The day on which all these reports are made. */
export const madeOn = '2022-03-08';
const now = instant(Date.UTC(2022, 2, 8, 10, 15));

/** What a user would most likely choose; where there is nothing to choose, what is not there. */
export function likelyChoice(name: ReportName, snapshot: Snapshot): Choice {
  const { isAfterwards = false, parts = [] } = reportOf(name);
  const dated = snapshot.editions.filter(({ date }) => date !== null);
  const newest = [...dated].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const held = newest.filter(wasHeld);
  const next = newest.findLast(({ date }) => (date ?? '') >= dateAt(now));
  const edition = isAfterwards ? (held[0] ?? next) : (next ?? newest[0]);
  const [speaker] = snapshot.speakers;
  return {
    year: held[0] ? yearOf(held[0].date ?? madeOn) : 2021,
    referenceDate: dateAt(now),
    version: 'public',
    editionId: edition?.id ?? 'gone',
    personId: speaker?.pitcherId ?? snapshot.contacts[0]?.id ?? 'gone',
    partnerId: snapshot.partners[0]?.id ?? 'gone',
    parts,
    points: [],
  };
}

/** What making a report may need beside its records. */
export interface MakeOptions {
  readonly texts?: Texts;
  /** False saves time where only the words matter. */
  readonly pageNumbers?: boolean;
  readonly drawChart?: (chart: ChartData) => Promise<Uint8Array | null>;
  readonly choice?: Partial<Choice>;
}

/** Makes a report with just the options that the catalogue lists of it. */
export async function bytesOf(
  { name, choice }: Variant,
  snapshot: Snapshot,
  { texts = nl, choice: more, ...making }: MakeOptions = {},
): Promise<Uint8Array> {
  const answer = chosenFor(name, { ...likelyChoice(name, snapshot), ...choice, ...more });
  if (!('chosen' in answer)) throw new Error(`${name} lacks ${answer.missing}`);
  const build = await catalogue[name].load();
  // What was chosen, with exactly what was left out of it: the fields belong to the report of this name.
  const options = { ...answer.chosen, ...making, now } as ReportOptions[ReportName];
  return (build as (s: Snapshot, o: typeof options, t: Texts) => Promise<Uint8Array>)(snapshot, options, texts);
}

/** Records of all sorts that every report must survive, by name; read when a test asks for them. */
export const records = {
  'the example': () => exampleRecords(madeOn),
  'nothing at all': async () => aSnapshot(),
  'one pitch': async () => onePitch(),
  '12 editions': async () => aHistory({ editions: 12, pitchesPerEdition: 7 }),
  'hostile texts in every field': async () => hostileIn(await exampleRecords(madeOn), 0),
} as const satisfies Readonly<Record<string, () => Promise<Snapshot>>>;

/** A year of a thousand pitches. */
export const thousandPitches = (): Snapshot => aHistory({ editions: 125, pitchesPerEdition: 8, editionsPerYear: 125 });

/** The same records with every text of every field answered by a function, given the field and whether it is personal. */
export function rewritten(
  snapshot: Snapshot,
  rewrite: (table: keyof Snapshot, row: Snapshot[keyof Snapshot][number]) => object,
): Snapshot {
  const tables = tableNames.map((table) => [table, snapshot[table].map((row) => rewrite(table, row))]);
  return Object.fromEntries(tables) as Snapshot; // of the very list of tables
}
