/** What must hold of every report as a page: whole, well formed, and a way in for who does not see it. */
import { all, type Element, elementsIn, readXml } from './xml';

/** Elements without an end. */
const empty = /<(meta|img|br|hr|input|link)((?:\s+[\w-]+="[^"]*")*)>/g;
const doctype = '<!DOCTYPE html>\n';
/** Elements that a report has no need of, or that bring in something from elsewhere. */
const refused = /^(script|iframe|object|embed|link|base|form|input|button|video|audio|svg|template)$/;

/** All that is wrong with a page; empty when nothing is. */
export function lintHtml(html: string): string[] {
  if (!html.startsWith(doctype)) return ['no doctype'];
  let page: Element;
  try {
    page = readXml(html.slice(doctype.length).replace(empty, '<$1$2/>').replaceAll('&emsp;', '&#8195;'));
  } catch (error) {
    return [String(error)];
  }
  const found: string[] = [];
  const say = (what: string) => found.push(what);
  head(page, say);
  headings(page, say);
  for (const table of all(page, 'table')) tableRules(table, say);
  for (const list of [...all(page, 'ul'), ...all(page, 'ol')]) listRules(list, say);
  for (const picture of all(page, 'img')) {
    if (!picture.attributes.alt?.trim()) say('a picture without a text');
    if (!picture.attributes.src?.startsWith('data:image/png;base64,')) say('a picture from elsewhere');
  }
  const ids = new Set<string>();
  for (const element of everyElement(page)) {
    if (refused.test(element.name)) say(`an element ${element.name}`);
    const { id, style, href = '', role, tabindex } = element.attributes;
    for (const name of Object.keys(element.attributes)) if (/^on/i.test(name)) say(`a script in ${name}`);
    if (style !== undefined) say('a style of its own');
    if (id !== undefined && ids.has(id)) say(`${id} twice`);
    if (id !== undefined) ids.add(id);
    if (element.name === 'a' && !/^(#\w|https?:\/\/|mailto:)/.test(href)) say(`a link to ${href}`);
    if (element.name === 'a' && !textIn(element).trim()) say('a link without a text');
    if ((role === 'region' || tabindex !== undefined) && !element.attributes['aria-label']?.trim())
      say('a region without a name');
    if (/^(p|li|dd|dt|th|caption|figcaption)$/.test(element.name) && !textIn(element).trim() && !isBlankFact(element))
      say(`an empty ${element.name}`);
  }
  for (const link of all(page, 'a'))
    if (link.attributes.href?.startsWith('#') && !ids.has(link.attributes.href.slice(1)))
      say(`no place ${link.attributes.href}`);
  return found;
}

type Say = (what: string) => void;

/** The text in an element. */
export function textIn(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

/** All elements in and below one. */
function everyElement(element: Element): Element[] {
  return [element, ...elementsIn(element).flatMap(everyElement)];
}

const isBlankFact = ({ name }: Element) => name === 'dd';

function head(page: Element, say: Say): void {
  if (page.name !== 'html' || !/^[a-z]{2}-[A-Z]{2}$/.test(page.attributes.lang ?? '')) say('no language');
  const [title] = all(page, 'title');
  if (!title || !textIn(title).trim()) say('no title');
  const metas = all(page, 'meta').map(({ attributes }) => attributes);
  if (!metas.some(({ charset }) => charset === 'utf-8')) say('no charset');
  if (!metas.some(({ content }) => content?.includes("default-src 'none'"))) say('no policy');
  if (all(page, 'main').length !== 1) say('no one main');
  for (const style of all(page, 'style'))
    if (/url\(|@import|expression/i.test(textIn(style))) say('a style from elsewhere');
}

function headings(page: Element, say: Say): void {
  const levels = everyElement(page).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
  if (levels.filter((level) => level === 1).length !== 1) say(`${levels.filter((l) => l === 1).length} first headings`);
  if (levels[0] !== 1) say('another heading before the first');
  for (const [at, level] of levels.entries())
    if (level > (levels[at - 1] ?? level) + 1) say(`heading ${level} after ${levels[at - 1]}`);
  for (const level of [1, 2, 3, 4, 5, 6])
    for (const heading of all(page, `h${level}`)) if (!textIn(heading).trim()) say('a heading without a text');
}

function tableRules(table: Element, say: Say): void {
  const [caption] = elementsIn(table);
  if (caption?.name !== 'caption' || !textIn(caption).trim()) say('a table without a caption');
  const name = caption ? textIn(caption) : '';
  const heads = all(table, 'thead').flatMap((one) => all(one, 'th'));
  if (heads.length === 0) say(`${name}: no heads`);
  for (const cell of heads) if (cell.attributes.scope !== 'col') say(`${name}: a head of nothing`);
  const rows = all(table, 'tbody').flatMap((one) => all(one, 'tr'));
  if (rows.length === 0) say(`${name}: no rows`);
  for (const row of rows) {
    if (elementsIn(row).length !== heads.length) say(`${name}: a row with another number of cells`);
    for (const cell of all(row, 'th')) if (cell.attributes.scope !== 'row') say(`${name}: a head of nothing`);
  }
  if (everyElement(table).some(({ attributes }) => attributes.colspan ?? attributes.rowspan))
    say(`${name}: merged cells`);
  if (all(table, 'table').length > 1) say(`${name}: a table in a table`);
}

function listRules(list: Element, say: Say): void {
  if (elementsIn(list).length === 0) say('an empty list');
  for (const { name } of elementsIn(list)) if (name !== 'li') say(`${name} in a list`);
}
