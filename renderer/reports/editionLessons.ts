/** The report of an edition on what people thought of it, what is to be better, and what it cost. */
import { choices } from '../domain/choices';
import { costPerPitch } from '../domain/edition';
import { againstFacts, remarks } from '../domain/gradeTally';
import { carriedTo } from '../domain/improvements';
import type { Row } from '../domain/nouns';
import { smallestTold } from '../domain/privacy';
import { countChart } from './countChart';
import { anyTold } from './editionFigures';
import { type EditionWriting, editionNote, typedText } from './editionWriting';
import { capital, numberColumn, sumOf, textColumn } from './writing';

/** The grades of the forms; what was written on them is for the team alone. */
export function grades(writing: EditionWriting): void {
  const { draft, figures, texts, wording } = writing;
  const { grades: words, sections } = texts.papers.editionReport;
  const { whole, isTold } = figures.grades;
  const { edition } = figures.facts;
  draft.heading(2, sections.evaluation);
  const standing = againstFacts(edition, whole);
  // Whoever typed a grade into the facts counted in another way than the forms do, or had no forms.
  const stated =
    edition.grade !== null &&
    (standing === 'statedOnly' || standing === 'differs') &&
    mayTell(writing, edition.gradeCount)
      ? words.stated(wording.grade(edition.grade), edition.gradeCount)
      : '';
  if (whole.average === null) {
    draft.line([whole.forms === 0 ? words.none : words.without(whole.forms), stated].join(' '));
    return;
  }
  if (!isTold) {
    draft.line(words.few);
    return;
  }
  const mean = wording.grade(whole.average);
  draft.intro(whole.n === 1 ? words.one(mean) : words.mean(mean, whole.n), stated);
  perGroup(writing);
  spread(writing);
  if (figures.version === 'internal') written(writing);
}

/** Whether a grade over so many forms may be told. */
function mayTell({ figures }: EditionWriting, n: number | null): boolean {
  return figures.version === 'internal' || (n ?? 0) >= smallestTold;
}

function perGroup(writing: EditionWriting): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.papers.editionReport;
  const { heads, table, total, note } = words.grades;
  const { groups, whole } = figures.grades;
  draft.table({
    caption: table,
    columns: [textColumn(heads.group, 50), numberColumn(heads.forms, 36), numberColumn(heads.grade, 24)],
    rows: [
      ...groups.map(({ groups: names, n, average }) => [
        capital(names.map((name) => texts.choices.evaluationGroup[name]).join(', ')),
        wording.shown(n),
        average === null ? texts.reports.annualReport.withheld : wording.grade(average),
      ]),
      [total, wording.number(whole.n), wording.grade(whole.average ?? 0)],
    ],
    total: true,
    width: 0.6,
    note: editionNote(
      writing,
      groups.map(({ n }) => n),
      note,
    ),
  });
}

function spread(writing: EditionWriting): void {
  const { draft, figures, texts, wording } = writing;
  const { grades: words } = texts.papers.editionReport;
  const counts = figures.grades.spread.map(({ grade, n }) => ({
    name: typeof grade === 'number' ? wording.number(grade) : words.bands[grade],
    count: n,
  }));
  if (!anyTold(counts)) return;
  draft.intro(words.spreadIntro);
  const chart = countChart(counts, { title: words.spread, series: words.series }, texts, wording);
  if (chart) draft.chart(chart);
  draft.table({
    caption: words.spread,
    columns: [textColumn(words.spreadHeads.grade, 50), numberColumn(words.spreadHeads.n, 30)],
    rows: counts.map(({ name, count }) => [name, wording.shown(count)]),
    width: 0.4,
    note: editionNote(
      writing,
      counts.map(({ count }) => count),
    ),
  });
}

function written({ draft, figures, texts, snapshot }: EditionWriting): void {
  const { sections } = texts.papers.editionReport;
  const forms = snapshot.evaluations.filter(({ editionId }) => editionId === figures.facts.edition.id);
  for (const kind of ['tops', 'tips'] as const)
    for (const group of choices.evaluationGroup) {
      const lines = forms.filter((form) => form.group === group).flatMap((form) => remarks(form[kind]));
      if (lines.length === 0) continue;
      draft.heading(3, sections[kind](texts.choices.evaluationGroup[group]));
      draft.bullets(lines);
    }
}

