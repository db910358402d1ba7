/**
 * The door: a Dexie addon that writes what every act changed in the same transaction as the change. It stands below
 * the tables, so that bulk writes, `modify`, range deletes, caught errors and upgrades pass it too; what is rolled
 * back takes its log along.
 */
import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
  type PromiseExtended,
} from 'dexie';
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
  readonly seq: PromiseExtended<number>;
  changes: number;
}

const labels = new WeakMap<object, ActLabel>();
const openActs = new WeakMap<object, Open>();
const turns = new WeakMap<object, PromiseExtended<unknown>>();

/** The tables of the log itself; they are not logged. */
const logTables = ['acts', 'changes'];

/**
 * Names the act of a transaction, given as Dexie's `Transaction.idbtrans`. Without it an act is called `other`; of acts
 * within acts the outermost gives the name.
 */
export function labelAct(idbTransaction: object, label: ActLabel): void {
  if (!labels.has(idbTransaction)) labels.set(idbTransaction, label);
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
      return logTables.includes(name) ? table : { ...table, mutate: (request) => inTurn(core, table, request) };
    },
  }),
};

/** Writes of one transaction wait for each other: what one reads as "before" must hold until it has written. */
function inTurn(core: DBCore, table: DBCoreTable, request: DBCoreMutateRequest) {
  const write = () => logged(core, table, request);
  const turn = (turns.get(request.trans) ?? Dexie.Promise.resolve()).then(write, write);
  turns.set(request.trans, turn);
  return turn;
}

// Chains of Dexie's promises instead of `await`, here and below: the layers underneath ask in which transaction they
// are called, and after an `await` on a promise of JavaScript's own that is forgotten.
function logged(core: DBCore, table: DBCoreTable, request: DBCoreMutateRequest): PromiseExtended<DBCoreMutateResponse> {
  const { trans } = request;
  return keysOf(table, request).then((keys) =>
    Dexie.Promise.resolve(table.getMany({ trans, keys })).then((before: readonly (object | undefined)[]) =>
      Dexie.Promise.resolve(table.mutate(request)).then((response) => {
        const changes = changesOf(table.name, request, keys, before, response);
        // Taking back an act that has nothing left to take back is an act too, or undo would try it again for ever.
        const { undoes, redoes } = labels.get(trans) ?? {};
        if (changes.length === 0 && undoes === undefined && redoes === undefined) return response;
        return append(core, trans, changes).then(
          () => response,
          (error) => {
            // Even when the caller catches this: a change without its log must not stay.
            trans.abort();
            throw error;
          },
        );
      }),
    ),
  );
}

/** What a request did, given what stood under its keys before and which of its rows failed. */
function changesOf(
  table: string,
  request: DBCoreMutateRequest,
  keys: readonly string[],
  before: readonly (object | undefined)[],
  response: DBCoreMutateResponse,
): Omit<Change, 'seq' | 'n'>[] {
  const changes: Omit<Change, 'seq' | 'n'>[] = [];
  // One request may write the same record twice; the second starts from what the first made of it.
  const current = new Map<string, object | undefined>();
  keys.forEach((id, at) => {
    if (request.type !== 'deleteRange' && at in response.failures) return;
    const from = current.has(id) ? current.get(id) : before[at];
    const to: object | undefined = 'values' in request ? request.values[at] : undefined;
    current.set(id, to);
    const entry = changeOf(from, to);
    if (entry) changes.push({ table, id, ...entry });
  });
  return changes;
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
function keysOf(table: DBCoreTable, request: DBCoreMutateRequest): PromiseExtended<string[]> {
  const { primaryKey } = table.schema;
  switch (request.type) {
    case 'add':
    case 'put':
      return Dexie.Promise.resolve(request.values.map((row) => primaryKey.extractKey?.(row)));
    case 'delete':
      return Dexie.Promise.resolve([...request.keys]);
    case 'deleteRange': {
      const query = { index: primaryKey, range: request.range };
      return Dexie.Promise.resolve(table.query({ trans: request.trans, values: false, query })).then(
        (found) => found.result,
      );
    }
  }
}

function append(core: DBCore, trans: DBCoreTransaction, changes: readonly Omit<Change, 'seq' | 'n'>[]) {
  let open = openActs.get(trans);
  if (!open) {
    open = { seq: startAct(core, trans), changes: 0 };
    openActs.set(trans, open);
  }
  const first = open.changes;
  open.changes += changes.length;
  return open.seq.then((seq) => {
    const values: Change[] = changes.map((change, at) => ({ seq, n: first + at, ...change }));
    return written(core.table('changes'), trans, values);
  });
}

function startAct(core: DBCore, trans: DBCoreTransaction): PromiseExtended<number> {
  const acts = core.table('acts');
  const index = acts.schema.primaryKey;
  // Dexie's range for "any key".
  const range = { type: 3, lower: core.MIN_KEY, upper: core.MAX_KEY } as const;
  const latest = acts.openCursor({ trans, query: { index, range }, reverse: true, values: false });
  return Dexie.Promise.resolve(latest).then((last) => {
    const upgrading = (trans as { readonly mode?: string }).mode === 'versionchange'; // an IDBTransaction has a mode
    const label = labels.get(trans) ?? { name: upgrading ? 'upgrade' : 'other', by: '' };
    const act: Act = {
      seq: last ? Number(last.primaryKey) + 1 : 1,
      id: crypto.randomUUID(),
      at: instant(Date.now()),
      by: label.by,
      name: label.name,
      undoes: label.undoes ?? null,
      redoes: label.redoes ?? null,
    };
    return written(acts, trans, [act]).then(() => act.seq);
  });
}

/** Adds rows of the log; throws when one fails. */
function written(table: DBCoreTable, trans: DBCoreTransaction, values: readonly object[]): PromiseExtended<void> {
  if (values.length === 0) return Dexie.Promise.resolve();
  return Dexie.Promise.resolve(table.mutate({ type: 'add', trans, values })).then((response) => {
    const failure = Object.values(response.failures)[0];
    if (failure) throw failure;
  });
}
