/** Templates as municipalities make them: put together from parts, as Word and other programs write them. */
import { deflateSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const drawing =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph with a text, in a style. */
export const p = (text: string, style = '', more = '') =>
  `<w:p>${style || more ? `<w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>` : ''}${run(text)}</w:p>`;
/** A run with a text. */
export const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

interface StyleParts {
  readonly id: string;
  readonly name: string;
  readonly level?: number;
  readonly color?: string;
  readonly size?: number;
  readonly more?: string;
  readonly aliases?: string;
}

const style = ({ id, name, level, color, size = 22, more = '', aliases }: StyleParts) =>
  `<w:style w:type="paragraph" w:styleId="${id}"${/^(Standaard|Normal)$/.test(id) ? ' w:default="1"' : ''}>` +
  `<w:name w:val="${name}"/>${aliases ? `<w:aliases w:val="${aliases}"/>` : ''}` +
  `${/^(Standaard|Normal)$/.test(id) ? '' : `<w:basedOn w:val="${id.startsWith('Kop') || id === 'Titel' || id === 'Bijschrift' || id.startsWith('Inhopg') ? 'Standaard' : 'Normal'}"/>`}<w:qFormat/>` +
  `<w:pPr>${level === undefined ? '' : '<w:keepNext/>'}${more}<w:spacing w:before="${level === undefined ? 0 : 240}" w:after="120"/>` +
  `${level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`}</w:pPr>` +
  `<w:rPr>${color ? `<w:b/><w:color w:val="${color}"/>` : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`;

const styles = (all: readonly StyleParts[], font: string) =>
  `${head}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>` +
  '<w:sz w:val="22"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>' +
  `${all.map(style).join('')}</w:styles>`;

const red = '8A1538';
const dutchStyles: readonly StyleParts[] = [
  { id: 'Standaard', name: 'Normal' },
  { id: 'Titel', name: 'Title', color: red, size: 60 },
  { id: 'Kop1', name: 'heading 1', level: 0, color: red, size: 36 },
  { id: 'Kop2', name: 'heading 2', level: 1, color: red, size: 28 },
  { id: 'Kop3', name: 'heading 3', level: 2, color: red, size: 24 },
  { id: 'Bijschrift', name: 'caption', color: red, size: 18 },
  { id: 'Inhopg1', name: 'toc 1' },
];
const englishStyles: readonly StyleParts[] = [
  { id: 'Normal', name: 'Normal' },
  { id: 'Heading1', name: 'heading 1', level: 0, color: '1F3864', size: 32 },
  { id: 'Heading2', name: 'heading 2', level: 1, color: '1F3864', size: 26 },
];

/** A logo: a small square of one colour. */
const logo = (() => {
  const crc = (bytes: Uint8Array) => {
    let sum = 0xffffffff;
    for (const byte of bytes) {
      sum ^= byte;
      for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    }
    return (sum ^ 0xffffffff) >>> 0;
  };
  const chunk = (name: string, data: Uint8Array) => {
    const body = new Uint8Array([...strToU8(name), ...data]);
    const [length, sum] = [data.length, crc(body)].map((n) => [24, 16, 8, 0].map((shift) => (n >>> shift) & 255));
    return [...(length ?? []), ...body, ...(sum ?? [])];
  };
  const pixels = new Uint8Array(Array.from({ length: 8 }, () => [0, ...Array(8).fill([138, 21, 56]).flat()]).flat());
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', new Uint8Array([0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0])),
    ...chunk('IDAT', new Uint8Array(deflateSync(pixels))),
    ...chunk('IEND', new Uint8Array()),
  ]);
})();

const picture = (id: string) =>
  '<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="540000" cy="540000"/>' +
  '<wp:docPr id="7" name="Logo" descr="Logo van de gemeente"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  `<pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
  '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="540000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

const section = ({ lying = false, references = '', titlePage = false } = {}) =>
  `<w:sectPr>${references}<w:pgSz ${lying ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"'}/>` +
  `<w:pgMar w:top="1985" w:right="1134" w:bottom="1418" w:left="1985" w:header="567" w:footer="567" w:gutter="0"/>${titlePage ? '<w:titlePg/>' : ''}</w:sectPr>`;

/** What a template is made of. */
export interface TemplateParts {
  readonly body: string;
  readonly styles?: string | null;
  readonly type?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  readonly relations?: string;
  readonly types?: string;
  readonly settings?: string;
}

/** A template as a file. */
export function templateOf({
  body,
  more = {},
  relations = '',
  types = '',
  settings = '',
  ...parts
}: TemplateParts): Uint8Array {
  const type = parts.type ?? `${word}.document.main+xml`;
  const styleXml = parts.styles === undefined ? styles(englishStyles, 'Arial') : parts.styles;
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${type}"/>${styleXml === null ? '' : `<Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/>`}<Override PartName="/word/settings.xml" ContentType="${word}.settings+xml"/>${types}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/document.xml': `${head}<w:document ${w} ${r} ${drawing}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${styleXml === null ? '' : relation('rId1', 'styles', 'styles.xml')}${relation('rId2', 'settings', 'settings.xml')}${relations}</Relationships>`,
    ...(styleXml === null ? {} : { 'word/styles.xml': styleXml }),
    'word/settings.xml': `${head}<w:settings ${w} ${r}>${settings}</w:settings>`,
    ...more,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

const numbering = `${head}<w:numbering ${w}><w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Kop1"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num></w:numbering>`;
const ownRelation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const override = (name: string, kind: string) =>
  `<Override PartName="/word/${name}" ContentType="${word}.${kind}+xml"/>`;
const references = '<w:headerReference w:type="default" r:id="rId7"/><w:footerReference w:type="default" r:id="rId8"/>';
const field = (code: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** Dutch names, a cover, a logo at the head, a page number at the foot, and its own cover without head; numbered or not. */
export const dutch = ({ numbered = false, type = `${word}.document.main+xml` } = {}): Uint8Array =>
  templateOf({
    type,
    styles: styles(
      dutchStyles.map((one) =>
        numbered && one.id === 'Kop1' ? { ...one, more: '<w:numPr><w:numId w:val="4"/></w:numPr>' } : one,
      ),
      'Verdana',
    ),
    body: [
      p('{{organisatie}}'),
      p('{{titel}}', 'Titel'),
      p('{{ondertitel}}'),
      p('Datum: {{datum}}, kenmerk: {{kenmerk}}'),
      p('{{portefeuillehouder}}'),
      p('{{inhoud}}', '', '<w:pageBreakBefore/>'),
      section({ references, titlePage: true }),
    ].join(''),
    relations: `${ownRelation('rId7', 'header', 'header1.xml')}${ownRelation('rId8', 'footer', 'footer1.xml')}${numbered ? ownRelation('rId9', 'numbering', 'numbering.xml') : ''}`,
    types:
      override('header1.xml', 'header') +
      override('footer1.xml', 'footer') +
      (numbered ? override('numbering.xml', 'numbering') : ''),
    settings:
      '<w:attachedTemplate r:id="rId1"/><w:updateFields w:val="true"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="12"/></w:compat><w:themeFontLang w:val="en-US"/>',
    more: {
      'word/header1.xml': `${head}<w:hdr ${w} ${r} ${drawing}>${picture('rId1')}<w:p>${run('Gemeente Voorbeeld')}</w:p></w:hdr>`,
      'word/_rels/settings.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/attachedTemplate" Target="file:///C:/sjablonen/gemeente.dotx" TargetMode="External"/></Relationships>`,
      'word/_rels/header1.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ownRelation('rId1', 'image', 'media/image1.png')}</Relationships>`,
      'word/footer1.xml': `${head}<w:ftr ${w}><w:p>${run('{{titel}}, bladzijde ')}${field('PAGE')}</w:p></w:ftr>`,
      'word/media/image1.png': logo,
      ...(numbered ? { 'word/numbering.xml': numbering } : {}),
    },
  });

/** The same as a template of Word's own kind. */
export const dotx = (): Uint8Array => dutch({ type: `${word}.template.main+xml` });

/** English names, few styles, no head or foot. */
export const english = (): Uint8Array => templateOf({ body: `${p('{{ Title }}')}${p('{{content}}')}${section()}` });

/** A page that lies, with its text in two pieces of a control. */
export const lying = (): Uint8Array =>
  templateOf({
    body: `<w:sdt><w:sdtPr/><w:sdtContent>${p('{{inhoud}}')}</w:sdtContent></w:sdt>${section({ lying: true })}`,
  });

/** Nothing says where the report goes. */
export const placeless = (): Uint8Array => templateOf({ body: `${p('Briefpapier van {{organisatie}}')}${section()}` });

/** Texts cut into runs as Word does when someone corrects a letter. */
export const split = (): Uint8Array =>
  templateOf({
    body: `<w:p>${run('Over {{ti')}<w:proofErr w:type="spellStart"/>${run('te')}${run('l}} en {{ja')}${run('ar}}.')}</w:p><w:p>${run('{')}${run('{inh')}<w:bookmarkStart w:id="4" w:name="_Toc12"/>${run('oud}')}<w:bookmarkEnd w:id="4"/>${run('}')}</w:p>${section()}`,
  });

/** Words between braces that are none of ours, and braces that are not closed. */
export const odd = (): Uint8Array =>
  templateOf({ body: `${p('{{logo}} en {{titel')}${p('jaar}} {{inhoud}}')}${p('{{inhoud}}')}${section()}` });

/** Contents of its own, in a control or bare. */
export const withContents = (bare: boolean): Uint8Array => {
  const entries = `<w:p><w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Oud hoofdstuk')}</w:p><w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Wat staat waar')}${entries}</w:sdtContent></w:sdt>`;
  return templateOf({
    body: `${p('Voorblad')}${bare ? entries : control}${p('{{inhoud}}')}${p('Colofon')}${section()}`,
  });
};

/** Chapters of its own before and after the report. */
export const withChapters = (): Uint8Array =>
  templateOf({
    body: `${p('Voorwoord', 'Heading1')}${p('Een woord vooraf.')}${p('{{inhoud}}')}${p('Colofon', 'Heading1')}${p('Gedrukt op papier.')}${section()}`,
  });

/** All templates that can be used, by what is special about them. */
export const validTemplates: Readonly<Record<string, () => Uint8Array>> = {
  dutch: () => dutch(),
  english,
  lying,
  placeless,
  split,
  odd,
  'own contents': () => withContents(false),
  'own bare contents': () => withContents(true),
  dotx,
  'own chapters': withChapters,
};

/** A file that is known to be no template, by what is wrong with it. */
export const wrong = {
  empty: new Uint8Array(),
  text: strToU8('Geachte heer'),
  doc: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(64).fill(0)]),
  macros: () => templateOf({ body: section(), type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
  project: () => templateOf({ body: section(), more: { 'word/vbaProject.bin': new Uint8Array([1]) } }),
  spreadsheet: () =>
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<x/>') }),
  damagedXml: () => templateOf({ body: '<w:p><w:r>' }),
  damagedZip: () => dutch().slice(0, 900),
  noStyles: () => templateOf({ body: p('{{inhoud}}'), styles: null }),
  strict: () => {
    const parts = unzipSync(english());
    const purl = (xml: string) =>
      xml.replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      );
    return zipSync({
      ...parts,
      'word/document.xml': strToU8(purl(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))),
    });
  },
  outside: () =>
    templateOf({
      body: section(),
      relations: `<Relationship Id="rId20" Type="${office}/image" Target="https://example.org/logo.png" TargetMode="External"/>`,
    }),
} as const;

/** A document with the ids of its styles as we write them, for a linter that goes by those. */
export function withOwnIds(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts['word/styles.xml'] ?? new Uint8Array());
  const known: Readonly<Record<string, string>> = {
    title: 'Title',
    subtitle: 'Subtitle',
    caption: 'Caption',
    'heading 1': 'Heading1',
    'heading 2': 'Heading2',
    'heading 3': 'Heading3',
    'toc 1': 'TOC1',
  };
  const ids = [...sheet.matchAll(/w:styleId="([^"]+)"[^>]*>\s*<w:name w:val="([^"]+)"/g)];
  let renamed = { ...parts };
  for (const [, id = '', name = ''] of ids) {
    const own = known[name.toLowerCase()];
    if (!own || own === id) continue;
    const change = (xml: string) =>
      xml.replace(new RegExp(`(w:(?:pStyle|basedOn|next|link) w:val=|w:styleId=)"${id}"`, 'g'), `$1"${own}"`);
    renamed = Object.fromEntries(
      Object.entries(renamed).map(([part, content]) => [
        part,
        /^word\/[^/]+\.xml$/.test(part) ? strToU8(change(strFromU8(content))) : content,
      ]),
    );
  }
  return zipSync(renamed);
}
