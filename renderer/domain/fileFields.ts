import { type Field, fieldsOf, type TableName } from './nouns';

/**
 * The fields of a table that a file can carry and bring back. What a file knows by no name is left out: bytes, what
 * only commands set, and which ask, gift or member of the team a record points to.
 */
export function fileFields<T extends TableName>(table: T): readonly Field<T>[] {
  return fieldsOf(table).filter(({ hint }) => {
    if (hint.kind === 'hidden' || hint.kind === 'picture') return false;
    if (hint.kind === 'reference') return !hint.formless && hint.of !== 'teamMembers';
    return hint.kind !== 'references' || hint.of === 'themes' || hint.of === 'districts';
  });
}

/** What stands between several values in one cell. Names have commas in them, and no semicolons. */
export const listSeparator = '; ';
