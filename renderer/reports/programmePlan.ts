/**
 * How a leaflet is divided into pages: a folded sheet has four, so it has four pages, eight or twelve, of which none is
 * half empty. Few ideas on one evening, or many, or long ones: the size of the type makes them fit.
 */
import { leafText } from './leaf';
import { around, ideaLook, lines, orderLook, sizes, timeWidth } from './programmeLook';
import { heightOf, lineHeight } from './textSize';

/** An idea as it stands in the leaflet. */
export interface IdeaText {
  readonly title: string;
  /** What it is and what is asked, a paragraph each. */
  readonly paragraphs: readonly string[];
}

/** What stands in a leaflet, as far as it takes room. */
export interface LeafletText {
  /** On the first page, below the name and the edition. */
  readonly welcome: string;
  readonly when: readonly string[];
  readonly access: string;
  readonly order: readonly string[];
  readonly ideas: readonly IdeaText[];
  /** How to help, as the items of a list and a sentence. */
  readonly help: readonly string[];
  /** Where to watch, and whom to thank: of each its paragraphs below a heading. */
  readonly after: readonly (readonly string[])[];
}

/** A leaflet in pages. */
export interface LeafletPlan {
  readonly idea: number;
  readonly order: number;
  /** The order of the evening has a page of its own. */
  readonly hasOrderPage: boolean;
  /** Where to watch and whom to thank stand below the order, and not at the end. */
  readonly isThankedEarly: boolean;
  /** Ideas that begin a page, but for the first. */
  readonly opensPage: ReadonlySet<number>;
  /** All that comes after the ideas stands on the same page as they do. */
  readonly isOneSheet: boolean;
  /** So many lines to write on what one will do; and whether they have a page of their own. */
  readonly planned: number;
  readonly hasPlanPage: boolean;
  readonly hasNotesPage: boolean;
}

const { width, height } = leafText;
/** What is filled of a page: heights are estimates, and Word breaks a line now and then where others do not. */
const full = height * 0.965;

const text = { size: sizes.text, percent: lines.text, before: around.text[0], after: around.text[1] };
const item = { ...text, before: around.item[0], after: around.item[1] };
const chapterHeight = around.chapter[0] + lineHeight({ size: sizes.chapter }) + around.chapter[1];
const planLine = around.plan[0] + lineHeight({ size: sizes.plan, percent: lines.order }) + around.plan[1];
/** A bullet and what stands between it and its text. */
const bullet = 340;

/** Sizes of ideas, the largest first; below the smallest no one reads on in the light of a hall. */
const ideaSizes = [28, 27, 26, 25, 24, 23, 22, 21, 20, 19] as const;
const smallest = 19;
const orderSizes = [32, 30, 28, 26, 24, 22, 20] as const;
/** Type as in a book: with less, another page is better where there is one. */
const atEase = 24;
/** Up to so many pitches, all about them and about helping fits the back of the first page. */
const mostOnBack = 2;
/** Lines to write on, at least and at most. */
const planLines = { least: 3, most: 8, page: 13 } as const;

const sum = (heights: readonly number[]) => heights.reduce((total, one) => total + one, 0);

function ideaHeight({ title, paragraphs }: IdeaText, size: number): number {
  const look = ideaLook(size);
  return heightOf(title, width, look.heading) + sum(paragraphs.map((one) => heightOf(one, width, look.text)));
}

/** Whether an idea fits one page, so that it can stand on any. */
export function fitsPage(idea: IdeaText): boolean {
  return ideaHeight(idea, smallest + 1) <= full - chapterHeight;
}

function orderHeight(order: readonly string[], size: number): number {
  return chapterHeight + sum(order.map((line) => heightOf(line, width - timeWidth, orderLook(size))));
}

function coverHeight({ welcome, when, access }: LeafletText): number {
  const of = (one: string, kind: 'welcome' | 'when') =>
    heightOf(one, width, { size: sizes[kind], percent: lines.order, before: around[kind][0], after: around[kind][1] });
  return sum([
    lineHeight({ size: sizes.title, percent: 95 }),
    // The line below the edition stands some way off it.
    lineHeight({ size: sizes.edition }) + sum(around.edition) + 220,
    of(welcome, 'welcome'),
    ...when.map((one) => of(one, 'when')),
    heightOf(access, width, text),
  ]);
}

const helpHeight = ({ help }: LeafletText) =>
  chapterHeight + sum(help.map((one) => heightOf(one, width - bullet, item)));
const afterHeight = ({ after }: LeafletText) =>
  sum(after.map((part) => chapterHeight + sum(part.map((one) => heightOf(one, width, text)))));
const planHeading = (size: number) => lineHeight(ideaLook(size).heading) + 240;

/** How many lines to write on fit below so much of a page; none where there is no room for a few. */
function linesBelow(used: number, idea: number): number {
  const fitting = Math.floor((full - used - planHeading(idea)) / planLine);
  return fitting < planLines.least ? 0 : Math.min(planLines.most, fitting);
}

