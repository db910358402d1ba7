/** Letters that Unicode does not take apart into a base letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ŋ: 'ng',
  ĳ: 'ij',
};

/** A text as it is compared: lower case, without diacritics, single spaces. "Initiatievencafé" → "initiatievencafe". */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ıøłđðþßæœŋĳ]/g, (letter) => plain[letter] ?? letter)
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Something that can be found: where it leads, what is shown, and what is searched. */
export interface Findable {
  readonly table: string;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Folded text of everything that should find it: the title, a line break, and the rest. */
  readonly haystack: string;
}

/** What a query finds, best first: title begins with it, a word of the title does, anywhere. At most `limit`. */
export function find(query: string, all: readonly Findable[], limit: number): Findable[] {
  const words = folded(query).split(' ').filter(Boolean);
  const first = words[0];
  if (first === undefined) return [];
  const whole = words.join(' ');
  const ranks: Findable[][] = [[], [], [], []];
  for (const item of all) {
    const hay = item.haystack;
    if (!hay.includes(first) || !words.every((word) => hay.includes(word))) continue;
    const wordAt = hay.indexOf(` ${whole}`);
    const inTitle = wordAt >= 0 && wordAt < hay.indexOf('\n');
    const rank = hay.startsWith(whole) ? 0 : inTitle ? 1 : hay.includes(whole) ? 2 : 3;
    ranks[rank]?.push(item);
  }
  return ranks.flat().slice(0, limit);
}
