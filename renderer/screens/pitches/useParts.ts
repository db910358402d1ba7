import { useCallback, useEffect, useRef, useState } from 'react';
import { bin } from '../../data/bin';
import { addPart, type PitchPart } from '../../data/pitches';
import type { Changes } from '../../domain/nouns';
import { useAct } from '../shell/useAct';
import { useBin } from '../shell/useUndo';

/** Adding and removing what hangs on a pitch; what was added gets the focus, through the ref of its list. */
export function useParts<T extends PitchPart>(table: T, pitchId: string, ids: readonly string[]) {
  const run = useAct();
  const toBin = useBin();
  const list = useRef<HTMLDivElement>(null);
  const [addedId, setAddedId] = useState<string | null>(null);

  const at = addedId === null ? -1 : ids.indexOf(addedId);
  useEffect(() => {
    if (at < 0) return;
    const row = list.current?.querySelectorAll('[data-part]')[at];
    row
      ?.querySelector<HTMLElement>('input:not([aria-hidden]), textarea:not([aria-hidden]), [role="combobox"]')
      ?.focus();
    setAddedId(null);
  }, [at]);

  const add = useCallback(
    async (values: Changes<T>) => {
      const id = await run(() => addPart(table, pitchId, values));
      if (id !== undefined) setAddedId(id);
    },
    [run, table, pitchId],
  );
  const remove = useCallback((id: string, title: string) => toBin(() => bin(table, id), title), [toBin, table]);
  return { list, add, remove };
}
