/** Reads the XML of a Word document's parts; a worker has no reader of its own. */

/** An element with its attributes, and what is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

const token = /<!--.*?-->|<\?.*?\?>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gs;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root of a well-formed part; throws when there is none. */
export function readXml(source: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  let at = 0;
  for (const match of source.matchAll(token)) {
    const [whole, closing, name, inside = ''] = match;
    const parent = open.at(-1);
    if (parent && match.index > at && open.length > 1) parent.children.push(decoded(source.slice(at, match.index)));
    at = match.index + whole.length;
    if (name === undefined) continue;
    if (closing) {
      open.pop();
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const [, key = '', double, quoted] of inside.matchAll(attribute))
      attributes[key] = decoded(double ?? quoted ?? '');
    const element: XmlElement = { name, attributes, children: [] };
    parent?.children.push(element);
    if (!inside.endsWith('/')) open.push(element);
  }
  const root = top.children.find((child) => typeof child !== 'string');
  if (!root || typeof root === 'string' || open.length !== 1) throw new Error('No whole XML.');
  return root;
}

/** The elements right under one, or those of a name. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const children = element?.children ?? [];
  return children.filter((child): child is XmlElement => typeof child !== 'string' && (!name || child.name === name));
}

/** The element at the end of a path of names, if it is there. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((from, name) => childrenOf(from, name)[0], element);
}

/** The first element of a name in and below one, in order. */
export function firstOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!element || element.name === name) return element;
  for (const child of childrenOf(element)) {
    const found = firstOf(child, name);
    if (found) return found;
  }
  return undefined;
}
