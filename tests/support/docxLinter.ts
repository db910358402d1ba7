/** What must hold of every report, whatever its words: the package here, the document in the files beside this one. */
import { crc32 } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { accessRules } from './docxLinterAccess';
import { textRules } from './docxLinterText';
import { all, type Element, readXml } from './xml';

/** Something wrong in a document: the rule that says so, the part, and what. */
export interface Finding {
  readonly rule: string;
  readonly part: string;
  readonly what: string;
}

/** A document taken apart: the parts that are XML as elements, and the names of all. */
export interface OpenedDocx {
  readonly names: readonly string[];
  readonly xml: ReadonlyMap<string, Element>;
}

/** Says something is wrong. */
export type Say = (rule: string, part: string, what: string) => void;

/** All that is wrong with a Word document; empty when nothing is. */
export function lintDocx(bytes: Uint8Array): Finding[] {
  const findings: Finding[] = [];
  const say: Say = (rule, part, what) => findings.push({ rule, part, what });
  let parts: Record<string, Uint8Array>;
  try {
    parts = checkedZip(bytes, say);
  } catch (error) {
    say('zip', '', String(error));
    return findings;
  }
  const xml = new Map<string, Element>();
  for (const [name, part] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    try {
      xml.set(name, readXml(new TextDecoder('utf-8', { fatal: true }).decode(part)));
    } catch (error) {
      say('wellFormed', name, String(error));
    }
  }
  const docx = { names: Object.keys(parts), xml };
  contentTypes(docx, say);
  relations(docx, say);
  if (xml.has('word/document.xml') && xml.has('word/styles.xml')) {
    textRules(docx, say);
    accessRules(docx, say);
  } else say('parts', 'word', 'no document or no styles');
  return findings;
}

/** The parts, each with the length and checksum that the directory tells. */
function checkedZip(bytes: Uint8Array, say: Say): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = new Set<string>();
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) say('zip', '', 'no end of directory at the end');
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    const length = view.getUint16(offset + 28, true);
    const name = strFromU8(bytes.subarray(offset + 46, offset + 46 + length));
    const part = parts[name];
    if (names.has(name)) say('zip', name, 'twice');
    names.add(name);
    if (/^\/|\\|\.\./.test(name)) say('zip', name, 'a path that leads out');
    if (part && crc32(part) !== view.getUint32(offset + 16, true)) say('zip', name, 'another checksum');
    offset += 46 + length + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  if (count !== Object.keys(parts).length) say('zip', '', 'another number of parts');
  return parts;
}

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function contentTypes({ names, xml }: OpenedDocx, say: Say): void {
  const part = '[Content_Types].xml';
  const types = xml.get(part);
  if (!types) {
    say('contentTypes', part, 'missing');
    return;
  }
  const defaults = new Set(all(types, 'Default').map((d) => d.attributes.Extension));
  const overrides = new Map(all(types, 'Override').map((o) => [o.attributes.PartName ?? '', o.attributes.ContentType]));
  for (const name of overrides.keys())
    if (!names.includes(name.slice(1))) say('contentTypes', part, `${name} is not there`);
  for (const name of names)
    if (name !== part && !overrides.has(`/${name}`) && !defaults.has(name.split('.').at(-1)))
      say('contentTypes', part, `nothing for ${name}`);
  if (overrides.get('/word/document.xml') !== mainType) say('contentTypes', part, 'the document is no document');
}

function relations({ names, xml }: OpenedDocx, say: Say): void {
  const reached = new Set(['[Content_Types].xml']);
  for (const [name, rels] of xml) {
    const [, folder = '', owner = ''] = /^(.*?)_rels\/(.*)\.rels$/.exec(name) ?? [];
    if (!name.endsWith('.rels')) continue;
    reached.add(name);
    if (owner && !names.includes(folder + owner)) say('relations', name, 'its part is not there');
    const ids = new Set<string>();
    for (const { attributes } of all(rels, 'Relationship')) {
      if (ids.has(attributes.Id ?? '')) say('relations', name, `${attributes.Id} twice`);
      ids.add(attributes.Id ?? '');
      if (attributes.TargetMode === 'External') continue;
      const target = resolved(folder, attributes.Target ?? '');
      reached.add(target);
      if (!names.includes(target)) say('relations', name, `${target} is not there`);
    }
    const source = xml.get(folder + owner);
    for (const id of source ? usedIds(source) : [])
      if (!ids.has(id)) say('relations', folder + owner, `${id} leads nowhere`);
  }
  for (const name of names) if (!reached.has(name)) say('relations', name, 'nothing leads to it');
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) step === '..' ? path.pop() : path.push(step);
  return path.join('/');
}

function usedIds(element: Element): string[] {
  const own = Object.entries(element.attributes).flatMap(([name, value]) => (name.startsWith('r:') ? [value] : []));
  return [...own, ...element.children.flatMap((c) => (typeof c === 'string' ? [] : usedIds(c)))];
}
