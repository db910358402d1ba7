/** Brings what a report refers to into a template: styles by their names, lists, and parts such as charts. */
import { childAt, childrenOf, type XmlElement } from './readXml';
import { allOf, copyOf, element } from './soundXml';
import { documentName, type Template, targetOf } from './template';
import { type Look, recolour } from './templateLook';
import { builtIn, defaultParagraphStyle, styleFinder } from './templateStyles';

const val = (one: XmlElement | undefined) => one?.attributes['w:val'] ?? '';
const idOf = (style: XmlElement | undefined) => style?.attributes['w:styleId'] ?? '';

/** Gives parts of a report the template's styles of the same names; those that it lacks are added from the report. */
export function graftStyles(template: Template, report: Template, roots: readonly XmlElement[], look: Look): void {
  const there = template.styles;
  if (!there) return;
  const find = styleFinder(there);
  const own = new Map(childrenOf(report.styles, 'w:style').map((style) => [idOf(style), style]));
  const ids = new Map<string, string | null>();
  const idFor = (id: string): string | null => {
    const known = ids.get(id);
    if (known !== undefined) return known;
    const style = own.get(id);
    if (!style) return null;
    const type = style.attributes['w:type'];
    const name = val(childAt(style, 'w:name'));
    const same = builtIn(name) ? find(name, type) : undefined;
    const basis = id === 'Normal' ? defaultParagraphStyle(there) : undefined;
    const found = same ?? basis;
    if (found) {
      ids.set(id, idOf(found));
      return idOf(found);
    }
    const added = copyOf(style);
    added.attributes['w:styleId'] = free(id, childrenOf(there, 'w:style').map(idOf));
    ids.set(id, idOf(added));
    adapt(
      added,
      look,
      idFor,
      childrenOf(there, 'w:style').map((one) => val(childAt(one, 'w:name'))),
    );
    there.children.push(added);
    return idOf(added);
  };
  for (const root of roots)
    for (const used of allOf(root, 'w:pStyle', 'w:rStyle', 'w:tblStyle')) {
      const id = idFor(val(used));
      if (id !== null) used.attributes['w:val'] = id;
    }
}

const free = (wanted: string, taken: readonly string[]) => (taken.includes(wanted) ? `Podium${wanted}` : wanted);

/** Makes a style of ours one of the template: in its typeface and colours, and nothing of its margins. */
function adapt(style: XmlElement, look: Look, idFor: (id: string) => string | null, names: readonly string[]): void {
  delete style.attributes['w:default'];
  for (const child of [...childrenOf(style)]) {
    if (child.name === 'w:name' && names.includes(val(child))) child.attributes['w:val'] = `Podium ${val(child)}`;
    if (!/^w:(basedOn|next|link)$/.test(child.name)) continue;
    // What comes next matters only to who types on, and may lead to styles without end.
    const id = child.name === 'w:basedOn' ? idFor(val(child)) : null;
    if (id) child.attributes['w:val'] = id;
    else style.children.splice(style.children.indexOf(child), 1);
  }
  const run = childAt(style, 'w:rPr');
  const fonts = childAt(run, 'w:rFonts');
  if (run && fonts) run.children.splice(run.children.indexOf(fonts), 1);
  const paragraph = childAt(style, 'w:pPr');
  const spacing = childAt(paragraph, 'w:spacing');
  if (paragraph && spacing && !childAt(paragraph, 'w:ind')) {
    const none = element('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' });
    paragraph.children.splice(paragraph.children.indexOf(spacing) + 1, 0, none);
  }
  // Columns are as wide as the page lets them be, so that it is the text that gives way.
  if (/^Table/.test(val(childAt(style, 'w:name'))))
    for (const size of allOf(style, 'w:sz', 'w:szCs'))
      size.attributes['w:val'] = String(Math.floor(Number(val(size)) * look.tableSize));
  recolour(style, look);
}

/** Keeps headings and captions with what they stand above, whatever the template's styles say. */
export function keepTogether(blocks: readonly XmlElement[]): void {
  for (const block of blocks) {
    const properties = childAt(block, 'w:pPr');
    const style = childAt(properties, 'w:pStyle');
    if (!properties || !style || !/^(Heading\d|Caption)$/.test(val(style)) || childAt(properties, 'w:keepNext'))
      continue;
    properties.children.splice(properties.children.indexOf(style) + 1, 0, element('w:keepNext'));
  }
}

