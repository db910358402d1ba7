/**
 * Everything that is stored about one person: their own record, what points to it, and what hangs on the pitches they
 * stand for. Which fields point where follows from the schemas, so that a table that is added later is not forgotten.
 */
import { fieldsOf, type Row, type Snapshot, type TableName, tableNames } from './nouns';

/** The tables in which a person is a record of their own. */
export const personTables = ['pitchers', 'contacts', 'teamMembers'] as const satisfies readonly TableName[];
/** One of `personTables`. */
export type PersonTable = (typeof personTables)[number];

/** The records of one table that are about a person. */
export interface PersonPart<T extends TableName = TableName> {
  readonly table: T;
  readonly rows: readonly Row<T>[];
}

/** Everything about a person; their own record comes first. */
export interface PersonFile {
  readonly table: PersonTable;
  readonly person: Row<PersonTable>;
  readonly parts: readonly PersonPart[];
}

/** What hangs on a pitch and says something of who stands for it; the other people of the pitch do not belong to it. */
const ofPitch = ['asks', 'gifts', 'outcomes', 'offers', 'followUps', 'lookBacks', 'collaborations'] as const;

/** The file of a person, or null when there is none with this id. */
export function personFile(snapshot: Snapshot, personId: string): PersonFile | null {
  for (const table of personTables) {
    const rows: readonly Row<PersonTable>[] = snapshot[table];
    const person = rows.find(({ id }) => id === personId);
    if (person) return { table, person, parts: partsOf(snapshot, table, personId) };
  }
  return null;
}

function partsOf(snapshot: Snapshot, of: PersonTable, personId: string): PersonPart[] {
  const pitchIds = new Set(
    of === 'pitchers' ? snapshot.speakers.filter((s) => s.pitcherId === personId).map((s) => s.pitchId) : [],
  );
  const initiativeIds = new Set(
    snapshot.pitches.filter(({ id }) => pitchIds.has(id)).map(({ initiativeId }) => initiativeId),
  );
  const isTheirs = (table: TableName, row: Row<TableName>) => {
    if (table === 'pitches') return pitchIds.has(row.id);
    if (table === 'initiatives') return initiativeIds.has(row.id);
    // An answer may be of a pitcher or a contact; its field names one table, and ids are never shared.
    if (table === 'consents') return 'subjectId' in row && row.subjectId === personId;
    if ((ofPitch as readonly TableName[]).includes(table) && 'pitchId' in row && pitchIds.has(row.pitchId)) return true;
    return pointsTo(table, row, of, personId);
  };
  return tableNames.flatMap((table) => {
    if (table === of) return [];
    const all: readonly Row<TableName>[] = snapshot[table];
    const rows = all.filter((row) => isTheirs(table, row));
    return rows.length === 0 ? [] : [{ table, rows }];
  });
}

function pointsTo(table: TableName, row: Row<TableName>, of: TableName, id: string): boolean {
  // Read only by the names of the table's own fields.
  const values = row as unknown as Readonly<Record<string, unknown>>;
  return fieldsOf(table).some(({ name, hint }) => {
    if (hint.of !== of) return false;
    const value = values[name];
    return Array.isArray(value) ? value.includes(id) : value === id;
  });
}
