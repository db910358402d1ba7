import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../renderer/reports/htmlReport';
import { everythingIn } from '../support/docxText';
import { bytesOf, records, rewritten, variants } from '../support/everyReport';
import { withTexts } from '../support/reportCases';

/** What no schema calls personal, and may still be about someone. */
const alsoPersonal = /notes|reason|referral|\.how|guardian|textShown|teamMembers/;

const header = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/header1.xml'] ?? new Uint8Array());
const marking = 'Intern – bevat persoonsgegevens';

/** The example, with a text of its own in each personal field, in which nobody consents to anything. */
async function marked() {
  const canaries: string[] = [];
  const snapshot = rewritten(await records['the example'](), (table, row) => ({
    // The row is of the table.
    ...withTexts(table as 'pitchers', row as never, (field, personal) => {
      if (!personal && !alsoPersonal.test(field)) return null;
      const canary = `Kanarie${canaries.length}x${field.replace(/\W/g, '')}`;
      canaries.push(canary);
      return canary;
    }),
    ...(table === 'consents' && { answer: 'no' }),
  }));
  return { canaries, snapshot };
}

describe('a report for everyone', () => {
  it.each(variants.filter(({ isInternal }) => !isInternal))('$label has nothing personal in it', async (variant) => {
    const { canaries, snapshot } = await marked();
    const fields = new Set(canaries.map((canary) => canary.replace(/^Kanarie\d+x/, '')));
    expect(fields.size).toBeGreaterThan(30);
    const bytes = await bytesOf(variant, snapshot, { pageNumbers: false });
    const text = everythingIn(bytes) + strFromU8(htmlReport(bytes, { contents: 'Inhoud' }));
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
    expect(header(bytes)).not.toContain(marking);
  });
});

describe('a report with names', () => {
  it.each(variants.filter(({ isInternal }) => isInternal))('$label says so on every page', async (variant) => {
    const bytes = await bytesOf(variant, await records['the example'](), { pageNumbers: false });
    expect(header(bytes)).toContain(marking);
    expect(strFromU8(htmlReport(bytes, { contents: 'Inhoud' }))).toContain(`<p class="marking">${marking}`);
  });
});
