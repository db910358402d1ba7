/** What an annual report does not know, said openly: what was not recorded, and what nobody wrote. */
import type { Shown } from '../domain/privacy';
import type { Year } from '../domain/year';
import type { EditionRow } from './annualFigures';
import type { Writing } from './writing';

/** The particulars on the title page, those of the year itself last; names that change over the years may be older. */
export const inherited = ['organisation', 'programme', 'policyField', 'portfolioHolder', 'department'] as const;
/** Particulars that hold for one report only. */
export const ownFacts = ['author', 'reference'] as const;

/** A text of the settings that may be blank. */
export function factOf(settings: Year | undefined, name: (typeof inherited | typeof ownFacts)[number]): string {
  return settings?.[name].trim() ?? '';
}

/** What is not known, counted from the records, as sentences. */
export function gapsOf(writing: Writing): string[] {
  return [...eveningGaps(writing), ...aroundGaps(writing), ...writtenGaps(writing), ...factGaps(writing)];
}

/** Of evenings and pitches. */
function eveningGaps({ figures, texts, wording }: Writing): string[] {
  const { account: words } = texts.reports.annualReport;
  const { editions, records } = figures;
  if (editions.length === 0) return [words.noEditions(records.year)];
  const without = (
    lacks: (row: EditionRow) => boolean,
    say: (of: string, missing: number, all: number) => string,
  ): string[] => {
    const missing = editions.filter(lacks).map((row) => words.edition(row.edition.number));
    return missing.length > 0 ? [say(words.listed(missing), missing.length, editions.length)] : [];
  };
  const all = records.pitches.length;
  const untold = (shown: Shown | undefined, say: (n: string, all: number) => string) =>
    shown?.kind === 'count' && shown.value > 0 ? [say(wording.shown(shown), all)] : [];
  const nameless = (rows: typeof figures.themes) => rows.find(({ name }) => name === null)?.pitches;
  return [
    ...without((row) => row.edition.attendance === null, words.visitorsMissing),
    ...without((row) => row.edition.budgetCents === null, words.budgetMissing),
    ...without((row) => row.edition.costCents === null, words.costMissing),
    ...without((row) => row.edition.grade === null || !row.edition.gradeCount, words.gradeMissing),
    ...without((row) => !row.venue || !row.district, words.venueMissing),
    ...untold(figures.cohorts.at(-1)?.outcomes.parts.unknown, words.outcomesUnknown),
    ...untold(nameless(figures.districts), words.districtsUnknown),
    ...untold(nameless(figures.themes), words.themesUnknown),
    ...(figures.agesUnknown === 0
      ? []
      : [figures.version === 'public' ? words.agesUnknown : words.agesUnknownCount(figures.agesUnknown)]),
  ];
}

/** Of help, broadcasts, contributions and forms. */
function aroundGaps({ figures, texts }: Writing): string[] {
  const { gaps } = texts.reports.annualAround;
  const { account: words } = texts.reports.annualReport;
  const { around, editions, indicators } = figures;
  const { n: contacted = 0, of: offers = 0 } = indicators.find((one) => one.indicator === 'daysToContact') ?? {};
  const unheard = around.broadcasts.filter(({ reach }) => reach === null).length;
  const uncounted = around.broadcasts.filter(({ kind, times }) => kind === 'rerun' && times === null).length;
  const unpriced = around.contributions.reduce((sum, { unknown }) => sum + unknown, 0);
  return [
    ...(contacted < offers ? [gaps.contact(offers - contacted, offers)] : []),
    ...(unheard > 0 ? [gaps.reach(unheard, around.broadcasts.length)] : []),
    ...(uncounted > 0 ? [gaps.reruns(uncounted)] : []),
    ...(unpriced > 0 ? [gaps.contributions(unpriced)] : []),
    ...editions.flatMap(({ edition, entered }) =>
      entered !== null && edition.gradeCount !== null && entered !== edition.gradeCount
        ? [gaps.forms(words.edition(edition.number), edition.gradeCount, entered)]
        : [],
    ),
  ];
}

/** Of texts that somebody has to write, and stories that may be told. */
function writtenGaps({ figures: { around, own, records }, texts }: Writing): string[] {
  const { annualAround: words, annualReport } = texts.reports;
  const kept = around.stories.filter(({ state }) => state !== 'told').length;
  return [
    ...(own?.goalsText.trim() ? [] : [annualReport.noGoalsText(records.year)]),
    ...(around.stories.length === 0 ? [words.noStories] : kept > 0 ? [words.gaps.stories(kept)] : []),
    ...(own?.lessons.trim() ? [] : [annualReport.noLessons]),
    ...(own?.outlook.trim() ? [] : [annualReport.noOutlook]),
  ];
}

/** Of the particulars of the report. */
function factGaps({ figures: { own, settings, undated }, texts }: Writing): string[] {
  const { account: words, facts } = texts.reports.annualReport;
  const unfilled = [
    ...inherited.filter((name) => !settings?.[name].trim()),
    ...ownFacts.filter((name) => !own?.[name].trim()),
  ];
  const adopted =
    settings && settings !== own && inherited.some((name) => settings[name].trim()) ? settings.year : null;
  return [
    ...(undated > 0 ? [words.undated(undated)] : []),
    ...(adopted ? [words.adopted(adopted)] : []),
    ...(unfilled.length > 0 ? [words.unfilled(unfilled.map((name) => facts[name].toLocaleLowerCase('nl')))] : []),
  ];
}
