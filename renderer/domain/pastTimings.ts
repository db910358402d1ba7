import { newestFirst } from './edition';
import { type EveningRecords, eveningFacts } from './eveningFacts';
import type { Row } from './nouns';
import { type Timings, timings } from './timings';

/** An evening that is over, with its times. */
export interface PastTimings {
  readonly edition: Row<'editions'>;
  readonly told: Timings;
}

/** The evenings of which something was recorded and nothing runs, newest first. */
export function pastTimings(records: EveningRecords): PastTimings[] {
  const logged = new Set(records.runRows.map((row) => row.editionId));
  return newestFirst(records.editions.filter((edition) => logged.has(edition.id))).flatMap((edition) => {
    const facts = eveningFacts(records, edition.id);
    if (!facts || facts.run.spans.length === 0 || facts.run.current !== null) return [];
    return [{ edition, told: timings(facts.run, facts.plan) }];
  });
}
