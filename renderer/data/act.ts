import Dexie from 'dexie';
import type { ActName } from '../domain/act';
import type { Row, TableName } from '../domain/nouns';
import { labelAct } from './changeLog';
import { type Database, database } from './db';

let author = '';

/** Says who works on this laptop; every act from now on carries the name. */
export function setAuthor(name: string): void {
  author = name;
}

/** How a write that did not come about went wrong. */
export class WriteFailed extends Error {
  constructor(
    readonly reason: 'unsettled' | 'failed',
    cause?: unknown,
  ) {
    super(reason === 'unsettled' ? 'The write did not settle within 5 seconds.' : 'The write failed.', { cause });
    this.name = 'WriteFailed';
  }
}

const settleMs = 5_000;

/**
 * Does one act: one transaction over the given tables. Inside, only await the database: anything else ends the
 * transaction early. Throws `WriteFailed` when nothing was written, or when that is not known after 5 seconds; errors
 * that the work itself throws come through, and nothing is written then either.
 */
export async function act<T>(
  name: ActName,
  tables: readonly (TableName | 'acts' | 'changes')[],
  work: (db: Database) => Promise<T>,
  of: { readonly undoes?: number; readonly redoes?: number; readonly settleMs?: number } = {},
): Promise<T> {
  const db = database();
  let thrown: { error: unknown } | null = null;
  const writing = db.transaction('rw', [...tables], async (transaction) => {
    labelAct(transaction.idbtrans, { name, by: author, ...of });
    try {
      return await work(db);
    } catch (error) {
      thrown = { error };
      throw error;
    }
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WriteFailed('unsettled')), of.settleMs ?? settleMs);
  });
  try {
    return await Promise.race([writing, late]);
  } catch (error) {
    if (error instanceof WriteFailed) throw error;
    // TypeScript does not see that the transaction's scope assigned it.
    const own = thrown as { error: unknown } | null;
    throw own && !(own.error instanceof Dexie.DexieError) ? own.error : new WriteFailed('failed', error);
  } finally {
    clearTimeout(timer);
  }
}

/** Rows that are not in the bin. */
export function live<T extends TableName>(rows: readonly Row<T>[]): Row<T>[] {
  return rows.filter((row) => row.deletedAt === null);
}
