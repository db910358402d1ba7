/** How the leaflet for visitors looks. Sizes in half points, spaces in twips. */
import { convertMillimetersToTwip } from 'docx';
import { leaf, leafHeading, spaced } from './leaf';
import type { Sheet } from './paper';
import { colour, typeface } from './styles';

const mm = convertMillimetersToTwip;

/** Where the text of a line of the order begins, after its time. */
export const timeWidth = mm(25);
/** The first page without the order on it has its title where the eye falls. */
const coverDrop = mm(48);

/** Of what stands around the ideas. */
export const sizes = { title: 68, edition: 36, welcome: 32, when: 28, text: 24, chapter: 34, plan: 24 } as const;
/** Lines of the leaflet so many percent of their type. */
export const lines = { text: 106, order: 104, heading: 100 } as const;
/** Before and after each kind of paragraph. */
export const around = {
  edition: [0, 200],
  welcome: [280, 280],
  when: [0, 60],
  text: [0, 80],
  chapter: [240, 120],
  plan: [130, 130],
  item: [0, 80],
} as const;

/** How an idea is set in type of a size: smaller type stands closer. */
export function ideaLook(size: number) {
  // From 0 for the closest to 3 for type at ease.
  const ease = Math.max(0, Math.min(3, size - 21));
  return {
    text: { size, percent: lines.text, before: 0, after: 20 + 10 * ease },
    heading: { size: Math.round(size * 1.15), isBold: true, before: 100 + 30 * ease, after: 10 + 10 * ease },
  } as const;
}

/** How a line of the order is set in type of a size. */
export function orderLook(size: number) {
  return { size, percent: lines.order, before: 0, after: size < 24 ? 40 : size < 28 ? 70 : 120 } as const;
}

/** What about the leaflet is not the same for every evening. */
export interface LeafletSizes {
  readonly idea: number;
  readonly order: number;
  /** The first page has nothing but when and where. */
  readonly isCoverAlone: boolean;
}

const typed = (size: number, more = {}) => ({ font: typeface, size, ...more });
const plain = { basedOn: 'Normal', quickFormat: true } as const;

/** The pages of a leaflet. */
export function leafletSheet({ idea, order, isCoverAlone }: LeafletSizes): Sheet {
  const [told, ordered] = [ideaLook(idea), orderLook(order)];
  const { heading } = told;
  return leaf({
    defaults: {
      document: {
        run: typed(sizes.text, { color: colour.ink }),
        paragraph: { spacing: spaced(...around.text, lines.text) },
      },
      title: {
        run: typed(sizes.title, { bold: true, color: colour.spruce, characterSpacing: -10 }),
        paragraph: { spacing: spaced(isCoverAlone ? coverDrop : 0, 0, 95) },
      },
      heading1: leafHeading(1, sizes.chapter, ...around.chapter, colour.spruce),
      heading2: leafHeading(2, heading.size, heading.before, heading.after, colour.ink),
      listParagraph: { run: typed(sizes.text), paragraph: { spacing: spaced(...around.item, lines.text) } },
    },
    own: [
      {
        ...{ id: 'CoverEdition', name: 'Cover Edition', ...plain },
        run: { size: sizes.edition, color: colour.quiet },
        paragraph: { spacing: spaced(...around.edition, 100) },
      },
      {
        ...{ id: 'Welcome', name: 'Welcome', ...plain },
        run: { size: sizes.welcome },
        paragraph: { spacing: spaced(...around.welcome, lines.order) },
      },
      {
        ...{ id: 'When', name: 'When', ...plain },
        run: { size: sizes.when },
        paragraph: { spacing: spaced(...around.when, lines.order) },
      },
      {
        ...{ id: 'Idea', name: 'Idea', ...plain },
        run: { size: told.text.size },
        paragraph: { spacing: spaced(told.text.before, told.text.after, lines.text) },
      },
      {
        ...{ id: 'Plan', name: 'Plan', ...plain },
        run: { size: sizes.plan },
        paragraph: { spacing: spaced(...around.plan, lines.order) },
      },
      {
        ...{ id: 'Order', name: 'Order', ...plain },
        run: { size: ordered.size },
        paragraph: {
          spacing: spaced(ordered.before, ordered.after, lines.order),
          indent: { left: timeWidth, hanging: timeWidth },
          keepLines: true,
        },
      },
    ],
  });
}
