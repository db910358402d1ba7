/** Whether the conversations after an evening were held when they should be. */
import type { Edition } from './edition';
import type { FollowUp } from './followUp';
import { roundDates, rounds, termsOf } from './followUpsDue';
import { grouped } from './group';
import type { Pitch } from './pitch';
import { addDays, yearOf } from './time';
import type { Year } from './year';

/** Days after the date of a round within which a conversation still counts as on time. (assumed) */
export const graceDays = 14;

/** How many rounds had come by a date, and how many of those were held on time. */
export interface RoundTally {
  readonly onTime: number;
  readonly due: number;
}

/**
 * Counts the rounds of pitches that were on stage, at these editions, whose time (with `graceDays`) had passed at a
 * date. A round is on time when a conversation of that round was held by then, or by the date it was moved to.
 */
export function roundTally(
  pitches: readonly Pitch[],
  {
    editions,
    followUps,
    years,
  }: {
    readonly editions: readonly Edition[];
    readonly followUps: readonly FollowUp[];
    readonly years: readonly Year[];
  },
  date: string,
): RoundTally {
  const evenings = new Map(
    editions.flatMap(({ id, date: evening }) =>
      evening === null ? [] : [[id, roundDates(evening, termsOf(years, yearOf(evening)))] as const],
    ),
  );
  const ofPitch = grouped(followUps, (row) => row.pitchId);
  let [onTime, due] = [0, 0];
  for (const pitch of pitches) {
    const dates = evenings.get(pitch.editionId ?? '');
    if (!dates || pitch.stage !== 'pitched') continue;
    for (const round of rounds) {
      const last = addDays(dates[round], graceDays);
      if (last > date) continue;
      due += 1;
      const held = (ofPitch.get(pitch.id) ?? []).some(
        (row) => row.round === round && row.doneOn !== null && row.doneOn <= later(last, row.dueOn),
      );
      if (held) onTime += 1;
    }
  }
  return { onTime, due };
}

const later = (last: string, moved: string | null) => (moved !== null && moved > last ? moved : last);
