/**
 * What happened on an evening, told by its log. The log only grows and every window folds the same rows with its own
 * clock, so nothing ticks anywhere and a restart goes on where the evening is.
 */
import type { Choice } from './choices';
import type { Cue } from './cue';
import { type Standing, standing } from './logRows';
import type { RunRow } from './runRow';
import { type Course, endAt, later, momentsOf, type Span, spanOf } from './span';
import { type Instant, instant } from './time';

/** What of a cue an evening needs to run. */
export type RunCue = Pick<Cue, 'id' | 'kind' | 'title' | 'minLengthMs' | 'startTime' | 'endTime' | 'pitchId'> & {
  /** How long it is to last, in ms. */
  readonly lengthMs: number;
  /** Not in the plan: added on the evening itself. */
  readonly isInserted?: boolean;
};

/** What can be caught on the evening. */
export const markKinds = ['offer', 'gift', 'idea', 'moment'] as const;
/** One of `markKinds`. */
export type MarkKind = (typeof markKinds)[number];

/** Something caught on the evening, with the cue and the pitch during which it was. */
export interface Mark {
  readonly rowId: string;
  readonly kind: MarkKind;
  readonly at: Instant;
  readonly cueId: string | null;
  readonly pitchId: string | null;
  readonly text: string;
}

/** A recording: from when, and until when; null while it goes on. */
export interface Recording {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Where in the video a cue begins, in ms. */
export interface SyncPoint {
  readonly rowId: string;
  readonly cueId: string;
  readonly videoMs: number;
}

/** An evening as its log tells it. All moments are on one continuous time line: that of the clock at its start. */
export interface Run {
  /** The cues in the order of the evening, with those that were inserted and the lengths that were changed. */
  readonly sequence: readonly RunCue[];
  readonly spans: readonly Span[];
  readonly skipped: ReadonlySet<string>;
  /** The span that runs; null between cues, before the first and after the last. */
  readonly current: Span | null;
  /** Since when nothing runs, after at least one cue; null otherwise. */
  readonly changeOverSince: Instant | null;
  /** The last moment at which a cue began, ended, stood still or went on; null before the first. */
  readonly latest: Instant | null;
  readonly isClosed: boolean;
  readonly isPaused: boolean;
  /** Since when there is an emergency; null when there is none. */
  readonly emergencySince: Instant | null;
  readonly isBlack: boolean;
  /** What the stage screen says to who stands there; empty for nothing. */
  readonly message: string;
  readonly marks: readonly Mark[];
  readonly recordings: readonly Recording[];
  /** Where in the video cues begin, as was typed afterwards: the last for each cue. */
  readonly syncPoints: readonly SyncPoint[];
  /** What to take off the wall clock to be on the time line, in ms. */
  readonly clockMs: number;
  /** What to add to a moment of the time line to get the time that clocks in the room show, in ms. */
  readonly labelMs: number;
}

/** Folds a log, in any order, over the cues of its plan. Rows that make no sense where they stand change nothing. */
export function settle(log: readonly RunRow[], cues: readonly RunCue[]): Run {
  const evening = new Evening(cues);
  for (const one of standing(log)) evening.take(one);
  return evening.run();
}

type Changing<T> = { -readonly [K in keyof T]: T[K] };

/** An evening being folded: takes the rows one by one. */
class Evening {
  private sequence: RunCue[];
  private readonly courses: Course[] = [];
  private readonly skipped = new Set<string>();
  private current: Course | null = null;
  private isClosed = false;
  private isPaused = false;
  private emergencySince: Instant | null = null;
  private isBlack = false;
  private message = '';
  private readonly marks: Mark[] = [];
  private readonly recordings: Changing<Recording>[] = [];
  private readonly syncPoints = new Map<string, SyncPoint>();
  private clockMs = 0;
  private labelMs = 0;

  constructor(cues: readonly RunCue[]) {
    this.sequence = [...cues];
  }

  take({ row, at, text }: Standing): void {
    this.acts[row.act]({ row, at: instant(at - this.clockMs), text });
  }

