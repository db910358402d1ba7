/** The styles of a template, found by their names: Word writes English ones in its files, other programs Dutch ones. */
import { childAt, childrenOf, type XmlElement } from './readXml';

/** Names of styles by which Word knows them, with those of Dutch Word. */
const names: Readonly<Record<string, readonly string[]>> = {
  normal: ['standaard'],
  title: ['titel'],
  subtitle: ['ondertitel'],
  heading1: ['kop1'],
  heading2: ['kop2'],
  heading3: ['kop3'],
  heading4: ['kop4'],
  heading5: ['kop5'],
  heading6: ['kop6'],
  caption: ['bijschrift'],
  listparagraph: ['lijstalinea'],
  tocheading: ['kopvaninhoudsopgave'],
  toc1: ['inhopg1', 'inhoudsopgave1'],
  toc2: ['inhopg2', 'inhoudsopgave2'],
  header: ['koptekst'],
  footer: ['voettekst'],
  tablegrid: ['tabelraster'],
  normaltable: ['standaardtabel', 'tablenormal'],
  hyperlink: [],
  defaultparagraphfont: ['standaardalinea-lettertype'],
};

const canonical = new Map(
  Object.entries(names).flatMap(([name, others]) => [name, ...others].map((one) => [one, name])),
);

/** Whether Word itself knows a style by this name. */
export function builtIn(name: string): boolean {
  return Object.hasOwn(names, styleKey(name));
}

/** A name as it is compared: without spaces or capitals, in English. */
function styleKey(name: string): string {
  const bare = name.replace(/\s+/g, '').toLowerCase();
  return canonical.get(bare) ?? bare;
}

const valueAt = (style: XmlElement | undefined, ...path: readonly string[]) =>
  childAt(style, ...path)?.attributes['w:val'];

/** The keys a style goes by: its name first, then its other names, then its id. */
export function keysOf(style: XmlElement): string[] {
  const others = (valueAt(style, 'w:aliases') ?? '').split(/[,;]/);
  return [valueAt(style, 'w:name') ?? '', ...others, style.attributes['w:styleId'] ?? ''].map(styleKey).filter(Boolean);
}

/** Finds styles of one type by what they are called; the name counts for more than the id. */
export function styleFinder(styles: XmlElement | undefined): (key: string, type?: string) => XmlElement | undefined {
  const all = childrenOf(styles, 'w:style');
  const ranks = [0, 1].map((rank) => {
    const found = new Map<string, XmlElement>();
    for (const style of all) {
      const keys = keysOf(style);
      const type = style.attributes['w:type'] ?? 'paragraph';
      for (const key of rank === 0 ? keys.slice(0, 1) : keys.slice(1))
        if (!found.has(`${type} ${key}`)) found.set(`${type} ${key}`, style);
    }
    return found;
  });
  return (key, type = 'paragraph') =>
    ranks[0]?.get(`${type} ${styleKey(key)}`) ?? ranks[1]?.get(`${type} ${styleKey(key)}`);
}

/** The style that a paragraph without one has. */
export function defaultParagraphStyle(styles: XmlElement | undefined): XmlElement | undefined {
  const isOn = (value: string | undefined) => value === '1' || value === 'true' || value === 'on';
  return childrenOf(styles, 'w:style').find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && isOn(attributes['w:default']),
  );
}

/** A style and those it is based on, itself first. */
export function lineageOf(styles: XmlElement | undefined, style: XmlElement | undefined): XmlElement[] {
  const byId = new Map(childrenOf(styles, 'w:style').map((one) => [one.attributes['w:styleId'], one]));
  const line: XmlElement[] = [];
  let next = style;
  while (next && !line.includes(next)) {
    line.push(next);
    next = byId.get(valueAt(next, 'w:basedOn'));
  }
  return line;
}

/** The styles of a template that a report uses, in the order in which they are told. */
export const reportStyles = [
  'Normal',
  'Title',
  'Subtitle',
  'Heading 1',
  'Heading 2',
  'Heading 3',
  'Caption',
  'List Paragraph',
  'TOC Heading',
  'TOC 1',
] as const;
/** One of `reportStyles`. */
export type ReportStyle = (typeof reportStyles)[number];
