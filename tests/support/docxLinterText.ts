/** The rules of a document that Word must open without a word: styles, numberings, fields, anchors. */
import type { OpenedDocx, Say } from './docxLinter';
import { all, at, type Element, elementsIn, textOf } from './xml';

const value = (element: Element | undefined) => element?.attributes['w:val'] ?? '';
const wordParts = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

/** Checks all that refers to something, and all that is filled in by fields. */
export function textRules(docx: OpenedDocx, say: Say): void {
  const styles = docx.xml.get('word/styles.xml');
  const styleIds = new Set(styles ? all(styles, 'w:style').map((s) => s.attributes['w:styleId'] ?? '') : []);
  if (styles) styleLinks(styles, styleIds, say);
  for (const [part, root] of docx.xml) {
    if (!wordParts.test(part)) continue;
    for (const kind of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
      for (const used of all(root, kind))
        if (!styleIds.has(value(used))) say('styles', part, `no style ${value(used)}`);
    numberings(docx, part, root, say);
    fields(part, root, say);
  }
  const settings = docx.xml.get('word/settings.xml');
  if (settings && all(settings, 'w:updateFields').length > 0) say('questions', 'word/settings.xml', 'updateFields');
  const body = docx.xml.get('word/document.xml');
  if (!body) return;
  anchors(body, say);
  contents(body, say);
  captions(body, say);
}

function styleLinks(styles: Element, ids: ReadonlySet<string>, say: Say): void {
  for (const style of all(styles, 'w:style')) {
    for (const link of ['w:basedOn', 'w:next', 'w:link']) {
      const to = at(style, link);
      // What docx writes of its own accord may name a style of Word's that is not written: Word then takes its own.
      if (to && !ids.has(value(to)) && link === 'w:basedOn') say('styles', 'word/styles.xml', `no style ${value(to)}`);
    }
  }
}

function numberings(docx: OpenedDocx, part: string, root: Element, say: Say): void {
  const list = docx.xml.get('word/numbering.xml');
  const kinds = new Set(list ? all(list, 'w:abstractNum').map((n) => n.attributes['w:abstractNumId']) : []);
  const numbers = new Map(
    list ? all(list, 'w:num').map((n) => [n.attributes['w:numId'], value(at(n, 'w:abstractNumId'))]) : [],
  );
  for (const used of all(root, 'w:numId')) {
    const kind = numbers.get(value(used));
    if (kind === undefined || !kinds.has(kind)) say('numbering', part, `no numbering ${value(used)}`);
  }
  for (const paragraph of all(root, 'w:p'))
    if (/^\s*([-•*–]|\d+[.)])\s/.test(textOf(paragraph)) && all(paragraph, 'w:numPr').length === 0)
      if (!isCell(root, paragraph)) say('lists', part, `typed, not a list: ${textOf(paragraph).slice(0, 40)}`);
}

function isCell(root: Element, paragraph: Element): boolean {
  return all(root, 'w:tc').some((cell) => elementsIn(cell, 'w:p').includes(paragraph));
}

/** Fields that Word fills in again whenever it lays out a page, whatever stands in them. */
const alwaysFilled = /^\s*(PAGE|NUMPAGES)\b/;

function fields(part: string, root: Element, say: Say): void {
  for (const name of ['w:fldChar', 'w:fldSimple'])
    for (const field of all(root, name))
      if (field.attributes['w:dirty'] && !/^(0|false|off)$/.test(field.attributes['w:dirty']))
        say('questions', part, 'a dirty field');
  for (const field of all(root, 'w:fldSimple'))
    if (!textOf(field).trim()) say('fields', part, `not filled: ${field.attributes['w:instr']}`);
  const open: { code: string; result: string; inResult: boolean }[] = [];
  const walk = (element: Element): void => {
    const kind = element.name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined;
    const last = open.at(-1);
    if (kind === 'begin') open.push({ code: '', result: '', inResult: false });
    else if (kind === 'separate' && last) last.inResult = true;
    else if (kind === 'end') {
      if (!last) say('fields', part, 'an end without a begin');
      else if (!last.result.trim() && !alwaysFilled.test(last.code)) say('fields', part, `not filled: ${last.code}`);
      open.pop();
      const outer = open.at(-1);
      if (last && outer?.inResult) outer.result += last.result;
    } else if (element.name === 'w:instrText' && last) last.code += element.children.join('');
    else if (element.name === 'w:t' && last?.inResult) last.result += textOf(element);
    for (const child of elementsIn(element)) walk(child);
  };
  walk(root);
  if (open.length > 0) say('fields', part, `not closed: ${open.at(-1)?.code}`);
}

