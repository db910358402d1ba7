import type { Cue } from '../../domain/cue';
import type { Texts } from '../../texts/nl';

/** What people call a cue: its title, else its kind with the title of its pitch. */
export function cueName(
  { kind, title, pitchId }: Pick<Cue, 'kind' | 'title' | 'pitchId'>,
  titleOf: (pitchId: string) => string,
  t: Texts,
): string {
  if (title) return title;
  const word = t.choices.cueKind[kind];
  const named = word.charAt(0).toUpperCase() + word.slice(1);
  return [named, pitchId === null ? '' : titleOf(pitchId)].filter(Boolean).join(' · ');
}
