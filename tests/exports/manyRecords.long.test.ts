import { expect, it } from 'vitest';
import { addedBy, imported, shippedSnapshot } from '../support/importFiles';
import { manyRecords } from '../support/manyRecords';
import { filesOf, meaning, planOfFiles } from '../support/roundTrips';

it.each(['xlsx', 'csv'] as const)('ten thousand pitches go out as %s and come in the same', async (kind) => {
  const records = { ...shippedSnapshot(), ...manyRecords(10_000, '2026-01-01') };
  const files = filesOf(kind, records);
  const same = await planOfFiles(files, records);
  expect([addedBy(same), same.changes]).toEqual([0, []]);
  const copy = imported(shippedSnapshot(), await planOfFiles(files, shippedSnapshot()));
  expect(copy.pitches).toHaveLength(10_000);
  // Compared as one text: a difference of ten thousand lines takes longer to show than to find.
  expect(JSON.stringify(meaning(copy)) === JSON.stringify(meaning(records))).toBe(true);
});
