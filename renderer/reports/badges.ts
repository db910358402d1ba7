/**
 * Badges on label sheets. Every badge is a frame of paragraphs of an exact size at an exact place on the page: frames
 * are part of the text, so that they are read in order, where a table for layout would be read as one without heads, and
 * text boxes would not be read at all.
 */
import {
  convertMillimetersToTwip,
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  TextRun,
} from 'docx';
import { eveningFacts } from '../domain/eveningFacts';
import type { Snapshot } from '../domain/nouns';
import type { Texts } from '../texts/nl';
import type { Progress } from './annualReport';
import { type Badge, badgesOf } from './badgePeople';
import { cleanLine } from './cleanText';
import { Draft } from './draft';
import { leafHeading, spaced } from './leaf';
import { type Paper, type PaperOptions, paperBytes, type Sheet } from './paper';
import { colour, page, styles } from './styles';

/** What a user chooses for badges. */
export interface BadgeOptions extends PaperOptions {
  /** Whom badges are for, and whether they say what someone seeks or offers, by the names in `badgeParts`. */
  readonly parts: readonly string[];
}

/** What of badges may be left out. */
export const badgeParts = ['pitchers', 'lookBacks', 'team', 'contacts', 'help'] as const;

const mm = convertMillimetersToTwip;
/** A common sheet of badges: two columns and five rows of 90 × 54 mm, amid A4. */
const sheet = { columns: 2, rows: 5, width: mm(90), height: mm(54) } as const;
const left = Math.round((page.width - sheet.columns * sheet.width) / 2);
const top = Math.round((page.height - sheet.rows * sheet.height) / 2);
/** Between the edge of a badge and its text. */
const inset = { side: mm(7), top: mm(6) } as const;
const text = { width: sheet.width - 2 * inset.side, height: sheet.height - 2 * inset.top } as const;

/** Makes the badges of an evening. Throws the signal's reason when it is aborted. */
export function badges(
  snapshot: Snapshot,
  options: BadgeOptions,
  texts: Texts,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const words = texts.papers.badges;
  const facts = eveningFacts(snapshot, options.editionId);
  const title = texts.eveningPapers.titled(words.title, facts?.edition.number ?? null);
  const draft = new Draft(texts.reports.annualReport.caption);
  const all = facts ? badgesOf(snapshot, facts, options.parts, texts) : [];
  draft.heading(1, title);
  if (all.length === 0) draft.line(words.none);
  const perSheet = sheet.columns * sheet.rows;
  const sheets = Math.ceil(all.length / perSheet);
  for (let nr = 0; nr < sheets; nr++) {
    if (nr > 0) draft.add(new Paragraph({ style: 'SheetNote', pageBreakBefore: true, children: [new TextRun(title)] }));
    for (const [place, badge] of all.slice(nr * perSheet, (nr + 1) * perSheet).entries())
      addBadge(draft, badge, place, texts);
    // Frames stand on the page of the paragraph after them.
    draft.line([words.sheet(nr + 1, sheets), words.print].join(' · '), 'SheetNote');
  }
  const paper: Paper = { title, subject: words.subject, isInternal: true, isLying: false, sheet: badgeSheet };
  return paperBytes(draft, paper, { snapshot, options, texts }, progress, signal);
}

/** A page whose own text is a strip above the labels. */
const badgeSheet: Sheet = {
  width: page.width,
  height: page.height,
  margin: { top: mm(4), bottom: mm(4), left, right: left },
  hasFooter: false,
  styles: {
    ...styles,
    default: { ...styles.default, heading1: leafHeading(1, 18, 0, 0, colour.spruce) },
    paragraphStyles: [
      ...(styles.paragraphStyles ?? []),
      {
        id: 'SheetNote',
        name: 'Sheet Note',
        basedOn: 'Normal',
        run: { size: 16, color: colour.quiet },
        paragraph: { spacing: spaced(0, 0, 100) },
      },
      {
        id: 'BadgeHead',
        name: 'Badge Head',
        basedOn: 'Normal',
        run: { size: 19, color: colour.quiet },
        paragraph: { spacing: spaced(0, 160, 100) },
      },
      {
        id: 'BadgeName',
        name: 'Badge Name',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 60, bold: true },
        paragraph: { spacing: spaced(0, 0, 88) },
      },
      {
        id: 'BadgeFamily',
        name: 'Badge Family',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 36 },
        paragraph: { spacing: spaced(0, 60, 92) },
      },
      {
        id: 'BadgeRole',
        name: 'Badge Role',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 24, bold: true, color: colour.spruce },
        paragraph: { spacing: spaced(40, 20, 98) },
      },
      {
        id: 'BadgeHelp',
        name: 'Badge Help',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 23 },
        paragraph: { spacing: spaced(20, 0, 98) },
      },
    ],
  },
};

function addBadge(draft: Draft, badge: Badge, place: number, texts: Texts): void {
  const frame: NonNullable<IParagraphOptions['frame']> = {
    type: 'absolute',
    position: {
      x: left + (place % sheet.columns) * sheet.width + inset.side,
      y: top + Math.floor(place / sheet.columns) * sheet.height + inset.top,
    },
    ...text,
    rule: HeightRule.EXACT,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  };
  const line = (written: string, style: string, size?: number) => {
    const clean = cleanLine(written);
    if (clean)
      draft.add(new Paragraph({ style, frame, children: [new TextRun({ text: clean, ...(size ? { size } : {}) })] }));
  };
  line(texts.papers.evening, 'BadgeHead');
  line(badge.given, 'BadgeName', fitting(badge.given, 60, 24));
  line(badge.family, 'BadgeFamily', fitting(badge.family, 36, 20));
  line(badge.role, 'BadgeRole', badge.role.length > mostSigns ? 20 : undefined);
  line(badge.help, 'BadgeHelp', badge.help.length > mostSigns ? 20 : undefined);
}

/** More signs than these take more than two lines. */
const mostSigns = 70;

/** Parts of an em that letters of the typeface take in bold; wide rather than narrow, so that no name is cut off. */
function emsOf(written: string): number {
  return [...written].reduce(
    (sum, letter) =>
      sum + (/[MWmw@%—]/.test(letter) ? 0.92 : /[iljtfrI1.,'’ -]/.test(letter) ? 0.36 : letter > '\u024f' ? 1 : 0.58),
    0,
  );
}

/** The size in half points at which a text fits one line of a badge, between a largest and a smallest. */
function fitting(written: string, largest: number, smallest: number): number {
  const points = text.width / 20 / Math.max(1, emsOf(written));
  return Math.max(smallest, Math.min(largest, Math.floor(points * 2)));
}
