/**
 * A finished report in the municipality's own document: what the document says and how it looks stays, what the report
 * says goes into it. One way for all reports, as it takes their very bytes.
 */
import { unzipSync } from 'fflate';
import type { Progress } from './annualReport';
import { zipped } from './finish';
import { keepCaptionNumbers } from './graftCaptions';
import { moveContents, numberEntries, numberPages } from './graftContents';
import { addEntries } from './graftEntries';
import { addFoot, markHeads } from './graftMargins';
import { fitWidth, isA4, isLying, layDown, propertiesOf, sectionAt, sectionsOf, textWidth } from './graftPage';
import { graftLists, graftParts, graftStyles, keepTogether } from './graftStyles';
import { fitColumns } from './graftTables';
import { finishHouse } from './houseFinish';
import {
  fillParagraph,
  isOnlyEmpty,
  nothingKnown,
  type PlaceholderName,
  type PlaceholderValues,
  placeholdersIn,
} from './placeholders';
import { childAt, childrenOf, type XmlElement } from './readXml';
import { type ReportTitle, titleOf } from './reportTitle';
import { allOf } from './soundXml';
import { steps } from './steps';
import { documentName, type Parts, Template } from './template';
import { lookOf, recolour } from './templateLook';
import { placeOf } from './templatePlace';

