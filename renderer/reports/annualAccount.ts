/** The last part of the annual report: what the figures rest on, and, for the team alone, the pitches themselves. */
import { choices } from '../domain/choices';
import { grouped } from '../domain/group';
import type { Row, Snapshot } from '../domain/nouns';
import { fullName } from '../domain/pitcher';
import { lineUpRule } from '../domain/year';
import { gapsOf } from './annualGaps';
import { capital, noteOf, textColumn, type Writing } from './writing';

/** The account of the figures: how was counted, how to read it, what is missing. */
export function account(writing: Writing, snapshot: Snapshot): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.reports.annualReport;
  const { records } = figures;
  const rule = lineUpRule(snapshot.years, records.year);
  draft.heading(1, words.chapters.account);
  draft.line(words.account.source(wording.date(figures.madeOn), wording.date(records.referenceDate)));
  draft.heading(2, words.chapters.reading);
  const bands = choices.ageBand.filter((b) => rule.youngBands.includes(b)).map((b) => texts.choices.ageBand[b]);
  const isPublic = figures.version === 'public';
  draft.bullets([
    isPublic ? words.account.public : words.account.internal,
    ...(isPublic ? [words.account.small, words.account.programme] : []),
    words.account.percentages,
    ...(bands.length > 0 ? [words.account.young(bands, rule.minYoung)] : []),
  ]);
  draft.heading(2, words.chapters.gaps);
  const gaps = gapsOf(writing);
  if (gaps.length > 0) draft.bullets(gaps);
  else draft.line(words.account.complete);
  stated(writing);
  draft.heading(2, words.chapters.counting);
  draft.table({
    caption: words.tables.definitions,
    columns: [
      textColumn(words.heads.indicator, 28),
      textColumn(words.heads.counted, 52),
      textColumn(words.heads.source, 20),
    ],
    rows: choices.indicator.map((i) => [
      capital(texts.choices.indicator[i]),
      words.explained[i].counted,
      capital(words.explained[i].source),
    ]),
    note: noteOf(writing, []),
  });
}

/** Numbers of pitches that were stated for editions of this year and earlier ones, beside what was counted. */
function stated({ draft, figures, texts }: Writing): void {
  const words = texts.reports.annualReport;
  draft.heading(2, words.chapters.stated);
  if (figures.stated.length === 0) {
    draft.line(words.account.noneStated);
    return;
  }
  const all = figures.stated.flatMap(({ year, editions }) =>
    editions.map(({ number, stated: said, counted }) =>
      words.account.stated(words.account.edition(number), year, said, counted),
    ),
  );
  draft.line(words.account.statedIntro(all.length), undefined, { keepNext: true });
  draft.bullets(all);
}

/** The pitches of each edition, by name: for the team alone. */
export function appendix(writing: Writing, snapshot: Snapshot): void {
  const { draft, figures, texts } = writing;
  const words = texts.reports.annualReport;
  if (figures.version !== 'internal' || figures.records.pitches.length === 0) return;
  draft.heading(1, words.chapters.appendix);
  const initiatives = new Map(snapshot.initiatives.map((i) => [i.id, i]));
  const themes = new Map(snapshot.themes.map((t) => [t.id, t.name]));
  const people = new Map(snapshot.pitchers.map((p) => [p.id, fullName(p)]));
  const speakers = grouped(snapshot.speakers, (s) => s.pitchId);
  const pitches = grouped(figures.records.pitches, (p) => p.editionId);
  const inOrder = (a: Row<'pitches'>, b: Row<'pitches'>) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0);
  for (const { edition } of figures.editions) {
    const rows = [...(pitches.get(edition.id) ?? [])].sort(inOrder);
    if (rows.length === 0) continue;
    draft.table({
      caption: words.tables.pitches(words.account.edition(edition.number)),
      columns: [
        textColumn(words.heads.title, 36),
        textColumn(words.heads.pitchers, 26),
        textColumn(words.heads.theme, 20),
        textColumn(words.heads.outcome, 18),
      ],
      rows: rows.map((pitch) => {
        const idea = initiatives.get(pitch.initiativeId ?? '');
        const names = (speakers.get(pitch.id) ?? []).flatMap((s) => people.get(s.pitcherId ?? '') || []);
        return [
          idea?.title || words.unknown,
          names.join(', ') || words.unknown,
          capital(themes.get(idea?.themeId ?? '') ?? words.unknown),
          capital(texts.choices.outcome[figures.records.outcomeOf(pitch)]),
        ];
      }),
      note: noteOf(writing, []),
    });
  }
}
