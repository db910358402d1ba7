import { blank, type Changes, type Row, type TableName } from '../../renderer/domain/nouns';
import { instant } from '../../renderer/domain/time';

/** A row of a table as stored, under an id of one's choice, with the fields that matter and the others at their default. */
export function aRow<T extends TableName>(table: T, id: string, values: Changes<T> = {}): Row<T> {
  return blank(table, id, instant(1_700_000_000_000), values);
}
