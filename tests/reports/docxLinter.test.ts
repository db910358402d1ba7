import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { lintDocx } from '../support/docxLinter';
import { contrastOf } from '../support/docxLinterAccess';
import { aHistory } from '../support/records';
import { reportOf } from '../support/reportCases';
import { readXml } from '../support/xml';

type Parts = Record<string, Uint8Array>;
type Fault = readonly [name: string, rule: string, inject: (parts: Parts) => void];

const body = 'word/document.xml';

/** A fault made by replacing something in a part; the part must have it. */
const swap = (part: string, from: string | RegExp, to: string) => (parts: Parts) => {
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`${part} has no ${from}`);
  parts[part] = strToU8(changed);
};

const put = (part: string) => (parts: Parts) => {
  parts[part] = strToU8('<x/>');
};

const drop = (part: string) => (parts: Parts) => {
  delete parts[part];
};

const faults: readonly Fault[] = [
  ['an element that is not closed', 'wellFormed', swap(body, '</w:p>', '')],
  ['an ampersand alone', 'wellFormed', swap(body, /(<w:t[^>]*>)/, '$1 & ')],
  ['U+FFFE in a text', 'wellFormed', swap(body, /(<w:t[^>]*>)/, '$1\ufffe')],
  ['a prefix that is not declared', 'wellFormed', swap(body, '<w:body>', '<w:body><zz:x/>')],
  ['a part that is gone', 'relations', drop('word/charts/chart1.xml')],
  [
    'a relation that leads nowhere',
    'relations',
    swap('word/_rels/document.xml.rels', 'charts/chart1.xml', 'charts/chart9.xml'),
  ],
  ['a relation that nobody declared', 'relations', swap(body, /r:id="rId\d+"/, 'r:id="rId999"')],
  ['a part that nothing leads to', 'relations', put('word/loose.xml')],
  ['a part without a type', 'contentTypes', put('word/thing.bin')],
  [
    'a document that is a template',
    'contentTypes',
    swap('[Content_Types].xml', 'document.main+xml', 'template.main+xml'),
  ],
  ['a style that is not there', 'styles', swap(body, 'w:val="TableText"', 'w:val="TableTekst"')],
  [
    'a style based on nothing',
    'styles',
    swap('word/styles.xml', '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Nothing"/>'),
  ],
  ['a numbering that is not there', 'numbering', swap(body, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="77"/>')],
  [
    'a list typed by hand',
    'lists',
    swap(body, /<w:pStyle w:val="Lead"\/>(.*?<w:t[^>]*>)/s, '<w:pStyle w:val="Lead"/>$1- '),
  ],
  ['a field that is not closed', 'fields', swap(body, '<w:fldChar w:fldCharType="end"/>', '')],
  ['a caption number that is blank', 'fields', swap(body, /( SEQ .*?<w:t[^>]*>)\d+/s, '$1')],
  ['a caption with the wrong number', 'captions', swap(body, /( SEQ .*?<w:t[^>]*>)\d+/s, '$107')],
  ['a table without caption', 'captions', swap(body, '<w:pStyle w:val="Caption"/>', '<w:pStyle w:val="Lead"/>')],
  ['a field that makes Word ask', 'questions', swap(body, 'w:dirty="false"', 'w:dirty="true"')],
  [
    'all fields to be updated',
    'questions',
    swap('word/settings.xml', '<w:compat>', '<w:updateFields w:val="true"/><w:compat>'),
  ],
  ['an anchor without bookmark', 'anchors', swap(body, 'w:name="_Toc1"', 'w:name="_Toc91"')],
  ['a page number that is missing', 'contents', swap(body, /(PAGEREF _Toc2 .*?<w:t[^>]*>)\d+/s, '$1')],
  [
    'a heading that is not in the contents',
    'contents',
    swap(body, '<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading1"/>'),
  ],
  ['no title', 'title', swap('docProps/core.xml', /<dc:title>[^<]*/, '<dc:title>')],
  ['no author', 'author', swap('docProps/core.xml', /<dc:creator>[^<]*/, '<dc:creator>Un-named')],
  ['no language', 'language', swap('docProps/core.xml', /<dc:language>.*<\/dc:language>/, '')],
  ['text in another language', 'language', swap('word/styles.xml', 'w:lang w:val="nl-NL"', 'w:lang w:val="en-US"')],
  [
    'a chart in another language',
    'language',
    swap('word/charts/chart1.xml', 'c:lang val="nl-NL"', 'c:lang val="en-US"'),
  ],
  [
    'a level of headings left out',
    'headings',
    swap(body, /<w:pStyle w:val="Heading2"\/>/, '<w:pStyle w:val="Heading3"/>'),
  ],
  ['a heading style without level', 'headings', swap('word/styles.xml', /<w:outlineLvl w:val="0"\/>/, '')],
  ['a blank paragraph', 'blanks', swap(body, '<w:sectPr', '<w:p/><w:sectPr')],
  ['a chart without description', 'alternatives', swap(body, / descr="[^"]*"/, '')],
  ['a chart without workbook', 'charts', swap('word/charts/chart1.xml', /<c:externalData.*<\/c:externalData>/s, '')],
  ['a head that does not repeat', 'tables', swap(body, '<w:tblHeader/>', '')],
  ['a row that may break', 'tables', swap(body, '<w:cantSplit/>', '')],
  ['a table without description', 'tables', swap(body, /<w:tblDescription [^>]*>/, '')],
  ['merged cells', 'tables', swap(body, '<w:vAlign', '<w:gridSpan w:val="2"/><w:vAlign')],
  ['a head without text', 'tables', swap(body, /(<w:tblHeader\/>.*?<w:t[^>]*>)[^<]+/s, '$1')],
  ['grey on white', 'contrast', swap('word/styles.xml', '<w:color w:val="14554F"/>', '<w:color w:val="AAAAAA"/>')],
];

describe('the linter of documents', () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = await reportOf(aHistory({ editions: 4, pitchesPerEdition: 7 }), { version: 'internal' });
  });

  it('finds nothing in a document without faults', () => expect(lintDocx(good)).toEqual([]));

  it.each(faults)('finds %s', (_, rule, inject) => {
    const parts = unzipSync(good);
    inject(parts);
    expect(lintDocx(zipSync(parts)).map((finding) => finding.rule)).toContain(rule);
  });

  it('finds a file that was cut off, or changed on its way', () => {
    expect(lintDocx(good.subarray(0, good.length - 400)).map((f) => f.rule)).toContain('zip');
    const stored = zipSync(unzipSync(good), { level: 0 });
    const flipped = stored.slice();
    flipped[stored.length >> 1] = (flipped[stored.length >> 1] ?? 0) ^ 1;
    expect(lintDocx(flipped).map((f) => f.rule)).toContain('zip');
  });

  it('counts contrast as WCAG does', () => {
    expect(contrastOf('000000', 'FFFFFF')).toBeCloseTo(21);
    expect(contrastOf('777777', 'FFFFFF')).toBeCloseTo(4.48, 1);
  });
});

describe('the reader of XML', () => {
  it.each(['<a/>', '<?xml version="1.0"?><a b="c">d<!-- e --><f/>&#233;&lt;</a>', '<x:a xmlns:x="u" x:b="c"/>'])(
    'reads %s',
    (xml) => expect(() => readXml(xml)).not.toThrow(),
  );

  it.each([
    '',
    'x',
    '<a>',
    '<a></b>',
    '<a b=c/>',
    '<a b="1" b="2"/>',
    '<a b="<"/>',
    '<a/><b/>',
    '<a>&x;</a>',
    '<a>&#0;</a>',
    '<a>]]></a>',
    '<x:a/>',
    '<!DOCTYPE a><a/>',
    '<a b="1"c="2"/>',
  ])('refuses %s', (xml) => expect(() => readXml(xml)).toThrow());
});
