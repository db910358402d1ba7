/**
 * What the Word library leaves open, settled after packing: languages, pictures of charts, and every time and id that would make two files from the same records differ.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Instant } from '../domain/time';
import { withHeldTexts } from './heldTogether';
import { type ProperNames, withNames } from './properNames';

/** What a finished report needs beside its parts. */
export interface Finishing {
  /** The language of the text, such as `nl-NL`. */
  readonly language: string;
  /** Written as the moment the document was made and changed. */
  readonly now: Instant;
  /** For each chart in order, the same as a PNG; null where there is none. */
  readonly pictures: readonly (Uint8Array | null)[];
  /** The names in its text, which no spelling checker knows; none when not given. */
  readonly names?: ProperNames;
}

type Parts = Record<string, Uint8Array>;

/** The packed document with all that settled; the same input always gives the same bytes, in every time zone. */
export function finish(packed: Uint8Array, finishing: Finishing): Uint8Array {
  const parts: Parts = unzipSync(packed);
  const { names } = finishing;
  const named = (xml: string) => (names ? withNames(xml, names) : xml);
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  fixRelationIds(parts);
  edit('docProps/core.xml', (xml) => withProperties(xml, finishing));
  edit('word/settings.xml', (xml) => xml.replace('</w:compat>', `</w:compat>${themeLanguage(finishing.language)}`));
  edit('word/styles.xml', (xml) => withStyles(xml, finishing.language));
  edit('word/document.xml', (xml) => withHeldTexts(countedIds(named(plainFields(xml)))));
  addPictures(parts, finishing.pictures);
  for (const name of Object.keys(parts)) {
    if (/^word\/footer\d*\.xml$/.test(name)) edit(name, (xml) => named(plainFields(xml)));
    if (/^word\/charts\/[^/]+\.xml$/.test(name)) edit(name, (xml) => withChartLanguage(xml, finishing.language));
    const part = parts[name];
    if (part && name.endsWith('.xlsx')) parts[name] = zipped(unzipSync(part));
  }
  return zipped(parts);
}

/** Zips parts with the first moment a zip can hold. It is local time there: built from parts, it is the same everywhere. */
export function zipped(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...parts }, { level: 6, mtime: new Date(1980, 0, 1) });
}

const relations = /^(.*?)_rels\/([^/]+)\.rels$/;

/** Gives relations with a thrown id a counted one. */
function fixRelationIds(parts: Parts): void {
  for (const [name, bytes] of Object.entries(parts)) {
    const [, folder, owner] = relations.exec(name) ?? [];
    if (folder === undefined || owner === undefined) continue;
    const source = parts[folder + owner];
    let [rels, xml] = [strFromU8(bytes), source ? strFromU8(source) : ''];
    let next = 100;
    for (const [, id] of [...rels.matchAll(/ Id="([^"]+)"/g)]) {
      if (!id || /^rId\d{1,3}$/.test(id)) continue;
      const counted = `rId${next++}`;
      rels = rels.replace(` Id="${id}"`, ` Id="${counted}"`);
      xml = xml.replaceAll(`"${id}"`, `"${counted}"`);
    }
    if (next === 100) continue;
    parts[name] = strToU8(rels);
    if (source) parts[folder + owner] = strToU8(xml);
  }
}

/**
 * Writes fields the way Word itself does, in runs of their own: some readers show nothing of a field that is one
 * element, or whose result shares a run with its mark.
 */
function plainFields(xml: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const pieces = /<w:fldChar [^>]*\/>|<w:instrText[ >].*?<\/w:instrText>|<w:t[ >].*?<\/w:t>|<w:tab\/>/gs;
  return xml
    .replace(
      /<w:fldSimple w:instr="([^"]*)"[^>]*>(.*?)<\/w:fldSimple>/gs,
      (_, code: string, result: string) =>
        `${mark('begin')}<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`,
    )
    .replace(/<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?((?:(?!<\/w:r>).)*)<\/w:r>/gs, (whole, look, content) => {
      if (!String(content).includes('<w:fldChar ')) return whole;
      const found = [...String(content).matchAll(pieces)].map(([piece]) => piece);
      // Anything that is not known here stays as it is.
      if (found.join('') !== content) return whole;
      return found.map((piece) => `<w:r>${look ?? ''}${piece}</w:r>`).join('');
    });
}

