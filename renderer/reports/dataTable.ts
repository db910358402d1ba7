import { FileChild, type IXmlableObject } from 'docx';
import { cleanLine } from './cleanText';
import { colour, page, tableSize } from './styles';
import { lineHeight, linesOf } from './textSize';

/** A column of a table: its head, how its cells stand, and its share of the width. */
export interface Column {
  readonly head: string;
  /** A box is a place to write in by hand, with lines around it. */
  readonly kind: 'text' | 'number' | 'box';
  readonly share: number;
}

/** A cell whose text must not be overlooked. */
export interface StrongCell {
  readonly strong: string;
}

/** A table of data: heads, rows, and words for who can't see it. */
export interface DataTableParts {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | StrongCell)[])[];
  /** The last row is a total. */
  readonly total?: boolean;
  /** True keeps a longer table on one page too: for one that is read as a whole, and never fills a page. */
  readonly whole?: boolean;
  /** The part of the text's width it takes; the whole when not given. */
  readonly width?: number;
  /** How high a row is at least, in twips; as high as its text when not given. */
  readonly rowHeight?: number;
  readonly title: string;
  readonly description: string;
  /** The paragraph below belongs to it, and stays on its page. */
  readonly keepsNote?: boolean;
}

/** A table of up to so many rows is kept on one page, unless it is higher than this part of one; in twips. */
const together = { rows: 10, height: 4_600 } as const;
/** Of a longer one at least so many rows begin a page and end it, unless they are as high as this. */
const atEdge = { head: 3, end: 4, height: 1_800 } as const;
/** Space beside the text of a cell, and above and below it. */
const around = { side: 85, height: 80 } as const;

const tableText = { size: tableSize } as const;

type Xml = IXmlableObject;