/** Where ideas begin a new page, so that they fill so many pages evenly; null when they do not fit. */
function divided(heights: readonly number[], pages: number): number[] | null {
  // Of the ideas from each on, over so many pages: how uneven the best division is, and where its next page begins.
  const known = new Map<string, { readonly uneven: number; readonly next: number }>();
  const best = (from: number, left: number): { readonly uneven: number; readonly next: number } => {
    const key = `${from} ${left}`;
    const found = known.get(key);
    if (found) return found;
    let [answer, used] = [{ uneven: Number.POSITIVE_INFINITY, next: heights.length }, from === 0 ? chapterHeight : 0];
    for (let next = from + 1; next <= heights.length; next++) {
      used += heights[next - 1] ?? 0;
      if (used > full) break;
      const isLast = next === heights.length;
      if (isLast !== (left === 1)) continue;
      const uneven = used * used + (isLast ? 0 : best(next, left - 1).uneven);
      if (uneven < answer.uneven) answer = { uneven, next };
    }
    known.set(key, answer);
    return answer;
  };
  if (heights.length === 0) return pages === 1 ? [] : null;
  if (best(0, pages).uneven === Number.POSITIVE_INFINITY) return null;
  const opens: number[] = [];
  for (let at = 0, left = pages; left > 1; left--) {
    at = best(at, left).next;
    opens.push(at);
  }
  return opens;
}

/** How a leaflet is best divided. */
export function leafletPlan(leaflet: LeafletText): LeafletPlan {
  return onOneSheet(leaflet) ?? folded(leaflet);
}

/** Two pages, the front and the back of half a sheet; null when there is too much for that. */
function onOneSheet(leaflet: LeafletText): LeafletPlan | null {
  const order = orderOnCover(leaflet);
  if (leaflet.ideas.length > mostOnBack || order === null) return null;
  const used = (size: number) =>
    chapterHeight * (leaflet.ideas.length > 0 ? 1 : 1.6) +
    sum(leaflet.ideas.map((one) => ideaHeight(one, size))) +
    helpHeight(leaflet) +
    afterHeight(leaflet);
  const fitting = ideaSizes.filter((size) => size <= 26 && size >= 21 && used(size) <= full);
  const idea = fitting.find((size) => linesBelow(used(size), size) > 0) ?? fitting[0];
  if (idea === undefined) return null;
  const own = {
    ...{ hasOrderPage: false, isThankedEarly: false, hasPlanPage: false },
    ...{ hasNotesPage: false, isOneSheet: true },
  };
  return { idea, order, opensPage: new Set(), planned: linesBelow(used(idea), idea), ...own };
}

/** The size in which the order fits the first page; null when it needs a page of its own. */
function orderOnCover(leaflet: LeafletText): number | null {
  const cover = coverHeight(leaflet);
  return orderSizes.find((size) => size <= 26 && cover + orderHeight(leaflet.order, size) <= full) ?? null;
}

function folded(leaflet: LeafletText): LeafletPlan {
  const onCover = orderOnCover(leaflet);
  const found: {
    readonly idea: number;
    readonly opens: readonly number[];
    readonly pages: number;
    readonly spare: number;
  }[] = [];
  for (let pages = 1; pages <= Math.max(2, leaflet.ideas.length); pages++) {
    // Beside the ideas there is a first page and a last one, and a page for the order if it needs that.
    const least = pages + (onCover === null ? 3 : 2);
    const spare = -least & 3;
    for (const size of ideaSizes) {
      const opens = divided(
        leaflet.ideas.map((one) => ideaHeight(one, size)),
        pages,
      );
      if (!opens) continue;
      if (spare <= (onCover === null ? 2 : 3)) found.push({ idea: size, opens, pages: least + spare, spare });
      break;
    }
  }
  const fewest = Math.min(...found.map(({ pages }) => pages));
  const fitting = found.filter(({ pages }) => pages === fewest);
  const best =
    // One sheet has room for the order or for more of the ideas; with more sheets there is always room.
    (fewest === 4 ? fitting.find(({ idea }) => idea >= atEase) : undefined) ??
    [...fitting].sort((a, b) => b.idea - a.idea)[0];
  const { idea, opens, spare } = best ?? { idea: smallest, opens: [], spare: 0 };
  const hasOrderPage = onCover === null || spare > 0;
  const free = onCover === null ? spare : spare - 1;
  const isThankedEarly = hasOrderPage && free === 0;
  const used = helpHeight(leaflet) + (isThankedEarly ? 0 : afterHeight(leaflet));
  const room = full - (isThankedEarly ? afterHeight(leaflet) : 0);
  const ownOrder =
    orderSizes.find((size) => orderHeight(leaflet.order, size) <= room) ?? orderSizes[orderSizes.length - 1] ?? 20;
  return {
    idea,
    order: hasOrderPage ? ownOrder : (onCover ?? ownOrder),
    hasOrderPage,
    isThankedEarly,
    opensPage: new Set(opens),
    isOneSheet: false,
    planned: free > 0 ? planLines.page : linesBelow(used, idea),
    hasPlanPage: free > 0,
    hasNotesPage: free > 1,
  };
}
