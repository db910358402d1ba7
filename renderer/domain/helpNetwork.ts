/**
 * Who helped whom, as flows from partners to ideas, and those flows laid out as two columns with ribbons between them.
 * Only organisations are named: what people offered in their own name flows together.
 */
import type { Choice } from './choices';
import type { Row, Snapshot } from './nouns';
import { yearOf } from './time';

/** What the right column holds. */
export const rightSides = ['themes', 'pitches', 'districts', 'kinds'] as const;
/** One of `rightSides`. */
export type RightSide = (typeof rightSides)[number];

/** What the network is narrowed to; null is no narrowing. Years include both ends. */
export interface NetworkFilters {
  readonly right: RightSide;
  readonly from: number | null;
  readonly until: number | null;
  readonly kind: Choice<'helpKind'> | null;
  readonly status: Choice<'offerStatus'> | null;
  readonly themeId: string | null;
  readonly districtId: string | null;
}

/** Stands for who is no partner, and for what points to nothing. */
export const nobody = '-';
/** Stands for the small ones taken together. */
export const others = '*';

/** The offers from one partner to one idea, theme, district or kind. */
export interface Flow {
  readonly left: string;
  readonly right: string;
  readonly offers: readonly Row<'offers'>[];
}

/** The records that the network is made from. */
export type NetworkRecords = Pick<Snapshot, 'offers' | 'pitches' | 'initiatives' | 'editions' | 'partners'>;

/** The year of an offer, by its own date or that of its evening; null when neither is known. */
function yearOfOffer(offer: Row<'offers'>, evenings: ReadonlyMap<string | null, string | null>): number | null {
  const date = offer.offeredOn ?? evenings.get(offer.editionId) ?? null;
  return date === null ? null : yearOf(date);
}

/** The years in which anything was offered, first to last. */
export function yearsOf(records: NetworkRecords): number[] {
  const evenings = new Map<string | null, string | null>(records.editions.map(({ id, date }) => [id, date]));
  const years = new Set(records.offers.map((offer) => yearOfOffer(offer, evenings)));
  return [...years].filter((year) => year !== null).sort((a, b) => a - b);
}

/** The flows that pass the filters, the thickest first. */
export function helpFlows(records: NetworkRecords, filters: NetworkFilters): Flow[] {
  const evenings = new Map<string | null, string | null>(records.editions.map(({ id, date }) => [id, date]));
  const partners = new Set(records.partners.map(({ id }) => id));
  const ideas = new Map<string | null, Row<'initiatives'>>(records.initiatives.map((idea) => [idea.id, idea]));
  const ideaOf = new Map<string | null, Row<'initiatives'> | undefined>(
    records.pitches.map((pitch) => [pitch.id, ideas.get(pitch.initiativeId)]),
  );
  const flows = new Map<string, { left: string; right: string; offers: Row<'offers'>[] }>();
  for (const offer of records.offers) {
    const idea = ideaOf.get(offer.pitchId);
    if (!passes(offer, idea, yearOfOffer(offer, evenings), filters)) continue;
    const left = offer.partnerId !== null && partners.has(offer.partnerId) ? offer.partnerId : nobody;
    const right = rightOf(offer, idea, filters.right);
    const key = `${left} ${right}`;
    const flow = flows.get(key);
    if (flow) flow.offers.push(offer);
    else flows.set(key, { left, right, offers: [offer] });
  }
  return [...flows.values()].sort((a, b) => b.offers.length - a.offers.length);
}

function passes(
  offer: Row<'offers'>,
  idea: Row<'initiatives'> | undefined,
  year: number | null,
  { from, until, kind, status, themeId, districtId }: NetworkFilters,
): boolean {
  if (from !== null && (year === null || year < from)) return false;
  if (until !== null && (year === null || year > until)) return false;
  if (kind !== null && offer.kind !== kind) return false;
  if (status !== null && offer.status !== status) return false;
  if (themeId !== null && idea?.themeId !== themeId) return false;
  return districtId === null || idea?.districtId === districtId;
}

function rightOf(offer: Row<'offers'>, idea: Row<'initiatives'> | undefined, side: RightSide): string {
  switch (side) {
    case 'themes':
      return idea?.themeId ?? nobody;
    case 'districts':
      return idea?.districtId ?? nobody;
    case 'pitches':
      return idea && offer.pitchId !== null ? offer.pitchId : nobody;
    case 'kinds':
      return offer.kind;
  }
}

/** A bar in a column, in pixels from the top; the slot around it has room for its name. */
export interface Bar {
  readonly key: string;
  readonly n: number;
  /** How many the bar stands for: more than one for the small ones taken together. */
  readonly members: number;
  readonly y: number;
  readonly height: number;
  readonly middle: number;
}

/** A ribbon from a bar at the left to one at the right. */
export interface Ribbon {
  readonly left: string;
  readonly right: string;
  readonly n: number;
  readonly leftY: number;
  readonly rightY: number;
  readonly height: number;
}

/** The network laid out. */
export interface NetworkLayout {
  readonly height: number;
  readonly left: readonly Bar[];
  readonly right: readonly Bar[];
  readonly ribbons: readonly Ribbon[];
}

