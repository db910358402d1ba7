import type { DueLine } from '../../data/followUps';
import type { Due } from '../../domain/followUpsDue';
import type { Row } from '../../domain/nouns';
import { daysBetween, yearOf } from '../../domain/time';
import type { Texts } from '../../texts/nl';
import { digitDate, shortDate } from '../../ui/dates';

/** When a conversation is to be held, as people say it on a day. */
export function whenText({ dueOn, when }: Pick<Due, 'dueOn' | 'when'>, today: string, t: Texts): string {
  const words = t.followUps;
  const days = daysBetween(today, dueOn);
  if (when === 'longAgo') return words.longSince(-days);
  if (days < 0) return words.late(-days);
  if (days < 2) return days === 0 ? words.today : words.tomorrow;
  const date = shortDate(dueOn, t.language);
  return yearOf(dueOn) === yearOf(today) ? date.replace(/ \d{4}$/, '') : date;
}

/** What a conversation is for: a round, an appointment, or the next step of an offer. */
export function whatText({ round, need, lateRounds, tries }: Due, t: Texts): string {
  const words = t.followUps;
  const what = need ? words.needs[need] : lateRounds > 1 ? words.lateRounds(lateRounds) : words.rounds[round];
  return tries > 0 ? `${what}, ${words.tries(tries)}` : what;
}

/** What a conversation is for, and when: "tweede ronde · 3 weken te laat". */
export function dueText(due: Due, today: string, t: Texts): string {
  if (due.lateRounds < 2) return `${whatText(due, t)} · ${whenText(due, today, t)}`;
  return `${whatText(due, t)}, ${t.followUps.since(shortDate(due.dueOn, t.language))}`;
}

/** What a line is about: an idea, or what was offered to it. */
export function titleText({ title, offer }: Pick<DueLine, 'title' | 'offer'>, t: Texts): string {
  if (!offer) return title || t.followUps.nameless;
  return [offer.text || t.choices.helpKind[offer.kind], title].filter(Boolean).join(' · ');
}

/** When something was heard last, and what: "12-10-2025, gerealiseerd". */
export function heardText({ heard }: Pick<DueLine, 'heard'>, t: Texts): string {
  if (!heard) return '';
  return [digitDate(heard.date), heard.outcome && t.choices.outcome[heard.outcome]].filter(Boolean).join(', ');
}

/** An edition by its number; by its name only when it has none, as a name would read as part of the sentence. */
export function editionText({ number, name }: Pick<Row<'editions'>, 'number' | 'name'>, t: Texts): string {
  return t.shell.edition(number, number === null ? name : '');
}
