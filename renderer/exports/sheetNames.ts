/** Excel's most, in characters. */
const longest = 31;

/**
 * Names that the sheets of one workbook may have, no two the same: Excel refuses some signs, and takes capitals for the
 * same.
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = cut(name.replace(/[[\]:*?/\\'\p{Cc}]/gu, ' ').replace(/\s+/g, ' '), longest) || '1';
    let free = clean;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${cut(clean, longest - 4)} ${n}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The start of a text; a sign that takes two places, such as an emoji, is not cut through. */
const cut = (text: string, most: number) =>
  text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
