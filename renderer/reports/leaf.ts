/** Pages of A5: half a sheet of A4, so that any printer can make them. Sizes in half points, spaces in twips. */
import { convertMillimetersToTwip, type IParagraphStyleOptions, LineRuleType } from 'docx';
import type { Sheet } from './paper';
import { styles, typeface } from './styles';

const mm = convertMillimetersToTwip;

/** Space before and after a paragraph in twips, and lines so many percent of their type. */
export const spaced = (before: number, after: number, percent = 110) => ({
  before,
  after,
  line: Math.round(percent * 2.4),
  lineRule: LineRuleType.AUTO,
});

/** A heading of a level, as the styles of a document have it. */
export const leafHeading = (level: 1 | 2, size: number, before: number, after: number, color: string) => ({
  run: { font: typeface, size, bold: true, color, italics: false },
  paragraph: { spacing: spaced(before, after, 100), keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

type Defaults = NonNullable<typeof styles.default>;

/** What a page of A5 has of its own. */
export interface LeafParts {
  readonly defaults: Defaults;
  readonly own: readonly IParagraphStyleOptions[];
  /** Room at the head for what an internal paper says there. */
  readonly isMarked?: boolean;
}

const size = { width: mm(148), height: mm(210) } as const;
const margin = { top: mm(14), marked: mm(18), bottom: mm(17), side: mm(14) } as const;

/** The room for text on a page; a marked one has less. */
export const leafText = {
  width: size.width - 2 * margin.side,
  height: size.height - margin.top - margin.bottom,
  markedHeight: size.height - margin.marked - margin.bottom,
} as const;

/** A page of A5 that stands, with styles of its own beside those of all reports. */
export function leaf({ defaults, own, isMarked = false }: LeafParts): Sheet {
  return {
    ...size,
    margin: {
      top: isMarked ? margin.marked : margin.top,
      bottom: margin.bottom,
      left: margin.side,
      right: margin.side,
    },
    hasFooter: true,
    styles: {
      ...styles,
      default: { ...styles.default, ...defaults },
      paragraphStyles: [...(styles.paragraphStyles ?? []), ...own],
    },
  };
}
