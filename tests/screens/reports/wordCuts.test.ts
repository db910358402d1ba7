import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { batches, cutWord, elementsOf } from '../../../renderer/screens/reports/wordCuts';

describe('the text of a document in parts', () => {
  const body = (text: string) =>
    `<w:document xmlns:w="x"><w:body>${text}<w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:body></w:document>`;
  const docx = (text: string) =>
    zipSync({ 'word/document.xml': strToU8(body(text)), 'word/styles.xml': strToU8('<s/>') });
  const textOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const paragraph = (text: string, properties = '') =>
    `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}<w:r><w:t>${text}</w:t></w:r></w:p>`;

  it('has elements side by side, with others of their name in them', () => {
    const nested = '<w:tbl><w:tr><w:tc><w:tbl><w:tr/></w:tbl></w:tc></w:tr></w:tbl>';
    const list = ['<w:p/>', '<w:p a=">"><w:pPr/></w:p>', nested, '<w:sdt><w:p>x</w:p></w:sdt>'];
    expect(elementsOf(list.join(' \n'))).toEqual(list);
    expect(elementsOf('')).toEqual([]);
  });

  it('is parted from the rest, a section at a time, and nothing of it is lost', () => {
    const [one, two] = [paragraph('een', '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>'), paragraph('twee')];
    const { bytes, sections, around } = cutWord(docx(one + two));
    expect(sections.map((cuts) => cuts.map(({ xml }) => xml))).toEqual([[one], [two]]);
    expect(textOf(bytes)).toBe(body('<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr></w:p>'));
    expect(Object.keys(unzipSync(bytes))).toEqual(['word/document.xml', 'word/styles.xml']);
    expect(around(two)).toContain(`<w:body>${two}</w:body>`);
  });

  it('is no text where there is none', () => {
    expect(() => cutWord(zipSync({ 'a.txt': strToU8('a') }))).toThrow('There is no text');
    expect(() => cutWord(strToU8('nothing'))).toThrow();
  });

  const row = (text: string) => `<w:tr><w:tc>${paragraph(text)}</w:tc></w:tr>`;
  const table = (rows: string, layout = 'fixed') =>
    `<w:tbl><w:tblPr><w:tblLayout w:type="${layout}"/></w:tblPr><w:tblGrid/>${rows}</w:tbl>`;
  const many = Array.from({ length: 1_000 }, (_, at) => row(`rij ${at}`));

  it('has a long table in rows, each part with its columns', () => {
    const cuts = cutWord(docx(table(many.join('')))).sections[0] ?? [];
    expect(cuts.length).toBeGreaterThan(1);
    expect(cuts.map(({ rows }) => rows?.isLast)).toEqual([...cuts.slice(1).map(() => false), true]);
    expect(cuts.every(({ xml }) => xml.includes('<w:tblGrid/>'))).toBe(true);
    const rows = cuts.flatMap(({ xml }) => xml.match(/<w:tr>.*?<\/w:tr>/g) ?? []);
    expect(rows).toEqual(many);
    for (const { xml, rows: own } of cuts) expect(xml).toContain(`rij ${own?.from}<`);
  });

  it('leaves a table whole of which the text decides the columns, or of which cells are merged', () => {
    expect(cutWord(docx(table(many.join(''), 'autofit'))).sections[0]).toHaveLength(1);
    expect(cutWord(docx(table(`${many.join('')}<w:tr><w:vMerge/></w:tr>`))).sections[0]).toHaveLength(1);
  });

  it('is read in parts that end where no frame goes on', () => {
    const frame = (x: number) => `<w:pStyle w:val="A"/><w:framePr w:x="${x}"/>`;
    const badges = Array.from({ length: 900 }, (_, at) => paragraph('x'.repeat(20), frame(Math.floor(at / 5))));
    const parts = batches(cutWord(docx(badges.join(''))).sections[0] ?? []);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flat().map(({ xml }) => xml)).toEqual(badges);
    for (const part of parts) expect(part.length % 5).toBe(0);
  });
});
