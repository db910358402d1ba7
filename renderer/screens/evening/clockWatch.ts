import { desktop } from '../../desktop';
import { type Guard, type Look, look, newGuard, woke } from '../../domain/clockGuard';
import type { Run } from '../../domain/run';
import type { Clock } from '../../ui/useNow';
import type { RunLog } from '../run/useRunLog';
import { heldEvening } from './heldEvening';

/** What the operator is asked about the clocks, once. */
export type ClockQuestion =
  /** Whether what ran went on while the laptop slept; moments of the wall clock. */
  | { readonly kind: 'slept'; readonly fromMs: number; readonly toMs: number }
  /** Which time is right, now that the clock was set. `rowId` is the row that kept the countdown even. */
  | {
      readonly kind: 'set';
      readonly rowId: string;
      readonly byMs: number;
      readonly fromMs: number;
      readonly toMs: number;
    };

/** What the operator can say to a question about the clocks. */
export type ClockAnswer = 'ranOn' | 'stoodStill' | 'oldTime' | 'newTime' | 'slept';

/** The evening that is watched over, as it was seen last. */
interface Watched {
  readonly editionId: string;
  readonly run: Run;
  readonly log: RunLog;
  readonly clock: Clock;
}

const everyMs = 1_000;
/** A clock that is off by less is right for who reads hours and minutes, in ms. */
const noticedMs = 30_000;

/**
 * Watches the clocks while an evening runs, also while one looks at another screen: keeps the countdown even, and asks
 * what only a person can know.
 */
class ClockWatch {
  private watched: Watched | null = null;
  private guard: Guard = newGuard;
  private stop: (() => void) | null = null;
  private asked: ClockQuestion | null = null;
  private readonly listeners = new Set<() => void>();

  /** What is asked now; null for nothing. */
  readonly question = (): ClockQuestion | null => this.asked;

  /** Hears of every question; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes an evening as it is now; it is watched until it is over or another runs. */
  follow(seen: Watched): void {
    const before = this.watched?.editionId ?? null;
    const held = heldEvening(before, seen.editionId, seen.run.spans.length > 0 && !seen.run.isClosed);
    if (held !== before) this.end();
    this.watched = held === seen.editionId ? seen : held === null ? null : this.watched;
    if (held !== null) this.start();
  }

  /** Which evening is watched; null for none. */
  readonly watchedId = (): string | null => this.watched?.editionId ?? null;

  private start(): void {
    if (this.stop) return;
    this.guard = newGuard;
    const timer = setInterval(() => this.take(look(this.guard, this.read())), everyMs);
    const stopHearing = desktop.on('resumed', () => this.take(woke(this.guard, this.read())));
    this.stop = () => {
      clearInterval(timer);
      stopHearing();
    };
    this.take(look(this.guard, this.read()));
  }

  private end(): void {
    this.stop?.();
    this.stop = null;
    this.ask(null);
  }

  private read() {
    const clock = this.watched?.clock;
    return { wallMs: clock?.now() ?? 0, monoMs: clock?.monoMs() ?? 0 };
  }

  private take({ guard, finding }: Look): void {
    this.guard = guard;
    if (!finding || !this.watched) return;
    const { run, log } = this.watched;
    if (finding.kind === 'clockSet') {
      const [rowId = ''] = log.append({ act: 'clock', ms: finding.byMs });
      // Set back to what the room goes by, there is nothing to ask.
      const isRight = Math.abs(run.clockMs + finding.byMs - run.labelMs) < noticedMs;
      this.ask(isRight ? null : { ...finding, kind: 'set', rowId });
      return;
    }
    if (finding.kind === 'sleptAfterAll' && this.asked?.kind === 'set')
      log.append({ act: 'undo', ofId: this.asked.rowId });
    this.askOfSleep(finding);
  }

  private askOfSleep({ fromMs, toMs }: { readonly fromMs: number; readonly toMs: number }): void {
    // What stood still anyway lost nothing.
    const counts = this.watched?.run.current?.haltedSince === null;
    this.ask(counts ? { kind: 'slept', fromMs, toMs } : null);
  }

  private ask(question: ClockQuestion | null): void {
    if (question === this.asked) return;
    this.asked = question;
    for (const listener of this.listeners) listener();
  }

  /** Tells the log what follows from an answer. */
  readonly answer = (given: ClockAnswer): void => {
    const question = this.asked;
    this.ask(null);
    if (!question || !this.watched) return;
    const { run, log, clock } = this.watched;
    if (question.kind === 'slept') {
      if (given !== 'stoodStill' || run.current?.haltedSince !== null) return;
      const ago = (momentMs: number) => Math.max(0, Math.round(clock.now() - momentMs));
      log.append({ act: 'pause', backMs: ago(question.fromMs) }, { act: 'resume', backMs: ago(question.toMs) });
    } else if (given === 'newTime') {
      // The countdown stays as it is; only what clocks in the room are said to show, changes.
      const ms = run.clockMs - run.labelMs;
      log.append({ act: 'clock', ms: -ms }, { act: 'clock', ms, ofId: 'true' });
    } else if (given === 'slept') {
      log.append({ act: 'undo', ofId: question.rowId });
      this.askOfSleep(question);
    }
  };
}

/** The one watch of this window. */
export const clockWatch = new ClockWatch();
