/** The stories that a year's report tells: chosen by the team, and told only as far as those they are about allow. */
import { isAllowed } from './consent';
import type { Row, Snapshot } from './nouns';
import { fullName } from './pitcher';

/** Whether a chosen story is told, or what keeps it back: someone did not agree, or nothing was written yet. */
export type StoryState = 'told' | 'noConsent' | 'empty';

/** A story as it was chosen. */
export interface Story {
  readonly pitch: Row<'pitches'>;
  readonly title: string;
  /** Who pitched and agreed to be named. */
  readonly names: readonly string[];
  readonly state: StoryState;
}

/** What stories are made from. */
export type StoryTables = Pick<Snapshot, 'pitches' | 'initiatives' | 'speakers' | 'pitchers' | 'consents'>;

/** The stories chosen for a year, in that order. A consent that was withdrawn by `today` keeps its story back at once. */
export function storiesOf(
  { pitches, initiatives, speakers, pitchers, consents }: StoryTables,
  { storyIds }: { readonly storyIds: readonly string[] },
  today: string,
): Story[] {
  return storyIds.flatMap((id) => {
    const pitch = pitches.find((one) => one.id === id);
    if (!pitch) return [];
    const people = speakers
      .filter((speaker) => speaker.pitchId === id)
      .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
      .flatMap((speaker) => pitchers.find((person) => person.id === speaker.pitcherId) ?? []);
    const allow = (personId: string, purpose: 'story' | 'nameInReport') =>
      isAllowed(consents, personId, purpose, today);
    // Of whom nothing is known, nobody agreed.
    const agreed = people.length > 0 && people.every((person) => allow(person.id, 'story'));
    return {
      pitch,
      title: initiatives.find((idea) => idea.id === pitch.initiativeId)?.title ?? '',
      names: people.filter((person) => allow(person.id, 'nameInReport')).map(fullName),
      state: !agreed ? 'noConsent' : pitch.story.trim() === '' ? 'empty' : 'told',
    };
  });
}
