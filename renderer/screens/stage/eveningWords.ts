import type { RunOfShow } from '../../data/cues';
import { cueKinds } from '../../domain/cue';
import { peopleOf } from '../../domain/roomFace';
import type { RunCue } from '../../domain/run';
import type { RunView } from '../../domain/runView';
import type { OnStage } from '../../domain/stageFace';
import type { Texts } from '../../texts/nl';
import { audienceTitle } from '../run/cueNames';

type Named = Pick<RunOfShow, 'pitches' | 'speakers' | 'pitchers'>;

/** What an audience is told that comes: only its kind when it goes with the idea that is on already. */
export function nextTitle(
  next: RunCue,
  after: RunCue | null | undefined,
  show: Pick<Named, 'pitches'>,
  texts: Texts,
): string {
  return audienceTitle(goesOn(next, after) ? { ...next, pitchId: null } : next, show, texts);
}

/** Whether a cue is about the same idea as the one that is on. */
export function goesOn(next: RunCue, after: RunCue | null | undefined): boolean {
  return next.kind !== 'pitch' && next.pitchId !== null && next.pitchId === after?.pitchId;
}

/** What the stage screen needs to know of who stands there at the moment of a view. */
export function onStageOf(view: RunView, show: Named, texts: Texts): OnStage {
  const running = view.running?.cue;
  const people = running && cueKinds[running.kind].ofPitch ? peopleOf(show, running.pitchId) : [];
  return {
    title: running ? audienceTitle(running, show, texts) : '',
    next: view.next ? nextTitle(view.next.cue, running, show, texts) : '',
    isCalm: people.some((person) => person.calmStage),
  };
}
