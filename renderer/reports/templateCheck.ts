import { numberedLevel } from './graftContents';
import { type PlaceholderName, placeholderNames, placeholdersIn } from './placeholders';
import { childAt, type XmlElement } from './readXml';
import { allOf } from './soundXml';
import { documentName, type Parts, Template } from './template';
import { placeOf } from './templatePlace';
import { defaultParagraphStyle, type ReportStyle, reportStyles, styleFinder } from './templateStyles';

/** What is good to know of a template beside its placeholders and styles. */
export type TemplateNotice =
  /** Comments, or changes that were tracked: they go along in every report. */
  | 'comments'
  /** There is nothing at the foot of its pages: ours goes there. */
  | 'noFoot'
  /** There is no page number at the foot or head. */
  | 'noNumber'
  /** Its contents are filled by Podium. */
  | 'contents'
  /** It is a document that is finished already, such as last year's report: all of it goes along in every report. */
  | 'wholeText'
  /** Headings have numbers of its own. */
  | 'numbered'
  | 'landscape';

/** What was found in a template that can be used. */
export interface TemplateFindings {
  readonly found: readonly PlaceholderName[];
  readonly missing: readonly PlaceholderName[];
  /** As they stand there; they stay in every report. */
  readonly unknown: readonly string[];
  readonly half: readonly string[];
  /** Where the report goes: the place that is meant for it, or the end. */
  readonly place: 'found' | 'atEnd' | 'notInText' | 'twice';
  readonly styles: readonly { readonly style: ReportStyle; readonly name: string | null }[];
  readonly notices: readonly TemplateNotice[];
}

/** Looks at a template. Throws `TemplateRefused` for what can't be used at all. */
export function templateFindings(parts: Parts): TemplateFindings {
  const template = new Template(parts);
  const all = template.texts.map(({ root }) => placeholdersIn(root));
  const names = new Set(all.flatMap(({ known }) => known.map(({ name }) => name)));
  const places = all.flatMap(({ known }) => known).filter(({ name }) => name === 'inhoud').length;
  const inText = placeOf(template.body) !== null;
  const find = styleFinder(template.styles);
  const nameOf = (style: ReportStyle) => {
    const found = find(style) ?? (style === 'Normal' ? defaultParagraphStyle(template.styles) : undefined);
    return childAt(found, 'w:name')?.attributes['w:val'] ?? null;
  };
  return {
    found: placeholderNames.filter((name) => names.has(name)),
    missing: placeholderNames.filter((name) => !names.has(name)),
    unknown: [...new Set(all.flatMap(({ unknown }) => unknown))],
    half: [...new Set(all.flatMap(({ half }) => half))],
    place: places === 0 ? 'atEnd' : !inText ? 'notInText' : places > 1 ? 'twice' : 'found',
    styles: reportStyles.map((style) => ({ style, name: nameOf(style) })),
    notices: noticesOf(template, { isPlaceless: places === 0 }),
  };
}

/** More paragraphs than a title page, a foreword and a colophon have together. */
const muchText = 40;

function noticesOf(template: Template, { isPlaceless }: { readonly isPlaceless: boolean }): TemplateNotice[] {
  const { body, texts } = template;
  const margins = texts.filter(({ name }) => /header|footer/i.test(name));
  const codes = margins.flatMap(({ root }) => allOf(root, 'w:instrText', 'w:fldSimple'));
  const isNumber = (code: XmlElement) => /\bPAGE\b/i.test(code.attributes['w:instr'] ?? code.children.join(''));
  const hasFoot = allOf(body, 'w:footerReference').length > 0;
  const [size] = allOf(body, 'w:pgSz').slice(-1);
  const isLying = Number(size?.attributes['w:w'] ?? 0) > Number(size?.attributes['w:h'] ?? 1);
  const marks = allOf(template.part(documentName) ?? body, 'w:ins', 'w:del', 'w:commentReference');
  const contents = allOf(body, 'w:instrText').some((code) => /^\s*TOC\b/.test(code.children.join('')));
  const notices: readonly (readonly [TemplateNotice, boolean])[] = [
    ['comments', marks.length > 0],
    ['noFoot', !hasFoot],
    ['noNumber', hasFoot && !codes.some(isNumber)],
    ['wholeText', isPlaceless && allOf(body, 'w:p').length > muchText],
    ['contents', contents],
    ['numbered', numberedLevel(template) !== undefined],
    ['landscape', isLying],
  ];
  return notices.filter(([, holds]) => holds).map(([notice]) => notice);
}