function anchors(body: Element, say: Say): void {
  const part = 'word/document.xml';
  const starts = all(body, 'w:bookmarkStart');
  const ends = new Set(all(body, 'w:bookmarkEnd').map((b) => b.attributes['w:id']));
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const { attributes } of starts) {
    const [name, id] = [attributes['w:name'] ?? '', attributes['w:id'] ?? ''];
    if (names.has(name) || ids.has(id)) say('anchors', part, `bookmark ${name} twice`);
    if (!ends.has(id)) say('anchors', part, `bookmark ${name} has no end`);
    names.add(name);
    ids.add(id);
  }
  const links = all(body, 'w:hyperlink');
  for (const link of links) {
    const to = link.attributes['w:anchor'];
    if (to && !names.has(to)) say('anchors', part, `no bookmark ${to}`);
    if (!textOf(link).trim()) say('links', part, `a link without text to ${to}`);
    if (/^(hier|klik hier|here|https?:\S+)$/i.test(textOf(link).trim())) say('links', part, 'a link that says nothing');
  }
  for (const code of all(body, 'w:instrText')) {
    const to = /\b(?:PAGEREF|REF)\s+(\S+)/.exec(code.children.join(''))?.[1];
    if (to && !names.has(to)) say('anchors', part, `no bookmark ${to}`);
  }
}

/** The headings of a document, by level from 1. */
export function headingsOf(body: Element): { readonly level: number; readonly text: string }[] {
  return all(body, 'w:p').flatMap((paragraph) => {
    const style = value(at(paragraph, 'w:pPr', 'w:pStyle'));
    const level = /^Heading(\d)$/.exec(style)?.[1];
    return level ? [{ level: Number(level), text: textOf(paragraph) }] : [];
  });
}

/** Up to so many chapters a document needs no contents. */
const mostWithoutContents = 6;

function contents(body: Element, say: Say): void {
  const part = 'word/document.xml';
  const entries = all(body, 'w:p').filter((p) => /^TOC\d$/.test(value(at(p, 'w:pPr', 'w:pStyle'))));
  const codes = all(body, 'w:instrText').map((c) => c.children.join(''));
  const deepest = Number(/TOC .*"1-(\d)"/.exec(codes.find((c) => /^\s*TOC/.test(c)) ?? '')?.[1] ?? 0);
  const chapters = headingsOf(body).filter((h) => h.level === 1).length;
  // Whoever leafs through a paper of a few pages needs no contents.
  if (deepest === 0 && chapters > mostWithoutContents) say('contents', part, 'no contents');
  const headings = headingsOf(body).filter((h) => h.level <= deepest);
  if (entries.length !== headings.length)
    say('contents', part, `${entries.length} entries, ${headings.length} headings`);
  let previous = 1;
  for (const [index, entry] of entries.entries()) {
    const [, title, page] = /^(.*)\t(\d+)$/.exec(textOf(entry).trim()) ?? [];
    if (title === undefined) say('contents', part, `no page number: ${textOf(entry)}`);
    else if (title !== headings[index]?.text) say('contents', part, `${title} is not ${headings[index]?.text}`);
    if (Number(page) < previous) say('contents', part, `${title} goes back to page ${page}`);
    previous = Number(page ?? previous);
  }
}

function captions(body: Element, say: Say): void {
  const part = 'word/document.xml';
  const counts = new Map<string, number>();
  for (const caption of all(body, 'w:p').filter((p) => value(at(p, 'w:pPr', 'w:pStyle')) === 'Caption')) {
    const code = all(caption, 'w:instrText').map((c) => c.children.join(''));
    const label = /\bSEQ (\S+)/.exec(code.join(' '))?.[1] ?? '';
    const set = /\\r (\d+)/.exec(code.join(' '))?.[1];
    const next = set === undefined ? (counts.get(label) ?? 0) + 1 : Number(set);
    counts.set(label, next);
    if (!label) say('captions', part, `no field in ${textOf(caption)}`);
    else if (!textOf(caption).startsWith(`${label} ${next}. `))
      say('captions', part, `${label} ${next} is ${textOf(caption)}`);
  }
  const blocks = elementsIn(at(body, 'w:body'));
  for (const [index, block] of blocks.entries()) {
    const drawn = block.name === 'w:p' && all(block, 'w:drawing').length > 0;
    if (block.name !== 'w:tbl' && !drawn) continue;
    const before = blocks[index - 1];
    if (!before || value(at(before, 'w:pPr', 'w:pStyle')) !== 'Caption')
      say('captions', part, `block ${index} has none`);
    else if (!/^\S+ \d+\. \S/.test(textOf(before))) say('captions', part, `no number: ${textOf(before)}`);
  }
}
