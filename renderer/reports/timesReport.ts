/** The times of an evening: what was planned beside what happened, and where time is lost over the editions. */
import { names } from '../domain/eveningChapters';
import { type EveningFacts, eveningFacts, partName } from '../domain/eveningFacts';
import { digits } from '../domain/length';
import type { Snapshot } from '../domain/nouns';
import { pastTimings } from '../domain/pastTimings';
import { clockAt, clockWithSecondsAt, type Instant, instant } from '../domain/time';
import { type CueTiming, kindsOf, signedLength, type Timings, timings } from '../domain/timings';
import type { Texts } from '../texts/nl';
import type { Version } from './annualFigures';
import type { Progress } from './annualReport';
import type { Draft } from './draft';
import { editionFacts, editionTitle, madeOn } from './eveningPaper';
import { type Paper, type PaperOptions, paperBytes, paperDraft } from './paper';
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
  const facts = eveningFacts(snapshot, options.editionId);
  const title = editionTitle(words.title, facts, texts);
  const subject = madeOn(words.subject, options.now, texts);
  const paper: Paper = { title, subject, isInternal: version === 'internal', isLying: false };
  const draft = paperDraft(paper, texts);
  if (facts) draft.facts(editionFacts(facts, texts, { withPeople: false }));
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
  return paperBytes(draft, paper, { snapshot, options, texts }, progress, signal);
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
  draft.table({
    caption: words.kindTable,
    columns: [
      textColumn(heads.kind, 40),
      numberColumn(heads.n, 14),
      numberColumn(heads.plannedLength, 22),
      numberColumn(heads.length, 18),
      numberColumn(heads.lost, 18),
    ],
    rows: all.map((kind) => [
      capital(texts.after.times.kind(kind.kind)),
      String(kind.n),
      digits(kind.plannedMs),
      digits(kind.actualMs),
      signedLength(kind.lostMs),
    ]),
    note: words.noteKinds,
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
  draft.table({
    caption: words.overTable,
    columns: [
      textColumn(heads.kind, 40),
      numberColumn(heads.evenings, 20),
      numberColumn(heads.n, 16),
      numberColumn(heads.median, 20),
      numberColumn(heads.medianLost, 30),
      numberColumn(heads.total, 30),
    ],
    rows: all.map((kind) => [
      capital(texts.after.times.kind(kind.kind)),
      String(kind.evenings),
      String(kind.n),
      digits(kind.medianMs),
      signedLength(kind.medianLostMs),
      signedLength(kind.lostMs),
    ]),
    note: words.noteOver,
  });
}
