import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanParagraphs, cleanText } from '../../renderer/reports/cleanText';
import { readXml } from '../support/xml';

describe('clean text', () => {
  it.each([
    ['a\u0000b\u001fc\u007fd', 'abcd'],
    ['x\ufffey\uffffz', 'xyz'],
    ['\ud800a\udfff', 'a'],
    ['😀 blijft', '😀 blijft'],
    ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['regel van Word\u000bnog een\u000cbladzijde', 'regel van Word\nnog een\nbladzijde'],
    ['\ufeffbegin en mid\ufeffden', 'begin en midden'],
    ['tab\tblijft', 'tab\tblijft'],
    ['goed\u202Efout', 'goed[U+202E]fout'],
    ['e\u0301', 'é'],
  ])('%j becomes %j', (text, clean) => expect(cleanText(text)).toBe(clean));

  it('takes a line as one line, and a text as its paragraphs', () => {
    expect(cleanLine('  een\n twee\t drie ')).toBe('een twee drie');
    expect(cleanParagraphs('een\n\n  twee\tdrie  \r\n')).toEqual(['een', 'twee\tdrie']);
    expect(cleanParagraphs(' \n\t\n')).toEqual([]);
  });

  it('can always stand in XML, and is clean when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        const escaped = clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
        expect(() => readXml(`<a>${escaped}</a>`)).not.toThrow();
        expect(cleanText(clean)).toBe(clean);
      }),
    );
    const lone = Array.from({ length: 0x800 }, (_, at) => String.fromCharCode(0xd800 + at)).join(' ');
    expect(cleanText(lone).trim()).toBe('');
  });
});