/** Counts bookmarks and drawings from 1: the library goes on counting from the document it made before. */
function countedIds(xml: string): string {
  const counted = new Map<string, number>();
  let drawings = 0;
  for (const [, id = ''] of xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)) counted.set(id, counted.size + 1);
  const renumber = (whole: string, before: string, id: string) => (counted.has(id) ? before + counted.get(id) : whole);
  return (
    xml
      // In the code of a field only: someone may have typed the same words.
      .replace(/((?:w:name="|w:anchor="|<w:instrText[^>]*>PAGEREF )_Toc)(\d+)/g, renumber)
      .replace(/(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/g, renumber)
      .replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${++drawings}"`)
  );
}

function withProperties(xml: string, { language, now }: Finishing): string {
  const moment = `${new Date(now).toISOString().slice(0, 19)}Z`;
  return xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${moment}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language>$&`);
}

const language = (code: string) => `<w:lang w:val="${code}" w:eastAsia="${code}" w:bidi="ar-SA"/>`;
const themeLanguage = (code: string) => `<w:themeFontLang w:val="${code}"/>`;

/** The style that other character styles are based on, which the library refers to and does not write. */
const characterStyle =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

function withStyles(xml: string, code: string): string {
  return (
    xml
      // No page begins or ends with one line of a paragraph.
      .replace('<w:pPrDefault><w:pPr>', '$&<w:widowControl/>')
      .replace('</w:rPr></w:rPrDefault>', `${language(code)}$&`)
      .replace('</w:docDefaults>', `$&${xml.includes('"DefaultParagraphFont">') ? '' : characterStyle}`)
  );
}

function withChartLanguage(xml: string, code: string): string {
  return xml.replace(/<c:lang val="[^"]*"\/>/, `<c:lang val="${code}"/>`).replace(/ lang="en-US"/g, ` lang="${code}"`);
}

/**
 * Puts a picture beside each chart, for readers that don't draw charts. Word, which does, takes the first of the two
 * because it knows the namespace that is asked for.
 */
function addPictures(parts: Parts, pictures: readonly (Uint8Array | null)[]): void {
  const [body, rels] = [parts['word/document.xml'], parts['word/_rels/document.xml.rels']];
  if (!body || !rels || pictures.every((picture) => picture === null)) return;
  let [at, added] = [0, ''];
  const xml = strFromU8(body).replace(/<w:drawing>.*?<\/w:drawing>/gs, (drawing) => {
    const picture = pictures[at++];
    if (!picture) return drawing;
    const id = `rId${500 + at}`;
    parts[`word/media/chart${at}.png`] = picture;
    added += `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/chart${at}.png"/>`;
    const choice = `<mc:Choice Requires="wps">${drawing}</mc:Choice>`;
    return `<mc:AlternateContent>${choice}<mc:Fallback>${pictureOf(drawing, id, 500 + at)}</mc:Fallback></mc:AlternateContent>`;
  });
  parts['word/document.xml'] = strToU8(xml);
  parts['word/_rels/document.xml.rels'] = strToU8(strFromU8(rels).replace('</Relationships>', `${added}$&`));
}

/** The drawing of a chart with a picture in place of the chart, of the same size and with the same words. */
function pictureOf(drawing: string, relation: string, id: number): string {
  const [, cx = '0', cy = '0'] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(drawing) ?? [];
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  const picture =
    `<pic:pic xmlns:pic="${uri}"><pic:nvPicPr><pic:cNvPr id="${id}" name="chart"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>';
  return drawing
    .replace(/<wp:docPr id="\d+"/, `<wp:docPr id="${id}"`)
    .replace(/<a:graphicData .*<\/a:graphicData>/s, `<a:graphicData uri="${uri}">${picture}</a:graphicData>`);
}
