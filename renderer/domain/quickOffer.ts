/**
 * An offer as one types it in a line: "Bries: zaaltje voor Buurttuin", who and what and for which pitch. What is not
 * found among the records stays text: nothing of what was typed is lost.
 */
import type { Choice } from './choices';
import { amountIn, kindsIn, type WrittenAmount } from './helpWords';
import { type Findable, find } from './search';

/** What a line was understood as. */
export interface ReadOffer {
  /** Who offers it, as typed; empty when the line does not say. */
  readonly from: string;
  /** Partners and contacts of that name, the likeliest first. */
  readonly who: readonly Findable[];
  readonly what: string;
  /** Pitches it may be for, the likeliest first; empty when the line names none. */
  readonly pitches: readonly Findable[];
  readonly kind: Choice<'helpKind'>;
  readonly amount: WrittenAmount | undefined;
}

const most = 6;

/** Reads a line; `who` and `pitches` are what it may name, those to be preferred first. */
export function readOffer(line: string, who: readonly Findable[], pitches: readonly Findable[]): ReadOffer {
  const colon = line.indexOf(':');
  const from = colon < 0 ? '' : line.slice(0, colon).trim();
  const rest = line.slice(colon + 1).trim();
  const { what, found } = splitAtPitch(rest, pitches);
  const amount = amountIn(what);
  const [kind = 'other'] = kindsIn(what);
  return { from, who: from === '' ? [] : find(from, who, most), what, pitches: found, kind, amount };
}

/** Takes the pitch off the end of a line: the longest piece after a "voor" that is in the title of one. */
function splitAtPitch(rest: string, pitches: readonly Findable[]): { what: string; found: readonly Findable[] } {
  for (const hit of rest.matchAll(/(?:^|\s)(?:voor|for)\s+/gi)) {
    const named = rest.slice(hit.index + hit[0].length).trim();
    if (named.length < 2) continue;
    const found = find(named, pitches, most);
    if (found.length > 0) return { what: rest.slice(0, hit.index).trim(), found };
  }
  return { what: rest, found: [] };
}
