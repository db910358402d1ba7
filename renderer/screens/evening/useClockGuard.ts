import { useEffect, useSyncExternalStore } from 'react';
import type { Run } from '../../domain/run';
import type { Clock } from '../../ui/useNow';
import type { RunLog } from '../run/useRunLog';
import { clockWatch } from './clockWatch';

/** Has the clocks watched over an evening; what is asked about them, and how to answer. A null `editionId` is not real. */
export function useClockGuard(editionId: string | null, run: Run, log: RunLog, clock: Clock) {
  useEffect(() => {
    if (editionId !== null) clockWatch.follow({ editionId, run, log, clock });
  }, [editionId, run, log, clock]);
  const question = useSyncExternalStore(clockWatch.subscribe, clockWatch.question);
  const isAbout = editionId !== null && clockWatch.watchedId() === editionId;
  return { question: isAbout ? question : null, answer: clockWatch.answer };
}
