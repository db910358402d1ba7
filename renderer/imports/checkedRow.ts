import type { Choice } from '../domain/choices';
import type { FieldHint } from '../domain/field';
import { type Changes, misfit, type TableName } from '../domain/nouns';
import { splitName } from '../domain/pitcher';
import { type FieldValue, readCell } from './cells';
import { type EditionRef, editionRef } from './editionRef';
import { type Lists, type PlaceFinder, placeFinder } from './places';
import { type Place, type Problem, problem } from './problem';
import type { Recognition } from './recognition';
import { type SheetKind, targetFor, targetOf } from './sheetKinds';
import { type Cell, type SourceTable, written } from './table';
import type { NumberedTable, Target } from './target';
import { answerOf, choiceOf, saysNone } from './words';

/** A row of a file as read: values by table and field, and what refers to other records by name. */
export interface CheckedRow {
  readonly table: string;
  readonly row: number;
  readonly kind: SheetKind;
  readonly fields: { readonly [T in TableName]?: Changes<T> };
  readonly edition: EditionRef | null;
  readonly venue: string;
  readonly pitchTitle: string;
  readonly from: string;
  readonly consents: readonly {
    readonly purpose: Choice<'consentPurpose'>;
    readonly answer: Choice<'consentAnswer'>;
    /** The question as it was put, when the heading is one. */
    readonly textShown: string;
  }[];
  /** Names of partners and contacts that fields refer to, by key of the target. */
  readonly names: Readonly<Record<string, string>>;
  /** Numbers that files of Podium give their records; null in a file from elsewhere. */
  readonly numbers: { readonly [T in NumberedTable]?: number } | null;
}

/** What was read of all tables, and everything there is to tell about it. */
export interface CheckedFile {
  readonly rows: readonly CheckedRow[];
  /** Rows that lack what says what they are, per kind of sheet. */
  readonly unusable: Readonly<Record<SheetKind, number>>;
  readonly problems: readonly Problem[];
  /** The heading that each target was read from, per table of the file. */
  readonly headings: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/**
 * Reads the rows of all recognised tables. `lists` are the themes, districts and neighbourhoods that cells may name;
 * `progress` is called with how much is done, from 0 to 1.
 */
export function checkedRows(
  tables: readonly SourceTable[],
  recognitions: readonly Recognition[],
  lists: Lists,
  progress: (done: number) => void = () => {},
): CheckedFile {
  const places = placeFinder(lists);
  const problems: Problem[] = [];
  const rows: CheckedRow[] = [];
  const headings: Record<string, Record<string, string>> = {};
  const unusable = { editions: 0, pitches: 0, partners: 0, offers: 0 };
  const total = tables.reduce((sum, table) => sum + table.rows.length, 0);
  let done = 0;
  tables.forEach((table, at) => {
    problems.push(...table.problems);
    const { kind, columns } = recognitions[at] ?? { kind: null, columns: [] };
    if (!kind) {
      problems.push(problem({ table: table.name, row: null, column: null }, 'unknownTable', table.name));
      return;
    }
    problems.push(...unreadColumns(table, kind, columns));
    headings[table.name] = headingsByTarget(table, columns);
    const reader = new RowReader(table, kind, columns, places, problems);
    for (const { row, cells } of table.rows) {
      const read = reader.read(row, cells);
      if (read) rows.push(read);
      else unusable[kind] += 1;
      done += 1;
      if (done % 500 === 0) progress(done / total);
    }
  });
  progress(1);
  return { rows, unusable, problems, headings };
}

function unreadColumns(table: SourceTable, kind: SheetKind, columns: Recognition['columns']): Problem[] {
  return table.headings.flatMap((heading, at) => {
    if (columns[at] || !table.rows.some((row) => row.cells[at] != null)) return [];
    const known = targetFor(kind, heading);
    const code = known && columns.includes(known.key) ? 'doubleColumn' : 'unknownColumn';
    return [problem({ table: table.name, row: null, column: columnName(heading, at) }, code, heading)];
  });
}

function headingsByTarget(table: SourceTable, columns: Recognition['columns']): Record<string, string> {
  const byTarget: Record<string, string> = {};
  columns.forEach((key, at) => {
    // The name of a place stands for the field that refers to it.
    if (key) byTarget[key === 'venue' ? 'editions.venueId' : key] = columnName(table.headings[at] ?? '', at);
  });
  return byTarget;
}

/** A heading, or the letters a spreadsheet shows above a column that has none. */
function columnName(heading: string, at: number): string {
  if (heading) return heading;
  const high = Math.floor(at / 26);
  return `${high > 0 ? String.fromCharCode(64 + high) : ''}${String.fromCharCode(65 + (at % 26))}`;
}

const bounded: ReadonlySet<FieldHint['kind']> = new Set(['number', 'grade', 'cents', 'date', 'time']);

type Column = { readonly at: number; readonly name: string; readonly target: Target };

class RowReader {
  private readonly columns: readonly Column[];
  private readonly hasFamilyName: boolean;
  private readonly isNumbered: boolean;
  private fields: { [T in TableName]?: Record<string, FieldValue> } = {};
  private names: Record<string, string> = {};

