/** The pitches of an evening and its look-backs, each with all that belongs to it, in the order in which they are on. */
import type { EveningFacts } from '../domain/eveningFacts';
import { grouped } from '../domain/group';
import type { Row, Snapshot } from '../domain/nouns';
import { inLineUp } from '../domain/pitch';

/** A pitch with what belongs to it. */
export interface PitchStory {
  readonly pitch: Row<'pitches'>;
  /** Null when nobody wrote down what it is about. */
  readonly idea: Row<'initiatives'> | null;
  readonly people: readonly Row<'pitchers'>[];
  readonly asks: readonly Row<'asks'>[];
  readonly gifts: readonly Row<'gifts'>[];
  readonly offers: readonly Row<'offers'>[];
  readonly outcomes: readonly Row<'outcomes'>[];
}

/** A pitch on an evening; `number` counts from 1 in the order of the evening. */
export interface EveningStory extends PitchStory {
  readonly number: number;
  /** Its part of the run of show; null without one. */
  readonly cue: Row<'cues'> | null;
}

/** Someone who comes to tell what became of an earlier pitch. */
export interface LookBackStory {
  readonly lookBack: Row<'lookBacks'>;
  readonly story: PitchStory;
  /** The evening of the pitch itself. */
  readonly pitchedAt: Row<'editions'> | null;
  readonly cue: Row<'cues'> | null;
}

const byOrder = (a: { readonly order: string }, b: { readonly order: string }) =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : 0;

/** Pitches by their ids, with what belongs to them. */
export function storiesOf(snapshot: Snapshot): (pitchId: string | null) => PitchStory | null {
  const byId = <R extends { readonly id: string }>(rows: readonly R[]) => new Map(rows.map((row) => [row.id, row]));
  const [pitches, ideas, people] = [byId(snapshot.pitches), byId(snapshot.initiatives), byId(snapshot.pitchers)];
  const ofPitch = <R extends { readonly pitchId: string | null }>(rows: readonly R[]) =>
    grouped(rows, (row) => row.pitchId);
  const speakers = ofPitch(snapshot.speakers);
  const [asks, gifts] = [ofPitch(snapshot.asks), ofPitch(snapshot.gifts)];
  const [offers, outcomes] = [ofPitch(snapshot.offers), ofPitch(snapshot.outcomes)];
  return (pitchId) => {
    const pitch = pitches.get(pitchId ?? '');
    if (!pitch) return null;
    const of = <R>(rows: ReadonlyMap<string | null, readonly R[]>) => rows.get(pitch.id) ?? [];
    return {
      pitch,
      idea: ideas.get(pitch.initiativeId ?? '') ?? null,
      people: [...of(speakers)].sort(byOrder).flatMap(({ pitcherId }) => people.get(pitcherId ?? '') ?? []),
      asks: [...of(asks)].sort(byOrder),
      gifts: [...of(gifts)].sort(byOrder),
      offers: of(offers),
      outcomes: of(outcomes),
    };
  };
}

/** The pitches of an evening: as the run of show has them, and then those it does not have. */
export function pitchesOf(snapshot: Snapshot, { edition, cues }: EveningFacts): EveningStory[] {
  const storyOf = storiesOf(snapshot);
  const cueOf = new Map<string, Row<'cues'>>();
  for (const cue of cues)
    if (cue.kind === 'pitch' && cue.pitchId && !cueOf.has(cue.pitchId)) cueOf.set(cue.pitchId, cue);
  const place = new Map([...cueOf.keys()].map((id, at) => [id, at]));
  return snapshot.pitches
    .filter((pitch) => pitch.editionId === edition.id && inLineUp(pitch))
    .sort((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity) || byOrder(a, b))
    .flatMap(({ id }, at) => {
      const story = storyOf(id);
      return story ? [{ ...story, number: at + 1, cue: cueOf.get(id) ?? null }] : [];
    });
}

/** Who look back on an evening, but for those who can't come. A look-back without a part of its own gets the next free one. */
export function lookBacksOf(snapshot: Snapshot, { edition, cues }: EveningFacts): LookBackStory[] {
  const storyOf = storiesOf(snapshot);
  const editions = new Map(snapshot.editions.map((one) => [one.id, one]));
  const free = cues.filter(({ kind }) => kind === 'lookBack');
  const own = (pitchId: string) => free.find((cue) => cue.pitchId === pitchId);
  const take = (cue: Row<'cues'> | undefined) => (cue ? (free.splice(free.indexOf(cue), 1)[0] ?? null) : null);
  const found = snapshot.lookBacks
    .filter((one) => one.editionId === edition.id && one.presence !== 'absent')
    .flatMap((lookBack) => {
      const story = storyOf(lookBack.pitchId);
      return story ? [{ lookBack, story, cue: take(own(story.pitch.id)) }] : [];
    });
  return found
    .map(({ cue, ...one }) => ({
      ...one,
      cue: cue ?? take(free.find(({ pitchId }) => pitchId === null)),
      pitchedAt: editions.get(one.story.pitch.editionId ?? '') ?? null,
    }))
    .sort((a, b) => (a.cue ? cues.indexOf(a.cue) : Infinity) - (b.cue ? cues.indexOf(b.cue) : Infinity) || 0);
}
