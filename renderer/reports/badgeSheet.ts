/** Sheets of badges: where each stands on A4, how it looks, and the marks to cut by. Lengths in twips, sizes in half points. */
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  FrameAnchorType,
  FrameWrap,
  Header,
  HeightRule,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import { leafHeading, spaced } from './leaf';
import type { Sheet } from './paper';
import { colour, page, styles } from './styles';

const mm = convertMillimetersToTwip;
/** A common sheet of badges: two columns and five rows of 90 × 54 mm, amid A4. */
const sheet = { columns: 2, rows: 5, width: mm(90), height: mm(54) } as const;
/** How many badges are on a sheet. */
export const perSheet = sheet.columns * sheet.rows;
const left = Math.round((page.width - sheet.columns * sheet.width) / 2);
const top = Math.round((page.height - sheet.rows * sheet.height) / 2);
/** Between the edge of a badge and its text. */
const inset = { side: mm(7), top: mm(5) } as const;
/** The width of the text of a badge. */
export const badgeWidth = sheet.width - 2 * inset.side;

type Frame = NonNullable<IParagraphOptions['frame']>;

/** A frame of an exact size at an exact place on the page. */
function frameAt(x: number, y: number, width: number, height: number): Frame {
  return {
    ...{ type: 'absolute', position: { x: Math.round(x), y: Math.round(y) } },
    ...{ width: Math.round(width), height: Math.round(height) },
    rule: HeightRule.EXACT,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  };
}

/** Above the text of a badge, unless it is too high for that: names then stand in line over the sheet. */
const usualTop = mm(8);

/** The frame of a badge by its place on its sheet, from 0, for text about so high, in twips. */
export function badgeFrame(place: number, height: number): Frame {
  const [column, row] = [place % sheet.columns, Math.floor(place / sheet.columns)];
  const above = Math.max(inset.top, Math.min(usualTop, sheet.height - height - inset.top));
  const [x, y] = [left + column * sheet.width + inset.side, top + row * sheet.height + above];
  return frameAt(x, y, badgeWidth, sheet.height - above - inset.top);
}

const mark = mm(3);
/** Where the text of the page itself begins. */
const strip = mm(4);

/**
 * The head of a sheet: who may see it, and where to cut on plain paper: the corner of two short lines at each corner. What stands at the
 * head is no part of the text, and so not read with it.
 */
function head(marking: string): Header {
  const columns = sheet.columns + 1;
  const marks = Array.from({ length: columns * (sheet.rows + 1) }, (_, at) => {
    const [x, y] = [left + (at % columns) * sheet.width, top + Math.floor(at / columns) * sheet.height];
    const line = { style: BorderStyle.SINGLE, size: 4, space: 0, color: colour.quiet };
    const frame = frameAt(x - mark, y - mark, mark, mark);
    return new Paragraph({ style: 'CutMark', frame, border: { bottom: line, right: line } });
  });
  // In a frame as well: it then does not push down the strip above the badges, in which it stands.
  const told = new Paragraph({
    style: 'Marking',
    alignment: AlignmentType.RIGHT,
    frame: frameAt(page.width / 2, strip - mm(1), page.width / 2 - left, mm(3.5)),
    children: [new TextRun(marking)],
  });
  // Frames stand on the page of the paragraph after them.
  return new Header({ children: [told, ...marks, new Paragraph({ style: 'CutMark' })] });
}

const style = (
  name: string,
  size: number,
  run: NonNullable<IParagraphStyleOptions['run']>,
  spacing: ReturnType<typeof spaced>,
): IParagraphStyleOptions => ({
  ...{ id: name.replace(' ', ''), name, basedOn: 'Normal', quickFormat: true },
  run: { ...run, size },
  paragraph: { spacing },
});

/** The largest sizes of a name; longer ones are made smaller. */
export const nameSize = { given: 64, family: 38 } as const;

/** A page whose own text is a strip above the badges. */
export function badgeSheet(marking: string): Sheet {
  const cut = {
    spacing: { before: 0, after: 0, line: mark, lineRule: LineRuleType.EXACT },
    alignment: AlignmentType.CENTER,
  };
  return {
    ...{ width: page.width, height: page.height, edge: 0 },
    margin: { top: strip, bottom: mm(4), left, right: left },
    hasFooter: false,
    header: head(marking),
    styles: {
      ...styles,
      default: { ...styles.default, heading1: leafHeading(1, 17, 0, 0, colour.spruce) },
      paragraphStyles: [
        ...(styles.paragraphStyles ?? []),
        { id: 'CutMark', name: 'Cut Mark', basedOn: 'Normal', run: { size: 14, color: colour.quiet }, paragraph: cut },
        style('Sheet Note', 16, { color: colour.quiet }, spaced(0, 0, 100)),
        style('Badge Head', 19, { bold: true, color: colour.spruce }, spaced(0, 60, 100)),
        style('Badge Name', nameSize.given, { bold: true }, spaced(0, 0, 88)),
        style('Badge Family', nameSize.family, {}, spaced(0, 30, 90)),
        style('Badge Role', 23, { bold: true }, spaced(30, 20, 96)),
        style('Badge Help', 22, {}, spaced(20, 0, 96)),
      ],
    },
  };
}
