/** What a year cost, and what partners gave towards it. */
import { editionCells, editionColumns, opened } from './annualActivities';
import { noteOf, numberColumn, sumOf, type Writing } from './writing';

/** What it cost. */
export function cost(writing: Writing): void {
  const { draft, figures, wording, words, year } = opened(writing, 'cost');
  const { editions, own } = figures;
  const budget = sumOf(editions.map((e) => e.edition.budgetCents));
  const spent = sumOf(editions.map((e) => e.edition.costCents));
  const sentences: string[] = [];
  const yearBudget = own?.budgetCents ?? null;
  if (yearBudget !== null) {
    sentences.push(words.budgetSentence(wording.euros(yearBudget)));
    // A reader who adds up the table would else find another amount and not know why.
    const difference = yearBudget - budget.sum;
    if (budget.known === editions.length && difference !== 0 && budget.known > 0)
      sentences.push(
        words.budgetDiffers(wording.euros(budget.sum), wording.euros(Math.abs(difference)), difference > 0),
      );
    else if (budget.known > 0 && budget.known < editions.length)
      sentences.push(words.budgetsKnown(wording.euros(budget.sum), budget.known, editions.length));
  }
  if (spent.known > 0) {
    const costed = editions.filter((e) => e.edition.costCents !== null);
    const pitches = costed.reduce((sum, e) => sum + e.pitches, 0);
    const perPitch = pitches > 0 ? wording.euros(Math.round(spent.sum / pitches)) : null;
    sentences.push(
      words.costSentence(wording.euros(spent.sum), spent.known, editions.length),
      ...(spent.known > 1 ? [words.averageSentence(wording.euros(Math.round(spent.sum / spent.known)), perPitch)] : []),
    );
  } else sentences.push(words.noCost(year));
  const all = figures.records.pitches.length;
  if (spent.known + budget.known === 0) {
    draft.line(sentences.join(' '));
    contributions(writing, null);
    return;
  }
  draft.line(sentences.join(' '));
  draft.intro(words.introCost(draft.nextTable));
  const euros = (cents: number | null) => (cents === null ? words.none : wording.euros(cents));
  const row = (head: readonly string[], planned: number | null, real: number | null, pitches: number) => [
    ...head,
    euros(planned),
    euros(real),
    euros(planned === null || real === null ? null : planned - real),
    euros(real === null || pitches === 0 ? null : Math.round(real / pitches)),
  ];
  const complete = (known: number, sum: number) => (known === editions.length ? sum : null);
  const totals = [complete(budget.known, budget.sum), complete(spent.known, spent.sum)] as const;
  draft.table({
    caption: words.tables.cost(year),
    columns: [
      ...editionColumns(writing, 13, 15),
      numberColumn(words.heads.budget, 18),
      numberColumn(words.heads.cost, 18),
      numberColumn(words.heads.difference, 18),
      numberColumn(words.heads.perPitch, 18),
    ],
    rows: [
      ...editions.map(({ edition, pitches }) =>
        row(editionCells(writing, { edition }), edition.budgetCents, edition.costCents, pitches),
      ),
      row([words.total, ''], totals[0], totals[1], all),
    ],
    total: true,
    note: noteOf(writing, [], words.note.cost),
  });
  contributions(writing, complete(spent.known, spent.sum));
}

/** What partners gave towards it, in money and in kind. */
function contributions(writing: Writing, spent: number | null): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.reports.annualAround;
  const rows = figures.around.contributions;
  const [money, inKind] = [sumOf(rows.map((row) => row.money)), sumOf(rows.map((row) => row.inKind))];
  if (money.known + inKind.known === 0) {
    draft.line(words.noContributions);
    return;
  }
  const euros = (cents: number | null) => (cents === null ? words.none : wording.euros(cents));
  const total = (of: { readonly sum: number; readonly known: number }) => (of.known === 0 ? null : of.sum);
  draft.heading(2, words.chapters.contributions);
  const told = [
    words.contributionSentence(
      money.known === 0 ? null : wording.euros(money.sum),
      inKind.known === 0 ? null : wording.euros(inKind.sum),
    ),
    ...(spent !== null && money.known > 0
      ? [words.afterMoney(wording.euros(Math.abs(spent - money.sum)), spent >= money.sum)]
      : []),
  ];
  draft.line(told.join(' '));
  draft.intro(words.introContributions(draft.nextTable));
  draft.table({
    caption: words.tables.contributions(figures.records.year),
    columns: [
      ...editionColumns(writing, 16, 24),
      numberColumn(words.heads.money, 30),
      numberColumn(words.heads.inKind, 30),
    ],
    rows: [
      ...figures.editions.map((row, at) => [
        ...editionCells(writing, row),
        euros(rows[at]?.money ?? null),
        euros(rows[at]?.inKind ?? null),
      ]),
      [words.total, '', euros(total(money)), euros(total(inKind))],
    ],
    total: true,
    width: 0.75,
    note: noteOf(writing, [], words.note.contributions),
  });
}
