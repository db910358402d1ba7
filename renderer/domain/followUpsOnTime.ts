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

/** A round of a pitch whose time has passed: held on time, held late, or not held. */
export interface RoundStanding {
  readonly pitchId: string;
  readonly round: (typeof rounds)[number];
  readonly standing: 'onTime' | 'late' | 'overdue';
}

/** What is looked at to tell how rounds stand. */
interface RoundTables {
  readonly editions: readonly Edition[];
  readonly followUps: readonly FollowUp[];
  readonly years: readonly Year[];
}

/**
 * The rounds of pitches that were on stage, at these editions, whose time (with `graceDays`) had passed at a date. A
 * round is on time when a conversation of that round was held by then, or by the date it was moved to.
 */
export function roundStandings(
  pitches: readonly Pitch[],
  { editions, followUps, years }: RoundTables,
  date: string,
): RoundStanding[] {
  const due = new Map(
    editions.flatMap(({ id, date: evening }) => {
      if (evening === null) return [];
      const dates = roundDates(evening, termsOf(years, yearOf(evening)));
      const passed = rounds.map((round) => ({ round, last: addDays(dates[round], graceDays) }));
      return [[id, passed.filter(({ last }) => last <= date)] as const];
    }),
  );
  const ofPitch = grouped(followUps, (row) => row.pitchId);
  return pitches.flatMap(({ id: pitchId, editionId, stage }) =>
    stage !== 'pitched'
      ? []
      : (due.get(editionId ?? '') ?? []).map(({ round, last }) => {
          const held = (ofPitch.get(pitchId) ?? []).filter((row) => row.round === round && row.doneOn !== null);
          const isOnTime = held.some(({ doneOn, dueOn }) => (doneOn ?? '') <= later(last, dueOn));
          return { pitchId, round, standing: isOnTime ? 'onTime' : held.length > 0 ? 'late' : 'overdue' };
        }),
  );
}

/** Counts those rounds. */
export function roundTally(pitches: readonly Pitch[], tables: RoundTables, date: string): RoundTally {
  const standings = roundStandings(pitches, tables, date);
  return { onTime: standings.filter(({ standing }) => standing === 'onTime').length, due: standings.length };
}

const later = (last: string, moved: string | null) => (moved !== null && moved > last ? moved : last);