  private readonly acts: {
    readonly [A in Choice<'runAct'>]: (told: { row: RunRow; at: Instant; text: string }) => void;
  } = {
    start: ({ row, at }) => this.start(row.cueId ?? '', at, row.id),
    end: ({ at }) => this.end(at),
    skip: ({ row, at }) => {
      const id = row.cueId ?? '';
      if (!this.sequence.some((cue) => cue.id === id)) return;
      if (this.current?.cueId === id) this.end(at);
      this.skipped.add(id);
    },
    pause: ({ at }) => {
      if (!this.current || this.isPaused) return;
      this.isPaused = true;
      this.halt(at);
    },
    resume: ({ at }) => {
      if (!this.isPaused) return;
      this.isPaused = false;
      this.goOn(at);
    },
    adjust: ({ row }) => {
      if (!this.current || this.current.cueId !== row.cueId) return;
      const length = this.sequence.find((cue) => cue.id === row.cueId)?.lengthMs ?? 0;
      this.current.addedMs = Math.max(this.current.addedMs + (row.ms ?? 0), -length);
    },
    length: ({ row }) => {
      this.sequence = this.sequence.map((cue) =>
        cue.id === row.cueId ? { ...cue, lengthMs: Math.max(0, row.ms ?? cue.lengthMs) } : cue,
      );
    },
    move: ({ row }) => {
      const cue = this.sequence.find((one) => one.id === row.cueId);
      if (cue && row.ofId !== cue.id) this.place(cue, row.ofId);
    },
    insert: ({ row, text }) => {
      const { cueId, kind, ms } = row;
      if (cueId === null || this.sequence.some((cue) => cue.id === cueId)) return;
      this.insert(cueId, kind, text, Math.max(0, ms ?? 0), row.ofId);
    },
    undo: () => {},
    correct: () => {},
    offer: (told) => this.mark('offer', told),
    gift: (told) => this.mark('gift', told),
    idea: (told) => this.mark('idea', told),
    moment: (told) => this.mark('moment', told),
    message: ({ text }) => {
      this.message = text;
    },
    black: ({ row }) => {
      this.isBlack = row.ms === 1;
    },
    emergency: ({ row, at }) => {
      if (row.ms === 1 && this.emergencySince === null) {
        this.emergencySince = at;
        this.halt(at);
      } else if (row.ms !== 1 && this.emergencySince !== null) {
        this.emergencySince = null;
        this.goOn(at);
      }
    },
    record: ({ row, at }) => {
      const last = this.recordings.at(-1);
      if (row.ms === 1 && last?.to !== null) this.recordings.push({ from: at, to: null });
      else if (row.ms !== 1 && last?.to === null) last.to = later(at, last.from);
    },
    clock: ({ row }) => {
      this.clockMs += row.ms ?? 0;
      if (row.ofId === 'true') this.labelMs += row.ms ?? 0;
    },
    close: ({ at }) => {
      this.end(at);
      this.isClosed = true;
    },
    sync: ({ row }) => {
      if (row.cueId !== null && row.ms !== null)
        this.syncPoints.set(row.cueId, { rowId: row.id, cueId: row.cueId, videoMs: row.ms });
    },
  };

  private start(cueId: string, told: Instant, rowId: string): void {
    if (cueId === '') return;
    const before = this.courses.at(-1);
    // What was begun has been, also when its cue was taken out of the plan since.
    if (!this.sequence.some((cue) => cue.id === cueId)) this.insert(cueId, 'other', '', 0, before?.cueId ?? '');
    let at = told;
    if (before) {
      // What began earlier than it was told, ended what went before as much earlier.
      at = later(told, before.startedAt);
      if (before === this.current) this.end(at);
      else if (before.endedAt !== null && before.endedAt > at) endAt(before, at);
    }
    this.isClosed = false;
    this.skipped.delete(cueId);
    const halts = this.emergencySince === null ? [] : [{ from: at, to: null }];
    this.current = { cueId, rowId, startedAt: at, endedAt: null, halts, addedMs: 0 };
    this.courses.push(this.current);
  }

  private end(told: Instant): void {
    if (this.current) endAt(this.current, later(told, this.current.startedAt));
    this.current = null;
    this.isPaused = false;
  }

  private halt(at: Instant): void {
    const halts = this.current?.halts;
    if (this.current && halts?.at(-1)?.to !== null)
      halts?.push({ from: later(at, halts.at(-1)?.to ?? this.current.startedAt), to: null });
  }

  private goOn(at: Instant): void {
    const last = this.current?.halts.at(-1);
    if (!last || last.to !== null || this.isPaused || this.emergencySince !== null) return;
    this.current?.halts.splice(-1, 1, { from: last.from, to: later(at, last.from) });
  }

  private insert(id: string, kind: RunCue['kind'], title: string, lengthMs: number, afterId: string): void {
    const times = { minLengthMs: null, startTime: null, endTime: null, pitchId: null };
    this.place({ id, kind, title, lengthMs, ...times, isInserted: true }, afterId);
  }

  private place(cue: RunCue, afterId: string): void {
    const others = this.sequence.filter((one) => one.id !== cue.id);
    const after = others.findIndex((one) => one.id === afterId);
    if (afterId !== '' && after < 0) return;
    others.splice(after + 1, 0, cue);
    this.sequence = others;
  }

  private mark(kind: MarkKind, { row, at, text }: { row: RunRow; at: Instant; text: string }): void {
    const cue = this.sequence.find((one) => one.id === (row.cueId ?? this.current?.cueId));
    this.marks.push({ rowId: row.id, kind, at, cueId: cue?.id ?? null, pitchId: cue?.pitchId ?? null, text });
  }

  run(): Run {
    const { sequence, skipped, isClosed, isPaused, emergencySince, isBlack, message } = this;
    const { marks, recordings, clockMs, labelMs } = this;
    const spans = this.courses.map(spanOf);
    const current = this.current ? (spans.at(-1) ?? null) : null;
    const changeOverSince = current || isClosed ? null : (spans.at(-1)?.endedAt ?? null);
    const last = this.courses.at(-1);
    const latest = last ? momentsOf(last).reduce(later) : null;
    return {
      ...{
        sequence,
        spans,
        skipped,
        current,
        changeOverSince,
        latest,
        isClosed,
        isPaused,
        emergencySince,
        isBlack,
        message,
      },
      ...{ marks, recordings, clockMs, labelMs, syncPoints: [...this.syncPoints.values()] },
    };
  }
}
