import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../renderer/reports/htmlReport';
import { readXml as readPart } from '../../renderer/reports/readXml';
import { plainText, wordContent } from '../../renderer/reports/wordContent';
import { lintHtml, textIn } from '../support/htmlLinter';
import { aHistory, aYear } from '../support/records';
import { hostileSnapshot, quickReportOf } from '../support/reportCases';
import { all, at, elementsIn, readXml } from '../support/xml';

const words = { contents: 'Inhoud' };
const pageOf = (docx: Uint8Array) => new TextDecoder().decode(htmlReport(docx, words));
const history = aHistory({ editions: 12, pitchesPerEdition: 7 });
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A report with a part of it changed, as a template could. */
function changed(docx: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

describe('a report as a page', () => {
  const made = quickReportOf(history, { drawChart: async () => png });
  const read = made.then((docx) => {
    const html = pageOf(docx).replace('<!DOCTYPE html>\n', '');
    return readXml(html.replace(/<(meta|img|br)([^>]*)>/g, '<$1$2/>').replaceAll('&emsp;', '&#8195;'));
  });

  it('has its title, language and one way in', async () => {
    const page = await read;
    expect(page.attributes.lang).toBe('nl-NL');
    expect(all(page, 'title').map(textIn)).toEqual(['Jaarverslag Initiatievencafé 2021']);
    expect(all(page, 'h1').map(textIn)).toEqual(['Jaarverslag Initiatievencafé 2021']);
    const chapters = all(page, 'h2').map(textIn);
    expect(chapters).toContain('Wat heeft het gekost?');
    const links = all(page, 'nav').flatMap((nav) => all(nav, 'a'));
    expect(links.map(textIn)).toEqual(chapters);
  });

  it('has tables with captions, heads and the names of their rows', async () => {
    const table = all(await read, 'table').find((one) => textIn(one).includes('Edities in 2021'));
    const rows = all(table ?? expect.fail(), 'tr').map((row) => elementsIn(row));
    expect(textIn(at(table, 'caption') ?? expect.fail())).toMatch(/^Tabel \d+\. Edities in 2021$/);
    expect(rows[0]?.map(({ attributes }) => attributes.scope)).toEqual(rows[0]?.map(() => 'col'));
    expect(rows[1]?.map(({ name }) => name)).toEqual(['th', ...Array((rows[1]?.length ?? 0) - 1).fill('td')]);
    expect(rows[1]?.[0]?.attributes.scope).toBe('row');
    // Figures stand under one another.
    expect(rows[1]?.at(-1)?.attributes.class).toBe('number');
  });

  it('has its charts as pictures with words', async () => {
    const figures = all(await read, 'figure');
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(all(figure, 'img')[0]?.attributes.src).toBe(
        `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
      );
      expect(all(figure, 'img')[0]?.attributes.alt).toMatch(/staafdiagram|balken/);
      expect(textIn(all(figure, 'figcaption')[0] ?? expect.fail())).toMatch(/^Figuur \d+\. /);
    }
  });

  it('says in words what a chart shows where there is no picture', async () => {
    const html = pageOf(await quickReportOf(history));
    expect(lintHtml(html)).toEqual([]);
    expect(html).not.toContain('<img');
    expect(html).toMatch(/<\/figcaption>\n<p>[^<]*(staafdiagram|balken)/);
  });

  it('keeps lines, tabs and lists as they were typed', async () => {
    const years = [aYear(2021, { keyMessage: 'Een goed jaar.\n\nMet\tveel ideeën.' })];
    expect(pageOf(await quickReportOf({ ...history, years }))).toContain('<p class="lead">Met&emsp;veel ideeën.</p>');
  });

  // Beginning elsewhere in the list, each field gets another text.
  it.each([0, 7, 15, 23])('is whole with hostile texts from %i', async (shift) => {
    const html = pageOf(await quickReportOf(hostileSnapshot(shift), { version: 'internal' }));
    expect(lintHtml(html)).toEqual([]);
  });
});

describe('a document in another house’s style', () => {
  const made = quickReportOf(history);

  it('is known by the names that Dutch Word gives', async () => {
    const renamed = changed(await made, 'word/styles.xml', (xml) =>
      xml
        .replace('w:name w:val="Title"', 'w:name w:val="Titel"')
        .replace('w:name w:val="caption"', 'w:name w:val="Bijschrift"'),
    );
    expect(pageOf(renamed)).toBe(pageOf(await made));
  });

  it('has its name once when that is its one heading', async () => {
    const text = (style: string, words: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const body = (blocks: string) =>
      made.then((docx) =>
        changed(docx, 'word/document.xml', (xml) => xml.replace(/<w:body>.*<\/w:body>/s, `<w:body>${blocks}</w:body>`)),
      );
    const name = 'Jaarverslag Initiatievencafé 2021';
    const once = pageOf(await body(text('Heading1', name) + text('Normal', 'x')));
    expect(once).toContain(`<h1>${name}</h1>\n<p>x</p>`);
    const among = pageOf(await body(text('Heading1', name) + text('Heading2', 'y') + text('Normal', 'x')));
    expect(among).toContain(`<h1>${name}</h1>\n<h2 id="h1">${name}</h2>\n<h3>y</h3>`);
    for (const html of [once, among]) expect(lintHtml(html)).toEqual([]);
  });

  it('has links only to pages and people', async () => {
    const link = (id: string, text: string) =>
      `<w:p><w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`;
    const body = changed(await made, 'word/document.xml', (xml) =>
      xml.replace('<w:sectPr', `${link('rId901', 'goed')}${link('rId902', 'kwaad')}<w:sectPr`),
    );
    const relation = (id: string, target: string) =>
      `<Relationship Id="${id}" Target="${target}" TargetMode="External" Type="x"/>`;
    const both = changed(body, 'word/_rels/document.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `${relation('rId901', 'https://example.org/?a=1&amp;b=&quot;2&quot;')}${relation('rId902', 'javascript:alert(1)')}$&`,
      ),
    );
    const html = pageOf(both);
    expect(lintHtml(html)).toEqual([]);
    expect(html).toContain('<p><a href="https://example.org/?a=1&amp;b=&quot;2&quot;">goed</a></p>');
    expect(html).toContain('<p>kwaad</p>');
  });

  it('tells numbered lists from lists with bullets', async () => {
    const item = (text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = changed(await made, 'word/document.xml', (xml) =>
      xml.replace('<w:sectPr', `${item('een')}${item('twee')}<w:sectPr`),
    );
    const listed = changed(body, 'word/numbering.xml', (xml) =>
      xml.replace(
        '</w:numbering>',
        '<w:abstractNum w:abstractNumId="77"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>' +
          '<w:num w:numId="77"><w:abstractNumId w:val="77"/></w:num></w:numbering>',
      ),
    );
    expect(pageOf(listed)).toContain('<ol>\n<li>een</li>\n<li>twee</li>\n</ol>');
  });
});

describe('reading a document back', () => {
  it('leaves out codes of fields and keeps their results', async () => {
    const { blocks } = wordContent(await quickReportOf(history));
    const lines = blocks.flatMap((block) => ('pieces' in block ? [plainText(block.pieces)] : []));
    expect(lines.join('\n')).not.toMatch(/SEQ|TOC|PAGEREF/);
    expect(blocks.find((block) => block.kind === 'table')).toMatchObject({
      table: { caption: 'Tabel 1. Doelen en resultaten in 2021' },
    });
  });

  it('refuses what is no document', () => {
    expect(() => wordContent(zipSync({ 'a.txt': strToU8('x') }))).toThrow(/No document/);
    expect(() => wordContent(strToU8('geen zip'))).toThrow();
  });

  it.each([
    ['<a><b/></a>', { name: 'a', attributes: {}, children: [{ name: 'b', attributes: {}, children: [] }] }],
    [
      `<?xml version="1.0"?><a x="1 > 0" y='"'>&lt;&#65;&#x42;&amp;lt;</a>`,
      { name: 'a', attributes: { x: '1 > 0', y: '"' }, children: ['<AB&lt;'] },
    ],
    ['<a><!-- <b> --> c</a>', { name: 'a', attributes: {}, children: [' c'] }],
  ])('reads %s', (xml, expected) => expect(readPart(xml)).toEqual(expected));

  it.each(['', 'geen xml', '<a><b></a>', '<a>'])('refuses “%s”', (xml) => expect(() => readPart(xml)).toThrow());
});
