import { choices } from '../../domain/choices';
import type { KindWords } from '../../domain/eveningChapters';
import { type EveningFacts, partName } from '../../domain/eveningFacts';
import type { RunCue } from '../../domain/run';
import type { TimeKind } from '../../domain/timings';
import type { Texts } from '../../texts/nl';

const capital = (word: string) => word.charAt(0).toLocaleUpperCase('nl') + word.slice(1);

/** What a part is called on this page. */
export function cueName(cue: RunCue, facts: EveningFacts, t: Texts): string {
  const title = cue.title || facts.pitches.get(cue.pitchId ?? '')?.title || '';
  return partName(capital(t.choices.cueKind[cue.kind]), title);
}

/** What a kind of time is called, with a capital. */
export function kindName(kind: TimeKind, t: Texts): string {
  return capital(t.after.times.kind(kind));
}

/** The kinds of cues as chapters name them. */
export function kindWords(t: Texts): KindWords {
  // The pairs are made of the very list of kinds.
  return Object.fromEntries(choices.cueKind.map((kind) => [kind, capital(t.choices.cueKind[kind])])) as KindWords;
}
