import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../renderer/imports/problem';
import { refusalReasons } from '../../renderer/imports/refusal';
import { sheetKindNames, targets } from '../../renderer/imports/sheetKinds';
import { placeWords, problemWords, refusalWords, remarkWords, targetWords } from '../../renderer/imports/wording';
import { en } from '../../renderer/texts/en';
import { nl } from '../../renderer/texts/nl';

describe.each([nl, en])('words in $language', (texts) => {
  const words = texts.imports;

  it('say of every refusal what happened, what is safe and what to do', () => {
    for (const reason of refusalReasons)
      for (const sentence of Object.values(refusalWords(reason, words))) expect(sentence).toMatch(/^[A-Z].+[.?]$/);
  });

  it('exist for every problem, with and without a value', () => {
    for (const code of problemCodes) {
      expect(problemWords({ code, value: '31-02-2022', detail: '7' }, words)).toMatch(/^[“A-Z].+\.$/);
      expect(problemWords({ code, value: '', detail: '' }, words)).not.toMatch(/undefined|NaN/);
    }
  });

  it('exist for every target, and no two targets of a sheet are called the same', () => {
    for (const kind of sheetKindNames) {
      const labels = targets[kind].map((target) => targetWords(target, kind, texts));
      expect(labels).not.toContain('');
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

describe('sentences', () => {
  it('say where and what', () => {
    expect(placeWords({ row: 17, column: 'Tijdstempel' }, nl.imports)).toBe('rij 17, kolom “Tijdstempel”');
    expect(placeWords({ row: null, column: null }, nl.imports)).toBe('');
    expect(problemWords({ code: 'impossibleDate', value: '31-02-2022', detail: '' }, nl.imports)).toBe(
      '“31-02-2022” is geen datum die bestaat. Dit vak blijft leeg.',
    );
    expect(remarkWords({ code: 'markedHeld', count: 1 }, nl.imports)).toBe('1 editie is geweest en wordt “gehouden”.');
    expect(remarkWords({ code: 'markedHeld', count: 12 }, nl.imports)).toContain('12 edities zijn');
  });
});
