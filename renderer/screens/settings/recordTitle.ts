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
  if ('trainer' in row) return [row.date && digitDate(row.date), row.place].filter(Boolean).join(' · ');
  if ('station' in row) return [t.choices.broadcastKind[row.kind], row.station].filter(Boolean).join(' · ');
  if ('othersAgree' in row) return row.description;
  if ('subject' in row) return 'body' in row ? t.choices.mailKind[row.kind] : t.choices.consentPurpose[row.purpose];
  if ('tops' in row) return t.choices.evaluationGroup[row.group];
  if ('channel' in row) return [idea, t.choices.followUpRound[row.round]].filter(Boolean).join(' · ');
  if ('until' in row && 'fixed' in row) return t.choices.partnerKind[row.kind];
  if ('askId' in row && 'offerId' in row) return t.choices.matchStatus[row.status];
  if ('startTime' in row) {
    return [t.shell.edition(row.number, row.name), row.date && digitDate(row.date)].filter(Boolean).join(' · ');
  }
  if ('familyName' in row) return fullName(row);
  if ('name' in row) return row.name;
  if ('keyMessage' in row) return String(row.year ?? '');
  if ('indicator' in row) return `${t.choices.indicator[row.indicator]} · ${row.yearId ?? ''}`;
  if ('text' in row) return [row.text, idea].filter(Boolean).join(' · ');
  if ('outcome' in row) return [idea, t.choices.outcome[row.outcome]].filter(Boolean).join(' · ');
  if ('presence' in row) return t.choices.presence[row.presence];
  return idea;
}
