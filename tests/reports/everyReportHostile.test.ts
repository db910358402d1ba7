/** Thousands of hostile texts, each at least once in every report. In the long run each is in every field of it. */
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../renderer/reports/htmlReport';
import { lintDocx } from '../support/docxLinter';
import { bytesOf, records, variants } from '../support/everyReport';
import { comparedWith, longest, roomIn, toldBy, Waiting } from '../support/hostileReports';
import { asRead, hostileRules, hostileTexts } from '../support/hostileTexts';
import { lintHtml } from '../support/htmlLinter';

describe('hostile texts', () => {
  it('are two thousand at least, each once', () => {
    expect(hostileTexts.length).toBeGreaterThanOrEqual(2_000);
    expect(new Set(hostileTexts).size).toBe(hostileTexts.length);
    for (const texts of Object.values(hostileRules)) expect(texts.length).toBeGreaterThan(15);
  });

  // Pages are counted in other tests; without them a field of the contents is not filled.
  const pages = /^(questions|fields|contents)$/;

  it.each(variants.filter(({ label }) => !label.includes(', only')))(
    'come out of $label as they went in',
    async (variant) => {
      const snapshot = await records['the example']();
      const told = (await toldBy(variant, snapshot)).flat();
      const waiting = new Waiting(snapshot, [told], Math.max(300, roomIn(variant.name)));
      for (let one = waiting.next(); one; one = waiting.next()) {
        const bytes = await bytesOf(variant, one.snapshot, { pageNumbers: false });
        const { wrong, missing } = comparedWith(bytes, one.meant);
        expect(wrong).toEqual([]);
        expect(lintDocx(bytes).filter(({ rule }) => !pages.test(rule))).toEqual([]);
        expect(lintHtml(new TextDecoder().decode(htmlReport(bytes, { contents: 'Inhoud' })))).toEqual([]);
        waiting.again(missing);
      }
      const lost = waiting.lost.map(({ text }) => asRead(hostileTexts[text] ?? ''));
      expect(lost.filter((text) => text.length <= longest)).toEqual([]);
    },
  );
});
