/** The last chapters before the account: what people thought, what was learnt, and what is to come. */
import { isSmall, percentage, told } from '../domain/privacy';
import { editionCells, editionColumns, opened } from './annualActivities';
import type { EditionRow } from './annualFigures';
import { cleanLine } from './cleanText';
import { capital, noteOf, numberColumn, textColumn, type Writing } from './writing';

/** Appreciation and lessons. */
export function appreciation(writing: Writing): void {
  const { draft, figures, wording, words, year } = opened(writing, 'appreciation');
  const { mean, forms } = figures.grade;
  if (forms.kind !== 'count') draft.line(words.fewForms);
  else if (forms.value === 0 || mean === null)
    draft.line(hasForms(writing) ? words.noGrades(year) : words.noForms(year));
  else {
    draft.line(words.introGrade(wording.grade(mean), wording.number(forms.value)));
    draft.intro(words.introGrades(draft.nextTable));
    const cells = figures.editions.map((e) => e.forms);
    const gradeOf = (row: EditionRow) => {
      if (row.forms.kind !== 'count') return words.withheld;
      return row.forms.value === 0 ? words.none : wording.grade(row.edition.grade ?? 0);
    };
    draft.table({
      caption: words.tables.grades(year),
      columns: [
        ...editionColumns(writing, 27, 23),
        numberColumn(words.heads.grade, 18),
        numberColumn(words.heads.forms, 32),
      ],
      rows: [
        ...figures.editions.map((row) => [
          ...editionCells(writing, row),
          gradeOf(row),
          row.forms.kind === 'count' && row.forms.value === 0 ? words.none : wording.shown(row.forms),
        ]),
        [words.allForms, '', wording.grade(mean), wording.number(forms.value)],
      ],
      total: true,
      width: 0.75,
      note: noteOf(writing, cells),
    });
  }
  groups(writing);
  draft.heading(2, words.lessons);
  if (figures.own?.lessons.trim()) draft.text(figures.own.lessons);
  else draft.line(words.noLessons);
  improvements(writing);
}

const hasForms = ({ figures }: Writing) =>
  figures.around.groups.some(({ forms }) => forms.kind !== 'count' || forms.value > 0);

/** The forms themselves, per group; nothing when none were entered. */
function groups(writing: Writing): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.reports.annualAround;
  const { groups: rows, response } = figures.around;
  if (!hasForms(writing)) return;
  draft.heading(2, words.chapters.forms);
  if (rows.every(({ forms }) => forms.kind === 'withheld')) {
    draft.line(words.groupsWithheld);
    return;
  }
  // A group that is not told in the table must not be told by this sentence.
  const isTold = rows.some(({ group, forms }) => group === 'audience' && forms.kind === 'count');
  const share = response && percentage(told(response.forms), response.visitors);
  if (response && isTold && !isSmall(response.forms)) draft.line(words.response(response, share));
  const isStated = figures.editions.some(({ edition }) => edition.grade !== null);
  draft.intro(words.introGroups(draft.nextTable), ...(isStated ? [words.besideStated] : []));
  draft.table({
    caption: words.tables.groups(figures.records.year),
    columns: [
      textColumn(words.heads.group, 40),
      numberColumn(words.heads.mean, 30),
      numberColumn(words.heads.forms, 30),
    ],
    rows: rows.map(({ group, mean, forms }) => [
      capital(texts.choices.evaluationGroup[group]),
      mean === null ? words.none : wording.grade(mean),
      wording.shown(forms),
    ]),
    width: 0.75,
    note: noteOf(
      writing,
      rows.map(({ forms }) => forms),
    ),
  });
}

/** What was done with what went less well. */
function improvements({ draft, figures, texts }: Writing): void {
  const words = texts.reports.annualAround;
  const { open, untold } = figures.around.improvements;
  const done = figures.around.improvements.done.map(cleanLine).filter(Boolean);
  if (done.length + open + untold === 0) {
    draft.line(words.noImprovements);
    return;
  }
  draft.heading(2, words.chapters.improvements);
  if (done.length > 0) {
    draft.line(words.improved(done.length), undefined, { keepNext: true });
    draft.bullets(done);
  }
  if (untold > 0) draft.line(words.improvementsUntold(untold));
  if (open > 0) draft.line(words.improvementsOpen(open));
}

/** The outlook. */
export function outlook(writing: Writing): void {
  const { draft, figures, words } = opened(writing, 'outlook');
  if (figures.own?.outlook.trim()) draft.text(figures.own.outlook);
  else draft.line(words.noOutlook);
}
