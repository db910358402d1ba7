/**
 * Badges on label sheets. Every badge is a frame of paragraphs of an exact size at an exact place on the page: frames
 * are part of the text, so that they are read in order, where a table for layout would be read as one without heads, and
 * text boxes would not be read at all.
 */
import { Paragraph, TextRun } from 'docx';
import { eveningFacts } from '../domain/eveningFacts';
import type { Snapshot } from '../domain/nouns';
import type { Texts } from '../texts/nl';
import type { Progress } from './annualReport';
import { type Badge, badgesOf } from './badgePeople';
import { badgeFrame, badgeSheet, badgeWidth, nameSize, perSheet } from './badgeSheet';
import { cleanLine } from './cleanText';
import { Draft } from './draft';
import { type Paper, type PaperOptions, paperBytes } from './paper';
import { lineHeight, linesOf, widthOf } from './textSize';

/** What a user chooses for badges. */
export interface BadgeOptions extends PaperOptions {
  /** Whom badges are for, and whether they say what someone seeks or offers. */
  readonly parts: readonly string[];
}

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
  // Without badges there is nothing to cut, and so no sheet.
  if (all.length === 0) draft.line(words.none);
  const sheets = Math.ceil(all.length / perSheet);
  for (let nr = 0; nr < sheets; nr++) {
    if (nr > 0) draft.add(new Paragraph({ style: 'SheetNote', pageBreakBefore: true, children: [new TextRun(title)] }));
    for (const [place, badge] of all.slice(nr * perSheet, (nr + 1) * perSheet).entries())
      addBadge(draft, badge, place, texts);
    // Frames stand on the page of the paragraph after them.
    draft.line([words.sheet(nr + 1, sheets), words.print].join(' · '), 'SheetNote');
  }
  const paper: Paper = {
    title,
    subject: words.subject,
    isInternal: true,
    isLying: false,
    ...(all.length > 0 && { sheet: badgeSheet(texts.reports.annualReport.marking) }),
  };
  return paperBytes(draft, paper, { snapshot, options, texts }, progress, signal);
}

function addBadge(draft: Draft, badge: Badge, place: number, texts: Texts): void {
  const lines: readonly Line[] = [
    { text: texts.papers.evening, style: 'BadgeHead', size: 19, above: 0 },
    { text: badge.given, style: 'BadgeName', size: fitting(badge.given, nameSize.given, 24), above: 60 },
    { text: badge.family, style: 'BadgeFamily', size: fitting(badge.family, nameSize.family, 20), above: 0 },
    { text: badge.role, style: 'BadgeRole', size: wrapping(badge.role, 23), above: 60 },
    { text: badge.help, style: 'BadgeHelp', size: wrapping(badge.help, 22), above: 40 },
  ];
  const written = lines.map((line) => ({ ...line, text: cleanLine(line.text) })).filter(({ text }) => text);
  const frame = badgeFrame(
    place,
    written.reduce((sum, line) => sum + heightOf(line), 0),
  );
  for (const { text, style, size } of written)
    draft.add(new Paragraph({ style, frame, children: [new TextRun({ text, size })] }));
}

interface Line {
  readonly text: string;
  readonly style: string;
  /** In half points. */
  readonly size: number;
  /** Space above it, in twips. */
  readonly above: number;
}

/** About how high a line is on a badge, in twips; longer texts take more than one line. */
function heightOf({ text, size, above }: Line): number {
  const setting = { size, isBold: true, percent: 97 };
  return above + lineHeight(setting, linesOf(text, badgeWidth, setting));
}

/** The size of a text that may take a second line, for which there is room in smaller type. */
function wrapping(written: string, largest: number): number {
  return widthOf(written, { size: largest, isBold: true }) > badgeWidth ? largest - 2 : largest;
}

/** What should stay on one line gets some room: fonts differ. */
const aroundWord = 1.06;

/** The size in half points at which a text fits one line of a badge, between a largest and a smallest. */
function fitting(written: string, largest: number, smallest: number): number {
  const wide = Math.max(1, widthOf(written, { size: 1, isBold: true }) * aroundWord);
  return Math.max(smallest, Math.min(largest, Math.floor(badgeWidth / wide)));
}
