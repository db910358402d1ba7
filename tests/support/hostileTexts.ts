/**
 * More than two thousand texts that have broken documents, spreadsheets or programs somewhere, made by rules: each rule
 * knows one way to do harm. The same on every machine and every day.
 */
import { placeholderNames } from '../../renderer/reports/placeholders';
import { hostileWords } from './hostileWords';

const sign = (code: number) => String.fromCodePoint(code);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const signs = (...codes: readonly number[]) => codes.map(sign);
/** Each text in each of the frames, in which `~` stands for it. */
const framed = (texts: readonly string[], ...frames: readonly string[]) =>
  texts.flatMap((text) => frames.map((frame) => frame.split('~').join(text)));
const words = (text: string) => text.split(' ');

const {
  elements,
  entities,
  fields,
  formulas,
  schemes,
  paths,
  queries,
  pages,
  numbers,
  dates,
  inner,
  programs,
  scripts,
  emoji,
} = hostileWords;
const spaces = [0x20, 0xa0, 0x1680, ...range(0x2000, 0x200a), 0x202f, 0x205f, 0x3000, 0x2800, 0x3164];
const ends = ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\u000b', '\u000c', '\t'];
const unseen = [
  0xad,
  0x34f,
  0x115f,
  0x17b4,
  0x180e,
  0x200b,
  0x200c,
  0x200d,
  ...range(0x2060, 0x2064),
  0xfeff,
  ...range(0xfff9, 0xfffb),
  0xfe0e,
  0xfe0f,
  0xe0001,
  0xe0041,
  0xe007f,
  0xe0100,
];
const turns = [0x61c, 0x200e, 0x200f, ...range(0x202a, 0x202e), ...range(0x2066, 0x2069)];
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1b50, 0x1bb0, 0x1c40, 0xa620, 0xa8d0, 0xa900, 0xff10, 0x104a0, 0x11066,
  0x1d7ce, 0x1d7f6, 0x1e950,
];
const marks = [0x300, 0x301, 0x308, 0x327, 0x338, 0x489, 0x5bc, 0x651, 0xe49, 0x20dd, 0x1d165];
const quotes = [...'"\'`´‘’‚‛“”„‟«»‹›「」『』〝〞＂＇′″‵'];
const places = [...placeholderNames, ...words('content title name i0 logo __proto__ @root this . .. #if /if')];
const lone = (): string[] =>
  ['\ud800', '\udbff', '\udc00', '\udfff', '\udc00\ud800', '\ud800\ud800\udc00'].flatMap((half) => [
    half,
    ...framed([half], '~voor', 'mid~den', 'na~', '😀~', '~\u0301', '~ ~'),
    `${half}\u{1f600}`,
  ]);

