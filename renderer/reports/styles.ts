/** How reports look: a calm page in one typeface, spruce headings, thin rules. Sizes in half points, spaces in twips. */
import { AlignmentType, convertMillimetersToTwip, type IPropertiesOptions, LevelFormat, LineRuleType } from 'docx';

/** Colours of a report. Every text colour has at least 4.5:1 on white and on the shade of table heads. */
export const colour = {
  ink: '1D2422',
  quiet: '4F5B57',
  spruce: '14554F',
  rule: 'C9D1CE',
  strongRule: '14554F',
  shade: 'EEF3F1',
  warning: '8F3216',
} as const;

/** The typeface: the page number estimator must know its widths, so it is not ours to choose freely. */
export const typeface = 'Calibri';

/** The page, in twips: A4 with margins of 25 mm. */
export const page = {
  width: convertMillimetersToTwip(210),
  height: convertMillimetersToTwip(297),
  margin: convertMillimetersToTwip(25),
  /** The width of the text. */
  text: convertMillimetersToTwip(160),
} as const;

/** The size of the text of tables, in half points. */
export const tableSize = 19;

/** Where the values stand beside their names on a title page, in twips. */
export const factIndent = convertMillimetersToTwip(45);

const auto = { lineRule: LineRuleType.AUTO } as const;
const spacing = (before: number, after: number, line = 264) => ({ before, after, line, ...auto });

const heading = (level: number, size: number, before: number, after: number) => ({
  run: { font: typeface, size, bold: true, color: colour.spruce, italics: false },
  paragraph: { spacing: spacing(before, after, 240), keepNext: true, keepLines: true, outlineLevel: level },
});

const contentsEntry = (level: number) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  uiPriority: 39,
  unhideWhenUsed: true,
  paragraph: {
    spacing: spacing(level === 1 ? 40 : 0, 20),
    indent: { left: level === 1 ? 0 : 340 },
  },
});

/** The styles that Word shows in its list, all with the names Word itself gives where it has them. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: typeface, size: 22, color: colour.ink },
      paragraph: { spacing: spacing(0, 140, 276) },
    },
    title: {
      run: { font: typeface, size: 56, bold: true, color: colour.spruce, characterSpacing: -6 },
      paragraph: { spacing: spacing(240, 60, 228), keepNext: true },
    },
    heading1: heading(0, 34, 480, 140),
    heading2: heading(1, 25, 300, 100),
    heading3: heading(2, 22, 240, 80),
    // Not used here, but whoever goes on in Word may use them.
    heading4: heading(3, 22, 200, 60),
    heading5: heading(4, 22, 200, 60),
    heading6: heading(5, 22, 200, 60),
    caption: {
      run: { font: typeface, size: 19, bold: true, italics: false, color: colour.spruce },
      paragraph: { spacing: spacing(220, 90, 240), keepNext: true, keepLines: true },
    },
    listParagraph: { run: { font: typeface }, paragraph: { spacing: spacing(0, 70, 264) } },
    hyperlink: { run: { color: colour.ink, underline: { type: 'none' } } },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: 26, color: colour.quiet },
      paragraph: { spacing: spacing(0, 320, 252) },
    },
    {
      id: 'Marking',
      name: 'Marking',
      basedOn: 'Normal',
      run: { bold: true, size: 19, color: colour.warning },
      paragraph: { spacing: spacing(0, 0, 240) },
    },
    {
      id: 'Fact',
      name: 'Fact',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        spacing: spacing(0, 30, 252),
        indent: { left: factIndent, hanging: factIndent },
        keepLines: true,
      },
    },
    {
      id: 'Lead',
      name: 'Lead',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 25 },
      paragraph: { spacing: spacing(0, 160, 288) },
    },
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 25, bold: true, color: colour.spruce },
      paragraph: { spacing: spacing(400, 100, 240), keepNext: true },
    },
    contentsEntry(1),
    contentsEntry(2),
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: tableSize },
      paragraph: { spacing: spacing(40, 40, 240), alignment: AlignmentType.LEFT },
    },
    {
      id: 'TableNumber',
      name: 'Table Number',
      basedOn: 'TableText',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.RIGHT },
    },
    {
      id: 'TableHead',
      name: 'Table Head',
      basedOn: 'TableText',
      run: { bold: true, color: colour.spruce },
      paragraph: { keepNext: true },
    },
    {
      id: 'TableHeadNumber',
      name: 'Table Head Number',
      basedOn: 'TableHead',
      paragraph: { alignment: AlignmentType.RIGHT },
    },
    {
      id: 'Figure',
      name: 'Figure',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: { spacing: spacing(40, 160, 240) },
    },
    {
      id: 'TableNote',
      name: 'Table Note',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 18, color: colour.quiet },
      paragraph: { spacing: spacing(90, 260, 240), keepLines: true },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 18, color: colour.quiet },
      paragraph: { spacing: spacing(0, 0, 240) },
    },
    { id: 'Header', name: 'header', basedOn: 'Footer' },
  ],
};

/** The theme: one typeface for headings and text, so that whoever adds to a report stays in style. */
export const theme: NonNullable<IPropertiesOptions['theme']> = { fonts: { headings: typeface, body: typeface } };

/** The bullets of lists. */
export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 340, hanging: 340 } }, run: { color: colour.spruce } },
        },
      ],
    },
    {
      reference: 'numbers',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 340, hanging: 340 } }, run: { color: colour.spruce } },
        },
      ],
    },
  ],
};
