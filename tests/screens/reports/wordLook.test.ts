import { describe, expect, it } from 'vitest';
import { truerStyles } from '../../../renderer/screens/reports/wordLook';

describe('what the viewer makes of styles', () => {
  it('counts lines in those of the type, and leaves what is exact', () => {
    const css = 'p.word_x {\r\n  line-height: 1.10;\r\n}\r\np.word_y {\r\n  line-height: 14pt;\r\n}\r\n';
    expect(truerStyles(css, 1.22)).toContain('line-height: 1.342;');
    expect(truerStyles(css, 1.22)).toContain('line-height: 14pt;');
    expect(truerStyles('line-height: calc(100% + 12pt);', 1.2)).toBe('line-height: max(1.200em, 12pt);');
  });

  it('gives a paragraph the type of its text, so that its lines are no higher', () => {
    const css = 'p.word_small span {\r\n  font-size: 8.00pt;\r\n  background-color: red;\r\n}\r\n';
    expect(truerStyles(css, 1.2)).toMatch(/p\.word_small \{ font-size: 8\.00pt; \}/);
  });

  it.each([
    ['Calibri', 'Calibri, sans-serif'],
    ['"Microsoft Sans Serif"', '"Microsoft Sans Serif", sans-serif'],
    ['"Times New Roman"', '"Times New Roman", serif'],
  ])('has a font of the kind of %s for where it is not', (fonts, expected) => {
    expect(truerStyles(`font-family: ${fonts};`, 1.2)).toBe(`font-family: ${expected};`);
  });
});
