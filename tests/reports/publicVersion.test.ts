import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { everythingIn, readDocx, tableNamed } from '../support/docxText';
import { aHistory } from '../support/records';
import { quickReportOf, withTexts } from '../support/reportCases';

const history = aHistory({ editions: 12, pitchesPerEdition: 7 });

describe('who may read it', () => {
  const canaries: string[] = [];
  const marked = Object.fromEntries(
    Object.entries(history).map(([table, rows]) => [
      table,
      rows.map((row) =>
        // The table's rows are of the table.
        withTexts(table as 'pitchers', row as never, (field, personal) => {
          if (!personal && !/notes|reason|referral|\.how|guardian|textShown|teamMembers/.test(field)) return null;
          const canary = `Kanarie${canaries.length}x${field.replace(/\W/g, '')}`;
          canaries.push(canary);
          return canary;
        }),
      ),
    ]),
  ) as unknown as typeof history;

  it('has nothing personal in the public version, in no part of the file', async () => {
    const text = everythingIn(await quickReportOf(marked));
    const fields = new Set(canaries.map((c) => c.replace(/^Kanarie\d+x/, '')));
    expect(canaries.length).toBeGreaterThan(30);
    expect([...fields]).toEqual(
      expect.arrayContaining(['pitchersgivenName', 'pitchersemail', 'pitchersphone', 'offersfrom', 'giftsfrom']),
    );
    expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
    expect(text).not.toContain('@example.org');
    expect(text).not.toContain('06-0000');
  });

  it('has names in the internal version, and says on every page that it is internal', async () => {
    const bytes = await quickReportOf(marked, { version: 'internal' });
    const text = everythingIn(bytes);
    const names = canaries.filter((c) => c.includes('pitchersgivenName') && text.includes(c));
    expect(names).toHaveLength(14);
    expect(text).not.toContain('Kanarie0xpitchersemail');
    expect(strFromU8(unzipSync(bytes)['word/header1.xml'] ?? new Uint8Array())).toContain(
      'Intern – bevat persoonsgegevens',
    );
  });

  it('has no small count in public, and every count inside', async () => {
    const shown = (docx: ReturnType<typeof readDocx>) =>
      ['Uitkomsten van', 'per stadsdeel', 'per thema']
        .flatMap((name) => tableNamed(docx, name).slice(1))
        .flatMap((row, at) => (at >= 0 ? row.slice(1) : []));
    const outcomes = tableNamed(readDocx(await quickReportOf(history)), 'Uitkomsten van')
      .slice(1)
      .flatMap((row) => row.slice(1, -1));
    expect(outcomes.filter((cell) => /^[1-4]$/.test(cell))).toEqual([]);
    expect(shown(readDocx(await quickReportOf(history)))).toContain('<5');
    expect(shown(readDocx(await quickReportOf(history, { version: 'internal' })))).not.toContain('<5');
  });
});
