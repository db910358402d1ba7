import { useCallback } from 'react';
import { type RunView, viewOf } from '../../domain/runView';
import { instant } from '../../domain/time';
import { type Clock, useNow } from '../../ui/useNow';
import type { Evening } from '../run/useEvening';
import { useSteadyClock } from '../run/useSteadyClock';

/** An evening as it stands now; renders again when its digits change. */
export function useView({ run, plan }: Evening, laptop: Clock): RunView {
  const clock = useSteadyClock(run, laptop);
  const look = useCallback((now: number) => viewOf(run, plan, instant(now)), [run, plan]);
  useNow(
    clock,
    useCallback((now: number) => grain(look(now)), [look]),
  );
  // Not what `useNow` last gave: rows that arrive between two ticks are to be seen at their own moment.
  return look(clock.now());
}

function grain({ running, now, changeOverMs }: RunView): string {
  const left = running && !running.isHalted ? Math.ceil(running.remainingMs / 1_000) : '';
  const between = changeOverMs === null ? '' : Math.floor(changeOverMs / 1_000);
  return `${left} ${between} ${Math.floor(now / 1_000)}`;
}
