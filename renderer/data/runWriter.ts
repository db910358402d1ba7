import { type RunAct, rowOf, type Stamp } from '../domain/runRow';
import { check, newId } from './records';
import { appendRows, type Told, told } from './runLog';

/** How the writing of a log goes. */
export interface Writing {
  /** Acts that are not on disk yet, in order. */
  readonly unsaved: readonly Told[];
  /** They could not be written, or it takes too long; they are kept and tried again. */
  readonly isFailing: boolean;
  /** How often writing went well again after it had failed. */
  readonly recoveries: number;
}

/** What a writer needs of the world. */
export interface WriterWorld {
  readonly write: (editionId: string, rows: readonly Told[]) => Promise<void>;
  readonly after: (ms: number, then: () => void) => () => void;
}

const world: WriterWorld = {
  write: appendRows,
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

/** A write that takes longer is told of, in ms. */
const patienceMs = 800;
const retryMs = [500, 1_000, 2_000, 5_000] as const;

/**
 * Writes the log of one evening, in the order in which things were told. What cannot be written is kept in memory and
 * tried again until it is on disk; whoever listens hears of it within a second.
 */
export class RunWriter {
  private state: Writing = { unsaved: [], isFailing: false, recoveries: 0 };
  private readonly listeners = new Set<() => void>();
  private isWriting = false;
  private failures = 0;

  constructor(
    private readonly editionId: string,
    private readonly around: WriterWorld = world,
  ) {}

  /** How it goes now; the same object until it changes. */
  readonly writing = (): Writing => this.state;

  /** Hears of every change; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Tells an act; returns the id of its row. It is on disk when it is no longer among the unsaved. */
  append(act: RunAct, stamp: Stamp): string {
    return this.appendAll([act], stamp)[0] ?? '';
  }

  /**
   * Tells acts of one moment, which are written together or not at all; returns the ids of their rows. Throws `Misfit`
   * when one can never be written: it would hold up all that comes after it.
   */
  appendAll(acts: readonly RunAct[], stamp: Stamp): string[] {
    for (const act of acts) check('runRows', rowOf(this.editionId, act, stamp));
    const rows = acts.map((act) => told(act, stamp, newId()));
    this.set({ unsaved: [...this.state.unsaved, ...rows] });
    void this.write();
    return rows.map((row) => row.id);
  }

  private async write(): Promise<void> {
    if (this.isWriting) return;
    this.isWriting = true;
    const batch = this.state.unsaved;
    const stopWaiting = this.around.after(patienceMs, () => this.set({ isFailing: true }));
    try {
      await this.around.write(this.editionId, batch);
      this.failures = 0;
      const { isFailing, recoveries } = this.state;
      this.set({
        unsaved: this.state.unsaved.filter((row) => !batch.includes(row)),
        isFailing: false,
        recoveries: recoveries + (isFailing ? 1 : 0),
      });
      this.isWriting = false;
      if (this.state.unsaved.length > 0) void this.write();
    } catch {
      // What went wrong is told by the rows that stay unsaved.
      this.set({ isFailing: true });
      const wait = retryMs[Math.min(this.failures++, retryMs.length - 1)] ?? 5_000;
      this.around.after(wait, () => {
        this.isWriting = false;
        void this.write();
      });
    } finally {
      stopWaiting();
    }
  }

  private set(changes: Partial<Writing>): void {
    this.state = { ...this.state, ...changes };
    for (const listener of this.listeners) listener();
  }
}

const writers = new Map<string, RunWriter>();

/** The writer of an evening's log in this window: one, so that leaving a screen loses nothing that is still to be written. */
export function runWriter(editionId: string): RunWriter {
  const known = writers.get(editionId);
  if (known) return known;
  const writer = new RunWriter(editionId);
  writers.set(editionId, writer);
  return writer;
}
