/** The template's own chapters, such as a colophon, among the contents of a report. */
import { entriesOf } from './graftContents';
import { childAt, firstOf, type XmlElement } from './readXml';
import { allOf, copyOf, element } from './soundXml';
import type { Template } from './template';
import { styleFinder } from './templateStyles';

/** Adds an entry for each chapter of the template that the contents lack: Word would add it when it updates them. */
export function addEntries(template: Template, body: XmlElement): void {
  const style = styleFinder(template.styles)('Heading 1')?.attributes['w:styleId'];
  const known = new Map(entriesOf(body).map((link) => [link.attributes['w:anchor'] ?? '', link]));
  const holder = [body, ...allOf(body, 'w:sdtContent')].find((one) =>
    one.children.some((child) => known.has(anchorOf(child))),
  );
  if (!style || !holder) return;
  const marks = allOf(body, 'w:bookmarkStart').map(({ attributes }) => attributes);
  let number = Math.max(0, ...marks.map((mark) => Number(mark['w:id']) || 0));
  let name = Math.max(0, ...marks.map((mark) => Number(/^_Toc(\d+)$/.exec(mark['w:name'] ?? '')?.[1] ?? 0)));
  let before: string | null = null;
  // From the last to the first, so that each new entry has the next one to stand before.
  for (const paragraph of allOf(body, 'w:p').reverse()) {
    if (childAt(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] !== style) continue;
    const own = allOf(paragraph, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'] ?? '');
    const there = own.find((one) => known.has(one));
    const text = allOf(paragraph, 'w:t')
      .flatMap(({ children }) => children)
      .join('')
      .trim();
    if (there === undefined && text === '') continue;
    if (there === undefined) {
      number += 1;
      name += 1;
      mark(paragraph, `_Toc${name}`, String(number));
      insertEntry(holder, `_Toc${name}`, text, before);
      known.set(`_Toc${name}`, holder);
    }
    before = there ?? `_Toc${name}`;
  }
}

/** The bookmark that an entry leads to; empty for what is none. */
function anchorOf(child: XmlElement | string): string {
  if (typeof child === 'string' || child.name !== 'w:p') return '';
  return childAt(child, 'w:hyperlink')?.attributes['w:anchor'] ?? '';
}

function mark(paragraph: XmlElement, name: string, id: string): void {
  const at = childAt(paragraph, 'w:pPr') ? 1 : 0;
  paragraph.children.splice(at, 0, element('w:bookmarkStart', { 'w:id': id, 'w:name': name }));
  paragraph.children.push(element('w:bookmarkEnd', { 'w:id': id }));
}

function insertEntry(holder: XmlElement, name: string, text: string, before: string | null): void {
  const entries = holder.children.filter((child): child is XmlElement => anchorOf(child) !== '');
  const next = entries.find((one) => anchorOf(one) === before);
  const like = next ?? entries.at(-1);
  if (!like) return;
  const added = copyOf(like);
  // The field of the contents begins in its first entry, and goes on in those after it.
  const starts = (one: XmlElement | string) =>
    typeof one !== 'string' && one.name === 'w:r' && firstOf(one, 'w:t') === undefined;
  const changed = next && like.children.some(starts) ? like : added;
  changed.children.splice(0, changed.children.length, ...changed.children.filter((one) => !starts(one)));
  const link = childAt(added, 'w:hyperlink');
  if (!link) return;
  link.attributes['w:anchor'] = name;
  for (const code of allOf(link, 'w:instrText')) code.children.splice(0, code.children.length, `PAGEREF ${name} \\h`);
  for (const word of allOf(link, 'w:t').slice(0, 1)) word.children.splice(0, word.children.length, text);
  holder.children.splice(holder.children.indexOf(like) + (next ? 0 : 1), 0, added);
}
