import { useEffect, useSyncExternalStore } from 'react';
import type { Run } from '../../domain/run';
import type { Clock } from '../../ui/useNow';
import type { RunLog } from '../run/useRunLog';
import { clockWatch } from './clockWatch';

/** Has the clocks watched over an evening that `isReal`; what is asked about them, and how to answer. */
export function useClockGuard(run: Run, log: RunLog, clock: Clock, isReal: boolean) {
  useEffect(() => {
    if (isReal) clockWatch.follow({ run, log, clock });
  }, [run, log, clock, isReal]);
  const question = useSyncExternalStore(clockWatch.subscribe, clockWatch.question);
  return { question: isReal ? question : null, answer: clockWatch.answer };
}
