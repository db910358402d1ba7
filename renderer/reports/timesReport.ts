import { digits } from '../domain/length';
import type { Snapshot } from '../domain/nouns';
import { pastTimings } from '../domain/pastTimings';
import { clockWithSecondsAt, instant } from '../domain/time';
import { kindsOf, signedLength, type Timings, timings } from '../domain/timings';
import type { Texts } from '../texts/nl';
import type { Version } from './annualFigures';
import type { Progress } from './annualReport';
import { openPaper } from './eveningPaper';
import { type PaperOptions, paperBytes } from './paper';
import { cueTimes, kindTable, kindTimes, type TimesWriting } from './timesParts';
import { capital, textColumn } from './writing';

/** What a user chooses for a report of times. */
export interface TimesReportOptions extends PaperOptions {
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
    kindTimes(writing, told, 1);
    cueTimes(writing, told, 1);
    marks(writing);
    over(writing, snapshot);
  }
  return paperBytes(draft, paper, asked, progress, signal);
}

function inShort({ draft, texts }: TimesWriting, told: Timings): void {
  const { state, times } = texts.after;
  draft.line([state(told.startLateMs, told.endLateMs), times.most(told.kinds[0])].join(' '), 'Lead');
}

/** What was noted in words: for the team alone. */
function marks({ draft, facts, texts, version }: TimesWriting): void {
  if (version === 'public' || facts.run.marks.length === 0) return;
  const words = texts.eveningPapers.timesReport;
  draft.heading(1, words.marks);
  draft.intro(words.marksIntro);
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
