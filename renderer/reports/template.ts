/**
 * A document of others that reports are made in: taken apart, and refused when it could do more than look well. Reports
 * are grafted into it by our own hand, and not by the library's patching, because a report is made by many hands of one
 * draft and is put in whole, whichever report it is; and because the library leaves what it does not know without a word.
 */
import { childAt, childrenOf, type XmlElement } from './readXml';
import { allOf, element, removeAll, soundXml, UnsoundXml, xmlBytes } from './soundXml';
import { isCompound, TemplateRefused } from './templateRefusal';

/** The parts of a file by their names. */
export type Parts = Readonly<Record<string, Uint8Array>>;

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Where the document stands in what we make. */
export const documentName = 'word/document.xml';

/** A template while a report is being put in it: its parts, those that are XML as elements that may be changed. */
export class Template {
  private readonly bytes = new Map<string, Uint8Array>();
  private readonly xml = new Map<string, XmlElement>();

  /** Takes parts that were found harmless as a zip. Throws `TemplateRefused`. */
  constructor(parts: Parts) {
    if (!parts['[Content_Types].xml'] || !parts['_rels/.rels'])
      throw new TemplateRefused(parts.mimetype ? 'otherProgram' : 'notWord');
    refuseActive(parts);
    for (const [name, part] of Object.entries(parts)) {
      if (!/\.(xml|rels)$/i.test(name)) this.bytes.set(name, part);
      else this.xml.set(name, elementOf(part));
    }
    this.nameDocument();
    refuseOutside(this);
    if (!this.styles) throw new TemplateRefused('noStyles');
    // What we write into them is written with the usual prefix.
    if (this.texts.some(({ root }) => !/^w:/.test(root.name))) throw new TemplateRefused('notWord');
  }

  /** The names of all parts. */
  get names(): string[] {
    return [...this.xml.keys(), ...this.bytes.keys()];
  }

  /** The part that says what each part is. */
  get types(): XmlElement {
    return this.part('[Content_Types].xml') ?? element('Types');
  }

  /** The document's body. */
  get body(): XmlElement {
    return childAt(this.part(documentName), 'w:body') ?? element('w:body');
  }

  /** The styles, undefined when there are none. */
  get styles(): XmlElement | undefined {
    return this.related('styles');
  }

  /** A part that is XML. */
  part(name: string): XmlElement | undefined {
    return this.xml.get(name);
  }

  /** The part that the document leads to with a kind of relation, if it is XML. */
  related(kind: string): XmlElement | undefined {
    const name = this.nameOf(documentName, kind);
    return name === undefined ? undefined : this.xml.get(name);
  }

  /** The name of the part that a part leads to with a kind of relation. */
  nameOf(owner: string, kind: string): string | undefined {
    const relation = this.relations(owner).find(({ attributes }) => attributes.Type === `${office}/${kind}`);
    return relation && targetOf(owner, relation);
  }

  /** The name of the part that a relation of a part leads to. */
  targetOfId(owner: string, id: string): string | undefined {
    const relation = this.relations(owner).find(({ attributes }) => attributes.Id === id);
    return relation && targetOf(owner, relation);
  }

  /** A part that is no XML; empty when it is not there. */
  binary(name: string): Uint8Array {
    return this.bytes.get(name) ?? new Uint8Array();
  }

  /** What kind of content a part has. */
  typeOf(name: string): string {
    const all = childrenOf(this.types);
    const own = all.find(({ attributes }) => attributes.PartName === `/${name}`);
    const ending = name.split('.').at(-1)?.toLowerCase();
    const usual = all.find(({ attributes }) => attributes.Extension?.toLowerCase() === ending);
    return (own ?? usual)?.attributes.ContentType ?? 'application/octet-stream';
  }

  /** All parts that hold running text: the document, heads, feet and notes. */
  get texts(): { readonly name: string; readonly root: XmlElement }[] {
    const kinds = ['header', 'footer', 'footnotes', 'endnotes'].map((kind) => `${office}/${kind}`);
    const names = this.relations(documentName)
      .filter(({ attributes }) => kinds.includes(attributes.Type ?? ''))
      .map((relation) => targetOf(documentName, relation));
    return [...new Set([documentName, ...names])].flatMap((name) => {
      const root = this.xml.get(name);
      return root ? [{ name, root }] : [];
    });
  }

  /** The relations of a part. */
  relations(owner: string): XmlElement[] {
    return childrenOf(this.xml.get(relationsName(owner)), 'Relationship');
  }

  /** Adds a relation of a part; returns its id. */
  relate(owner: string, kind: string, target: string, attributes: Record<string, string> = {}): string {
    const name = relationsName(owner);
    const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
    const all = this.xml.get(name) ?? element('Relationships', { xmlns: namespace });
    this.xml.set(name, all);
    const taken = new Set(childrenOf(all).map((one) => one.attributes.Id));
    let number = 1;
    while (taken.has(`rIdPodium${number}`)) number += 1;
    const Id = `rIdPodium${number}`;
    const Type = kind.includes(':') ? kind : `${office}/${kind}`;
    all.children.push(element('Relationship', { Id, Type, Target: target, ...attributes }));
    return Id;
  }

  /** Takes relations away, with the parts that they lead to. */
  unrelate(owner: string, fits: (relation: XmlElement) => boolean): void {
    const all = this.xml.get(relationsName(owner));
    for (const relation of childrenOf(all).filter(fits)) {
      all?.children.splice(all.children.indexOf(relation), 1);
      if (relation.attributes.TargetMode !== 'External') this.drop(targetOf(owner, relation));
    }
  }

