/** A Word document drawn on sheets of paper, in parts that leave the window free to answer in between. */

import { batches } from './wordCuts';
import { pageLook } from './wordLook';
import { type DrawnTable, pieceOf, placeFrames, rowPieces } from './wordPieces';
import { framePage, SectionSheets, tabStep } from './wordSheets';
import { readWord, type Section, type WordSource } from './wordSource';
import { layTabs } from './wordTabs';
import { sheetOf, WordViewer } from './wordViewer';

/** What a drawing tells while it is made. */
export interface DrawingTold {
  /** A sheet more, and how many there are with it; its width is in points. */
  readonly onSheet: (sheet: HTMLElement, count: number, width: number) => void;
  readonly nameOf: (page: number) => string;
}

/** Draws a document into a shadow root; what was there is replaced when the first page is ready. */
export async function drawWord(
  bytes: Uint8Array,
  root: ShadowRoot,
  signal: AbortSignal,
  { onSheet, nameOf }: DrawingTold,
): Promise<void> {
  const source = await readWord(bytes);
  signal.throwIfAborted();
  const viewer = new WordViewer(source);
  const styles = await viewer.styles(root);
  signal.throwIfAborted();
  const [galley, sheets] = [document.createElement('div'), document.createElement('div')];
  galley.className = 'galley';
  sheets.className = 'sheets';
  root.adoptedStyleSheets = [...styles, pageLook].map(sheetOf);
  forget(root);
  root.replaceChildren(galley, sheets);
  let count = 0;
  const put = (sheet: HTMLElement, number: number, width: number) => {
    count += 1;
    sheet.setAttribute('role', 'group');
    sheet.setAttribute('aria-label', nameOf(number));
    sheets.append(sheet);
    onSheet(sheet, count, width);
  };
  let first = 1;
  for (const section of source.sections) {
    const own = await SectionSheets.of(section.props, section.props.pageNumber?.start ?? first, {
      ...{ viewer, source, galley, put },
    });
    await drawSection(section, own, { viewer, source, galley, signal });
    first = own.next;
  }
  await tellCount(sheets, count, source, signal);
  galley.remove();
}

/** Lets go of what a drawing holds beside its elements: the pictures. */
export function forget(root: ShadowRoot): void {
  for (const { src } of root.querySelectorAll('img')) if (src.startsWith('blob:')) URL.revokeObjectURL(src);
  root.replaceChildren();
}

interface Drawing {
  readonly viewer: WordViewer;
  readonly source: WordSource;
  readonly galley: HTMLElement;
  readonly signal: AbortSignal;
}

/** Draws the text of a section on its sheets, some of it at a time. */
async function drawSection({ cuts, props }: Section, sheets: SectionSheets, drawing: Drawing): Promise<void> {
  const { viewer, source, galley, signal } = drawing;
  const page = await viewer.page({ ...props, headerRefs: [], footerRefs: [] }, 'default');
  page.style.height = 'auto';
  const text = page.querySelector('article');
  if (!text) return;
  galley.append(page);
  const tables = new Map<number, DrawnTable>();
  let isFirst = true;
  for (const batch of batches(cuts)) {
    await free(signal);
    const read = source.read(batch);
    const drawn = await viewer.text(read);
    text.append(...drawn);
    layTabs(text, source.stops, tabStep(source));
    const blocks = new Map(drawn.map((node, at) => [node, read.blocks[at]] as const));
    placeFrames(text, source.frames, framePage(props));
    const pieces = [...text.children].flatMap((node) => {
      if (!(node instanceof HTMLElement)) return [];
      const own = node.classList.contains('anchor') ? node.querySelector('p') : node;
      const block = own instanceof HTMLElement ? blocks.get(own) : undefined;
      // What stands here since before waits for its page.
      if (!block) return [];
      if (!(node instanceof HTMLTableElement)) return pieceOf(node, block);
      const before = tables.get(block.rows?.table ?? -1) ?? null;
      const rows = rowPieces(node, block, { room: sheets.room, before });
      if (block.rows && rows[0]?.table) tables.set(block.rows.table, rows[0].table);
      return rows;
    });
    sheets.add(isFirst ? pieces.map((piece, at) => (at === 0 ? { ...piece, opensPage: true } : piece)) : pieces);
    isFirst = false;
    // Of which all rows are on their pages.
    for (const table of text.querySelectorAll(':scope > table')) if (!table.querySelector('tr')) table.remove();
  }
  sheets.close();
  page.remove();
}

/** How many pages there are is known at the end; told on all of them, it is given its room. */
async function tellCount(sheets: HTMLElement, count: number, source: WordSource, signal: AbortSignal): Promise<void> {
  for (const [at, sheet] of [...sheets.children].entries()) {
    if (at % 20 === 0) await free(signal);
    for (const told of sheet.querySelectorAll('.page-count')) told.textContent = String(count);
    const scale = Number.parseFloat(getComputedStyle(sheet).getPropertyValue('--scale')) || 1;
    for (const part of sheet.querySelectorAll('header, footer')) layTabs(part, source.stops, tabStep(source), scale);
  }
}

/** Lets the window answer. Throws when the drawing is no longer wanted. */
async function free(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
