import { childAt, childrenOf, type XmlElement } from './readXml';

/** What a paragraph is, whatever it looks like. */
export type ParagraphKind =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'caption'
  | 'contents'
  | 'contentsHeading'
  | 'fact'
  | 'lead'
  | 'note'
  | 'text';

/** What the style of a paragraph says about it. */
export interface ParagraphStyle {
  readonly kind: ParagraphKind;
  /** Of a heading, from 1. */
  readonly level: number;
  readonly isRight: boolean;
  /** The list it belongs to by its style. */
  readonly numId: string | null;
}

/** Kinds by the name of their style, in English as in Dutch Word. */
const named: readonly (readonly [RegExp, ParagraphKind])[] = [
  [/^(title|titel)$/, 'title'],
  [/^(subtitle|ondertitel)$/, 'subtitle'],
  [/^(caption|bijschrift)$/, 'caption'],
  [/^(toc heading|kopvaninhoudsopgave|kop van inhoudsopgave)$/, 'contentsHeading'],
  [/^(toc|inhopg) \d$/, 'contents'],
  [/^fact$/, 'fact'],
  [/^lead$/, 'lead'],
  [/^table note$/, 'note'],
];

const plain: ParagraphStyle = { kind: 'text', level: 0, isRight: false, numId: null };

/** Tells of each paragraph what its style makes it, from the part with the styles. */
export function stylesFrom(part: XmlElement | undefined): (styleId: string) => ParagraphStyle {
  const byId = new Map(childrenOf(part, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const known = new Map<string, ParagraphStyle>();
  return (styleId) => {
    const found = known.get(styleId) ?? styleOf(lineage(byId, styleId));
    known.set(styleId, found);
    return found;
  };
}

/** A style and those it is based on, itself first. */
function lineage(byId: ReadonlyMap<string, XmlElement>, styleId: string): XmlElement[] {
  const line: XmlElement[] = [];
  let style = byId.get(styleId);
  while (style && !line.includes(style)) {
    line.push(style);
    style = byId.get(childAt(style, 'w:basedOn')?.attributes['w:val'] ?? '');
  }
  return line;
}

function styleOf(line: readonly XmlElement[]): ParagraphStyle {
  const first = (...path: readonly string[]) =>
    line.map((style) => childAt(style, 'w:pPr', ...path)?.attributes['w:val']).find((value) => value !== undefined);
  const name = (childAt(line[0], 'w:name')?.attributes['w:val'] ?? '').toLowerCase();
  const byName = named.find(([pattern]) => pattern.test(name))?.[1];
  const outline = Number(first('w:outlineLvl') ?? 9);
  const isHeading = byName === undefined && outline < 9;
  return {
    ...plain,
    kind: byName ?? (isHeading ? 'heading' : 'text'),
    level: isHeading ? outline + 1 : 0,
    isRight: /^(right|end)$/.test(first('w:jc') ?? ''),
    numId: first('w:numPr', 'w:numId') ?? null,
  };
}