/** What is to be better: found here, or carried along from before. */
export function improvements(writing: EditionWriting): void {
  const { draft, figures, texts, wording, snapshot } = writing;
  const { improvements: words, sections, ...other } = texts.papers.editionReport;
  const { edition } = figures.facts;
  const own = snapshot.improvements.filter(({ editionId }) => editionId === edition.id);
  const carried = carriedTo(edition, snapshot.improvements, snapshot.editions);
  const all = [...own.map((improvement) => ({ improvement, foundAt: edition })), ...carried];
  draft.heading(2, sections.improvements);
  if (all.length === 0) {
    draft.line(words.none);
    return;
  }
  draft.intro(words.intro(all.length, all.filter(({ improvement }) => improvement.doneOn !== null).length));
  const isInternal = figures.version === 'internal';
  const numberOf = (id: string | null) => snapshot.editions.find((one) => one.id === id)?.number ?? null;
  const done = ({ doneOn, doneEditionId }: Row<'improvements'>) =>
    doneOn === null ? words.open : words.done(wording.date(doneOn), numberOf(doneEditionId));
  const { heads } = words;
  draft.table({
    caption: words.table,
    columns: [
      textColumn(heads.text, isInternal ? 68 : 90),
      textColumn(heads.from, 24),
      ...(isInternal ? [textColumn(heads.who, 34)] : []),
      textColumn(heads.done, 40),
    ],
    rows: all.map(({ improvement, foundAt }) => [
      typedText(writing, improvement.text) ?? other.hidden,
      foundAt.number === null ? other.none : wording.number(foundAt.number),
      ...(isInternal ? [figures.facts.teamMembers.get(improvement.responsibleId ?? '')?.name || other.none] : []),
      done(improvement),
    ]),
    note: editionNote(writing, []),
  });
}

/** What was planned and what was spent, and what partners gave. */
export function money(writing: EditionWriting): void {
  const { draft, figures, texts, wording } = writing;
  const { money: words, sections } = texts.papers.editionReport;
  const { budgetCents, costCents } = figures.facts.edition;
  draft.heading(2, sections.costs);
  if (budgetCents === null && costCents === null) draft.line(words.none);
  else {
    const euros = (cents: number | null) => (cents === null ? words.unknown : wording.euros(cents));
    const each = costPerPitch(figures.facts.edition, figures.pitches.length);
    const facts = [
      [words.labels.budget, euros(budgetCents)],
      [words.labels.cost, euros(costCents)],
      ...(budgetCents !== null && costCents !== null
        ? [[words.labels.difference, differenceText(writing, budgetCents - costCents)] as const]
        : []),
      ...(each ? [[words.labels.perPitch, words.perPitch(wording.euros(each.cents), each.over)] as const] : []),
    ] as const;
    // So short a chapter stays whole.
    draft.facts(facts, { together: true, keepNext: true });
  }
  contributions(writing);
}

function differenceText({ texts, wording }: EditionWriting, cents: number): string {
  const { money: words } = texts.papers.editionReport;
  if (cents === 0) return words.even;
  return cents > 0 ? words.left(wording.euros(cents)) : words.over(wording.euros(-cents));
}

function contributions(writing: EditionWriting): void {
  const { draft, figures, texts, wording, snapshot } = writing;
  const { money: words, sections, ...other } = texts.papers.editionReport;
  const all = snapshot.contributions.filter(({ editionId }) => editionId === figures.facts.edition.id);
  draft.heading(2, sections.contributions);
  if (all.length === 0) {
    draft.line(words.noContributions);
    return;
  }
  const partners = new Map(snapshot.partners.map(({ id, name }) => [id, name]));
  const sum = (kind: 'money' | 'inKind') => {
    const { sum: cents, known } = sumOf(all.filter((one) => one.kind === kind).map((one) => one.amountCents));
    return known === 0 ? null : wording.euros(cents);
  };
  draft.intro(words.sums(sum('money'), sum('inKind')));
  draft.table({
    caption: words.table,
    columns: [
      textColumn(words.heads.partner, 52),
      textColumn(words.heads.kind, 26),
      textColumn(words.heads.text, 50),
      numberColumn(words.heads.amount, 38),
    ],
    rows: all.map(({ partnerId, kind, text, amountCents }) => [
      partners.get(partnerId ?? '') || other.unknown,
      capital(texts.choices.contributionKind[kind]),
      (typedText(writing, text) ?? other.hidden) || other.none,
      amountCents === null ? other.unknown : wording.euros(amountCents),
    ]),
    note: editionNote(writing, [], words.note),
  });
}
