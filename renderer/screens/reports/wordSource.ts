/** A Word document as the viewer reads it, with what the viewer leaves out: frames, heads of tables, what keeps together. */
import { parseAsync } from 'docx-preview';
import { type Frame, readFrame } from './wordFrames';
import type { Parsed, Part, Reference, SectionProps, Style, TabStop } from './wordModel';
import { keepFromLines, markPageFields, partedAtPageEnds } from './wordParagraphs';
import { childrenNamed, drawLines, fixColumns, headRows } from './wordTables';

/** A paragraph or table of the text. */
export interface Block {
  readonly part: Part;
  readonly isTable: boolean;
  readonly frame: Frame | null;
  readonly opensPage: boolean;
  readonly keepsLines: boolean;
  readonly keepsNext: boolean;
  /** For each row of a table whether it stays with the next one. */
  readonly rowsKeepNext: readonly boolean[];
  /** How many rows are said again on the next page. */
  readonly heads: number;
}

/** Pages of one size, with the text on them. */
export interface Section {
  readonly props: SectionProps;
  readonly blocks: readonly Block[];
}

/** A document with all that is drawn of it. */
export interface WordSource {
  readonly parsed: Parsed;
  readonly sections: readonly Section[];
  /** Frames by the number in the class of their paragraphs, `frame-0` and on; those of heads and feet as well. */
  readonly frames: readonly Frame[];
  /** Tab stops by the number in the class of their paragraphs, `tabs-0` and on. */
  readonly stops: readonly (readonly TabStop[])[];
  /** The alternative texts of the pictures in the text, in their order. */
  readonly pictureTexts: readonly string[];
  readonly hasEvenPages: boolean;
}

/** Options of the viewer, for reading and for drawing. */
export const viewerOptions = {
  inWrapper: false,
  className: 'word',
  keepOrigin: true,
  breakPages: false,
  renderAltChunks: false,
  renderEndnotes: false,
} as const;

/** Reads a document. Throws what the viewer throws when it is none. */
export async function readWord(bytes: Uint8Array): Promise<WordSource> {
  const parsed: Parsed = await parseAsync(new Blob([new Uint8Array(bytes)]), viewerOptions);
  const styles = new Map((parsed.stylesPart?.styles ?? []).map((style) => [style.id, style]));
  const marks = new Marks(styles);
  for (const { rootElement, _xmlDocument } of parsed.parts) {
    if (!rootElement) continue;
    marks.mark(rootElement.children ?? [], _xmlDocument?.documentElement);
    markPageFields(rootElement);
  }
  const { body, _xmlDocument } = parsed.documentPart;
  const xmlBody = _xmlDocument?.getElementsByTagName('w:body')[0];
  const blocks = marks.mark(body.children, xmlBody);
  return {
    parsed,
    sections: sectionsOf(blocks, body.props),
    frames: marks.frames,
    stops: marks.stops,
    pictureTexts: pictureTexts(xmlBody),
    hasEvenPages: parsed.settingsPart?.settings?.evenAndOddHeaders ?? false,
  };
}

/** Gives paragraphs classes by which they are found again when they are drawn. */
class Marks {
  readonly frames: Frame[] = [];
  readonly stops: (readonly TabStop[])[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly styles: ReadonlyMap<string | null, Style>) {}

  /** The blocks of a text, from what the viewer made of it and the very elements. */
  mark(children: Part[], element: Element | undefined): Block[] {
    const elements = element ? blockElements(element) : [];
    const isSame = elements.length === children.length;
    let [last, opensPage] = ['', false];
    const blocks: Block[] = [];
    for (const [at, part] of children.entries()) {
      const own = isSame ? elements[at] : undefined;
      if (part.type === 'table') {
        blocks.push(this.table(part, own, opensPage));
        [last, opensPage] = ['', false];
      } else if (part.type === 'paragraph') {
        const frame = own ? frameOf(own) : null;
        if (frame && frame.key !== last) this.frames.push(frame);
        last = frame?.key ?? '';
        if (frame) addClass(part, `frame-${this.frames.length - 1}`);
        if (own) keepFromLines(part, own);
        const broken = partedAtPageEnds(part);
        for (const [piece, paragraph] of broken.entries())
          blocks.push(this.paragraph(paragraph, frame, opensPage || piece > 0));
        opensPage = broken.at(-1)?.endsPage ?? false;
      }
    }
    return blocks;
  }

  private paragraph({ part }: { readonly part: Part }, frame: Frame | null, opensPage: boolean): Block {
    this.markTabs(part);
    return {
      ...{ part, isTable: false, frame, rowsKeepNext: [], heads: 0 },
      opensPage: opensPage || this.has(part, 'pageBreakBefore'),
      keepsLines: this.has(part, 'keepLines'),
      // A frame stands on the page of what comes after it.
      keepsNext: frame !== null || this.has(part, 'keepNext'),
    };
  }