const border = (side: string, size: number, color: string): Xml => ({
  [`w:${side}`]: { _attr: { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': color } },
});
const noBorder = (side: string): Xml => ({ [`w:${side}`]: { _attr: { 'w:val': 'nil' } } });
const strong = (side: string) => border(side, 8, colour.strongRule);
const value = (name: string, val: string): Xml => ({ [name]: { _attr: { 'w:val': val } } });
const width = (name: string, twips: number): Xml => ({ [name]: { _attr: { 'w:w': twips, 'w:type': 'dxa' } } });
const bold: Xml = { 'w:rPr': [{ 'w:b': {} }, { 'w:bCs': {} }] };

/**
 * A table that knows what all our tables have in common, and so writes its XML itself: the library's own table makes a
 * dozen objects for each cell, which took most of the time of a long report.
 */
export class DataTable extends FileChild {
  constructor(private readonly parts: DataTableParts) {
    super('w:tbl');
  }

  /** The table as the library's formatter takes it. */
  override prepForXml(): Xml {
    const { columns, rows, total = false } = this.parts;
    const shares = columns.reduce((sum, c) => sum + c.share, 0);
    const widths = columns.map((c) => Math.floor((page.text * (this.parts.width ?? 1) * c.share) / shares));
    const last = rows.length - 1;
    const kept = this.keptRows(widths);
    const plain = rowOf(columns, widths, 'plain', this.parts.rowHeight);
    const sum = rowOf(columns, widths, 'total', this.parts.rowHeight);
    return {
      'w:tbl': [
        { 'w:tblPr': this.properties(widths, total) },
        { 'w:tblGrid': widths.map((w): Xml => ({ 'w:gridCol': { _attr: { 'w:w': w } } })) },
        rowOf(
          columns,
          widths,
          'head',
        )(
          columns.map((c) => c.head),
          true,
        ),
        // No page begins or ends with a lonely row, and the note below stays with the last ones.
        ...rows.map((row, at) => (total && at === last ? sum : plain)(row, kept(at))),
      ],
    };
  }

  /** Tells of each row whether it stays with the one below it, or with the note. */
  private keptRows(widths: readonly number[]): (at: number) => boolean {
    const { rows, whole = false, keepsNote = false } = this.parts;
    const last = rows.length - 1;
    const heights = (from: number, to: number) =>
      rows.slice(Math.max(0, from), to).map((row) => heightOfRow(row, widths));
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
    // How many rows, counted from an edge of the table, are high enough to stand by themselves.
    const edge = (all: readonly number[]) => {
      const found = all.findIndex((_, at) => sum(all.slice(0, at + 1)) >= atEdge.height);
      return found < 0 ? all.length : found + 1;
    };
    const isKept = whole || (rows.length <= together.rows && sum(heights(0, rows.length)) <= together.height);
    const [head, end] = [edge(heights(0, atEdge.head)), edge(heights(last - atEdge.end + 1, last + 1).reverse())];
    return (at) => (at === last ? keepsNote : isKept || at < head - 1 || at > last - end);
  }

  private properties(widths: readonly number[], total: boolean): Xml[] {
    const { title, description } = this.parts;
    // First row and first column, no bands; and the last row where it is a total.
    const look = total ? '06E0' : '06A0';
    const flags = { 'w:firstRow': 1, 'w:lastRow': total ? 1 : 0, 'w:firstColumn': 1, 'w:lastColumn': 0 };
    return [
      width(
        'w:tblW',
        widths.reduce((a, b) => a + b, 0),
      ),
      {
        'w:tblBorders': [
          strong('top'),
          noBorder('left'),
          strong('bottom'),
          noBorder('right'),
          border('insideH', 4, colour.rule),
          noBorder('insideV'),
        ],
      },
      { 'w:tblLayout': { _attr: { 'w:type': 'fixed' } } },
      { 'w:tblCellMar': [width('w:left', around.side), width('w:right', around.side)] },
      { 'w:tblLook': { _attr: { 'w:val': look, ...flags, 'w:noHBand': 1, 'w:noVBand': 1 } } },
      value('w:tblCaption', cleanLine(title)),
      value('w:tblDescription', cleanLine(description)),
    ];
  }
}

/** About how high a row is. */
function heightOfRow(cells: readonly (string | StrongCell)[], widths: readonly number[]): number {
  const lines = cells.map((cell, at) =>
    linesOf(typeof cell === 'string' ? cell : cell.strong, (widths[at] ?? 0) - 2 * around.side, tableText),
  );
  return lineHeight(tableText, Math.max(1, ...lines)) + around.height;
}

type RowKind = 'head' | 'plain' | 'total';

/** A maker of rows of one kind: what their cells have in common is made once. */
function rowOf(columns: readonly Column[], widths: readonly number[], kind: RowKind, height?: number) {
  const cantSplit: Xml = { 'w:cantSplit': {} };
  const high: Xml[] = height ? [{ 'w:trHeight': { _attr: { 'w:val': height, 'w:hRule': 'atLeast' } } }] : [];
  const rowProperties: Xml = { 'w:trPr': kind === 'head' ? [cantSplit, { 'w:tblHeader': {} }] : [cantSplit, ...high] };
  const cells = columns.map((column, at) => {
    const number = column.kind === 'number' ? 'Number' : '';
    const style = value('w:pStyle', kind === 'head' ? `TableHead${number}` : `Table${number || 'Text'}`);
    const looks: Record<RowKind, Xml[]> = {
      head: [
        { 'w:tcBorders': [strong('bottom')] },
        { 'w:shd': { _attr: { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': colour.shade } } },
        value('w:vAlign', 'bottom'),
      ],
      plain: column.kind === 'box' ? [{ 'w:tcBorders': ['top', 'left', 'bottom', 'right'].map(strong) }] : [],
      total: [{ 'w:tcBorders': [strong('top')] }],
    };
    return {
      properties: { 'w:tcPr': [width('w:tcW', widths[at] ?? 0), ...looks[kind]] } satisfies Xml,
      loose: { 'w:pPr': [style] } satisfies Xml,
      kept: { 'w:pPr': [style, { 'w:keepNext': {} }] } satisfies Xml,
    };
  });
  return (texts: readonly (string | StrongCell)[], keepNext: boolean): Xml => ({
    'w:tr': [
      rowProperties,
      ...cells.map(({ properties, loose, kept }, at): Xml => {
        const cell = texts[at] ?? '';
        const isStrong = typeof cell !== 'string';
        const text = cleanLine(isStrong ? cell.strong : cell);
        const written: Xml = { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, text] };
        const run: Xml = { 'w:r': kind === 'total' || isStrong ? [bold, written] : [written] };
        return { 'w:tc': [properties, { 'w:p': [keepNext ? kept : loose, run] }] };
      }),
    ],
  });
}
