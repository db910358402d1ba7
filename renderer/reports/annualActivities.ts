/** The middle chapters of the annual report: what was done, and whom it reached. */
import { dateInFigures } from '../domain/dateWords';
import { indicators } from '../domain/indicators';
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
  const enough = (at: boolean | null) => (at === null ? words.withheld : at ? words.yes : words.no);
  draft.table({
    caption: words.tables.editions(year),
    columns: [
      ...editionColumns(writing, 9.5, 13.5),
      textColumn(words.heads.venue, 24.5),
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
          : figures.enoughYoung !== null
            ? words.ofWhole(wording.number(figures.enoughYoung), editions.length)
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

/** Reach: where the editions were, and what the ideas were about. */
export function spread(writing: Writing): void {
  const { draft, figures, words, year } = opened(writing, 'spread');
  if (figures.editions.length === 0) {
    draft.line(words.noEditions(year));
    return;
  }
  draft.heading(2, words.chapters.districts);
  const reached = indicators.districtsReached(figures.records).value;
  // What a sentence says by itself does not go with the table to the next page: else half a page would stay empty.
  const sentence = words.districtSentence(reached, figures.editions.length);
  if (sentence !== null) draft.line(sentence);
  draft.intro(words.introDistricts(draft.nextTable, figures.editions.length));
  spreadTable(writing, figures.districts, words.tables.districts(year), words.heads.district, true);
  draft.heading(2, words.chapters.themes);
  if (figures.records.pitches.length === 0) {
    draft.line(words.noPitches(year));
    return;
  }
  if (figures.themes.every(({ pitches }) => pitches.kind === 'withheld')) draft.line(words.themesWithheld);
  else {
    draft.intro(words.introThemes(draft.nextTable));
    spreadTable(writing, figures.themes, words.tables.themes(year), words.heads.theme, false);
  }
  draft.heading(2, words.chapters.youth);
  draft.line(
    [
      words.youthSentence(figures.youngTotal, figures.records.pitches.length),
      ...(figures.enoughYoung === null || figures.records.minYoung === 0
        ? []
        : [words.enoughSentence(figures.enoughYoung, figures.editions.length, figures.records.minYoung)]),
    ].join(' '),
  );
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
    whole: true,
    width: 0.75,
    note: noteOf(
      writing,
      rows.map((r) => r.pitches),
      ...(shares && rows.some((row) => row.pitches.kind !== 'count') ? [words.note.share] : []),
    ),
  });
}
