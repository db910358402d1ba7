/** The last part of the annual report: what the figures rest on, and, for the team alone, the pitches themselves. */
import { choices } from '../domain/choices';
import { grouped } from '../domain/group';
import type { Row, Snapshot } from '../domain/nouns';
import { fullName } from '../domain/pitcher';
import { lineUpRule, type Year } from '../domain/year';
import type { EditionRow } from './annualFigures';
import { capital, noteOf, textColumn, type Writing } from './writing';

/** The account of the figures: how was counted, how to read it, what is missing. */
export function account(writing: Writing, snapshot: Snapshot): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.reports.annualReport;
  const { records } = figures;
  const rule = lineUpRule(snapshot.years, records.year);
  draft.heading(1, words.chapters.account);
  draft.line(words.account.source(wording.date(records.referenceDate)));
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
  draft.heading(2, words.chapters.counting);
  draft.table({
    caption: words.tables.definitions,
    columns: [
      textColumn(words.heads.indicator, 30),
      textColumn(words.heads.counted, 50),
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

/** The particulars on the title page, those of the year itself last; names that change over the years may be older. */
export const inherited = ['organisation', 'programme', 'policyField', 'portfolioHolder', 'department'] as const;
/** Particulars that hold for one report only. */
export const ownFacts = ['author', 'reference'] as const;

/** What is not known, counted from the records. */
function gapsOf({ figures, texts, wording }: Writing): string[] {
  const { account: words, facts } = texts.reports.annualReport;
  const { editions, records, own, settings } = figures;
  const all = editions.length;
  const without = (lacks: (row: EditionRow) => boolean, say: (of: string, all: number) => string) => {
    const missing = editions.filter(lacks).map((row) => words.edition(row.edition.number));
    return missing.length > 0 ? [say(words.listed(missing), all)] : [];
  };
  const unknown = figures.cohorts.at(-1)?.outcomes.parts.unknown;
  const unfilled = [
    ...inherited.filter((name) => !settings?.[name].trim()),
    ...ownFacts.filter((name) => !own?.[name].trim()),
  ];
  const adopted =
    settings && settings !== own && inherited.some((name) => settings[name].trim()) ? settings.year : null;
  return [
    ...without((row) => row.edition.attendance === null, words.visitorsMissing),
    ...without((row) => row.edition.costCents === null, words.costMissing),
    ...without((row) => row.edition.grade === null || !row.edition.gradeCount, words.gradeMissing),
    ...without((row) => !row.venue || !row.district, words.venueMissing),
    ...(unknown?.kind === 'count' && unknown.value > 0
      ? [words.outcomesUnknown(wording.shown(unknown), records.pitches.length)]
      : []),
    ...(figures.agesUnknown === 0
      ? []
      : [figures.version === 'public' ? words.agesUnknown : words.agesUnknownCount(figures.agesUnknown)]),
    ...editions.flatMap(({ edition, pitches }) =>
      edition.statedPitches !== null && edition.statedPitches !== pitches
        ? [words.stated(words.edition(edition.number), edition.statedPitches, pitches)]
        : [],
    ),
    ...aroundGaps(figures, texts),
    ...(figures.undated > 0 ? [words.undated(figures.undated)] : []),
    ...(adopted ? [words.adopted(adopted)] : []),
    ...(unfilled.length > 0 ? [words.unfilled(unfilled.map((name) => facts[name].toLocaleLowerCase('nl')))] : []),
  ];
}

/** What is not known of broadcasts, forms and stories. */
function aroundGaps({ around, editions }: Writing['figures'], texts: Writing['texts']): string[] {
  const { gaps } = texts.reports.annualAround;
  const words = texts.reports.annualReport.account;
  const unheard = around.broadcasts.filter(({ reach }) => reach === null).length;
  const kept = around.stories.filter(({ state }) => state !== 'told').length;
  return [
    ...(unheard > 0 ? [gaps.reach(unheard, around.broadcasts.length)] : []),
    ...editions.flatMap(({ edition, entered }) =>
      entered !== null && edition.gradeCount !== null && entered !== edition.gradeCount
        ? [gaps.forms(words.edition(edition.number), edition.gradeCount, entered)]
        : [],
    ),
    ...(kept > 0 ? [gaps.stories(kept)] : []),
  ];
}

/** A text of the settings that may be blank. */
export function factOf(settings: Year | undefined, name: (typeof inherited | typeof ownFacts)[number]): string {
  return settings?.[name].trim() ?? '';
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
