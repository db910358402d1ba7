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
}

/** The names of the cues of an evening; pitches are counted in the order in which they come. */
export function cueNames(show: Pick<RunOfShow, 'pitches'>, sequence: readonly RunCue[], t: Texts): CueNames {
  const titles = new Map(show.pitches.map(({ pitch, title }) => [pitch.id, title]));
  const places = new Map(sequence.filter((cue) => cue.kind === 'pitch').map((cue, at) => [cue.id, at + 1]));
  const within = (cue: RunCue) => {
    const title = cue.title || (cue.pitchId === null ? '' : (titles.get(cue.pitchId) ?? ''));
    const place = places.get(cue.id);
    const kind = t.choices.cueKind[cue.kind];
    if (place !== undefined) return t.evening.pitch(place, title);
    if (!cueKinds[cue.kind].ofPitch) return title || kind;
    return title ? t.evening.ofPitch(kind, title) : kind;
  };
  const name = (cue: RunCue) => {
    const words = within(cue);
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  return { name, within };
}