  constructor(
    private readonly table: SourceTable,
    private readonly kind: SheetKind,
    columns: Recognition['columns'],
    private readonly places: PlaceFinder,
    private readonly problems: Problem[],
  ) {
    this.columns = columns.flatMap((key, at) => {
      const target = key === null ? undefined : targetOf(kind, key);
      return target ? [{ at, name: columnName(table.headings[at] ?? '', at), target }] : [];
    });
    this.hasFamilyName = columns.some((key) => key?.endsWith('.familyName'));
    this.isNumbered = this.columns.some(({ target }) => target.kind === 'number');
  }

  /** The row as read; null when it lacks what says what it is. */
  read(row: number, cells: readonly Cell[]): CheckedRow | null {
    this.fields = {};
    this.names = {};
    const numbers: { [T in NumberedTable]?: number } = {};
    const special: { edition: EditionRef | null; venue: string; pitchTitle: string; from: string } = {
      edition: null,
      venue: '',
      pitchTitle: '',
      from: '',
    };
    const consents: CheckedRow['consents'][number][] = [];
    for (const { at, name, target } of this.columns) {
      const cell = cells[at] ?? null;
      if (cell === null) continue;
      const place = { table: this.table.name, row, column: name };
      if (target.kind === 'field') this.readField(place, cell, target);
      else if (target.kind === 'number') {
        const number = Number(written(cell));
        if (Number.isInteger(number)) numbers[target.table] = number;
      } else if (target.purposes.length > 0) consents.push(...this.readConsents(place, cell, target));
      else if (target.key === 'edition') special.edition ??= editionRef(cell, this.table.from1904);
      else {
        const text = this.readText(place, cell);
        if (target.key === 'pitcherName') this.setName('pitchers', text);
        else if (target.key === 'contactName') this.setName('contacts', text);
        else if (target.key === 'venue' || target.key === 'pitchTitle' || target.key === 'from')
          special[target.key] ||= text;
      }
    }
    // What Podium wrote itself says all there is to say.
    if (!this.isNumbered && !this.table.ofPeople) {
      this.deriveDistrict('initiatives', row);
      this.deriveDistrict('pitchers', row);
      this.contactOfNoOne();
    }
    const lacking = this.lacking(special.edition);
    if (lacking) {
      this.problems.push(problem({ table: this.table.name, row, column: null }, lacking));
      return null;
    }
    return {
      table: this.table.name,
      row,
      kind: this.kind,
      // Every value was read for its own field by that field's hint, and checked by its schema.
      fields: this.fields as CheckedRow['fields'],
      ...special,
      consents,
      names: this.names,
      numbers: this.isNumbered ? numbers : null,
    };
  }

  private readField(place: Place, cell: Cell, target: Extract<Target, { kind: 'field' }>): void {
    const { table, field, hint } = target;
    if (hint.kind === 'reference' && (hint.of === 'partners' || hint.of === 'contacts')) {
      this.names[target.key] = this.readText(place, cell);
      return;
    }
    const reading = readCell(cell, hint, { places: this.places, from1904: this.table.from1904 });
    if (reading.tell?.code === 'unknownNeighbourhood' && (table === 'initiatives' || table === 'pitchers')) {
      // People often write the name of their district where the neighbourhood is asked.
      const district = this.places.district(written(cell));
      if (district) {
        this.set(table, 'districtId', district.id);
        this.tell(place, 'readAs', cell, district.name);
        return;
      }
    }
    if (reading.tell) this.tell(place, reading.tell.code, cell, reading.tell.detail);
    if (reading.value === null) return;
    // Only numbers and dates can be read well and still be out of bounds. The name is of the table's own list.
    const fits = !bounded.has(hint.kind) || misfit(table, field as never, reading.value) === null;
    if (fits) this.set(table, field, reading.value);
    else this.tell(place, 'outOfRange', cell);
  }

