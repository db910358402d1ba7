import type { Row, Snapshot, TableName } from '../domain/nouns';
import type { Instant } from '../domain/time';
import type { CheckedFile, CheckedRow } from './checkedRow';
import { EditionBook } from './editionBook';
import { planEditions } from './editionRows';
import { type Count, Ledger, shownValue } from './ledger';
import { NumberedRecords } from './numberedRecords';
import { planOffers } from './offerRows';
import { Places } from './order';
import { planPartners } from './partnerRows';
import { PitchBook } from './pitchBook';
import { planPitches } from './pitchRows';
import { type Problem, type ProblemCode, problem } from './problem';

/** What to do with someone who seems to be there already. Skip leaves the whole row out. */
export type Decision = 'merge' | 'skip' | 'add';

/** A person or partner of the file who seems to be in the records, or earlier in the file. */
export interface LikelyDuplicate {
  /** Under which a decision is handed back; the same for the same file. */
  readonly key: string;
  readonly noun: 'pitchers' | 'contacts' | 'partners';
  readonly table: string;
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly existing: { readonly id: string; readonly name: string; readonly email: string; readonly inFile: boolean };
  readonly likeness: 'same' | 'email' | 'name';
  /** Names of fields that merging fills, and of those that say something else and stay as they are. */
  readonly fills: readonly string[];
  readonly differs: readonly string[];
  readonly byDefault: Decision;
  readonly decision: Decision;
}

/** What was concluded for many rows at once; the words stand in `texts.imports.remarks`. */
export interface Remark {
  readonly code: 'markedHeld' | 'markedPlanned' | 'markedPitched';
  readonly count: number;
}

/** What an import would do. Nothing is written until someone does. */
export interface ImportPlan {
  readonly additions: { readonly [T in TableName]?: readonly Row<T>[] };
  readonly changes: readonly { table: TableName; id: string; changes: Record<string, unknown> }[];
  readonly counts: { readonly [T in TableName]?: Count };
  readonly problems: readonly Problem[];
  readonly duplicates: readonly LikelyDuplicate[];
  readonly remarks: readonly Remark[];
}

/** What a plan is made from. */
export interface PlanInput {
  readonly file: CheckedFile;
  readonly snapshot: Snapshot;
  /** By the key of a likely duplicate; without one, its default holds. */
  readonly decisions?: Readonly<Record<string, Decision>>;
  /** The edition of pitches that name none, such as those of a sign-up list. */
  readonly targetEditionId?: string | null;
  readonly newId: () => string;
  readonly now: Instant;
  /** Today's date in the city, `yyyy-mm-dd`. */
  readonly today: string;
  readonly progress?: (done: number) => void;
}

/** What the planning of one kind of row needs and tells. */
export interface Planning {
  readonly ledger: Ledger;
  readonly editions: EditionBook;
  readonly pitches: PitchBook;
  readonly places: Places;
  readonly numbered: NumberedRecords;
  readonly targetEditionId: string | null;
  readonly today: string;
  readonly duplicates: LikelyDuplicate[];
  readonly remarks: Map<Remark['code'], number>;
  decide(key: string, byDefault: Decision): Decision;
  tell(row: CheckedRow, code: ProblemCode, value?: string, detail?: string): void;
  /** Tells of fields in which the file says something else than the records, which stay as they are. */
  tellDifferences(row: CheckedRow, table: TableName, differs: readonly string[]): void;
  step(): void;
}

/** What importing checked rows would add and change. Importing the same file again adds and changes nothing. */
export function importPlan(input: PlanInput): ImportPlan {
  const { file, snapshot } = input;
  const ledger = new Ledger(snapshot, input.newId, input.now);
  const problems: Problem[] = [...file.problems];
  const duplicates: LikelyDuplicate[] = [];
  const remarks = new Map<Remark['code'], number>();
  let done = 0;
  const planning: Planning = {
    ledger,
    editions: new EditionBook(snapshot.editions),
    pitches: new PitchBook(ledger),
    places: new Places(snapshot),
    numbered: new NumberedRecords(),
    targetEditionId: input.targetEditionId ?? null,
    today: input.today,
    duplicates,
    remarks,
    decide: (key, byDefault) => input.decisions?.[key] ?? byDefault,
    tell: ({ table, row }, code, value, detail) =>
      problems.push(problem({ table, row, column: null }, code, value, detail)),
    tellDifferences: (row, table, differs) => {
      for (const name of differs) {
        const column = file.headings[row.table]?.[`${table}.${name}`] ?? null;
        const value = shownValue(table, name, row.fields[table] ?? {});
        problems.push(problem({ table: row.table, row: row.row, column }, 'differs', value));
      }
    },
    step: () => {
      done += 1;
      if (done % 500 === 0) input.progress?.(done / file.rows.length);
    },
  };
  const ofKind = (kind: CheckedRow['kind']) => file.rows.filter((row) => row.kind === kind);
  // The kinds of sheets are names of tables.
  for (const [kind, rows] of Object.entries(file.unusable) as [CheckedRow['kind'], number][])
    if (rows > 0) ledger.count(kind, 'skipped', rows);
  // In this order, as each refers to those before.
  planEditions(ofKind('editions'), planning);
  planPartners(ofKind('partners'), planning);
  planPitches(ofKind('pitches'), planning);
  planOffers(ofKind('offers'), planning);
  input.progress?.(1);
  return {
    additions: ledger.additions(),
    changes: ledger.changes(),
    counts: ledger.countsPerTable(),
    problems,
    duplicates,
    remarks: [...remarks].map(([code, count]) => ({ code, count })),
  };
}

/** Counts one more row that something was concluded for. */
export function remark(planning: Planning, code: Remark['code']): void {
  planning.remarks.set(code, (planning.remarks.get(code) ?? 0) + 1);
}
