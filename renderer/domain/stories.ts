/** The stories that a year's report tells: chosen by the team, and told only as far as those they are about allow. */
import { isAllowed } from './consent';
import { names as isNamed } from './eveningChapters';
import type { Row, Snapshot } from './nouns';
import { fullName } from './pitcher';

/**
 * Whether a chosen story is told, or what keeps it back: someone did not agree, nothing was written yet, or it names
 * someone who pitched and did not agree to be named, which keeps it from a public report alone.
 */
export type StoryState = 'told' | 'noConsent' | 'empty' | 'named';

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
    const named = people.filter((person) => allow(person.id, 'nameInReport'));
    const unnamed = people.filter((person) => !named.includes(person));
    const open = named.flatMap(({ givenName, familyName }) => [givenName, ...familyName.split(/\s+/)]);
    const title = initiatives.find((idea) => idea.id === pitch.initiativeId)?.title ?? '';
    const told = isNamed(`${title}\n${pitch.story}`, unnamed, open) ? 'named' : 'told';
    return {
      ...{ pitch, title, names: named.map(fullName) },
      state: !agreed ? 'noConsent' : pitch.story.trim() === '' ? 'empty' : told,
    };
  });
}
