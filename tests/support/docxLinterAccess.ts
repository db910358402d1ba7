/** The rules that make a document readable for everyone: language, headings, tables, pictures, contrast. */
import type { OpenedDocx, Say } from './docxLinter';
import { headingsOf } from './docxLinterText';
import { all, at, type Element, elementsIn, textOf } from './xml';

const value = (element: Element | undefined) => element?.attributes['w:val'] ?? '';
const part = 'word/document.xml';

/** Checks what screen readers and people with other eyes need. */
export function accessRules(docx: OpenedDocx, say: Say): void {
  const [body, styles] = [docx.xml.get(part), docx.xml.get('word/styles.xml')];
  if (!body || !styles) return;
  properties(docx, styles, say);
  headings(body, styles, say);
  blanks(body, say);
  drawings(docx, body, say);
  for (const [index, table] of all(body, 'w:tbl').entries()) tableRules(table, index + 1, say);
  contrast(docx, say);
  if (all(body, 'w:sectPr').length === 0) say('page', part, 'no page');
  if (value(at(keepNextOf(styles, 'Caption'))) === 'false')
    say('captions', 'word/styles.xml', 'captions may stand alone');
}

function keepNextOf(styles: Element, id: string): Element | undefined {
  const style = all(styles, 'w:style').find((s) => s.attributes['w:styleId'] === id);
  return at(style, 'w:pPr', 'w:keepNext');
}

function properties(docx: OpenedDocx, styles: Element, say: Say): void {
  const core = docx.xml.get('docProps/core.xml');
  const text = (name: string) => (core ? (all(core, name)[0]?.children.join('') ?? '') : '');
  if (!text('dc:title').trim()) say('title', 'docProps/core.xml', 'none');
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(text('dc:language'))) say('language', 'docProps/core.xml', 'none');
  for (const name of ['dc:creator', 'cp:lastModifiedBy'])
    if (!text(name).trim() || text(name) === 'Un-named') say('author', 'docProps/core.xml', `no ${name}`);
  const language = text('dc:language');
  const byDefault = at(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang');
  if (value(byDefault) !== language) say('language', 'word/styles.xml', `text in ${value(byDefault)}`);
  const settings = docx.xml.get('word/settings.xml');
  if (value(at(settings, 'w:themeFontLang')) !== language) say('language', 'word/settings.xml', 'no theme language');
  for (const [name, root] of docx.xml) {
    if (!/^word\/charts\/chart\d+\.xml$/.test(name)) continue;
    const spoken = [...all(root, 'c:lang').map((l) => l.attributes.val), ...languagesIn(root)];
    for (const one of spoken) if (one !== language) say('language', name, `a chart in ${one}`);
  }
}

function languagesIn(element: Element): string[] {
  const own = element.attributes.lang ? [element.attributes.lang] : [];
  return [...own, ...elementsIn(element).flatMap(languagesIn)];
}

function headings(body: Element, styles: Element, say: Say): void {
  let previous = 0;
  for (const { level, text } of headingsOf(body)) {
    if (!text.trim()) say('headings', part, 'one without text');
    if (level > previous + 1) say('headings', part, `from ${previous} to ${level}: ${text}`);
    previous = level;
    const style = all(styles, 'w:style').find((s) => s.attributes['w:styleId'] === `Heading${level}`);
    if (value(at(style, 'w:pPr', 'w:outlineLvl')) !== String(level - 1))
      say('headings', 'word/styles.xml', `Heading${level} has no level`);
  }
  if (previous === 0) say('headings', part, 'none at all');
}

function blanks(body: Element, say: Say): void {
  const inCells = new Set(all(body, 'w:tc').flatMap((cell) => elementsIn(cell, 'w:p')));
  for (const paragraph of all(body, 'w:p')) {
    if (inCells.has(paragraph) || textOf(paragraph).trim()) continue;
    const holds = ['w:drawing', 'w:fldChar', 'w:sectPr'].some((name) => all(paragraph, name).length > 0);
    // A line to write on.
    if (all(paragraph, 'w:tab').some(({ attributes }) => attributes['w:leader'])) continue;
    if (!holds) say('blanks', part, 'a paragraph without anything');
  }
}

