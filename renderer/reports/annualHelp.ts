/** What the annual report says of help that came, of stories, of broadcasts and of partners. */
import { Paragraph, TextRun } from 'docx';
import { percentage, told } from '../domain/privacy';
import { cleanLine } from './cleanText';
import { capital, noteOf, numberColumn, textColumn, type Writing } from './writing';

/** Help and collaboration: who offered it, and what came of it. */
export function help(writing: Writing): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.reports.annualAround;
  const { records, around } = figures;
  draft.heading(2, words.chapters.help);
  if (records.offers.length === 0) {
    draft.line([words.noOffers(records.year), words.collaborations(records.collaborations?.length ?? 0)].join(' '));
    return;
  }
  const days = figures.indicators.find(({ indicator }) => indicator === 'daysToContact');
  draft.line(
    [
      ...(days?.actual.kind === 'count' && days.n ? [words.contact(wording.number(days.actual.value, 1), days.n)] : []),
      words.collaborations(records.collaborations?.length ?? 0),
    ].join(' '),
  );
  draft.intro(words.introHelp(draft.nextTable));
  const all = records.offers.length;
  const delivered = around.help.reduce((sum, row) => sum + row.delivered, 0);
  const row = (name: string, offered: number, done: number) => {
    const share = percentage(told(done), offered);
    return [name, wording.number(offered), wording.number(done), share === null ? words.none : `${share}%`];
  };
  draft.table({
    caption: words.tables.help(records.year),
    columns: [
      textColumn(words.heads.kind, 46),
      numberColumn(words.heads.offered, 18),
      numberColumn(words.heads.delivered, 18),
      numberColumn(words.heads.share, 18),
    ],
    rows: [
      ...around.help.map(({ kind, offered, delivered: done }) =>
        row(kind === 'nobody' ? words.nobody : capital(texts.choices.partnerKind[kind]), offered, done),
      ),
      row(words.total, all, delivered),
    ],
    total: true,
    width: 0.8,
    note: noteOf(writing, [], words.note.help),
  });
}

/** Stories of ideas, told with consent. */
export function stories({ draft, figures, texts }: Writing): void {
  const words = texts.reports.annualAround;
  const told = figures.around.stories.filter(({ state }) => state === 'told');
  draft.heading(2, words.chapters.stories);
  const chosen = figures.around.stories.length;
  if (told.length === 0) draft.line(chosen === 0 ? words.noStories : words.gaps.stories(chosen));
  for (const { title, names, pitch } of told) {
    draft.heading(3, title || words.untitled);
    if (names.length > 0)
      draft.add(
        new Paragraph({
          keepNext: true,
          children: [new TextRun(cleanLine(words.by(names)))],
        }),
      );
    draft.text(pitch.story);
  }
}

/** What was on radio, television, paper and the web. */
export function broadcasts(writing: Writing): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.reports.annualAround;
  const { year } = figures.records;
  const all = figures.around.broadcasts;
  draft.heading(2, words.chapters.broadcasts);
  if (all.length === 0) {
    draft.line(words.noBroadcasts(year));
    return;
  }
  const numbers = new Map(figures.editions.map(({ edition }) => [edition.id, edition.number]));
  const number = (value: number | null) => (value === null ? words.none : wording.number(value));
  draft.intro(words.introBroadcasts(all.length, draft.nextTable));
  draft.table({
    caption: words.tables.broadcasts(year),
    columns: [
      textColumn(words.heads.edition, 11),
      textColumn(words.heads.what, 19),
      textColumn(words.heads.medium, 16),
      textColumn(words.heads.station, 28),
      numberColumn(words.heads.times, 11),
      numberColumn(words.heads.reach, 15),
    ],
    rows: all.map(({ editionId, kind, medium, station, times, reach }) => [
      number(numbers.get(editionId ?? '') ?? null),
      capital(texts.choices.broadcastKind[kind]),
      capital(texts.choices.medium[medium]),
      station === null ? texts.reports.annualReport.withheld : cleanLine(station) || words.none,
      number(times),
      number(reach),
    ]),
    note: noteOf(
      writing,
      all.some(({ station }) => station === null) ? [{ kind: 'withheld' }] : [],
      words.note.broadcasts,
    ),
  });
  reach(writing);
}

/** How far each kind reached on each medium, where that takes several broadcasts together. */
function reach(writing: Writing): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.reports.annualAround;
  const { reach: rows, broadcasts: all } = figures.around;
  // One row for each broadcast would be the same table again.
  if (rows.length === all.length) return;
  draft.intro(words.introReach(draft.nextTable));
  draft.table({
    caption: words.tables.reach(figures.records.year),
    columns: [
      textColumn(words.heads.what, 22),
      textColumn(words.heads.medium, 22),
      numberColumn(words.heads.sources, 14),
      numberColumn(words.heads.times, 12),
      numberColumn(words.heads.reach, 14),
      numberColumn(words.heads.reachUnknown, 16),
    ],
    rows: rows.map(({ kind, medium, sources, times, sum, unknown }) => [
      capital(texts.choices.broadcastKind[kind]),
      capital(texts.choices.medium[medium]),
      wording.number(sources),
      wording.number(times),
      sum === null ? words.none : wording.number(sum),
      wording.number(unknown),
    ]),
    note: noteOf(writing, [], words.note.reach),
  });
}

/** Partners that took part, and those that came or went. */
export function partners(writing: Writing): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.reports.annualAround;
  const { year } = figures.records;
  const { fresh, returning, left, kinds } = figures.around.partners;
  draft.heading(2, words.chapters.partners);
  const sentence = words.partners(year, { fresh, returning, left });
  if (kinds.length === 0) {
    draft.line(sentence);
    return;
  }
  draft.line(sentence);
  draft.intro(words.introPartners(draft.nextTable));
  const row = (name: string, all: number, isNew: number) => [name, wording.number(all), wording.number(isNew)];
  draft.table({
    caption: words.tables.partners(year),
    columns: [
      textColumn(words.heads.partnerKind, 50),
      numberColumn(words.heads.tookPart, 25),
      numberColumn(words.heads.fresh, 25),
    ],
    rows: [
      ...kinds.map(({ kind, all, fresh: isNew }) => row(capital(texts.choices.partnerKind[kind]), all, isNew)),
      row(words.total, fresh + returning, fresh),
    ],
    total: true,
    width: 0.75,
    note: noteOf(writing, [], words.note.partners),
  });
}
