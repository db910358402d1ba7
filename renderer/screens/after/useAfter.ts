import { useMemo } from 'react';
import { all } from '../../data/records';
import { useLive } from '../../data/useLive';
import { type EveningFacts, type EveningRecords, eveningFacts } from '../../domain/eveningFacts';
import { type PastTimings, pastTimings } from '../../domain/pastTimings';
import { type Timings, timings } from '../../domain/timings';

/** What the page after an evening shows. */
export interface After {
  readonly facts: EveningFacts;
  readonly told: Timings;
  /** All evenings that are over and of which something was recorded, newest first. */
  readonly past: readonly PastTimings[];
}

/** The records that the pages of an evening are made from. */
export async function eveningRecords(): Promise<EveningRecords> {
  const [editions, venues, cues, runRows, pitches, initiatives, speakers, pitchers, consents, teamMembers] =
    await Promise.all([
      all('editions'),
      all('venues'),
      all('cues'),
      all('runRows'),
      all('pitches'),
      all('initiatives'),
      all('speakers'),
      all('pitchers'),
      all('consents'),
      all('teamMembers'),
    ]);
  return { editions, venues, cues, runRows, pitches, initiatives, speakers, pitchers, consents, teamMembers };
}

/** An evening with its times, watched; undefined while it is read, null when there is no such edition. */
export function useAfter(editionId: string): After | null | undefined {
  const read = useLive(eveningRecords, []);
  return useMemo(() => {
    if (!read) return undefined;
    const facts = eveningFacts(read, editionId);
    return facts && { facts, told: timings(facts.run, facts.plan), past: pastTimings(read) };
  }, [read, editionId]);
}
