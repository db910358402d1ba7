import { folded } from '../domain/search';

/** Remembers what was made of each text: a file says the same few things in thousands of cells. */
export function memo<V>(make: (text: string) => V): (text: string) => V {
  const made = new Map<string, V>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    // A bound, as files may also say something else in every cell.
    if (made.size >= 20_000) made.clear();
    made.set(text, value);
    return value;
  };
}

/** `folded` of the domain, remembered. */
export const foldedOnce = memo(folded);
