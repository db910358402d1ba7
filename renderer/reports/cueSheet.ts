/** The broadcaster's cue sheet: an internal paper, as it says who may not be shown. */
import { type CueSheetRow, cueSheet as cueSheetRows, momentText, timeOf } from '../domain/cueSheet';
import { partName } from '../domain/eveningFacts';
import { digits } from '../domain/length';
import type { Snapshot } from '../domain/nouns';
import { isVideoTime, type SyncPoints, videoTime } from '../domain/syncPoints';
import type { Texts } from '../texts/nl';
import type { Progress } from './annualReport';
import { openPaper } from './eveningPaper';
import { lyingWidth, type PaperOptions, paperBytes } from './paper';
import { capital, numberColumn, textColumn } from './writing';

/** What a user chooses for a cue sheet. */
export interface CueSheetOptions extends PaperOptions {
  readonly points: SyncPoints;
}

/** Makes the cue sheet of an evening. Throws the signal's reason when it is aborted. */
export function cueSheet(
  snapshot: Snapshot,
  options: CueSheetOptions,
  texts: Texts,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const words = texts.eveningPapers.cueSheet;
  const asked = { snapshot, options, texts };
  const kind = { isInternal: true, isLying: true, withPeople: true };
  const { paper, draft, facts } = openPaper(words, asked, kind);
  const found = facts && videoTime(facts.run.recordings, options.points);
  const video = found && isVideoTime(found) ? found : null;
  const rows = facts ? cueSheetRows(facts, video) : [];
  draft.heading(1, words.chapter);
  // What nothing is known of takes no room from what is.
  const isTold = {
    pronunciation: rows.some((row) => row.pronunciations.some(Boolean)),
    music: rows.some((row) => row.music.trim() !== ''),
    moments: rows.some((row) => row.moments.length > 0),
  };
  if (rows.length === 0) draft.line(words.none);
  else {
    draft.intro(words.intro);
    draft.table({
      caption: words.table,
      width: lyingWidth,
      columns: [
        numberColumn(words.heads.number, 9),
        numberColumn(words.heads.in, 16),
        numberColumn(words.heads.out, 16),
        numberColumn(words.heads.length, 15),
        textColumn(words.heads.part, 46),
        textColumn(words.heads.speaker, 32),
        ...(isTold.pronunciation ? [textColumn(words.heads.pronunciation, 25)] : []),
        textColumn(words.heads.caption, 40),
        textColumn(words.heads.consent, 26),
        ...(isTold.music ? [textColumn(words.heads.music, 20)] : []),
        ...(isTold.moments ? [textColumn(words.heads.moments, 26)] : []),
      ],
      rows: rows.map((row) => {
        const consent = words.consent(row.consent);
        const isOpen = row.consent === null || (row.consent.unasked === 0 && row.consent.refused.length === 0);
        return [
          String(row.number),
          timeOf(row.inMs, row.startedAt),
          row.endedAt === null ? '' : timeOf(row.outMs, row.endedAt),
          row.lengthMs === null ? '' : digits(row.lengthMs),
          partOf(row, texts),
          row.speakers.join(', '),
          ...(isTold.pronunciation ? [row.pronunciations.join(', ')] : []),
          row.caption,
          isOpen ? consent : { strong: consent },
          ...(isTold.music ? [row.music] : []),
          ...(isTold.moments ? [row.moments.map(momentText).join('; ')] : []),
        ];
      }),
      note: [video ? words.note.video : words.note.clock, words.note.names].join(' '),
    });
  }
  return paperBytes(draft, paper, asked, progress, signal);
}

function partOf({ kind, title, isReplay }: CueSheetRow, { choices, eveningPapers }: Texts): string {
  const part = partName(capital(choices.cueKind[kind]), title);
  return isReplay ? eveningPapers.cueSheet.again(part) : part;
}
