import { eveningPlan } from './eveningPlan';
import { grouped } from './group';
import type { Row, Snapshot } from './nouns';
import { type Run, settle } from './run';
import type { RunRow } from './runRow';
import type { Plan } from './runView';

/** The records that papers and figures of an evening are made from. */
export type EveningRecords = Pick<
  Snapshot,
  | 'editions'
  | 'venues'
  | 'cues'
  | 'runRows'
  | 'pitches'
  | 'initiatives'
  | 'speakers'
  | 'pitchers'
  | 'consents'
  | 'teamMembers'
>;

/** A pitch as papers name it. */
export interface EveningPitch {
  readonly id: string;
  /** Its place among the pitches of the run of show, from 1. */
  readonly number: number;
  readonly title: string;
  readonly people: readonly Row<'pitchers'>[];
}

/** One evening: its records brought together, its plan, and what its log tells. */
export interface EveningFacts {
  readonly edition: Row<'editions'>;
  readonly venue: Row<'venues'> | null;
  readonly cues: readonly Row<'cues'>[];
  readonly plan: Plan;
  readonly rows: readonly RunRow[];
  readonly run: Run;
  /** By the pitch's id. */
  readonly pitches: ReadonlyMap<string, EveningPitch>;
  /** Everyone who ever pitched. */
  readonly pitchers: readonly Row<'pitchers'>[];
  readonly consents: readonly Row<'consents'>[];
  readonly teamMembers: ReadonlyMap<string, Row<'teamMembers'>>;
}

/** Brings the records of an evening together; null when there is no such edition. */
export function eveningFacts(records: EveningRecords, editionId: string): EveningFacts | null {
  const edition = records.editions.find((one) => one.id === editionId);
  if (!edition) return null;
  const cues = records.cues.filter((cue) => cue.editionId === editionId).sort(inOrder);
  const rows = records.runRows.filter((row) => row.editionId === editionId);
  const plan = eveningPlan({ edition, cues, speakers: records.speakers, pitchers: records.pitchers });
  return {
    ...{ edition, cues, plan, rows },
    venue: records.venues.find((venue) => venue.id === edition.venueId) ?? null,
    run: settle(rows, plan.cues),
    pitches: pitchesOf(cues, records),
    pitchers: records.pitchers,
    consents: records.consents,
    teamMembers: new Map(records.teamMembers.map((member) => [member.id, member])),
  };
}

function inOrder(a: Row<'cues'>, b: Row<'cues'>): number {
  return a.order < b.order ? -1 : a.order > b.order ? 1 : a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}

function pitchesOf(cues: readonly Row<'cues'>[], records: EveningRecords): ReadonlyMap<string, EveningPitch> {
  const ids = [...new Set(cues.flatMap((cue) => cue.pitchId ?? []))];
  const pitches = new Map(records.pitches.map((pitch) => [pitch.id, pitch]));
  const ideas = new Map(records.initiatives.map((idea) => [idea.id, idea]));
  const people = new Map(records.pitchers.map((pitcher) => [pitcher.id, pitcher]));
  const speakers = grouped(records.speakers, (speaker) => speaker.pitchId);
  return new Map(
    ids.map((id, at) => [
      id,
      {
        id,
        number: at + 1,
        title: ideas.get(pitches.get(id)?.initiativeId ?? '')?.title ?? '',
        people: [...(speakers.get(id) ?? [])]
          .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
          .flatMap((speaker) => people.get(speaker.pitcherId ?? '') ?? []),
      },
    ]),
  );
}

/** What a part is called, from the word for its kind and its title, without saying the same word twice. */
export function partName(kind: string, title: string): string {
  return title.toLowerCase().startsWith(kind.toLowerCase()) ? title : [kind, title].filter(Boolean).join(': ');
}
