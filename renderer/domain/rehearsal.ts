/** The rehearsal: an invented evening at ten times the speed, in which four things go wrong that go wrong on any evening. */
import { type CueKind, cueKinds } from './cue';
import { backMsOf } from './lastAct';
import type { RunRow } from './runRow';
import type { RunView } from './runView';

/** How many times as fast as a real evening. */
export const rehearsalSpeed = 10;
/** How late the rehearsal begins, in ms of its own time. */
export const rehearsalLateMs = 300_000;

const minutes = (n: number) => n * 60_000;

/** The cues of the rehearsal: with their lengths five minutes and a half at its speed, and its late start makes six. */
export const rehearsalCues: readonly {
  readonly id: string;
  readonly kind: CueKind;
  readonly lengthMs: number;
  /** Which of the invented pitches it is about, from 1. */
  readonly pitch: number | null;
}[] = [
  { id: 'opening', kind: 'opening', lengthMs: minutes(5), pitch: null },
  ...ofPitch(1),
  ...ofPitch(2),
  { id: 'break', kind: 'break', lengthMs: minutes(15), pitch: null },
  ...ofPitch(3),
  { id: 'closing', kind: 'closing', lengthMs: minutes(4), pitch: null },
  { id: 'drinks', kind: 'drinks', lengthMs: minutes(10), pitch: null },
];

function ofPitch(pitch: number) {
  const kinds = ['pitch', 'questions', 'gift'] as const;
  return kinds.map((kind) => ({ id: `${kind}-${pitch}`, kind, lengthMs: cueKinds[kind].lengthMs, pitch }));
}

/** Two clocks, in ms. */
interface Clocks {
  readonly now: () => number;
  readonly monoMs: () => number;
}

/** A clock that goes so many times as fast as another from this moment on, and begins at a moment of its own. */
export function fastClock(real: Clocks, startMs: number, speed: number): Clocks {
  const from = real.monoMs();
  const passedMs = () => (real.monoMs() - from) * speed;
  return { now: () => startMs + passedMs(), monoMs: passedMs };
}

/** What goes wrong, in the order in which it does. */
export const mishapNames = ['lateStart', 'forgottenStart', 'noShow', 'lostDisplay'] as const;
/** One of `mishapNames`. */
export type MishapName = (typeof mishapNames)[number];

/** How the rehearsal stands. */
export interface Situation {
  readonly view: RunView;
  readonly rows: readonly RunRow[];
  /** Whether the stage screen was brought back after it was lost. */
  readonly isDisplayBack: boolean;
}

/** What has gone wrong so far, and how the volunteer dealt with it. */
export interface Progress {
  readonly told: readonly MishapName[];
  readonly handled: readonly MishapName[];
  readonly missed: readonly MishapName[];
}

/** Nothing went wrong yet. */
export const noMishaps: Progress = { told: [], handled: [], missed: [] };

interface Mishap {
  readonly comes: (situation: Situation) => boolean;
  readonly isHandled: (situation: Situation) => boolean;
  /** It is too late to do something about it. */
  readonly isPast: (situation: Situation) => boolean;
}

/** From this much on a start counts as told afterwards, in ms. */
const backMs = 15_000;

const mishaps: { readonly [M in MishapName]: Mishap } = {
  lateStart: {
    comes: ({ view }) => hasBegun(view, 'opening'),
    isHandled: ({ view }) =>
      view.run.sequence.some((cue) => cue.lengthMs < (rehearsalCues.find(({ id }) => id === cue.id)?.lengthMs ?? 0)),
    isPast: ({ view }) => hasBegun(view, 'closing'),
  },
  forgottenStart: {
    comes: ({ view }) => view.phase === 'changeOver' && view.next?.cue.id === 'pitch-1',
    isHandled: ({ view, rows }) =>
      view.run.spans.some((span) => span.cueId === 'pitch-1' && backMsOf(rows, span.rowId) >= backMs),
    isPast: ({ view }) => hasBegun(view, 'pitch-2') || hasBegun(view, 'break'),
  },
  noShow: {
    comes: ({ view }) => view.next?.cue.id === 'pitch-2',
    isHandled: ({ view }) => view.run.skipped.has('pitch-2'),
    isPast: ({ view }) => hasBegun(view, 'break'),
  },
  lostDisplay: {
    comes: ({ view }) => view.running?.cue.id === 'break',
    isHandled: ({ isDisplayBack }) => isDisplayBack,
    isPast: ({ view }) => hasBegun(view, 'closing'),
  },
};

function hasBegun({ run }: RunView, cueId: string): boolean {
  return run.spans.some((span) => span.cueId === cueId);
}

/** What went wrong and was dealt with by now; the same object when nothing changed. */
export function advanced(progress: Progress, situation: Situation): Progress {
  const told = mishapNames.filter((name) => progress.told.includes(name) || mishaps[name].comes(situation));
  const isOver = situation.view.phase === 'over';
  const open = told.filter((name) => !progress.handled.includes(name) && !progress.missed.includes(name));
  const handled = open.filter((name) => mishaps[name].isHandled(situation));
  const missed = open.filter((name) => !handled.includes(name) && (isOver || mishaps[name].isPast(situation)));
  if (told.length === progress.told.length && handled.length === 0 && missed.length === 0) return progress;
  return { told, handled: [...progress.handled, ...handled], missed: [...progress.missed, ...missed] };
}

/** What the volunteer is to deal with now: what came last and is still open; null when there is nothing. */
export function openMishap({ told, handled, missed }: Progress): MishapName | null {
  return told.findLast((name) => !handled.includes(name) && !missed.includes(name)) ?? null;
}