/** Adds the lists that parts of a report use to those of the template, under numbers of their own. */
export function graftLists(template: Template, report: Template, roots: readonly XmlElement[], look: Look): void {
  const used = roots.flatMap((root) => allOf(root, 'w:numId'));
  const own = report.related('numbering');
  if (used.length === 0 || !own) return;
  const there = template.related('numbering') ?? addNumbering(template, own);
  const highest = (name: string, key: string) =>
    Math.max(0, ...childrenOf(there, name).map(({ attributes }) => Number(attributes[key]) || 0));
  const numbers = new Map<string, string>();
  for (const reference of used) {
    const from = val(reference);
    if (!numbers.has(from)) {
      const list = childrenOf(own, 'w:num').find(({ attributes }) => attributes['w:numId'] === from);
      const kindId = val(childAt(list, 'w:abstractNumId'));
      const kind = childrenOf(own, 'w:abstractNum').find(({ attributes }) => attributes['w:abstractNumId'] === kindId);
      if (!list || !kind) continue;
      const newKind = String(highest('w:abstractNum', 'w:abstractNumId') + 1);
      const newList = String(highest('w:num', 'w:numId') + 1);
      const kindCopy = copyOf(kind);
      // Attributes of later versions of Word, whose names the template may not know.
      for (const key of Object.keys(kindCopy.attributes)) if (!key.startsWith('w:')) delete kindCopy.attributes[key];
      kindCopy.attributes['w:abstractNumId'] = newKind;
      recolour(kindCopy, look);
      const listCopy = copyOf(list);
      listCopy.attributes['w:numId'] = newList;
      const link = childAt(listCopy, 'w:abstractNumId');
      if (link) link.attributes['w:val'] = newKind;
      insertBefore(there, ['w:num', 'w:numIdMacAtCleanup'], kindCopy);
      insertBefore(there, ['w:numIdMacAtCleanup'], listCopy);
      numbers.set(from, newList);
    }
    reference.attributes['w:val'] = numbers.get(from) ?? from;
  }
}

function addNumbering(template: Template, like: XmlElement): XmlElement {
  const root = element('w:numbering', { ...like.attributes });
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';
  const name = template.freeName('word/numbering.xml');
  template.put(name, root, type);
  template.relate(documentName, 'numbering', name.replace('word/', ''));
  return root;
}

/** Puts an element before the first of the given names, or last. */
export function insertBefore(parent: XmlElement, names: readonly string[], added: XmlElement): void {
  const at = parent.children.findIndex((child) => typeof child !== 'string' && names.includes(child.name));
  parent.children.splice(at < 0 ? parent.children.length : at, 0, added);
}

/** Brings the parts that a report's own parts lead to along, with all that these lead to. */
export function graftParts(template: Template, report: Template, roots: readonly XmlElement[], look: Look): void {
  graftRelations(template, report, { from: documentName, to: documentName, roots, look });
}

interface Move {
  readonly from: string;
  readonly to: string;
  readonly roots: readonly XmlElement[];
  readonly look: Look;
}

function graftRelations(template: Template, report: Template, { from, to, roots, look }: Move): void {
  const relations = new Map(report.relations(from).map((relation) => [relation.attributes.Id, relation]));
  const ids = new Map<string, string>();
  const idFor = (id: string): string => {
    const known = ids.get(id);
    const relation = relations.get(id);
    if (known !== undefined || !relation) return known ?? id;
    const { Type = '', Target = '', TargetMode } = relation.attributes;
    const added =
      TargetMode === 'External'
        ? template.relate(to, Type, Target, { TargetMode })
        : template.relate(to, Type, relativeTo(to, graftPart(template, report, targetOf(from, relation), look)));
    ids.set(id, added);
    return added;
  };
  const walk = (one: XmlElement) => {
    for (const [key, id] of Object.entries(one.attributes)) if (key.startsWith('r:')) one.attributes[key] = idFor(id);
    for (const child of childrenOf(one)) walk(child);
  };
  for (const root of roots) walk(root);
}

function graftPart(template: Template, report: Template, name: string, look: Look): string {
  const newName = template.freeName(name);
  const root = report.part(name);
  const type = report.typeOf(name);
  if (root) {
    const copy = copyOf(root);
    for (const font of allOf(copy, 'a:latin', 'a:ea', 'a:cs')) font.attributes.typeface = look.typeface;
    template.put(newName, copy, type);
    graftRelations(template, report, { from: name, to: newName, roots: [copy], look });
  } else template.put(newName, report.binary(name), type);
  return newName;
}

/** The way from the folder of one part to another. */
function relativeTo(owner: string, name: string): string {
  const [from, to] = [owner.split('/').slice(0, -1), name.split('/')];
  while (from.length > 0 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
}
