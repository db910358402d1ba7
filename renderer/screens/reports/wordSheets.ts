/** Sheets of paper with what stands on them. */
import type { FramePage } from './wordFrames';
import type { SectionProps } from './wordModel';
import { divide } from './wordPages';
import { copyOf, cutAfter, type DrawnPiece, heightOf, placeFrames } from './wordPieces';
import type { WordSource } from './wordSource';
import { layTabs, pointsOf } from './wordTabs';
import type { PageKind, WordViewer } from './wordViewer';

/** A page without its text, and the height that there is for it. */
interface EmptyPage {
  readonly page: HTMLElement;
  readonly room: number;
}

/** Where things are drawn at full size and measured, unseen. */
export type Galley = HTMLElement;

/** The step from one default tab stop to the next, in points. */
export const tabStep = ({ parsed }: WordSource) => pointsOf(parsed.settingsPart?.settings?.defaultTabStop) || 36;

/** The page of a section in points, for what has a place of its own on it. */
export function framePage({ pageSize, pageMargins }: SectionProps): FramePage {
  const margin = (side: 'top' | 'bottom' | 'left' | 'right') => pointsOf(pageMargins?.[side]);
  return {
    width: pointsOf(pageSize?.width ?? '595.3pt'),
    height: pointsOf(pageSize?.height ?? '841.9pt'),
    ...{ top: margin('top'), bottom: margin('bottom'), left: margin('left'), right: margin('right') },
  };
}

/** The sheets of one section, one after another as its pieces come. */
export class SectionSheets {
  private pieces: DrawnPiece[] = [];
  private count = 0;

  private constructor(
    private readonly pages: ReadonlyMap<PageKind, EmptyPage>,
    private readonly size: FramePage,
    private readonly hasEvenPages: boolean,
    /** The number of its first page. */
    private readonly first: number,
    private readonly put: (sheet: HTMLElement, number: number, width: number) => void,
  ) {}

  /** Draws the head and foot of a section and measures what they leave. */
  static async of(
    props: SectionProps,
    first: number,
    { viewer, source, galley, put }: SheetsParts,
  ): Promise<SectionSheets> {
    const size = framePage(props);
    const kinds: PageKind[] = ['default', ...(props.titlePage ? (['first'] as const) : [])];
    if (source.hasEvenPages) kinds.push('even');
    const pages = new Map<PageKind, EmptyPage>();
    for (const kind of kinds) {
      const page = await viewer.page(props, kind);
      galley.append(page);
      for (const part of page.querySelectorAll('header, footer')) {
        placeFrames(part, source.frames, size);
        layTabs(part, source.stops, tabStep(source));
      }
      const article = page.querySelector('article');
      pages.set(kind, { page, room: article ? heightOf(article) : 0 });
      page.remove();
    }
    return new SectionSheets(pages, size, source.hasEvenPages, first, put);
  }

  /** The height of the text on its smallest page. */
  get room(): number {
    return Math.min(...[...this.pages.values()].map(({ room }) => room));
  }

  /** The number of the page after its last. */
  get next(): number {
    return this.first + this.count;
  }

  /** Takes more pieces, and puts the pages that are full. */
  add(pieces: readonly DrawnPiece[]): void {
    this.pieces.push(...pieces);
    this.putPages(false);
  }

  /** Puts what is left: the last page. */
  close(): void {
    this.putPages(true);
  }

  private pageAt(at: number): EmptyPage {
    const even = this.hasEvenPages && (this.first + at) % 2 === 0 ? this.pages.get('even') : undefined;
    const page = (at === 0 && this.pages.get('first')) || even || this.pages.get('default');
    if (!page) throw new Error('A section has no page.');
    return page;
  }

  private putPages(isLast: boolean): void {
    const starts = divide(this.pieces, (page) => this.pageAt(this.count + page).room);
    // A page that is not full yet may get more.
    const full = isLast ? starts.length : starts.length - 1;
    const pieces = this.pieces;
    let from = 0;
    for (let at = 0; at < full; at += 1) {
      const end = starts[at + 1] ?? { piece: pieces.length, line: 0 };
      const own = pieces.slice(from, end.piece);
      const parted = end.line > 0 ? pieces[end.piece] : undefined;
      if (parted) {
        const before = starts[at]?.piece === end.piece ? (starts[at]?.line ?? 0) : 0;
        const rest = this.cut(parted, end.line - before, end.piece);
        own.push(parted);
        pieces[end.piece] = rest;
      }
      this.putPage(own);
      from = end.piece;
    }
    this.pieces = pieces.slice(from);
  }

  /** The rest of a paragraph, of which so many lines stand on the page before. */
  private cut(piece: DrawnPiece, lines: number, at: number): DrawnPiece {
    const line = piece.height / piece.lines;
    const node = cutAfter(piece.node, lines, line);
    this.pieces[at]?.node.after(node);
    return {
      ...piece,
      node,
      before: 0,
      opensPage: false,
      height: piece.height - lines * line,
      lines: piece.lines - lines,
    };
  }

  private putPage(pieces: readonly DrawnPiece[]): void {
    const { page } = this.pageAt(this.count);
    const number = this.next;
    const own = copyOf(page);
    const article = own.querySelector('article');
    const [top] = pieces;
    if (top && !top.opensPage) top.node.style.marginTop = '0';
    let [last, shell]: [DrawnPiece['table'], HTMLElement | undefined] = [null, undefined];
    for (const { node, table: of, isHead } of pieces) {
      if (!of) article?.append(node);
      else if (of !== last || !shell) {
        shell = copyOf(of.shell);
        article?.append(shell);
        if (!isHead) shell.append(...of.heads.map(copyOf));
      }
      if (of) shell?.append(node);
      last = of;
    }
    for (const told of own.querySelectorAll('.page-number')) told.textContent = String(number);
    // Heads and feet are read once: they are no part of the text.
    if (this.count > 0)
      for (const part of own.querySelectorAll(':scope > header, :scope > footer'))
        part.setAttribute('aria-hidden', 'true');
    const sheet = document.createElement('div');
    sheet.className = 'sheet';
    sheet.style.setProperty('--width', `${this.size.width}pt`);
    sheet.style.setProperty('--height', `${this.size.height}pt`);
    sheet.append(own);
    this.count += 1;
    this.put(sheet, number, this.size.width);
  }
}

/** What sheets are made with. */
export interface SheetsParts {
  readonly viewer: WordViewer;
  readonly source: WordSource;
  readonly galley: Galley;
  readonly put: (sheet: HTMLElement, number: number, width: number) => void;
}
