/** The middle chapters of the annual report: what was done, what it cost, whom it reached. */
import { dateInFigures } from '../domain/dateWords';
import { percentage, type Shown, smallestWhole } from '../domain/privacy';
import type { EditionRow, Told } from './annualFigures';
import type { SpreadRow } from './annualSpread';
import { okabeIto } from './chart';
import { capital, noteOf, numberColumn, sumOf, textColumn, type Writing } from './writing';

/** Opens a chapter; gives what it is written from. */
export function opened(writing: Writing, chapter: keyof Writing['texts']['reports']['annualReport']['chapters']) {
  const words = writing.texts.reports.annualReport;
  writing.draft.heading(1, words.chapters[chapter]);
  return { ...writing, words, year: writing.figures.records.year };
}

/** The columns that say which edition a row is about, of these widths. */
export const editionColumns = ({ texts }: Writing, number: number, date: number) => [
  textColumn(texts.reports.annualReport.heads.edition, number),
  textColumn(texts.reports.annualReport.heads.date, date),
];

/** The cells under them. */
export const editionCells = ({ texts }: Writing, { edition }: Pick<EditionRow, 'edition'>) => [
  edition.number === null ? texts.reports.annualReport.none : String(edition.number),
  dateInFigures(edition.date ?? ''),
];

/** What was done: the editions. */
export function activities(writing: Writing): void {
  const { draft, figures, wording, words, year } = opened(writing, 'activities');
  const { editions } = figures;
  const { minYoung } = figures.records;
  if (editions.length === 0) {
    draft.line(words.noEditions(year));
    return;
  }
  draft.intro(words.introEditions(editions.length, draft.nextTable));
  const internal = figures.version === 'internal';
  const visitors = sumOf(editions.map((e) => e.edition.attendance));
  const withYoung = figures.indicators.find((i) => i.indicator === 'editionsWithYoung')?.actual;
  const enough = (at: boolean | null) => (at === null ? words.withheld : at ? words.yes : words.no);
  draft.table({
    caption: words.tables.editions(year),
    columns: [
      ...editionColumns(writing, 8, 13.5),
      textColumn(words.heads.venue, 26),
      textColumn(words.heads.district, 14),
      numberColumn(words.heads.pitches, 9.5),
      numberColumn(internal ? words.heads.young : words.heads.enoughYoung(minYoung), 13),
      numberColumn(words.heads.visitors, 12),
      numberColumn(words.heads.offers, 10),
    ],
    rows: [
      ...editions.map((row) => [
        ...editionCells(writing, row),
        row.venue || words.unknown,
        row.district || words.unknown,
        wording.number(row.pitches),
        internal ? wording.shown(row.young) : enough(row.enoughYoung),
        row.edition.attendance === null ? words.none : wording.number(row.edition.attendance),
        wording.number(row.offers),
      ]),
      [
        words.total,
        '',
        '',
        '',
        wording.number(figures.records.pitches.length),
        internal
          ? wording.shown(figures.youngTotal)
          : withYoung && withYoung.kind === 'count'
            ? words.ofWhole(wording.number(withYoung.value), editions.length)
            : words.withheld,
        visitors.known ? wording.number(visitors.sum) : words.none,
        wording.number(figures.records.offers.length),
      ],
    ],
    total: true,
    note: noteOf(writing, editions.some((e) => !internal && e.enoughYoung === null) ? [{ kind: 'withheld' }] : []),
  });
}

