import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { appHost, appName } from '../../electron/contract';
import { appOrigin } from '../../electron/protocol';

vi.mock('electron', () => ({}));

describe('what decides where the data lives', () => {
  it('never changes: another origin or name is another, empty database', async () => {
    expect(appHost).toBe('podium');
    expect(appName).toBe('Podium');
    expect(appOrigin).toBe('app://podium');
  });

  it('stands in the package as well', async () => {
    const { name, productName } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    expect([name, productName]).toEqual(['podium', 'Podium']);
  });
});
