/** Line ends as all sorts of programs write them; the vertical tab is Word's own within a paragraph. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the tab is what is looked for.
const lineEnds = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
/**
 * Characters that XML 1.0 forbids, the two non-characters that make Word refuse a whole document, and the mark that
 * files begin with, which is no text.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what is looked for.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu;
/** Overrides and isolates of writing direction, that can make a text read otherwise than it is written. */
const directions = /[\u202A-\u202E\u2066-\u2069]/gu;
const named = (character: string) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`;

/**
 * A text as it can stand in a document: without what XML forbids, without lone surrogates, in one form of Unicode, line
 * ends as `\n`. Marks that turn the direction of writing are named, as "[U+202E]", instead of obeyed.
 */
export function cleanText(text: string): string {
  return text.replace(lineEnds, '\n').replace(forbidden, '').replace(directions, named).normalize('NFC');
}

/** White space but for spaces that hold what they part together, as of "€ 2.500". */
const loose = /[^\S\u00A0\u202F]+/g;

/** A clean text on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(loose, ' ').trim();
}

/** The paragraphs of a text of several lines, clean; blank lines are left out. */
export function cleanParagraphs(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/[^\S\t\u00A0\u202F]+/g, ' ').trim())
    .filter(Boolean);
}
