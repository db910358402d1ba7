/** Where the pages of a document end: its pieces, measured, divided over sheets as Word does. No page is drawn here. */

/** A paragraph or a row of a table as it was measured; heights in any one unit. */
export interface Piece {
  /**
   * Space above it: the larger of this and what is asked below the piece before it. At the top of a page only where it
   * opens that page itself.
   */
  readonly before: number;
  readonly height: number;
  /** Space below it, which may fall off the page. */
  readonly after: number;
  /** Lines of one height between which it may be parted; 1 for what stays whole. */
  readonly lines: number;
  /** It begins a page. */
  readonly opensPage: boolean;
  /** It stays on the page of what comes after it. */
  readonly keepsNext: boolean;
  /** The height of what is said again above it at the top of a page: the head of its table. */
  readonly repeated: number;
}

/** The beginning of a page: a piece, and how many of its lines stand on the page before. */
export interface PageStart {
  readonly piece: number;
  readonly line: number;
}

/** Heights are rounded by whoever measured them. */
const tolerance = 0.5;
/** No fewer lines of a paragraph stand alone at the foot or at the top of a page. */
const fewestLines = 2;

/** The beginnings of all pages; `roomOf` tells the height of a page, counted from 0. There is always a first page. */
export function divide(pieces: readonly Piece[], roomOf: (page: number) => number): PageStart[] {
  const starts: PageStart[] = [{ piece: 0, line: 0 }];
  for (;;) {
    const last = starts.length - 1;
    const next = nextPage(pieces, starts[last] ?? { piece: 0, line: 0 }, roomOf(last));
    if (!next) return starts;
    starts.push(next);
  }
}

/** The beginning of the page after the one that begins here; null when all the rest fits. */
function nextPage(pieces: readonly Piece[], start: PageStart, room: number): PageStart | null {
  let [y, after] = [0, 0];
  for (const [at, piece] of pieces.entries()) {
    if (at < start.piece) continue;
    const isFirst = at === start.piece;
    if (!isFirst && piece.opensPage) return { piece: at, line: 0 };
    const skipped = isFirst ? start.line : 0;
    const line = piece.height / piece.lines;
    const left = piece.lines - skipped;
    if (isFirst && skipped === 0) y += piece.repeated;
    if (!isFirst || (piece.opensPage && skipped === 0)) y += Math.max(after, piece.before);
    if (y + left * line <= room + tolerance) {
      y += left * line;
      after = piece.after;
      continue;
    }
    const fitting = Math.floor((room + tolerance - y) / line);
    const taken = Math.min(fitting, left - fewestLines);
    if (taken >= fewestLines) return { piece: at, line: skipped + taken };
    const whole = startOfKept(pieces, at, start.piece);
    if (whole > start.piece) return { piece: whole, line: 0 };
    if (!isFirst) return { piece: at, line: 0 };
    // Alone, and still too high: cut wherever it must be, or else it runs off the page.
    const cut = Math.max(1, Math.min(fitting, left - 1));
    if (left > 1) return { piece: at, line: skipped + cut };
    if (at + 1 < pieces.length) return { piece: at + 1, line: 0 };
  }
  return null;
}

/** The first of the pieces that go to the next page together with one. */
function startOfKept(pieces: readonly Piece[], at: number, from: number): number {
  let first = at;
  while (first > from && pieces[first - 1]?.keepsNext) first -= 1;
  return first;
}
