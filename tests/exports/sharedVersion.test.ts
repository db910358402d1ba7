import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fieldsOf, type Row, type Snapshot, type TableName, tableNames } from '../../renderer/domain/nouns';
import { instant } from '../../renderer/domain/time';
import { shippedSnapshot } from '../support/importFiles';
import { filesOf } from '../support/roundTrips';

const canaries: string[] = [];
const people: readonly string[] = ['pitchers', 'contacts', 'consents'] satisfies TableName[];

/** A record with a text of its own in every field that says something of a person, and ids of this very test. */
function telling(table: TableName): Row<TableName> {
  const canary = (name: string, kind: string) => {
    const text = `kanarie-${table}-${name}`;
    canaries.push(text);
    return kind === 'email' ? `${text}@example.org` : text;
  };
  const values = fieldsOf(table).map(({ name, hint }) => {
    const isText = hint.kind === 'text' || hint.kind === 'longText' || hint.kind === 'email';
    const isSecret = hint.personal === true || (people.includes(table) && isText);
    if (hint.kind === 'reference') return [name, name === 'subjectId' ? 'pitchers-1' : `${hint.of}-1`];
    if (isSecret && isText) return [name, canary(name, hint.kind)];
    if (hint.kind === 'phone') return [name, table === 'partners' ? '023-0000001' : '+31 6 00000042'];
    if (hint.kind === 'choice') return [name, name === 'subject' ? 'pitcher' : name === 'answer' ? 'yes' : 'photo'];
    return [name, hint.kind === 'text' || hint.kind === 'longText' ? `zichtbaar ${table} ${name}` : null];
  });
  return {
    ...Object.fromEntries(values),
    id: `${table}-1`,
    createdAt: instant(0),
    deletedAt: null,
  } as Row<TableName>; // made from the table's own fields
}

const records = {
  ...shippedSnapshot(),
  ...Object.fromEntries(tableNames.map((table) => [table, [telling(table)]])),
} as Snapshot; // one row of each table
const secrets = [...canaries, '+31 6 00000042', '00000042'];

function contents(kind: 'xlsx' | 'csv', version: 'complete' | 'shared'): string {
  const files = filesOf(kind, records, { version });
  const parts = files.flatMap(({ bytes }) => (kind === 'csv' ? [bytes] : Object.values(unzipSync(bytes))));
  return parts.map((part) => new TextDecoder().decode(part)).join('\n');
}

describe.each(['xlsx', 'csv'] as const)('what is personal, in %s', (kind) => {
  const lists = 'editions|venues|initiatives|pitches|pitchers|asks|gifts|outcomes|partners|contacts|offers|consents';
  const inLists = (text: string) => !text.startsWith('kanarie') || new RegExp(`^kanarie-(${lists})-`).test(text);

  it('goes out to the team', () => {
    const text = contents(kind, 'complete');
    expect(secrets.filter(inLists).filter((secret) => !text.includes(secret))).toEqual([]);
  });

  it('is nowhere in what is shared', () => {
    const text = contents(kind, 'shared');
    expect(secrets.length).toBeGreaterThan(15);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toContain('kanarie');
    // What says nothing of a person is there.
    for (const said of ['zichtbaar initiatives title', 'zichtbaar partners name', 'zichtbaar offers text'])
      expect(text).toContain(said);
  });
});