/** Ways to do harm, each with its texts. */
export const hostileRules: Readonly<Record<string, readonly string[]>> = {
  controls: framed(signs(...range(0, 31), ...range(127, 159)), '~', 'a~b', '~begin', 'eind~'),
  nonCharacters: framed(
    signs(
      ...range(0xfdd0, 0xfdef),
      ...range(0, 16).flatMap((plane) => [plane * 65_536 + 0xfffe, plane * 65_536 + 0xffff]),
    ),
    '~',
    'x~y',
  ),
  loneSurrogates: lone(),
  turns: framed(signs(...turns), '~', '~omgedraaid', 'verslag~fdp.docx', 'a~b~c'),
  unseen: framed(signs(...unseen), '~', 'buurt~tuin', '~~~~'),
  marks: framed(signs(...marks), '~', 'e~', 'o~~~', 'Z~ '.repeat(20)).concat(
    marks.map((mark) => `a${sign(mark).repeat(120)}`),
  ),
  spaces: framed(signs(...spaces), '~', '~'.repeat(50), 'a~b', '~rand~', 'a~\n~b'),
  ends: ends.flatMap((one) => [one, `a${one}b`, ...ends.map((other) => `eerst${one}${other}dan`)]),
  digits: zeros.flatMap((zero) => {
    const figures = (text: string) => text.replace(/\d/g, (figure) => sign(zero + Number(figure)));
    return [figures('1234567890'), figures('31-12-2021'), figures('€ 1.234,50')];
  }),
  scripts,
  emoji: framed(emoji, '~', 'a~b'),
  tags: framed(elements, '<~>', '</~>', '<~/>', '</~></~>x<~><~>', '<~ w:val="x">', '&lt;~&gt;'),
  entities: framed(entities, '&~;', '&~', '&amp;~;'),
  sections: framed(
    [
      '<![CDATA[',
      ']]>',
      ']]',
      '<!--',
      '-->',
      '--',
      '<?xml version="1.0"?>',
      '<?pi',
      '?>',
      '<!DOCTYPE x [<!ENTITY y "z">]>',
      '<!ENTITY % x SYSTEM "file:///etc/passwd">',
    ],
    '~',
    'a~b',
    '~~',
  ),
  fields: framed(fields, '~', '{ ~ }', '\u0013 ~ \u0014x\u0015'),
  places: framed(
    places,
    '{{~}}',
    '{{ ~ }}',
    '«~»',
    '{~}',
    '$' + '{~}',
    '{#~}{/~}',
    '[[~]]',
    '<<~>>',
    '%~%',
    '{{~',
    '~}}',
  ),
  replacements: [
    ...range(0, 20).map((at) => `$${at}`),
    ...words(
      "$& $` $' $$ $$& $< $<naam> $_ $+ \\0 \\1 \\g<1> \\u0041 \\x41 \\n \\\\ \\Q\\E (?=x) (a+)+$ [a-z .* ^$ (?<x>y) \\p{L} (?i)",
    ),
  ],
  formats: words(
    '%s %d %n %x %p %% %1$s %-10s %.2f %c %@ {0} {} {0:X} %s%s%s%s%n :naam ?0 %(x)s $PATH %PATH% $HOME ~root !x !!',
  ),
  queries,
  paths,
  schemes: framed(schemes, '~:', '~:alert(1)', '~://example.org/a?b=c&d=%20#e', 'JaVa~\t:x'),
  formulas: framed(formulas, '=~', '+~', '-~', '@~', '\t=~', '\r=~', ';=~', "'=~", '=~\n=~', ' =~'),
  pages,
  quotes: framed(quotes, '~', 'zo~n', '~aangehaald~', '~~~'),
  escapes: framed(
    words('0000 0001 0009 000A 000D 0022 0041 005F D800 FFFE FFFF x041'),
    '_x~_',
    'a_x~_b',
    '_x005F_x~_',
    '_X~_',
    '_x~',
  ),
  inner: [
    ...framed(inner, '~', '"~"', ' ~'),
    ...range(3, 40).flatMap((at) => [`PAGEREF _Toc${at} \\h`, `w:anchor="_Toc${at}" w:id="${at}"`]),
  ],
  programs,
  numbers: [
    ...numbers,
    ...range(1, 40).map((at) => '9'.repeat(at * 25)),
    ...range(1, 20).map((at) => `0,${'0'.repeat(at * 20)}1`),
  ],
  dates: framed(dates, '~', 'op ~,'),
  items: framed(words('- – — • * + > 1. 1) a. a) (1) i. § # ## ☐ [x] ::'), '~ punt', '~', '~\tpunt', '~ een\n~ twee'),
  lengths: ['W', 'i', '字', '😀', 'é', '\u0301', '-', '\u200d', 'ab ', '%', '&', '<'].flatMap((one) =>
    [60, 199, 256, 1_024, 4_095].map((count) => one.repeat(Math.ceil(count / one.length))),
  ),
};

const alone = [...new Set(Object.values(hostileRules).flat())];

/** Each rule's texts beside those of another: the harm of two at once. */
const together = Array.from({ length: 500 }, (_, at) => {
  const [one = '', other = ''] = [alone[(at * 61) % alone.length], alone[(at * 173 + 89) % alone.length]];
  return at % 2 === 0 ? `${one}${other}` : `${one} / ${other}`;
}).filter((text) => [...text].length <= 200);

/** All hostile texts, each once. */
export const hostileTexts: readonly string[] = ['', ...new Set([...alone, ...together])];

/**
 * What a document says of a text, by rules of its own and not by those of the product: what XML or Word can't hold is
 * gone, turns of direction are named, one form of Unicode, and any blank is as good as another.
 */
export function asRead(text: string): string {
  const said = [...text].map((one) => {
    const code = one.codePointAt(0) ?? 0;
    if ([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029].includes(code)) return ' ';
    const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
    const isHalf = code >= 0xd800 && code < 0xe000;
    if (isControl || isHalf || code === 0xfffe || code === 0xffff || code === 0xfeff) return '';
    const turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return turns ? `[U+${code.toString(16).toUpperCase()}]` : one;
  });
  return blanks(said.join('').normalize('NFC'));
}

/** A text with every row of blanks as one space, however it was divided in lines and paragraphs. */
export function blanks(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
