/**
 * What a spreadsheet program takes for a formula in a file of plain text, and the mark that keeps it a text. Whoever
 * writes such a file puts the mark on, whoever reads it takes it off: telephone numbers start with a plus as well.
 */

const invisible = /^[\s\p{Z}\p{Cf}]+/u;

/** Whether a spreadsheet program could take a line of text for a formula, or for a call of another program. */
export function startsFormula(line: string): boolean {
  const [leading = ''] = invisible.exec(line) ?? [];
  if (leading.includes('\t')) return true;
  // Full-width and small forms are made into the plain sign by some programs.
  const first = String.fromCodePoint(line.codePointAt(leading.length) ?? 0).normalize('NFKC');
  return '=+-@|'.includes(first.charAt(0)) && line.length > leading.length;
}

const mark = "'";

/** The mark on a line that is one already must not be taken for ours, so such a line gets a second. */
const needsMark = (line: string) => startsFormula(line.replace(/^'+/, ''));

/** A text in which no line can be taken for a formula. */
export function guarded(text: string): string {
  return lines(text, (line) => (needsMark(line) ? mark + line : line));
}

/** A text as it was before it was guarded; a text that never was stays as it is. */
export function unguarded(text: string): string {
  if (!text.includes(mark)) return text;
  return lines(text, (line) => (line.startsWith(mark) && needsMark(line) ? line.slice(mark.length) : line));
}

function lines(text: string, change: (line: string) => string): string {
  return text.replace(/[^\n\r]+/g, change);
}
