/**
 * The door: a Dexie addon that writes what every act changed in the same transaction as the change. It stands below
 * the tables, so that bulk writes, `modify`, range deletes, caught errors and upgrades pass it too; what is rolled
 * back takes its log along.
 */
import type { DBCore, DBCoreMutateRequest, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import type { Act, ActName, Change } from '../domain/act';
import { difference } from '../domain/act';
import { instant } from '../domain/time';

/** What a command says of the act it is part of. */
export interface ActLabel {
  readonly name: ActName;
  readonly by: string;
  readonly undoes?: number;
  readonly redoes?: number;
}

interface Open {
  readonly seq: Promise<number>;
  changes: number;
}

const labels = new WeakMap<object, ActLabel>();
const openActs = new WeakMap<object, Open>();

/** The tables of the log itself; they are not logged. */
export const logTables = ['acts', 'changes'];

/** Names the act of a transaction, given as Dexie's `Transaction.idbtrans`. Without it an act is called `other`. */
export function labelAct(idbTransaction: object, label: ActLabel): void {
  labels.set(idbTransaction, label);
}

/** The addon: put it on a database with `db.use(changeLog)` before it opens. */
export const changeLog: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'changeLog',
  // Above Dexie's own layers, so that watchers of the log hear of it.
  level: 3,
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(mode === 'readwrite' ? [...new Set([...stores, ...logTables])] : stores, mode, options),
    table: (name) => {
      const table = core.table(name);
      return logTables.includes(name) ? table : { ...table, mutate: (request) => logged(core, table, request) };
    },
  }),
};

async function logged(core: DBCore, table: DBCoreTable, request: DBCoreMutateRequest) {
  const { trans } = request;
  const keys = await keysOf(table, request);
  const before = await table.getMany({ trans, keys });
  const response = await table.mutate(request);
  const failed = (at: number) => request.type !== 'deleteRange' && at in response.failures;
  const changes: Omit<Change, 'seq' | 'n'>[] = [];
  keys.forEach((id: string, at: number) => {
    if (failed(at)) return;
    const from: object | undefined = before[at];
    const to: object | undefined = 'values' in request ? request.values[at] : undefined;
    const entry = changeOf(from, to);
    if (entry) changes.push({ table: table.name, id, ...entry });
  });
  if (changes.length > 0) await append(core, trans, changes);
  return response;
}

function changeOf(from: object | undefined, to: object | undefined): Pick<Change, 'kind' | 'from' | 'to'> | null {
  if (!from && !to) return null;
  // Rows are plain objects; a copy keeps later changes by the caller out of the log.
  if (!from) return { kind: 'add', from: null, to: { ...to } };
  if (!to) return { kind: 'remove', from: { ...from }, to: null };
  const fields = difference(from, to);
  return fields && { kind: 'change', ...fields };
}

/** The keys that a request touches. A put with `updates` only carries full rows as well, so rows tell all. */
async function keysOf(table: DBCoreTable, request: DBCoreMutateRequest): Promise<string[]> {
  const { primaryKey } = table.schema;
  switch (request.type) {
    case 'add':
    case 'put':
      return request.values.map((row) => primaryKey.extractKey?.(row));
    case 'delete':
      return [...request.keys];
    case 'deleteRange': {
      const query = { index: primaryKey, range: request.range };
      return (await table.query({ trans: request.trans, values: false, query })).result;
    }
  }
}

async function append(core: DBCore, trans: DBCoreTransaction, changes: readonly Omit<Change, 'seq' | 'n'>[]) {
  let open = openActs.get(trans);
  if (!open) {
    open = { seq: startAct(core, trans), changes: 0 };
    openActs.set(trans, open);
  }
  const first = open.changes;
  open.changes += changes.length;
  const seq = await open.seq;
  const values: Change[] = changes.map((change, at) => ({ seq, n: first + at, ...change }));
  await written(core.table('changes'), trans, values);
}

async function startAct(core: DBCore, trans: DBCoreTransaction): Promise<number> {
  const acts = core.table('acts');
  const index = acts.schema.primaryKey;
  // Dexie's range for "any key".
  const range = { type: 3, lower: core.MIN_KEY, upper: core.MAX_KEY } as const;
  const last = await acts.openCursor({ trans, query: { index, range }, reverse: true, values: false });
  const seq = last ? Number(last.primaryKey) + 1 : 1;
  const upgrading = (trans as { readonly mode?: string }).mode === 'versionchange'; // an IDBTransaction has a mode
  const label = labels.get(trans) ?? { name: upgrading ? 'upgrade' : 'other', by: '' };
  const act: Act = {
    seq,
    id: crypto.randomUUID(),
    at: instant(Date.now()),
    by: label.by,
    name: label.name,
    undoes: label.undoes ?? null,
    redoes: label.redoes ?? null,
  };
  await written(acts, trans, [act]);
  return seq;
}

/** Adds rows of the log; a failure throws, so that the transaction and with it the unlogged change is rolled back. */
async function written(table: DBCoreTable, trans: DBCoreTransaction, values: readonly object[]) {
  const response = await table.mutate({ type: 'add', trans, values });
  const failure = Object.values(response.failures)[0];
  if (failure) throw failure;
}
