/** What stands at the head and foot of a template's pages, with what a report must say there. */

import { sectionsOf } from './graftPage';
import { childAt, childrenOf, type XmlElement } from './readXml';
import { copyOf, element } from './soundXml';
import { documentName, type Template } from './template';

type Kind = 'default' | 'first' | 'even';
type Margin = 'header' | 'footer';

const isOn = (mark: XmlElement | undefined) =>
  mark !== undefined && !/^(0|false|off)$/.test(mark.attributes['w:val'] ?? '');

/** Puts paragraphs at the head of every page, whatever kinds of pages there are: no page may be without them. */
export function markHeads(template: Template, marking: readonly XmlElement[], like: XmlElement): void {
  const even = isOn(childAt(template.related('settings'), 'w:evenAndOddHeaders'));
  const marked = new Set<string>();
  const inherited = new Set<Kind>();
  for (const section of sectionsOf(template.body)) {
    const kinds: Kind[] = ['default'];
    if (isOn(childAt(section, 'w:titlePg'))) kinds.push('first');
    if (even) kinds.push('even');
    for (const kind of kinds) {
      const name = partOf(template, section, 'header', kind);
      if (name === undefined && inherited.has(kind)) continue;
      inherited.add(kind);
      if (name !== undefined && marked.has(name)) continue;
      const part = name ?? addMargin(template, section, { margin: 'header', kind, like });
      marked.add(part);
      template.part(part)?.children.unshift(...marking.map(copyOf));
    }
  }
}

/** Puts our own foot on the pages of a template that has none. */
export function addFoot(template: Template, foot: XmlElement): void {
  const [first, ...others] = sectionsOf(template.body);
  const has = (section: XmlElement) => childrenOf(section, 'w:footerReference').length > 0;
  if (!first || has(first) || others.some(has)) return;
  const name = addMargin(template, first, { margin: 'footer', kind: 'default', like: foot });
  template.part(name)?.children.push(...childrenOf(foot));
}

function partOf(template: Template, section: XmlElement, margin: Margin, kind: Kind): string | undefined {
  const reference = childrenOf(section, `w:${margin}Reference`).find(
    ({ attributes }) => (attributes['w:type'] ?? 'default') === kind,
  );
  return reference && template.targetOfId(documentName, reference.attributes['r:id'] ?? '');
}

interface NewMargin {
  readonly margin: Margin;
  readonly kind: Kind;
  /** The root of a head or foot, for the names that it declares. */
  readonly like: XmlElement;
}

function addMargin(template: Template, section: XmlElement, { margin, kind, like }: NewMargin): string {
  const name = template.freeName(`word/${margin}1.xml`);
  const root = element(margin === 'header' ? 'w:hdr' : 'w:ftr', { ...like.attributes });
  template.put(name, root, `application/vnd.openxmlformats-officedocument.wordprocessingml.${margin}+xml`);
  const id = template.relate(documentName, margin, name.replace('word/', ''));
  section.children.unshift(element(`w:${margin}Reference`, { 'w:type': kind, 'r:id': id }));
  return name;
}
