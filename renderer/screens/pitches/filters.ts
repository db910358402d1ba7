import type { PitchLine } from '../../data/pitches';
import { folded } from '../../domain/search';

/** What a list of pitches is narrowed to; null is no narrowing, and `none` is what has no edition or theme. */
export interface Filters {
  readonly text: string;
  readonly edition: string | null;
  readonly stage: string | null;
  readonly theme: string | null;
  readonly outcome: string | null;
}

/** Stands for having none, among ids. */
export const none = '-';

/** All pitches. */
export const noFilters: Filters = { text: '', edition: null, stage: null, theme: null, outcome: null };

/** Whether anything is narrowed. */
export function isFiltering(filters: Filters): boolean {
  return Object.values(filters).some(Boolean);
}

// A line that did not change is the same object, so its text is folded once.
const haystacks = new WeakMap<PitchLine, string>();

function haystackOf(line: PitchLine): string {
  const known = haystacks.get(line);
  if (known !== undefined) return known;
  const made = folded([line.title, line.names, line.themeName, line.districtName].join(' '));
  haystacks.set(line, made);
  return made;
}

/** The lines that fit every filter. Each word of the text must occur, whatever its case and diacritics. */
export function filtered(lines: readonly PitchLine[], filters: Filters): readonly PitchLine[] {
  if (!isFiltering(filters)) return lines;
  const words = folded(filters.text).split(' ').filter(Boolean);
  const { edition, stage, theme, outcome } = filters;
  return lines.filter((line) => {
    if (edition !== null && (line.pitch.editionId ?? none) !== edition) return false;
    if (stage !== null && line.pitch.stage !== stage) return false;
    if (theme !== null && (line.themeName || none) !== theme) return false;
    if (outcome !== null && line.outcome !== outcome) return false;
    if (words.length === 0) return true;
    const hay = haystackOf(line);
    return words.every((word) => hay.includes(word));
  });
}
