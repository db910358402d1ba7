/** Thousands of hostile texts, each at least once in every report. In the long run each is in every field of it. */
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../renderer/reports/htmlReport';
import { lintDocx } from '../support/docxLinter';
import { bytesOf, records, variants } from '../support/everyReport';
import { comparedWith, type Meant, spreadOver, toldBy } from '../support/hostileReports';
import { hostileRules, hostileTexts } from '../support/hostileTexts';
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
      const slots = [(await toldBy(variant, snapshot)).flat()];
      let meant: readonly Meant[] = hostileTexts.map((_, text) => ({ field: 0, text }));
      // Some values make room for others, such as the better of two matches: what is left is asked once more.
      for (let turn = 0; turn < 3 && meant.length > 0; turn++) {
        const bytes = await bytesOf(variant, spreadOver(snapshot, slots, meant, turn), { pageNumbers: false });
        const { wrong, missing } = comparedWith(bytes, meant);
        expect(wrong).toEqual([]);
        expect(lintDocx(bytes).filter(({ rule }) => !pages.test(rule))).toEqual([]);
        expect(lintHtml(new TextDecoder().decode(htmlReport(bytes, { contents: 'Inhoud' })))).toEqual([]);
        meant = missing;
      }
      expect(meant).toEqual([]);
    },
  );
});
