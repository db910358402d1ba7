import { useCallback, useMemo, useRef, useState } from 'react';
import { newId } from '../../data/records';
import type { Proposal } from '../../domain/catchUp';
import { backDoes, type OperatorAct, type Presses, pressed } from '../../domain/clicker';
import { backMsOf, lastAct, lastUndoing } from '../../domain/lastAct';
import { type MarkKind, type RunCue, settle } from '../../domain/run';
import type { RunAct } from '../../domain/runRow';
import { bigButton, type RunView, viewOf } from '../../domain/runView';
import { instant } from '../../domain/time';
import { laptopClock } from '../../ui/useNow';
import type { Evening } from '../run/useEvening';
import type { RunLog } from '../run/useRunLog';
import { otherDayMs, type Start, type Strip } from './operating';

/** What an operator can do; each act is told to the log, and what it shows comes from there. */
export interface Operating {
  readonly go: () => void;
  /** Takes the last act back; one that would startle a whole room only after a question. */
  readonly undo: () => void;
  /** What a clicker's back button does: undo, or when it is a while ago a question first. */
  readonly back: () => void;
  /** Takes the last act back without a question. */
  readonly takeBack: () => void;
  readonly redo: () => void;
  readonly addTime: (ms: number) => void;
  readonly pause: () => void;
  readonly black: () => void;
  readonly record: () => void;
  readonly say: (text: string) => void;
  readonly mark: (kind: MarkKind, text: string) => void;
  readonly correct: (rowId: string, text: string) => void;
  /** Begins a cue; of an evening of another day only after a question. */
  readonly start: (cueId: string) => void;
  /** Begins a cue without a question. */
  readonly startAnyway: (start: Start) => void;
  readonly beganEarlier: (cueId: string, ms: number) => void;
  readonly skip: (cue: RunCue) => void;
  readonly move: (cueId: string, by: -1 | 1) => void;
  readonly insert: (afterId: string, title: string, ms: number) => void;
  readonly shorten: (proposals: readonly Proposal[]) => void;
  readonly emergency: (isOn: boolean) => void;
  readonly close: () => void;
  /** Whether a press counts, as no double press of the same. */
  readonly counts: (act: OperatorAct) => boolean;
}

