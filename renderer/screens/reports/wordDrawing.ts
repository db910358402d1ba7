/** A Word document drawn on sheets of paper, in parts that leave the window free to answer in between. */
import { pageLook } from './wordLook';
import type { Part } from './wordModel';
import { type DrawnTable, pieceOf, placeFrames, rowPieces } from './wordPieces';
import { framePage, SectionSheets, tabStep } from './wordSheets';
import { type Block, readWord, type Section, type WordSource } from './wordSource';
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

/** Draws the text of a section on its sheets, some blocks at a time. */
async function drawSection({ blocks, props }: Section, sheets: SectionSheets, drawing: Drawing): Promise<void> {
  const { viewer, source, galley, signal } = drawing;
  const page = await viewer.page({ ...props, headerRefs: [], footerRefs: [] }, 'default');
  page.style.height = 'auto';
  const text = page.querySelector('article');
  if (!text) return;
  galley.append(page);
  const tables = new Map<Block, DrawnTable>();
  for (const slices of batches(blocks)) {
    await free(signal);
    const drawn = await viewer.text(slices.map(({ part }) => part));
    text.append(...drawn);
    layTabs(text, source.stops, tabStep(source));
    const anchored = new Map(drawn.map((node, at) => [node, slices[at]] as const));
    placeFrames(text, source.frames, framePage(props));
    sheets.add(
      [...text.children].flatMap((node) => {
        if (!(node instanceof HTMLElement)) return [];
        const inside = node.classList.contains('anchor') ? node.querySelector('p') : node;
        const slice = inside instanceof HTMLElement ? anchored.get(inside) : undefined;
        // What stands here since before waits for its page.
        if (!slice) return [];
        if (!(node instanceof HTMLTableElement)) return pieceOf(node, slice.block);
        const before = tables.get(slice.block) ?? null;
        const pieces = rowPieces(node, slice.block, { from: slice.from, room: sheets.room, before });
        if (pieces[0]?.table) tables.set(slice.block, pieces[0].table);
        return pieces;
      }),
    );
    // Of which all rows are on their pages.
    for (const table of text.querySelectorAll(':scope > table')) if (!table.querySelector('tr')) table.remove();
  }
  sheets.close();
  page.remove();
}

/** A block or some rows of it, to be drawn at once. */
interface Slice {
  readonly block: Block;
  readonly part: Part;
  /** The first of these rows within their table. */
  readonly from: number;
}

/** So much is drawn at once that the window goes on answering: a paragraph or a cell counts for one. */
const mostAtOnce = 120;

function* batches(blocks: readonly Block[]): Generator<Slice[]> {
  let [open, weight]: [Slice[], number] = [[], 0];
  for (const slice of blocks.flatMap(slicesOf)) {
    const own = (slice.part.type === 'table' ? (slice.part.children ?? []) : [slice.part])
      .map((row) => row.children?.length ?? 1)
      .reduce((sum, cells) => sum + cells, 0);
    // Paragraphs of one frame are put together when they are drawn together.
    if (weight > 0 && weight + own > mostAtOnce && !slice.block.frame) {
      yield open;
      [open, weight] = [[], 0];
    }
    open.push(slice);
    weight += own;
  }
  if (open.length > 0) yield open;
}

/** A block as it is; a long table with columns of a given width in parts. */
function slicesOf(block: Block): Slice[] {
  const { part } = block;
  const rows = part.children ?? [];
  const isMerged = rows.some((row) => row.children?.some(({ verticalMerge }) => verticalMerge !== undefined));
  if (part.type !== 'table' || isMerged || part.cssStyle?.['table-layout'] !== 'fixed')
    return [{ block, part, from: 0 }];
  const cells = Math.max(1, ...rows.map((row) => row.children?.length ?? 1));
  const atOnce = Math.max(1, Math.floor(mostAtOnce / cells));
  return Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, at) => ({
    ...{ block, from: at * atOnce },
    part: { ...part, children: rows.slice(at * atOnce, (at + 1) * atOnce) },
  }));
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
