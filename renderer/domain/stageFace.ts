/** What the stage screen shows to who stands there. It reads an evening at a moment, and decides nothing else. */
import { cueKinds } from './cue';
import { countdown } from './length';
import type { RunningCue, RunView } from './runView';

/** All that a stage screen can show. */
export const stageStates = [
  'idle',
  'running',
  'soon',
  'wrapUp',
  'time',
  'paused',
  'black',
  'emergency',
  'changeOver',
  'over',
] as const;
/** One of `stageStates`. */
export type StageState = (typeof stageStates)[number];

/** From how much time left the stage screen warns, in ms. */
export const soonMs = 60_000;
/** From how much time left it asks to wrap up, in ms. */
export const wrapUpMs = 15_000;

/** What of the people and the words of an evening the stage screen needs. */
export interface OnStage {
  /** What is on now, as people call it; empty when nothing is. */
  readonly title: string;
  /** What comes next, as people call it; empty when nothing does. */
  readonly next: string;
  /** Who stands there is better off without seconds. */
  readonly isCalm: boolean;
}

/** The stage screen at a moment. */
export interface StageFace {
  readonly state: StageState;
  /** Time left, rounded up, so that 0:00 is the end; "+0:12" past it; empty when there is no clock, or a calm one. */
  readonly digits: string;
  /** The part of the time that is left, from 1 to 0. */
  readonly fraction: number;
  readonly isCalm: boolean;
  /** What the operator says to who stands there; empty for nothing. */
  readonly message: string;
  readonly title: string;
  readonly next: string;
}

/** What the stage screen shows at the moment of a view. */
export function stageFace(view: RunView, { title, next, isCalm }: OnStage): StageFace {
  const state = stateOf(view);
  const clock = clocked(view);
  return {
    state,
    digits: clock && !isCalm ? countdown(clock.remainingMs) : '',
    fraction: clock && clock.lengthMs > 0 ? Math.min(1, Math.max(0, clock.remainingMs / clock.lengthMs)) : 0,
    isCalm,
    message: view.run.message,
    title,
    next,
  };
}

/** The cue that runs, when someone stands there against the clock. */
function clocked({ running }: RunView): RunningCue | null {
  return running && cueKinds[running.cue.kind].onStage ? running : null;
}

function stateOf(view: RunView): StageState {
  const { run, phase } = view;
  if (run.emergencySince !== null) return 'emergency';
  if (run.isBlack) return 'black';
  if (phase === 'over') return 'over';
  if (phase === 'changeOver') return 'changeOver';
  const clock = clocked(view);
  if (!clock) return 'idle';
  if (run.isPaused) return 'paused';
  if (clock.remainingMs <= 0) return 'time';
  if (clock.remainingMs <= wrapUpMs) return 'wrapUp';
  return clock.remainingMs <= soonMs ? 'soon' : 'running';
}

/** What sounds: a soft tone when the time is nearly up, a gong at the end. */
export type StageSound = 'soon' | 'end';

/** What a stage screen has seen of the cue that runs, to know what may still sound. */
export interface Heard {
  /** The row that began the cue; null when none ran. */
  readonly rowId: string | null;
  readonly remainingMs: number;
  /** What has sounded, or may no longer. */
  readonly done: readonly StageSound[];
}

/** What a stage screen has seen before it looks for the first time. */
export const heardNothing: Heard = { rowId: null, remainingMs: 0, done: [] };

/** How late a sound may be, in ms; later it would only startle. */
const latestSoundMs = 5_000;
const soundsAt: Readonly<Record<StageSound, number>> = { end: 0, soon: soonMs };

/**
 * What is to sound at the moment of a view, after what was seen before. Each sound comes once per time that a cue is
 * done, only when its moment was seen to pass, and never over 5 s late.
 */
export function soundDue(view: RunView, before: Heard): { readonly sound: StageSound | null; readonly heard: Heard } {
  const clock = clocked(view);
  if (!clock) return { sound: null, heard: heardNothing };
  const { remainingMs, span } = clock;
  const isNew = before.rowId !== span.rowId;
  const done = new Set(isNew ? [] : before.done);
  let sound: StageSound | null = null;
  for (const one of ['end', 'soon'] as const) {
    const lateMs = soundsAt[one] - remainingMs;
    if (lateMs < 0 || done.has(one)) continue;
    done.add(one);
    const isHeard = !isNew && before.remainingMs > soundsAt[one] && lateMs <= latestSoundMs;
    const isSilent = view.run.isBlack || view.run.emergencySince !== null;
    if (isHeard && !isSilent) sound ??= one;
  }
  return { sound, heard: { rowId: span.rowId, remainingMs, done: [...done] } };
}
