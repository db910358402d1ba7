import { useCallback } from 'react';
import { type RunView, viewOf } from '../../domain/runView';
import { type StageFace, stageFace } from '../../domain/stageFace';
import { instant } from '../../domain/time';
import { useTexts } from '../../texts/useTexts';
import { type Clock, useNow } from '../../ui/useNow';
import type { Evening } from '../run/useEvening';
import { useSteadyClock } from '../run/useSteadyClock';
import { onStageOf } from './eveningWords';

/** The stage screen of an evening, now; renders again at every change of what it shows. */
export function useStageFace(evening: Evening, laptop: Clock): { readonly face: StageFace; readonly view: RunView } {
  const texts = useTexts();
  const { run, plan, show } = evening;
  const clock = useSteadyClock(run, laptop);
  const look = useCallback(
    (now: number) => {
      const view = viewOf(run, plan, instant(now));
      return { view, face: stageFace(view, onStageOf(view, show, texts)) };
    },
    [run, plan, show, texts],
  );
  useNow(
    clock,
    useCallback((now: number) => grain(look(now).face), [look]),
  );
  // Not what `useNow` last gave: rows that arrive between two ticks are to be seen at their own moment.
  return look(clock.now());
}

/** What must change before the screen is drawn again; a clock without digits moves in small steps. */
function grain({ state, digits, fraction }: StageFace): string {
  return `${state} ${digits || Math.ceil(fraction * 480)}`;
}
