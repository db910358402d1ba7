import type { RunOfShow } from '../../data/cues';
import { cueKinds } from '../../domain/cue';
import { peopleOf } from '../../domain/roomFace';
import type { RunView } from '../../domain/runView';
import type { OnStage } from '../../domain/stageFace';
import type { Texts } from '../../texts/nl';
import { audienceTitle } from '../run/cueNames';

type Named = Pick<RunOfShow, 'pitches' | 'speakers' | 'pitchers'>;

/** What the stage screen needs to know of who stands there at the moment of a view. */
export function onStageOf(view: RunView, show: Named, texts: Texts): OnStage {
  const running = view.running?.cue;
  const people = running && cueKinds[running.kind].ofPitch ? peopleOf(show, running.pitchId) : [];
  return {
    title: running ? audienceTitle(running, show, texts) : '',
    next: view.next ? audienceTitle(view.next.cue, show, texts) : '',
    isCalm: people.some((person) => person.calmStage),
  };
}
