/**
 * About how much room text takes on paper, so that what must fit a page can be set to fit before Word sees it. Widths are
 * those of our typeface. Lengths in twips, sizes in half points.
 */
import { cleanLine } from './cleanText';

/** Widths of the signs from the space to the tilde, in thousandths of their size: those of Calibri, which Carlito shares. */
const plainWidths = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507, 507, 507,
  507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855,
  646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525,
  498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314,
  460, 314, 498,
] as const;
const boldWidths = [
  226, 326, 438, 498, 507, 729, 705, 233, 312, 312, 498, 498, 258, 306, 267, 430, 507, 507, 507, 507, 507, 507, 507,
  507, 507, 507, 276, 276, 498, 498, 498, 463, 898, 606, 561, 529, 630, 488, 459, 637, 631, 267, 331, 547, 423, 874,
  659, 676, 532, 686, 563, 473, 495, 653, 591, 906, 551, 520, 478, 325, 430, 325, 498, 498, 300, 494, 537, 418, 537,
  503, 316, 474, 537, 246, 255, 480, 246, 813, 537, 538, 537, 537, 355, 399, 347, 537, 473, 745, 459, 474, 397, 344,
  475, 344, 498,
] as const;
/** A Latin letter or sign that is not in the list; and one of another script, or a picture. */
const [otherLatin, otherScript] = [560, 1000];

/** Our typeface from the top of one line to the next, in parts of its size. */
const lineOf = 1.2207;

/** How a paragraph is set. */
export interface Setting {
  readonly size: number;
  readonly isBold?: boolean;
  /** Lines so many percent of what the typeface asks for. */
  readonly percent?: number;
  readonly before?: number;
  readonly after?: number;
}

/** How wide a text is on one line. */
export function widthOf(text: string, { size, isBold = false }: Setting): number {
  const widths = isBold ? boldWidths : plainWidths;
  let thousandths = 0;
  for (const sign of text.normalize('NFD')) {
    if (/\p{M}/u.test(sign)) continue;
    const code = sign.codePointAt(0) ?? 0;
    thousandths += (sign === '\u00a0' ? widths[0] : widths[code - 32]) ?? (code < 0x2030 ? otherLatin : otherScript);
  }
  return (thousandths * size) / 100;
}

/** How many lines a text takes; a word that is wider than the line goes on below. */
export function linesOf(text: string, width: number, setting: Setting): number {
  const space = widthOf(' ', setting);
  let [lines, at] = [1, 0];
  for (const word of cleanLine(text).split(/ |(?<=-)/)) {
    const wide = widthOf(word, setting);
    if (at > 0 && at + wide > width) [lines, at] = [lines + 1, 0];
    if (wide > width) lines += Math.floor(wide / width);
    at += (wide > width ? wide % width : wide) + space;
  }
  return lines;
}

/** How high so many lines of a size are, without what stands around them. */
export function lineHeight({ size, percent = 100 }: Setting, lines = 1): number {
  return (lines * lineOf * size * 10 * percent) / 100;
}

/** How high a paragraph is with the space around it; nothing when it is blank. */
export function heightOf(text: string, width: number, setting: Setting): number {
  if (cleanLine(text) === '') return 0;
  return (setting.before ?? 0) + lineHeight(setting, linesOf(text, width, setting)) + (setting.after ?? 0);
}

/** A text of at most so many signs, cut between words, with an ellipsis for what is left out. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most);
  const atWord = kept.replace(/[\s,;:.!?–-]*\s\S*$/u, '');
  return `${(atWord.length > most / 2 ? atWord : kept).replace(/\p{Cs}$/u, '')}…`;
}
