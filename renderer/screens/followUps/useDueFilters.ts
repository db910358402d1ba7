import { useDeferredValue, useMemo, useState } from 'react';
import type { DueLine } from '../../data/followUps';
import { folded } from '../../domain/search';

/** What the list is narrowed to; null is no narrowing. */
export interface DueFilters {
  readonly text: string;
  /** A member of the team, or `nobody`. */
  readonly who: string | null;
  readonly kind: string | null;
  readonly edition: string | null;
}

/** Stands for no member of the team. */
export const nobody = '-';

/** All conversations. */
export const noFilters: DueFilters = { text: '', who: null, kind: null, edition: null };

// A line that did not change is the same object, so its text is folded once.
const haystacks = new WeakMap<DueLine, string>();

function haystackOf(line: DueLine): string {
  const known = haystacks.get(line);
  if (known !== undefined) return known;
  const made = folded([line.title, line.offer?.text, ...line.people.map(({ name }) => name)].join(' '));
  haystacks.set(line, made);
  return made;
}

/** The lines that fit every filter. Each word of the text must occur, whatever its case and diacritics. */
export function fitting(lines: readonly DueLine[], { text, who, kind, edition }: DueFilters): readonly DueLine[] {
  const words = folded(text).split(' ').filter(Boolean);
  if (words.length === 0 && who === null && kind === null && edition === null) return lines;
  return lines.filter((line) => {
    if (who !== null && (line.responsibleId ?? nobody) !== who) return false;
    if (kind !== null && line.kind !== kind) return false;
    if (edition !== null && line.editionId !== edition) return false;
    if (words.length === 0) return true;
    const hay = haystackOf(line);
    return words.every((word) => hay.includes(word));
  });
}

/** The filters of the list, and the lines that fit them. */
export function useDueFilters(lines: readonly DueLine[]) {
  const [filters, setFilters] = useState(noFilters);
  const deferred = useDeferredValue(filters);
  const shown = useMemo(() => fitting(lines, deferred), [lines, deferred]);
  return { filters, setFilters, shown };
}
