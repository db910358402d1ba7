import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedBy, imported, shippedSnapshot } from '../support/importFiles';
import { oddRecords } from '../support/oddRecords';
import { filesOf, meaning, orders, planOfFiles } from '../support/roundTrips';

const runs = process.env.PODIUM_LONG === '1' ? 2_000 : 60;

describe.each(['xlsx', 'csv'] as const)('odd records as %s', (kind) => {
  it('add and change nothing where they came from', async () => {
    await fc.assert(
      fc.asyncProperty(oddRecords(), async (records) => {
        const files = filesOf(kind, records);
        fc.pre(files.length > 0 && meaning(records).editions?.length !== 0);
        const plan = await planOfFiles(files, records);
        expect([addedBy(plan), plan.changes]).toEqual([0, []]);
      }),
      { numRuns: runs },
    );
  });

  it('are there again, each of them, where there was nothing', async () => {
    await fc.assert(
      fc.asyncProperty(oddRecords(), async (records) => {
        const files = filesOf(kind, records);
        fc.pre(files.length > 0 && meaning(records).editions?.length !== 0);
        const plan = await planOfFiles(files, shippedSnapshot());
        const copy = imported(shippedSnapshot(), plan);
        expect(meaning(copy)).toEqual(meaning(records));
        expect(orders(copy)).toEqual(orders(records));
      }),
      { numRuns: runs },
    );
  });
});
