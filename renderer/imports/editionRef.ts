import { folded } from '../domain/search';
import { readDate } from './dates';
import { languages } from './languages';
import { type Cell, written } from './table';
import { saysNone, saysNoneInText } from './words';

/** An edition as a row refers to it. */
export type EditionRef =
  | { readonly number: number }
  | { readonly date: string }
  | { readonly name: string }
  /** The row says itself that there is none. */
  | { readonly none: true };

const noEdition: ReadonlySet<string> = new Set(languages.map((t) => folded(t.exports.noEdition)));

/** An edition by its number ("12", "12e editie"), its date or its name; null when the cell names none. */
export function editionRef(cell: Cell, from1904: boolean): EditionRef | null {
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 && cell <= 9_999) return { number: cell };
  const text = written(cell).trim();
  if (text === '' || saysNone(text) || saysNoneInText(text)) return null;
  if (noEdition.has(folded(text))) return { none: true };
  const numbered = /^(?:editie|nr\.?|nummer|#)?\s*(\d{1,4})\s*(?:e|ste|de)?\s*(?:editie)?$/i.exec(text);
  if (numbered && typeof cell === 'string') return { number: Number(numbered[1]) };
  const date = readDate(cell, from1904);
  return 'date' in date ? { date: date.date } : { name: text };
}
