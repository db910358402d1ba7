/** A report while it is being written: its parts in order, and the charts among them. */
import {
  AlignmentType,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { type ChartData, chartOptions } from './chart';
import { cleanLine, cleanParagraphs } from './cleanText';
import { DataTable, type DataTableParts } from './dataTable';
import { colour, factIndent, page } from './styles';
import { typedLists } from './typedLists';

/** A table with its caption above and its note below. */
export interface TableParts extends Omit<DataTableParts, 'title' | 'description' | 'keepsNote'> {
  readonly caption: string;
  /** The source, and what signs in the table mean; may be empty. */
  readonly note: string;
}

/** The words a draft itself needs. */
export interface DraftWords {
  readonly table: string;
  readonly figure: string;
}

/** Up to so many facts that belong together are never parted, and up to so many signs a fact is not. */
const [fewFacts, mostKept] = [4, 500];

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
/** The parts of a report, in order. */
export class Draft {
  readonly parts: FileChild[] = [];
  private tables = 0;
  private lists = 0;
  readonly charts: ChartData[] = [];

  /**
   * With contents, tables do not keep their notes on their page: who works out the page numbers does not see that
   * either, and a chapter after it would be a page off.
   */
  constructor(
    private readonly words: DraftWords,
    private readonly hasContents = false,
  ) {}

  /** The number the next table will have. */
  get nextTable(): number {
    return this.tables + 1;
  }

  /** The number the next chart will have. */
  get nextFigure(): number {
    return this.charts.length + 1;
  }

  /** Any block made elsewhere. */
  add(...blocks: FileChild[]): void {
    this.parts.push(...blocks);
  }

  /** A heading of level 1 to 3. */
  heading(level: 1 | 2 | 3, text: string): void {
    const line = cleanLine(text);
    this.add(new Paragraph({ heading: headings[level - 1] ?? HeadingLevel.HEADING_1, children: [new TextRun(line)] }));
  }

  /** A paragraph of one line in a style; nothing when it is blank. */
  line(text: string, style?: string, options: { keepNext?: boolean } = {}): void {
    const line = cleanLine(text);
    if (line) this.add(new Paragraph({ ...(style ? { style } : {}), ...options, children: [new TextRun(line)] }));
  }

  /** Sentences in one paragraph that stays with the table or chart after it. */
  intro(...sentences: string[]): void {
    this.line(sentences.join(' '), undefined, { keepNext: true });
  }

  /** The paragraphs of a text as typed, line ends and tabs kept; lists that were typed become lists. */
  text(text: string, style?: string): void {
    const first = this.lists;
    for (const { kind, text: paragraph, list } of typedLists(cleanParagraphs(text))) {
      const runs = paragraph
        .split('\t')
        .map((piece, at) => new TextRun({ children: at > 0 ? [new Tab(), piece] : [piece] }));
      if (kind === 'text') this.add(new Paragraph({ ...(style ? { style } : {}), children: runs }));
      else {
        // Each numbered list counts from 1.
        const numbering =
          kind === 'bullet'
            ? { reference: 'bullets', level: 0 }
            : { reference: 'numbers', level: 0, instance: first + list };
        this.add(new Paragraph({ style: 'ListParagraph', numbering, children: runs }));
        if (kind === 'number') this.lists = first + list + 1;
      }
    }
  }

  /**
   * Names with their values, such as on a title page; of those that are `together` the first two and the last two
   * are not parted by the end of a page, and of a few none; `keepNext` holds the last to what comes after. Values
   * stand `indent` twips from the edge.
   */
  facts(
    facts: readonly (readonly [name: string, value: string])[],
    { together = false, keepNext = false, indent = factIndent } = {},
  ): void {
    const last = facts.length - 1;
    for (const [at, [name, value]] of facts.entries()) {
      const runs = [
        new TextRun({ text: cleanLine(name), color: colour.quiet }),
        new TextRun({ children: [new Tab(), cleanLine(value)] }),
      ];
      this.add(
        new Paragraph({
          style: 'Fact',
          keepNext: at === last ? keepNext : together && (last < fewFacts || at === 0 || at === last - 1),
          // A long one may go on over the page: kept whole, it would leave most of a page blank.
          ...(value.length > mostKept && { keepLines: false }),
          tabStops: [{ type: TabStopType.LEFT, position: indent }],
          ...(indent !== factIndent && { indent: { left: indent, hanging: indent } }),
          children: runs,
        }),
      );
    }
  }

  /** A list; what is blank is no item of it. */
  bullets(items: readonly string[]): void {
    for (const item of items.map(cleanLine).filter(Boolean)) {
      this.add(
        new Paragraph({
          style: 'ListParagraph',
          numbering: { reference: 'bullets', level: 0 },
          children: [new TextRun(item)],
        }),
      );
    }
  }

  /** A table with its caption above and its note below; both stay with it, but for the note where there are contents. */
  table({ caption, note, ...parts }: TableParts): void {
    const title = cleanLine(caption);
    const heads = parts.columns.map((c) => c.head).join(', ');
    this.add(captionOf(this.words.table, this.nextTable, title));
    this.tables += 1;
    const keepsNote = !this.hasContents && note.trim() !== '';
    this.add(new DataTable({ ...parts, title, description: `${title}: ${heads}.`, keepsNote }));
    this.line(note, 'TableNote');
  }

  /** A chart with its caption above it. */
  chart(data: ChartData): void {
    this.add(captionOf(this.words.figure, this.nextFigure, cleanLine(data.title)));
    this.charts.push(data);
    this.add(new Paragraph({ style: 'Figure', keepLines: true, children: [new ChartRun(chartOptions(data))] }));
  }
}

/** A caption with its own number, as a field that Word can renumber, with its number filled in. */
function captionOf(label: string, number: number, text: string): Paragraph {
  return new Paragraph({
    style: 'Caption',
    children: [
      new TextRun(`${label} `),
      new SimpleField(` SEQ ${label} \\* ARABIC `, String(number)),
      new TextRun(`. ${text}`),
    ],
  });
}

/** The foot of every page: what the report is, and the page's number at the end of a text as wide as `width`. */
export function footerOf(
  title: string,
  words: { readonly page: string; readonly of: string },
  width: number = page.text,
): Footer {
  const number = [`${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun(cleanLine(title)), new TextRun({ children: [new Tab(), ...number] })],
      }),
    ],
  });
}

/** The head of every page of a report that is not for everyone. */
export function markingOf(text: string): Header {
  return new Header({
    children: [new Paragraph({ style: 'Marking', alignment: AlignmentType.RIGHT, children: [new TextRun(text)] })],
  });
}