  private table(part: Part, element: Element | undefined, opensPage: boolean): Block {
    const rows = (part.children ?? []).map((row) => (row.children ?? []).flatMap((cell) => cell.children ?? []));
    for (const inside of rows) for (const one of inside) this.markInside(one);
    const heads = element ? headRows(element) : 0;
    if (element) {
      fixColumns(part, element);
      drawLines(part, element);
    }
    return {
      ...{ part, isTable: true, frame: null, opensPage, keepsLines: true, keepsNext: false, heads },
      rowsKeepNext: rows.map(([first], at) => at < heads || (first !== undefined && this.has(first, 'keepNext'))),
    };
  }

  private markInside(part: Part): void {
    if (part.type === 'paragraph') this.markTabs(part);
    else for (const child of part.children ?? []) this.markInside(child);
  }

  private markTabs(part: Part): void {
    const hasTab = (one: Part): boolean => one.type === 'tab' || (one.children ?? []).some(hasTab);
    if (!(part.children ?? []).some(hasTab)) return;
    const stops = part.tabs ?? this.ofStyle(part.styleName, 'tabs') ?? [];
    const key = JSON.stringify(stops);
    const number = this.known.get(key) ?? this.stops.push(stops) - 1;
    this.known.set(key, number);
    addClass(part, `tabs-${number}`);
  }

  private has(part: Part, what: 'keepNext' | 'keepLines' | 'pageBreakBefore'): boolean {
    return part[what] ?? this.ofStyle(part.styleName, what) ?? false;
  }

  private ofStyle<K extends keyof NonNullable<Style['paragraphProps']>>(
    id: string | undefined,
    what: K,
  ): NonNullable<Style['paragraphProps']>[K] | undefined {
    const seen = new Set<Style>();
    for (let style = this.styles.get(id ?? null); style && !seen.has(style); style = this.styles.get(style.basedOn)) {
      seen.add(style);
      const value = style.paragraphProps?.[what];
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

function addClass(part: Part, name: string): void {
  part.className = part.className ? `${part.className} ${name}` : name;
}

/** The blocks of a text, just those that the viewer makes a part of. */
function blockElements(parent: Element): Element[] {
  return [...parent.children].flatMap((element) => {
    if (element.localName === 'sdt') return childrenNamed(element, 'sdtContent').slice(0, 1).flatMap(blockElements);
    return ['p', 'tbl', 'altChunk'].includes(element.localName) ? [element] : [];
  });
}

function frameOf(paragraph: Element): Frame | null {
  const [properties] = childrenNamed(paragraph, 'pPr');
  const [frame] = properties ? childrenNamed(properties, 'framePr') : [];
  return frame ? readFrame((name) => frame.getAttribute(`w:${name}`)) : null;
}

/** Sections that go on on the same page are one with those before them; heads and feet go on until others come. */
function sectionsOf(blocks: readonly Block[], last: SectionProps): Section[] {
  const sections: { props: SectionProps; blocks: Block[] }[] = [];
  let open: Block[] = [];
  const close = (own: SectionProps) => {
    const before = sections.at(-1);
    const props = {
      ...own,
      headerRefs: inherited(own.headerRefs, before?.props.headerRefs),
      footerRefs: inherited(own.footerRefs, before?.props.footerRefs),
    };
    const goesOn = own.type === 'continuous' && JSON.stringify(own.pageSize) === JSON.stringify(before?.props.pageSize);
    if (before && goesOn) before.blocks.push(...open);
    else sections.push({ props, blocks: open.map((block, at) => (at === 0 ? { ...block, opensPage: true } : block)) });
    open = [];
  };
  for (const block of blocks) {
    open.push(block);
    const { sectionProps } = block.part;
    block.part.sectionProps = undefined;
    if (sectionProps) close(sectionProps);
  }
  if (open.length > 0 || sections.length === 0) close(last);
  return sections;
}

function inherited(own: readonly Reference[] = [], before: readonly Reference[] = []): readonly Reference[] {
  return [...own, ...before.filter(({ type }) => own.every((one) => one.type !== type))];
}

/** The viewer draws pictures without their alternative texts; it draws only those that are pictures, in their order. */
function pictureTexts(element: Element | undefined): string[] {
  return [...(element?.getElementsByTagName('w:drawing') ?? [])]
    .filter((drawing) => drawing.getElementsByTagName('a:blip').length > 0)
    .map((drawing) => drawing.getElementsByTagName('wp:docPr')[0]?.getAttribute('descr') ?? '');
}
