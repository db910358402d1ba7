import { useCallback, useEffect, useRef, useState } from 'react';
import { desktop } from '../../desktop';
import { type Guard, type Look, look, newGuard, woke } from '../../domain/clockGuard';
import type { Run } from '../../domain/run';
import type { Clock } from '../../ui/useNow';
import type { RunLog } from '../run/useRunLog';

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

const everyMs = 1_000;
/** A clock that is off by less is right for who reads hours and minutes, in ms. */
const noticedMs = 30_000;

/** Watches the clocks while an evening runs: keeps the countdown even, and asks what only a person can know. */
export function useClockGuard(run: Run, log: RunLog, clock: Clock, isOn: boolean) {
  const [question, setQuestion] = useState<ClockQuestion | null>(null);
  const latest = useRef({ run, log, clock, question });
  latest.current = { run, log, clock, question };
  const isOpen = isOn && run.spans.length > 0 && !run.isClosed;

  useEffect(() => {
    if (!isOpen) return;
    let guard: Guard = newGuard;
    const read = () => ({ wallMs: latest.current.clock.now(), monoMs: latest.current.clock.monoMs() });
    const take = ({ guard: next, finding }: Look) => {
      guard = next;
      if (!finding) return;
      const { kind, ...gap } = finding;
      const { run: now, log: to, question: asked } = latest.current;
      // What stood still anyway lost nothing.
      const counts = now.current !== null && now.current.haltedSince === null;
      if (finding.kind === 'clockSet') {
        const [rowId = ''] = to.append({ act: 'clock', ms: finding.byMs });
        // Set back to what the room goes by, there is nothing to ask.
        const isRight = Math.abs(now.clockMs + finding.byMs - now.labelMs) < noticedMs;
        setQuestion(isRight ? null : { ...finding, kind: 'set', rowId });
      } else {
        if (kind === 'sleptAfterAll' && asked?.kind === 'set') to.append({ act: 'undo', ofId: asked.rowId });
        setQuestion(counts ? { kind: 'slept', fromMs: gap.fromMs, toMs: gap.toMs } : null);
      }
    };
    take(look(guard, read()));
    const timer = setInterval(() => take(look(guard, read())), everyMs);
    const stop = desktop.on('resumed', () => take(woke(guard, read())));
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [isOpen]);

  const answer = useCallback((given: 'ranOn' | 'stoodStill' | 'oldTime' | 'newTime' | 'slept') => {
    const { question: asked, log: to, run: now, clock: by } = latest.current;
    if (!asked) return;
    setQuestion(null);
    if (asked.kind === 'slept') {
      if (given !== 'stoodStill' || now.current?.haltedSince !== null) return;
      const ago = (momentMs: number) => Math.max(0, Math.round(by.now() - momentMs));
      to.append({ act: 'pause', backMs: ago(asked.fromMs) }, { act: 'resume', backMs: ago(asked.toMs) });
    } else if (given === 'newTime') {
      // The countdown stays as it is; only what clocks in the room are said to show, changes.
      const ms = now.clockMs - now.labelMs;
      to.append({ act: 'clock', ms: -ms }, { act: 'clock', ms, ofId: 'true' });
    } else if (given === 'slept') {
      to.append({ act: 'undo', ofId: asked.rowId });
      if (now.current && now.current.haltedSince === null)
        setQuestion({ kind: 'slept', fromMs: asked.fromMs, toMs: asked.toMs });
    }
  }, []);
  return { question: isOpen ? question : null, answer };
}
