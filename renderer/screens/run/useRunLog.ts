import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { runRows, type Told } from '../../data/runLog';
import { runWriter, type Writing } from '../../data/runWriter';
import { useLive } from '../../data/useLive';
import type { RunAct, RunRow } from '../../domain/runRow';
import { type Clock, laptopClock } from '../../ui/useNow';
import { device } from '../shell/device';
import { rememberTold, stillTold, withOwnTold, withTold } from './toldRows';

/** How the operator's window tells what happens, wherever the log is kept. */
export interface RunLog {
  /** Tells acts, now and at one moment; returns the ids of their rows. */
  readonly append: (...acts: readonly RunAct[]) => string[];
  /** Rows that are shown, with what was told since: what the next act is to be decided on. */
  readonly upToDate: (shown: readonly RunRow[]) => readonly RunRow[];
  readonly writing: Writing;
}

/** One start of this window: its monotonic clock means nothing to another. */
const boot = crypto.randomUUID();
const windowId = crypto.randomUUID();

/** Where a window tells the others of rows that it could not write: the evening goes on with them meanwhile. */
const channelName = 'podium-unsaved-rows';
interface Unsaved {
  readonly windowId: string;
  readonly editionId: string;
  readonly told: readonly Told[];
}
const repeatMs = 2_000;
const none: readonly Told[] = [];

/** The log of an evening: what is on disk, and behind it what could not be written yet, here or in another window. */
export function useRunRows(editionId: string): readonly RunRow[] | undefined {
  const saved = useLive(() => runRows(editionId), [editionId]);
  const writing = useWriting(editionId);
  const own = useKept(editionId, writing.isFailing ? writing.unsaved : none, saved);
  const others = useKept(editionId, useToldByOthers(editionId), saved);
  useTellOthers(editionId, own);
  return useMemo(
    () => saved && withTold(editionId, saved, stillTold(own, others, saved)),
    [editionId, saved, own, others],
  );
}

/** What was told, for as long as it is not read back from disk: written well, it comes back a moment later. */
function useKept(editionId: string, told: readonly Told[], saved: readonly RunRow[] | undefined): readonly Told[] {
  const kept = useRef({ editionId, told: none });
  return useMemo(() => {
    const before = kept.current.editionId === editionId ? kept.current.told : none;
    kept.current = { editionId, told: stillTold(before, told, saved) };
    return kept.current.told;
  }, [editionId, told, saved]);
}

function useToldByOthers(editionId: string): readonly Told[] {
  const [told, setTold] = useState<Unsaved | null>(null);
  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    // Any page of this origin is ours, and it only ever sends this. A window also hears itself.
    channel.onmessage = ({ data }: MessageEvent<Unsaved>) => {
      if (data.windowId !== windowId && data.editionId === editionId) setTold(data);
    };
    return () => channel.close();
  }, [editionId]);
  return told?.editionId === editionId ? told.told : none;
}

function useTellOthers(editionId: string, told: readonly Told[]): void {
  useEffect(() => {
    if (told.length === 0) return;
    const channel = new BroadcastChannel(channelName);
    const tell = () => channel.postMessage({ windowId, editionId, told } satisfies Unsaved);
    tell();
    // A window that opens meanwhile has missed it.
    const again = setInterval(tell, repeatMs);
    return () => {
      clearInterval(again);
      channel.close();
    };
  }, [editionId, told]);
}

function useWriting(editionId: string): Writing {
  const writer = runWriter(editionId);
  return useSyncExternalStore(writer.subscribe, writer.writing);
}

/** Telling what happens on an evening, kept in the records. */
export function useRunLog(editionId: string, clock: Clock = laptopClock): RunLog {
  const writing = useWriting(editionId);
  const append = useCallback(
    (...acts: readonly RunAct[]) => {
      const stamp = { at: clock.now(), monoMs: clock.monoMs(), boot, by: device().author };
      const writer = runWriter(editionId);
      const ids = writer.appendAll(acts, stamp);
      rememberTold(
        editionId,
        writer.writing().unsaved.filter(({ id }) => ids.includes(id)),
      );
      return ids;
    },
    [editionId, clock],
  );
  const upToDate = useCallback((shown: readonly RunRow[]) => withOwnTold(editionId, shown), [editionId]);
  return useMemo(() => ({ append, upToDate, writing }), [append, upToDate, writing]);
}