function drawings(docx: OpenedDocx, body: Element, say: Say): void {
  const ids = new Set<string>();
  for (const drawing of all(body, 'w:drawing')) {
    const words = all(drawing, 'wp:docPr')[0]?.attributes ?? {};
    if (!(words.descr ?? '').trim()) say('alternatives', part, `drawing ${words.id} has no description`);
    if (ids.has(words.id ?? '')) say('alternatives', part, `drawing ${words.id} twice`);
    ids.add(words.id ?? '');
  }
  const charts = docx.names.filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
  for (const name of charts) {
    const root = docx.xml.get(name);
    if (root && all(root, 'c:externalData').length === 0) say('charts', name, 'no workbook to edit');
  }
}

function tableRules(table: Element, number: number, say: Say): void {
  const wrong = (what: string) => say('tables', part, `table ${number}: ${what}`);
  const rows = elementsIn(table, 'w:tr');
  const properties = at(table, 'w:tblPr');
  for (const name of ['w:tblCaption', 'w:tblDescription']) if (!value(at(properties, name)).trim()) wrong(`no ${name}`);
  if (!/^[0-9A-F]{4}$/.test(value(at(properties, 'w:tblLook')))) wrong('no look');
  const head = rows[0];
  if (!head || !at(head, 'w:trPr', 'w:tblHeader')) wrong('no head that repeats');
  for (const cell of elementsIn(head, 'w:tc')) if (!textOf(cell).trim()) wrong('a head without text');
  const columns = elementsIn(at(table, 'w:tblGrid'), 'w:gridCol').length;
  for (const row of rows) {
    if (!at(row, 'w:trPr', 'w:cantSplit')) wrong('a row that may break');
    if (elementsIn(row, 'w:tc').length !== columns) wrong('a row with another number of cells');
  }
  if (all(table, 'w:gridSpan').length + all(table, 'w:vMerge').length > 0) wrong('merged cells');
  if (all(table, 'w:tbl').length > 1) wrong('a table in a table');
  if (rows.length < 2) wrong('no rows');
}

/** The contrast of two colours as WCAG counts it, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const light = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => {
      const channel = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const isColour = (text: string | undefined): text is string => /^[0-9A-Fa-f]{6}$/.test(text ?? '');

/** Every colour of text on every ground that is used: more than occurs, and simple. */
function contrast({ xml }: OpenedDocx, say: Say): void {
  const grounds = new Set(['FFFFFF']);
  const texts = new Map<string, string>();
  for (const [name, root] of xml) {
    if (!name.startsWith('word/') || name.startsWith('word/theme')) continue;
    for (const shade of all(root, 'w:shd'))
      if (isColour(shade.attributes['w:fill'])) grounds.add(shade.attributes['w:fill']);
    for (const color of all(root, 'w:color')) if (isColour(value(color))) texts.set(value(color), name);
    if (name.startsWith('word/charts/chart')) chartContrast(name, root, say);
  }
  for (const [text, name] of texts)
    for (const ground of grounds)
      if (contrastOf(text, ground) < 4.5)
        say('contrast', name, `${text} on ${ground}: ${contrastOf(text, ground).toFixed(1)}`);
}

/** Labels stand on their own bar. */
function chartContrast(name: string, chart: Element, say: Say): void {
  for (const series of all(chart, 'c:ser')) {
    const fill = all(at(series, 'c:spPr') ?? series, 'a:srgbClr')[0]?.attributes.val;
    const labels = at(series, 'c:dLbls', 'c:txPr');
    const text = labels ? all(labels, 'a:srgbClr')[0]?.attributes.val : undefined;
    if (isColour(fill) && isColour(text) && contrastOf(fill, text) < 4.5) say('contrast', name, `${text} on ${fill}`);
  }
}