  /** A name like the given one that no part has yet. */
  freeName(like: string): string {
    const taken = new Set(this.names.map((name) => name.toLowerCase()));
    if (!taken.has(like.toLowerCase())) return like;
    const [, before = '', after = ''] = /^(.*?)\d*(\.[^.]+)$/.exec(like) ?? [];
    let number = 1;
    while (taken.has(`${before}${number}${after}`.toLowerCase())) number += 1;
    return `${before}${number}${after}`;
  }

  /** Adds or replaces a part. */
  put(name: string, part: XmlElement | Uint8Array, contentType: string): void {
    if (part instanceof Uint8Array) this.bytes.set(name, part);
    else this.xml.set(name, part);
    this.type(name, contentType);
  }

  /** Takes a part away. */
  drop(name: string): void {
    this.xml.delete(name);
    this.bytes.delete(name);
    this.xml.delete(relationsName(name));
    const { children } = this.types;
    const at = children.findIndex((one) => typeof one !== 'string' && one.attributes.PartName === `/${name}`);
    if (at >= 0) children.splice(at, 1);
  }

  /** The parts as they are now; always in the same order. */
  parts(): Record<string, Uint8Array> {
    const first = '[Content_Types].xml';
    const all: Record<string, Uint8Array> = { [first]: xmlBytes(this.types) };
    for (const [name, root] of this.xml) all[name] = xmlBytes(root);
    for (const [name, bytes] of this.bytes) all[name] = bytes;
    return all;
  }

  /** What a reader of the library's kind is given: elements, and what is none. */
  get read(): { readonly xml: ReadonlyMap<string, XmlElement>; readonly bytes: ReadonlyMap<string, Uint8Array> } {
    return { xml: this.xml, bytes: this.bytes };
  }

  private type(name: string, contentType: string): void {
    const known = childrenOf(this.types).find(({ attributes }) => attributes.PartName === `/${name}`);
    if (known) known.attributes.ContentType = contentType;
    else this.types.children.push(element('Override', { PartName: `/${name}`, ContentType: contentType }));
  }

  /** Finds the document, gives it the name that it usually has, and makes it a document when it was a template. */
  private nameDocument(): void {
    const relation = this.relations('').find(({ attributes }) => (attributes.Type ?? '').endsWith('/officeDocument'));
    if (relation?.attributes.Type?.startsWith('http://purl.oclc.org/')) throw new TemplateRefused('strict');
    const name = relation && targetOf('', relation);
    const root = name && this.xml.get(name);
    if (!relation || !root || !/^word\/[^/]+$/.test(name)) throw new TemplateRefused('notWord');
    if (root.attributes['xmlns:w']?.startsWith('http://purl.oclc.org/')) throw new TemplateRefused('strict');
    if (root.name !== 'w:document' || root.attributes['xmlns:w'] !== wordNamespace)
      throw new TemplateRefused('notWord');
    const body = childAt(root, 'w:body');
    if (!body) throw new TemplateRefused('damaged');
    removeAll(body, isExplanation);
    const relations = this.xml.get(relationsName(name));
    this.drop(name);
    this.put(documentName, root, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml');
    if (relations) this.xml.set(relationsName(documentName), relations);
    relation.attributes.Target = documentName;
  }
}

/** The style of paragraphs that explain a template to who makes it, and are in no report. */
export const explanationStyle = 'PodiumUitleg';
const isExplanation = (one: XmlElement) =>
  one.name === 'w:p' && childAt(one, 'w:pPr', 'w:pStyle')?.attributes['w:val'] === explanationStyle;

const relationsName = (owner: string) => owner.replace(/([^/]*)$/, '_rels/$1.rels');

/** The name of the part that a relation leads to. */
export function targetOf(owner: string, { attributes }: XmlElement): string {
  const target = attributes.Target ?? '';
  if (target.startsWith('/')) return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Refuses parts that could run, and objects of other programs, of which none can tell what is in them. */
export function refuseActive(parts: Parts): void {
  const types = allOf(elementOf(parts['[Content_Types].xml'] ?? new Uint8Array()), 'Override', 'Default');
  const isTyped = (kind: RegExp) => types.some(({ attributes }) => kind.test(attributes.ContentType ?? ''));
  const isNamed = Object.keys(parts).some((name) => /vbaProject|vbaData|(^|\/)activeX\//i.test(name));
  if (isNamed || isTyped(/macroEnabled|vbaProject|vbaData|activeX/i)) throw new TemplateRefused('macros');
  if (isTyped(/oleObject/i) || Object.values(parts).some(isCompound)) throw new TemplateRefused('packed');
}

function elementOf(part: Uint8Array): XmlElement {
  try {
    return soundXml(part);
  } catch (error) {
    throw error instanceof UnsoundXml ? new TemplateRefused('damaged', error) : error;
  }
}

/** What a template may lead to outside itself: links, which do nothing of their own accord, and what we take away. */
const harmless = /\/(hyperlink|attachedTemplate|mailMergeSource|mailMergeHeaderSource|recipientData)$/;

function refuseOutside(template: Template): void {
  for (const name of template.names.filter((one) => one.endsWith('.rels')))
    for (const { attributes } of childrenOf(template.part(name)))
      if (attributes.TargetMode === 'External' && !harmless.test(attributes.Type ?? ''))
        throw new TemplateRefused('outside');
}
