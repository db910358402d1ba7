/**
 * How cards for who presents look: each is one page of A5, whatever is on it, in the largest type that fits. Sizes in half
 * points, spaces in twips.
 */
import { convertMillimetersToTwip, type IParagraphStyleOptions } from 'docx';
import { cleanLine } from './cleanText';
import { leaf, leafHeading, leafText, spaced } from './leaf';
import type { Sheet } from './paper';
import { colour, typeface } from './styles';
import { cut, heightOf, type Setting } from './textSize';

/** What a paragraph of a card is. */
export type CardKind = 'title' | 'meta' | 'name' | 'said' | 'label' | 'text' | 'item' | 'note';

/** A paragraph of a card. */
export interface CardBlock {
  readonly kind: CardKind;
  readonly text: string;
}

/** A card as it fits its page. */
export interface FittedCard {
  readonly blocks: readonly CardBlock[];
  /** The size of its text; all other sizes follow. */
  readonly size: number;
}

/** The styles of the paragraphs of a card that are no heading and no list. */
export const cardStyles = {
  meta: 'CardMeta',
  name: 'CardName',
  said: 'CardSaid',
  label: 'CardLabel',
  text: 'CardText',
  note: 'CardNote',
} as const;

type Step = Readonly<Record<CardKind, Setting>>;

/** What all is set in when the text of a card is of a size. */
export function stepOf(size: number): Step {
  const of = (share: number, least: number, most: number) => Math.max(least, Math.min(most, Math.round(size * share)));
  return {
    title: { size: of(1.3, 28, 46), isBold: true, before: 0, after: 60 },
    meta: { size: of(0.8, 20, 28), percent: 104, before: 0, after: of(5, 60, 160) },
    name: { size: of(1.45, 28, 52), isBold: true, before: 40, after: 0 },
    said: { size: of(1.1, 22, 40), percent: 104, before: 0, after: of(4, 40, 120) },
    label: { size: of(0.76, 19, 28), isBold: true, before: of(4, 50, 130), after: 0 },
    text: { size, percent: 104, before: 0, after: 60 },
    item: { size: of(0.96, 20, 36), percent: 104, before: 0, after: 50 },
    note: { size: 20, percent: 104, before: 140, after: 0 },
  };
}

/** Sizes of the text of a card, the largest first; below the smallest no one reads it on stage. */
const cardSizes = [38, 36, 34, 32, 30, 28, 26, 24, 22] as const;
const smallest = 22;
/** Cards that lie in one hand are read at one distance: they share a size, down to this one. */
const leastShared = 28;
/** Signs to which each text is cut until a card fits. */
const lengths = [1600, 1200, 900, 700, 500, 400, 350, 300, 260, 220, 190, 160, 140, 120, 105, 90, 75, 60] as const;
const shortest = 60;

const full = leafText.markedHeight * 0.97;
/** A bullet and what stands between it and its text. */
const bullet = 340;

/** About how high the text of a card is. */
function cardHeight(blocks: readonly CardBlock[], size: number): number {
  const step = stepOf(size);
  return blocks.reduce(
    (sum, { kind, text }) => sum + heightOf(text, leafText.width - (kind === 'item' ? bullet : 0), step[kind]),
    0,
  );
}

/** What may be cut: not the title, and not what someone is called. */
const isLong = ({ kind }: CardBlock) => kind === 'text' || kind === 'item';

/** A card cut until it fits in the smallest type; `note` then says so, and where the rest is. */
function shortened(blocks: readonly CardBlock[], note: string): FittedCard {
  const told = { kind: 'note', text: note } as const;
  const cutTo = (most: readonly number[]) => [
    ...blocks.map((block, at) => (isLong(block) ? { ...block, text: cut(block.text, most[at] ?? 0) } : block)),
    told,
  ];
  const fits = (most: readonly number[]) => cardHeight(cutTo(most), smallest) <= full;
  const even = lengths.map((length) => blocks.map((): number => length)).find(fits);
  if (!even) return { blocks: asMany(cutTo(blocks.map(() => shortest)).slice(0, -1), told), size: smallest };
  // One text after another gets what room is left over.
  let most: readonly number[] = even;
  for (const length of [...lengths].reverse())
    for (const at of blocks.keys()) {
      const longer: readonly number[] = most.map((one, nr) => (nr === at ? Math.max(one, length) : one));
      if (fits(longer)) most = longer;
    }
  return { blocks: cutTo(most), size: smallest };
}

