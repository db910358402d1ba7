import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { batches, cutWord, elementsOf } from '../../../renderer/screens/reports/wordCuts';
import { frameStyle, readFrame } from '../../../renderer/screens/reports/wordFrames';
import { truerStyles } from '../../../renderer/screens/reports/wordLook';
import { divide, type Piece } from '../../../renderer/screens/reports/wordPages';
import { lineOf } from '../../../renderer/screens/reports/wordTables';
import { stopAfter, stopsOf } from '../../../renderer/screens/reports/wordTabs';

const aPiece = (piece: Partial<Piece> = {}): Piece => ({
  ...{ before: 0, height: 10, after: 0, lines: 1, opensPage: false, keepsNext: false, repeated: 0 },
  ...piece,
});
const pieces = (count: number, piece: Partial<Piece> = {}) => Array.from({ length: count }, () => aPiece(piece));
/** The beginnings of pages of one height, as piece or piece:line. */
const starts = (all: readonly Piece[], room = 100) =>
  divide(all, () => room).map(({ piece, line }) => (line > 0 ? `${piece}:${line}` : `${piece}`));

describe('the division over pages', () => {
  it('has one page for nothing at all', () => {
    expect(starts([])).toEqual(['0']);
  });

  it('fills each page, and lets the space below the last piece fall off', () => {
    expect(starts(pieces(20))).toEqual(['0', '10']);
    expect(starts(pieces(11))).toEqual(['0', '10']);
    expect(starts([aPiece({ height: 100, after: 40 }), aPiece()])).toEqual(['0', '1']);
    expect(starts([aPiece({ height: 100, after: 40 })])).toEqual(['0']);
  });

  it('counts the larger of the spaces between two pieces, and none at the top of a page', () => {
    const apart = [aPiece({ height: 40, after: 15 }), aPiece({ before: 20, height: 40 })];
    expect(starts(apart)).toEqual(['0']);
    expect(starts([...apart, aPiece({ before: 5, height: 1 })])).toEqual(['0', '2']);
    expect(starts([aPiece({ height: 50 }), ...pieces(2, { before: 20, height: 50 })])).toEqual(['0', '1', '2']);
    expect(starts([aPiece({ height: 60 }), aPiece({ before: 30, height: 100 }), aPiece()])).toEqual(['0', '1', '2']);
  });

  it('begins a page where a piece asks, with the space above it', () => {
    expect(starts([aPiece(), aPiece({ opensPage: true }), aPiece()])).toEqual(['0', '1']);
    const opened = aPiece({ opensPage: true, before: 20, height: 80 });
    expect(starts([aPiece(), opened, aPiece({ height: 1 })])).toEqual(['0', '1', '2']);
  });

  it('has pages of different heights', () => {
    const ends = divide(pieces(12), (page) => (page === 0 ? 20 : 50));
    expect(ends.map(({ piece }) => piece)).toEqual([0, 2, 7]);
  });

  it('keeps a heading with what it is about, and a whole row of them', () => {
    expect(starts([...pieces(9), aPiece({ keepsNext: true }), aPiece()])).toEqual(['0', '9']);
    expect(starts([...pieces(8), ...pieces(2, { keepsNext: true }), aPiece()])).toEqual(['0', '8']);
    // A chain longer than a page is cut where the page is full.
    expect(starts(pieces(25, { keepsNext: true }))).toEqual(['0', '10', '20']);
  });

  it('parts a paragraph between lines, never with one line alone', () => {
    const text = aPiece({ height: 60, lines: 6 });
    expect(starts([...pieces(7), text])).toEqual(['0', '7:3']);
    expect(starts([...pieces(8), text])).toEqual(['0', '8:2']);
    // One line would stand alone at the foot.
    expect(starts([...pieces(9), text])).toEqual(['0', '9']);
    // Five would fit, and one would be left over.
    expect(starts([...pieces(5), text])).toEqual(['0', '5:4']);
    expect(starts([...pieces(8), aPiece({ height: 30, lines: 3 })])).toEqual(['0', '8']);
    expect(starts([...pieces(8), aPiece({ keepsNext: true }), text])).toEqual(['0', '8']);
  });

  it('goes on over as many pages as a paragraph needs', () => {
    expect(starts([aPiece({ height: 250, lines: 25 })])).toEqual(['0', '0:10', '0:20']);
    expect(starts([aPiece({ height: 250, lines: 25 }), aPiece({ height: 60 })])).toEqual(['0', '0:10', '0:20', '1']);
  });

  it('lets what is too high and whole have a page of its own', () => {
    expect(starts([aPiece(), aPiece({ height: 140 }), aPiece()])).toEqual(['0', '1', '2']);
    expect(starts([aPiece({ height: 140 })])).toEqual(['0']);
  });

  it('leaves room for the head of a table above rows that open a page', () => {
    const rows = pieces(20, { repeated: 20 });
    expect(starts([aPiece({ height: 20, keepsNext: true }), ...rows])).toEqual(['0', '9', '17']);
  });

  it.each([1, 2, 3, 5, 8, 13])('puts everything once and in order, whatever there is (%i)', (seed) => {
    let next = seed;
    const random = (most: number) => {
      next = (next * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((next / 2_147_483_648) * most);
    };
    const all = Array.from({ length: 200 }, () => {
      const lines = 1 + random(12);
      return aPiece({
        ...{ before: random(30), after: random(30), lines, height: lines * (4 + random(9)) },
        ...{ keepsNext: random(4) === 0, opensPage: random(20) === 0, repeated: random(3) * 5 },
      });
    });
    const found = divide(all, () => 120);
    for (const [at, { piece, line }] of found.entries()) {
      const before = found[at - 1];
      if (before) expect(piece > before.piece || (piece === before.piece && line > before.line)).toBe(true);
      expect(line).toBeLessThan(all[piece]?.lines ?? 0);
    }
    const forced = all.flatMap(({ opensPage }, at) => (opensPage ? [at] : []));
    const opened = found.filter(({ line }) => line === 0).map(({ piece }) => piece);
    expect(opened).toEqual(expect.arrayContaining(forced));
  });
});

describe('frames', () => {
  const page = { width: 600, height: 800, top: 50, bottom: 60, left: 70, right: 80 };
  const framed = (attributes: Record<string, string>) => {
    const frame = readFrame((name) => attributes[name] ?? null);
    return frame && frameStyle(frame, page);
  };

  it('stand at their place on the page, as large as they are', () => {
    const badge = { w: '4310', h: '2325', x: '1247', y: '1219', hAnchor: 'page', vAnchor: 'page', hRule: 'exact' };
    expect(framed(badge)).toEqual({
      ...{ left: '62.35pt', top: '60.95pt', width: '215.5pt', height: '116.25pt', overflow: 'hidden' },
    });
  });

  it('are counted from the margin, or stand in a part of the page', () => {
    expect(framed({ hAnchor: 'margin', vAnchor: 'margin', x: '200', y: '100', h: '400' })).toMatchObject({
      ...{ left: '80pt', top: '55pt', width: 'max-content', minHeight: '20pt' },
    });
    expect(framed({ hAnchor: 'page', vAnchor: 'page', xAlign: 'right', yAlign: 'bottom' })).toMatchObject({
      ...{ left: '600pt', top: '800pt', translate: '-100% -100%' },
    });
    expect(framed({ hAnchor: 'margin', vAnchor: 'text', xAlign: 'center', y: '40' })).toMatchObject({
      ...{ left: '295pt', marginTop: '2pt', translate: '-50% 0%' },
    });
  });

  it('are no drop caps', () => {
    expect(framed({ dropCap: 'drop', lines: '3' })).toBeNull();
  });
});

describe('tabs', () => {
  const stops = stopsOf(
    [
      { position: '200.00pt', leader: 'dot', style: 'right' },
      { position: '50.00pt', leader: null, style: 'clear' },
      { position: '100.00pt', leader: 'underscore', style: 'left' },
    ],
    30,
  );

  it('end at the next stop, and a hanging indent is one', () => {
    expect(stopAfter(0, stops, 36)).toEqual({ at: 30, align: 'left', leader: null });
    expect(stopAfter(30, stops, 36)).toEqual({ at: 100, align: 'left', leader: 'line' });
    expect(stopAfter(120, stops, 36)).toEqual({ at: 200, align: 'right', leader: 'dot' });
  });

  it('go on in steps after the last stop', () => {
    expect(stopAfter(201, stops, 36)).toMatchObject({ at: 216, align: 'left' });
    expect(stopAfter(0, [], 36)).toMatchObject({ at: 36 });
    expect(stopAfter(36, [], 36)).toMatchObject({ at: 72 });
  });
});

describe('what the viewer makes of styles', () => {
  it('counts lines in those of the type, and leaves what is exact', () => {
    const css = 'p.word_x {\r\n  line-height: 1.10;\r\n}\r\np.word_y {\r\n  line-height: 14pt;\r\n}\r\n';
    expect(truerStyles(css, 1.22)).toContain('line-height: 1.342;');
    expect(truerStyles(css, 1.22)).toContain('line-height: 14pt;');
    expect(truerStyles('line-height: calc(100% + 12pt);', 1.2)).toBe('line-height: max(1.200em, 12pt);');
  });

  it('gives a paragraph the type of its text, so that its lines are no higher', () => {
    const css = 'p.word_small span {\r\n  font-size: 8.00pt;\r\n  background-color: red;\r\n}\r\n';
    expect(truerStyles(css, 1.2)).toMatch(/p\.word_small \{ font-size: 8\.00pt; \}/);
  });

  it.each([
    ['Calibri', 'Calibri, sans-serif'],
    ['"Microsoft Sans Serif"', '"Microsoft Sans Serif", sans-serif'],
    ['"Times New Roman"', '"Times New Roman", serif'],
  ])('has a font of the kind of %s for where it is not', (fonts, expected) => {
    expect(truerStyles(`font-family: ${fonts};`, 1.2)).toBe(`font-family: ${expected};`);
  });

  it('says lines of tables as a style sheet does', () => {
    const line = (attributes: Record<string, string>) => lineOf((name) => attributes[name] ?? null);
    expect(line({ val: 'single', sz: '8', color: '14554F' })).toBe('1pt solid #14554F');
    expect(line({ val: 'nil' })).toBe('none');
    expect(line({ val: 'double', sz: '4', color: 'auto' })).toBe('0.5pt double #000');
  });
});

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
