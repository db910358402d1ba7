/** Runs of show of the example, and the logs of evenings that were run with them. */
import { generateNKeysBetween } from 'fractional-indexing';
import type { CueKind } from '../domain/cue';
import type { Changes, TableName } from '../domain/nouns';
import type { RunAct } from '../domain/runRow';
import { filled, usualEvening } from '../domain/template';
import { momentAt } from '../domain/time';

/** What is noted with every cue of a kind; `who` are names of the team. */
export type ExampleCues = {
  readonly [K in CueKind]?: Pick<Changes<'cues'>, 'sound' | 'light' | 'slides' | 'notes'> & {
    readonly who?: readonly string[];
  };
};

/** How an evening went, cue by cue: seconds that passed before it, and seconds that it took. Empty: still to come. */
export interface ExampleShow {
  readonly before?: readonly number[];
  readonly took?: readonly number[];
}

/** An evening whose run of show is to be made. */
interface ShownEdition {
  readonly editionId: string;
  readonly date: string;
  /** In their order on stage. */
  readonly pitchIds: readonly string[];
  readonly show: ExampleShow;
}

type Add = <T extends TableName>(table: T, values: Changes<T>) => string;

/** Adds the usual evening with an edition's pitches and, when it was run, the log of that. */
export function addShow(add: Add, { editionId, date, pitchIds, show }: ShownEdition, of: ShowNotes): void {
  const cues = filled(usualEvening, pitchIds);
  const keys = generateNKeysBetween(null, null, cues.length);
  const cueIds = cues.map((cue, at) => {
    const { who = [], ...notes } = of.cues[cue.kind] ?? {};
    const memberIds = who.flatMap((name) => of.memberIds.get(name) ?? []);
    return add('cues', { ...cue, ...notes, memberIds, editionId, order: keys[at] ?? '' });
  });
  const { before = [], took = [] } = show;
  if (took.length === 0) return;
  const start = momentAt(date, cues[0]?.startTime ?? '19:00');
  const by = of.memberIds.keys().next().value ?? '';
  let [n, seconds] = [0, 0];
  const tell = (act: RunAct) => {
    const ms = seconds * 1_000;
    add('runRows', { ...act, editionId, n: ++n, at: start + ms, monoMs: ms, boot: `example-${date}`, by });
  };
  cueIds.forEach((cueId, at) => {
    const pause = before[at] ?? 0;
    // Without a pause the next cue ends the one before it.
    if (at > 0 && pause > 0) tell({ act: 'end' });
    seconds += pause;
    tell({ act: 'start', cueId });
    if (cues[at]?.kind === 'opening') tell({ act: 'record', ms: 1 });
    seconds += took[at] ?? 0;
    if (cues[at]?.kind === 'closing') tell({ act: 'record', ms: 0 });
  });
  tell({ act: 'close' });
}

/** What the runs of show of all evenings share. */
interface ShowNotes {
  readonly cues: ExampleCues;
  /** Ids of the team by name, in the order of the file. */
  readonly memberIds: ReadonlyMap<string, string>;
}
