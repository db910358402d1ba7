import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { database, databaseNames, openDatabase } from '../../../renderer/data/db';
import { addPartner } from '../../../renderer/data/network';
import { all } from '../../../renderer/data/records';
import { device } from '../../../renderer/screens/shell/device';
import { leaveExample, openExample } from '../../../renderer/screens/shell/exampleData';

const today = '2026-02-28';

beforeEach(async () => {
  // All of a window that these two acts touch.
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} });
  vi.stubGlobal('window', { location: { hash: '' } });
  await openDatabase(databaseNames.records);
});

it('opens beside the records, and leaves them as they were', async () => {
  await addPartner({ name: 'Anker' });
  await openExample(today);
  expect(device().database).toBe('example');
  expect((await all('partners')).length).toBeGreaterThan(1);
  await leaveExample();
  expect(device().database).toBe('records');
  expect((await all('partners')).map((partner) => partner.name)).toEqual(['Anker']);
});

it('opens over what an earlier try left half made', async () => {
  await openDatabase(databaseNames.example);
  await addPartner({ name: 'Half' });
  await openDatabase(databaseNames.records);
  await openExample(today);
  expect((await all('partners')).map((partner) => partner.name)).not.toContain('Half');
  await leaveExample();
});

it('keeps the records open when it fails, so that nothing is written elsewhere', async () => {
  await expect(openExample('no date')).rejects.toThrow();
  expect(database().name).toBe(databaseNames.records);
  expect(device().database).toBe('records');
});
