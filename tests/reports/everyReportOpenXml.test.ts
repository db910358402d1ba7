import { expect, it } from 'vitest';
import { reportNames } from '../../renderer/reports/catalogue';
import { bytesOf, records, variants } from '../support/everyReport';
import { noFaults, validated } from '../support/validator';

// The fullest of each; all others are looked at in the long run.
const fullest = reportNames.flatMap(
  (name) => variants.findLast((one) => one.name === name && !one.label.includes(', only')) ?? [],
);

it.each(fullest)('$label, with pictures of its charts, is valid Open XML', async (variant) => {
  const drawChart = async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const bytes = await bytesOf(variant, await records['the example'](), { drawChart });
  expect(await validated(bytes)).toMatchObject(noFaults);
});
