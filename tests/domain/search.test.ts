import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Findable, find, folded } from '../../renderer/domain/search';

describe('a folded text', () => {
  it.each([
    ['Initiatievencafé', 'initiatievencafe'],
    ['INITIATIEVENCAFÉ', 'initiatievencafe'],
    ['Initiatievencafe\u0301', 'initiatievencafe'],
    ['Naïma van ’t Haan', "naima van 't haan"],
    ['Naïma van ‘t Haan', "naima van 't haan"],
    ['Łukasz Øster Þór', 'lukasz oster thor'],
    ['Straße STRASSE', 'strasse strasse'],
    ['Ĳmuiden ĳsbaan', 'ijmuiden ijsbaan'],
    ['Çelik Şahin Işık', 'celik sahin isik'],
    ['İstanbul', 'istanbul'],
    ['Œuvre æther', 'oeuvre aether'],
    ['Café™', 'cafetm'],
    ['  twee\t woorden\n', 'twee woorden'],
    ['hard\u00a0wit', 'hard wit'],
    ['é', 'e'],
    ['', ''],
  ])('%j → %j', (text, expected) => expect(folded(text)).toBe(expected));

  it('folds no further, and capitals never matter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(folded(text.toUpperCase())).toBe(folded(text));
      }),
    );
  });
});

describe('finding', () => {
  const item = (title: string, rest = ''): Findable => ({
    table: 'pitches',
    id: title,
    title,
    detail: rest,
    haystack: `${folded(title)}\n${folded(rest)}`,
  });
  const all = [
    item('De grote tuin', 'met kas'),
    item('Schooltuin'),
    item('Repaircafé', 'in de tuin van Noord'),
    item('Tuin op het dak'),
    item('Muziek', 'voor iedereen'),
  ];
  const titles = (query: string, limit = 10) => find(query, all, limit).map((f) => f.title);

  it.each([
    // The title begins with it, a word of the title does, anywhere.
    ['tuin', ['Tuin op het dak', 'De grote tuin', 'Schooltuin', 'Repaircafé']],
    ['TUIN', ['Tuin op het dak', 'De grote tuin', 'Schooltuin', 'Repaircafé']],
    ['tuin dak', ['Tuin op het dak']],
    ['dak tuin', ['Tuin op het dak']],
    ['grote tuin', ['De grote tuin']],
    ['kas tuin', ['De grote tuin']],
    ['café', ['Repaircafé']],
    ['cafe noord', ['Repaircafé']],
    ['iedereen', ['Muziek']],
    ['tuin zee', []],
    ['xyz', []],
    ['', []],
    ['   ', []],
  ])('%j finds %j', (query, expected) => expect(titles(query)).toEqual(expected));

  it('gives the best ones when there are more than asked for', () => {
    expect(titles('tuin', 2)).toEqual(['Tuin op het dak', 'De grote tuin']);
    expect(titles('tuin', 0)).toEqual([]);
  });

  it('finds everything by any part of its own title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(5), fc.nat(5), (title, from, more) => {
        const part = [...title].slice(from, from + more + 1).join('');
        fc.pre(folded(part) !== '' && folded(title).includes(folded(part)));
        expect(find(part, [item(title)], 1)).toHaveLength(1);
      }),
    );
  });
});
