/** The report of one edition: what happened, what was asked and given, what people thought, and what came of it. */
import type { Snapshot } from '../domain/nouns';
import { timings } from '../domain/timings';
import type { Texts } from '../texts/nl';
import type { Version } from './annualFigures';
import type { Progress } from './annualReport';
import { audience, broadcasts, partners, times } from './editionEvening';
import { editionFigures } from './editionFigures';
import { grades, improvements, money } from './editionLessons';
import { help, outcomes, pitches, young } from './editionPitches';
import type { EditionWriting } from './editionWriting';
import { openPaper } from './eveningPaper';
import { type PaperOptions, paperBytes } from './paper';
import { wordingIn } from './wording';

/** What a user chooses for the report of an edition. */
export interface EditionReportOptions extends PaperOptions {
  readonly version: Version;
  /** Outcomes are those known on this date, as `yyyy-mm-dd`. */
  readonly referenceDate: string;
  /** The parts that are in it. */
  readonly parts: readonly string[];
}

type Write = (writing: EditionWriting) => void;

/** What may be left out, under the chapter it stands in. */
const chapters = {
  evening: { audience, partners, broadcasts, times },
  pitches: { pitches, help, young, outcomes },
  grades: { grades, improvements },
  money: { money },
} as const satisfies Record<string, Record<string, Write>>;

/** Makes the report of an edition. Throws the signal's reason when it is aborted. */
export function editionReport(
  snapshot: Snapshot,
  options: EditionReportOptions,
  texts: Texts,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const words = texts.papers.editionReport;
  const isInternal = options.version === 'internal';
  const asked = { snapshot, options, texts };
  const { paper, draft, facts } = openPaper(words, asked, { isInternal, isLying: false, withPeople: isInternal });
  const wording = wordingIn(texts);
  draft.facts([[words.referenceDate, wording.date(options.referenceDate)]]);
  draft.heading(1, words.chapters.short);
  if (!facts) draft.line(words.noEdition);
  else {
    const figures = editionFigures(snapshot, facts, options);
    const writing: EditionWriting = { draft, figures, texts, wording, snapshot };
    inShort(writing);
    for (const [chapter, sections] of Object.entries(chapters)) {
      const chosen = Object.entries(sections).filter(([part]) => options.parts.includes(part));
      if (chosen.length === 0) continue;
      // The names of the chapters are those of their headings.
      draft.heading(1, words.chapters[chapter as keyof typeof chapters]);
      draft.intro(
        words.intros[figures.isHeld ? 'held' : 'ahead'][chapter as keyof typeof chapters](figures.pitches.length),
      );
      for (const [, write] of chosen) write(writing);
    }
  }
  return paperBytes(draft, paper, asked, progress, signal);
}

function inShort({ draft, figures, texts, wording }: EditionWriting): void {
  const words = texts.papers.editionReport;
  const { facts, records, grades: marks, isHeld, pitches: all, version } = figures;
  const { edition } = facts;
  if (!isHeld) draft.line(edition.status === 'cancelled' ? words.state.cancelled : words.state.ahead, 'Lead');
  else {
    const told = facts.run.spans.length > 0 ? timings(facts.run, facts.plan) : null;
    const { average, n } = marks.whole;
    draft.line(
      [
        words.short(all.length, edition.attendance, records.gifts.length, records.offers.length),
        told ? words.timed(told.startLateMs, told.endLateMs) : '',
        average !== null && marks.isTold ? words.graded(wording.grade(average), n) : '',
      ].join(' '),
      'Lead',
    );
  }
  draft.line(words.read[version]);
}
