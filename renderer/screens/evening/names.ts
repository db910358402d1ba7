import type { RunOfShow } from '../../data/cues';
import { cueKinds } from '../../domain/cue';
import type { RunCue } from '../../domain/run';
import type { Texts } from '../../texts/nl';

/** How the operator's window calls the cues of an evening. */
export interface CueNames {
  /** In a list: "Pitch 4: Buurtmoestuin Meerwijk". */
  readonly name: (cue: RunCue) => string;
  /** In the middle of a sentence: "pitch 4: Buurtmoestuin Meerwijk". */
  readonly within: (cue: RunCue) => string;
  /** Without its kind, if it has a title: "Buurtmoestuin Meerwijk". */
  readonly title: (cue: RunCue) => string;
}

/** The names of the cues of an evening; pitches are counted in the order in which they come. */
export function cueNames(show: Pick<RunOfShow, 'pitches'>, sequence: readonly RunCue[], t: Texts): CueNames {
  const titles = new Map(show.pitches.map(({ pitch, title }) => [pitch.id, title]));
  const places = new Map(sequence.filter((cue) => cue.kind === 'pitch').map((cue, at) => [cue.id, at + 1]));
  const titleOf = (cue: RunCue) => cue.title || (cue.pitchId === null ? '' : (titles.get(cue.pitchId) ?? ''));
  const title = (cue: RunCue) => titleOf(cue) || t.choices.cueKind[cue.kind];
  const within = (cue: RunCue) => {
    const own = titleOf(cue);
    const place = places.get(cue.id);
    const kind = t.choices.cueKind[cue.kind];
    if (place !== undefined) return t.evening.pitch(place, own);
    if (!cueKinds[cue.kind].ofPitch) return own || kind;
    return own ? t.evening.ofPitch(kind, own) : kind;
  };
  const name = (cue: RunCue) => {
    const words = within(cue);
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  return { name, within, title };
}