/** At most this many bars in a column; with more, names would no longer be legible. */
const mostBars = 16;
const [slotPx, gapPx, aimedPx] = [22, 6, 460];

/** Lays flows out as two columns, the largest on top and the small ones taken together at the foot. */
export function networkLayout(flows: readonly Flow[]): NetworkLayout {
  const left = column(flows, 'left');
  const right = column(flows, 'right');
  const grouped = new Map<string, { left: string; right: string; n: number }>();
  for (const flow of flows) {
    const ends = { left: left.keyOf(flow.left), right: right.keyOf(flow.right) };
    const key = `${ends.left} ${ends.right}`;
    const known = grouped.get(key);
    if (known) known.n += flow.offers.length;
    else grouped.set(key, { ...ends, n: flow.offers.length });
  }
  const all = flows.reduce((sum, flow) => sum + flow.offers.length, 0);
  const perOffer = all === 0 ? 0 : aimedPx / all;
  const leftBars = bars(left, perOffer);
  const rightBars = bars(right, perOffer);
  return {
    height: Math.max(foot(leftBars), foot(rightBars)),
    left: leftBars,
    right: rightBars,
    ribbons: ribbons([...grouped.values()], leftBars, rightBars, perOffer),
  };
}

interface Column {
  readonly sizes: readonly (readonly [key: string, n: number, members: number])[];
  readonly keyOf: (key: string) => string;
}

function column(flows: readonly Flow[], side: 'left' | 'right'): Column {
  const counts = new Map<string, number>();
  for (const flow of flows) counts.set(flow[side], (counts.get(flow[side]) ?? 0) + flow.offers.length);
  const named = [...counts].filter(([key]) => key !== nobody).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  // One more than fits is named as well: "1 other" says less than its name.
  const shown = named.length <= mostBars ? named : named.slice(0, mostBars - 1);
  const small = named.slice(shown.length);
  const single = counts.get(nobody);
  const sizes = shown.map(([key, n]) => [key, n, 1] as const);
  const together = small.reduce((sum, [, n]) => sum + n, 0);
  const shownKeys = new Set(shown.map(([key]) => key));
  return {
    sizes: [
      ...sizes,
      ...(small.length > 0 ? [[others, together, small.length] as const] : []),
      ...(single === undefined ? [] : [[nobody, single, 1] as const]),
    ],
    keyOf: (key) => (key === nobody || shownKeys.has(key) ? key : others),
  };
}

function bars({ sizes }: Column, perOffer: number): Bar[] {
  let top = 0;
  return sizes.map(([key, n, members]) => {
    const height = n * perOffer;
    const slot = Math.max(slotPx, height);
    const y = top + (slot - height) / 2;
    const bar = { key, n, members, y, height, middle: top + slot / 2 };
    top += slot + gapPx;
    return bar;
  });
}

function foot(column: readonly Bar[]): number {
  const last = column.at(-1);
  return last ? last.middle + Math.max(slotPx, last.height) / 2 : 0;
}

function ribbons(
  links: readonly { readonly left: string; readonly right: string; readonly n: number }[],
  left: readonly Bar[],
  right: readonly Bar[],
  perOffer: number,
): Ribbon[] {
  const place = (column: readonly Bar[]) => new Map(column.map((bar, at) => [bar.key, at]));
  const [leftPlace, rightPlace] = [place(left), place(right)];
  const by = (places: ReadonlyMap<string, number>, key: string) => places.get(key) ?? 0;
  // Within a bar the ribbons leave in the order of where they go, so that they cross as little as can be.
  const leaving = [...links].sort(
    (a, b) => by(leftPlace, a.left) - by(leftPlace, b.left) || by(rightPlace, a.right) - by(rightPlace, b.right),
  );
  const filled = new Map<string, number>();
  const take = (side: string, bar: Bar | undefined, height: number) => {
    const key = `${side} ${bar?.key}`;
    const used = filled.get(key) ?? 0;
    filled.set(key, used + height);
    return (bar?.y ?? 0) + used;
  };
  const starts = leaving.map((link) => {
    const height = link.n * perOffer;
    return { ...link, height, leftY: take('left', left[by(leftPlace, link.left)], height) };
  });
  return starts
    .sort((a, b) => by(rightPlace, a.right) - by(rightPlace, b.right) || by(leftPlace, a.left) - by(leftPlace, b.left))
    .map((link) => ({ ...link, rightY: take('right', right[by(rightPlace, link.right)], link.height) }));
}

/** The offers behind a bar, the latest first. */
export function offersBehind(
  flows: readonly Flow[],
  layout: NetworkLayout,
  side: 'left' | 'right',
  key: string,
): Row<'offers'>[] {
  const named = new Set(layout[side].map((bar) => bar.key));
  return flows
    .filter((flow) => (key === others ? !named.has(flow[side]) : flow[side] === key))
    .flatMap((flow) => flow.offers)
    .sort((a, b) => (b.offeredOn ?? '').localeCompare(a.offeredOn ?? ''));
}
