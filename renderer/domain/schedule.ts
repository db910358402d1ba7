/** When everything is planned to happen: cues one after the other, with fixed times where they were given. */
import type { Cue } from './cue';
import { type Instant, instant, momentAt, nearestMoment } from './time';

/** What of a cue tells when it happens. */
export type Timed = Pick<Cue, 'id' | 'lengthMs' | 'startTime' | 'endTime'>;

/** When one cue is planned. */
export interface Planned {
  readonly start: Instant;
  readonly end: Instant;
  /** Time that is free before it, in ms, as it starts at a fixed time; negative when it overlaps what comes before. */
  readonly slackMs: number;
}

/** The start of an evening that says none. (assumed) */
const usualStart = '19:30';

/**
 * When each cue is planned, by its id; empty without a date. Fixed times are local times of day, taken as the moment
 * nearest to where the cues before them end: an evening may go past midnight, or over a change of the clocks.
 */
export function schedule(
  cues: readonly Timed[],
  evening: { readonly date: string | null; readonly startTime: string | null },
): ReadonlyMap<string, Planned> {
  const planned = new Map<string, Planned>();
  if (evening.date === null) return planned;
  let cursor = momentAt(evening.date, evening.startTime ?? usualStart);
  let isFirst = true;
  for (const cue of cues) {
    const start = cue.startTime === null ? cursor : nearestMoment(cue.startTime, cursor);
    const length = cue.lengthMs ?? 0;
    const end = cue.endTime === null ? instant(start + length) : laterMoment(cue.endTime, start);
    planned.set(cue.id, { start, end, slackMs: isFirst ? 0 : start - cursor });
    cursor = end;
    isFirst = false;
  }
  return planned;
}

function laterMoment(time: string, after: Instant): Instant {
  const nearest = nearestMoment(time, after);
  // Half a day on: the nearest to that comes after.
  return nearest >= after ? nearest : nearestMoment(time, instant(after + 43_200_000));
}

/** The length a cue has in a plan, in ms: between its fixed times, else as given. */
export function plannedLengthMs(cue: Timed, planned: Planned | undefined): number {
  return cue.endTime !== null && planned ? planned.end - planned.start : (cue.lengthMs ?? 0);
}