  private readConsents(place: Place, cell: Cell, target: Extract<Target, { kind: 'special' }>): CheckedRow['consents'] {
    const text = written(cell).trim();
    const said = answerOf(text);
    const answer =
      said === null ? choiceOf('consentAnswer', text) === 'notAsked' && ('notAsked' as const) : said ? 'yes' : 'no';
    if (!answer) {
      if (text !== '') this.tell(place, saysNone(text) ? 'readAsNone' : 'badAnswer', cell);
      return [];
    }
    const textShown = place.column?.endsWith('?') ? place.column.slice(0, 10_000) : '';
    return target.purposes.map((purpose) => ({ purpose, answer, textShown }));
  }

  private readText(place: Place, cell: Cell): string {
    const reading = readCell(cell, { kind: 'text' }, { places: this.places, from1904: this.table.from1904 });
    if (reading.tell) this.tell(place, reading.tell.code, cell, reading.tell.detail);
    return typeof reading.value === 'string' ? reading.value : '';
  }

  private setName(table: 'pitchers' | 'contacts', name: string): void {
    if (!name) return;
    const parts = this.hasFamilyName ? { givenName: name, prefix: '', familyName: '' } : splitName(name);
    this.set(table, 'givenName', parts.givenName);
    if (parts.prefix) this.set(table, 'prefix', parts.prefix);
    if (parts.familyName) this.set(table, 'familyName', parts.familyName);
  }

  /** The first of two columns for one field counts. */
  private set(table: TableName, field: string, value: FieldValue): void {
    const values = this.fields[table] ?? {};
    if (values[field] === undefined) values[field] = value;
    this.fields[table] = values;
  }

  private tell(place: Place, code: Problem['code'], cell: Cell, detail = ''): void {
    this.problems.push(problem(place, code, written(cell), detail));
  }

  /** A neighbourhood lies in one district; what a row says of both may contradict each other. */
  private deriveDistrict(table: 'initiatives' | 'pitchers', row: number): void {
    const values = this.fields[table];
    const neighbourhood = values?.neighbourhoodId;
    if (!values || typeof neighbourhood !== 'string') return;
    const district = this.places.districtOf(neighbourhood);
    if (!district) return;
    if (values.districtId === undefined) values.districtId = district;
    else if (values.districtId !== district) {
      const column = this.columns.find(({ target }) => target.key === `${table}.districtId`)?.name ?? null;
      const said = this.places.districtName(String(values.districtId));
      this.problems.push(
        problem({ table: this.table.name, row, column }, 'otherDistrict', said, this.places.districtName(district)),
      );
    }
  }

  /** Without a contact's name, an address in a list of partners is the organisation's own. */
  private contactOfNoOne(): void {
    const { contacts } = this.fields;
    if (!contacts || contacts.givenName !== undefined || contacts.familyName !== undefined) return;
    for (const field of ['email', 'phone'] as const) {
      const value = contacts[field];
      if (value !== undefined) this.set('partners', field, value);
    }
    delete this.fields.contacts;
  }

  private lacking(edition: EditionRef | null): 'noTitle' | 'noName' | 'noEdition' | 'noOffer' | null {
    const { editions, initiatives, partners, contacts, offers } = this.fields;
    if (this.kind === 'pitches') return initiatives?.title === undefined ? 'noTitle' : null;
    if (this.kind === 'partners')
      return partners?.name === undefined && !((this.isNumbered || this.table.ofPeople) && contacts) ? 'noName' : null;
    if (this.kind === 'offers') return offers?.text === undefined && offers?.kind === undefined ? 'noOffer' : null;
    const nameless = editions?.number === undefined && editions?.date === undefined && editions?.name === undefined;
    return nameless && !edition ? 'noEdition' : null;
  }
}
