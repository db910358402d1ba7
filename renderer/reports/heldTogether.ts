/** Spaces at which no line may end: within a date, a time of day, and a number with its unit. */

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|' +
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** A number with the word after it that no line parts from it. */
const counted = new RegExp(
  `(?<![\\p{L}\\d])(\\d[\\d.:,]*) (?=(?:${months}|uur|min|minuten|minutes)(?![\\p{L}\\d]))`,
  'gu',
);

/** A text of which no line ends within a date, a time or a number with its unit. */
export function heldTogether(text: string): string {
  return text.replace(counted, '$1\u00a0');
}

const texts = /(<w:t(?: [^>]*)?>)([^<]*)(?=<\/w:t>)/g;

/** The text of a document with what belongs together held together. */
export function withHeldTexts(xml: string): string {
  return xml.replace(texts, (_, open: string, text: string) => open + heldTogether(text));
}
