/**
 * Columns of lists, made from the schema: what a field's hint says of its kind decides how its column sorts, reads, is
 * aligned and how wide it is; `hint.column` decides whether it is shown at first, waits in the menu, or is no column.
 * A screen adds what is no field, and says what it does otherwise.
 */
import { choices } from '../../domain/choices';
import type { FieldHint, FieldKind } from '../../domain/field';
import { type FieldName, fieldsOf, type Row, type TableName } from '../../domain/nouns';
import type { Texts } from '../../texts/nl';
import type { TableColumn } from '../../ui/DataTable';
import { valueText } from './valueText';

/** A column of a list. */
export interface ListColumn<R> extends TableColumn<R> {
  /** Waits in the menu until one asks for it. */
  readonly hidden?: boolean;
}

type Names = ReadonlyMap<string, string>;
type Look = Pick<ListColumn<never>, 'grow' | 'width' | 'numeric'>;

const looks: { readonly [K in FieldKind]: Look } = {
  text: { grow: 2, width: 140 },
  longText: { grow: 3, width: 200 },
  email: { grow: 3, width: 200 },
  phone: { grow: 0, width: 130 },
  address: { grow: 2, width: 180 },
  number: { grow: 0, width: 90, numeric: true },
  cents: { grow: 0, width: 110, numeric: true },
  grade: { grow: 0, width: 90, numeric: true },
  date: { grow: 0, width: 120 },
  time: { grow: 0, width: 90 },
  choice: { grow: 1, width: 120 },
  choices: { grow: 1, width: 130 },
  yesNo: { grow: 0, width: 90 },
  reference: { grow: 2, width: 130 },
  references: { grow: 2, width: 160 },
  length: { grow: 0, width: 90, numeric: true },
  picture: {},
  hidden: {},
};

/** Pixels that a letter of a heading takes, and what stands beside it. */
const [letterPx, besidePx] = [8, 40];

interface HintColumn<R> {
  readonly name: string;
  readonly header: string;
  readonly hint: FieldHint;
  readonly read: (line: R) => unknown;
  /** Names of what references point to, by id. */
  readonly names?: Names;
}

/** One column by a field's hint, for a field of a noun or for what a list works out itself. */
export function hintColumn<R>({ name, header, hint, read, names = none }: HintColumn<R>, t: Texts): ListColumn<R> {
  const look = looks[hint.kind];
  return {
    name,
    header,
    ...look,
    width: Math.max(look.width ?? 0, header.length * letterPx + besidePx),
    value: (line) => sortValue(hint, read(line), names),
    show: (line) => cellText(hint, read(line), names, t),
    hidden: hint.column === 'hidden',
  };
}
const none: Names = new Map();

interface FieldsOf<R, T extends TableName> {
  readonly table: T;
  /** The record of that table in a line of the list. */
  readonly rowOf: (line: R) => Row<T> | undefined;
  readonly names: Names;
  /** What the screen does otherwise, by field. */
  readonly own?: { readonly [F in FieldName<T>]?: Partial<Omit<ListColumn<R>, 'name'>> };
}

/** A column for every field of a noun that may be one, named `table.field`, in the order of its schema. */
export function fieldColumns<R, T extends TableName>(
  { table, rowOf, names, own = {} }: FieldsOf<R, T>,
  t: Texts,
): readonly ListColumn<R>[] {
  const words: Readonly<Record<string, string>> = t.fields[table];
  return fieldsOf(table)
    .filter(({ hint }) => hint.column !== 'none')
    .map(({ name, hint }) => {
      const read = (line: R) => rowOf(line)?.[name];
      return {
        ...hintColumn({ name: `${table}.${name}`, header: words[name] ?? name, hint, read, names }, t),
        ...own[name],
      };
    });
}

/** Columns with those named first, in that order; the others follow as they stand. */
export function inOrder<C extends { readonly name: string }>(columns: readonly C[], first: readonly string[]): C[] {
  const place = ({ name }: C) => (first.includes(name) ? first.indexOf(name) : first.length);
  return [...columns].sort((a, b) => place(a) - place(b));
}

function sortValue({ kind, choice }: FieldHint, value: unknown, names: Names): string | number | null {
  if (value === null || value === undefined || value === '') return null;
  switch (kind) {
    case 'number':
    case 'cents':
    case 'grade':
    case 'length':
      return Number(value);
    case 'yesNo':
      return value === true ? 0 : 1;
    case 'choice':
    case 'choices': {
      // Along the list, not by letter: a stage comes after the one before it.
      const list: readonly unknown[] = choice ? choices[choice] : [];
      const places = (Array.isArray(value) ? value : [value]).map((one) => list.indexOf(one));
      return places.length > 0 ? Math.min(...places) : null;
    }
    case 'reference':
    case 'references':
      return namesOf(value, names).join(', ') || null;
    default:
      return String(value);
  }
}

function namesOf(ids: unknown, names: Names): readonly string[] {
  return [ids].flat().flatMap((id) => names.get(String(id)) ?? []);
}

/** As `valueText`, but a list stays quiet where there is nothing to read: no value, a no, what is in the bin. */
function cellText(hint: FieldHint, value: unknown, names: Names, t: Texts): string {
  if (value === null || value === undefined || value === '' || value === false) return '';
  if (Array.isArray(value) && value.length === 0) return '';
  if (hint.kind === 'reference' || hint.kind === 'references') return namesOf(value, names).join(', ');
  return valueText(hint, value, names, t);
}
