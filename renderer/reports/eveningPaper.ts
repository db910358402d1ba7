import { dateInFull, dateInWords } from '../domain/dateWords';
import { type EveningFacts, eveningFacts } from '../domain/eveningFacts';
import type { Snapshot } from '../domain/nouns';
import { dateAt, type Instant } from '../domain/time';
import type { Texts } from '../texts/nl';
import type { Draft } from './draft';
import { type Paper, type PaperOptions, paperDraft } from './paper';

/** A paper of an evening that was begun: its head is written. */
export interface OpenPaper {
  readonly paper: Paper;
  readonly draft: Draft;
  /** Null when there is no such edition. */
  readonly facts: EveningFacts | null;
}

/** Begins a paper of an evening with its title, what it is for, and the facts of the evening. */
export function openPaper(
  { title, subject }: { readonly title: string; readonly subject: string },
  { snapshot, options, texts }: { snapshot: Snapshot; options: PaperOptions; texts: Texts },
  { withPeople, ...kind }: Pick<Paper, 'isInternal' | 'isLying'> & { readonly withPeople: boolean },
): OpenPaper {
  const facts = eveningFacts(snapshot, options.editionId);
  const made = madeOn(subject, options.now, texts);
  const paper: Paper = { title: editionTitle(title, facts, texts), subject: made, ...kind };
  const draft = paperDraft(paper, texts);
  if (facts) draft.facts(editionFacts(facts, texts, { withPeople }));
  return { paper, draft, facts };
}

/** The facts at the head of a paper of an evening; who presents and plays only where that is asked. */
function editionFacts(
  { edition, venue }: EveningFacts,
  texts: Texts,
  { withPeople }: { readonly withPeople: boolean },
): (readonly [name: string, value: string])[] {
  const words = texts.eveningPapers.facts;
  const all: (readonly [string, string])[] = [
    [words.edition, edition.name],
    [words.date, edition.date === null ? '' : dateInFull(edition.date, texts.language)],
    [words.venue, venue ? [venue.name, venue.address].filter(Boolean).join(', ') : ''],
    [words.host, withPeople ? edition.host : ''],
    [words.music, withPeople ? edition.musicAct : ''],
  ];
  return all.filter(([, value]) => value.trim() !== '');
}

/** What a paper is for, and when it was made: whoever finds two in the hall takes the newest. */
function madeOn(subject: string, now: Instant, texts: Texts): string {
  return texts.eveningPapers.facts.made(subject, dateInWords(dateAt(now), texts.language));
}

/** The title of a paper with its edition behind it. */
function editionTitle(title: string, facts: EveningFacts | null, texts: Texts): string {
  return texts.eveningPapers.titled(title, facts?.edition.number ?? null);
}
