import { dateInFull, dateInWords } from '../domain/dateWords';
import type { EveningFacts } from '../domain/eveningFacts';
import { dateAt, type Instant } from '../domain/time';
import type { Texts } from '../texts/nl';

/** The facts at the head of a paper of an evening; who presents and plays only where that is asked. */
export function editionFacts(
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
export function madeOn(subject: string, now: Instant, texts: Texts): string {
  return texts.eveningPapers.facts.made(subject, dateInWords(dateAt(now), texts.language));
}

/** The title of a paper with its edition behind it. */
export function editionTitle(title: string, facts: EveningFacts | null, texts: Texts): string {
  return texts.eveningPapers.titled(title, facts?.edition.number ?? null);
}
