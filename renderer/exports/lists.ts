/** The columns of each list. They follow from the schemas: a field that is added there goes out without a word here. */
import { choices } from '../domain/choices';
import { fileFields } from '../domain/fileFields';
import type { FieldName, Snapshot, TableName } from '../domain/nouns';
import { folded } from '../domain/search';
import type { Texts } from '../texts/nl';
import { numberCell, type OutCell, type OutColumn, type OutTable, textCell } from './cell';
import type { ListName, Version } from './choice';
import { fieldCells } from './fieldCell';
import { type Line, linesOf } from './lines';

/** Records of people: nothing of them goes out in the version to share, as what is left would still be about someone. */
const people: readonly string[] = ['pitchers', 'contacts', 'consents'] satisfies TableName[];

/** A list of these records as it goes out. */
export function listOf(name: ListName, snapshot: Snapshot, version: Version, t: Texts): OutTable {
  const lines = linesOf[name](snapshot);
  const columns = new Columns(snapshot, version, t);
  fill[name](columns);
  // Without its people, a partner's row per contact says the same thing again.
  const kept = version === 'shared' && name === 'partners' ? oncePerPartner(lines) : lines;
  return {
    name: t.exports.lists[name],
    columns: columns.all.map(({ heading, width }) => ({ heading, width })),
    rows: kept.map((line) => columns.all.map((column) => column.cell(line))),
  };
}

function oncePerPartner(lines: readonly Line[]): Line[] {
  return lines.filter((line, at) => line.partners !== undefined && line.partners.id !== lines[at - 1]?.partners?.id);
}

const fill: Readonly<Record<ListName, (columns: Columns) => void>> = {
  editions: (columns) => columns.fields('editions').fields('venues', { without: ['name'], ofAnother: true }),
  pitches: (columns) =>
    columns
      .fields('pitches', { only: ['editionId'] })
      .fields('initiatives')
      .fields('pitches', { without: ['initiativeId', 'editionId'] })
      .fields('pitchers')
      .fields('asks', { without: ['pitchId'] })
      .fields('gifts', { without: ['pitchId'] })
      .fields('outcomes', { without: ['pitchId'] })
      .answers()
      .fields('consents', { without: ['subject', 'subjectId', 'purpose', 'answer'], ofAnother: true })
      .numbers('initiatives', 'pitches', 'pitchers'),
  partners: (columns) =>
    columns
      .fields('partners')
      .fields('contacts', { without: ['partnerId'] })
      .numbers('contacts'),
  offers: (columns) => columns.fields('offers').numbers('offers', 'pitches'),
};

interface Which<T extends TableName> {
  readonly only?: readonly FieldName<T>[];
  readonly without?: readonly FieldName<T>[];
  /** The list is about something else: its headings say of what they are. */
  readonly ofAnother?: boolean;
}

class Columns {
  readonly all: OutColumn<Line>[] = [];
  private readonly cellOf;
  private readonly headings = new Set<string>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly version: Version,
    private readonly t: Texts,
  ) {
    this.cellOf = fieldCells(snapshot, t);
  }

  /** A column for each field of a table that goes out. */
  fields<T extends TableName>(table: T, { only, without = [], ofAnother = false }: Which<T> = {}): this {
    const labels: Readonly<Record<string, string>> = this.t.fields[table];
    for (const { name, hint } of fileFields(table)) {
      const asked = only ? only.includes(name) : !without.includes(name);
      const secret =
        people.includes(table) ||
        hint.personal === true ||
        (hint.kind === 'reference' && people.includes(hint.of ?? ''));
      if (!asked || (secret && this.version === 'shared')) continue;
      const label = labels[name] ?? name;
      const heading = ofAnother || this.headings.has(folded(label)) ? this.ofNoun(table, label) : label;
      const width = hint.kind === 'longText' ? 40 : hint.kind === 'text' || hint.kind === 'email' ? 24 : 14;
      this.add(heading, width, (line) => {
        // Each line holds rows of the table that it names them by.
        const row = line[table] as Readonly<Record<string, unknown>> | undefined;
        return row ? this.cellOf(row[name], hint) : null;
      });
    }
    return this;
  }

  /** A column for each question that people are asked. */
  answers(): this {
    if (this.version === 'shared') return this;
    for (const purpose of choices.consentPurpose)
      this.add(this.t.imports.targets[purpose], 14, ({ answers = [] }) => {
        const given = answers.find((consent) => consent.purpose === purpose);
        return given ? textCell(this.t.choices.consentAnswer[given.answer]) : null;
      });
    return this;
  }

  /** A column that says which rows are about one and the same record, whatever it is called. */
  numbers(...tables: readonly ('initiatives' | 'pitches' | 'pitchers' | 'contacts' | 'offers')[]): this {
    for (const table of tables) {
      if (this.version === 'shared' && people.includes(table)) continue;
      const numbers = new Map<string, OutCell>(this.snapshot[table].map((row, at) => [row.id, numberCell(at + 1)]));
      this.add(this.t.exports.number(this.t.imports.nouns[table]), 8, (line) => {
        // An offer stands beside no pitch; it names one.
        const id = line[table]?.id ?? (table === 'pitches' ? line.offers?.pitchId : undefined);
        return numbers.get(id ?? '') ?? null;
      });
    }
    return this;
  }

  private ofNoun(table: TableName, label: string): string {
    const nouns: Readonly<Record<string, string>> = this.t.imports.nouns;
    const noun = nouns[table] ?? table;
    return this.t.imports.targetOfNoun(noun.charAt(0).toUpperCase() + noun.slice(1), label);
  }

  private add(heading: string, width: number, cell: OutColumn<Line>['cell']): void {
    this.headings.add(folded(heading));
    this.all.push({ heading, width: Math.max(width, Math.min(heading.length + 3, 32)), cell });
  }
}