/** What a report in a house style needs beside its own bytes and the template. */
export interface HouseOptions {
  /** The language of the text, such as `nl-NL`. */
  readonly language: string;
  /** What stands in the places of the template, of a report with this title. */
  readonly values: (title: ReportTitle) => PlaceholderValues;
  /** What facts are called on a title page that the template says already, such as "Kenmerk". */
  readonly facts: Readonly<Partial<Record<PlaceholderName, string>>>;
  /** False leaves the page numbers of the contents out. True when not given. */
  readonly pageNumbers?: boolean;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/**
 * The report in a template; null for one on pages of its own size, which no template fits. The same input always gives
 * the same bytes. Throws `TemplateRefused`, and the signal's reason when it is aborted.
 */
export async function inHouseStyle(
  report: Uint8Array,
  parts: Parts,
  options: HouseOptions,
): Promise<Uint8Array | null> {
  const step = steps(options.progress, options.signal);
  await step(0);
  const own = new Template(unzipSync(report));
  const sections = sectionsOf(own.body);
  const [ownSection] = sections;
  if (!ownSection || sections.length > 1 || !isA4(ownSection)) return null;
  await step(0.1);
  const template = new Template(parts);
  const { body } = template;
  await step(0.2);
  const blocks = childrenOf(own.body).filter(({ name }) => name !== 'w:sectPr');
  const place = placeOf(body);
  const names = new Set(placeholdersIn(body).known.map(({ name }) => name));
  leaveTitle(blocks, names, options.facts);
  fill(template, place, options.values(titleOf(own)));

  const margins = own.texts.filter(({ name }) => name !== documentName);
  const heads = margins.filter(({ root }) => root.name === 'w:hdr').map(({ root }) => root);
  const foot = margins.find(({ root }) => root.name === 'w:ftr')?.root;
  const look = lookOf(template);
  // Looked at by the report's own names, before these become the template's.
  keepTogether(blocks);
  const moved = moveContents(body, blocks, 'TOCHeading');
  const ours = moved ? [...blocks, moved] : blocks;
  graftStyles(template, own, [...ours, ...margins.map(({ root }) => root)], look);
  graftLists(template, own, ours, look);
  graftParts(template, own, ours, look);
  countOn(template, ours);
  declareNames(template, own);
  for (const block of ours) recolour(block, look);
  await step(0.35);

  const at = placeBlocks(body, place, blocks, ownSection);
  const section = sectionAt(body, at, ownSection);
  if (isLying(ownSection) && !isLying(section)) layDown(body, at, section, ownSection);
  const width = textWidth(section);
  for (const block of ours) {
    fitWidth(block, textWidth(ownSection), width);
    if (block.name === 'w:tbl') fitColumns(block, look);
  }
  if (foot) {
    fitWidth(foot, textWidth(ownSection), width);
    addFoot(template, foot);
  }
  const [head] = heads;
  if (head) markHeads(template, childrenOf(head), head);
  keepCaptionNumbers(body);
  addEntries(template, body);
  numberEntries(template, body);
  finishHouse(template, own, options.language);
  await step(0.5);
  if (options.pageNumbers !== false) await numberPages(template, body);
  await step(0.95);
  const bytes = zipped(template.parts());
  await step(1);
  return bytes;
}

/** Leaves out of a report's title page what the template's own says. */
function leaveTitle(blocks: XmlElement[], names: ReadonlySet<PlaceholderName>, facts: HouseOptions['facts']): void {
  const said = [...names].flatMap((name) => facts[name] ?? []);
  const styleOf = (block: XmlElement) => childAt(block, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? '';
  let at = 0;
  for (let block = blocks[0]; block && /^(Title|Subtitle|Fact)$/.test(styleOf(block)); block = blocks[at]) {
    const word = childrenOf(block, 'w:r')[0];
    const label = word
      ? allOf(word, 'w:t')
          .flatMap(({ children }) => children)
          .join('')
      : '';
    const isSaid = styleOf(block) === 'Fact' ? said.includes(label) : names.has('titel');
    const isSubtitle = styleOf(block) === 'Subtitle' && names.has('ondertitel');
    if (isSaid || isSubtitle) blocks.splice(at, 1);
    else at += 1;
  }
}

/** Fills what the template asks for, before the report is in it: braces that someone typed are not filled. */
function fill(template: Template, place: XmlElement | null, values: PlaceholderValues): void {
  const { body } = template;
  for (const { root } of template.texts)
    for (const paragraph of allOf(root, 'w:p')) {
      const isLoose = body.children.includes(paragraph) && paragraph !== place;
      if (isLoose && isOnlyEmpty(paragraph, values)) body.children.splice(body.children.indexOf(paragraph), 1);
      else fillParagraph(paragraph, values, root.name === 'w:document' ? nothingKnown : '');
    }
  // A control bound to a property would be filled from that property again.
  for (const { root } of template.texts)
    for (const control of allOf(root, 'w:sdtPr')) {
      const kept = control.children.filter(
        (one) => typeof one === 'string' || !/^w:(dataBinding|showingPlcHdr)$/.test(one.name),
      );
      control.children.splice(0, control.children.length, ...kept);
    }
}

/** Puts the report in its place, or at the end; returns where it begins among the children of the body. */
function placeBlocks(
  body: XmlElement,
  place: XmlElement | null,
  blocks: readonly XmlElement[],
  like: XmlElement,
): number {
  if (!place) {
    const end = body.children.findIndex((child) => typeof child !== 'string' && child.name === 'w:sectPr');
    const at = end < 0 ? body.children.length : end;
    body.children.splice(at, 0, ...blocks);
    if (end < 0) sectionAt(body, at, like);
    return at;
  }
  const at = body.children.indexOf(place);
  const bears = allOf(place, 'w:drawing', 'w:pict', 'w:br', 'w:sectPr').length > 0;
  const hasText = allOf(place, 'w:t').some(({ children }) => children.join('').trim() !== '');
  const section = childAt(place, 'w:pPr', 'w:sectPr');
  if (section && !hasText) {
    // The paragraph that ends a section is the last of the report instead of an empty one.
    const last = blocks.at(-1);
    body.children.splice(at, 1, ...blocks);
    if (last?.name === 'w:p') propertiesOf(last).children.push(section);
    else body.children.splice(at + blocks.length, 0, place);
    return at;
  }
  const [first] = blocks;
  const breaks = childAt(place, 'w:pPr', 'w:pageBreakBefore');
  if (breaks && !hasText && !bears && first?.name === 'w:p') {
    const properties = propertiesOf(first);
    const style = childAt(properties, 'w:pStyle');
    const keeps = properties.children.findLastIndex((one) => typeof one !== 'string' && /^w:keep/.test(one.name));
    properties.children.splice(Math.max(keeps, style ? properties.children.indexOf(style) : -1) + 1, 0, breaks);
  }
  body.children.splice(at + (hasText || bears ? 1 : 0), hasText || bears ? 0 : 1, ...blocks);
  return hasText || bears ? at + 1 : at;
}

/** Gives bookmarks and drawings of a report numbers that go on from those of the template. */
function countOn(template: Template, roots: readonly XmlElement[]): void {
  const all = template.texts.map(({ root }) => root);
  const highest = (name: string, key: string) =>
    Math.max(0, ...all.flatMap((root) => allOf(root, name)).map(({ attributes }) => Number(attributes[key]) || 0));
  const marks = all.flatMap((root) => allOf(root, 'w:bookmarkStart'));
  const named = Math.max(
    0,
    ...marks.map(({ attributes }) => Number(/^_Toc(\d+)$/.exec(attributes['w:name'] ?? '')?.[1] ?? 0)),
  );
  const [bookmarks, drawings] = [highest('w:bookmarkStart', 'w:id'), highest('wp:docPr', 'id')];
  const renamed = (text: string) => text.replace(/_Toc(\d+)/g, (_, number: string) => `_Toc${Number(number) + named}`);
  for (const root of roots) {
    for (const { attributes } of allOf(root, 'w:bookmarkStart', 'w:bookmarkEnd')) {
      attributes['w:id'] = String(Number(attributes['w:id']) + bookmarks);
      if (attributes['w:name'] !== undefined) attributes['w:name'] = renamed(attributes['w:name']);
    }
    for (const { attributes } of allOf(root, 'w:hyperlink'))
      if (attributes['w:anchor'] !== undefined) attributes['w:anchor'] = renamed(attributes['w:anchor']);
    for (const { children } of allOf(root, 'w:instrText'))
      children.splice(0, children.length, ...children.map((one) => (typeof one === 'string' ? renamed(one) : one)));
    for (const { attributes } of allOf(root, 'wp:docPr')) attributes.id = String(Number(attributes.id) + drawings);
  }
}

/** Declares the names that a report's parts are written with, where the template does not. */
function declareNames(template: Template, own: Template): void {
  const [there, ours] = [template.part(documentName), own.part(documentName)];
  for (const [key, value] of Object.entries(ours?.attributes ?? {}))
    if (there && key.startsWith('xmlns:')) there.attributes[key] ??= value;
}
