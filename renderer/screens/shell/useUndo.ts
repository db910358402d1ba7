import { useCallback, useEffect } from 'react';
import { redo, undo, undoable } from '../../data/undo';
import { useLive } from '../../data/useLive';
import { desktop } from '../../desktop';
import { useTexts } from '../../texts/useTexts';
import { flushDrafts } from '../../ui/drafts';
import { type NoticeAction, useNotice } from '../../ui/Notices';
import { useAct } from './useAct';

type UndoTaker = (way: 'undo' | 'redo') => void;
let taker: UndoTaker | null = null;

/** Who takes undo and redo instead of the records, if anyone. */
export function undoTaker(): UndoTaker | null {
  return taker;
}

/** Takes undo and redo for as long as it is shown: what a screen does to something that is no record. */
export function useTakeUndo(take: UndoTaker): void {
  useEffect(() => {
    taker = take;
    return () => {
      if (taker === take) taker = null;
    };
  }, [take]);
}

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
      // Taking back an import of thousands of rows takes a while.
      const long = setTimeout(() => tell({ text: t.shell.takingBack }), 700);
      const done = await run(way === 'undo' ? () => undo() : redo);
      clearTimeout(long);
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

/**
 * Tells what was just done, with a way to take back that very act and, if given, one more thing to do. When something else was done meanwhile the notice
 * says so, rather than taking back the wrong thing.
 */
export function useTellUndo() {
  const t = useTexts();
  const tell = useNotice();
  const run = useAct();
  return useCallback(
    async (text: string, also?: NoticeAction) => {
      const last = (await undoable()).undo?.seq;
      const takeBack = async () => {
        if ((await run(() => undo(last))) === null) tell({ text: t.shell.undoLater });
      };
      tell({ text, action: { label: t.shell.undo, run: () => void takeBack() }, ...(also && { also }) });
    },
    [run, tell, t],
  );
}

/** Moves a record to the bin, and offers to undo it for as long as the notice stands. */
export function useBin() {
  const t = useTexts();
  const tellUndo = useTellUndo();
  const run = useAct();
  return useCallback(
    async (command: () => Promise<void>, title: string, alongWith = 0) => {
      const done = await run(() => command().then(() => true));
      if (done) await tellUndo(t.shell.binned(title, alongWith));
    },
    [run, tellUndo, t],
  );
}
