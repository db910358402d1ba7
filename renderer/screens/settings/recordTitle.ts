import type { AnyRecord } from '../../data/latestActs';
import { fullName } from '../../domain/pitcher';
import type { Texts } from '../../texts/nl';
import { digitDate } from '../../ui/dates';

/** What a record of any table is called, without saying of which kind it is. */
export function recordTitle({ row, idea }: AnyRecord, t: Texts): string {
  return bareTitle(row, idea, t) || t.shell.empty;
}

function bareTitle(row: AnyRecord['row'], idea: string, t: Texts): string {
  if ('lengthMs' in row) return row.title || t.choices.cueKind[row.kind];
  if ('title' in row) return row.title;
  if ('startTime' in row) {
    return [t.shell.edition(row.number, row.name), row.date && digitDate(row.date)].filter(Boolean).join(' · ');
  }
  if ('familyName' in row) return fullName(row);
  if ('name' in row) return row.name;
  if ('keyMessage' in row) return String(row.year ?? '');
  if ('indicator' in row) return `${t.choices.indicator[row.indicator]} · ${row.yearId ?? ''}`;
  if ('purpose' in row) return t.choices.consentPurpose[row.purpose];
  if ('text' in row) return [row.text, idea].filter(Boolean).join(' · ');
  if ('outcome' in row) return [idea, t.choices.outcome[row.outcome]].filter(Boolean).join(' · ');
  if ('presence' in row) return t.choices.presence[row.presence];
  return idea;
}
