import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { heldTogether, withHeldTexts } from '../../renderer/reports/heldTogether';
import { bytesOf, records, variants } from '../support/everyReport';

describe('a line', () => {
  it.each([
    ['op 23 november 2026', 'op 23\u00a0november 2026'],
    ['on 1 May', 'on 1\u00a0May'],
    ['om 19.30 uur', 'om 19.30\u00a0uur'],
    ['duurt 2,5 minuten', 'duurt 2,5\u00a0minuten'],
    ['10 maarten', '10 maarten'],
    ['A4 mei, 6 pitches', 'A4 mei, 6 pitches'],
  ])('does not end within %s', (text, held) => {
    expect(heldTogether(text)).toBe(held);
  });

  it('is held in texts alone', () => {
    expect(withHeldTexts('<w:t xml:space="preserve">op 1 mei</w:t><w:docPr descr="op 1 mei"/>')).toBe(
      '<w:t xml:space="preserve">op 1\u00a0mei</w:t><w:docPr descr="op 1 mei"/>',
    );
  });

  it.each(variants.filter(({ name }) => name === 'editionReport' || name === 'programme'))(
    'of $label ends in no date and no time',
    async (variant) => {
      const bytes = await bytesOf(variant, await records['the example'](), { pageNumbers: false });
      const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
      expect(xml).toMatch(/\d\u00a0(uur|maart|februari|september)/);
      expect(xml).not.toMatch(/>[^<]*\d (uur|januari|februari|maart|september|oktober|november)\b[^<]*<\/w:t>/);
    },
  );

  it('of a paragraph does not begin or end a page alone', async () => {
    for (const variant of variants.filter(({ label }) => !label.includes(', '))) {
      const bytes = await bytesOf(variant, await records['one pitch'](), { pageNumbers: false });
      const styles = strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array());
      expect(styles, variant.label).toContain('<w:pPrDefault><w:pPr><w:widowControl/>');
    }
  });
});
