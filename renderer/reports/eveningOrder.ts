import { cueKinds } from '../domain/cue';
import { type EveningFacts, partName } from '../domain/eveningFacts';
import type { Row } from '../domain/nouns';
import { clockAt } from '../domain/time';
import type { Texts } from '../texts/nl';
import type { EveningStory, LookBackStory } from './eveningPitches';
import { capital } from './writing';

/** A line of the order of an evening: pitches that follow on one another are one. */
export interface OrderLine {
  /** As "19.30 uur"; empty when it is not known. */
  readonly time: string;
  readonly text: string;
  readonly cues: readonly Row<'cues'>[];
}

/** What the order of an evening is written from. */
export interface OrderParts {
  readonly facts: EveningFacts;
  readonly stories: readonly EveningStory[];
  readonly lookBacks: readonly LookBackStory[];
  readonly texts: Texts;
}

/** The order of an evening in words; `titled` gives the title of a part as its readers may see it. */
export function orderOf(
  { facts, stories, lookBacks, texts }: OrderParts,
  titled: (text: string) => string | null,
): OrderLine[] {
  const { cues, plan, edition } = facts;
  const numbers = new Map(stories.map(({ pitch, number }) => [pitch.id, number]));
  const { order, clock } = texts.papers;
  const kindOf = (cue: Row<'cues'>) => capital(texts.choices.cueKind[cue.kind]);
  const blocks: Row<'cues'>[][] = [];
  for (const cue of cues) {
    const last = blocks.at(-1);
    if (last?.every(({ kind }) => cueKinds[kind].ofPitch) && cueKinds[cue.kind].ofPitch) last.push(cue);
    else blocks.push([cue]);
  }
  return blocks.flatMap((block) => {
    const [first] = block;
    if (!first) return [];
    const start = plan.planned.get(first.id)?.start;
    const time = start === undefined ? '' : clock(clockAt(start));
    const own = block.flatMap(({ pitchId }) => numbers.get(pitchId ?? '') ?? []);
    if (cueKinds[first.kind].ofPitch)
      return [
        { time, text: own.length > 0 ? order.pitches(Math.min(...own), Math.max(...own)) : order.some, cues: block },
      ];
    const told = lookBacks.find(({ cue }) => cue?.id === first.id)?.story.idea?.title ?? '';
    const title = first.title || (first.kind === 'music' ? edition.musicAct : told);
    return [{ time, text: partName(kindOf(first), titled(title) ?? ''), cues: block }];
  });
}
