/** A strict reader of XML without document types: throws at the first thing that is not well formed. */

/** An element with its attributes, and what is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const nameStart = /[A-Za-z_:\u00c0-\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that XML forbids are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

/** Reads a part; throws with the place and the reason when it is not well formed. */
export function readXml(source: string): Element {
  const reader = new Reader(source);
  return reader.document();
}

class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  document(): Element {
    const bad = forbidden.exec(this.source);
    if (bad) this.fail('a character that XML forbids', bad.index);
    if (this.source.startsWith('\ufeff')) this.at = 1;
    if (this.source.startsWith('<?xml ', this.at)) this.skipPast('?>');
    this.skipBetween();
    if (this.source[this.at] !== '<') this.fail('text before the root');
    const root = this.element([]);
    this.skipBetween();
    if (this.at < this.source.length) this.fail('something after the root');
    return root;
  }

  private fail(reason: string, at = this.at): never {
    throw new Error(`${reason} at ${at}: ${this.source.slice(Math.max(0, at - 30), at + 30)}`);
  }

  private skipPast(end: string): void {
    const found = this.source.indexOf(end, this.at);
    if (found < 0) this.fail(`no ${end}`);
    this.at = found + end.length;
  }

  private skipBetween(): void {
    for (;;) {
      while (/\s/.test(this.source[this.at] ?? 'x')) this.at++;
      if (!this.source.startsWith('<!--', this.at)) return;
      this.skipPast('-->');
    }
  }

  private name(): string {
    if (!nameStart.test(this.source[this.at] ?? '')) this.fail('no name');
    const start = this.at;
    while (/[\w:.\-\u00b7-\uffff]/.test(this.source[this.at] ?? '')) this.at++;
    return this.source.slice(start, this.at);
  }

  private element(spaces: readonly string[]): Element {
    this.at++;
    const name = this.name();
    const attributes: Record<string, string> = {};
    for (;;) {
      const spaced = /\s/.test(this.source[this.at] ?? '');
      while (/\s/.test(this.source[this.at] ?? 'x')) this.at++;
      if (this.source[this.at] === '/' || this.source[this.at] === '>') break;
      if (!spaced) this.fail('no space before an attribute');
      const attribute = this.name();
      if (attribute in attributes) this.fail(`${attribute} twice`);
      if (this.source[this.at] !== '=') this.fail('no = after an attribute');
      const quote = this.source[this.at + 1];
      if (quote !== '"' && quote !== "'") this.fail('an attribute without quotes');
      const end = this.source.indexOf(quote, this.at + 2);
      if (end < 0) this.fail('an attribute without end');
      const value = this.source.slice(this.at + 2, end);
      if (value.includes('<')) this.fail('< in an attribute');
      attributes[attribute] = this.decoded(value);
      this.at = end + 1;
    }
    const own = Object.keys(attributes).flatMap((a) => (a.startsWith('xmlns:') ? [a.slice(6)] : []));
    const known = own.length > 0 ? [...spaces, ...own] : spaces;
    for (const used of [name, ...Object.keys(attributes)]) {
      const prefix = used.includes(':') ? (used.split(':')[0] ?? '') : '';
      if (prefix && prefix !== 'xmlns' && prefix !== 'xml' && !known.includes(prefix))
        this.fail(`${prefix} not declared`);
    }
    if (this.source[this.at] === '/') {
      if (this.source[this.at + 1] !== '>') this.fail('/ without >');
      this.at += 2;
      return { name, attributes, children: [] };
    }
    this.at++;
    const children = this.content(name, known);
    return { name, attributes, children };
  }

  private content(name: string, spaces: readonly string[]): (Element | string)[] {
    const children: (Element | string)[] = [];
    for (;;) {
      const next = this.source.indexOf('<', this.at);
      if (next < 0) this.fail(`no end of ${name}`);
      if (next > this.at) {
        const text = this.source.slice(this.at, next);
        if (text.includes(']]>')) this.fail(']]> in text');
        children.push(this.decoded(text));
      }
      this.at = next;
      if (this.source.startsWith('<!--', next)) this.skipPast('-->');
      else if (this.source[next + 1] === '/') {
        this.at += 2;
        const ended = this.name();
        if (ended !== name) this.fail(`${ended} ends ${name}`);
        if (this.source[this.at] !== '>') this.fail('an end tag without >');
        this.at++;
        return children;
      } else if (/[!?]/.test(this.source[next + 1] ?? '')) this.fail('a declaration inside the root');
      else children.push(this.element(spaces));
    }
  }

  private decoded(text: string): string {
    return text.replace(/&([^;\s&]*);?/g, (whole, name: string) => {
      const code = /^#x([0-9a-f]+)$/i.exec(name)?.[1];
      const decimal = /^#(\d+)$/.exec(name)?.[1];
      const known = code ? Number.parseInt(code, 16) : decimal ? Number(decimal) : null;
      const value = known === null ? entities[name] : String.fromCodePoint(known);
      if (value === undefined || !whole.endsWith(';')) this.fail(`an unknown entity ${whole}`);
      if (forbidden.test(value)) this.fail(`a forbidden character ${whole}`);
      return value;
    });
  }
}

/** All elements of a name in and below an element, in order. */
export function all(element: Element, name: string): Element[] {
  const found: Element[] = element.name === name ? [element] : [];
  for (const child of element.children) if (typeof child !== 'string') found.push(...all(child, name));
  return found;
}

/** The children that are elements, or those of a name. */
export function elementsIn(element: Element | undefined, name?: string): Element[] {
  return (element?.children ?? []).filter((c): c is Element => typeof c !== 'string' && (!name || c.name === name));
}

/** The element at the end of a path of names; undefined when there is none. */
export function at(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((from, name) => elementsIn(from, name)[0], element);
}

/** The text a reader of a Word part sees: runs, tabs and line ends, without field codes. */
export function textOf(element: Element): string {
  if (element.name === 'w:t') return element.children.filter((c) => typeof c === 'string').join('');
  if (element.name === 'w:tab' && !element.attributes['w:val']) return '\t';
  if (element.name === 'mc:Fallback') return '';
  return elementsIn(element).map(textOf).join('');
}
