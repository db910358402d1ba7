/** The times of an evening: what was planned beside what happened, and where time is lost over the editions. */
import { names } from '../domain/eveningChapters';
import { type EveningFacts, partName } from '../domain/eveningFacts';
import { digits } from '../domain/length';
import type { Snapshot } from '../domain/nouns';
import { pastTimings } from '../domain/pastTimings';
import { clockAt, clockWithSecondsAt, type Instant, instant } from '../domain/time';
import { type CueTiming, type KindTiming, kindsOf, signedLength, type Timings, timings } from '../domain/timings';
import type { Texts } from '../texts/nl';
import type { Version } from './annualFigures';
import type { Progress } from './annualReport';
import type { Draft } from './draft';
import { openPaper } from './eveningPaper';
import { type PaperOptions, paperBytes } from './paper';
import { timesChart, withinEvening } from './timesChart';
import { capital, numberColumn, textColumn } from './writing';

/** What a user chooses for a report of times. */
export interface TimesReportOptions extends PaperOptions {
  readonly version: Version;
}

interface TimesWriting {
  readonly draft: Draft;
  readonly facts: EveningFacts;
  readonly texts: Texts;
  readonly version: Version;
}

/** Makes the report of an evening's times. Throws the signal's reason when it is aborted. */
export function timesReport(
  snapshot: Snapshot,
  options: TimesReportOptions,
  texts: Texts,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const words = texts.eveningPapers.timesReport;
  const { version } = options;
  const asked = { snapshot, options, texts };
  const kind = { isInternal: version === 'internal', isLying: false, withPeople: false };
  const { paper, draft, facts } = openPaper(words, asked, kind);
  draft.heading(1, words.short);
  if (!facts || facts.run.spans.length === 0) draft.line(words.none);
  else {
    const writing = { draft, facts, texts, version };
    const told = timings(facts.run, facts.plan);
    inShort(writing, told);
    kinds(writing, told);
    cues(writing, told);
    marks(writing);
    over(writing, snapshot);
  }
  return paperBytes(draft, paper, asked, progress, signal);
}

function inShort({ draft, texts }: TimesWriting, told: Timings): void {
  const { state, times } = texts.after;
  draft.line([state(told.startLateMs, told.endLateMs), times.most(told.kinds[0])].join(' '), 'Lead');
}

function kinds({ draft, texts }: TimesWriting, told: Timings): void {
  const all = withinEvening(told.kinds);
  if (all.length === 0) return;
  const words = texts.eveningPapers.timesReport;
  draft.heading(1, words.kinds);
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
function kindTable(
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

function cues(writing: TimesWriting, { cues: all }: Timings): void {
  const { draft, facts, texts } = writing;
  const words = texts.eveningPapers.timesReport;
  const { heads, none } = texts.after.times;
  const clock = (moment: Instant | undefined) => (moment === undefined ? none : clockAt(moment));
  draft.heading(1, words.cues);
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

/** What was noted in words: for the team alone. */
function marks({ draft, facts, texts, version }: TimesWriting): void {
  if (version === 'public' || facts.run.marks.length === 0) return;
  const words = texts.eveningPapers.timesReport;
  draft.heading(1, words.marks);
  draft.table({
    caption: words.markTable,
    columns: [
      textColumn(words.markHeads.time, 20),
      textColumn(words.markHeads.kind, 25),
      textColumn(words.markHeads.text, 115),
    ],
    rows: facts.run.marks.map((mark) => [
      clockWithSecondsAt(instant(mark.at + facts.run.labelMs)),
      capital(texts.choices.runAct[mark.kind]),
      mark.text,
    ]),
    note: words.noteMarks,
  });
}

function over({ draft, texts }: TimesWriting, snapshot: Snapshot): void {
  const words = texts.eveningPapers.timesReport;
  const past = pastTimings(snapshot);
  if (past.length < 2) return;
  const all = kindsOf(past.map(({ told }) => told));
  const { heads } = texts.after.times;
  draft.heading(1, words.over);
  draft.intro(texts.after.times.overMost(all[0], past.length));
  kindTable({ draft, texts }, all, { caption: words.overTable, note: words.noteOver }, [
    [heads.evenings, 20, ({ evenings }) => String(evenings)],
    [heads.n, 16, ({ n }) => String(n)],
    [heads.median, 20, ({ medianMs }) => digits(medianMs)],
    [heads.medianLost, 30, ({ medianLostMs }) => signedLength(medianLostMs)],
    [heads.total, 30, ({ lostMs }) => signedLength(lostMs)],
  ]);
}
