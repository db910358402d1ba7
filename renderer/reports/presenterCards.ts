/** Cards for who presents: one page of A5 each, in type that can be read at arm's length in the light of a stage. */
import { convertMillimetersToTwip, HeadingLevel, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { eveningFacts } from '../domain/eveningFacts';
import type { Row, Snapshot } from '../domain/nouns';
import { clockAt, dateAt } from '../domain/time';
import type { Texts } from '../texts/nl';
import type { Progress } from './annualReport';
import {
  type Card,
  type CardLine,
  type CardWriting,
  closingCard,
  lookBackCard,
  openingCard,
  pitchCard,
} from './cardTexts';
import { cleanLine } from './cleanText';
import { Draft } from './draft';
import { type OrderLine, orderOf } from './eveningOrder';
import { lookBacksOf, pitchesOf } from './eveningPitches';
import { leaf, leafHeading, spaced } from './leaf';
import { type Paper, type PaperOptions, paperBytes } from './paper';
import { colour, typeface } from './styles';

/** Makes the cards of an evening. Throws the signal's reason when it is aborted. */
export function presenterCards(
  snapshot: Snapshot,
  options: PaperOptions,
  texts: Texts,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const words = texts.papers.cards;
  const facts = eveningFacts(snapshot, options.editionId);
  const draft = new Draft(texts.reports.annualReport.caption);
  const title = texts.eveningPapers.titled(words.title, facts?.edition.number ?? null);
  const paper: Paper = {
    ...{ title, subject: words.subject, isInternal: true, isLying: false },
    sheet: cardLeaf,
  };
  draft.add(new Paragraph({ style: 'Title', children: [new TextRun(title)] }));
  draft.heading(1, words.order);
  if (!facts) draft.line(words.noEdition);
  else {
    const [stories, lookBacks] = [pitchesOf(snapshot, facts), lookBacksOf(snapshot, facts)];
    const date = facts.edition.date ?? dateAt(options.now);
    const lines = orderOf({ facts, stories, lookBacks, texts }, (text) => text);
    if (stories.length === 0) draft.line(words.none, 'CardText');
    overview(draft, lines, texts);
    const writing: CardWriting = { snapshot, facts, stories, lookBacks, texts, date };
    const cards = cardsOf(writing);
    const style = styleOf(cards);
    for (const card of cards) writeCard(draft, card, style(card), { facts, texts });
  }
  return paperBytes(draft, paper, { snapshot, options, texts }, progress, signal);
}

const timeWidth = convertMillimetersToTwip(26);

const plain = { basedOn: 'Normal', quickFormat: true } as const;
const typed = (size: number, more = {}) => ({ font: typeface, size, ...more });

/** Sizes of what is read on stage: 14 points and more; the largest are the title and the name. */
const cardLeaf = leaf({
  isMarked: true,
  defaults: {
    title: {
      run: typed(44, { bold: true, color: colour.spruce }),
      paragraph: { spacing: spaced(0, 60, 95) },
    },
    heading1: leafHeading(1, 32, 120, 100, colour.spruce),
    heading2: leafHeading(2, 46, 0, 60, colour.spruce),
    listParagraph: { run: typed(32), paragraph: { spacing: spaced(0, 50, 104) } },
  },
  own: [
    {
      ...{ id: 'CardMeta', name: 'Card Meta', ...plain },
      run: { size: 28, color: colour.quiet },
      paragraph: { spacing: spaced(0, 160, 104) },
    },
    {
      ...{ id: 'CardName', name: 'Card Name', ...plain },
      run: { size: 50, bold: true },
      paragraph: { spacing: spaced(40, 0, 100), keepNext: true, keepLines: true },
    },
    {
      ...{ id: 'CardSaid', name: 'Card Said', ...plain },
      run: { size: 38 },
      paragraph: { spacing: spaced(0, 120, 104), keepLines: true },
    },
    {
      ...{ id: 'CardLabel', name: 'Card Label', ...plain },
      run: { size: 26, bold: true, color: colour.spruce },
      paragraph: { spacing: spaced(120, 0, 100), keepNext: true },
    },
    {
      ...{ id: 'CardText', name: 'Card Text', ...plain },
      run: { size: 34 },
      paragraph: { spacing: spaced(0, 60, 104) },
    },
    // For cards with little, and with more on them than fits a page.
    { id: 'CardTextLarge', name: 'Card Text Large', basedOn: 'CardText', run: { size: 38 } },
    { id: 'CardTextSmall', name: 'Card Text Small', basedOn: 'CardText', run: { size: 26 } },
    {
      ...{ id: 'CardOrder', name: 'Card Order', ...plain },
      run: { size: 30 },
      paragraph: {
        spacing: spaced(0, 70, 104),
        indent: { left: timeWidth, hanging: timeWidth },
        keepLines: true,
      },
    },
    {
      ...{ id: 'CardNote', name: 'Card Note', ...plain },
      run: { size: 22, color: colour.quiet },
      paragraph: { spacing: spaced(200, 0, 104) },
    },
  ],
});

function overview(draft: Draft, lines: readonly OrderLine[], texts: Texts): void {
  if (lines.length === 0) draft.line(texts.papers.cards.noOrder);
  for (const { time, text } of lines) {
    const tabStops = [{ type: TabStopType.LEFT, position: timeWidth }];
    const runs = [new TextRun({ text: time, bold: true }), new TextRun({ children: [new Tab(), cleanLine(text)] })];
    draft.add(new Paragraph({ style: 'CardOrder', tabStops, children: runs }));
  }
  draft.line(texts.papers.cards.print, 'CardNote');
}

/** All cards: the opening, what is on stage in its order, and the closing. */
function cardsOf(writing: CardWriting): Card[] {
  const { facts, stories, lookBacks } = writing;
  const place = ({ cue }: { readonly cue: Row<'cues'> | null }) => (cue ? facts.cues.indexOf(cue) : facts.cues.length);
  const onStage = [
    ...lookBacks.map((one) => ({ at: place(one), card: lookBackCard(writing, one) })),
    ...stories.map((one) => ({ at: place(one), card: pitchCard(writing, one) })),
  ].sort((a, b) => a.at - b.at);
  return [openingCard(writing), ...onStage.map(({ card }) => card), closingCard(writing)];
}

/** Up to so many signs a card fits its page in type of a size. */
const sizes = [
  [330, 'CardTextLarge'],
  [460, 'CardText'],
  [Infinity, 'CardTextSmall'],
] as const;
/** A card with more has a size of its own, and does not make the others small. */
const mostShared = 460;

/** Up to so many signs a text has the size of its style; longer ones are set smaller. */
const titleSize = { most: 48, smaller: 34 } as const;
const nameSize = { most: 28, smaller: 38 } as const;

function sized(written: string, { most, smaller }: { readonly most: number; readonly smaller: number }): TextRun {
  const text = cleanLine(written);
  return new TextRun(text.length > most ? { text, size: smaller } : { text });
}

/** How many signs are on a card. */
function signsOf({ title, who, lines, list }: Card): number {
  return [title, ...[...who, ...lines].map(({ text }) => text), ...(list?.items ?? [])].reduce(
    (sum, text) => sum + text.length,
    0,
  );
}

/** The style of the text on each card: cards that lie in one hand are read at one distance. */
function styleOf(cards: readonly Card[]): (card: Card) => string {
  const shared = Math.max(0, ...cards.map(signsOf).filter((signs) => signs <= mostShared));
  const fitting = (signs: number) => sizes.find(([most]) => signs <= most)?.[1] ?? 'CardTextSmall';
  return (card) => fitting(Math.max(shared, signsOf(card)));
}

function writeCard(
  draft: Draft,
  card: Card,
  style: string,
  { facts, texts }: Pick<CardWriting, 'facts' | 'texts'>,
): void {
  const { papers } = texts;
  const { title, meta, who, lines, list, cue } = card;
  draft.add(
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      pageBreakBefore: true,
      children: [sized(title, titleSize)],
    }),
  );
  const start = cue ? facts.plan.planned.get(cue.id)?.start : undefined;
  const minutes = cue ? (facts.plan.cues.find(({ id }) => id === cue.id)?.lengthMs ?? 0) / 60_000 : 0;
  draft.line(
    [
      start === undefined ? '' : papers.clock(clockAt(start)),
      minutes === 0 ? '' : papers.cards.length(minutes.toLocaleString(texts.language, { maximumFractionDigits: 1 })),
      ...meta,
    ]
      .filter(Boolean)
      .join(' · '),
    'CardMeta',
  );
  writeLines(draft, who, style);
  if (list && list.items.length > 0) {
    draft.line(list.label, 'CardLabel');
    draft.bullets(list.items);
  }
  writeLines(draft, lines, style);
}

/** Lines of a card; those that are the same kind of thing stand under one label. */
function writeLines(draft: Draft, lines: readonly CardLine[], style: string): void {
  let label = '';
  for (const line of lines) {
    if (cleanLine(line.text) === '') continue;
    if (line.kind === 'name') draft.add(new Paragraph({ style: 'CardName', children: [sized(line.text, nameSize)] }));
    else if (line.kind === 'said') draft.line(line.text, 'CardSaid');
    else {
      if (line.label !== label) draft.line(line.label, 'CardLabel');
      draft.line(line.text, style);
      label = line.label;
    }
  }
}
