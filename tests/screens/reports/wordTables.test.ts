import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../renderer/screens/reports/wordTables';

describe('tables', () => {
  it('says lines of tables as a style sheet does', () => {
    const line = (attributes: Record<string, string>) => lineOf((name) => attributes[name] ?? null);
    expect(line({ val: 'single', sz: '8', color: '14554F' })).toBe('1pt solid #14554F');
    expect(line({ val: 'nil' })).toBe('none');
    expect(line({ val: 'double', sz: '4', color: 'auto' })).toBe('0.5pt double #000');
  });
});
