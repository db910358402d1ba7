import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, startsFormula, unguarded } from '../../renderer/domain/formula';
import { formulas, hiddenFormulas } from '../support/formulas';

describe('a text in a file of plain text', () => {
  it('there are sixty ways of being a formula', () => expect(new Set(formulas).size).toBe(60));

  it.each([...formulas, ...hiddenFormulas])('is no formula once guarded, and the same when unguarded: %j', (text) => {
    expect(text.split('\n').some((line) => startsFormula(line))).toBe(true);
    const safe = guarded(text);
    expect(safe.split('\n').filter((line) => startsFormula(line))).toEqual([]);
    expect(unguarded(safe)).toBe(text);
  });

  it.each(['Noor Voorbeeld', '06-00000001', "'t Hof", "d'Arc", '1-2', 'a=b', '', "'", "''", 'x\ny', 'é + ø'])(
    'is left as it is: %j',
    (text) => {
      expect(guarded(text)).toBe(text);
      expect(unguarded(text)).toBe(text);
    },
  );

  it('with a mark of its own keeps it', () => {
    for (const text of ["'=1", "''=1", "'+31 6 00000001", "''''-x"]) expect(unguarded(guarded(text))).toBe(text);
  });

  it('whatever it is, is never a formula and comes back', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'=+-@|\t\n\' a1＝\u2003";'), maxLength: 12 });
    fc.assert(
      fc.property(signs, (text) => {
        const safe = guarded(text);
        expect(safe.split('\n').filter((line) => startsFormula(line))).toEqual([]);
        expect(unguarded(safe)).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });
});
