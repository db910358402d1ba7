/** How a template looks, as far as what we add has to go with it. */
import { childAt, firstOf, type XmlElement } from './readXml';
import { allOf } from './soundXml';
import { colour, typeface } from './styles';
import type { Template } from './template';
import { defaultParagraphStyle, lineageOf, styleFinder } from './templateStyles';

/** What our own parts take from a template: the colours ours are replaced by, and the typeface of its text. */
export interface Look {
  readonly colours: ReadonlyMap<string, string>;
  readonly typeface: string;
  /** How large texts in tables are beside ours: other typefaces are wider. */
  readonly tableSize: number;
  /** How wide a sign of it is on average, as a part of its size. */
  readonly signWidth: number;
}

/** Typefaces as wide as ours, and those that are much wider; most are in between. */
const narrow = /^(calibri|carlito|aptos narrow|arial narrow|corbel|candara|gill sans)/i;
const wide = /^(verdana|dejavu sans|century gothic|lucida sans|bookman|tahoma)/i;
const sizes = { narrow: 1, usual: 0.92, wide: 0.8 } as const;
const signWidths = { narrow: 0.52, usual: 0.56, wide: 0.64 } as const;

const shade = 'F2F2F2';

/** The look of a template: its heading colour, where it can be read, and greys that go with any other. */
export function lookOf(template: Template): Look {
  const colours: readonly (readonly [string, string])[] = [
    [colour.spruce, accentOf(template)],
    [colour.quiet, '595959'],
    [colour.shade, shade],
    [colour.rule, 'BFBFBF'],
  ];
  const face = typefaceOf(template);
  const kind = narrow.test(face) ? 'narrow' : wide.test(face) ? 'wide' : 'usual';
  return { colours: new Map(colours), typeface: face, tableSize: sizes[kind], signWidth: signWidths[kind] };
}

/** Gives our parts the colours of a template. */
export function recolour(root: XmlElement, { colours }: Look): void {
  for (const { name, attributes } of allOf(root, ...coloured)) {
    const keys = name === 'w:color' ? ['w:val'] : ['w:color', 'w:fill'];
    for (const key of keys) attributes[key] = colours.get(attributes[key] ?? '') ?? attributes[key] ?? '';
    for (const key of keys) if (attributes[key] === '') delete attributes[key];
  }
}

const sides = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'];
const coloured = ['w:color', 'w:shd', ...sides];

function accentOf(template: Template): string {
  const { styles } = template;
  const line = lineageOf(styles, styleFinder(styles)('Heading 1'));
  const own = line.map((style) => childAt(style, 'w:rPr', 'w:color')?.attributes['w:val']).find(isColour);
  return own && contrast(own, shade) >= 4.5 ? own.toUpperCase() : colour.ink;
}

const isColour = (text: string | undefined): text is string => /^[0-9a-f]{6}$/i.test(text ?? '');

function typefaceOf(template: Template): string {
  const { styles } = template;
  const line = lineageOf(styles, defaultParagraphStyle(styles)).map((style) => childAt(style, 'w:rPr', 'w:rFonts'));
  for (const fonts of [...line, childAt(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:rFonts')]) {
    if (!fonts) continue;
    const themed = fonts.attributes['w:asciiTheme'];
    const theme = template.related('theme');
    const kind = themed?.startsWith('major') ? 'a:majorFont' : 'a:minorFont';
    const latin = themed && theme ? firstOf(firstOf(theme, kind), 'a:latin')?.attributes.typeface : undefined;
    const found = latin || fonts.attributes['w:ascii'];
    if (found) return found;
  }
  return typeface;
}

/** The contrast of two colours as WCAG counts it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const light = (code: string) => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
      const channel = Number.parseInt(code.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}
