/** The report of an edition on the evening itself: who came, how the time went, and what was on air. */
import { isSmall, percentage, type Shown, told } from '../domain/privacy';
import { timings } from '../domain/timings';
import { type EditionWriting, editionNote, typedText } from './editionWriting';
import { cueTimes, kindTimes } from './timesParts';
import { capital, numberColumn, textColumn } from './writing';

/** How many came, and how many could have. */
export function audience({ draft, figures, texts }: EditionWriting): void {
  const words = texts.papers.editionReport;
  const seats = figures.facts.venue?.capacity ?? null;
  const { attendance } = figures.facts.edition;
  draft.heading(2, words.sections.audience);
  const share = attendance === null || seats === null ? null : percentage(told(attendance), seats);
  draft.line(figures.isHeld ? words.audience(attendance, seats, share) : words.seatsAhead(seats));
}

/** What was planned and what happened. */
export function times({ draft, figures, texts }: EditionWriting): void {
  const words = texts.eveningPapers.timesReport;
  const { facts, version } = figures;
  draft.heading(2, texts.papers.editionReport.sections.times);
  if (facts.run.spans.length === 0) {
    draft.line(words.none);
    return;
  }
  const told = timings(facts.run, facts.plan);
  draft.line(texts.after.times.most(told.kinds[0]));
  kindTimes({ draft, facts, texts, version }, told, 3);
  cueTimes({ draft, facts, texts, version }, told, 3);
}

/** The partners that were there, and what they offered. */
export function partners(writing: EditionWriting): void {
  const { draft, figures, texts } = writing;
  const words = texts.papers.editionReport;
  const all = figures.partners;
  draft.heading(2, words.sections.partners);
  draft.intro(figures.isHeld ? words.partners.present(all.length) : words.partners.coming(all.length));
  if (all.length === 0) return;
  const offered = (id: string) => [
    ...new Set(
      figures.records.offers
        .filter(({ partnerId }) => partnerId === id)
        .map(({ kind }) => texts.choices.helpKind[kind]),
    ),
  ];
  draft.table({
    caption: words.partners.table,
    columns: [
      textColumn(words.partners.heads.name, 60),
      textColumn(words.partners.heads.fixed, 30),
      textColumn(words.partners.heads.offered, 70),
    ],
    rows: all.map(({ id, name, fixed }) => [
      name || words.unknown,
      fixed ? words.yes : words.no,
      capital(offered(id).join(', ')) || words.none,
    ]),
    note: editionNote(writing, [], words.partners.note),
  });
}

/** What was on air and how many it reached: each of its own kind, never added up. */
export function broadcasts(writing: EditionWriting): void {
  const { draft, figures, texts, wording, snapshot } = writing;
  const words = texts.papers.editionReport;
  const all = snapshot.broadcasts
    .filter(({ editionId }) => editionId === figures.facts.edition.id)
    .sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999') || a.createdAt - b.createdAt);
  draft.heading(2, words.sections.broadcasts);
  if (all.length === 0) {
    draft.line(words.broadcasts.none);
    return;
  }
  const { heads } = words.broadcasts;
  const isPublic = figures.version === 'public';
  const reach = (n: number): Shown => (isPublic && isSmall(n) ? { kind: 'few' } : told(n));
  draft.intro(words.broadcasts.intro(all.length));
  draft.table({
    caption: words.broadcasts.table,
    columns: [
      textColumn(heads.kind, 45),
      textColumn(heads.station, 50),
      textColumn(heads.date, 32),
      numberColumn(heads.times, 16),
      numberColumn(heads.reach, 22),
    ],
    rows: all.map((one) => [
      [capital(texts.choices.broadcastKind[one.kind]), texts.choices.medium[one.medium]].join(', '),
      typedText(writing, one.station) || words.none,
      one.date === null ? words.none : wording.date(one.date),
      one.times === null ? words.none : wording.number(one.times),
      one.reach === null ? words.none : wording.shown(reach(one.reach)),
    ]),
    note: editionNote(
      writing,
      all.map((one) => reach(one.reach ?? 0)),
      words.broadcasts.note,
    ),
  });
}
