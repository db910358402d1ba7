import type { RunView } from '../../domain/runView';
import type { OperatorParts } from './Operator';

/** Times beside the timer are told in minutes, and proposals to catch up in quarters of one, in ms. */
const grainMs = 15_000;

/** All of a view that is shown beside the timer; the same from one second to the next for as long as nothing happens. */
export function slowLook({ run, phase, running, next, cues }: RunView): readonly unknown[] {
  const grain = (moment: number | null) => moment && Math.floor(moment / grainMs);
  const times = cues.flatMap(({ state, expectedStart, expectedEnd }) => [
    state,
    grain(expectedStart),
    grain(expectedEnd),
  ]);
  return [run, phase, running?.cue.id, next?.cue.id, ...times];
}

/** Whether what stands beside the timer can stay as it is drawn: drawing all of it every second warms a laptop. */
export function looksTheSame<P extends OperatorParts>(before: P, after: P): boolean {
  const [a, b] = [slowLook(before.view), slowLook(after.view)];
  if (a.length !== b.length || !a.every((value, at) => Object.is(value, b[at]))) return false;
  const keys = Object.keys(after) as (keyof P)[]; // the keys of P, says its type
  return keys.every((key) => key === 'view' || Object.is(before[key], after[key]));
}
