import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { act, setAuthor } from '../../renderer/data/act';
import { changeLog } from '../../renderer/data/changeLog';
import { type Database, makeDatabase, newestVersion, stores } from '../../renderer/data/db';
import type { TableName } from '../../renderer/domain/nouns';
import { aRow } from '../support/row';
import { actsSince, changesSince, contents, openFresh, replayed } from './fresh';

let db: Database;

beforeEach(async () => {
  db = await openFresh();
});

const partner = (id: string, name: string) => aRow('partners', id, { name });

/** What the changes since a moment say in short: kind, id, and the names before and after. */
async function told(since: number): Promise<string[]> {
  return (await changesSince(since)).map(
    ({ kind, id, from, to }) => `${kind} ${id}: ${from?.name ?? '-'} > ${to?.name ?? '-'}`,
  );
}

/** Starts from three partners and tells what an operation logs. */
async function loggedBy(operation: (db: Database) => Promise<unknown>): Promise<string[]> {
  await db.partners.bulkAdd([partner('a', 'Anker'), partner('b', 'Bries'), partner('c', 'Carillon')]);
  const before = (await actsSince()).at(-1)?.seq ?? 0;
  await operation(db);
  expect(await replayed()).toEqual(await contents());
  return told(before);
}

describe('every way of writing is logged', () => {
  const cases: [string, (db: Database) => Promise<unknown>, string[]][] = [
    ['add', (d) => d.partners.add(partner('d', 'Dok')), ['add d: - > Dok']],
    ['put of a new record', (d) => d.partners.put(partner('d', 'Dok')), ['add d: - > Dok']],
    ['put over a record', (d) => d.partners.put(partner('a', 'Anker 2')), ['change a: Anker > Anker 2']],
    ['put of the same', (d) => d.partners.put(partner('a', 'Anker')), []],
    ['update', (d) => d.partners.update('a', { name: 'Ark' }), ['change a: Anker > Ark']],
    ['update of what is not there', (d) => d.partners.update('z', { name: 'Ark' }), []],
    [
      'upsert',
      async (d) => {
        await d.partners.upsert('a', { name: 'Ark' });
        await d.partners.upsert('d', { ...partner('d', 'Dok') });
      },
      ['change a: Anker > Ark', 'add d: - > Dok'],
    ],
    [
      'bulkAdd',
      (d) => d.partners.bulkAdd([partner('d', 'Dok'), partner('e', 'Eik')]),
      ['add d: - > Dok', 'add e: - > Eik'],
    ],
    [
      'bulkPut',
      (d) => d.partners.bulkPut([partner('a', 'Ark'), partner('d', 'Dok')]),
      ['change a: Anker > Ark', 'add d: - > Dok'],
    ],
    [
      'bulkPut of one record twice',
      (d) => d.partners.bulkPut([partner('a', 'Ark'), partner('a', 'Anker')]),
      ['change a: Anker > Ark', 'change a: Ark > Anker'],
    ],
    [
      'bulkPut of one new record twice',
      (d) => d.partners.bulkPut([partner('d', 'Dok'), partner('d', 'Duin')]),
      ['add d: - > Dok', 'change d: Dok > Duin'],
    ],
    [
      'bulkUpdate',
      (d) =>
        d.partners.bulkUpdate([
          { key: 'a', changes: { name: 'Ark' } },
          { key: 'c', changes: { name: 'Citer' } },
        ]),
      ['change a: Anker > Ark', 'change c: Carillon > Citer'],
    ],
    [
      'modify with an object',
      (d) => d.partners.where('id').anyOf('a', 'b').modify({ name: 'Zaal' }),
      ['change a: Anker > Zaal', 'change b: Bries > Zaal'],
    ],
    [
      'modify with a function that changes, skips and deletes',
      (d) =>
        d.partners.toCollection().modify((row, ref) => {
          if (row.id === 'a') Object.assign(row, { name: 'Ark' });
          if (row.id === 'b') return false;
          // Deleting the value is how Dexie is told to delete the row.
          if (row.id === 'c') Reflect.deleteProperty(ref, 'value');
          return true;
        }),
      ['change a: Anker > Ark', 'remove c: Carillon > -'],
    ],
    ['delete', (d) => d.partners.delete('b'), ['remove b: Bries > -']],
    ['delete of what is not there', (d) => d.partners.delete('z'), []],
    ['bulkDelete', (d) => d.partners.bulkDelete(['a', 'z', 'c']), ['remove a: Anker > -', 'remove c: Carillon > -']],
    [
      'where().delete() over a range of keys',
      (d) => d.partners.where('id').between('a', 'c').delete(),
      ['remove a: Anker > -', 'remove b: Bries > -'],
    ],
    ['filter().delete()', (d) => d.partners.filter((row) => row.name === 'Bries').delete(), ['remove b: Bries > -']],
    ['clear', (d) => d.partners.clear(), ['remove a: Anker > -', 'remove b: Bries > -', 'remove c: Carillon > -']],
  ];
  it.each(cases)('%s', async (_name, operation, expected) => {
    expect(await loggedBy(operation)).toEqual(expected);
  });

  it('names only the fields that changed, and tells absent from empty', async () => {
    await db.partners.add(aRow('partners', 'a', { name: 'Anker', notes: 'belt graag' }));
    await db.partners
      .where('id')
      .equals('a')
      .modify((row) => {
        Object.assign(row, { name: 'Ark', fromANewerVersion: null });
        Reflect.deleteProperty(row, 'notes');
      });
    expect((await changesSince()).at(-1)).toMatchObject({
      from: { name: 'Anker', notes: 'belt graag' },
      to: { name: 'Ark', fromANewerVersion: null },
    });
    expect(Object.keys((await changesSince()).at(-1)?.to ?? {})).toEqual(['name', 'fromANewerVersion']);
  });
});

