import type { CueOwner } from '../../data/cues';
import type { CueProblem } from '../../domain/cueProblems';
import type { Row } from '../../domain/nouns';
import type { Plan } from '../../domain/runView';

/** What is being edited: the cues of an evening or of a template, and what they are judged by. */
export interface Editing {
  readonly owner: CueOwner;
  readonly cues: readonly Row<'cues'>[];
  readonly plan: Plan;
  readonly problems: readonly CueProblem[];
  /** The pitches of the evening, in their order; none for a template. */
  readonly pitches: readonly { readonly id: string; readonly title: string }[];
  readonly titleOf: (pitchId: string) => string;
  readonly nameOf: (cue: Pick<Row<'cues'>, 'kind' | 'title' | 'pitchId'>) => string;
  /** Names of the team, by id. */
  readonly members: ReadonlyMap<string, string>;
}

/** A day without anything special, for clock times where no date is known yet. */
export const ordinaryDay = '2001-01-10';

/** How long the cues are together, in ms, and the times of day of their beginning and end. */
export function spanOf({ cues, planned }: Plan) {
  const [first, last] = [planned.get(cues[0]?.id ?? ''), planned.get(cues.at(-1)?.id ?? '')];
  return first && last ? { start: first.start, end: last.end, ms: last.end - first.start } : null;
}
