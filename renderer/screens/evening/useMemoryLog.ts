import { useCallback, useMemo, useRef, useState } from 'react';
import { newId } from '../../data/records';
import type { Writing } from '../../data/runWriter';
import { blank } from '../../domain/nouns';
import { type RunAct, type RunRow, rowOf } from '../../domain/runRow';
import { instant } from '../../domain/time';
import type { Clock } from '../../ui/useNow';
import type { RunLog } from '../run/useRunLog';

const nothingToWrite: Writing = { unsaved: [], isFailing: false, recoveries: 0 };

/** A log that is kept in this window alone and is gone with it. */
export function useMemoryLog(
  editionId: string,
  clock: Clock,
): { readonly rows: readonly RunRow[]; readonly log: RunLog } {
  const [rows, setRows] = useState<readonly RunRow[]>([]);
  const all = useRef<readonly RunRow[]>([]);
  const append = useCallback(
    (...acts: readonly RunAct[]) => {
      const stamp = { at: clock.now(), monoMs: clock.monoMs(), boot: 'memory', by: '' };
      const count = all.current.length;
      const added = acts.map((act, at) =>
        blank('runRows', newId(), instant(stamp.at), { ...rowOf(editionId, act, stamp), n: count + at + 1 }),
      );
      all.current = [...all.current, ...added];
      setRows(all.current);
      return added.map((row) => row.id);
    },
    [editionId, clock],
  );
  const log = useMemo(() => ({ append, upToDate: () => all.current, writing: nothingToWrite }), [append]);
  return { rows, log };
}