describe('what fails', () => {
  it('a caught bulk error logs only what succeeded', async () => {
    const log = await loggedBy((d) =>
      d.transaction('rw', d.partners, async () => {
        await d.partners
          .bulkAdd([partner('d', 'Dok'), partner('a', 'dubbel'), partner('e', 'Eik')])
          .catch(Dexie.BulkError, () => undefined);
      }),
    );
    expect(log).toEqual(['add d: - > Dok', 'add e: - > Eik']);
    expect(Object.keys((await contents()).partners ?? {})).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('a caught bulk error outside a transaction leaves tables and log alike', async () => {
    await loggedBy((d) => d.partners.bulkAdd([partner('d', 'Dok'), partner('a', 'dubbel')]).catch(() => undefined));
  });

  it('a caught failing add changes nothing and logs nothing', async () => {
    const log = await loggedBy((d) =>
      d.transaction('rw', d.partners, async () => {
        await d.partners.add(partner('a', 'dubbel')).catch(() => undefined);
        await d.partners.update('b', { name: 'Brug' });
      }),
    );
    expect(log).toEqual(['change b: Bries > Brug']);
  });

  it('an aborted transaction leaves no log', async () => {
    const log = await loggedBy((d) =>
      d
        .transaction('rw', d.partners, d.venues, async () => {
          await d.partners.clear();
          await d.venues.add(aRow('venues', 'v', { name: 'De Hal' }));
          throw new Error('bedacht');
        })
        .catch(() => undefined),
    );
    expect(log).toEqual([]);
    expect(await db.partners.count()).toBe(3);
    expect(await actsSince(2)).toEqual([]);
  });

  it('a record whose change can not be logged is not written', async () => {
    const next = ((await db.acts.orderBy('seq').last())?.seq ?? 0) + 1;
    // The place of the next change is taken, which only a broken log can have.
    await db.changes.add({ seq: next, n: 0, table: 'partners', id: 'x', kind: 'add', from: null, to: { id: 'x' } });
    await expect(db.partners.add(partner('a', 'Anker'))).rejects.toThrow();
    const caught = db.transaction('rw', db.partners, async () => {
      await db.partners.add(partner('b', 'Bries')).catch(() => undefined);
    });
    await expect(caught).rejects.toThrow();
    expect(await db.partners.count()).toBe(0);
  });
});

describe('acts', () => {
  it('there is one per transaction, over all its tables, with a name and who did it', async () => {
    setAuthor('Noor Appelboom');
    await act('addPartner', ['partners', 'contacts'], async () => {
      await db.partners.add(partner('a', 'Anker'));
      await db.contacts.add(aRow('contacts', 'k', { partnerId: 'a', givenName: 'Bo' }));
      await db.partners.update('a', { fixed: true });
    });
    setAuthor('');
    const acts = await actsSince();
    expect(acts).toMatchObject([{ seq: 2, name: 'addPartner', by: 'Noor Appelboom', undoes: null, redoes: null }]);
    expect((await changesSince()).map((c) => [c.seq, c.n, c.table])).toEqual([
      [2, 0, 'partners'],
      [2, 1, 'contacts'],
      [2, 2, 'partners'],
    ]);
  });

  it('a new database is filled in an act named start, a bare write is named other', async () => {
    await db.partners.add(partner('a', 'Anker'));
    expect((await db.acts.toArray()).map((a) => [a.seq, a.name])).toEqual([
      [1, 'start'],
      [2, 'other'],
    ]);
    expect(await replayed()).toEqual(await contents());
    expect(await db.themes.count()).toBe(12);
  });

  it('numbers rise without holes, also after a failed act', async () => {
    await db.partners.add(partner('a', 'Anker'));
    await act('addPartner', ['partners'], async () => {
      await db.partners.add(partner('b', 'Bries'));
      throw new Error('bedacht');
    }).catch(() => undefined);
    await db.partners.add(partner('c', 'Carillon'));
    expect((await actsSince()).map((a) => a.seq)).toEqual([2, 3]);
  });

  it('transactions within a transaction are one act, named by the outermost', async () => {
    await act('import', ['partners', 'contacts'], async () => {
      await db.partners.add(partner('a', 'Anker'));
      await act('addContact', ['contacts'], async () => {
        await db.contacts.add(aRow('contacts', 'k', { givenName: 'Bo' }));
      });
      await db.transaction('rw', db.partners, () => db.partners.update('a', { fixed: true }));
    });
    expect((await actsSince()).map((a) => a.name)).toEqual(['import']);
    expect((await changesSince()).map((c) => c.n)).toEqual([0, 1, 2]);
  });

  it('an inner act names the whole when the outer transaction has no name', async () => {
    await db.transaction('rw', [db.partners, db.acts, db.changes], async () => {
      await act('addPartner', ['partners'], () => db.partners.add(partner('a', 'Anker')));
    });
    expect((await actsSince()).map((a) => a.name)).toEqual(['addPartner']);
  });

  it('an inner failure that is caught leaves tables and log alike', async () => {
    await db.partners.add(partner('a', 'Anker'));
    await act('import', ['partners'], async () => {
      await db.partners.update('a', { name: 'Ark' });
      await db
        .transaction('rw', db.partners, async () => {
          await db.partners.add(partner('b', 'Bries'));
          throw new Error('bedacht');
        })
        .catch(() => undefined);
    }).catch(() => undefined);
    expect(await replayed()).toEqual(await contents());
  });

  it('writes that are not waited for do not lose each other', async () => {
    await db.partners.add(partner('a', 'Anker'));
    await act('savePartner', ['partners'], async () => {
      await Promise.all([
        db.partners.put(partner('a', 'Ark')),
        db.partners.put(partner('a', 'Anker')),
        db.partners.put(partner('a', 'Aak')),
        db.partners.put(partner('a', 'Anker')),
      ]);
    });
    expect(await replayed()).toEqual(await contents());
    expect(await told(2)).toEqual([
      'change a: Anker > Ark',
      'change a: Ark > Anker',
      'change a: Anker > Aak',
      'change a: Aak > Anker',
    ]);
  });

  it('two windows that write in turn share one numbering', async () => {
    const other = makeDatabase(db.name);
    try {
      await Promise.all([
        ...[...'abcdef'].map((id) => db.partners.add(partner(`1${id}`, id))),
        ...[...'abcdef'].map((id) => other.partners.add(partner(`2${id}`, id))),
      ]);
      await other.partners.update('1a', { name: 'van de ander' });
      await db.partners.update('2a', { name: 'van de een' });
      expect((await actsSince()).map((a) => a.seq)).toEqual(Array.from({ length: 14 }, (_, at) => at + 2));
      expect(await replayed()).toEqual(await contents());
      expect(await contents(other)).toEqual(await contents());
    } finally {
      other.close();
    }
  });
});

describe('an upgrade of the database', () => {
  it('is logged as an act of its own', async () => {
    await db.partners.bulkAdd([partner('a', 'Anker'), partner('b', 'Bries')]);
    db.close();
    // As a later version would: another index, and a change of meaning.
    const newer = new Dexie(db.name) as Database;
    newer.use(changeLog);
    newer.version(newestVersion).stores(stores);
    newer
      .version(newestVersion + 1)
      .stores({ partners: 'id, name, deletedAt' })
      .upgrade((transaction) =>
        transaction
          .table('partners' satisfies TableName)
          .toCollection()
          .modify((row) => {
            row.name = row.name.toUpperCase();
          }),
      );
    try {
      await newer.open();
      expect((await actsSince(2, newer)).map((a) => a.name)).toEqual(['upgrade']);
      expect((await changesSince(2, newer)).map((c) => [c.id, c.from, c.to])).toEqual([
        ['a', { name: 'Anker' }, { name: 'ANKER' }],
        ['b', { name: 'Bries' }, { name: 'BRIES' }],
      ]);
      expect(await replayed(newer)).toEqual(await contents(newer));
    } finally {
      newer.close();
    }
  });
});
