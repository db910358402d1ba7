import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fittingPlace, type Memory, readMemory, writeMemory } from '../../electron/memory';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const beamer = { x: 1366, y: 0, width: 1920, height: 1080 };
const place = { x: 1500, y: 40, width: 1200, height: 800, maximized: false };

describe('fittingPlace', () => {
  it('opens where it stood', () => {
    expect(fittingPlace(place, [laptop, beamer])).toEqual({ x: 1500, y: 40, width: 1200, height: 800 });
  });

  it.each([
    ['the display is gone', place, [laptop], { width: 1200, height: 728 }],
    ['it stood above the screen', { ...place, x: 100, y: -400 }, [laptop, beamer], { width: 1200, height: 800 }],
    ['only a sliver is visible', { ...place, x: -1190, y: 10 }, [laptop], { width: 1200, height: 728 }],
    ['nothing was remembered', undefined, [beamer], { width: 1280, height: 820 }],
    ['the screen is small', undefined, [laptop], { width: 1280, height: 728 }],
  ])('lets the system choose the place when %s', (_, remembered, areas, expected) => {
    expect(fittingPlace(remembered, areas)).toEqual(expected);
  });
});

describe('memory', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'podium-memory-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('comes back as it was', async () => {
    const audience = { stage: { id: 2, label: 'Beamer', width: 1920, height: 1080 } };
    const standing = {
      stage: { editionId: 'an-edition', home: audience.stage },
      room: { editionId: 'an-edition', home: null },
    };
    const memory: Memory = { place, theme: 'dark', language: 'en', audience, standing };
    await writeMemory(folder, memory);
    expect(readMemory(folder)).toEqual(memory);
  });

  it.each([
    ['', { theme: 'system', language: 'nl' }],
    ['{"theme":', { theme: 'system', language: 'nl' }],
    ['[]', { theme: 'system', language: 'nl' }],
    ['{"audience":{"stage":{"id":"2"},"room":7,"hall":{}}}', { theme: 'system', language: 'nl' }],
    [
      '{"standing":{"stage":{"editionId":"e","home":{"id":2}},"room":{"home":null}}}',
      { theme: 'system', language: 'nl' },
    ],
    ['{"theme":"dark","language":"fr","place":{"x":"1"}}', { theme: 'dark', language: 'nl' }],
    ['{"place":{"x":0,"y":0,"width":-5,"height":1e999,"maximized":false}}', { theme: 'system', language: 'nl' }],
  ])('keeps what can be read of %j', async (text, expected) => {
    await writeFile(path.join(folder, 'window.json'), text);
    expect(readMemory(folder)).toEqual(expected);
  });

  it('starts with the defaults in a new folder, and survives one that cannot be written', async () => {
    expect(readMemory(folder)).toEqual({ theme: 'system', language: 'nl' });
    await expect(writeMemory(path.join(folder, 'gone'), { theme: 'dark', language: 'nl' })).resolves.toBeUndefined();
  });
});
