import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { runRows } from '../../data/runLog';
import { runWriter, type Writing } from '../../data/runWriter';
import { useLive } from '../../data/useLive';
import { blank } from '../../domain/nouns';
import { type RunAct, type RunRow, rowOf } from '../../domain/runRow';
import { instant } from '../../domain/time';
import { type Clock, laptopClock } from '../../ui/useNow';
import { device } from '../shell/device';

/** How the operator's window tells what happens, wherever the log is kept. */
export interface RunLog {
  /** Tells acts, now and at one moment; returns the ids of their rows. */
  readonly append: (...acts: readonly RunAct[]) => string[];
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
  readonly rows: readonly RunRow[];
}
const repeatMs = 2_000;
const none: readonly RunRow[] = [];

/** The log of an evening: what is on disk, and behind it what could not be written yet, here or in another window. */
export function useRunRows(editionId: string): readonly RunRow[] | undefined {
  const saved = useLive(() => runRows(editionId), [editionId]);
  const writing = useWriting(editionId);
  const [told, setTold] = useState<Unsaved | null>(null);
  const last = saved?.at(-1)?.n ?? 0;
  const own = useMemo(
    () => (writing.isFailing ? unsavedRows(editionId, writing, last) : none),
    [editionId, writing, last],
  );

  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    // Any page of this origin is ours, and it only ever sends this.
    channel.onmessage = ({ data }: MessageEvent<Unsaved>) => setTold(data);
    return () => channel.close();
  }, []);
  useEffect(() => {
    if (own.length === 0) return;
    const channel = new BroadcastChannel(channelName);
    const tell = (rows: readonly RunRow[]) => channel.postMessage({ windowId, editionId, rows } satisfies Unsaved);
    tell(own);
    // A window that opens meanwhile has missed it.
    const again = setInterval(() => tell(own), repeatMs);
    return () => {
      clearInterval(again);
      tell(none);
      channel.close();
    };
  }, [editionId, own]);

  return useMemo(() => {
    if (!saved) return undefined;
    // A window also hears itself.
    const isOfOther = told !== null && told.windowId !== windowId && told.editionId === editionId;
    const others = isOfOther ? told.rows : none;
    const known = new Set(saved.map((row) => row.id));
    const waiting = [...own, ...others].filter((row) => !known.has(row.id));
    return waiting.length > 0 ? [...saved, ...waiting] : saved;
  }, [saved, own, told, editionId]);
}

function unsavedRows(editionId: string, { unsaved }: Writing, last: number): readonly RunRow[] {
  return unsaved.map(({ id, act, stamp }, at) =>
    blank('runRows', id, instant(stamp.at), { ...rowOf(editionId, act, stamp), n: last + 1 + at }),
  );
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
      return runWriter(editionId).appendAll(acts, stamp);
    },
    [editionId, clock],
  );
  return useMemo(() => ({ append, writing }), [append, writing]);
}
