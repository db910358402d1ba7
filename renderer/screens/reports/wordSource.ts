/** A Word document as the viewer reads it, with what the viewer leaves out: frames, heads of tables, what keeps together. */
import { parseAsync } from 'docx-preview';
import { type Cut, cutWord } from './wordCuts';
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
  /** Some rows of a longer table: which, and the first of them. */
  readonly rows: Cut['rows'];
}

/** Pages of one size, with the text that is to be on them. */
export interface Section {
  readonly props: SectionProps;
  readonly cuts: readonly Cut[];
}

/** Text that was read. */
export interface ReadText {
  readonly blocks: readonly Block[];
  /** The alternative texts of its pictures, in their order. */
  readonly pictureTexts: readonly string[];
}

/** A document with all that is drawn of it. */
export interface WordSource {
  readonly parsed: Parsed;
  readonly sections: readonly Section[];
  /** Frames by the number in the class of their paragraphs, `frame-0` and on; those of heads and feet as well. */
  readonly frames: readonly Frame[];
  /** Tab stops by the number in the class of their paragraphs, `tabs-0` and on. */
  readonly stops: readonly (readonly TabStop[])[];
  readonly hasEvenPages: boolean;
  /** Reads parts of the text, one after another. */
  readonly read: (cuts: readonly Cut[]) => ReadText;
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

/** Reads a document, but for its text. Throws when it is none. */
export async function readWord(bytes: Uint8Array): Promise<WordSource> {
  const { bytes: bare, sections, around } = cutWord(bytes);
  const parsed: Parsed = await parseAsync(new Blob([new Uint8Array(bare)]), viewerOptions);
  const styles = new Map((parsed.stylesPart?.styles ?? []).map((style) => [style.id, style]));
  const marks = new Marks(styles);
  for (const { rootElement, _xmlDocument } of parsed.parts) {
    if (!rootElement) continue;
    marks.mark(rootElement.children ?? [], _xmlDocument?.documentElement);
    markPageFields(rootElement);
  }
  const { body } = parsed.documentPart;
  const props = [...body.children.map(({ sectionProps }) => sectionProps ?? {}), body.props];
  return {
    parsed,
    sections: sectionsOf(sections.map((cuts, at) => ({ cuts, props: props[at] ?? {} }))),
    frames: marks.frames,
    stops: marks.stops,
    hasEvenPages: parsed.settingsPart?.settings?.evenAndOddHeaders ?? false,
    read: (cuts) => {
      const text = new DOMParser().parseFromString(around(cuts.map(({ xml }) => xml).join('')), 'application/xml');
      const element = text.getElementsByTagName('w:body')[0];
      const children = element ? parsed._parser.parseBodyElements(element) : [];
      for (const child of children) child.sectionProps = undefined;
      const rows = cuts.filter(({ xml }) => xml.startsWith('<w:tbl')).map((cut) => cut.rows);
      return { blocks: marks.mark(children, element, rows), pictureTexts: pictureTexts(element) };
    },
  };
}

/** Gives paragraphs classes by which they are found again when they are drawn. */
class Marks {
  readonly frames: Frame[] = [];
  readonly stops: (readonly TabStop[])[] = [];
  private readonly known = new Map<string, number>();
  /** What was read last ends a page. */
  private endsPage = false;
  /** How many rows are the head of the table of which rows were read last. */
  private heads = 0;

  constructor(private readonly styles: ReadonlyMap<string | null, Style>) {}

  /** The blocks of a text, from what the viewer made of it and the very elements. */
  mark(children: Part[], element: Element | undefined, rows: readonly Cut['rows'][] = []): Block[] {
    const elements = element ? blockElements(element) : [];
    const isSame = elements.length === children.length;
    let [last, tables] = ['', 0];
    const blocks: Block[] = [];
    for (const [at, part] of children.entries()) {
      const own = isSame ? elements[at] : undefined;
      if (part.type === 'table') {
        blocks.push(this.table(part, own, rows[tables++] ?? null));
        [last, this.endsPage] = ['', false];
      } else if (part.type === 'paragraph') {
        const frame = own ? frameOf(own) : null;
        if (frame && frame.key !== last) this.frames.push(frame);
        last = frame?.key ?? '';
        if (frame) addClass(part, `frame-${this.frames.length - 1}`);
        if (own) keepFromLines(part, own);
        const broken = partedAtPageEnds(part);
        for (const [piece, paragraph] of broken.entries())
          blocks.push(this.paragraph(paragraph, frame, this.endsPage || piece > 0));
        this.endsPage = broken.at(-1)?.endsPage ?? false;
      }
    }
    return blocks;
  }

  private paragraph({ part }: { readonly part: Part }, frame: Frame | null, opensPage: boolean): Block {
    this.markTabs(part);
    return {
      ...{ part, isTable: false, frame, rowsKeepNext: [], heads: 0, rows: null },
      opensPage: opensPage || this.has(part, 'pageBreakBefore'),
      keepsLines: this.has(part, 'keepLines'),
      // A frame stands on the page of what comes after it.
      keepsNext: frame !== null || this.has(part, 'keepNext'),
    };
  }

  private table(part: Part, element: Element | undefined, rows: Cut['rows']): Block {
    const inside = (part.children ?? []).map((row) => (row.children ?? []).flatMap((cell) => cell.children ?? []));
    for (const one of inside.flat()) this.markInside(one);
    const from = rows?.from ?? 0;
    if (from === 0) this.heads = element ? headRows(element) : 0;
    const { heads } = this;
    if (element) {
      fixColumns(part, element);
      drawLines(part, element, { isFirst: from === 0, isLast: rows?.isLast ?? true });
    }
    return {
      ...{ part, isTable: true, frame: null, keepsLines: true, keepsNext: false, heads, rows },
      opensPage: this.endsPage,
      rowsKeepNext: inside.map(
        ([first], at) => from + at < heads || (first !== undefined && this.has(first, 'keepNext')),
      ),
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
function sectionsOf(all: readonly Section[]): Section[] {
  const sections: Section[] = [];
  for (const { props: own, cuts } of all) {
    const before = sections.at(-1);
    const goesOn = own.type === 'continuous' && JSON.stringify(own.pageSize) === JSON.stringify(before?.props.pageSize);
    if (before && goesOn) sections[sections.length - 1] = { ...before, cuts: [...before.cuts, ...cuts] };
    else {
      const headerRefs = inherited(own.headerRefs, before?.props.headerRefs);
      const footerRefs = inherited(own.footerRefs, before?.props.footerRefs);
      sections.push({ props: { ...own, headerRefs, footerRefs }, cuts });
    }
  }
  // What stands after the last paragraph with a section of its own may be nothing.
  return sections.filter(({ cuts }, at) => cuts.length > 0 || at === 0);
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