/** How far applications came, beside the year before as a chart and its table. */
export function funnel(writing: Writing): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.reports.annualAround;
  const { year } = figures.records;
  const steps = ['applications', 'selected', 'pitches'] as const;
  const countIn = (figure: { readonly actual: Told } | null | undefined) =>
    figure?.actual.kind === 'count' ? figure.actual.value : 0;
  const rows = [false, true].flatMap((isNow) => {
    const [applied = 0, selected = 0, pitched = 0] = steps.map((step) => {
      const row = figures.indicators.find(({ indicator }) => indicator === step);
      return countIn(isNow ? row : row?.before);
    });
    return applied === 0 ? [] : [{ year: isNow ? year : year - 1, applied, selected, pitched }];
  });
  const now = rows.find((row) => row.year === year);
  if (!now) return;
  draft.line(words.introFunnel(now.applied, now.selected, now.pitched));
  // One bar says no more than the sentence.
  if (rows.length < 2) return;
  const series = [
    { name: words.funnel.pitched, color: okabeIto.green, values: rows.map((row) => row.pitched || null) },
    {
      name: words.funnel.notOnStage,
      color: okabeIto.orange,
      values: rows.map((row) => row.selected - row.pitched || null),
    },
    {
      name: words.funnel.notChosen,
      color: okabeIto.grey,
      values: rows.map((row) => row.applied - row.selected || null),
    },
  ];
  const alt = rows.map((row) => words.funnel.alt(row.year, row.applied, row.selected, row.pitched));
  draft.chart({
    title: words.tables.funnel(rows.map((row) => row.year)),
    description: [words.funnel.altStart, ...alt, texts.reports.annualReport.chart.altEnd].join(' '),
    categories: rows.map((row) => String(row.year)),
    series: series.filter(({ values }) => values.some((value) => value !== null)),
    width: 600,
    height: 70 + 34 * rows.length,
  });
  draft.table({
    caption: words.tables.funnel(rows.map((row) => row.year)),
    columns: [
      textColumn(texts.reports.annualReport.heads.year, 25),
      numberColumn(words.funnel.applied, 25),
      numberColumn(words.funnel.selected, 25),
      numberColumn(words.funnel.pitched, 25),
    ],
    rows: rows.map((row) => [
      String(row.year),
      ...[row.applied, row.selected, row.pitched].map((n) => wording.number(n)),
    ]),
    width: 0.75,
    note: noteOf(writing, []),
  });
}

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
    if (budget.known > 0 && budget.sum !== yearBudget) sentences.push(words.budgetDiffers(wording.euros(budget.sum)));
  }
  if (spent.known > 0) {
    const costed = editions.filter((e) => e.edition.costCents !== null);
    const pitches = costed.reduce((sum, e) => sum + e.pitches, 0);
    const perPitch = pitches > 0 ? wording.euros(Math.round(spent.sum / pitches)) : null;
    sentences.push(
      words.costSentence(wording.euros(spent.sum), spent.known, editions.length),
      words.averageSentence(wording.euros(Math.round(spent.sum / spent.known)), perPitch),
    );
  } else sentences.push(words.noCost(year));
  const all = figures.records.pitches.length;
  if (spent.known + budget.known === 0) {
    draft.line(sentences.join(' '));
    contributions(writing, null);
    return;
  }
  draft.intro(...sentences);
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

/** What partners gave towards it, in money and in kind; nothing when nothing is recorded. */
function contributions(writing: Writing, spent: number | null): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.reports.annualAround;
  const rows = figures.around.contributions;
  const [money, inKind] = [sumOf(rows.map((row) => row.money)), sumOf(rows.map((row) => row.inKind))];
  if (money.known + inKind.known === 0) return;
  const euros = (cents: number | null) => (cents === null ? words.none : wording.euros(cents));
  const total = (of: { readonly sum: number; readonly known: number }) => (of.known === 0 ? null : of.sum);
  draft.heading(2, words.chapters.contributions);
  draft.intro(
    words.contributionSentence(
      money.known === 0 ? null : wording.euros(money.sum),
      inKind.known === 0 ? null : wording.euros(inKind.sum),
    ),
    ...(spent !== null && money.known > 0
      ? [words.afterMoney(wording.euros(Math.abs(spent - money.sum)), spent >= money.sum)]
      : []),
    words.introContributions(draft.nextTable),
  );
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

/** Reach: where the editions were, and what the ideas were about. */
export function spread(writing: Writing): void {
  const { draft, figures, words, year } = opened(writing, 'spread');
  if (figures.editions.length === 0) {
    draft.line(words.noEditions(year));
    return;
  }
  draft.heading(2, words.chapters.districts);
  const districts = figures.districts.filter((d) => d.name !== null);
  const reached = districts.filter((d) => d.editions > 0).length;
  draft.intro(words.districtSentence(reached), words.introDistricts(draft.nextTable));
  spreadTable(writing, figures.districts, words.tables.districts(year), words.heads.district, true);
  draft.heading(2, words.chapters.themes);
  if (figures.records.pitches.length === 0) {
    draft.line(words.noPitches(year));
    return;
  }
  draft.intro(words.introThemes(draft.nextTable));
  spreadTable(writing, figures.themes, words.tables.themes(year), words.heads.theme, false);
}

function spreadTable(writing: Writing, all: readonly SpreadRow[], caption: string, head: string, held: boolean): void {
  const { draft, figures, texts, wording } = writing;
  const words = texts.reports.annualReport;
  const whole = figures.records.pitches.length;
  const shares = whole >= smallestWhole;
  const rows = all.filter(
    (r) => r.name !== null || r.editions > 0 || r.pitches.kind !== 'count' || r.pitches.value > 0,
  );
  const share = (shown: Shown) => {
    const part = percentage(shown, whole);
    return part === null ? words.none : `${part}%`;
  };
  draft.table({
    caption,
    columns: [
      textColumn(head, held ? 45 : 60),
      ...(held ? [numberColumn(words.heads.editions, 18)] : []),
      numberColumn(words.heads.pitches, 18),
      ...(shares ? [numberColumn(words.heads.share, 18)] : []),
    ],
    rows: [
      ...rows.map((row) => [
        capital(row.name ?? words.unknown),
        ...(held ? [wording.number(row.editions)] : []),
        wording.shown(row.pitches),
        ...(shares ? [share(row.pitches)] : []),
      ]),
      [
        words.total,
        ...(held ? [wording.number(figures.editions.length)] : []),
        wording.number(whole),
        ...(shares ? ['100%'] : []),
      ],
    ],
    total: true,
    width: 0.75,
    note: noteOf(
      writing,
      rows.map((r) => r.pitches),
    ),
  });
}
