/** XML of others: read only when all of it is sound, and written again. */
import { readXml, type XmlElement } from './readXml';

/** XML that Word would not open either. */
export class UnsoundXml extends Error {
  constructor(reason: string) {
    super(`Unsound XML: ${reason}.`);
    this.name = 'UnsoundXml';
  }
}

/** Deeper than any document; who goes deeper wants to break whoever reads it. */
const deepest = 300;
const inside = /^[^\s/>"'<=]+(?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?$/;
const looseAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML forbids are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** A part of a document as its root element. Throws `UnsoundXml`. */
export function soundXml(part: Uint8Array): XmlElement {
  const source = textOf(part);
  if (forbidden.test(source)) throw new UnsoundXml('a forbidden character');
  if (looseAmpersand.test(source)) throw new UnsoundXml('a loose ampersand');
  checkTags(source);
  return readXml(source);
}

function textOf(part: Uint8Array): string {
  const [first, second] = part;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(part);
  } catch {
    throw new UnsoundXml('another encoding');
  }
}

/** Goes through all tags once, in time that grows with the length alone. */
function checkTags(source: string): void {
  const open: string[] = [];
  const declared = new Set(['xml', 'xmlns']);
  const used = new Set<string>();
  let roots = 0;
  let at = source.indexOf('<');
  while (at >= 0) {
    if (source.startsWith('<?', at)) at = past(source, '?>', at);
    else if (source.startsWith('<!--', at)) at = past(source, '-->', at);
    // Neither document types, which can make a little into a lot, nor unparsed sections are part of the format.
    else if (source.startsWith('<!', at)) throw new UnsoundXml('a declaration');
    else {
      const end = tagEnd(source, at);
      const tag = source.slice(at + 1, end);
      if (tag.startsWith('/')) {
        if (open.pop() !== tag.slice(1).trimEnd()) throw new UnsoundXml('an end without its begin');
      } else {
        if (!inside.test(tag)) throw new UnsoundXml('a tag');
        const name = /^[^\s/]+/.exec(tag)?.[0] ?? '';
        if (open.length === 0) roots += 1;
        prefixes(tag, name, declared, used);
        if (!tag.endsWith('/')) open.push(name);
        if (open.length > deepest) throw new UnsoundXml('too deep');
      }
      at = end + 1;
    }
    at = source.indexOf('<', at);
  }
  if (open.length > 0 || roots !== 1) throw new UnsoundXml('no whole document');
  for (const prefix of used) if (!declared.has(prefix)) throw new UnsoundXml('an undeclared prefix');
}

function past(source: string, end: string, from: number): number {
  const found = source.indexOf(end, from);
  if (found < 0) throw new UnsoundXml('no end');
  return found + end.length;
}

/** Where a tag ends; a `>` in the value of an attribute does not end it. */
function tagEnd(source: string, from: number): number {
  for (let at = from + 1; at < source.length; at++) {
    const sign = source[at];
    if (sign === '>') return at;
    if (sign !== '"' && sign !== "'") continue;
    at = source.indexOf(sign, at + 1);
    if (at < 0) break;
  }
  throw new UnsoundXml('a tag without end');
}

function prefixes(tag: string, name: string, declared: Set<string>, used: Set<string>): void {
  const note = (word: string) => {
    const [prefix, local] = word.split(':');
    if (local === undefined || prefix === undefined) return;
    if (prefix === 'xmlns') declared.add(local);
    else used.add(prefix);
  };
  note(name);
  for (const [, attribute = ''] of tag.matchAll(/\s([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)) note(attribute);
}

const inText: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const inValue: Readonly<Record<string, string>> = { ...inText, '"': '&quot;', '\t': '&#9;', '\n': '&#10;' };

/** An element with all that is in it, as XML. */
function xmlText({ name, attributes, children }: XmlElement): string {
  const values = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${value.replace(/[&<>"\t\n\r]/g, (sign) => inValue[sign] ?? sign)}"`,
  );
  if (children.length === 0) return `<${name}${values.join('')}/>`;
  const content = children.map((child) =>
    typeof child === 'string' ? child.replace(/[&<>\r]/g, (sign) => inText[sign] ?? sign) : xmlText(child),
  );
  return `<${name}${values.join('')}>${content.join('')}</${name}>`;
}

/** A whole part, with its declaration, as bytes. */
export function xmlBytes(root: XmlElement): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xmlText(root)}`);
}

/** A new element. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** A copy that shares nothing with the original. */
export function copyOf({ name, attributes, children }: XmlElement): XmlElement {
  return element(
    name,
    { ...attributes },
    children.map((child) => (typeof child === 'string' ? child : copyOf(child))),
  );
}

/** All elements of the given names in and below one, in order. */
export function allOf(root: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (one: XmlElement) => {
    if (names.includes(one.name)) found.push(one);
    for (const child of one.children) if (typeof child !== 'string') walk(child);
  };
  walk(root);
  return found;
}

/** Takes every element that fits out from below one; true when there was any. */
export function removeAll(root: XmlElement, fits: (one: XmlElement) => boolean): boolean {
  let any = false;
  for (let at = root.children.length - 1; at >= 0; at--) {
    const child = root.children[at];
    if (child === undefined || typeof child === 'string') continue;
    if (fits(child)) {
      root.children.splice(at, 1);
      any = true;
    } else any = removeAll(child, fits) || any;
  }
  return any;
}
