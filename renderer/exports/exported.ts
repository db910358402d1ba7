import type { Snapshot } from '../domain/nouns';
import type { Texts } from '../texts/nl';
import { cardFile } from './cardFile';
import { type Export, listNames } from './choice';
import { csvFile } from './csvFile';
import { listOf } from './lists';
import { workbookFile } from './workbook';

/** The bytes of an export; `progress` is called with how much is done, from 0 to 1. */
export function exported(
  asked: Export,
  snapshot: Snapshot,
  t: Texts,
  progress: (done: number) => void = () => {},
): Uint8Array {
  if (asked.kind === 'vcf') return cardFile(asked.of, snapshot);
  if (asked.kind === 'csv') return csvFile(listOf(asked.list, snapshot, asked.version, t));
  const lists = asked.list === null ? listNames : [asked.list];
  const tables = lists.map((name, at) => {
    const table = listOf(name, snapshot, asked.version, t);
    progress((at + 1) / (2 * lists.length));
    return table;
  });
  return workbookFile(tables, (done) => progress(0.5 + done / 2));
}
