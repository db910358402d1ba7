import type { Snapshot } from '../domain/nouns';
import { fullName } from '../domain/pitcher';
import type { Shown } from '../domain/privacy';
import type { Texts } from '../texts/nl';
import type { Draft } from './draft';
import type { EditionFigures } from './editionFigures';
import type { PitchStory } from './eveningPitches';
import { publicText } from './publicWords';
import type { Wording } from './wording';

/** What every part of the report of an edition is written from. */
export interface EditionWriting {
  readonly draft: Draft;
  readonly figures: EditionFigures;
  readonly texts: Texts;
  readonly wording: Wording;
  readonly snapshot: Snapshot;
}

/** What someone typed, as the readers of this report may see it; null when they may not. */
export function typedText({ figures }: EditionWriting, text: string): string | null {
  if (figures.version === 'internal') return text;
  return publicText(text, { people: figures.facts.pitchers, open: [] });
}

/** The title of an idea; null when it has none or its readers may not see it. */
export function titleOf(writing: EditionWriting, { idea }: PitchStory): string | null {
  return typedText(writing, idea?.title ?? '') || null;
}

/** Who pitched, in full. */
export function peopleOf({ people }: PitchStory): string {
  return people.map(fullName).join(', ');
}

/** The sentences below a table: what its signs mean, and its source. */
export function editionNote(
  { figures, texts, wording }: EditionWriting,
  cells: readonly Shown[],
  ...more: string[]
): string {
  const { note } = texts.reports.annualReport;
  const few = cells.some((cell) => cell.kind === 'few');
  const withheld = cells.some((cell) => cell.kind === 'withheld');
  const signs = few ? [note.withheld] : withheld ? [note.withheldOnly] : [];
  return [...more, ...signs, note.source(wording.date(figures.referenceDate))].join(' ');
}
