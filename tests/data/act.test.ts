import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { act, WriteFailed } from '../../renderer/data/act';
import type { Database } from '../../renderer/data/db';
import { aRow } from '../support/row';
import { actsSince, openFresh } from './fresh';

let db: Database;

beforeEach(async () => {
  db = await openFresh();
});

const partner = aRow('partners', 'a', { name: 'Anker' });

/** The error that a promise ends in. */
async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('act', () => {
  it('returns what the work returns', async () => {
    expect(await act('addPartner', ['partners'], () => db.partners.add(partner))).toBe('a');
  });

  it("passes on the work's own errors, and writes nothing", async () => {
    const own = new RangeError('bedacht');
    const error = await errorOf(
      act('addPartner', ['partners'], async () => {
        await db.partners.add(partner);
        throw own;
      }),
    );
    expect(error).toBe(own);
    expect(await db.partners.count()).toBe(0);
  });

  it('says that a write failed when the database refuses it', async () => {
    await db.partners.add(partner);
    const error = await errorOf(act('addPartner', ['partners'], () => db.partners.add(partner)));
    expect(error).toMatchObject({ name: 'WriteFailed', reason: 'failed' });
  });

  it('says that a write failed when the disk makes the transaction abort', async () => {
    const error = await errorOf(
      act('addPartner', ['partners'], async () => {
        await db.partners.add(partner);
        // What a browser does when the disk is full.
        Dexie.currentTransaction.idbtrans.abort();
      }),
    );
    expect(error).toBeInstanceOf(WriteFailed);
    expect(error).toMatchObject({ reason: 'failed' });
    expect(await db.partners.count()).toBe(0);
    expect(await actsSince()).toEqual([]);
  });

  it('says that it is not known when a write does not settle', async () => {
    const never = new Promise<never>(() => undefined);
    const error = await errorOf(act('addPartner', ['partners'], () => never, { settleMs: 20 }));
    expect(error).toMatchObject({ name: 'WriteFailed', reason: 'unsettled' });
  });

  it('gives a write 5 seconds to settle', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const error = errorOf(act('addPartner', ['partners'], () => new Promise<never>(() => undefined)));
      let settled = false;
      void error.then(() => {
        settled = true;
      });
      await vi.advanceTimersByTimeAsync(4_999);
      expect(settled).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await error).toMatchObject({ reason: 'unsettled' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not call an act done before the database says so', async () => {
    let committed = false;
    await act('addPartner', ['partners'], async () => {
      await db.partners.add(partner);
      Dexie.currentTransaction.idbtrans.addEventListener('complete', () => {
        committed = true;
      });
    });
    expect(committed).toBe(true);
  });
});
