/** An evening for tests: its cues, a log that is told step by step, and both folded. */
import { cueKinds } from '../../renderer/domain/cue';
import { blank } from '../../renderer/domain/nouns';
import { type RunCue, settle } from '../../renderer/domain/run';
import type { RunAct, RunRow } from '../../renderer/domain/runRow';
import { fold, type Plan, type PlannedCue, planOf } from '../../renderer/domain/runView';
import { type Instant, instant } from '../../renderer/domain/time';

/** A cue of a run of show. */
export function aCue(id: string, values: Partial<PlannedCue> = {}): PlannedCue {
  const kind = values.kind ?? 'other';
  const { lengthMs, minLengthMs } = cueKinds[kind];
  const cue = { kind, title: id, lengthMs, minLengthMs, startTime: null, endTime: null, pitchId: null };
  return { id, ...cue, ...values };
}

/** Some minutes in ms. */
export const minutes = (n: number) => n * 60_000;

/** A log under construction: each act at its moment, in ms after the start of the test's evening. */
export class Log {
  readonly rows: RunRow[] = [];

  constructor(readonly startMs: number) {}

  /** Tells an act some ms after the start; returns the id of its row. */
  tell(afterMs: number, act: RunAct): string {
    const id = `row-${this.rows.length + 1}`;
    const values = { ...act, n: this.rows.length + 1, at: this.startMs + afterMs, monoMs: afterMs, boot: 'test' };
    this.rows.push(blank('runRows', id, instant(this.startMs + afterMs), values));
    return id;
  }

  /** The evening as it stands some ms after the start. */
  at(afterMs: number, plan: Plan) {
    return fold(this.rows, plan, this.moment(afterMs));
  }

  /** What the log tells. */
  settled(cues: readonly RunCue[]) {
    return settle(this.rows, cues);
  }

  /** A moment of the test's evening. */
  moment(afterMs: number): Instant {
    return instant(this.startMs + afterMs);
  }
}

/** 28 October 2025, 19.30 in Haarlem. */
export const halfPastSeven = Date.UTC(2025, 9, 28, 18, 30);

/** A plan on that evening. */
export function aPlan(cues: readonly PlannedCue[], date: string | null = '2025-10-28', startTime = '19:30'): Plan {
  return planOf(cues, { date, startTime });
}
