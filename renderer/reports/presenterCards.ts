/** Cards for who presents: one page of A5 each, in type that can be read at arm's length in the light of a stage. */
import { HeadingLevel, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { eveningFacts } from '../domain/eveningFacts';
import type { Row, Snapshot } from '../domain/nouns';
import { clockAt, dateAt } from '../domain/time';
import type { Texts } from '../texts/nl';
import type { Progress } from './annualReport';
import {
  type CardBlock,
  cardSheet,
  cardStyles,
  type FittedCard,
  fittedCards,
  orderSize,
  orderTime,
  stepOf,
} from './cardLook';
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
import { type Paper, type PaperOptions, paperBytes } from './paper';

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
  draft.add(new Paragraph({ style: 'Title', children: [new TextRun(title)] }));
  draft.heading(1, words.order);
  const [stories, lookBacks] = facts ? [pitchesOf(snapshot, facts), lookBacksOf(snapshot, facts)] : [[], []];
  const lines = facts ? orderOf({ facts, stories, lookBacks, texts }, (text) => text) : [];
  const date = facts?.edition.date ?? dateAt(options.now);
  const { cards, shared } = fittedCards(
    facts ? blocksOf({ snapshot, facts, stories, lookBacks, texts, date }) : [],
    words.more,
  );
  if (!facts) draft.line(words.noEdition);
  else {
    if (stories.length === 0) draft.line(words.none, cardStyles.text);
    overview(draft, lines, texts);
    for (const card of cards) writeCard(draft, card, shared);
  }
  const order = orderSize(
    lines.map(({ text }) => text),
    words.print,
  );
  const paper: Paper = {
    ...{ title, subject: words.subject, isInternal: true, isLying: false },
    sheet: cardSheet(shared, order),
  };
  return paperBytes(draft, paper, { snapshot, options, texts }, progress, signal);
}

function overview(draft: Draft, lines: readonly OrderLine[], texts: Texts): void {
  if (lines.length === 0) draft.line(texts.papers.cards.noOrder);
  for (const { time, text } of lines) {
    const tabStops = [{ type: TabStopType.LEFT, position: orderTime }];
    const runs = [new TextRun({ text: time, bold: true }), new TextRun({ children: [new Tab(), cleanLine(text)] })];
    draft.add(new Paragraph({ style: 'CardOrder', tabStops, children: runs }));
  }
  draft.line(texts.papers.cards.print, cardStyles.note);
}

/** What stands on all cards: the opening, what is on stage in its order, and the closing. */
function blocksOf(writing: CardWriting): CardBlock[][] {
  const { facts, stories, lookBacks } = writing;
  const place = ({ cue }: { readonly cue: Row<'cues'> | null }) => (cue ? facts.cues.indexOf(cue) : facts.cues.length);
  const onStage = [
    ...lookBacks.map((one) => ({ at: place(one), card: lookBackCard(writing, one) })),
    ...stories.map((one) => ({ at: place(one), card: pitchCard(writing, one) })),
  ].sort((a, b) => a.at - b.at);
  const all = [openingCard(writing), ...onStage.map(({ card }) => card), closingCard(writing)];
  return all.map((card) => cardBlocks(card, writing));
}

function cardBlocks(card: Card, { facts, texts }: CardWriting): CardBlock[] {
  const { papers } = texts;
  const { title, meta, who, lines, list, cue } = card;
  const start = cue ? facts.plan.planned.get(cue.id)?.start : undefined;
  const minutes = cue ? (facts.plan.cues.find(({ id }) => id === cue.id)?.lengthMs ?? 0) / 60_000 : 0;
  const told = [
    start === undefined ? '' : papers.clock(clockAt(start)),
    minutes === 0 ? '' : papers.cards.length(minutes.toLocaleString(texts.language, { maximumFractionDigits: 1 })),
    ...meta,
  ];
  const items = (list?.items ?? []).map((text): CardBlock => ({ kind: 'item', text }));
  return [
    { kind: 'title', text: title },
    { kind: 'meta', text: told.filter(Boolean).join(' · ') },
    ...labelled(who),
    ...(items.length > 0 ? [{ kind: 'label', text: list?.label ?? '' } as const, ...items] : []),
    ...labelled(lines),
  ];
}

/** Lines of a card; those that are the same kind of thing stand under one label. */
function labelled(lines: readonly CardLine[]): CardBlock[] {
  const told = lines.filter(({ text }) => cleanLine(text) !== '');
  return told.flatMap((line, at): CardBlock[] => {
    if (line.kind !== 'text') return [line];
    const before = told[at - 1];
    const isNew = before?.kind !== 'text' || before.label !== line.label;
    return [...(isNew ? [{ kind: 'label', text: line.label } as const] : []), { kind: 'text', text: line.text }];
  });
}

function writeCard(draft: Draft, { blocks, size }: FittedCard, shared: number): void {
  const step = stepOf(size);
  for (const { kind, text } of blocks) {
    // A card with more on it than the others has sizes of its own.
    const own = size === shared ? {} : { size: step[kind].size };
    const run = new TextRun({ text, ...own });
    if (kind === 'title')
      draft.add(new Paragraph({ heading: HeadingLevel.HEADING_2, pageBreakBefore: true, children: [run] }));
    else if (kind === 'item')
      draft.add(
        // The bullet is as large as the mark at the end of its paragraph.
        new Paragraph({
          style: 'ListParagraph',
          numbering: { reference: 'bullets', level: 0 },
          run: own,
          children: [run],
        }),
      );
    else draft.add(new Paragraph({ style: cardStyles[kind], children: [run] }));
  }
}
