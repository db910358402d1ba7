import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { aHistory } from '../support/records';
import { quickReportOf } from '../support/reportCases';

const zone = process.env.TZ;
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the same records', () => {
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('give the same bytes, at another moment and in every time zone', async () => {
    const snapshot = aHistory({ editions: 4, pitchesPerEdition: 7 });
    const hours = new Set<number>();
    const hashes = new Set<string>();
    for (const TZ of ['Europe/Amsterdam', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
      process.env.TZ = TZ;
      hours.add(new Date(0).getHours());
      hashes.add(hash(await quickReportOf(snapshot, { version: 'internal' })));
      await new Promise((resolve) => setTimeout(resolve, 1100));
    }
    // The zone must really have changed for the test to say anything.
    expect(hours.size).toBe(4);
    expect(hashes.size).toBe(1);
  });

  it('carry the moment they were asked for, and no moment of their own', async () => {
    const parts = unzipSync(await quickReportOf(aHistory({ editions: 1, pitchesPerEdition: 6 })));
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(core.match(/2022-03-08T10:15:00Z/g)).toHaveLength(2);
    expect(core).not.toContain(`>${new Date().getFullYear()}-`);
  });
});
