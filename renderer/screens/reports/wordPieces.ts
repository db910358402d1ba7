/** Drawn paragraphs and tables as pieces to divide over pages, and the parting of what is longer than its page. */
import { type Frame, type FramePage, frameStyle } from './wordFrames';
import type { Piece } from './wordPages';
import type { Block } from './wordSource';

/** A table of which rows are drawn, perhaps on several pages. */
export interface DrawnTable {
  /** Without its rows. */
  readonly shell: HTMLElement;
  readonly heads: readonly HTMLTableRowElement[];
  readonly headsHeight: number;
}

/** A measured piece with what was drawn of it. */
export interface DrawnPiece extends Piece {
  readonly node: HTMLElement;
  readonly table: DrawnTable | null;
  /** A row that is part of the head of its table. */
  readonly isHead: boolean;
}

/** Puts consecutive paragraphs of one frame together, at their place on the page. */
export function placeFrames(within: ParentNode, frames: readonly Frame[], page: FramePage): void {
  let [last, box]: [string | undefined, HTMLElement | null] = [undefined, null];
  for (const child of [...within.children]) {
    const number = /(?:^| )frame-(\d+)/.exec(child.className)?.[1];
    const frame = frames[Number(number)];
    if (!frame) box = null;
    else if (!box || number !== last) {
      box = document.createElement('div');
      box.className = 'frame';
      Object.assign(box.style, frameStyle(frame, page));
      const anchor = document.createElement('div');
      anchor.className = 'anchor';
      child.before(anchor);
      anchor.append(box);
    }
    box?.append(child);
    last = number;
  }
}

/** The height of an element, unscaled as it is in the galley. */
export const heightOf = (element: Element) => element.getBoundingClientRect().height;

/** A paragraph, or the frames before it, as one piece. */
export function pieceOf(node: HTMLElement, block: Block): DrawnPiece {
  const style = getComputedStyle(node);
  const isFrame = node.classList.contains('anchor');
  return {
    before: isFrame ? 0 : Number.parseFloat(style.marginTop),
    height: isFrame ? 0 : heightOf(node),
    after: isFrame ? 0 : Number.parseFloat(style.marginBottom),
    lines: isFrame || block.keepsLines ? 1 : linesOf(node, style),
    ...{ opensPage: block.opensPage, keepsNext: block.keepsNext, repeated: 0 },
    ...{ node, table: null, isHead: false },
  };
}

/** How many lines of one height a paragraph has; 1 when they are not. */
function linesOf(paragraph: HTMLElement, { lineHeight, paddingTop, paddingBottom }: CSSStyleDeclaration): number {
  const line = Number.parseFloat(lineHeight);
  if (!(line > 0) || paragraph.querySelector('img, svg, .tab')) return 1;
  const inside = heightOf(paragraph) - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  const lines = Math.round(inside / line);
  // Each line is rounded to a part of a pixel.
  return lines > 1 && Math.abs(inside / lines - line) < 0.1 ? lines : 1;
}

/** The rows of a table as pieces; `before` is the table as it was seen when other rows of it were drawn. */
export function rowPieces(
  table: HTMLTableElement,
  block: Block,
  { room, before }: { readonly room: number; readonly before: DrawnTable | null },
): DrawnPiece[] {
  const from = block.rows?.from ?? 0;
  const heads = from === 0 ? [...table.rows].slice(0, block.heads) : [];
  for (const cell of heads.flatMap(({ cells }) => [...cells])) cell.setAttribute('role', 'columnheader');
  const drawn = before ?? {
    shell: shellOf(table),
    heads: heads.map(copyOf),
    headsHeight: heads.reduce((sum, row) => sum + heightOf(row), 0),
  };
  let spannedTo = 0;
  return [...table.rows].flatMap((row, at) => {
    const place = from + at;
    spannedTo = Math.max(spannedTo, ...[...row.cells].map(({ rowSpan }) => at + rowSpan));
    const isHead = place < block.heads;
    const parts = partedRow(row, room - (isHead ? 0 : drawn.headsHeight));
    return parts.map((node, part) => ({
      ...{ before: 0, height: heightOf(node), after: 0, lines: 1, node, table: drawn, isHead },
      opensPage: place === 0 && part === 0 && block.opensPage,
      keepsNext: at + 1 < spannedTo || (part === parts.length - 1 && (block.rowsKeepNext[at] ?? false)),
      repeated: isHead ? 0 : drawn.headsHeight,
    }));
  });
}

