import type { Choice } from './choices';
import type { Consent } from './consent';
import { type Edition, wasHeld } from './edition';
import type { LookBack } from './followUp';
import { grouped } from './group';
import { type Outcome, outcomeAt, type Pitch, type Speaker } from './pitch';

/** How many look back on one evening. (assumed) */
export const usualLookBacks = 2;

/** Whether a person asked not to be approached for a purpose: said no, or took a yes back. */
export function refusal(
  consents: readonly Consent[],
  subjectId: string,
  purpose: Consent['purpose'],
  today: string,
): 'no' | 'withdrawn' | null {
  let latest: Consent | undefined;
  for (const one of consents) {
    if (one.subjectId !== subjectId || one.purpose !== purpose || (one.date ?? '') > today) continue;
    const isNewer = !latest || (one.date ?? '') > (latest.date ?? '');
    if (isNewer || (one.date === latest?.date && one.createdAt >= latest.createdAt)) latest = one;
  }
  if (latest?.answer === 'no') return 'no';
  return latest?.withdrawnOn != null && latest.withdrawnOn <= today ? 'withdrawn' : null;
}

/** Whether a look-back counts on the run of show: they said they come, or were there. */
export function isAccepted({ presence }: Pick<LookBack, 'presence'>): boolean {
  return presence === 'coming' || presence === 'present';
}

/** What is looked at to tell who may be asked to look back. */
export interface LookBackTables {
  readonly editions: readonly Edition[];
  readonly pitches: readonly Pitch[];
  readonly speakers: readonly Speaker[];
  readonly outcomes: readonly Outcome[];
  readonly consents: readonly Consent[];
  readonly lookBacks: readonly LookBack[];
}

/** A pitch of before with news to tell. */
export interface Suggested {
  readonly pitchId: string;
  readonly outcome: Choice<'outcome'>;
  /** When that became known. */
  readonly date: string;
}

const news: readonly Choice<'outcome'>[] = ['realised', 'advanced', 'changed'];

/**
 * Who could look back at an edition: pitches of evenings before it with news since, that were not asked before, and of
 * whom someone may be invited. Realised first, then the latest news.
 */
export function suggestedLookBacks(tables: LookBackTables, edition: Edition, today: string): Suggested[] {
  const before = new Map(
    tables.editions
      .filter((one) => wasHeld(one) && one.id !== edition.id && (one.date ?? '9999') < (edition.date ?? '9999'))
      .map((one) => [one.id, one.date ?? '']),
  );
  const asked = new Set(tables.lookBacks.map((one) => one.pitchId));
  const outcomes = grouped(tables.outcomes, (one) => one.pitchId);
  const speakers = grouped(tables.speakers, (one) => one.pitchId);
  const consents = grouped(tables.consents, (one) => one.subjectId);
  const mayBeInvited = ({ pitcherId }: Speaker) =>
    pitcherId !== null && refusal(consents.get(pitcherId) ?? [], pitcherId, 'invitations', today) === null;
  return tables.pitches
    .flatMap((pitch): Suggested[] => {
      const evening = before.get(pitch.editionId ?? '');
      if (pitch.stage !== 'pitched' || evening === undefined || asked.has(pitch.id)) return [];
      const own = outcomes.get(pitch.id) ?? [];
      const outcome = outcomeAt(own, today);
      const date = own.reduce(
        (last, one) => (one.date !== null && one.date <= today && one.date > last ? one.date : last),
        '',
      );
      if (!news.includes(outcome) || date <= evening || !speakers.get(pitch.id)?.some(mayBeInvited)) return [];
      return [{ pitchId: pitch.id, outcome, date }];
    })
    .sort(
      (a, b) =>
        Number(b.outcome === 'realised') - Number(a.outcome === 'realised') ||
        b.date.localeCompare(a.date) ||
        a.pitchId.localeCompare(b.pitchId),
    );
}