/** The acts of an operator on an evening, wherever its log is kept. */
export function useOperating(evening: Evening, view: RunView, log: RunLog, open: (strip: Strip) => void): Operating {
  const latest = useRef({ evening, view, log, open });
  latest.current = { evening, view, log, open };
  const presses = useRef<Presses>(new Map());
  return useMemo(() => {
    const toldAt = new Map<string, number>();
    const tell = (...acts: readonly RunAct[]) => {
      if (acts.length === 0) return;
      for (const id of latest.current.log.append(...acts)) toldAt.set(id, laptopClock.now());
    };
    // Decided on what was told up to this very moment: what is on screen may be an act behind.
    const rows = () => latest.current.log.upToDate(latest.current.evening.rows);
    const view = () => {
      const { evening, view: shown } = latest.current;
      const all = rows();
      if (all === evening.rows) return shown;
      return viewOf(settle(all, evening.plan.cues), evening.plan, instant(shown.now + shown.run.clockMs));
    };
    const run = () => view().run;
    const cueOf = (id: string) => view().cues.find(({ cue }) => cue.id === id);
    const begin = (start: Start) => {
      if (isOtherDay(view())) latest.current.open({ kind: 'otherDay', start });
      else tell({ act: 'start', ...start });
    };
    const takeBack = () => tell(...lastAct(rows()).map((row): RunAct => ({ act: 'undo', ofId: row.id })));
    const undo = () => {
      if (grave.includes(lastAct(rows()).at(-1)?.act ?? '')) latest.current.open({ kind: 'undo' });
      else takeBack();
    };
    const counts = (act: OperatorAct) => {
      // Hands go as fast in a rehearsal, whatever its clock does.
      const result = pressed(presses.current, act, laptopClock.monoMs());
      presses.current = result.presses;
      return result.counts;
    };
    return {
      counts,
      go: () => {
        const button = bigButton(view());
        if (!button || !counts('go')) return;
        if (button.does === 'emergencyOver') latest.current.open({ kind: 'emergencyOver' });
        else if (button.does === 'end') tell({ act: 'end' });
        else if (button.does === 'resume') tell({ act: 'resume' });
        else if (button.does === 'last') tell({ act: 'close' });
        else begin({ cueId: button.cue.id });
      },
      undo,
      takeBack,
      back: () => {
        const last = lastAct(rows()).at(-1);
        if (!last) return;
        // Ten seconds are ten seconds in a rehearsal too.
        const at = toldAt.get(last.id) ?? last.at ?? 0;
        if (backDoes(at, laptopClock.now()) === 'undo') undo();
        else latest.current.open({ kind: 'undo' });
      },
      redo: () => tell(...lastUndoing(rows()).map((row): RunAct => ({ act: 'undo', ofId: row.id }))),
      addTime: (ms) => {
        const { running } = view();
        if (running) tell({ act: 'adjust', cueId: running.cue.id, ms });
      },
      pause: () => {
        if (run().isPaused) tell({ act: 'resume' });
        else if (view().running) tell({ act: 'pause' });
      },
      black: () => tell({ act: 'black', ms: run().isBlack ? 0 : 1 }),
      record: () => tell({ act: 'record', ms: run().recordings.at(-1)?.to === null ? 0 : 1 }),
      say: (text) => tell({ act: 'message', text: text === run().message ? '' : text }),
      mark: (kind, text) => tell({ act: kind, text }),
      correct: (rowId, text) => tell({ act: 'correct', ofId: rowId, text }),
      start: (cueId) => begin({ cueId }),
      startAnyway: (start) => tell({ act: 'start', ...start }),
      beganEarlier: (cueId, ms) => {
        const last = cueOf(cueId)?.spans.at(-1);
        if (last) tell({ act: 'correct', ofId: last.rowId, ms: backMsOf(rows(), last.rowId) + ms });
        else begin({ cueId, backMs: ms });
      },
      skip: (cue) => {
        // Who does not come, gets no questions and no gifts either.
        const along = view().cues.filter(
          (other) => cue.kind === 'pitch' && other.state === 'waiting' && other.cue.pitchId === cue.pitchId,
        );
        const ids = new Set([cue.id, ...along.map((other) => other.cue.id)]);
        tell(...[...ids].map((cueId): RunAct => ({ act: 'skip', cueId })));
      },
      move: (cueId, by) => {
        const ids = run().sequence.map((cue) => cue.id);
        const at = ids.indexOf(cueId);
        const after = by === 1 ? ids[at + 1] : (ids[at - 2] ?? '');
        if (at >= 0 && after !== undefined && !(by === -1 && at === 0)) tell({ act: 'move', cueId, ofId: after });
      },
      insert: (afterId, title, ms) =>
        tell({ act: 'insert', cueId: newId(), ofId: afterId, kind: 'other', text: title, ms }),
      shorten: (proposals) =>
        tell(...proposals.map(({ cue, toMs }): RunAct => ({ act: 'length', cueId: cue.id, ms: toMs }))),
      emergency: (isOn) => tell({ act: 'emergency', ms: isOn ? 1 : 0 }),
      close: () => tell({ act: 'close' }),
    };
  }, []);
}

/** Taken back by accident, these would startle a whole room. */
const grave: readonly string[] = ['emergency', 'close'];

/** Whether an evening that is yet to begin is planned for another day: nobody should start it by accident. */
export function isOtherDay({ phase, cues, now }: RunView): boolean {
  const start = cues[0]?.planned?.start;
  return phase === 'before' && start !== undefined && Math.abs(start - now) > otherDayMs;
}

/** A strip that opens and closes. */
export function useStrip() {
  const [strip, setStrip] = useState<Strip | null>(null);
  const close = useCallback(() => setStrip(null), []);
  return { strip, open: setStrip, close };
}
