/** Cards for who presents: one page of A5 each, in type that can be read at arm's length in the light of a stage. */
import { convertMillimetersToTwip, HeadingLevel, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { type EveningFacts, eveningFacts } from '../domain/eveningFacts';
import type { Row, Snapshot } from '../domain/nouns';
import { clockAt, dateAt } from '../domain/time';
import type { Texts } from '../texts/nl';
import type { Progress } from './annualReport';
import { type Card, type CardWriting, closingCard, lookBackCard, openingCard, pitchCard } from './cardTexts';
import { cleanLine } from './cleanText';
import { Draft } from './draft';
import { type OrderLine, orderOf } from './eveningOrder';
import { lookBacksOf, pitchesOf } from './eveningPitches';
import { leaf, leafHeading, spaced } from './leaf';
import { type Paper, type PaperOptions, paperBytes } from './paper';
import { colour } from './styles';

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
    const lines = orderOf(facts, stories, texts, (text) => text);
    overview(draft, lines, texts);
    if (stories.length === 0) draft.line(words.none);
    const writing: CardWriting = { snapshot, facts, stories, lookBacks, texts, date };
    for (const card of cardsOf(writing)) writeCard(draft, card, { facts, texts });
  }
  draft.line(words.print, 'CardNote');
  return paperBytes(draft, paper, { snapshot, options, texts }, progress, signal);
}

const timeWidth = convertMillimetersToTwip(26);

/** Sizes of what is read on stage: 16 points and more; the largest is the name. */
const cardLeaf = leaf(
  {
    title: {
      run: { font: 'Calibri', size: 44, bold: true, color: colour.spruce },
      paragraph: { spacing: spaced(0, 60, 95) },
    },
    heading1: leafHeading(1, 32, 120, 100, colour.spruce),
    heading2: leafHeading(2, 46, 0, 60, colour.spruce),
    listParagraph: { run: { font: 'Calibri', size: 32 }, paragraph: { spacing: spaced(0, 50, 104) } },
  },
  [
    {
      id: 'CardMeta',
      name: 'Card Meta',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 28, color: colour.quiet },
      paragraph: { spacing: spaced(0, 160, 104) },
    },
    {
      id: 'CardName',
      name: 'Card Name',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 48, bold: true },
      paragraph: { spacing: spaced(40, 0, 100), keepNext: true, keepLines: true },
    },
    {
      id: 'CardSaid',
      name: 'Card Said',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 38 },
      paragraph: { spacing: spaced(0, 120, 104), keepLines: true },
    },
    {
      id: 'CardLabel',
      name: 'Card Label',
      basedOn: 'Normal',
      run: { size: 26, bold: true, color: colour.spruce },
      paragraph: { spacing: spaced(110, 0, 100), keepNext: true },
    },
    {
      id: 'CardText',
      name: 'Card Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 34 },
      paragraph: { spacing: spaced(0, 60, 104) },
    },
    // For a card with more on it than fits a page of the larger type.
    { id: 'CardTextSmall', name: 'Card Text Small', basedOn: 'CardText', run: { size: 28 } },
    {
      id: 'CardOrder',
      name: 'Card Order',
      basedOn: 'Normal',
      run: { size: 28 },
      paragraph: { spacing: spaced(0, 60, 104), indent: { left: timeWidth, hanging: timeWidth }, keepLines: true },
    },
    {
      id: 'CardNote',
      name: 'Card Note',
      basedOn: 'Normal',
      run: { size: 20, color: colour.quiet },
      paragraph: { spacing: spaced(200, 0, 104) },
    },
  ],
  true,
);

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

/** Up to so many signs a card fits its page in the larger type. */
const mostAtEase = 430;

function writeCard(draft: Draft, card: Card, { facts, texts }: { facts: EveningFacts; texts: Texts }): void {
  const { papers } = texts;
  const { title, meta, lines, list, cue } = card;
  draft.add(
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      pageBreakBefore: true,
      children: [new TextRun(cleanLine(title))],
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
  const items = list?.items ?? [];
  const signs = [title, ...lines.map(({ text }) => text), ...items].reduce((sum, text) => sum + text.length, 0);
  const style = signs > mostAtEase ? 'CardTextSmall' : 'CardText';
  let label = '';
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    if (line.kind !== 'text') draft.line(line.text, line.kind === 'name' ? 'CardName' : 'CardSaid');
    else {
      if (line.label !== label) draft.line(line.label, 'CardLabel');
      draft.line(line.text, style);
      label = line.label;
    }
  }
  if (list && items.length > 0) {
    draft.line(list.label, 'CardLabel');
    draft.bullets(items);
  }
}
