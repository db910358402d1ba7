import { describe, expect, it } from 'vitest';
import { divide, type Piece } from '../../../renderer/screens/reports/wordPages';

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
