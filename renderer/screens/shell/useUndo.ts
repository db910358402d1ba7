import { useCallback, useEffect } from 'react';
import { redo, undo, undoable } from '../../data/undo';
import { useLive } from '../../data/useLive';
import { desktop } from '../../desktop';
import { useTexts } from '../../texts/useTexts';
import { flushDrafts } from '../../ui/drafts';
import { useNotice } from '../../ui/Notices';
import { useAct } from './useAct';

/** Undo and redo for the whole window, saying what was taken back; the menu greys out with it. */
export function useUndo() {
  const t = useTexts();
  const tell = useNotice();
  const run = useAct();
  const stack = useLive(undoable, []);
  const canUndo = stack?.undo != null;
  const canRedo = stack?.redo != null;
  useEffect(() => {
    void desktop.setMenuState({ canUndo, canRedo });
  }, [canUndo, canRedo]);

  const goBack = useCallback(
    async (way: 'undo' | 'redo') => {
      await flushDrafts();
      const done = await run(way === 'undo' ? undo : redo);
      if (done === undefined) return;
      if (done === null) tell({ text: way === 'undo' ? t.shell.nothingToUndo : t.shell.nothingToRedo });
      else {
        const name = t.shell.acts[done.name];
        tell(
          way === 'undo'
            ? { text: t.shell.undone(name), action: { label: t.shell.redo, run: () => void goBack('redo') } }
            : { text: t.shell.redone(name) },
        );
      }
    },
    [run, tell, t],
  );
  return goBack;
}

/** Moves a record to the bin, and offers to undo it for as long as the notice stands. */
export function useBin() {
  const t = useTexts();
  const tell = useNotice();
  const run = useAct();
  return useCallback(
    async (command: () => Promise<void>, title: string, alongWith = 0) => {
      const done = await run(async () => {
        await command();
        return true;
      });
      if (!done) return;
      tell({ text: t.shell.binned(title, alongWith), action: { label: t.shell.undo, run: () => void run(undo) } });
    },
    [run, tell, t],
  );
}
