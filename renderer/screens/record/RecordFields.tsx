import { type Changes, type FieldName, fieldsOf, type Row, type TableName } from '../../domain/nouns';
import { inOrder } from './fieldColumns';
import { RecordField } from './RecordField';

interface RecordFieldsProps<T extends TableName> {
  readonly table: T;
  readonly row: Row<T>;
  readonly save: (changes: Changes<T>) => Promise<unknown>;
  /** Fields that come before the others; those follow in the order of the schema. */
  readonly first?: readonly FieldName<T>[];
  /** Fields that have a place of their own. */
  readonly without?: readonly FieldName<T>[];
}

/** All fields of a record that are edited in a form, one under the other. */
export function RecordFields<T extends TableName>({
  table,
  row,
  save,
  first = [],
  without = [],
}: RecordFieldsProps<T>) {
  return inOrder(fieldsOf(table), first)
    .filter(({ name, hint }) => !hint.formless && !without.includes(name))
    .map(({ name }) => <RecordField key={name} table={table} row={row} field={name} save={save} />);
}