/** A copy without anything by which the first is found: names of places are unique. */
export function copyOf<E extends HTMLElement>(element: E): E {
  const copy = element.cloneNode(true) as E; // a clone is of the same kind
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return copy;
}

function shellOf(table: HTMLTableElement): HTMLElement {
  const shell = table.cloneNode(false) as HTMLElement; // a clone is of the same kind
  const columns = table.querySelector('colgroup');
  if (getComputedStyle(table).tableLayout === 'fixed') {
    if (columns) shell.append(columns.cloneNode(true));
    return shell;
  }
  // Its rows, on whichever page, keep the columns that they have together.
  const plain = [...table.rows].find(({ cells }) => [...cells].every(({ colSpan }) => colSpan === 1));
  const group = document.createElement('colgroup');
  for (const cell of plain?.cells ?? []) {
    const column = document.createElement('col');
    column.style.width = `${cell.getBoundingClientRect().width}px`;
    group.append(column);
  }
  shell.append(group);
  if (plain) shell.style.tableLayout = 'fixed';
  return shell;
}

/** A row, in as many rows as it needs when it is higher than a page. */
function partedRow(row: HTMLTableRowElement, room: number): HTMLTableRowElement[] {
  if (heightOf(row) <= room) return [row];
  const rest = row.cloneNode(false) as HTMLTableRowElement; // a clone is of the same kind
  rest.style.height = '';
  const limit = row.getBoundingClientRect().top + room;
  const isParted = [...row.cells].map((cell) => {
    const more = cell.cloneNode(false) as HTMLElement; // a clone is of the same kind
    rest.append(more);
    return partedCell(cell, more, limit);
  });
  if (!isParted.includes(true)) return [row];
  row.style.height = '';
  row.after(rest);
  // Else nothing would be left of it any more.
  return heightOf(row) > 0 && rest.textContent !== row.textContent ? [row, ...partedRow(rest, room)] : [row, rest];
}

/** Moves what stands below a height to another cell; false when nothing did, or nothing would stay. */
function partedCell(cell: HTMLElement, into: HTMLElement, limit: number): boolean {
  const blocks = [...cell.children].filter((one) => one instanceof HTMLElement);
  const at = blocks.findIndex((block) => block.getBoundingClientRect().bottom > limit);
  const block = blocks[at];
  if (!block) return false;
  const style = getComputedStyle(block);
  const lines = linesOf(block, style);
  const line = heightOf(block) / lines;
  const fitting = Math.floor((limit - block.getBoundingClientRect().top) / line);
  if (at === 0 && (fitting < 1 || lines === 1)) return false;
  const rest = fitting >= 1 && lines > fitting ? cutAfter(block, fitting, line) : block;
  into.append(rest, ...blocks.slice(at + 1));
  return true;
}

/** Cuts a paragraph after so many of its lines; gives a paragraph with the rest, that stands nowhere yet. */
export function cutAfter(paragraph: HTMLElement, lines: number, line: number): HTMLElement {
  const { top } = paragraph.getBoundingClientRect();
  const below = top + Number.parseFloat(getComputedStyle(paragraph).paddingTop) + lines * line;
  const rest = paragraph.cloneNode(false) as HTMLElement; // a clone is of the same kind
  rest.classList.add('goes-on');
  rest.removeAttribute('id');
  const place = placeBelow(paragraph, below);
  if (place) {
    const range = document.createRange();
    range.setStart(place.node, place.at);
    range.setEndAfter(paragraph.lastChild ?? paragraph);
    rest.append(range.extractContents());
  }
  paragraph.classList.add('is-cut');
  return rest;
}

/** The first sign of which the middle stands below a height. */
function placeBelow(paragraph: HTMLElement, below: number): { readonly node: Text; readonly at: number } | null {
  const range = document.createRange();
  const isBelow = (node: Text, at: number) => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const rects = range.getClientRects();
    // A sign at the end of a line may have a place on both; it stands on the last.
    const rect = rects[rects.length - 1];
    return rect !== undefined && rect.height > 0 && (rect.top + rect.bottom) / 2 > below;
  };
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    if (node.length === 0 || !isBelow(node, node.length - 1)) continue;
    let [low, high] = [0, node.length - 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (isBelow(node, middle)) high = middle;
      else low = middle + 1;
    }
    // Not between the two halves of one sign.
    const isHalf = /[\udc00-\udfff]/.test(node.data[low] ?? '') && low > 0;
    return { node, at: isHalf ? low - 1 : low };
  }
  return null;
}
