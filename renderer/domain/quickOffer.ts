/**
 * An offer as one types it in a line: "Bries: zaaltje voor Buurttuin", who and what and for which pitch. What is not
 * found among the records stays text: nothing of what was typed is lost.
 */
import type { Choice } from './choices';
import { amountIn, kindsIn, type WrittenAmount } from './helpWords';
import { type Findable, find, folded } from './search';

/** What a line was understood as. */
export interface ReadOffer<W extends Findable = Findable, P extends Findable = Findable> {
  /** Who offers it, as typed; empty when the line does not say. */
  readonly from: string;
  /** Partners and contacts of that name, the likeliest first. */
  readonly who: readonly W[];
  readonly what: string;
  /** Pitches it may be for, the likeliest first; empty when the line names none. */
  readonly pitches: readonly P[];
  readonly kind: Choice<'helpKind'>;
  readonly amount: WrittenAmount | undefined;
}

const most = 6;

/** Reads a line; `who` and `pitches` are what it may name, those to be preferred first. */
export function readOffer<W extends Findable, P extends Findable>(
  line: string,
  who: readonly W[],
  pitches: readonly P[],
): ReadOffer<W, P> {
  const colon = line.indexOf(':');
  const from = colon < 0 ? '' : line.slice(0, colon).trim();
  const rest = line.slice(colon + 1).trim();
  const { what, found } = splitAtPitch(rest, pitches);
  const amount = amountIn(what);
  const [kind = 'other'] = kindsIn(what);
  return { from, who: from === '' ? [] : named(from, who), what, pitches: found, kind, amount };
}

/** Takes the pitch off the end of a line: the longest piece after a "voor" that is in the title of one. */
function splitAtPitch<P extends Findable>(rest: string, pitches: readonly P[]): { what: string; found: readonly P[] } {
  for (const hit of rest.matchAll(/(?:^|\s)(?:voor|for)\s+/gi)) {
    const title = rest.slice(hit.index + hit[0].length).trim();
    if (title.length < 2) continue;
    const found = named(title, pitches);
    if (found.length > 0) return { what: rest.slice(0, hit.index).trim(), found };
  }
  return { what: rest, found: [] };
}

function named<F extends Findable>(name: string, all: readonly F[]): readonly F[] {
  // What is found are items of the very list that was searched.
  return find(name, all, most) as F[];
}

/** Whether a name is sure to mean one that was found: a word of it begins so. "an" does not mean "Spaarnebank". */
export function isMeant(name: string, found: Findable): boolean {
  return ` ${found.haystack}`.includes(` ${folded(name)}`);
}
