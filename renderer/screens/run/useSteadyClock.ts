import { useMemo, useRef } from 'react';
import { newSteady, steadied } from '../../domain/clockGuard';
import type { Run } from '../../domain/run';
import type { Clock } from '../../ui/useNow';

/** A clock that does not jump when the laptop's is set in the middle of an evening, before the log tells of it. */
export function useSteadyClock(run: Run, clock: Clock): Clock {
  const clockMs = useRef(run.clockMs);
  clockMs.current = run.clockMs;
  return useMemo(() => {
    let steady = newSteady;
    const now = () => {
      const result = steadied(steady, { wallMs: clock.now(), monoMs: clock.monoMs() }, clockMs.current);
      steady = result.steady;
      return result.wallMs;
    };
    return { now, monoMs: clock.monoMs };
  }, [clock]);
}
