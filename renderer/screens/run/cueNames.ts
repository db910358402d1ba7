/** How the windows of an evening call its cues. */
import type { RunOfShow } from '../../data/cues';
import { type Cue, cueKinds } from '../../domain/cue';
import { givenNames, peopleOf, withoutContact } from '../../domain/roomFace';
import type { RunCue } from '../../domain/run';
import type { Texts } from '../../texts/nl';

type Called = Pick<Cue, 'kind' | 'title' | 'pitchId'>;

type TitleOf = (pitchId: string) => string;

function titlesIn(show: Pick<RunOfShow, 'pitches'>): TitleOf {
  const titles = new Map(show.pitches.map(({ pitch, title }) => [pitch.id, title]));
  return (id) => titles.get(id) ?? '';
}

function kindWord({ kind }: Called, t: Texts): string {
  return t.choices.cueKind[kind];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a cue is about, without its kind: its own title, else that of its pitch; empty when it has neither. */
function aboutCue(cue: Called, titleOf: TitleOf): string {
  return cue.title || (cue.pitchId === null ? '' : titleOf(cue.pitchId));
}

/** In a plan, where its kind is not always beside it: its title, else its kind with the title of its pitch. */
export function plannedName(cue: Called, titleOf: TitleOf, t: Texts): string {
  if (cue.title) return cue.title;
  return [capital(kindWord(cue, t)), aboutCue(cue, titleOf)].filter(Boolean).join(' · ');
}

/** What an audience is told that a cue is: its idea, its own title, or the name of its kind; never a way to reach anyone. */
export function audienceTitle(cue: RunCue, show: Pick<RunOfShow, 'pitches'>, t: Texts): string {
  const idea = cue.pitchId === null ? '' : titlesIn(show)(cue.pitchId);
  return withoutContact(idea || cue.title || capital(kindWord(cue, t)));
}

/** The given names of who is on stage in a cue; empty when it is not about a pitch. */
export function onStageNames(cue: RunCue, show: Pick<RunOfShow, 'speakers' | 'pitchers'>): string {
  return cue.pitchId === null ? '' : givenNames(peopleOf(show, cue.pitchId));
}

/** How the operator's window calls the cues of an evening. */
export interface OperatorNames {
  /** In a list: "Pitch 4: Buurtmoestuin Meerwijk". */
  readonly name: (cue: RunCue) => string;
  /** In the middle of a sentence: "pitch 4: Buurtmoestuin Meerwijk". */
  readonly within: (cue: RunCue) => string;
  /** Without its kind, if it has a title: "Buurtmoestuin Meerwijk". */
  readonly title: (cue: RunCue) => string;
}

/** The operator's names of the cues of an evening; pitches are counted in the order in which they come. */
export function operatorNames(show: Pick<RunOfShow, 'pitches'>, sequence: readonly RunCue[], t: Texts): OperatorNames {
  const titleOf = titlesIn(show);
  const places = new Map(sequence.filter((cue) => cue.kind === 'pitch').map((cue, at) => [cue.id, at + 1]));
  const title = (cue: RunCue) => aboutCue(cue, titleOf) || kindWord(cue, t);
  const within = (cue: RunCue) => {
    const about = aboutCue(cue, titleOf);
    const place = places.get(cue.id);
    if (place !== undefined) return t.evening.pitch(place, about);
    if (!cueKinds[cue.kind].ofPitch) return about || kindWord(cue, t);
    return about ? t.evening.ofPitch(kindWord(cue, t), about) : kindWord(cue, t);
  };
  return { within, title, name: (cue) => capital(within(cue)) };
}
