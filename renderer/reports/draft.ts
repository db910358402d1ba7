/** A report while it is being written: its parts in order, and what is known of its tables and charts. */
import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { type ChartData, chartOptions } from './chart';
import { cleanLine, cleanParagraphs } from './cleanText';
import { colour, factIndent, page } from './styles';

/** A column of a table: its head, how its cells stand, and its share of the width. */
export interface Column {
  readonly head: string;
  readonly kind: 'text' | 'number';
  readonly share: number;
}

/** A table with its caption; the last row is a total when `total` is set. */
export interface TableParts {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  readonly total?: boolean;
  /** The source, and what signs in the table mean. */
  readonly note: string;
  /** The part of the text's width it takes; the whole when not given. */
  readonly width?: number;
}

/** What readers that can't see a table get told of it. */
export interface TableWords {
  readonly title: string;
  readonly description: string;
}

/** The words a draft itself needs. */
export interface DraftWords {
  readonly table: string;
  readonly figure: string;
}

/** Up to so many rows a table is kept on one page. */
const mostRowsTogether = 10;

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const rule = { style: BorderStyle.SINGLE, size: 4, color: colour.rule } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: colour.strongRule } as const;

/** The parts of a report, in order. */
export class Draft {
  readonly parts: FileChild[] = [];
  readonly tables: TableWords[] = [];
  readonly charts: ChartData[] = [];

  constructor(private readonly words: DraftWords) {}

  /** The number the next table will have. */
  get nextTable(): number {
    return this.tables.length + 1;
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

  /** The paragraphs of a text as typed, line ends and tabs kept. */
  text(text: string, style?: string): void {
    for (const paragraph of cleanParagraphs(text)) {
      const runs = paragraph
        .split('\t')
        .map((piece, at) => new TextRun({ children: at > 0 ? [new Tab(), piece] : [piece] }));
      this.add(new Paragraph({ ...(style ? { style } : {}), children: runs }));
    }
  }

  /** Names with their values, such as on a title page. */
  facts(facts: readonly (readonly [name: string, value: string])[]): void {
    for (const [name, value] of facts) {
      const runs = [
        new TextRun({ text: cleanLine(name), color: colour.quiet }),
        new TextRun({ children: [new Tab(), cleanLine(value)] }),
      ];
      this.add(
        new Paragraph({ style: 'Fact', tabStops: [{ type: TabStopType.LEFT, position: factIndent }], children: runs }),
      );
    }
  }

  /** A list. */
  bullets(items: readonly string[]): void {
    for (const item of items) {
      this.add(
        new Paragraph({
          style: 'ListParagraph',
          numbering: { reference: 'bullets', level: 0 },
          children: [new TextRun(cleanLine(item))],
        }),
      );
    }
  }

  /** A table with its caption above and its note below, that stay with it. */
  table(parts: TableParts): void {
    const caption = cleanLine(parts.caption);
    const heads = parts.columns.map((c) => c.head).join(', ');
    this.add(captionOf(this.words.table, this.nextTable, caption));
    this.tables.push({ title: caption, description: cleanLine(`${caption}: ${heads}.`) });
    this.add(tableOf(parts));
    this.line(parts.note, 'TableNote');
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

function tableOf({ columns, rows, total, width = 1 }: TableParts): Table {
  const shares = columns.reduce((sum, c) => sum + c.share, 0);
  const widths = columns.map((c) => Math.floor((page.text * width * c.share) / shares));
  const together = rows.length <= mostRowsTogether;
  const cell = (text: string, at: number, style: string, isTotal: boolean, isHead: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: isHead ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
      ...(isHead ? { shading: { fill: colour.shade } } : {}),
      ...(isTotal ? { borders: { top: strong } } : isHead ? { borders: { bottom: strong } } : {}),
      children: [
        new Paragraph({
          style,
          children: [new TextRun({ text: cleanLine(text), ...(isTotal ? { bold: true } : {}) })],
        }),
      ],
    });
  const styleOf = (at: number, head: boolean) =>
    `Table${head ? 'Head' : ''}${columns[at]?.kind === 'number' ? 'Number' : head ? '' : 'Text'}`;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 85, right: 85, top: 0, bottom: 0 },
    borders: { top: strong, bottom: strong, left: none, right: none, insideHorizontal: rule, insideVertical: none },
    tableLook: {
      firstRow: true,
      lastRow: total === true,
      firstColumn: true,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: columns.map((c, at) => cell(c.head, at, styleOf(at, true), false, true)),
      }),
      ...rows.map((row, index) => {
        const isTotal = total === true && index === rows.length - 1;
        return new TableRow({
          cantSplit: true,
          // The note below stays with the last two rows.
          keepNext: together || index >= rows.length - 2,
          children: columns.map((_, at) => cell(row[at] ?? '', at, styleOf(at, false), isTotal, false)),
        });
      }),
    ],
  });
}

/** The foot of every page: what the report is, and the page's number. */
export function footerOf(title: string, words: { readonly page: string; readonly of: string }): Footer {
  const number = [`${words.page} `, PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: page.text }],
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
