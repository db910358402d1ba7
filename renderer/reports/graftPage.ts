/** The page of a template, and how what was made for another page is made to fit on it. Lengths in twips. */
import { childAt, childrenOf, type XmlElement } from './readXml';
import { allOf, copyOf, element } from './soundXml';

const numberOf = (one: XmlElement | undefined, key: string) => Number(one?.attributes[key] ?? 0) || 0;

/** Whether a section lies. */
export function isLying(section: XmlElement | undefined): boolean {
  const size = childAt(section, 'w:pgSz');
  return numberOf(size, 'w:w') > numberOf(size, 'w:h');
}

const a4 = { short: 11_906, long: 16_838, slack: 60 } as const;

/** Whether a section is a page of A4, standing or lying. */
export function isA4(section: XmlElement | undefined): boolean {
  const size = childAt(section, 'w:pgSz');
  const [short = 0, long = 0] = [numberOf(size, 'w:w'), numberOf(size, 'w:h')].sort((a, b) => a - b);
  return Math.abs(short - a4.short) < a4.slack && Math.abs(long - a4.long) < a4.slack;
}

/** The width of a section's text; of one of its columns where it has more. */
export function textWidth(section: XmlElement | undefined): number {
  const [size, margin, columns] = ['w:pgSz', 'w:pgMar', 'w:cols'].map((name) => childAt(section, name));
  const whole =
    numberOf(size, 'w:w') - numberOf(margin, 'w:left') - numberOf(margin, 'w:right') - numberOf(margin, 'w:gutter');
  const count = Math.max(1, numberOf(columns, 'w:num'));
  return Math.round((whole - (count - 1) * numberOf(columns, 'w:space')) / count);
}

/** All sections of a body, in order. */
export function sectionsOf(body: XmlElement): XmlElement[] {
  return allOf(body, 'w:sectPr');
}

/** The section that a child of a body stands in; one like the given is added when the body has none. */
export function sectionAt(body: XmlElement, at: number, like: XmlElement): XmlElement {
  for (const child of body.children.slice(at)) {
    if (typeof child === 'string') continue;
    const section = child.name === 'w:sectPr' ? child : allOf(child, 'w:sectPr')[0];
    if (section) return section;
  }
  const added = withoutReferences(copyOf(like));
  body.children.push(added);
  return added;
}

function withoutReferences(section: XmlElement): XmlElement {
  const kept = childrenOf(section).filter(({ name }) => !/Reference$/.test(name));
  section.children.splice(0, section.children.length, ...kept);
  return section;
}

/**
 * Lays the page of a section down for what was made lying, with margins at its sides that leave it the room it had.
 * What stands before it keeps standing, in a section of its own that ends with the paragraph before.
 */
export function layDown(body: XmlElement, at: number, section: XmlElement, like: XmlElement): void {
  const start =
    1 +
    body.children.findLastIndex(
      (child, n) => n < at && typeof child !== 'string' && allOf(child, 'w:sectPr').length > 0,
    );
  if (at > start) {
    const before = copyOf(section);
    const last = body.children[at - 1];
    if (last !== undefined && typeof last !== 'string' && last.name === 'w:p') propertiesOf(last).children.push(before);
    else body.children.splice(at, 0, element('w:p', {}, [element('w:pPr', {}, [before])]));
    remove(section, ['w:titlePg', 'w:pgNumType', 'w:type']);
  }
  const size = childAt(section, 'w:pgSz');
  if (size) {
    const { 'w:w': width = '', 'w:h': height = '' } = size.attributes;
    Object.assign(size.attributes, { 'w:w': height, 'w:h': width, 'w:orient': 'landscape' });
  }
  const [margin, own] = [section, like].map((one) => childAt(one, 'w:pgMar'));
  for (const side of ['w:left', 'w:right'])
    if (margin) margin.attributes[side] = String(Math.min(numberOf(margin, side), numberOf(own, side)));
}

function remove(parent: XmlElement, names: readonly string[]): void {
  const kept = parent.children.filter((child) => typeof child === 'string' || !names.includes(child.name));
  parent.children.splice(0, parent.children.length, ...kept);
}

/** The properties of a paragraph, added when it has none. */
export function propertiesOf(paragraph: XmlElement): XmlElement {
  const known = childAt(paragraph, 'w:pPr');
  if (known) return known;
  const added = element('w:pPr');
  paragraph.children.unshift(added);
  return added;
}

/** Makes tables, stops at the right edge and drawings of one width of text fit another. */
export function fitWidth(root: XmlElement, from: number, to: number): void {
  const factor = to / from;
  const scale = (one: XmlElement, key: string) => {
    one.attributes[key] = String(Math.floor(numberOf(one, key) * factor));
  };
  for (const one of allOf(root, 'w:tblW', 'w:tcW')) if (one.attributes['w:type'] === 'dxa') scale(one, 'w:w');
  for (const one of allOf(root, 'w:gridCol')) scale(one, 'w:w');
  // At the edge itself, or a twip beside it by rounding.
  for (const stop of allOf(root, 'w:tab'))
    if (stop.attributes['w:val'] === 'right' && Math.abs(numberOf(stop, 'w:pos') - from) < 20)
      stop.attributes['w:pos'] = String(to);
  for (const drawing of allOf(root, 'w:drawing')) shrink(drawing, to);
}

/** English metric units in a twip. */
const emu = 635;

function shrink(drawing: XmlElement, width: number): void {
  const extent = allOf(drawing, 'wp:extent')[0];
  const factor = (width * emu) / Math.max(1, numberOf(extent, 'cx'));
  if (factor >= 1) return;
  for (const one of allOf(drawing, 'wp:extent', 'a:ext'))
    for (const key of ['cx', 'cy'])
      if (one.attributes[key] !== undefined) one.attributes[key] = String(Math.floor(numberOf(one, key) * factor));
}
