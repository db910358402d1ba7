import type { Row } from '../../domain/nouns';
import type { Texts } from '../../texts/nl';
import { digitDate } from '../../ui/dates';
import { editionText } from './dueWords';
import type { Moment } from './Timeline';

interface Happened {
  readonly held: readonly Row<'followUps'>[];
  readonly outcomes: readonly Row<'outcomes'>[];
  readonly edition: Row<'editions'> | null;
}

/** What happened with an idea, newest first: what was said, what became known, and the evening it began. */
export function momentsOf({ held, outcomes, edition }: Happened, t: Texts): Moment[] {
  const words = t.followUps.story;
  const dated: (Moment & { readonly on: string; readonly at: number })[] = [
    ...held.map((row) => ({
      ...{ key: row.id, on: row.doneOn ?? '', at: row.createdAt, date: digitDate(row.doneOn ?? '') },
      ...{ title: capital(t.choices.channel[row.channel]), text: row.result },
      detail: row.round === 'own' ? '' : t.followUps.rounds[row.round],
    })),
    ...outcomes.map((row) => ({
      ...{ key: row.id, on: row.date ?? '', at: row.createdAt + 0.5, isTurn: true },
      date: row.date === null ? words.undated : digitDate(row.date),
      title: capital(t.choices.outcome[row.outcome]),
      text: row.notes,
      detail: row.source && words.source(row.source),
    })),
  ];
  const begun: Moment[] = edition?.date
    ? [
        {
          key: edition.id,
          date: digitDate(edition.date),
          title: words.pitched(editionText(edition, t)),
        },
      ]
    : [];
  return [...dated.sort((a, b) => b.on.localeCompare(a.on) || b.at - a.at), ...begun];
}

/** With a capital, as the beginning of a line. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
