import type { OfferLine } from '../../data/offers';
import { isOverdue } from '../../domain/offer';
import { folded } from '../../domain/search';

/** What the list of offers is narrowed to; null is no narrowing. */
export interface OfferFilters {
  readonly text: string;
  readonly status: string | null;
  readonly kind: string | null;
  readonly edition: string | null;
  readonly responsible: string | null;
  readonly due: string | null;
}

/** Stands for having none, among ids. */
export const none = '-';
/** All offers. */
export const allOffers: OfferFilters = {
  text: '',
  status: null,
  kind: null,
  edition: null,
  responsible: null,
  due: null,
};

// A line that did not change is the same object, so its text is folded once.
const haystacks = new WeakMap<OfferLine, string>();

function haystackOf(line: OfferLine): string {
  const known = haystacks.get(line);
  if (known !== undefined) return known;
  const made = folded([line.offer.text, line.who, line.offer.from, line.pitchTitle].join(' '));
  haystacks.set(line, made);
  return made;
}

/** The lines that fit every filter on a day, but for how far they are when `anyStatus`. */
export function fitting(
  lines: readonly OfferLine[],
  filters: OfferFilters,
  today: string,
  { anyStatus = false } = {},
): readonly OfferLine[] {
  const { status, kind, edition, responsible, due } = filters;
  const words = folded(filters.text).split(' ').filter(Boolean);
  return lines.filter((line) => {
    const { offer } = line;
    if (!anyStatus && status !== null && offer.status !== status) return false;
    if (kind !== null && offer.kind !== kind) return false;
    if (edition !== null && (offer.editionId ?? none) !== edition) return false;
    if (responsible !== null && (offer.responsibleId ?? none) !== responsible) return false;
    if (due === 'overdue' && !isOverdue(offer, today)) return false;
    if (due === none && offer.followUpOn !== null) return false;
    if (words.length === 0) return true;
    const hay = haystackOf(line);
    return words.every((word) => hay.includes(word));
  });
}
