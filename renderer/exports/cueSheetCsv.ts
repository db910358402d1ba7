import { type CueSheetRow, momentText, timeOf } from '../domain/cueSheet';
import { partName } from '../domain/eveningFacts';
import { digits } from '../domain/length';
import type { Texts } from '../texts/nl';
import { numberCell, type OutCell, type OutTable, textCell } from './cell';
import { csvFile } from './csvFile';

/** The broadcaster's cue sheet as CSV; in and out are of the video where there is a way to it, else of the clock. */
export function cueSheetCsv(rows: readonly CueSheetRow[], t: Texts): Uint8Array {
  const words = t.eveningPapers.cueSheet;
  const columns: readonly [heading: string, cell: (row: CueSheetRow) => OutCell][] = [
    [words.heads.number, (row) => numberCell(row.number)],
    [words.heads.in, (row) => textCell(timeOf(row.inMs, row.startedAt))],
    [words.heads.out, (row) => textCell(row.endedAt === null ? '' : timeOf(row.outMs, row.endedAt))],
    [words.heads.length, (row) => textCell(row.lengthMs === null ? '' : digits(row.lengthMs))],
    [
      words.heads.part,
      ({ kind, title, isReplay }) => {
        const part = partName(t.choices.cueKind[kind], title);
        return textCell(isReplay ? words.again(part) : part);
      },
    ],
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
