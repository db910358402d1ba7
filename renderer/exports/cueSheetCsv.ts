import type { CueSheetMoment, CueSheetRow } from '../domain/cueSheet';
import { digits } from '../domain/length';
import { clockWithSecondsAt, type Instant } from '../domain/time';
import type { Texts } from '../texts/nl';
import { numberCell, type OutCell, type OutTable, textCell } from './cell';
import { csvFile } from './csvFile';

/** The broadcaster's cue sheet as CSV; in and out are of the video where there is a way to it, else of the clock. */
export function cueSheetCsv(rows: readonly CueSheetRow[], t: Texts): Uint8Array {
  const words = t.after.cueSheet;
  const columns: readonly [heading: string, cell: (row: CueSheetRow) => OutCell][] = [
    [words.heads.number, (row) => numberCell(row.number)],
    [words.heads.in, (row) => textCell(timeOf(row.inMs, row.startedAt))],
    [words.heads.out, (row) => textCell(row.endedAt === null ? '' : timeOf(row.outMs, row.endedAt))],
    [words.heads.length, (row) => textCell(row.lengthMs === null ? '' : digits(row.lengthMs))],
    [words.heads.part, (row) => textCell(words.part(t.choices.cueKind[row.kind], row.title, row.isReplay))],
    [words.heads.speaker, (row) => textCell(row.speakers.join(', '))],
    [words.heads.pronunciation, (row) => textCell(row.pronunciations.join(', '))],
    [words.heads.caption, (row) => textCell(row.caption)],
    [words.heads.consent, (row) => textCell(words.consent(row.consent))],
    [words.heads.music, (row) => textCell(row.music)],
    [words.heads.moments, (row) => textCell(row.moments.map(momentText).join('\n'))],
  ];
  const table: OutTable = {
    name: words.title,
    columns: columns.map(([heading]) => ({ heading, width: 20 })),
    rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
  };
  return csvFile(table);
}

/** A time of the video, or of the clock without one. */
export function timeOf(videoMs: number | null, moment: Instant): string {
  return videoMs === null ? clockWithSecondsAt(moment) : digits(videoMs);
}

/** A moment with its time before it. */
export function momentText({ videoMs, at, text }: CueSheetMoment): string {
  return [timeOf(videoMs, at), text].filter(Boolean).join(' ');
}
