import type { RunOfShow } from '../../data/cues';
import { cueKinds } from '../../domain/cue';
import { givenNames, peopleOf, withoutContact } from '../../domain/roomFace';
import type { RunCue } from '../../domain/run';
import type { RunView } from '../../domain/runView';
import type { OnStage } from '../../domain/stageFace';
import type { Texts } from '../../texts/nl';

type Named = Pick<RunOfShow, 'pitches' | 'speakers' | 'pitchers'>;

/** What an audience is told that a cue is: its idea, its own title, or the name of its kind. */
export function cueTitle(cue: RunCue, show: Named, texts: Texts): string {
  const idea = show.pitches.find(({ pitch }) => pitch.id === cue.pitchId)?.title;
  const kind = texts.choices.cueKind[cue.kind];
  return withoutContact(idea || cue.title || kind.charAt(0).toUpperCase() + kind.slice(1));
}

/** The given names of who is on stage in a cue; empty when it is not about a pitch. */
export function cueNames(cue: RunCue, show: Named): string {
  return cue.pitchId === null ? '' : givenNames(peopleOf(show, cue.pitchId));
}

/** What the stage screen needs to know of who stands there at the moment of a view. */
export function onStageOf(view: RunView, show: Named, texts: Texts): OnStage {
  const running = view.running?.cue;
  const people = running && cueKinds[running.kind].ofPitch ? peopleOf(show, running.pitchId) : [];
  return {
    title: running ? cueTitle(running, show, texts) : '',
    next: view.next ? cueTitle(view.next.cue, show, texts) : '',
    isCalm: people.some((person) => person.calmStage),
  };
}
