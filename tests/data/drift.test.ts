import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act } from '../../renderer/data/act';
import { closeDatabase, type Database, database, openDatabase } from '../../renderer/data/db';
import { redo, undo } from '../../renderer/data/undo';
import { aRow } from '../support/row';
import { contents, openFresh, replayed } from './fresh';

const tables = ['partners', 'venues'] as const;
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

const table = fc.constantFrom(...tables);
const id = fc.constantFrom(...ids);
const row = fc.record({ id, name: fc.constantFrom('', 'Anker', 'Bries'), notes: fc.constantFrom('', 'x', 'y') });
const fields = fc.record(
  { name: fc.constantFrom('', 'Carillon', 'Dok'), notes: fc.string({ maxLength: 3 }) },
  { requiredKeys: [] },
);
const many = fc.array(row, { maxLength: 5 });
type Written = { id: string; name: string; notes: string };

/** One way of writing, and with what. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('add'), table, row }),
  fc.record({ kind: fc.constant('put'), table, row }),
  fc.record({ kind: fc.constant('update'), table, id, fields }),
  fc.record({ kind: fc.constant('upsert'), table, id, fields }),
  fc.record({ kind: fc.constant('bulkAdd'), table, many }),
  fc.record({ kind: fc.constant('bulkPut'), table, many }),
  fc.record({ kind: fc.constant('bulkUpdate'), table, some: fc.array(fc.record({ id, fields }), { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('modify'), table, from: id, fields }),
  fc.record({ kind: fc.constant('modifyEach'), table, from: id, drop: fc.boolean() }),
  fc.record({ kind: fc.constant('delete'), table, id }),
  fc.record({ kind: fc.constant('bulkDelete'), table, ids: fc.array(id, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('deleteRange'), table, from: id, to: id }),
  fc.record({ kind: fc.constant('clear'), table }),
  fc.record({ kind: fc.constant('putTogether'), table, many }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Several steps as one act, or bare; errors of a step are caught or not; in the end all may be thrown away. */
const operation = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  as: fc.constantFrom('act', 'transaction', 'bare'),
  caught: fc.boolean(),
  thrownAway: fc.nat(4).map((n) => n === 0),
});

const full = (of: (typeof tables)[number], { id: key, ...values }: Written) => aRow(of, key, values);

async function doStep(db: Database, s: Step): Promise<unknown> {
  const t = db.table(s.table);
  switch (s.kind) {
    case 'add':
      return t.add(full(s.table, s.row));
    case 'put':
      return t.put(full(s.table, s.row));
    case 'update':
      return t.update(s.id, s.fields);
    case 'upsert':
      return t.upsert(s.id, { ...full(s.table, { id: s.id, name: '', notes: '' }), ...s.fields });
    case 'bulkAdd':
      return t.bulkAdd(s.many.map((r) => full(s.table, r)));
    case 'bulkPut':
      return t.bulkPut(s.many.map((r) => full(s.table, r)));
    case 'bulkUpdate':
      return t.bulkUpdate(s.some.map((u) => ({ key: u.id, changes: u.fields })));
    case 'modify':
      return t.where('id').aboveOrEqual(s.from).modify(s.fields);
    case 'modifyEach':
      return t
        .where('id')
        .aboveOrEqual(s.from)
        .modify((value, ref) => {
          if (s.drop && value.name === '') Reflect.deleteProperty(ref, 'value');
          else value.notes = `${value.notes}!`.slice(-3);
        });
    case 'delete':
      return t.delete(s.id);
    case 'bulkDelete':
      return t.bulkDelete(s.ids);
    case 'deleteRange':
      return t.where('id').between(s.from, s.to, true, true).delete();
    case 'clear':
      return t.clear();
    case 'putTogether':
      return Promise.all(s.many.map((r) => t.put(full(s.table, r))));
  }
}

async function perform(db: Database, o: typeof operation extends fc.Arbitrary<infer O> ? O : never): Promise<void> {
  const work = async () => {
    for (const s of o.steps) {
      if (o.caught) await doStep(db, s).catch(() => undefined);
      else await doStep(db, s);
    }
    if (o.thrownAway && o.as !== 'bare') throw new Error('bedacht');
  };
  const done =
    o.as === 'act'
      ? act('savePartner', tables, work)
      : o.as === 'transaction'
        ? db.transaction('rw', [...tables], work)
        : work();
  // Steps are made to fail too; what counts is that tables and log then still agree.
  await Promise.resolve(done).catch(() => undefined);
}

describe('log and tables', () => {
  it('never drift apart, and undo and redo lead there and back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 12 }), async (operations) => {
        const db = await openFresh();
        const seed = await contents();
        for (const each of operations) {
          await perform(db, each);
          expect(await replayed()).toEqual(await contents());
        }
        const end = await contents();
        let undone = 0;
        while (await undo()) undone++;
        expect(await contents()).toEqual(seed);
        let redone = 0;
        while (await redo()) redone++;
        expect(redone).toBe(undone);
        expect(await contents()).toEqual(end);
        expect(await replayed()).toEqual(end);
        closeDatabase();
        await db.delete();
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('undo and redo 150 acts, halfway closed and opened again', async () => {
    const { name } = await openFresh();
    const again = async () => {
      closeDatabase();
      await openDatabase(name);
    };
    const seed = await contents();
    const states = [seed];
    for (const o of fc.sample(fc.record({ steps: fc.array(step, { minLength: 1, maxLength: 3 }) }), {
      numRuns: 400,
      seed: 20_211,
    })) {
      const before = await database().acts.count();
      await perform(database(), { ...o, as: 'act', caught: true, thrownAway: false });
      if ((await database().acts.count()) > before) states.push(await contents());
      if (states.length > 150) break;
    }
    expect(states.length).toBe(151);
    await again();
    for (let at = 149; at >= 0; at--) {
      expect(await undo()).not.toBeNull();
      expect(await contents()).toEqual(states[at]);
      if (at === 75) await again();
    }
    expect(await undo()).toBeNull();
    await again();
    for (let at = 1; at <= 150; at++) {
      expect(await redo()).not.toBeNull();
      expect(await contents()).toEqual(states[at]);
      if (at === 75) await again();
    }
    expect(await redo()).toBeNull();
    expect(await replayed()).toEqual(states[150]);
  }, 60_000);
});
