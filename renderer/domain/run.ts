/**
 * What happened on an evening, told by its log. The log only grows and every window folds the same rows with its own
 * clock, so nothing ticks anywhere and a restart goes on where the evening is.
 */
import type { Choice } from './choices';
import type { Cue } from './cue';
import type { RunRow } from './runRow';
import { type Instant, instant } from './time';

/** What of a cue an evening needs to run. */
export type RunCue = Pick<Cue, 'id' | 'kind' | 'title' | 'minLengthMs' | 'startTime' | 'endTime' | 'pitchId'> & {
  /** How long it is to last, in ms. */
  readonly lengthMs: number;
  /** Not in the plan: added on the evening itself. */
  readonly isInserted?: boolean;
};

/** One time that a cue was done; a cue that was done again has several. */
export interface Span {
  readonly cueId: string;
  readonly startedAt: Instant;
  /** Null while it runs. */
  readonly endedAt: Instant | null;
  /** How long the clock stood still in it, in ms, halts that are over. */
  readonly haltedMs: number;
  /** Since when it stands still now. */
  readonly haltedSince: Instant | null;
  /** Time added on the evening, in ms. */
  readonly addedMs: number;
  /** The row that began it. */
  readonly rowId: string;
}

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
  readonly isClosed: boolean;
  readonly isPaused: boolean;
  /** Since when there is an emergency; null when there is none. */
  readonly emergencySince: Instant | null;
  readonly isBlack: boolean;
  /** What the stage screen says to who stands there; empty for nothing. */
  readonly message: string;
  readonly marks: readonly Mark[];
  readonly recordings: readonly Recording[];
  /** What to take off the wall clock to be on the time line, in ms. */
  readonly clockMs: number;
  /** What to add to a moment of the time line to get the time that clocks in the room show, in ms. */
  readonly labelMs: number;
  /** The last row that undo would take back. */
  readonly lastRow: RunRow | null;
}

/** Rows of one log in their order; of two with one number, as two laptops may have written, the id decides. */
export function inLogOrder(rows: readonly RunRow[]): RunRow[] {
  return [...rows].sort((a, b) => (a.n ?? 0) - (b.n ?? 0) || (a.id < b.id ? -1 : 1));
}

interface Settled {
  readonly row: RunRow;
  readonly backMs: number;
  readonly text: string;
}

/** The rows that hold: without what was undone and the undoing, and with what was corrected. */
function settled(rows: readonly RunRow[]): Settled[] {
  const place = new Map(rows.map((row, at) => [row.id, at]));
  const undone = new Set<string>();
  const corrections = new Map<string, { ms: number | null; text: string }>();
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (!row || undone.has(row.id)) continue;
    const isLater = (place.get(row.ofId) ?? at) < at;
    if (row.act === 'undo' && isLater) undone.add(row.ofId);
    if (row.act === 'correct' && isLater) {
      const newer = corrections.get(row.ofId);
      corrections.set(row.ofId, { ms: newer?.ms ?? row.ms, text: newer?.text || row.text });
    }
  }
  return rows
    .filter((row) => row.act !== 'undo' && row.act !== 'correct' && !undone.has(row.id))
    .map((row) => {
      const correction = corrections.get(row.id);
      return { row, backMs: correction?.ms ?? row.backMs ?? 0, text: correction?.text || row.text };
    });
}

/** Folds a log, in any order, over the cues of its plan. Rows that make no sense where they stand change nothing. */
export function settle(log: readonly RunRow[], cues: readonly RunCue[]): Run {
  const rows = inLogOrder(log);
  const evening = new Evening(cues);
  for (const one of settled(rows)) evening.take(one);
  return evening.run(lastUndoable(rows));
}

function lastUndoable(rows: readonly RunRow[]): RunRow | null {
  const undone = new Set<string>();
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (!row || undone.has(row.id)) continue;
    if (row.act === 'undo') undone.add(row.ofId);
    // What the clock of the laptop did, nobody did.
    else if (row.act !== 'clock') return row;
  }
  return null;
}

/** The last row that was undone and can be done again; null when something was done since. */
export function lastUndone(log: readonly RunRow[]): RunRow | null {
  const undone = new Set<string>();
  const rows = inLogOrder(log);
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    if (!row || undone.has(row.id)) continue;
    if (row.act !== 'undo') return null;
    const target = rows.find((one) => one.id === row.ofId);
    if (target?.act !== 'undo') return row;
    undone.add(row.ofId);
  }
  return null;
}

type Changing<T> = { -readonly [K in keyof T]: T[K] };

/** An evening being folded: takes the rows one by one. */
class Evening {
  private sequence: RunCue[];
  private readonly spans: Changing<Span>[] = [];
  private readonly skipped = new Set<string>();
  private current: Changing<Span> | null = null;
  private isClosed = false;
  private isPaused = false;
  private emergencySince: Instant | null = null;
  private isBlack = false;
  private message = '';
  private readonly marks: Mark[] = [];
  private readonly recordings: Changing<Recording>[] = [];
  private clockMs = 0;
  private labelMs = 0;

  constructor(cues: readonly RunCue[]) {
    this.sequence = [...cues];
  }

  take({ row, backMs, text }: Settled): void {
    const at = instant((row.at ?? 0) - backMs - this.clockMs);
    this.acts[row.act]({ row, at, text });
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
      const times = { minLengthMs: null, startTime: null, endTime: null, pitchId: null };
      this.place(
        { id: cueId, kind, title: text, lengthMs: Math.max(0, ms ?? 0), ...times, isInserted: true },
        row.ofId,
      );
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
  };

  private start(cueId: string, told: Instant, rowId: string): void {
    if (!this.sequence.some((cue) => cue.id === cueId)) return;
    let at = told;
    const before = this.spans.at(-1);
    if (before) {
      // What began earlier than it was told, ended what went before as much earlier.
      at = later(told, before.startedAt);
      if (before === this.current) this.end(at);
      else if (before.endedAt !== null && before.endedAt > at) before.endedAt = at;
    }
    this.isClosed = false;
    this.skipped.delete(cueId);
    this.current = {
      ...{ cueId, startedAt: at, endedAt: null, haltedMs: 0, addedMs: 0, rowId },
      haltedSince: this.emergencySince === null ? null : at,
    };
    this.spans.push(this.current);
  }

  private end(told: Instant): void {
    const span = this.current;
    if (!span) return;
    const at = later(told, span.haltedSince ?? span.startedAt);
    if (span.haltedSince !== null) span.haltedMs += at - span.haltedSince;
    span.haltedSince = null;
    span.endedAt = at;
    this.current = null;
    this.isPaused = false;
  }

  private halt(at: Instant): void {
    if (this.current && this.current.haltedSince === null) this.current.haltedSince = later(at, this.current.startedAt);
  }

  private goOn(at: Instant): void {
    const span = this.current;
    if (!span || span.haltedSince === null || this.isPaused || this.emergencySince !== null) return;
    span.haltedMs += later(at, span.haltedSince) - span.haltedSince;
    span.haltedSince = null;
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

  run(lastRow: RunRow | null): Run {
    const { sequence, spans, skipped, current, isClosed, isPaused, emergencySince, isBlack, message } = this;
    const { marks, recordings, clockMs, labelMs } = this;
    const changeOverSince = current || isClosed ? null : (spans.at(-1)?.endedAt ?? null);
    return {
      ...{ sequence, spans, skipped, current, changeOverSince, isClosed, isPaused, emergencySince, isBlack, message },
      ...{ marks, recordings, clockMs, labelMs, lastRow },
    };
  }
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
