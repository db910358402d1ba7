/** What papers tell of an evening's times: per kind of part, and per part. */
import { names } from '../domain/eveningChapters';
import { type EveningFacts, partName } from '../domain/eveningFacts';
import { digits } from '../domain/length';
import { clockAt, type Instant, instant } from '../domain/time';
import { type CueTiming, type KindTiming, signedLength, type Timings } from '../domain/timings';
import type { Texts } from '../texts/nl';
import type { Version } from './annualFigures';
import type { Draft } from './draft';
import { timesChart, withinEvening } from './timesChart';
import { capital, numberColumn, textColumn } from './writing';

/** What the times of an evening are written from. */
export interface TimesWriting {
  readonly draft: Draft;
  readonly facts: EveningFacts;
  readonly texts: Texts;
  readonly version: Version;
}

/** What was planned and what happened, per kind of part: a chart and its table. */
export function kindTimes({ draft, texts }: TimesWriting, told: Timings, level: 1 | 2 | 3): void {
  const all = withinEvening(told.kinds);
  if (all.length === 0) return;
  const words = texts.eveningPapers.timesReport;
  draft.heading(level, words.kinds);
  draft.intro(words.kindsIntro);
  const chart = timesChart(all, (kind) => capital(texts.after.times.kind(kind)), words.chart);
  if (chart) draft.chart(chart);
  const { heads } = texts.after.times;
  kindTable({ draft, texts }, all, { caption: words.kindTable, note: words.noteKinds }, [
    [heads.n, 14, ({ n }) => String(n)],
    [heads.plannedLength, 22, ({ plannedMs }) => digits(plannedMs)],
    [heads.length, 18, ({ actualMs }) => digits(actualMs)],
    [heads.lost, 18, ({ lostMs }) => signedLength(lostMs)],
  ]);
}

type KindColumn = readonly [head: string, share: number, figure: (kind: KindTiming) => string];

/** A table with a row for each kind of time. */
export function kindTable(
  { draft, texts }: Pick<TimesWriting, 'draft' | 'texts'>,
  all: readonly KindTiming[],
  words: { readonly caption: string; readonly note: string },
  columns: readonly KindColumn[],
): void {
  const { heads, kind } = texts.after.times;
  draft.table({
    ...words,
    columns: [textColumn(heads.kind, 40), ...columns.map(([head, share]) => numberColumn(head, share))],
    rows: all.map((one) => [capital(kind(one.kind)), ...columns.map(([, , figure]) => figure(one))]),
  });
}

/** What was planned and what happened, per part of the evening. */
export function cueTimes(writing: TimesWriting, { cues: all }: Timings, level: 1 | 2 | 3): void {
  const { draft, facts, texts } = writing;
  const words = texts.eveningPapers.timesReport;
  const { heads, none } = texts.after.times;
  const clock = (moment: Instant | undefined) => (moment === undefined ? none : clockAt(moment));
  draft.heading(level, words.cues);
  draft.intro(words.cuesIntro);
  draft.table({
    caption: words.cueTable,
    columns: [
      textColumn(heads.part, 62),
      numberColumn(heads.plannedStart, 17),
      numberColumn(heads.start, 15),
      numberColumn(heads.plannedLength, 20),
      numberColumn(heads.length, 18),
      numberColumn(heads.lost, 18),
    ],
    rows: all.map((timing) => [
      shownName(timing, writing),
      clock(timing.planned?.start),
      clock(timing.span ? instant(timing.span.startedAt + facts.run.labelMs) : undefined),
      timing.cue.isInserted ? none : digits(timing.plannedMs),
      timing.actualMs === null ? texts.after.times.states[timing.state] : digits(timing.actualMs),
      timing.lostMs === null ? none : signedLength(timing.lostMs),
    ]),
    note: words.noteCues,
  });
}

/** What a part is called; in public without a title that names someone. */
function shownName({ cue, replays }: CueTiming, { facts, texts, version }: TimesWriting): string {
  const words = texts.eveningPapers.timesReport;
  const pitch = facts.pitches.get(cue.pitchId ?? '');
  const title = cue.title || pitch?.title || '';
  const kind = capital(texts.choices.cueKind[cue.kind]);
  const isHidden = version === 'public' && names(title, facts.pitchers);
  const name = isHidden ? words.unnamed(kind, pitch?.number ?? null) : partName(kind, title);
  const again = replays.reduce((sum, span) => sum + ((span.endedAt ?? span.startedAt) - span.startedAt), 0);
  return replays.length === 0 ? name : `${name} (${texts.after.times.replays(replays.length, again)})`;
}
