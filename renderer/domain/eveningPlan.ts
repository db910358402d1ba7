import type { Cue } from './cue';
import type { Edition } from './edition';
import { grouped } from './group';
import type { Speaker } from './pitch';
import type { Pitcher } from './pitcher';
import { type Plan, planOf } from './runView';

/** What the plan of an evening is made from; cues in their order. */
export interface EveningParts {
  readonly edition: Pick<Edition, 'date' | 'startTime'>;
  readonly cues: readonly Cue[];
  readonly speakers: readonly Speaker[];
  readonly pitchers: readonly Pitcher[];
}

/** The plan of an evening. Who needs more time to speak simply has a longer pitch: nothing on screen tells it apart. */
export function eveningPlan({ edition, cues, speakers, pitchers }: EveningParts): Plan {
  const extraOf = new Map(pitchers.map((pitcher) => [pitcher.id, pitcher.extraTimeMs ?? 0]));
  const speakersOf = grouped(speakers, (speaker) => speaker.pitchId);
  const extraMs = (cue: Cue) =>
    cue.kind === 'pitch' && cue.pitchId !== null
      ? Math.max(0, ...(speakersOf.get(cue.pitchId) ?? []).map(({ pitcherId }) => extraOf.get(pitcherId ?? '') ?? 0))
      : 0;
  return planOf(
    cues.map((cue) => ({ ...cue, lengthMs: (cue.lengthMs ?? 0) + extraMs(cue) })),
    edition,
  );
}