/** As many paragraphs as there is room for, from the top. */
function asMany(blocks: readonly CardBlock[], note: CardBlock): CardBlock[] {
  const room = blocks.findIndex((_, at) => cardHeight([...blocks.slice(0, at + 1), note], smallest) > full);
  const kept = blocks.slice(0, room < 0 ? undefined : room);
  while (kept.at(-1)?.kind === 'label') kept.pop();
  return [...kept, note];
}

/** Cards each on a page of its own, and the size that most of them share. */
export function fittedCards(
  cards: readonly (readonly CardBlock[])[],
  note: string,
): { readonly cards: readonly FittedCard[]; readonly shared: number } {
  const fitted = cards.map((written): FittedCard => {
    const blocks = written
      .map((block) => ({ ...block, text: cleanLine(block.text) }))
      .filter(({ text }) => text !== '');
    const size = cardSizes.find((one) => cardHeight(blocks, one) <= full);
    return size === undefined ? shortened(blocks, note) : { blocks, size };
  });
  const shared = Math.min(cardSizes[0], ...fitted.map(({ size }) => size).filter((size) => size >= leastShared));
  return { shared, cards: fitted.map((card) => (card.size > shared ? { ...card, size: shared } : card)) };
}

/** Where the text of a line of the order begins, after its time. */
export const orderTime = convertMillimetersToTwip(26);
const orderSizes = [30, 28, 26, 24, 22, 20, 18] as const;
/** The title of the first page and the heading of the order. */
const aboveOrder = convertMillimetersToTwip(30);
const orderOf = (size: number) => ({ size, percent: 104, before: 0, after: size < 26 ? 30 : 70 });

/** The size at which the order of the evening fits the first page, with a note below it. */
export function orderSize(lines: readonly string[], note: string): number {
  const height = (size: number) =>
    lines.reduce((sum, line) => sum + heightOf(line, leafText.width - orderTime, orderOf(size)), aboveOrder) +
    heightOf(note, leafText.width, stepOf(smallest).note);
  return orderSizes.find((size) => height(size) <= full) ?? 18;
}

const typed = (size: number, more = {}) => ({ font: typeface, size, ...more });
const spacing = ({ before = 0, after = 0, percent = 100 }: Setting) => spaced(before, after, percent);

/** The pages of cards of which most have text of a size, after an order of the evening in another. */
export function cardSheet(shared: number, order: number): Sheet {
  const step = stepOf(shared);
  const own = (
    kind: keyof typeof cardStyles,
    run: NonNullable<IParagraphStyleOptions['run']> = {},
    paragraph: IParagraphStyleOptions['paragraph'] = {},
  ): IParagraphStyleOptions => ({
    ...{ id: cardStyles[kind], name: cardStyles[kind].replace('Card', 'Card '), basedOn: 'Normal', quickFormat: true },
    run: { size: step[kind].size, ...run },
    paragraph: { spacing: spacing(step[kind]), ...paragraph },
  });
  const { size, ...lines } = orderOf(order);
  return leaf({
    isMarked: true,
    defaults: {
      title: { run: typed(44, { bold: true, color: colour.spruce }), paragraph: { spacing: spaced(0, 60, 95) } },
      heading1: leafHeading(1, 32, 120, 100, colour.spruce),
      heading2: leafHeading(2, step.title.size, 0, step.title.after ?? 0, colour.spruce),
      listParagraph: { run: typed(step.item.size), paragraph: { spacing: spacing(step.item) } },
    },
    own: [
      own('meta', { color: colour.quiet }),
      own('name', { bold: true }, { keepNext: true, keepLines: true }),
      own('said', {}, { keepLines: true }),
      own('label', { bold: true, color: colour.spruce }, { keepNext: true }),
      own('text'),
      own('note', { color: colour.quiet }),
      {
        ...{ id: 'CardOrder', name: 'Card Order', basedOn: 'Normal', quickFormat: true },
        run: { size },
        paragraph: {
          spacing: spacing({ size, ...lines }),
          indent: { left: orderTime, hanging: orderTime },
          keepLines: true,
        },
      },
    ],
  });
}
