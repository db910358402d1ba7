import type { Choice } from '../domain/choices';
import { folded } from '../domain/search';
import { choiceOf } from './words';

type Band = Choice<'ageBand'>;

const oldest = 120;

/** The band of an age in years. */
function bandOf(years: number): Band {
  if (years < 16) return 'under16';
  if (years < 18) return '16-17';
  return years < 28 ? '18-27' : '28plus';
}

/**
 * The age band of what a form says: "17", "28+", "jonger dan 16", "16-17", "35 jaar". `unknown` for "?" and the like;
 * null for what could be in two bands ("20+", "15-20") or is no age at all.
 */
export function readAge(written: string | number): Band | null {
  if (typeof written === 'number') return Number.isFinite(written) ? between(written, written) : null;
  const text = folded(written)
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s*(jaar|jr\.?|j\.?)( oud)?\b\.?/g, '')
    .trim();
  if (/^\?+$/.test(text) || /^(onbekend|weet niet|wil ik niet zeggen|zeg ik niet)$/.test(text)) return 'unknown';
  const single = /^(\d{1,3})$/.exec(text);
  if (single) return between(Number(single[1]), Number(single[1]));
  const range = /^(\d{1,3})\s*(?:-|t\/m|tot en met|tot|\/)\s*(\d{1,3})$/.exec(text);
  // "18 tot 28" leaves 28 out, the others do not.
  if (range) return between(Number(range[1]), Number(range[2]) - (/\dtot\d|\btot\b(?! en)/.test(text) ? 1 : 0));
  const below = /^(?:jonger dan|onder(?: de)?|<|tot)\s*(\d{1,3})$/.exec(text);
  if (below) return between(0, Number(below[1]) - 1);
  const above =
    /^(?:(?:ouder dan|boven(?: de)?|>)\s*(\d{1,3})|(?:vanaf\s*)?(\d{1,3})\s*(?:\+|en ouder|plus|of ouder)|vanaf\s*(\d{1,3}))$/.exec(
      text,
    );
  if (above) return between(above[1] ? Number(above[1]) + 1 : Number(above[2] ?? above[3]), oldest);
  // The lists' own words, "under 16" among them; any value found is one of the bands.
  return choiceOf('ageBand', written) as Band | null;
}

function between(from: number, to: number): Band | null {
  if (from < 0 || to > oldest || from > to) return null;
  const band = bandOf(from);
  return band === bandOf(to) ? band : null;
}
