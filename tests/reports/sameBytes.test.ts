import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aHistory } from '../support/records';
import { quickReportOf } from '../support/reportCases';

describe('the same records', () => {
  it('give the same bytes at another moment', async () => {
    const snapshot = aHistory({ editions: 4, pitchesPerEdition: 7 });
    const first = await quickReportOf(snapshot, { version: 'internal' });
    // A file knows of whole seconds.
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await quickReportOf(snapshot, { version: 'internal' })).toEqual(first);
  });

  it('carry the moment they were asked for, and no moment of their own', async () => {
    const parts = unzipSync(await quickReportOf(aHistory({ editions: 1, pitchesPerEdition: 6 })));
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(core.match(/2022-03-08T10:15:00Z/g)).toHaveLength(2);
    expect(core).not.toContain(`>${new Date().getFullYear()}-`);
  });
});
